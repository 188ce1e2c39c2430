import nlp from "compromise"
import { describe, expect, it } from "vitest"
import { createAnalyzer, type EntityOptions, findEntities } from "../../src/index"
import { type EntityView, entityPlugin } from "../../src/recognizers/compromise"

// A text of one's own class, so that compromise's is left as it is for other tests.
class Text {
  constructor(private readonly own: string) {}
  text(): string {
    return this.own
  }
}

function withEntities(text: string, find = findEntities): EntityView {
  class Extended extends Text {}
  entityPlugin(find).api(Extended)
  return new Extended(text) as Text & EntityView
}

describe("entityPlugin", () => {
  it("gives a document of compromise the entities of its text", () => {
    const text = "  President Xi Jinping left Bishkek.\n\nThen Xi “rested” — twice. "
    const before = nlp(text)
    expect(before).not.toHaveProperty("entities")
    nlp.plugin(entityPlugin(findEntities))
    const document = nlp(text) as ReturnType<typeof nlp> & EntityView
    expect(document.entities()).toStrictEqual(findEntities(text))
    expect(document.entities()[0]?.name).toBe("Xi Jinping")
    for (const { mentions } of document.entities()) {
      for (const { start, end, text: found } of mentions) expect(text.slice(start, end)).toBe(found)
    }
  })

  it("gives a part of a document the entities of that part", () => {
    nlp.plugin(entityPlugin(findEntities))
    const last = nlp("Kenya won. Peru lost.").sentences().last() as unknown as EntityView
    expect(last.entities().map(({ code, mentions }) => [code, mentions[0].start])).toEqual([["PE", 0]])
  })

  it("passes options on, and takes the method of an analyzer", () => {
    const options: EntityOptions = { types: ["country"] }
    expect(
      withEntities("Xi Jinping left Kenya.")
        .entities(options)
        .map(({ type }) => type),
    ).toEqual(["country"])
    const { findEntities: find } = createAnalyzer({ gazetteer: [{ name: "Shanghai Spirit", type: "other" }] })
    expect(withEntities("The Shanghai Spirit grew.", find).entities()[0].name).toBe("Shanghai Spirit")
    expect(withEntities("").entities()).toEqual([])
  })

  it("says what it wants", () => {
    expect(() => Reflect.apply(entityPlugin, undefined, [{}])).toThrow(
      new TypeError("entityPlugin: findEntities must be a function, got object"),
    )
  })
})

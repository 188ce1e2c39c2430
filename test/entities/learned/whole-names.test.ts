import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { hyphenLinkedNames } from "../../../src/entities/learned/hyphen-links"
import { listedNames } from "../../../src/entities/learned/listed"
import { placeWholeNames, type WholeName } from "../../../src/entities/learned/whole-names"
import { english } from "../../../src/languages/en"
import type { TextDocument } from "../../../src/types"
import { markMentions, readMarked } from "../../support/entity-cases"

const findListed = listedNames(english)

function placed(marked: string, find: (document: TextDocument) => readonly WholeName[]): string {
  const { text, mentions } = readMarked(marked)
  const document = buildDocument(text, english)
  return markMentions(text, placeWholeNames(document, mentions, find(document)))
}

describe("listedNames", () => {
  it.each([
    [
      "The [organization Centers for Disease Control] and Prevention warned.",
      "The [organization Centers for Disease Control and Prevention] warned.",
    ],
    ["In Port-au-Prince it rained.", "In [place Port-au-Prince] it rained."],
    ["Shares of [person Morgan Stanley] fell.", "Shares of [organization Morgan Stanley] fell."],
    ["Shares of Morgan [person Stanley] fell.", "Shares of Morgan [person Stanley] fell."],
    ["He won the [place Ballon] d'Or.", "He won the [other Ballon d'Or]."],
    ["He won Ballon d'Or.", "He won Ballon d'Or."],
    ["A court in The [organization Hague] sat.", "A court in [place The Hague] sat."],
    ["Doctors praised [place Keytruda].", "Doctors praised [other Keytruda]."],
    ["Doctors praised Keytruda.", "Doctors praised Keytruda."],
    ["It came from [place Sanae Takaichi].", "It came from [person Sanae Takaichi]."],
    ["Fans of Son [person Heung-min] cheered.", "Fans of [person Son Heung-min] cheered."],
    ["Sri [place Mulyani] Indrawati resigned.", "[person Sri Mulyani Indrawati] resigned."],
    ["Officers of Police [place Scotland] came.", "Officers of [organization Police Scotland] came."],
    ["Bills of [place Thames Water] rise.", "Bills of [organization Thames Water] rise."],
    ["the centers for disease control and prevention", "the centers for disease control and prevention"],
    ["", ""],
  ])("are whole: %s", (marked, expected) => expect(placed(marked, findListed)).toBe(expected))
})

describe("hyphenLinkedNames", () => {
  const linked = (marked: string) => placed(marked, (document) => hyphenLinkedNames(document, english.names()))

  it.each([
    ["[person Velmar]-ul-[person Haq] spoke.", "[person Velmar-ul-Haq] spoke."],
    ["They left Velmar-on-Sea early.", "They left [place Velmar-on-Sea] early."],
    ["Two of Velmar-e-Quilfor fled.", "Two of [organization Velmar-e-Quilfor] fled."],
    ["The [organization Brelvian Velmar]-e-Quilfor fled.", "The [organization Brelvian Velmar-e-Quilfor] fled."],
    ["[person Velmar]-e-Quilfor fled.", "[person Velmar-e-Quilfor] fled."],
    ["A velmar-on-sea, a Velmar - on - Sea, Velmar-on-", "A velmar-on-sea, a Velmar - on - Sea, Velmar-on-"],
  ])("are whole: %s", (marked, expected) => expect(linked(marked)).toBe(expected))
})

describe("placeWholeNames", () => {
  const first: WholeName = {
    tokenStart: 1,
    tokenEnd: 4,
    type: "other",
    isListed: true,
    isSure: false,
    isSettled: false,
    losesStart: false,
  }

  it("leaves a mention that holds the name, or crosses it", () => {
    for (const marked of ["[person Aa Bb Cc Dd] Ee", "[person Aa Bb] Cc Dd Ee", "Aa Bb [place Cc Dd Ee]"])
      expect(placed(marked, () => [first])).toBe(marked)
  })

  it("takes one of two names that overlap, and keeps all else in order", () => {
    const second: WholeName = { ...first, tokenStart: 2, tokenEnd: 5 }
    const found = placed("[person Aa] Bb Cc Dd [place Ee]", () => [first, second])
    expect(found).toBe("[person Aa] [other Bb Cc Dd] [place Ee]")
  })
})

import { describe, expect, it } from "vitest"
import { buildDocument } from "../../../src/document/document"
import { NAME_KINDS, type NameKind } from "../../../src/entities/learned/labels"
import { settleName } from "../../../src/entities/learned/settle"
import { english } from "../../../src/languages/en"

/** What is left of a text that the network takes, from a token on, for one name of a kind: "kind words". */
function settled(kind: NameKind, text: string, from = 0): string {
  const { tokens } = buildDocument(text, english)
  const name = { tokenStart: from, tokenEnd: tokens.length, kind: NAME_KINDS.indexOf(kind) }
  const left = settleName(tokens, name, english.names())
  if (left === undefined) return "none"
  return `${NAME_KINDS[left.kind]} ${text.slice(tokens[left.tokenStart].start, tokens[left.tokenEnd - 1].end)}`
}

describe("settleName", () => {
  it.each([
    ["person", "President Ada Novak", "person Ada Novak"],
    ["person", "Pope Novak II", "person Novak II"],
    ["person", "Circuit Judge Ada Novak", "person Ada Novak"],
    ["person", "Ada Judge", "person Ada Judge"],
    ["organization", "Velmar Accords", "other Velmar Accords"],
    ["organization", "Treaty of Ostava", "other Treaty of Ostava"],
    ["organization", "Treaty", "organization Treaty"],
    ["organization", "War Office", "organization War Office"],
    ["organization", "Ministry of Law", "organization Ministry of Law"],
    ["organization", "Duke of Hallam", "person Duke of Hallam"],
    ["place", "Prince of Hallam Hospital", "place Prince of Hallam Hospital"],
    ["other", "Guests", "none"],
  ] as const)("makes of the %s '%s' %s", (kind, text, expected) => {
    expect(settled(kind, text)).toBe(expected)
  })

  it.each([
    ["They passed the Farm Bill", 4, "other Farm Bill"],
    ["They passed the 2018 Finance Bill", 5, "other Finance Bill"],
    ["They passed Uncle Bill", 3, "person Bill"],
  ] as const)("tells a law from a man in '%s'", (text, from, expected) => {
    expect(settled("person", text, from)).toBe(expected)
  })
})

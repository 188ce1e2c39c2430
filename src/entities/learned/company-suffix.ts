// What stands before ", Inc." is a company, whatever else it looks like.

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { beginsWithCapital } from "../../text/letter-case"
import { firstEndingBehind } from "../../text/spans"
import type { RecognizedMention, TextDocument, Token } from "../../types"
import { withoutStop } from "../names/words"

/** Whether a comma and a word for companies follow the tokens before `at`: "Okafor, Inc." */
export function isBeforeCompanySuffix(tokens: readonly Token[], at: number, names: NameKnowledge): boolean {
  const suffix = tokens.at(at + 1)
  if (suffix === undefined || tokens[at].norm !== "," || !beginsWithCapital(suffix.text)) return false
  return names.companySuffixes.has(withoutStop(suffix.norm)) && !isCounty(tokens, at + 1, names)
}

// "Foynes, Co Limerick": a word for companies, and for counties.
function isCounty(tokens: readonly Token[], suffix: number, { places }: NameKnowledge): boolean {
  const next = tokens.at(suffix + 1)
  if (next === undefined || next.start !== tokens[suffix].end + 1 || !beginsWithCapital(next.text)) return false
  return !tokens[suffix].text.endsWith(".") || places.has(foldName(next.norm))
}

/** The mention, as a certain one of an organization if that follows it. */
export function asCompany(
  { text, tokens }: TextDocument,
  mention: RecognizedMention,
  names: NameKnowledge,
): RecognizedMention {
  if (text[mention.end] !== ",") return mention
  const comma = firstEndingBehind(tokens, mention.end)
  return isBeforeCompanySuffix(tokens, comma, names) ? { ...mention, type: "organization", score: 1 } : mention
}

// What the network may not decide: titles stand outside a person's name, a treaty is no organization, and "us" alone is no name,
// even in capitals.

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { beginsWithCapital } from "../../text/letter-case"
import { areJoined } from "../../text/spans"
import type { Token } from "../../types"
import { isAcronym } from "../acronyms"
import { isTitle, withoutStop } from "../names/words"
import { isBeforeCompanySuffix } from "./company-suffix"
import { type LabelledName, NAME_KINDS } from "./labels"

const PERSON = NAME_KINDS.indexOf("person")
const ORGANIZATION = NAME_KINDS.indexOf("organization")
const OTHER = NAME_KINDS.indexOf("other")

/** The name without titles before it, or undefined if it is none. Positions count in `tokens`. */
export function settleName(
  tokens: readonly Token[],
  name: LabelledName,
  names: NameKnowledge,
): LabelledName | undefined {
  const settled = withCompanySuffix(tokens, settleKind(tokens, name, names), names)
  const isAlone = settled.tokenEnd - settled.tokenStart === 1
  return isAlone && isPlainWord(tokens, settled, names) ? undefined : settled
}

function settleKind(tokens: readonly Token[], name: LabelledName, names: NameKnowledge): LabelledName {
  if (NAME_KINDS[name.kind] === "person") {
    if (isEvent(tokens, name, names)) return { ...name, kind: OTHER }
    const law = lawStart(tokens, name, names)
    if (law < name.tokenStart) return { ...name, tokenStart: law, kind: OTHER }
    const plain = withoutPlainStart(tokens, name, names)
    return withParticle(tokens, withHyphenated(tokens, withoutTitles(tokens, plain, names), names), names)
  }
  if (isHolderOfTitle(tokens, name, names)) return { ...name, kind: PERSON }
  const whole = withCompoundStart(tokens, name, names)
  return names.otherHeads.has(headOf(tokens, whole, names)) ? { ...whole, kind: OTHER } : whole
}

// "All-China Youth Federation" does not begin behind the hyphen; "NCAA" in "All-NCAA Team" does.
function withCompoundStart(tokens: readonly Token[], name: LabelledName, names: NameKnowledge): LabelledName {
  const { tokenStart, tokenEnd } = name
  if (tokenStart < 2 || tokenEnd - tokenStart < 2 || tokens[tokenStart - 1].norm !== "-") return name
  if (!areJoined(tokens, tokenStart - 2, tokenStart) || isAcronym(tokens[tokenStart].text)) return name
  const before = tokens[tokenStart - 2]
  const isWord = before.text.length > 1 && beginsWithCapital(before.text)
  return isWord && isOnlyCommon(before.norm, names) ? { ...name, tokenStart: tokenStart - 2 } : name
}

function isOnlyCommon(norm: string, names: NameKnowledge): boolean {
  const isName = names.givenNames.has(norm) || names.surnames.has(norm) || names.places.has(norm)
  return !isName && (names.isCommonWord(norm) || names.functionWords.has(norm))
}

// "Duke of York", not "Prince of Wales Hospital".
function isHolderOfTitle(
  tokens: readonly Token[],
  { tokenStart, tokenEnd }: LabelledName,
  names: NameKnowledge,
): boolean {
  if (tokenEnd - tokenStart < 3 || !names.titles.has(tokens[tokenStart].norm)) return false
  const last = tokens[tokenEnd - 1].norm
  return (
    names.connectors.has(tokens[tokenStart + 1].norm) &&
    !names.organizationHeads.has(last) &&
    !names.placeHeads.has(last)
  )
}

// "Accords" of "Oslo Accords", "Treaty" of "Treaty of Lisbon"; a name of one word has none.
function headOf(tokens: readonly Token[], { tokenStart, tokenEnd }: LabelledName, names: NameKnowledge): string {
  if (tokenEnd - tokenStart === 1) return ""
  for (let i = tokenStart + 1; i < tokenEnd - 1; i++)
    if (names.connectors.has(tokens[i].norm)) return tokens[i - 1].norm
  return tokens[tokenEnd - 1].norm
}

// "US" under "CONTACT", but not "WHO"; "Guests" at the start of a sentence, if the network can say of it no more than "other";
// "Mark the date", where the word is ordinary and what follows shows a verb.
function isPlainWord(tokens: readonly Token[], { tokenStart, kind }: LabelledName, names: NameKnowledge): boolean {
  const { text, norm, pos } = tokens[tokenStart]
  if (names.functionWords.has(norm) && !names.acronyms.has(text)) return true
  if (isThing(tokens, tokenStart, names)) return true
  if (isAcronym(text) && names.nonNames.has(norm)) return true
  if (tokenStart > 0) return false
  const isBeforeArticle = names.articles.has(tokens.at(1)?.norm ?? "")
  if ((pos !== "PROPN" || isBeforeArticle) && names.isCommonWord(norm)) return true
  return NAME_KINDS[kind] === "other" && !names.nationalities.has(foldName(norm))
}

// "Marshall Plan", but "Doris Day" and "Jude Law", whose last words are surnames.
function isEvent(tokens: readonly Token[], name: LabelledName, names: NameKnowledge): boolean {
  const last = tokens[name.tokenEnd - 1].norm
  if (name.tokenEnd - name.tokenStart < 2 || !names.otherHeads.has(last)) return false
  return !names.surnames.has(last) && !names.givenNames.has(last)
}

// Where "the 2018 Farm Bill" begins, whose last word alone was taken for a man; of "Uncle Bill" it is that word.
function lawStart(tokens: readonly Token[], { tokenStart, tokenEnd }: LabelledName, names: NameKnowledge): number {
  if (tokenEnd - tokenStart > 1 || !names.otherHeads.has(tokens[tokenStart].norm)) return tokenStart
  let start = tokenStart
  while (start > 0 && beginsWithCapital(tokens[start - 1].text) && isOnlyCommon(tokens[start - 1].norm, names)) start--
  const before = start > 0 ? tokens[start - 1] : undefined
  const isDefinite = before !== undefined && (names.definites.has(before.norm) || before.kind === "number")
  return isDefinite ? start : tokenStart
}

// "Whistleblowers Edward Snowden": the first word of the sentence has its capital from there.
function withoutPlainStart(tokens: readonly Token[], name: LabelledName, names: NameKnowledge): LabelledName {
  if (isGreeting(tokens[name.tokenStart], names) && name.tokenEnd > name.tokenStart + 1) {
    return { ...name, tokenStart: name.tokenStart + 1 }
  }
  if (name.tokenStart > 0 || name.tokenEnd < 3) return name
  const { norm, pos } = tokens[0]
  const second = foldName(tokens[1].norm)
  const isPlain = names.isCommonWord(norm) || pos === "NOUN"
  const isNamed = names.givenNames.has(norm) || names.surnames.has(norm) || !isPlain
  return isNamed || !names.givenNames.has(second) ? name : { ...name, tokenStart: 1 }
}

// "Dear Nina"; but "April Smith", "Eid Al-Adha".
function isGreeting({ norm, pos }: Token, { nonNames, givenNames }: NameKnowledge): boolean {
  return nonNames.has(norm) && !givenNames.has(norm) && pos !== "PROPN" && pos !== "NOUN"
}

// "fine china" in a sentence that has capitals; web texts write "in china" for the country.
function isThing(tokens: readonly Token[], i: number, names: NameKnowledge): boolean {
  const { text, norm } = tokens[i]
  if (text !== norm || !names.countries.has(norm) || !beginsWithCapital(tokens[0].text)) return false
  return i === 0 || !names.placePrepositions.has(tokens[i - 1].norm)
}

// "King Abdullah" is Abdullah, "Circuit Judge Jane Doe" is Jane Doe; a name that is nothing but a title stays: "King", "Pope".
function withoutTitles(tokens: readonly Token[], name: LabelledName, names: NameKnowledge): LabelledName {
  const last = name.tokenEnd - 1
  let { tokenStart } = name
  for (let i = tokenStart; i < last; i++) {
    const key = withoutStop(tokens[i].norm)
    if (isTitle(key, names) || names.settledTitles.has(key)) tokenStart = i + 1
    else if (!isOnlyCommon(tokens[i].norm, names)) break
  }
  return { ...name, tokenStart }
}

// "Google, Inc." is one name, and a company's.
function withCompanySuffix(tokens: readonly Token[], name: LabelledName, names: NameKnowledge): LabelledName {
  if (!isBeforeCompanySuffix(tokens, name.tokenEnd, names)) return name
  return { ...name, tokenEnd: name.tokenEnd + 2, kind: ORGANIZATION }
}

// "Yoon Suk-yeol" ends neither before the hyphen nor behind it; in "the Obama-era rules" the name does.
function withHyphenated(tokens: readonly Token[], name: LabelledName, names: NameKnowledge): LabelledName {
  const endsInHyphen = tokens[name.tokenEnd - 1].norm === "-"
  const at = endsInHyphen ? name.tokenEnd - 1 : name.tokenEnd
  const hyphen = tokens.at(at)
  const rest = tokens.at(at + 1)
  if (at <= name.tokenStart || hyphen?.norm !== "-" || rest?.kind !== "word") return name
  if (!areJoined(tokens, at - 1, at + 1) || rest.text !== rest.norm) return name
  return endsInHyphen || !names.isCommonWord(rest.norm) ? { ...name, tokenEnd: at + 2 } : name
}

// "Abdel Fattah el-Sissi" does not end before the particle.
function withParticle(tokens: readonly Token[], name: LabelledName, names: NameKnowledge): LabelledName {
  const at = name.tokenEnd
  if (at + 2 >= tokens.length || !names.hyphenatedParticles.has(tokens[at].norm)) return name
  const isOne = tokens[at + 1].norm === "-" && areJoined(tokens, at, at + 2)
  return isOne && beginsWithCapital(tokens[at + 2].text) ? { ...name, tokenEnd: at + 3 } : name
}

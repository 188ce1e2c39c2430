// What the network may not decide: titles stand outside a person's name, and "us" alone is no name, even in capitals.

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import type { Token } from "../../types"
import { withoutStop } from "../names/words"
import { type LabelledName, NAME_KINDS } from "./labels"

/** The name without titles before it, or undefined if it is none. Positions count in `tokens`. */
export function settleName(
  tokens: readonly Token[],
  name: LabelledName,
  names: NameKnowledge,
): LabelledName | undefined {
  const isPerson = NAME_KINDS[name.kind] === "person"
  const settled = isPerson ? withHyphenated(tokens, withoutTitles(tokens, name, names), names) : name
  const isAlone = settled.tokenEnd - settled.tokenStart === 1
  return isAlone && isPlainWord(tokens, settled, names) ? undefined : settled
}

// "US" under "CONTACT", but not "WHO"; "Guests" at the start of a sentence, if the network can say of it no more than "other";
// "Mark the date", where the word is ordinary and what follows shows a verb.
function isPlainWord(tokens: readonly Token[], { tokenStart, kind }: LabelledName, names: NameKnowledge): boolean {
  const { text, norm, pos } = tokens[tokenStart]
  if (names.functionWords.has(norm) && !names.acronyms.has(text)) return true
  if (tokenStart > 0) return false
  const isBeforeArticle = names.articles.has(tokens.at(1)?.norm ?? "")
  if ((pos !== "PROPN" || isBeforeArticle) && names.isCommonWord(norm)) return true
  return NAME_KINDS[kind] === "other" && !names.nationalities.has(foldName(norm))
}

// "King Abdullah" is Abdullah; a name that is nothing but a title stays: "King", "Pope".
function withoutTitles(tokens: readonly Token[], name: LabelledName, names: NameKnowledge): LabelledName {
  let { tokenStart } = name
  while (tokenStart + 1 < name.tokenEnd && names.titles.has(withoutStop(tokens[tokenStart].norm))) tokenStart++
  return { ...name, tokenStart }
}

// "Yoon Suk-yeol" ends neither before the hyphen nor behind it; in "the Obama-era rules" the name does.
function withHyphenated(tokens: readonly Token[], name: LabelledName, names: NameKnowledge): LabelledName {
  const endsInHyphen = tokens[name.tokenEnd - 1].norm === "-"
  const at = endsInHyphen ? name.tokenEnd - 1 : name.tokenEnd
  const hyphen = tokens.at(at)
  const rest = tokens.at(at + 1)
  if (at <= name.tokenStart || hyphen?.norm !== "-" || rest?.kind !== "word") return name
  if (hyphen.start !== tokens[at - 1].end || rest.start !== hyphen.end || rest.text !== rest.norm) return name
  return endsInHyphen || !names.isCommonWord(rest.norm) ? { ...name, tokenEnd: at + 2 } : name
}

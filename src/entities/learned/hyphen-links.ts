// What small words between hyphens hold together is one name: "Siraj-ul-Haq", "Clacton-on-Sea".

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { beginsWithCapital } from "../../text/letter-case"
import { areJoined } from "../../text/spans"
import type { EntityType, TextDocument, Token } from "../../types"
import type { WholeName } from "./whole-names"

const HYPHEN = "-"

/** The names of a document that are held together so: ascending, without overlap. */
export function hyphenLinkedNames({ tokens }: TextDocument, { hyphenLinks, givenNames }: NameKnowledge): WholeName[] {
  const found: WholeName[] = []
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (tokens[i].text !== HYPHEN || !beginsWithCapital(tokens[i - 1].text)) continue
    const last = linkedWord(tokens, i + 1, hyphenLinks)
    if (last === undefined) continue
    // "Rostov-on-Don" is a place whatever the words are taken for, "Jean-le-Rond" may be a person.
    const isPlace = last.type === "place" && !givenNames.has(foldName(tokens[i - 1].norm))
    const { type } = last
    const span = { tokenStart: i - 1, tokenEnd: last.at + 1 }
    found.push({ ...span, type, isListed: isPlace, isSure: isPlace, isSettled: false, losesStart: false })
    i = last.at + 1
  }
  return found
}

/** The capitalized word behind the small one at `link`, and what the small one says of the name. */
function linkedWord(
  tokens: readonly Token[],
  link: number,
  hyphenLinks: ReadonlyMap<string, EntityType>,
): { readonly at: number; readonly type: EntityType } | undefined {
  const { text } = tokens[link]
  const hyphen = text.indexOf(HYPHEN) // "e-Taiba" is one token, as "e-mail" is
  const type = hyphenLinks.get(hyphen < 0 ? text : text.slice(0, hyphen))
  if (type === undefined || !areJoined(tokens, link - 2, link)) return undefined
  if (hyphen >= 0) return beginsWithCapital(text.slice(hyphen + 1)) ? { at: link, type } : undefined
  const at = link + 2
  if (at >= tokens.length || tokens[link + 1].text !== HYPHEN || !areJoined(tokens, link, at)) return undefined
  return beginsWithCapital(tokens[at].text) ? { at, type } : undefined
}

// In which country a place is: what the text says of it, "Paris, Texas", then what the lists know, then which of the countries that
// have such a city the text names.

import type { NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { firstEndingBehind } from "../../text/spans"
import type { TextDocument } from "../../types"
import type { NameMention } from "./name-mention"

/** For places behind which the text names what they lie in: the code of its country. */
export interface StatedCodes {
  readonly byProvince: ReadonlyMap<NameMention, string>
  readonly byCountry: ReadonlyMap<NameMention, string>
  /** The codes of all countries of which the text speaks, and of whose people. */
  readonly named: ReadonlySet<string>
}

/** Mentions must be in the order of the text. */
export function statedCodes(
  { text, tokens }: TextDocument,
  mentions: readonly NameMention[],
  names: NameKnowledge,
): StatedCodes {
  const byProvince = new Map<NameMention, string>()
  const byCountry = new Map<NameMention, string>()
  for (let i = 1; i < mentions.length; i++) {
    const place = mentions[i - 1]
    const whole = mentions[i]
    if (place.type !== "place" || text.slice(place.mention.end, whole.mention.start) !== ", ") continue
    if (whole.type === "country" && whole.mention.code !== undefined) byCountry.set(place, whole.mention.code)
    const province = whole.type === "place" ? codeOfProvince(whole, names) : undefined
    if (province === undefined || (isInList(i) && !hasStates(province, names))) continue
    byProvince.set(place, province)
  }
  const nations = mentions.filter(({ type }) => type === "country" || type === "nationality")
  return { byProvince, byCountry, named: new Set(nations.flatMap(({ mention }) => mention.code ?? [])) }

  // "Austin, Penang and Eindhoven" is a list: Austin does not lie in Penang.
  function isInList(i: number): boolean {
    const next = mentions.at(i + 1)
    if (next?.type !== "place") return false
    const first = firstEndingBehind(tokens, mentions[i].mention.end)
    for (let at = first; tokens[at].start < next.mention.start; at++) {
      if (tokens[at].norm !== "," && tokens[at].pos !== "CCONJ") return false
    }
    return true
  }
}

// Their states are written behind cities even in a list: "Paris, Texas, and Austin, Texas".
function hasStates(country: string, { stateAbbreviations }: NameKnowledge): boolean {
  return [...stateAbbreviations.values()].some(({ code }) => code === country)
}

function codeOfProvince({ mention, text }: NameMention, { provinceCountries }: NameKnowledge): string | undefined {
  return mention.code ?? provinceCountries.get(foldName(text))
}

/**
 * The code of the country in which the place of these mentions lies, if that is known. A province stated behind it counts for more
 * than a list of cities; a country for less: "Gaza, Israel and Lebanon" may be three.
 */
export function placeCode(
  name: string,
  mentions: readonly NameMention[],
  { byProvince, byCountry, named }: StatedCodes,
  { placeCountries, placeChoices, provinceCountries }: NameKnowledge,
): string | undefined {
  const stated = (codes: ReadonlyMap<NameMention, string>) => mentions.flatMap((one) => codes.get(one) ?? []).at(0)
  const key = foldName(name)
  const known = stated(byProvince) ?? placeCountries.get(key) ?? provinceCountries.get(key) ?? stated(byCountry)
  if (known !== undefined) return known
  const choices = placeChoices.get(key)?.filter((code) => named.has(code)) ?? []
  return choices.length === 1 ? choices[0] : undefined // "Barcelona" in a text that speaks of Spain, and not of Venezuela
}

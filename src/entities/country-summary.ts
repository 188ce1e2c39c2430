// Countries with their nationalities: "Kenya" twice and "Kenyan" once are three mentions of KE.

import type { CountrySummary, Entity, Mention } from "../types"

/**
 * One summary for each ISO code that a country or a nationality of the list has, highest count first, of equal counts the first
 * in the text. `nameOf` gives a country's common name by its code.
 */
export function countrySummaries(
  entities: readonly Entity[],
  nameOf: (code: string) => string | undefined,
): CountrySummary[] {
  const byCode = new Map<string, Entity[]>()
  for (const entity of entities) {
    if (entity.code === undefined || (entity.type !== "country" && entity.type !== "nationality")) continue
    const group = byCode.get(entity.code)
    if (group === undefined) byCode.set(entity.code, [entity])
    else group.push(entity)
  }
  const summaries = [...byCode].map(([code, group]) => summaryOf(code, group, nameOf(code)))
  return summaries.sort((a, b) => b.count - a.count || startOf(a) - startOf(b))
}

function summaryOf(code: string, group: readonly Entity[], commonName: string | undefined): CountrySummary {
  const countries = group.filter(({ type }) => type === "country")
  const mentions = mentionsOf(group)
  const countryCount = mentionsOf(countries).length
  return {
    code,
    // A code of the caller's own is in no table; its country's name then is the best there is.
    name: commonName ?? [...countries, ...group][0].name,
    count: mentions.length,
    countryCount,
    nationalityCount: mentions.length - countryCount,
    salience: Math.max(...group.map(({ salience }) => salience)),
    mentions: mentions.sort((a, b) => a.start - b.start),
  }
}

function mentionsOf(entities: readonly Entity[]): Mention[] {
  return entities.flatMap(({ mentions }) => mentions)
}

function startOf({ mentions }: CountrySummary): number {
  return mentions.at(0)?.start ?? Number.POSITIVE_INFINITY
}

// The public function that joins countries with their nationalities.

import { isObject, kindOf } from "./checks"
import { countrySummaries } from "./entities/country-summary"
import { countries } from "./languages/en/countries"
import { once } from "./text/once"
import type { CountrySummary, Entity } from "./types"

const namesByCode = /* @__PURE__ */ once(
  () => new Map(countries().countries.flatMap(({ code, name }) => (code === undefined ? [] : [[code, name] as const]))),
)

/**
 * How often a text speaks of each country, by its name ("Kenya", "DPRK") or by the word for its people and what is theirs
 * ("Kenyan"). Highest count first; of equal counts, the first in the text. Countries without an ISO code, such as the Soviet
 * Union, and places inside a country are left out. No entities give no countries.
 *
 * @param analysis What `analyze` gave, or anything else with the entities of a text, such as `{ entities: findEntities(text) }`.
 * @throws {TypeError} if `analysis` is no object or its `entities` is no array of entities.
 * @example
 * const [first] = summarizeCountries(analyze("Kenyan farmers sell tea. Kenya exports it to China."))
 * first.name // "Kenya"
 * first.count // 2
 */
export function summarizeCountries(analysis: { readonly entities: readonly Entity[] }): readonly CountrySummary[] {
  checkEntities(analysis)
  return countrySummaries(analysis.entities, (code) => namesByCode().get(code))
}

function checkEntities(analysis: unknown): void {
  if (!isObject(analysis)) {
    throw new TypeError(`summarizeCountries: analysis must be an object with entities, got ${kindOf(analysis)}`)
  }
  const { entities } = analysis
  if (!Array.isArray(entities)) {
    throw new TypeError(`summarizeCountries: analysis.entities must be an array, got ${kindOf(entities)}`)
  }
  const wrong = entities.findIndex((entity) => !isObject(entity) || !Array.isArray(entity.mentions))
  if (wrong >= 0) {
    throw new TypeError(
      `summarizeCountries: analysis.entities[${wrong}] must be an entity with mentions, got ${kindOf(entities[wrong])}`,
    )
  }
}

// Tables by hand of places and their countries.

import { foldName } from "../../text/fold"

/**
 * The codes of countries by the folded names of places.
 *
 * @param table A country a row: "code | names, separated by ;". Long rows go on in the next line, which begins with a space.
 */
export function codesByName(table: string): ReadonlyMap<string, string> {
  const codes = new Map<string, string>()
  for (const row of table.trim().split(/\n(?! )/u)) {
    const [code, names] = row.split(" | ")
    for (const name of names.split(";")) codes.set(foldName(name.trim()), code)
  }
  return codes
}

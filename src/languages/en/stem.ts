// Stems: the Porter stemmer of the package `natural`, and the words that it takes for one although news means two things by them.

import porterStemmer from "natural/lib/natural/stemmers/porter_stemmer.js"
import { once } from "../../text/once"

/** Longer ones are addresses, code or noise; the stemmer's time grows with the square of the length. */
const MAX_STEMMED_LENGTH = 40

// Each line is one word with its forms. Porter gives every one of them the stem of another word, named after the slashes.
const KEPT_APART = `
  arms                                                       // arm
  authority authorities                                      // author
  capitalism                                                 // capital
  civilization civilizations civilisation civilisations      // civil
  communication communications                               // community
  communism                                                  // community
  cooper coopers                                             // cooperation
  customs                                                    // custom
  execution executions                                       // executive
  experiment experiments experimental                        // experience
  gas gases                                                  // "ga"; with "gases", which it leaves alone
  general generals                                           // generation
  generic                                                    // generation
  important importance                                       // import
  internal                                                   // international
  july                                                       // Julie
  majority majorities                                        // major
  marine marines                                             // Marin
  minority minorities                                        // minor
  nationalism                                                // nation
  nationality nationalities                                  // nation
  news                                                       // new
  objection objections                                       // object
  objective objectives                                       // object
  organ organs                                               // organization
  organic                                                    // organization
  position positions                                         // positive
  premiere premieres                                         // premier
  protestant protestants                                     // protest
  publication publications                                   // public
  socialism                                                  // social
  succession                                                 // success
  sunni sunnis                                               // sunny
  terminal terminals                                         // termination
  united                                                     // unit
  universe                                                   // university
  universal                                                  // university
  wales                                                      // whale`

// A stem in capitals can never be that of another word, for those are lower case.
const apart = /* @__PURE__ */ once(
  (): ReadonlyMap<string, string> =>
    new Map(
      KEPT_APART.trim()
        .split("\n")
        .flatMap((line) => {
          const forms = line
            .replace(/\/\/.*$/u, "")
            .trim()
            .split(/\s+/u)
          return forms.map((form): [string, string] => [form, (forms[0] ?? form).toUpperCase()])
        }),
    ),
)

/** The stem of a lower-case word: "policies" and "policy" give "polici". A key to group by, not for people to read. */
export function stem(word: string): string {
  return apart().get(word) ?? (word.length > MAX_STEMMED_LENGTH ? word : porterStemmer.stem(word))
}

// Strings that break careless text code, and a generator of more like them.

import fc from "fast-check"

/** Units that take a scanner through its rare branches when repeated; each with a name for the test's title. */
export const HOSTILE_UNITS: Readonly<Record<string, string>> = {
  "single capitals": "A ",
  "hyphenated letters": "a-",
  apostrophes: "'",
  "numbers with commas": "1,",
  brackets: "(",
  "dotted letters": "a.",
  ampersands: "&",
  "one endless word": "a",
  "one endless capital word": "Q",
  "white space": " ",
  "line ends": "\n",
  "full stops": ".",
  "at signs": "a@",
  slashes: "http://",
  "number signs": "#a",
  "money signs": "$1 ",
  months: "May 1, ",
  "names in a list": "Ann Lee, ",
  "nations in pairs": "China-India ",
  "people in a row": "Ann Quilfor Gerald Boonstra ",
  "words before nations": "Visit Peru and ",
  "nations in a chain": "China-",
  "governments of people": "Obama Cabinet ",
  "acronyms in brackets": "World Bank (WB) ",
  "of and the": "Bank of the ",
  quotes: "“a” ",
  "zero-width joiners": "👩\u200d",
  "combining marks": "e\u0301",
  "lone surrogates": "\ud800",
  "right to left": "שלום ",
  Chinese: "中国",
}

const PIECES = [
  ...Object.values(HOSTILE_UNITS),
  ..."Dr. |U.S.|Mr |don't |China-India |Xi Jinping |SCO|June 12 |2019-07-01|5%|$5 million|\r\n\r\n|\u00a0|\u200b|\ufeff|\udc00|🇫🇷|👍🏽|1️⃣|constructor |__proto__ |toString |…|—|’s |”|(|)|[|]|;|: |!?|CONTACT US|www.a.b|a@b.co|#x|@y|·|ﬁ|İ|ß|Ǆ|𝒜".split(
    "|",
  ),
]

/** Any string at all: arbitrary code units, ordinary words, and pieces that mean something to one stage or another. */
export const anyText = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join("")),
  )

// What English dates, times and amounts are made of.

import type { CalendarUnit, DateWords, NumberWords, PatternKnowledge, TimeWords } from "../../language"
import { once } from "../../text/once"
import { money } from "./currencies"
import { units } from "./units"
import { wordSet } from "./word-set"

export const patterns = once(
  (): PatternKnowledge => ({
    numbers: numberWords(),
    dates: dateWords(),
    times: timeWords(),
    money: money(),
    units: units(),
    percents: new Map([
      ["%", "%"],
      ["basis point", "bp"],
      ["basis points", "bp"],
      ["pct", "%"],
      ["pct.", "%"],
      ["per cent", "%"],
      ["percent", "%"],
      ["percentage point", "pp"],
      ["percentage points", "pp"],
    ]),
    rangeWords: wordSet("to through until till"),
    functionWords: functionWords(),
  }),
)

const numberWords = (): NumberWords => ({
  values: new Map([
    ...numbered(
      0,
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
    ),
    ...numbered(17, "seventeen eighteen nineteen"),
    ...numbered(2, "twenty thirty forty fifty sixty seventy eighty ninety").map(([word, n]) => [word, n * 10] as const),
  ]),
  magnitudes: new Map([
    ["hundred", 1e2],
    ["thousand", 1e3],
    ["lakh", 1e5],
    ["million", 1e6],
    ["mln", 1e6],
    ["mn", 1e6],
    ["crore", 1e7],
    ["billion", 1e9],
    ["bln", 1e9],
    ["bn", 1e9],
    ["trillion", 1e12],
    ["trn", 1e12],
    ["tn", 1e12],
  ]),
  moneyMagnitudes: new Map([
    ["k", 1e3],
    ["m", 1e6],
    ["b", 1e9],
    ["t", 1e12],
  ]),
  articles: wordSet("a an"),
  joinWords: wordSet("and"),
  fractions: new Map([
    ["half", 1 / 2],
    ["quarter", 1 / 4],
  ]),
  ordinals: new Map([
    ...numbered(
      1,
      "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth",
    ),
    ...numbered(15, "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"),
  ]),
  ordinalSuffixes: wordSet("st nd rd th"),
})

const dateWords = (): DateWords => ({
  months: new Map([
    ...numbered(1, "january february march april may june july august september october november december"),
    ...numbered(1, "jan feb mar apr may jun jul aug sep oct nov dec"),
    ...numbered(1, "jan. feb. mar. apr. may jun. jul. aug. sep. oct. nov. dec."),
    ["sept", 9],
    ["sept.", 9],
  ]),
  shortMonths: wordSet(`
    jan feb mar apr jun jul aug sep sept oct nov dec
    jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.`),
  wordLikeMonths: wordSet("may march"),
  weekdays: new Map([
    ...numbered(1, "monday tuesday wednesday thursday friday saturday sunday"),
    ...numbered(1, "mon tue wed thu fri sat sun"),
    ...numbered(1, "mon. tue. wed. thu. fri. sat. sun."),
    ["tues", 2],
    ["tues.", 2],
    ["thurs", 4],
    ["thurs.", 4],
  ]),
  shortWeekdays: wordSet("mon tue tues wed thu thurs fri sat sun mon. tue. tues. wed. thu. thurs. fri. sat. sun."),
  seasons: new Map([
    ["spring", "spring"],
    ["summer", "summer"],
    ["autumn", "autumn"],
    ["fall", "autumn"],
    ["winter", "winter"],
  ]),
  periodParts: new Map([
    ["early", "early"],
    ["mid", "mid"],
    ["late", "late"],
  ]),
  relativeWords: new Map([
    ["last", -1],
    ["this", 0],
    ["next", 1],
  ]),
  calendarUnits: calendarUnits(),
  dayUnits: wordSet("day days"),
  agoWords: wordSet("ago"),
  dayWords: new Map(numbered(-1, "yesterday today tomorrow")),
  futureWords: wordSet("will shall 'll"),
  prepositions: wordSet(
    "after around before between by circa during early from in late mid of since this through till until",
  ),
  determiners: wordSet("the a an this that its his her their our my your 's each any every no"),
  countingCues: wordSet("than over about nearly almost some least most approximately roughly only another"),
  eras: new Map([
    ...[...wordSet("ad a.d. ce c.e.")].map((era) => [era, 1] as const),
    ...[...wordSet("bc b.c. bce b.c.e.")].map((era) => [era, -1] as const),
  ]),
  centuryWords: wordSet("century centuries"),
  quarterWords: new Map([
    ["quarter", 3],
    ["half", 6],
  ]),
  quarterCodes: new Map<string, readonly [number, number]>([
    ...numbered(1, "q1 q2 q3 q4").map(([code, ordinal]) => [code, [ordinal, 3]] as const),
    ...numbered(1, "h1 h2").map(([code, ordinal]) => [code, [ordinal, 6]] as const),
  ]),
  fiscalWords: wordSet("fy fiscal"),
  yearWords: wordSet("year"),
  decadeSuffixes: new Set(["s", "'s"]),
  linkWords: wordSet("of"),
  listWords: wordSet("and &"),
})

const calendarUnits = (): ReadonlyMap<string, CalendarUnit> =>
  new Map([
    ["week", "week"],
    ["weeks", "week"],
    ["weekend", "weekend"],
    ["month", "month"],
    ["months", "month"],
    ["quarter", "quarter"],
    ["year", "year"],
    ["years", "year"],
    ["decade", "decade"],
    ["decades", "decade"],
    ["century", "century"],
    ["centuries", "century"],
  ])

const timeWords = (): TimeWords => ({
  dayHalves: new Map([
    ...[...wordSet("am a.m. a.m")].map((half) => [half, 0] as const),
    ...[...wordSet("pm p.m. p.m")].map((half) => [half, 12] as const),
  ]),
  hourWords: wordSet("o'clock"),
  timesOfDay: new Map([
    ["noon", 12],
    ["midnight", 0],
    ["midday", 12],
  ]),
  zones: zones(),
})

// Offsets of summer time stand under its own name. "BST", "CST" and "IST" are each several zones; "ET" and "PT" change with the
// season.
const zones = (): ReadonlyMap<string, string> =>
  new Map([
    ...`
      aedt +11:00, aest +10:00, akst -09:00, cat +02:00, cdt -05:00, cest +02:00, cet +01:00, eat +03:00, edt -04:00, eest +03:00
      eet +02:00, est -05:00, gmt Z, hkt +08:00, hst -10:00, jst +09:00, kst +09:00, msk +03:00, nzdt +13:00, nzst +12:00
      pdt -07:00, pkt +05:00, pst -08:00, sast +02:00, sgt +08:00, utc Z, wat +01:00, wib +07:00, z Z`
      .split(/,|\n/u)
      .map((pair) => pair.trim().split(" "))
      .filter(([zone]) => zone !== "")
      .map(([zone, offset]) => [zone, offset] as const),
    ...["bst", "cst", "et", "ist", "mst", "pt", "eastern time", "local time", "pacific time"].map(
      (zone) => [zone, ""] as const,
    ),
  ])

// No stop-word list: a word is here if it can follow a year and never a count of things.
const functionWords = () =>
  wordSet(`
    a after although an and are as at because before but by can could did do does during for from had has have he her his how
    i if in into is it its may might must my not of on or our she should since so than that the their them then there they
    this through to until under was we were what when where which while who why will with without would you`)

/** Words with the numbers that follow each other from `first`. */
function numbered(first: number, words: string): (readonly [string, number])[] {
  return words.split(" ").map((word, i) => [word, first + i])
}

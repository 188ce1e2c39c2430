// What English dates, times and amounts are made of.

import type { DateWords, NumberWords, PatternKnowledge, TimeWords } from "../../language"
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
    percents: new Set([
      "%",
      "basis point",
      "basis points",
      "pct",
      "pct.",
      "per cent",
      "percent",
      "percentage point",
      "percentage points",
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
  seasons: wordSet("spring summer autumn fall winter"),
  periodParts: wordSet("early late mid"),
  relativeWords: wordSet("last next this"),
  calendarUnits: wordSet("week weeks weekend month months quarter year years decade decades century centuries"),
  dayUnits: wordSet("day days"),
  agoWords: wordSet("ago"),
  dayWords: wordSet("yesterday today tomorrow"),
  prepositions: wordSet(
    "after around before between by circa during early from in late mid of since this through till until",
  ),
  determiners: wordSet("the a an this that its his her their our my your 's each any every no"),
  countingCues: wordSet("than over about nearly almost some least most approximately roughly only another"),
  eras: wordSet("ad bc bce ce a.d. b.c. b.c.e. c.e."),
  centuryWords: wordSet("century centuries"),
  quarterWords: wordSet("quarter half"),
  quarterCodes: wordSet("q1 q2 q3 q4 h1 h2"),
  fiscalWords: wordSet("fy fiscal"),
  yearWords: wordSet("year"),
  decadeSuffixes: new Set(["s", "'s"]),
  linkWords: wordSet("of"),
  listWords: wordSet("and &"),
})

const timeWords = (): TimeWords => ({
  dayHalves: wordSet("am pm a.m. p.m. a.m p.m"),
  hourWords: wordSet("o'clock"),
  timesOfDay: wordSet("noon midnight midday"),
  zones: new Set([
    ...wordSet(`
      aedt aest aest akst bst cat cdt cest cet cst eat edt eest eet est et gmt hkt hst ist jst kst msk mst nzdt nzst pdt pkt
      pst pt sast sgt utc wat wib z`),
    "eastern time",
    "local time",
    "pacific time",
  ]),
})

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

import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { countryRecognizer } from "../../src/entities/countries"
import { isEntityType } from "../../src/entities/options"
import { entityRecognizer } from "../../src/entities/recognize"
import { english } from "../../src/languages/en"
import { foldName } from "../../src/text/fold"
import type { RecognizedMention } from "../../src/types"
import { markMentions, readEntityCases } from "../support/entity-cases"

const recognize = countryRecognizer(english)
const recognizeAll = entityRecognizer(english, { recognizer: () => [] })
const find = (text: string): RecognizedMention[] => recognize(buildDocument(text, english))

const { countries, relatedNames, sharedNames } = english.countries()

// The 249 codes of ISO 3166-1, and XK, the code in use for Kosovo.
const ISO_CODES = (
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG " +
  "CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL " +
  "GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA " +
  "LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP " +
  "NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV " +
  "SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"
).split(" ")

describe("the table of countries", () => {
  it("has every code of ISO 3166-1 once, and Kosovo", () => {
    const codes = countries.flatMap(({ code }) => code ?? [])
    expect([...codes, "AQ"].sort()).toEqual(ISO_CODES)
    expect(relatedNames.find(({ name }) => name === "Antarctica")?.code).toBe("AQ")
  })

  it("gives each form one meaning, unless it is listed as shared", () => {
    const forms = [
      ...countries.flatMap(({ name, otherNames, demonyms }) => [name, ...otherNames, ...demonyms]),
      ...relatedNames.flatMap(({ name, otherNames }) => [name, ...otherNames]),
      ...sharedNames.flatMap((shared) => shared.forms).filter((form) => form !== "Georgia"), // it is a country's own name
    ]
    const seen = new Set<string>()
    const twice = forms.filter((form) => seen.size === seen.add(form).size)
    expect(twice).toEqual([])
  })

  it("has only types that exist and forms without stray separators", () => {
    expect(relatedNames.filter(({ type }) => !isEntityType(type))).toEqual([])
    const forms = countries.flatMap(({ name, otherNames, demonyms }) => [name, ...otherNames, ...demonyms])
    expect(forms.filter((form) => form.trim() !== form || form === "" || /[|;+]/u.test(form))).toEqual([])
  })

  it.each(countries.map(({ name, code }) => [name, code] as const))("finds %s", (name, code) => {
    // Alone, in a sentence, in capitals; shared names too, since the text is silent about them.
    for (const text of [name, `They left ${name} in 1990.`, name.toUpperCase()]) {
      const mentions = find(text)
      expect(mentions.map((mention) => [mention.type, mention.code, mention.name])).toEqual([["country", code, name]])
    }
  })

  it("finds every other form under the same code, alone and in a sentence", () => {
    const shared = new Set(sharedNames.flatMap(({ forms }) => forms))
    const expanded = english.countries().expandedForms
    const missed = countries.flatMap(({ code, otherNames, demonyms }) =>
      [...otherNames, ...demonyms]
        .filter((form) => !form.endsWith("-") && !shared.has(form) && !expanded.has(form))
        .filter((form) => {
          const bare = form.replace(/^the /u, "")
          const text = `And so ${form} spoke.`
          const [mention, ...more] = find(text)
          const found = mention && text.slice(mention.start, mention.end)
          return more.length > 0 || mention?.code !== code || found !== bare
        }),
    )
    expect(missed).toEqual([])
  })

  it("finds acronyms with a second meaning only beside the name they stand for", () => {
    for (const acronym of english.countries().expandedForms) {
      expect(find(`The ${acronym} lost.`)).toEqual([])
      const country = countries.find(({ otherNames }) => otherNames.includes(acronym))
      expect(find(`${country?.name} lost. The ${acronym} lost.`)).toHaveLength(2)
    }
  })
})

describe("the recognizer of countries", () => {
  it.each(readEntityCases("countries.txt"))("marks line $lineNumber as it stands", ({ line, text }) => {
    const document = buildDocument(text, english)
    expect(markMentions(text, recognizeAll(document))).toBe(line)
  })

  it("says how a country is named and what it is called", () => {
    const [republic, code, demonym] = find("The Republic of Kenya, the U.S. and Chinese firms")
    expect(republic).toEqual({
      start: 4,
      end: 21,
      type: "country",
      score: 0.98,
      form: "name",
      code: "KE",
      name: "Kenya",
    })
    expect(code).toMatchObject({ type: "country", form: "code", code: "US", name: "United States" })
    expect(demonym).toMatchObject({ type: "nationality", form: "demonym", code: "CN", name: "Chinese" })
  })

  it("is less sure of names that people have too", () => {
    const scores = find("Jordan, Korea and Vietnam").map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => a - b))
    expect(new Set(scores).size).toBe(3)
  })

  it("finds names whose accents are missing, and those that have them", () => {
    for (const name of ["Côte d'Ivoire", "São Tomé and Príncipe", "Türkiye", "Curaçao"]) {
      expect(
        find(foldName(name).replace(/(?<!\p{L})(?!and|d')\p{L}/gu, (letter) => letter.toUpperCase())),
      ).toHaveLength(1)
      expect(find(name.normalize("NFD"))).toHaveLength(1)
    }
  })
})

import { describe, expect, it } from "vitest"
import { buildDocument } from "../../src/document/document"
import { entityRecognizer } from "../../src/entities/recognize"
import { english } from "../../src/languages/en"
import { markMentions, readEntityCases } from "../support/entity-cases"

const recognize = entityRecognizer(english, { recognizer: () => [] }) // once, since its tables take 20 ms
const mentionsIn = (text: string) => recognize(buildDocument(text, english))
const mark = (text: string) => markMentions(text, mentionsIn(text))

describe("the patterns", () => {
  it.each(readEntityCases("dates.txt"))("mark line $lineNumber of the dates as it stands", ({ line, text }) => {
    expect(mark(text)).toBe(line)
  })

  it.each(readEntityCases("amounts.txt"))("mark line $lineNumber of the amounts as it stands", ({ line, text }) => {
    expect(mark(text)).toBe(line)
  })

  it.each(readEntityCases("relative-dates.txt"))("count line $lineNumber from its day: $line", ({ line, text }) => {
    const [day, rest] = [text.slice(0, 10), text.slice("2019-06-12: ".length)]
    const document = buildDocument(rest, english)
    expect(`${day}: ${markMentions(rest, recognize(document, day))}`).toBe(line)
  })

  it("find every month, and every day of it", () => {
    for (const month of english.patterns().dates.months.keys()) {
      const name = month.charAt(0).toUpperCase() + month.slice(1)
      for (let day = 1; day <= 31; day++) expect(mark(`(${name} ${day})`)).toBe(`([date ${name} ${day}])`)
    }
  })

  it("find every unit behind a number, and every currency", () => {
    const { units, money } = english.patterns()
    const found = (amount: string) => {
      const text = `It has ${amount} left`
      return mentionsIn(text).map(({ start, end, value }) => [text.slice(start, end), value])
    }
    for (const [form, unit] of [...units.symbols, ...units.phrases]) {
      expect(found(`12 ${form}`)).toEqual([[`12 ${form}`, { type: "quantity", amount: 12, unit }]])
    }
    for (const [word, currency] of [...money.words, ...money.nationalWords]) {
      const amount = [...money.hundredths].some((hundredth) => word.endsWith(hundredth)) ? 0.12 : 12
      const written = word.replace(/(?:^| )\p{Ll}(?=.* )/gu, (letter) => letter.toUpperCase()) // "Hong Kong dollars"
      const value = { type: "money", amount, ...(currency !== "" && { currency }) }
      expect(found(`12 ${written}`)).toEqual([[`12 ${written}`, value]])
    }
    for (const [word, currency] of money.weakWords) {
      const value = { type: "money", amount: 12e6, ...(currency !== "" && { currency }) }
      expect(found(`12 million ${word}`)).toEqual([[`12 million ${word}`, value]])
    }
  })

  it("say every day of the calendar as ISO 8601 does", () => {
    const month = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" })
    for (let time = Date.UTC(2019, 11, 1); time < Date.UTC(2021, 2, 1); time += 86_400_000) {
      const date = new Date(time)
      const iso = date.toISOString().slice(0, 10)
      const text = `${month.format(date)} ${date.getUTCDate()}, ${date.getUTCFullYear()}`
      expect(mark(text)).toBe(`[date=${iso} ${text}]`)
    }
  })

  it("count weekdays from any day", () => {
    const document = buildDocument("last Monday; He spoke on Monday; next Monday", english)
    for (let time = Date.UTC(2019, 11, 25); time < Date.UTC(2020, 0, 9); time += 86_400_000) {
      const iso = (at: number) => new Date(at).toISOString().slice(0, 10)
      const monday = (from: number, step: number) => {
        let at = from
        while (new Date(at).getUTCDay() !== 1) at += step
        return iso(at)
      }
      const day = 86_400_000
      const values = recognize(document, iso(time)).map(({ value }) => value)
      const expected = [monday(time - day, -day), monday(time, -day), monday(time + day, day)]
      expect(values).toEqual(expected.map((at) => ({ type: "date", iso: at })))
    }
  })

  it("read ordinary words as words", () => {
    for (const text of [
      "You may march in august company.",
      "A second in the sun.",
      "One of ten.",
      "He won in a fall.",
    ]) {
      expect(mark(text)).toBe(text)
    }
  })
})

// A listed name is found whole, token by token, whatever stands in it: "Centers for Disease Control and Prevention", "Boeing 737
// Max", "Port-au-Prince".

import type { Language, NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { beginsWithCapital, hasCapital } from "../../text/letter-case"
import { once } from "../../text/once"
import type { EntityType, TextDocument, Token } from "../../types"
import { buildGazetteer, matchGazetteer } from "../gazetteer"
import type { WholeName } from "./whole-names"

const SEVERAL_TOKENS = /[ '-]/u

interface ListedForm {
  readonly type: EntityType
  readonly isSettled: boolean
}

/**
 * A function that finds the listed names of several tokens in a document, and those of one that the network has not been told:
 * ascending, without overlap. The trie of the lists is built when it is first called.
 */
export function listedNames(language: Language): (document: TextDocument) => WholeName[] {
  const names = language.names()
  const gazetteer = once(() => buildGazetteer(formsOf(names), language.segmentation()))
  const mayBegin = ({ kind, text, norm }: Token) =>
    kind === "word" ? beginsWithCapital(text) || names.hyphenatedParticles.has(norm) : kind === "number" // "al-Qaida", "7-Eleven"
  return (document) =>
    matchGazetteer(gazetteer(), document, mayBegin).flatMap(({ tokenStart, tokenEnd, value: { type, isSettled } }) => {
      const words = document.tokens.slice(tokenStart, tokenEnd)
      if ((words.length === 1 && !isSettled) || !isRaised(words)) return []
      const isSure = isNoPerson(document, words, type, names)
      const losesStart = isSettled || type === "person" || (type === "place" && names.articles.has(words[0].norm))
      return [{ tokenStart, tokenEnd, type, isListed: true, isSure, isSettled, losesStart }]
    })
}

// "Harley-Davidson", "Morgan Stanley"; but "Walt Disney" and "Ralph Lauren" are people too. "Rio de Janeiro"; but not "San Lorenzo".
function isNoPerson({ text }: TextDocument, words: readonly Token[], type: EntityType, names: NameKnowledge): boolean {
  if (type === "person" || type === "other") return false
  if (!names.givenNames.has(foldName(words[0].norm))) return true
  if (type === "place") return words.length > 2
  return names.namesakes.has(foldName(text.slice(words[0].start, words[words.length - 1].end)))
}

function formsOf(names: NameKnowledge): (readonly [string, ListedForm])[] {
  const severalIn = (list: ReadonlySet<string>, type: EntityType) =>
    [...list].filter((form) => SEVERAL_TOKENS.test(form)).map((form) => [form, { type, isSettled: false }] as const)
  return [
    ...[...names.settledNames].map(([form, type]) => [form, { type, isSettled: true }] as const),
    ...severalIn(names.organizations, "organization"),
    ...severalIn(names.places, "place"),
    ...severalIn(names.people, "person"),
    ...severalIn(names.otherNames, "other"),
  ]
}

// Lists are in small letters; what ends a name has a capital, "d'Or", or none that it could have: "737", the "'s" of "McDonald's",
// "un" of "Kim Jong-un".
function isRaised(words: readonly Token[]): boolean {
  const { kind, text, norm } = words[words.length - 1]
  return kind !== "word" || hasCapital(text) || norm.startsWith("'") || words.at(-2)?.text === "-"
}

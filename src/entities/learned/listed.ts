// A listed name is found whole, token by token, whatever stands in it: "Centers for Disease Control and Prevention", "Boeing 737
// Max", "Port-au-Prince".

import type { Language, NameKnowledge } from "../../language"
import { foldName } from "../../text/fold"
import { beginsWithCapital } from "../../text/letter-case"
import { once } from "../../text/once"
import type { EntityType, TextDocument, Token } from "../../types"
import { buildGazetteer, matchGazetteer } from "../gazetteer"
import type { WholeName } from "./whole-names"

const SEVERAL_TOKENS = /[ '-]/u

/**
 * A function that finds the listed names of several tokens in a document: ascending, without overlap. The trie of the lists is
 * built when it is first called.
 */
export function listedNames(language: Language): (document: TextDocument) => WholeName[] {
  const names = language.names()
  const gazetteer = once(() => buildGazetteer(formsOf(names), language.segmentation()))
  const mayBegin = ({ kind, text, norm }: Token) =>
    kind === "word" ? beginsWithCapital(text) || names.hyphenatedParticles.has(norm) : kind === "number" // "al-Qaida", "7-Eleven"
  return (document) =>
    matchGazetteer(gazetteer(), document, mayBegin).flatMap(({ tokenStart, tokenEnd, value: type }) => {
      const words = document.tokens.slice(tokenStart, tokenEnd)
      const isName = words.length > 1 && isRaised(words[words.length - 1])
      return isName
        ? [{ tokenStart, tokenEnd, type, isListed: true, isSure: isSure(document, words, type, names) }]
        : []
    })
}

// "Harley-Davidson", "Morgan Stanley"; but "Walt Disney" and "Ralph Lauren" are people too. "Rio de Janeiro"; but not "San Lorenzo".
function isSure({ text }: TextDocument, words: readonly Token[], type: EntityType, names: NameKnowledge): boolean {
  const name = foldName(text.slice(words[0].start, words[words.length - 1].end))
  if (type === "person") return names.titledPeople.has(name)
  if (type === "other") return false
  if (!names.givenNames.has(foldName(words[0].norm))) return true
  return type === "place" ? words.length > 2 || names.placesLikePeople.has(name) : names.namesakes.has(name)
}

function formsOf(names: NameKnowledge): (readonly [string, EntityType])[] {
  const formsIn = (list: ReadonlySet<string>, type: EntityType) =>
    [...list].filter((form) => SEVERAL_TOKENS.test(form)).map((form) => [form, type] as const)
  return [
    ...formsIn(names.organizations, "organization"),
    ...formsIn(names.longOrganizations, "organization"),
    ...formsIn(names.places, "place"),
    ...formsIn(names.placesLikePeople, "place"),
    ...formsIn(names.people, "person"),
    ...formsIn(names.titledPeople, "person"),
    ...formsIn(names.otherNames, "other"),
  ]
}

// Lists are in small letters; what ends a name has a capital, or none that it could have: "737", the "'s" of "McDonald's".
function isRaised({ kind, text, norm }: Token): boolean {
  return kind !== "word" || beginsWithCapital(text) || norm.startsWith("'")
}

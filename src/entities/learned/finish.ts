// What the network found, put right by what is known of how names are written: each step takes mentions that ascend without
// overlap, and so does the next.

import type { Language } from "../../language"
import type { RecognizedMention, TextDocument } from "../../types"
import { withCaseNames } from "./case-names"
import { partCitiesFromStates } from "./city-states"
import { withFirms } from "./firms"
import { hyphenLinkedNames } from "./hyphen-links"
import { listedNames } from "./listed"
import { joinNicknames } from "./nicknames"
import { joinOffices } from "./offices"
import { partedByRules } from "./parted"
import { withoutPartyLetters } from "./party-labels"
import { partPeople } from "./people-in-a-row"
import { withPlaceEvidence } from "./place-evidence"
import { withShipNames } from "./ship-names"
import { withStateNames } from "./state-names"
import { withStormNames } from "./storm-names"
import { withWholeSurnames } from "./surname-ends"
import { wholeByRules } from "./whole"
import { placeWholeNames } from "./whole-names"

/** What the rules found, and of that what they are certain of. */
export interface RuleMentions {
  readonly all: readonly RecognizedMention[]
  readonly certain: readonly RecognizedMention[]
}

/** The last steps of the learned recognizer. Make it once: it builds a trie of the listed names when it is first called. */
export function nameFinisher(
  language: Language,
): (document: TextDocument, found: readonly RecognizedMention[], byRules: RuleMentions) => RecognizedMention[] {
  const names = language.names()
  const findListed = listedNames(language)
  return (document, found, { all, certain }) => {
    const parted = partedByRules(document.text, found, all)
    const whole = wholeByRules(document.text, parted, certain, names)
    const people = withWholeSurnames(document, partPeople(document, whole, names), names)
    const firms = withFirms(document, joinNicknames(document, people), names)
    const places = partCitiesFromStates(document, joinOffices(document, firms, names), names)
    const listed = placeWholeNames(document, withPlaceEvidence(document, places, names), findListed(document))
    const linked = placeWholeNames(document, listed, hyphenLinkedNames(document, names))
    const stormsAndShips = withStormNames(document, withShipNames(document, linked, names), names)
    const states = withStateNames(document, withoutPartyLetters(document, stormsAndShips, names), names)
    return withCaseNames(document, states, names)
  }
}

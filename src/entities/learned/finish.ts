// What the network found, put right by what is known of how names are written: each step takes mentions that ascend without
// overlap, and so does the next.

import type { Language, NameKnowledge } from "../../language"
import type { RecognizedMention, TextDocument } from "../../types"
import { withArticledNames } from "./articled-names"
import { withCaseNames } from "./case-names"
import { partCitiesFromStates } from "./city-states"
import { withFamilyNames } from "./family-names"
import { withFirms } from "./firms"
import { hyphenLinkedNames } from "./hyphen-links"
import { withJoinedBodies } from "./joined-bodies"
import { listedNames } from "./listed"
import { withListedGivenNames } from "./listed-given-names"
import { withMailNames } from "./mail-names"
import { partNamesTwice } from "./names-twice"
import { joinNicknames } from "./nicknames"
import { joinOffices } from "./offices"
import { withOpeningSurnames } from "./opening-surnames"
import { withoutPairedBodies } from "./paired-bodies"
import { partedByRules } from "./parted"
import { withoutPartyLetters } from "./party-labels"
import { partPeople } from "./people-in-a-row"
import { withPlaceEvidence } from "./place-evidence"
import { withSignedPlaces } from "./place-signs"
import { partPlacedPeople } from "./placed-people"
import { withoutPlainAcronyms } from "./plain-acronyms"
import { withoutPlainOpenings } from "./plain-openings"
import { withoutPortfolios } from "./portfolios"
import { withoutScoresBehind } from "./scores-behind"
import { withShipNames } from "./ship-names"
import { withSpeakerNames } from "./speaker-names"
import { withStateNames } from "./state-names"
import { withStormNames } from "./storm-names"
import { withWholeSurnames } from "./surname-ends"
import { withSurnameStarts } from "./surname-starts"
import { withoutTitleCaseVerbs } from "./title-case-verbs"
import { withoutTitlePhrases } from "./title-phrases"
import { withSecondTopics } from "./topic-bodies"
import { withUnseenFirms } from "./unseen-firms"
import { wholeByRules } from "./whole"
import { placeWholeNames } from "./whole-names"

/** What the rules found, and of that what they are certain of. */
export interface RuleMentions {
  readonly all: readonly RecognizedMention[]
  readonly certain: readonly RecognizedMention[]
}

type Step = (
  document: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
) => RecognizedMention[]

/** In order: what makes names whole or parts them comes before what asks what they are, what takes some away comes late. */
const STEPS_BEFORE_LISTS: readonly Step[] = [
  withoutTitleCaseVerbs,
  withMailNames,
  partNamesTwice,
  partPlacedPeople,
  partPeople,
  withWholeSurnames,
  withSurnameStarts,
  joinNicknames,
  withFirms,
  joinOffices,
  partCitiesFromStates,
  withPlaceEvidence,
  withSignedPlaces,
]
const STEPS_AFTER_LISTS: readonly Step[] = [
  withoutTitlePhrases,
  withoutScoresBehind,
  withShipNames,
  withStormNames,
  withoutPartyLetters,
  withStateNames,
  withCaseNames,
  withArticledNames,
  withFamilyNames,
  withoutPortfolios,
  withoutPlainAcronyms,
  withoutPlainOpenings,
  withUnseenFirms,
  withJoinedBodies,
  withSecondTopics,
  withoutPairedBodies,
  withOpeningSurnames,
  withSpeakerNames,
  withListedGivenNames,
]

/** The last steps of the learned recognizer. Make it once: it builds a trie of the listed names when it is first called. */
export function nameFinisher(
  language: Language,
): (
  document: TextDocument,
  found: readonly RecognizedMention[],
  byRules: RuleMentions,
) => readonly RecognizedMention[] {
  const names = language.names()
  const findListed = listedNames(language)
  return (document, found, { all, certain }) => {
    const take = (steps: readonly Step[], mentions: readonly RecognizedMention[]) =>
      steps.reduce((before, step) => step(document, before, names), mentions)
    const parted = partedByRules(document.text, found, all)
    const named = take(STEPS_BEFORE_LISTS, wholeByRules(document.text, parted, certain, names))
    const listed = placeWholeNames(document, named, findListed(document))
    return take(STEPS_AFTER_LISTS, placeWholeNames(document, listed, hyphenLinkedNames(document, names)))
  }
}

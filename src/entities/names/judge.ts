// The last word on a segment: what its own words leave open, the words beside it and the rest of the document decide.

import type { EntityType, Sentence } from "../../types"
import { type CapitalUse, isDateline } from "./context"
import type { NameEvidence } from "./evidence"
import {
  goesOnLikeName,
  isBeforePersonWord,
  isBehindArticle,
  isOrigin,
  isPlaceByContext,
  isPossessor,
  type Neighbourhood,
} from "./neighbours"
import type { Segment } from "./segments"
import {
  ACRONYM,
  COMMON,
  DIRECTION,
  hasClass,
  KNOWN_ACRONYM,
  type NameWord,
  NON_NAME,
  NUMBERED,
  PERSON_NAME,
  TITLE,
} from "./words"

/** A segment and where it stands. */
export interface SegmentPlace {
  readonly segment: Segment
  readonly sentence: Sentence
  readonly use: CapitalUse
}

/** What a segment is judged by. */
export interface NameContext extends Neighbourhood {
  readonly evidence: NameEvidence
}

export interface Judgement {
  readonly type: EntityType
  readonly score: number
}

const SURE_IN_HEADLINE = 0.85

// How often a capitalised word of news that no list knows is what its neighbours suggest: rough shares in training text.
const SCORES = {
  dateline: 0.95,
  origin: 0.95, //           "Lagos-based"
  knownAcronym: 0.9,
  known: 0.85, //            named in full elsewhere
  knownSurname: 0.8,
  partOfName: 0.7, //        "Alibaba", where the text also has "Alibaba Group"
  acronym: 0.6, //           any other acronym is mostly an organization
  beforePersonWord: 0.6,
  placeByContext: 0.6,
  severalWords: 0.5, //      two unknown words are a person more often than not
  possessor: 0.4,
  single: 0.35,
  other: 0.3,
} as const

/** What the segment names, or nothing. */
export function judgeSegment({ segment, sentence, use }: SegmentPlace, context: NameContext): Judgement | undefined {
  const { words } = segment
  if (isDateline(context.tokens, words[0].tokenStart, words[words.length - 1].tokenEnd, sentence)) {
    return { type: "place", score: SCORES.dateline }
  }
  if (use !== "prose") return judgeInHeadline(segment, use, context)
  return segment.type === undefined ? judgeOpen(segment, context) : judgeTyped(segment, segment.type, context)
}

// Capitals say nothing here: only what is sure by itself or known from the prose of the document counts.
function judgeInHeadline(
  { words, type, score }: Segment,
  use: CapitalUse,
  { evidence }: NameContext,
): Judgement | undefined {
  const known = evidence.typeOf(words)
  if (known !== undefined) return { type: known, score: SCORES.known }
  const isAlone = words.length === 1
  if (isAlone && evidence.isPersonWord(words[0].key)) return { type: "person", score: SCORES.knownSurname }
  if (words.some((word) => hasClass(word, COMMON))) return undefined
  if (isAlone && hasClass(words[0], KNOWN_ACRONYM)) return { type: "organization", score: SCORES.knownAcronym }
  if (type === undefined || score < SURE_IN_HEADLINE || (isAlone && use === "capitals")) return undefined
  return { type, score }
}

function judgeTyped(
  { words, score, isInitial }: Segment,
  type: EntityType,
  context: NameContext,
): Judgement | undefined {
  if (words.length > 1) return { type, score }
  if ((type === "place" || type === "organization") && isOrigin(context, words)) return { type, score: SCORES.origin }
  const { evidence } = context
  const [word] = words
  if (hasClass(word, NON_NAME) && score < SCORES.knownSurname) return undefined // "April" alone is the month
  const known = evidence.typeOf(words)
  if (known !== undefined) return { type: known, score: Math.max(score, SCORES.known) }
  if (isInitial && (hasClass(word, COMMON) || evidence.isLowerCased(word.key))) return undefined
  if (isKnownSurname(word, context)) return { type: "person", score: SCORES.knownSurname }
  if (type === "person" && score < SCORES.knownSurname && isPlaceByContext(context, words)) {
    return { type: "place", score: SCORES.placeByContext }
  }
  if (type === "place" && hasClass(word, PERSON_NAME) && isBeforePersonWord(context, words)) {
    return { type: "person", score: SCORES.beforePersonWord }
  }
  return { type, score }
}

function judgeOpen(segment: Segment, context: NameContext): Judgement | undefined {
  const known = context.evidence.typeOf(segment.words)
  if (known !== undefined) return { type: known, score: SCORES.known }
  return segment.words.length === 1 ? judgeOpenWord(segment, context) : judgeOpenWords(segment, context)
}

function judgeOpenWord({ words, isInitial }: Segment, context: NameContext): Judgement | undefined {
  const { evidence } = context
  const [word] = words
  const isCommon = hasClass(word, COMMON | TITLE)
  if (hasClass(word, KNOWN_ACRONYM)) return { type: "organization", score: SCORES.knownAcronym }
  if (hasClass(word, NUMBERED)) return { type: "other", score: SCORES.other } // "COP26", "F-16"
  if (hasClass(word, NON_NAME | DIRECTION) || word.key.length < 2) return undefined
  if (hasClass(word, ACRONYM)) return isCommon ? undefined : { type: "organization", score: SCORES.acronym }
  if (isKnownSurname(word, context)) return { type: "person", score: SCORES.knownSurname }
  if (isCommon || evidence.isLowerCased(word.key)) return undefined
  if (evidence.isOrganizationWord(word.key)) return { type: "organization", score: SCORES.partOfName }
  const byNeighbours = judgeByNeighbours(words, context)
  if (byNeighbours !== undefined) return byNeighbours
  if (isPossessor(context, words)) return { type: "person", score: SCORES.possessor }
  if (!isInitial) return { type: "other", score: SCORES.single }
  return goesOnLikeName(context, words) ? { type: "person", score: SCORES.single } : undefined
}

function judgeOpenWords({ words, isInitial }: Segment, context: NameContext): Judgement | undefined {
  if (words.some((word) => hasClass(word, COMMON | TITLE))) {
    return isInitial ? undefined : { type: "other", score: SCORES.other }
  }
  return judgeByNeighbours(words, context) ?? { type: "person", score: SCORES.severalWords }
}

function judgeByNeighbours(words: readonly NameWord[], context: NameContext): Judgement | undefined {
  if (isBeforePersonWord(context, words)) return { type: "person", score: SCORES.beforePersonWord }
  return isPlaceByContext(context, words) ? { type: "place", score: SCORES.placeByContext } : undefined
}

function isKnownSurname(word: NameWord, context: NameContext): boolean {
  return context.evidence.isPersonWord(word.key) && !isBehindArticle(context, [word])
}

// Labels of tokens and how they spell names: one label for "outside", and for each kind of name one each for its beginning,
// inside, end, and for a name of one token.

import type { EntityType } from "../../types"

export const NAME_KINDS = ["person", "organization", "place", "other"] as const satisfies readonly EntityType[]
export type NameKind = (typeof NAME_KINDS)[number]

export const OUTSIDE = 0
/** Labels of kind k are 1 + 4k and the three after it: begin, inside, end, single. */
export const LABEL_COUNT = 1 + 4 * NAME_KINDS.length
const BEGIN = 0
const INSIDE = 1
const END = 2
const SINGLE = 3

/** A name as label sequences spell it: tokens `tokenStart` up to, not including, `tokenEnd`; `kind` is a place in NAME_KINDS. */
export interface LabelledName {
  readonly tokenStart: number
  readonly tokenEnd: number
  readonly kind: number
}

/** Writes a name into a sequence of labels. */
export function writeName(labels: Uint8Array, { tokenStart, tokenEnd, kind }: LabelledName): void {
  const first = 1 + 4 * kind
  if (tokenEnd - tokenStart === 1) {
    labels[tokenStart] = first + SINGLE
    return
  }
  labels.fill(first + INSIDE, tokenStart, tokenEnd)
  labels[tokenStart] = first + BEGIN
  labels[tokenEnd - 1] = first + END
}

/** The names that a sequence of labels spells, in order. Labels that spell no whole name are passed over. */
export function readNames(labels: ArrayLike<number>): LabelledName[] {
  const names: LabelledName[] = []
  let tokenStart = -1
  for (let i = 0; i < labels.length; i++) {
    const place = placeOf(labels[i])
    const kind = kindOf(labels[i])
    const goesOn = tokenStart >= 0 && kind === kindOf(labels[tokenStart])
    if (place === SINGLE) names.push({ tokenStart: i, tokenEnd: i + 1, kind })
    if (place === END && goesOn) names.push({ tokenStart, tokenEnd: i + 1, kind })
    if (place === BEGIN) tokenStart = i
    else if (place !== INSIDE || !goesOn) tokenStart = -1
  }
  return names
}

/** The kind of a label as a place in NAME_KINDS; -1 for OUTSIDE. */
export function kindOf(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) >> 2
}

/** The kinds, and outside. */
export const KIND_COUNT = NAME_KINDS.length + 1

/** The place of a label's kind in a row of KIND_COUNT: outside is the last. */
export function kindPlace(label: number): number {
  return label === OUTSIDE ? NAME_KINDS.length : (label - 1) >> 2
}

function placeOf(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) & 3
}

/** Whether one label may follow another; OUTSIDE stands for both ends of a sentence. */
export function mayFollow(previous: number, next: number): boolean {
  const isOpen = placeOf(previous) === BEGIN || placeOf(previous) === INSIDE
  const goesOn = placeOf(next) === INSIDE || placeOf(next) === END
  return isOpen ? goesOn && kindOf(previous) === kindOf(next) : !goesOn
}

// Names that are neither of people, bodies nor places: known by their list, "Tour de France", "Cold War".

import type { NameKnowledge } from "../../language"
import { listedEnd, type NameMatch } from "./match"
import type { NameWord } from "./words"

const LISTED = 0.85

/** The name of another kind that starts at `from`, if one does. */
export function matchOther(words: readonly NameWord[], from: number, names: NameKnowledge): NameMatch | undefined {
  const to = listedEnd(words, from, names.otherNames)
  return to < 0 ? undefined : { to, type: "other", score: LISTED }
}

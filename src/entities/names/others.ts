// Names that are neither of people, bodies nor places: known by their list, "Tour de France", "Cold War", or by the word with
// which they begin, "Treaty on the Non-Proliferation of Nuclear Weapons".

import type { NameKnowledge } from "../../language"
import { listedEnd, type NameMatch, withComplement } from "./match"
import type { NameWord } from "./words"

const LISTED = 0.85
const OPENED = 0.8

/** The name of another kind that starts at `from`, if one does. */
export function matchOther(words: readonly NameWord[], from: number, names: NameKnowledge): NameMatch | undefined {
  const to = listedEnd(words, from, names.otherNames)
  if (to > from) return { to, type: "other", score: LISTED }
  if (!names.otherHeads.has(words[from].key)) return undefined
  const opened = withComplement(words, from + 1)
  return opened > from + 1 ? { to: opened, type: "other", score: OPENED } : undefined
}

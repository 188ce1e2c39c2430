// "Court fines club over chants": the verbs of headlines look like plurals, and a tagger that goes from left to right takes them for
// such. A line without a verb has one after all if a noun can be one, and agrees as a verb does with the noun before it.

import { PARTS_OF_SPEECH } from "./parts-of-speech"
import { leadOver, type Tagger } from "./tagging"

const tagNumber = (tag: (typeof PARTS_OF_SPEECH)[number]) => PARTS_OF_SPEECH.indexOf(tag)

const NOUN = tagNumber("NOUN")
const PROPER_NOUN = tagNumber("PROPN")
const ADJECTIVE = tagNumber("ADJ")
const PREPOSITION = tagNumber("ADP")
const PUNCTUATION = tagNumber("PUNCT")
const VERB = tagNumber("VERB")
// What has one of these has a verb, or is no headline: a date, an address, a cry.
const NOT_IN_HEADLINES: ReadonlySet<number> = new Set(
  (["VERB", "AUX", "NUM", "SYM", "INTJ", "X"] as const).map(tagNumber),
)

const MIN_TOKENS = 4
const MAX_TOKENS = 20
const LAST_SUBJECT = 2 // "Chipmaker's shares fall": a plural further on has another noun before it far more often
const LARGEST_LEAD = 48 // of the noun; in the treebanks two lines have a candidate with less that is none, of 40 headlines of our own two

/**
 * Makes a verb of the first noun of a headline that can be one. The sentence of `count` tokens must be tagged.
 *
 * @param isPlural Whether a noun of the sentence, by its place, is another form of its lemma.
 */
export function settleHeadlineVerb(
  tagger: Tagger,
  count: number,
  style: number,
  isPlural: (place: number) => boolean,
): void {
  const { texts, norms, tags, leads } = tagger
  if (count < MIN_TOKENS || count > MAX_TOKENS || tags[count - 1] === PUNCTUATION || texts[0] === norms[0]) return
  for (let i = 0; i < count; i++) if (NOT_IN_HEADLINES.has(tags[i])) return
  for (let i = 1; i < count; i++) {
    if (tags[i] !== NOUN || texts[i] !== norms[i] || !isNominal(tags[i - 1])) continue
    if ((i + 1 < count && tags[i + 1] === PUNCTUATION) || isBehindPreposition(tags, i - 1)) continue
    // "Fans mob", "Court fines"; "court fans" and "fans stars" are nouns.
    const isBehindPlural = tags[i - 1] === NOUN && isPlural(i - 1)
    if (isPlural(i) === isBehindPlural || (isBehindPlural && i - 1 > LAST_SUBJECT)) continue
    if (leadOver(tagger, i, count, style, VERB) > LARGEST_LEAD) continue
    tags[i] = VERB
    leads[i] = 0
    return
  }
}

function isNominal(tag: number): boolean {
  return tag === NOUN || tag === PROPER_NOUN
}

// "A history of court fines": what a preposition leads is no subject.
function isBehindPreposition(tags: readonly number[], last: number): boolean {
  let first = last
  while (first > 0 && (isNominal(tags[first - 1]) || tags[first - 1] === ADJECTIVE)) first--
  return first > 0 && tags[first - 1] === PREPOSITION
}

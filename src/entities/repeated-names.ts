// A name found once in a text is the same name wherever its words stand again: "Telvora Peru", a company in one sentence, is no
// country in the next. So is a company without its "Inc."

import type { NameKnowledge } from "../language"
import type { RecognizedMention, Sentence, TextDocument, Token } from "../types"
import { withoutStop } from "./names/words"

// Longer names are rarely repeated word by word; the limit keeps time linear in texts of nothing but capitals.
const MAX_WORDS = 8

/** Names by their characters, and the tokens with which they begin. */
interface KnownNames {
  readonly byText: ReadonlyMap<string, RecognizedMention>
  readonly firstWords: ReadonlySet<string>
  /** The last five bits of the first code units of those words, a bit each: most words of a text need no second look. */
  readonly firstUnits: number
}

/**
 * The mentions with those added that were overlooked: the same characters as a mention of two to eight words elsewhere in the
 * document, with its type, form and score. A shorter mention inside such a repetition gives way to it; where it would cut one,
 * nothing changes. Mentions must ascend and not overlap, and so does what comes back.
 */
export function addRepeatedNames(
  document: TextDocument,
  mentions: readonly RecognizedMention[],
  names: NameKnowledge,
): RecognizedMention[] {
  const known = knownNames(document, mentions, names)
  if (known.byText.size === 0) return [...mentions]
  const repeated = document.sentences.flatMap((sentence) => repetitionsIn(document, sentence, known))
  return mergeLonger(mentions, repeated)
}

function knownNames(
  { text, tokens }: TextDocument,
  mentions: readonly RecognizedMention[],
  { companySuffixes }: NameKnowledge,
): KnownNames {
  const byText = new Map<string, RecognizedMention>()
  const firstWords = new Set<string>()
  let firstUnits = 0
  let i = 0
  for (const mention of mentions) {
    while (i < tokens.length && tokens[i].start < mention.start) i++
    const first = i
    while (i + 1 < tokens.length && tokens[i + 1].end <= mention.end) i++
    if (i === first) continue
    add(first, i, mention)
    const isCompany = mention.type === "organization" && companySuffixes.has(withoutStop(tokens[i].norm))
    if (isCompany) add(first, tokens[i - 1].norm === "," ? i - 2 : i - 1, mention)
    firstWords.add(tokens[first].text)
    firstUnits |= firstUnitBit(tokens[first].text)
  }
  return { byText, firstWords, firstUnits }

  function add(first: number, last: number, mention: RecognizedMention): void {
    if (last <= first) return
    const written = text.slice(tokens[first].start, tokens[last].end)
    const other = byText.get(written)
    if (other === undefined || other.score < mention.score) byText.set(written, mention)
  }
}

function repetitionsIn(
  document: TextDocument,
  { tokenStart, tokenEnd }: Sentence,
  { byText, firstWords, firstUnits }: KnownNames,
): RecognizedMention[] {
  const found: RecognizedMention[] = []
  for (let i = tokenStart; i < tokenEnd; i++) {
    const { text } = document.tokens[i]
    if ((firstUnitBit(text) & firstUnits) === 0 || !firstWords.has(text)) continue
    const last = longestAt(document, i, Math.min(tokenEnd, i + MAX_WORDS), byText)
    if (last === undefined) continue
    found.push(last.mention)
    i = last.token
  }
  return found
}

function firstUnitBit(text: string): number {
  return 1 << (text.charCodeAt(0) & 31)
}

function longestAt(
  { text, tokens }: { readonly text: string; readonly tokens: readonly Token[] },
  from: number,
  end: number,
  byText: ReadonlyMap<string, RecognizedMention>,
): { readonly mention: RecognizedMention; readonly token: number } | undefined {
  const { start } = tokens[from]
  for (let token = end - 1; token > from; token--) {
    const span = { start, end: tokens[token].end }
    const known = byText.get(text.slice(span.start, span.end))
    if (known !== undefined) return { mention: { ...known, ...span }, token }
  }
  return undefined
}

/** Both lists in one: a repetition replaces what lies inside it, and is left out where it meets what does not. */
function mergeLonger(
  mentions: readonly RecognizedMention[],
  repeated: readonly RecognizedMention[],
): RecognizedMention[] {
  const merged: RecognizedMention[] = []
  let i = 0
  for (const one of repeated) {
    while (i < mentions.length && mentions[i].end <= one.start) merged.push(mentions[i++])
    let behind = i
    while (behind < mentions.length && mentions[behind].end <= one.end) behind++
    const cuts = behind < mentions.length && mentions[behind].start < one.end
    const isInside = i === behind || mentions[i].start >= one.start
    const isKnown = behind === i + 1 && mentions[i].start === one.start && mentions[i].end === one.end
    if (!cuts && isInside && !isKnown) {
      merged.push(one)
      i = behind
    }
  }
  return [...merged, ...mentions.slice(i)]
}

// The words that terms and key phrases are made of, in runs that nothing interrupts.

import type { WordKnowledge } from "../language"
import { isInCapitals, isSmallAscii } from "../text/letter-case"
import type { PartOfSpeech, Sentence, Span, TextDocument, Token } from "../types"

/** One word as terms count it: a word token, or several that hyphens join: "high-quality". */
export interface RunWord extends Span {
  readonly text: string
  readonly norm: string
  /**
   * In lower case. A word taken for a name, as at the start of a sentence or in a title, has the lemma that it has elsewhere in the
   * text: "Talks" meets "talks" and "talk".
   */
  readonly lemma: string
  /** Number of the lemma, from 0 in the order of the text. */
  readonly lemmaNumber: number
  /** Of a compound, what it acts as: a noun if its last part is one ("policy-maker"), an adjective otherwise ("high-quality"). */
  readonly pos: PartOfSpeech
  /** Whether no word of the sentence stands before it, so that its capital says nothing. */
  readonly opensSentence: boolean
  /** Whether the word is listed as a stop word, and whether it is one here: "US", "WHO" and "New" of "New York" are none. */
  readonly isListedStopWord: boolean
  readonly isStopWord: boolean
}

/** A word before the whole text is known. */
type Draft = { -readonly [Key in keyof RunWord]: RunWord[Key] }

/** Whether a token is a word: the unit of `Term.frequency`. Numbers, marks, addresses and emoji are none; "n't" and "'s" are. */
export function isWordToken(token: Token): boolean {
  return token.kind === "word"
}

/** How many tokens of a text are words. */
export function countWordTokens({ tokens }: TextDocument): number {
  let count = 0
  for (const token of tokens) if (isWordToken(token)) count++
  return count
}

/**
 * The words of a text as runs in which one follows the other with only white space between them. A run ends with its sentence
 * and at everything that is no word: "Xi, who visited 3 cities" is "Xi", "who visited", "cities". What the tokenizer cut from a
 * contraction is a run by itself, so that "China's plan" does not hold the pair "'s plan".
 */
export function wordRuns(document: TextDocument, { stopWords }: Pick<WordKnowledge, "stopWords">): RunWord[][] {
  const runs: Draft[][] = []
  for (const sentence of document.sentences) addSentenceRuns(runs, document, sentence)
  settleWords(runs, stopWords)
  for (const run of runs) {
    for (let i = 0; i < run.length; i++) run[i].isStopWord = run[i].isListedStopWord && isStopWordAt(run, i)
  }
  return runs
}

function addSentenceRuns(runs: Draft[][], { text, tokens }: TextDocument, sentence: Sentence): void {
  const { tokenStart, tokenEnd } = sentence
  let run: Draft[] = []
  let opensSentence = true
  for (let i = tokenStart; i < tokenEnd; ) {
    const next = compoundEnd(tokens, i, tokenEnd)
    const isWord = isWordToken(tokens[i]) || next > i + 1
    const isPiece = isContractionPiece(tokens, i)
    if (run.length > 0 && (!isWord || isPiece)) {
      runs.push(run)
      run = []
    }
    if (isWord) run.push(runWord(text, tokens, i, next, opensSentence))
    if (isPiece) {
      runs.push(run)
      run = []
    }
    if (isWord || tokens[i].kind === "number") opensSentence = false
    i = next
  }
  if (run.length > 0) runs.push(run)
}

/** The word of the tokens from `from` to before `to`; nearly always that is one token. */
function runWord(text: string, tokens: readonly Token[], from: number, to: number, opensSentence: boolean): Draft {
  const { start, pos } = tokens[from]
  const { end } = tokens[to - 1]
  let { norm } = tokens[from]
  let lemma = tokens[from].lemma === norm ? norm : inLowerCase(tokens[from].lemma) // most words are their own lemma
  for (let i = from + 1; i < to; i++) {
    norm += tokens[i].norm
    lemma += inLowerCase(tokens[i].lemma)
  }
  return {
    start,
    end,
    text: to === from + 1 ? tokens[from].text : text.slice(start, end),
    norm,
    lemma,
    lemmaNumber: -1,
    pos: to === from + 1 ? pos : posOfCompound(tokens[to - 1]),
    opensSentence,
    isListedStopWord: false,
    isStopWord: false,
  }
}

function inLowerCase(lemma: string): string {
  return isSmallAscii(lemma) ? lemma : lemma.toLowerCase() // nearly all are, and to see that takes two thirds of the time
}

/**
 * The first token after the compound that begins at `i`: words and numbers joined by single hyphens, one of them a word, as in
 * "high-quality" and "COVID-19" and not in "2019-2020". `i + 1` where nothing is joined.
 */
function compoundEnd(tokens: readonly Token[], i: number, tokenEnd: number): number {
  if (!isCompoundPart(tokens[i]) || i + 1 === tokenEnd || tokens[i + 1].norm !== "-") return i + 1
  let hasWord = isWordToken(tokens[i])
  let end = i + 1
  while (end + 1 < tokenEnd && tokens[end].norm === "-" && isCompoundPart(tokens[end + 1])) {
    if (!isJoined(tokens, end) || !isJoined(tokens, end + 1)) break
    hasWord ||= isWordToken(tokens[end + 1])
    end += 2
  }
  return hasWord ? end : i + 1
}

function isCompoundPart(token: Token): boolean {
  return isWordToken(token) || token.kind === "number"
}

function posOfCompound({ pos }: Token): PartOfSpeech {
  return pos === "NOUN" || pos === "PROPN" ? pos : "ADJ"
}

/** Whether no white space lies between a token and the one before it. */
function isJoined(tokens: readonly Token[], i: number): boolean {
  return i > 0 && tokens[i].start === tokens[i - 1].end
}

/** "n't" of "don't", "'s" of "China's": joined to a word, and with an apostrophe. */
function isContractionPiece(tokens: readonly Token[], i: number): boolean {
  return isJoined(tokens, i) && isWordToken(tokens[i]) && isWordToken(tokens[i - 1]) && tokens[i].norm.includes("'")
}

/** What is the same for all words of one spelling, so that it is looked up once. */
interface Spelling {
  readonly isListedStopWord: boolean
  /** The lemma of the first word in it that is not taken for a name. */
  lemma: string | undefined
  /** That lemma's own spelling, once it was looked up. */
  ofLemma: Spelling | undefined
  /** Its number as a lemma; below 0 while it is none. */
  number: number
}

function settleWords(runs: readonly (readonly Draft[])[], stopWords: ReadonlySet<string>): void {
  const spellings = new Map<string, Spelling>()
  const spellingOf = (norm: string): Spelling => {
    let found = spellings.get(norm)
    if (found === undefined) {
      found = { isListedStopWord: stopWords.has(norm), lemma: undefined, ofLemma: undefined, number: -1 }
      spellings.set(norm, found)
    }
    return found
  }
  const found: Spelling[] = []
  for (const run of runs) {
    for (const { norm, lemma, pos } of run) {
      const spelling = spellingOf(norm)
      if (pos !== "PROPN") spelling.lemma ??= lemma
      found.push(spelling)
    }
  }
  let [i, lemmaCount] = [0, 0]
  for (const run of runs) {
    for (const word of run) {
      const spelling = found[i++]
      word.isListedStopWord = spelling.isListedStopWord
      if (word.pos === "PROPN") word.lemma = spelling.lemma ?? word.lemma
      const isFirstLemma = word.lemma === spelling.lemma
      const ofLemma = (isFirstLemma ? spelling.ofLemma : undefined) ?? spellingOf(word.lemma)
      if (isFirstLemma) spelling.ofLemma = ofLemma
      if (ofLemma.number < 0) ofLemma.number = lemmaCount++
      word.lemmaNumber = ofLemma.number
    }
  }
}

/**
 * Whether a listed word of a run is a stop word there. An acronym that is written like one is not: "US", "WHO", "IT" are in
 * capitals, and their neighbours are not, as they would be in "CONTACT US". Nor is a word of a longer name: "New" in "New York".
 */
function isStopWordAt(run: readonly RunWord[], i: number): boolean {
  if (isInName(run, i)) return false
  return (
    !isWrittenInCapitals(run[i]) || isWrittenInCapitals(run.at(i + 1)) || (i > 0 && isWrittenInCapitals(run[i - 1]))
  )
}

/** Beside a proper noun, and one itself or an adjective with a capital that no sentence start explains: "in New York". */
function isInName(run: readonly RunWord[], i: number): boolean {
  const { pos, text, norm, opensSentence } = run[i]
  if (text === norm || isWrittenInCapitals(run[i])) return false
  if (pos === "ADJ") return !opensSentence && run.at(i + 1)?.pos === "PROPN"
  return pos === "PROPN" && (run.at(i + 1)?.pos === "PROPN" || (i > 0 && run[i - 1].pos === "PROPN"))
}

function isWrittenInCapitals(word: RunWord | undefined): boolean {
  return word !== undefined && word.text.length > 1 && word.text !== word.norm && isInCapitals(word.text)
}

/** The stem of a word; of a compound, part by part: "policy-makers" meets "policy-maker". Each word is stemmed once, then known. */
export function stemmer({ stem }: WordKnowledge): (norm: string) => string {
  const known = new Map<string, string>()
  return (norm) => {
    const before = known.get(norm)
    if (before !== undefined) return before
    const key = norm.includes("-") ? norm.split("-").map(stem).join("-") : stem(norm)
    known.set(norm, key)
    return key
  }
}

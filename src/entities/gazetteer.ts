// A gazetteer: a list of names, found in a text token by token. The names lie in a trie, so a text is walked once however
// many names there are, and the longest name wins: "Papua New Guinea", not "Guinea".

import { tokenizeText } from "../document/tokenize"
import type { SegmentationKnowledge, Spellings } from "../language"
import { foldName } from "../text/fold"
import { hasCapital, isAscii, isInCapitals } from "../text/letter-case"
import { LONGEST_SPELLING, mayBeSpelled, spellingsOf } from "../text/spellings"
import type { Sentence, TextDocument, TextSpan, Token } from "../types"

/** Names with what each of them stands for, ready to be found. */
export interface Gazetteer<T> {
  readonly root: GazetteerNode<T>
  /** The first words of the names: most words of a text are seen to be none of them without being looked up. */
  readonly firstWords: Spellings<unknown>
}

/** A name found: tokens `tokenStart` up to, not including, `tokenEnd`, what the name stands for, and the sentence around it. */
export interface GazetteerMatch<T> {
  readonly sentence: Sentence
  readonly tokenStart: number
  readonly tokenEnd: number
  readonly value: T
}

/** A place in the trie: the words that may follow, and the names that end here. Two names may differ in case only: "US", "us". */
interface GazetteerNode<T> {
  readonly next: Map<string, GazetteerNode<T>>
  readonly names: { readonly cases: readonly CaseRule[]; readonly value: T }[]
}

/** What the letters of a token must be. */
type CaseRule = "any" | "capital" | "capitals"

/**
 * A gazetteer of forms, each with its value; of forms that are equal, the first counts. Case and accents are judged as follows.
 * A form in capitals only ("WHO") is found in capitals only. In other forms, a word with a capital is found with some capital,
 * so that "Turkey" is found in "TURKEY" but not in "turkey", and a lower-case word is found in any case. Accents may be missing
 * on either side.
 */
export function buildGazetteer<T>(
  forms: Iterable<readonly [form: string, value: T]>,
  segmentation: SegmentationKnowledge,
): Gazetteer<T> {
  const root = emptyNode<T>()
  for (const [form, value] of forms) {
    const tokens = tokenizeText(form, segmentation)
    if (tokens.length === 0) continue
    let node = root
    for (const token of tokens) node = childOf(node, foldName(token.norm))
    node.names.push({ cases: caseRules(form, tokens), value })
  }
  return { root, firstWords: spellingsOf(root.next) }
}

/**
 * The names of a gazetteer in a document, from left to right without overlap, each inside one sentence. Where several names
 * begin, the longest is found. Time grows linearly with the text; names of many words that almost match cost their length.
 *
 * @param mayBegin Whether a name may begin with a token; any may, if it is left out.
 */
export function matchGazetteer<T>(
  gazetteer: Gazetteer<T>,
  document: TextDocument,
  mayBegin: (token: Token) => boolean = anyToken,
): GazetteerMatch<T>[] {
  const matches: GazetteerMatch<T>[] = []
  for (const sentence of document.sentences) {
    let i = sentence.tokenStart
    while (i < sentence.tokenEnd) {
      const token = document.tokens[i]
      const match =
        mayBegin(token) && mayBeFirst(gazetteer.firstWords, token.norm)
          ? longestNameAt(gazetteer.root, document.tokens, i, sentence)
          : undefined
      if (match) matches.push(match)
      i = match?.tokenEnd ?? i + 1
    }
  }
  return matches
}

function anyToken(): boolean {
  return true
}

function mayBeFirst(firstWords: Spellings<unknown>, norm: string): boolean {
  const { length } = norm
  if (length > LONGEST_SPELLING || !isAscii(norm)) return true // what is not ASCII is folded before it is looked up
  return mayBeSpelled(firstWords, norm.charCodeAt(0), norm.charCodeAt(length - 1), length)
}

function longestNameAt<T>(
  root: GazetteerNode<T>,
  tokens: readonly Token[],
  tokenStart: number,
  sentence: Sentence,
): GazetteerMatch<T> | undefined {
  let longest: GazetteerMatch<T> | undefined
  let node: GazetteerNode<T> | undefined = root
  for (let i = tokenStart; i < sentence.tokenEnd; i++) {
    node = node.next.get(foldName(tokens[i].norm))
    if (!node) break
    const name = node.names.find(({ cases }) => cases.every((rule, k) => obeys(tokens[tokenStart + k].text, rule)))
    if (name) longest = { sentence, tokenStart, tokenEnd: i + 1, value: name.value }
  }
  return longest
}

function emptyNode<T>(): GazetteerNode<T> {
  return { next: new Map(), names: [] }
}

function childOf<T>(node: GazetteerNode<T>, key: string): GazetteerNode<T> {
  const known = node.next.get(key)
  if (known) return known
  const child = emptyNode<T>()
  node.next.set(key, child)
  return child
}

function caseRules(form: string, tokens: readonly TextSpan[]): CaseRule[] {
  if (hasCapital(form) && isInCapitals(form)) return tokens.map(() => "capitals")
  return tokens.map(({ text }) => (hasCapital(text) ? "capital" : "any"))
}

function obeys(text: string, rule: CaseRule): boolean {
  if (rule === "any") return true
  return rule === "capital" ? hasCapital(text) : isInCapitals(text)
}

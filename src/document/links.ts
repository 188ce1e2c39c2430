// Addresses and names of the net: URLs, e-mail addresses, #tags, @handles.

import { ASCII_LETTER, DIGIT, IDEOGRAPH, PUNCTUATION, WHITE_SPACE, WORD_OR_DIGIT } from "../text/characters"
import {
  CLOSE_BRACKET,
  CLOSE_PARENTHESIS,
  COLON,
  COMMA,
  CURLY_APOSTROPHE,
  DOUBLE_QUOTE,
  FULL_STOP,
  GREATER_THAN,
  HYPHEN_MINUS,
  LESS_THAN,
  OPEN_BRACKET,
  OPEN_PARENTHESIS,
  PLUS,
  SEMICOLON,
  SLASH,
  STRAIGHT_APOSTROPHE,
  UNDERSCORE,
} from "../text/codes"
import { once } from "../text/once"
import { unitAt } from "../text/units"
import { addToken, classesOf, KIND_EMAIL, KIND_HANDLE, KIND_HASHTAG, KIND_SYMBOL, KIND_URL } from "./columns"
import { characterClassAt, classAt, classesWithin, endOfRun, type Scanner } from "./scanner"

const MAX_DOMAIN_ENDING_LENGTH = 6 // "museum"
const MAX_LOCAL_PART_LENGTH = 64 // of an e-mail address: RFC 5321, 4.5.3.1.1

// Endings that make "example.com" a link without "www." or "http://". Country codes that are also words ("in", "is", "it",
// "at", "be", "me", "so", "to", "us", "no") are left out: a missing space after a full stop is as likely.
const domainEndings = once(
  () =>
    new Set(
      "com org net edu gov mil int info biz io ai app dev tv eu uk ca au nz ie za de fr es nl ch se dk fi pl cz pt gr ru ua cn hk tw jp kr sg id br mx ar".split(
        " ",
      ),
    ),
)

/** Whether a link begins at `start` with "www.". */
export function startsWithWww(text: string, start: number): boolean {
  return unitAt(text, start + 3) === FULL_STOP && text.slice(start, start + 3).toLowerCase() === "www"
}

/** Whether the span is the last part of a host name: "com". */
export function isDomainEnding(text: string, start: number, end: number): boolean {
  return end - start <= MAX_DOMAIN_ENDING_LENGTH && domainEndings().has(text.slice(start, end).toLowerCase())
}

/** Whether the span is a host name such as "example.com". */
export function hasDomainEnding(text: string, start: number, end: number): boolean {
  const earliest = Math.max(start + 1, end - MAX_DOMAIN_ENDING_LENGTH - 1)
  for (let i = end - 1; i >= earliest; i--) {
    if (text.charCodeAt(i) === FULL_STOP) return isDomainEnding(text, i + 1, end)
  }
  return false
}

/** Where the link that starts at `start` ends: before white space, quotes and the marks of the sentence around it. */
export function endOfUrl(scanner: Scanner, start: number): number {
  const { text } = scanner
  let end = start
  while (end < text.length && staysInUrl(scanner, end)) end++
  const openers = { parentheses: 0, brackets: 0 } // opened less closed
  for (let i = start; i < end; i++) countBracket(openers, text.charCodeAt(i), 1)
  while (end > start + 1) {
    const last = text.charCodeAt(end - 1)
    const isExtra =
      last === CLOSE_PARENTHESIS ? openers.parentheses < 0 : last === CLOSE_BRACKET && openers.brackets < 0
    if (!isExtra && !endsSentencePart(last)) break
    countBracket(openers, last, -1)
    end--
  }
  return end
}

function countBracket(openers: { parentheses: number; brackets: number }, code: number, times: 1 | -1): void {
  if (code === OPEN_PARENTHESIS) openers.parentheses += times
  else if (code === CLOSE_PARENTHESIS) openers.parentheses -= times
  else if (code === OPEN_BRACKET) openers.brackets += times
  else if (code === CLOSE_BRACKET) openers.brackets -= times
}

function staysInUrl(scanner: Scanner, i: number): boolean {
  const code = scanner.text.charCodeAt(i)
  if (code === DOUBLE_QUOTE || code === LESS_THAN || code === GREATER_THAN || code === CURLY_APOSTROPHE) return false
  const unitClass = classAt(scanner, i)
  return (unitClass & (WHITE_SPACE | IDEOGRAPH)) === 0 && (code < 0x80 || unitClass !== PUNCTUATION)
}

function endsSentencePart(code: number): boolean {
  switch (code) {
    case FULL_STOP:
    case COMMA:
    case SEMICOLON:
    case COLON:
    case STRAIGHT_APOSTROPHE:
    case 0x21: // !
    case 0x3f: // ?
      return true
    default:
      return false
  }
}

/** Adds the link whose "://" is at `colon` and whose scheme is the last token; returns where it ends, or `colon` if there is none. */
export function scanScheme(scanner: Scanner, colon: number): number {
  const { text, tokens } = scanner
  const last = tokens.count - 1
  if (unitAt(text, colon + 1) !== SLASH || unitAt(text, colon + 2) !== SLASH) return colon
  if (last < 0 || tokens.ends[last] !== colon || (classesOf(tokens, last) & ~ASCII_LETTER) !== 0) return colon
  if ((characterClassAt(scanner, colon + 3) & WORD_OR_DIGIT) === 0) return colon
  const start = tokens.starts[last]
  tokens.count = last
  return add(scanner, start, endOfUrl(scanner, start), KIND_URL)
}

/**
 * Adds what the "@" at `at` is part of: an e-mail address, whose first half is then taken back from the tokens before it; a
 * handle; or a sign that stands alone. Returns where it ends.
 */
export function scanAtSign(scanner: Scanner, at: number): number {
  const { tokens } = scanner
  const localStart = startOfLocalPart(scanner, at)
  const hostEnd = endOfHost(scanner, at + 1)
  if (localStart < at && hostEnd > at + 1) {
    while (tokens.count > 0 && tokens.starts[tokens.count - 1] >= localStart) tokens.count--
    return add(scanner, localStart, hostEnd, KIND_EMAIL)
  }
  const nameEnd = characterClassAt(scanner, at + 1) === DIGIT ? at : endOfName(scanner, at + 1)
  if (nameEnd > at + 1 && (characterClassAt(scanner, at - 1) & WORD_OR_DIGIT) === 0)
    return add(scanner, at, nameEnd, KIND_HANDLE)
  return add(scanner, at, at + 1, KIND_SYMBOL)
}

/** Adds the "#" at `start` with the tag it begins, if it begins one; returns where it ends. "#1" is a sign and a number. */
export function scanNumberSign(scanner: Scanner, start: number): number {
  const end = endOfName(scanner, start + 1)
  const isTag = end > start + 1 && characterClassAt(scanner, start + 1) !== DIGIT
  return isTag ? add(scanner, start, end, KIND_HASHTAG) : add(scanner, start, start + 1, KIND_SYMBOL)
}

function add(scanner: Scanner, start: number, end: number, kind: number): number {
  addToken(scanner.tokens, start, end, kind, classesWithin(scanner, start, end))
  return end
}

// Backwards over "first.last+tag", at most so far as an address may reach, and never into half a token.
function startOfLocalPart({ text, tokens }: Scanner, at: number): number {
  let start = at
  while (start > 0 && at - start < MAX_LOCAL_PART_LENGTH && staysInLocalPart(text.charCodeAt(start - 1))) start--
  let i = tokens.count - 1
  while (i >= 0 && tokens.starts[i] > start) i--
  return i >= 0 && tokens.starts[i] < start && tokens.ends[i] > start ? tokens.ends[i] : start
}

function staysInLocalPart(code: number): boolean {
  if (code === FULL_STOP || code === HYPHEN_MINUS || code === UNDERSCORE || code === PLUS) return true
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

// "mail.example.com"; a host must begin with a letter, so "3@5" is no address.
function endOfHost(scanner: Scanner, start: number): number {
  if ((classAt(scanner, start) & ASCII_LETTER) === 0) return start
  let end = endOfRun(scanner, start)
  for (;;) {
    const mark = unitAt(scanner.text, end)
    const next = mark === FULL_STOP || mark === HYPHEN_MINUS || mark === UNDERSCORE ? endOfRun(scanner, end + 1) : end
    if (next <= end + 1) return end
    end = next
  }
}

function endOfName(scanner: Scanner, start: number): number {
  let end = endOfRun(scanner, start)
  while (unitAt(scanner.text, end) === UNDERSCORE) end = endOfRun(scanner, end + 1)
  return end
}

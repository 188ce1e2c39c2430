// Reading a text unit by unit, fast.

const NOTHING = -1 // no code unit

/**
 * The text with a line end after it, in a string of its own. A paragraph cut out of a longer text is but a window on that text,
 * and each look goes through the window; in its own string the units are read twice as fast. Joining two strings is what makes
 * engines copy: `slice`, `concat` and the like give another window.
 */
export function inOnePiece(text: string): string {
  return [text, "\n"].join("")
}

/**
 * The code unit at `i`; -1 beyond either end of the text. Plain `charCodeAt` is for places that are known to be inside: where it
 * was once asked beyond the end, V8 no longer compiles it in place, and every later look there takes 20 times as long.
 */
export function unitAt(text: string, i: number): number {
  return i >= 0 && i < text.length ? text.charCodeAt(i) : NOTHING
}

/** The code point that starts at `i`; -1 beyond either end of the text. */
export function codePointAt(text: string, i: number): number {
  return i >= 0 && i < text.length ? (text.codePointAt(i) ?? NOTHING) : NOTHING
}

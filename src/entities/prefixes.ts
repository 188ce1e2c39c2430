// Prefixes that a hyphen joins to a name, the two being one token: "pro-Israel", "anti-Morales".

import { hasCapital } from "../text/letter-case"
import type { Token } from "../types"

/**
 * Where the name begins in the characters of a token that is a prefix and a name, or -1. "Co-operative" goes on in lower case.
 *
 * @param prefixes In small letters: "pro".
 */
export function nameBehindPrefix({ kind, text, norm }: Token, prefixes: ReadonlySet<string>): number {
  const hyphen = kind === "word" ? norm.indexOf("-") : -1
  // A norm may be shorter than its text; where it is, the hyphen is not looked for.
  if (hyphen <= 0 || norm.length !== text.length || !hasCapital(text.charAt(hyphen + 1))) return -1
  return prefixes.has(norm.slice(0, hyphen)) ? hyphen + 1 : -1
}

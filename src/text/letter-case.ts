// Capital letters, in every script that has them. Most words are ASCII, and for those no second string need be made.

export const FIRST_BEYOND_ASCII = 0x80

/** Whether a text has a letter that is a capital: "iPhone", "Turkey", not "5" or "中国". */
export function hasCapital(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= FIRST_BEYOND_ASCII) return text !== text.toLowerCase()
    if (isCapitalCode(code)) return true
  }
  return false
}

/** Whether no letter of a text could be a capital and is none: "ECB", "U.S.", and also "5" and "中国". */
export function isInCapitals(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= FIRST_BEYOND_ASCII) return text === text.toUpperCase()
    if (isSmallCode(code)) return false
  }
  return true
}

/** Whether a text begins with a capital letter. */
export function beginsWithCapital(text: string): boolean {
  if (text === "") return false
  const code = text.charCodeAt(0)
  if (code < FIRST_BEYOND_ASCII) return isCapitalCode(code)
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0)
  return first !== first.toLowerCase()
}

/** Whether every letter is an ASCII one and none a capital. */
export function isSmallAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= FIRST_BEYOND_ASCII || isCapitalCode(code)) return false
  }
  return true
}

/** Whether a text has no character beyond ASCII. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= FIRST_BEYOND_ASCII) return false
  return true
}

/** Whether a code unit is a capital of ASCII; the next two ask for a small letter and for a digit. */
export function isCapitalCode(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}

export function isSmallCode(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

export function isDigitCode(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

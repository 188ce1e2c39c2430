// The key under which equal words meet.

const NON_ASCII = 0x80
const CURLY_SINGLE = /[\u2018\u2019\u201b\u02bc]/gu
const CURLY_DOUBLE = /[\u201c-\u201f]/gu
const ODD_HYPHENS = /[\u2010\u2011]/gu
const INVISIBLE = /(?![\u200c\u200d])\p{Cf}/gu // soft hyphens and direction marks; joiners change Persian and Indic words, and emoji

/** Lower case, composed (NFC), with straight quotes and hyphens and without invisible marks. A text that is so already comes back. */
export function normalizeKey(text: string): string {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) >= NON_ASCII) return normalizeBeyondAscii(text)
  }
  return text.toLowerCase()
}

function normalizeBeyondAscii(text: string): string {
  const norm = text
    .replace(CURLY_SINGLE, "'")
    .replace(CURLY_DOUBLE, '"')
    .replace(ODD_HYPHENS, "-")
    .replace(INVISIBLE, "")
    .toLowerCase()
    .normalize("NFC")
  return norm === "" ? text : norm // nothing but invisible marks
}

// The title of an article that was pasted as plain text, told by its place and shape, not by a list of words.

const MIN_PROSE_TOKENS = 8 // a stop behind fewer may end a slogan above the article
const STOP = /[.。]["'”’)]*$/u // titles may ask and shout
const LABEL_END = /[.:;…]$/u // "More on this:"
const COLUMN_GAP = /\S\s{3,}\S/u // "NEWS     SPORT     WEATHER"
const CONTENT = new Set(["NOUN", "PROPN", "VERB", "ADJ"])

/**
 * The title with its offsets: of the lines above the prose that may be one, the line whose words the text below uses most; of
 * equal ones the longest, then the first. So sections, bylines, slogans and "Contact us" lose. Undefined where the text begins
 * with prose.
 */
export function titleOf(analysis) {
  const { tokens } = analysis
  const headings = headingsAbove(analysis)
  const below = contentWords(tokens.slice(headings.at(-1)?.tokenEnd ?? 0))
  let title
  let best = -1
  for (const { text, start, end, tokenStart, tokenEnd } of headings) {
    const echo = [...contentWords(tokens.slice(tokenStart, tokenEnd))].filter((word) => below.has(word)).length
    if (echo < best || (echo === best && text.length <= title.text.length)) continue
    title = { text, start, end }
    best = echo
  }
  return title
}

/** The sentences above the prose that stand alone on a line and look like a title. */
function headingsAbove({ text, sentences }) {
  const prose = sentences.findIndex(isProse)
  return sentences.slice(0, prose < 0 ? sentences.length : prose).filter((sentence, i) => {
    const before = text.slice(sentences[i - 1]?.end ?? 0, sentence.start)
    const after = text.slice(sentence.end, sentences[i + 1]?.start)
    const isAlone = (i === 0 || before.includes("\n")) && (i === sentences.length - 1 || after.includes("\n"))
    return isAlone && !LABEL_END.test(sentence.text) && !COLUMN_GAP.test(sentence.text)
  })
}

function isProse({ text, tokenStart, tokenEnd }) {
  return tokenEnd - tokenStart >= MIN_PROSE_TOKENS && STOP.test(text)
}

/** The lemmas of the words that carry meaning, in lower case. */
function contentWords(tokens) {
  return new Set(tokens.filter(({ pos }) => CONTENT.has(pos)).map(({ lemma }) => lemma.toLowerCase()))
}

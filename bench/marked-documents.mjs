// Marked sentences, one a line, put together to the documents that they come from.

/** The documents of a file's text, each with its text and the spans that people marked, sentences joined with a space. */
export function joinDocuments(lines) {
  const joined = []
  for (const { doc, text, tokens, starts, coarse } of lines.split("\n").filter(Boolean).map(JSON.parse)) {
    const last = joined.at(-1)
    const goesOn = last !== undefined && doc !== null && last.doc === doc
    const shift = goesOn ? last.text.length + 1 : 0
    const spans = spansOf(tokens, starts, coarse).map((span) => ({
      ...span,
      start: span.start + shift,
      end: span.end + shift,
    }))
    if (goesOn) Object.assign(last, { text: `${last.text} ${text}`, spans: [...last.spans, ...spans] })
    else joined.push({ doc, text, spans })
  }
  return joined
}

function spansOf(tokens, starts, labels) {
  const spans = []
  labels.forEach((label, i) => {
    const end = starts[i] + tokens[i].length
    if (label.startsWith("B-")) spans.push({ start: starts[i], end, type: label.slice(2) })
    else if (label.startsWith("I-") && spans.length > 0) spans[spans.length - 1].end = end
  })
  return spans
}

// What every runtime must agree on, written with nothing but the language itself.

const TEXT =
  "Kenyan President Amina Otieno met Xi Jinping in Nairobi on June 12, 2019. The African Union (AU) welcomed it; Xi’s visit cost $2 million 👩‍🚀."

/** Throws if `analyze` gives wrong offsets, misses what is plain in the text, or does not survive a JSON round trip. */
export function smoke(analyze) {
  const analysis = analyze(TEXT)
  const spans = [...analysis.tokens, ...analysis.sentences, ...analysis.entities.flatMap(({ mentions }) => mentions)]
  for (const { start, end, text } of spans) {
    if (TEXT.slice(start, end) !== text) throw new Error(`wrong offsets: ${start} to ${end} is not ${text}`)
  }
  const names = new Set(analysis.entities.map(({ type, name }) => `${type} ${name}`))
  for (const name of ["person Xi Jinping", "place Nairobi", "nationality Kenyan"]) {
    if (!names.has(name)) throw new Error(`not found: ${name}; found ${[...names].join(", ")}`)
  }
  const copy = JSON.stringify(JSON.parse(JSON.stringify(analysis)))
  if (copy !== JSON.stringify(analyze(TEXT))) throw new Error("two runs differ")
  return `${analysis.tokens.length} tokens, ${analysis.entities.length} entities`
}

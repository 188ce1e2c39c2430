// Shows one package to the scorer of key phrases: the one that the variable KEYPHRASES names, after a colon with its method.

const ADAPTERS = {
  async proselens(method) {
    const { extractKeyPhrases } = await import("../../dist/index.js")
    return (text, n) => extractKeyPhrases(text, { maxKeyPhrases: n, method }).map((phrase) => phrase.text)
  },
  async "retext-keywords"() {
    const [{ retext }, { default: keywords }, { default: pos }, nlcst] = await Promise.all([
      import("retext"),
      import("retext-keywords"),
      import("retext-pos"),
      import("nlcst-to-string"),
    ])
    return async (text, n) => {
      const { data } = await retext().use(pos).use(keywords, { maximum: n }).process(text)
      return data.keyphrases.slice(0, n).map(({ matches }) => nlcst.toString(matches[0].nodes))
    }
  },
  async "rake-modified"() {
    const { default: rake } = (await import("rake-modified")).default
    return (text, n) => Object.keys(rake(text)).slice(0, n)
  },
  // Single words in the order of the text: the commonest first.
  async "keyword-extractor"() {
    const { default: extractor } = await import("keyword-extractor")
    const options = { language: "english", return_changed_case: true, remove_digits: true, remove_duplicates: false }
    return (text, n) => mostFrequent(extractor.extract(text, options), n)
  },
  // It has no key phrases; its nouns, the commonest first, are what people use for them.
  async compromise() {
    const { default: nlp } = await import("compromise")
    return (text, n) => mostFrequent(nlp(text).nouns().out("array"), n)
  },
}

function mostFrequent(phrases, n) {
  const counts = new Map()
  for (const phrase of phrases) {
    const key = phrase.toLowerCase()
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([phrase]) => phrase)
    .slice(0, n)
}

const [name, method] = (process.env.KEYPHRASES ?? "proselens").split(":")

export default async () => ({
  name: method === undefined ? name : `${name}, ${method}`,
  keyphrases: await ADAPTERS[name](method),
})

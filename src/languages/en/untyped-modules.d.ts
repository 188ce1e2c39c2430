// Single modules of packages that ship no types for them. Taken by path, because the root of each package brings far more along.

declare module "natural/lib/natural/stemmers/porter_stemmer.js" {
  const porterStemmer: { readonly stem: (word: string) => string }
  export = porterStemmer
}

declare module "stopword/src/stopwords_eng.js" {
  export const eng: readonly string[]
}

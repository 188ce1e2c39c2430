// How often the words of English Wikipedia stand there: `background/enwiki-word-counts.txt`, a word and its count a line, the
// commonest first. It lies in the folder of the corpora (`corpusFolder`).

import { existsSync, readFileSync } from "node:fs"
import { sha256 } from "./model-output"
import { corpusFolder } from "./ud"

export const BACKGROUND_NAME = "English Wikipedia word counts (PrincetonML/SIF, auxiliary_data/enwiki_vocab_min200.txt)"

export interface Background {
  /** Lower case, by falling count. */
  readonly words: readonly { readonly word: string; readonly count: number }[]
  /** Checksum of the file. */
  readonly sha256: string
}

export function readBackground(): Background {
  const file = `${corpusFolder()}/background/enwiki-word-counts.txt`
  if (!existsSync(file)) throw new Error(`${file} is missing: name the folder that holds background after the script`)
  const source = readFileSync(file, "utf8")
  const words = source
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const [word, count] = line.split(" ")
      return { word, count: Number(count) }
    })
  return { words, sha256: sha256(source) }
}

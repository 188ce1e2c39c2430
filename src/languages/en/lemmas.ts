// English lemmas, learned from treebanks: how to rebuild them is in train/README.md.

import { lemmaCapitals, lemmaExceptions, lemmaRules } from "../../data/en-lemmas"
import type { CapitalUse, LemmaEdit, LemmaKnowledge } from "../../language"
import { endingTree } from "../../text/ending-tree"
import { once } from "../../text/once"

const WAYS_OF_WRITING = 3 // of each part of speech: lower case, capitalized, all capitals

// After these "'s" and "'d" are "has" and "had": "it's been", "she'd better". "It's gone" and "it's done" may be either.
const PERFECT = ["been", "become", "got", "gotten", "had"]

// "rrkkrs": for each place one letter.
const CAPITAL_USES: Readonly<Record<string, CapitalUse>> = { r: "rules", s: "small", k: "kept" }

/** What an ending becomes by part of speech, and the words that follow no rule. */
export const lemmas = /* @__PURE__ */ once((): LemmaKnowledge => {
  const rules = lemmaRules.split("\n").map((line) => endingTree(readPairs(line, readEdit)))
  return {
    exceptions: lemmaExceptions.split("\n").map((line) => readPairs(line, (lemma, word) => lemma || word)),
    rules: Array.from({ length: rules.length / WAYS_OF_WRITING }, (_, tag) =>
      rules.slice(tag * WAYS_OF_WRITING, (tag + 1) * WAYS_OF_WRITING),
    ),
    capitals: lemmaCapitals.split("\n").map(readUses),
    objectLemmas: new Map([["her", "she"]]), // "told her", not "her friend"; "his" and "him" are two words anyway
    auxiliaryLemmas: new Map([
      ["'s", new Map(PERFECT.map((verb) => [verb, "have"]))],
      ["'d", new Map(["better", ...PERFECT].map((verb) => [verb, "have"]))],
    ]),
  }
})

function readUses(line: string): CapitalUse[] {
  const uses = [...line].map((use) => CAPITAL_USES[use])
  return uses.every((use) => use === "rules") ? [] : uses
}

// "ies", "l3y", "men", "l2an"; "news", "" of a word that is its own lemma
function readPairs<T>(line: string, read: (value: string, word: string) => T): Map<string, T> {
  const fields = line === "" ? [] : line.split("\t")
  const pairs = new Map<string, T>()
  for (let i = 0; i < fields.length; i += 2) pairs.set(fields[i], read(fields[i + 1], fields[i]))
  return pairs
}

// "l3y": of the word in lower case take off 3, add "y"; "k0": the word as it is. The number is one digit of base 36, since what
// is added may begin with a digit: "l4000" makes "5000" of "5,000".
function readEdit(edit: string): LemmaEdit {
  return { keepsCase: edit.startsWith("k"), cut: Number.parseInt(edit.charAt(1), 36), add: edit.slice(2) }
}

// How sure the tagger is of each part of speech: from the lead of the best tag over the next to the share of right tags among those
// that led by as much in texts that the tagger was not trained on.

import type { DocumentLanguage, TagReliability } from "../language"
import type { TextDocument } from "../types"
import { createTagger, FIXED_LEAD, tagSentence } from "./tagging"
import { scanTokens } from "./tokenize"
import { longestOf } from "./tokens"

/** For each token of a document the probability that its part of speech is right, between 0 and 1. */
export function scoreTags(document: TextDocument, language: DocumentLanguage): number[] {
  const { reliability } = language.tagging()
  return tagLeads(document, language).map((lead) => shareAt(reliability, lead))
}

/** For each token of a document the lead of its tag over the next best, or FIXED_LEAD if the word has only one. */
export function tagLeads({ text, sentences }: TextDocument, language: DocumentLanguage): number[] {
  const columns = scanTokens(text, language.segmentation())
  const longest = longestOf(sentences.map(({ tokenEnd }) => tokenEnd))
  const tagger = createTagger(text, columns, longest, language.tagging())
  const leads = new Array<number>(columns.count)
  for (const { tokenStart, tokenEnd } of sentences) {
    tagSentence(tagger, tokenStart, tokenEnd)
    for (let i = tokenStart; i < tokenEnd; i++) leads[i] = tagger.leads[i - tokenStart]
  }
  return leads
}

function shareAt({ leads, shares, ofFixed }: TagReliability, lead: number): number {
  if (lead === FIXED_LEAD) return ofFixed
  let step = 0
  while (step + 1 < leads.length && leads[step + 1] <= lead) step++
  return shares[step]
}

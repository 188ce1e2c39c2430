// Every place where the words of a candidate stand, inside longer phrases too, and the form to show.

import { countForm, type Forms, rankForms } from "../terms/forms"
import type { Entity, TextDocument, TextSpan } from "../types"
import type { Candidates } from "./candidates"
import { readableMention } from "./names"
import type { PhraseWord } from "./phrase-words"

/** The places of one candidate, and what it is called. */
export interface PhraseMentions {
  /** The form that stands most often, with single spaces. */
  readonly text: string
  /** In the order of the text. */
  readonly mentions: readonly TextSpan[]
}

const WHITE_SPACE = /\s+/gu

/** The mentions of each candidate, by its key. A name has the mentions of its entity; another phrase, every run of its lemmas. */
export function findMentions(
  document: TextDocument,
  runs: readonly (readonly PhraseWord[])[],
  candidates: Candidates,
  maxWords: number,
): Map<string, PhraseMentions> {
  const found = new Map<string, PhraseMentions>()
  const places = new Map<string, { mentions: TextSpan[]; forms: Forms }>()
  for (const [key, { entity }] of candidates) {
    if (entity === undefined) places.set(key, { mentions: [], forms: new Map() })
    else found.set(key, mentionsOfName(entity))
  }
  for (const run of runs) {
    for (let from = 0; from < run.length; from++) {
      let key = ""
      for (let last = from; last < run.length && last < from + maxWords; last++) {
        key = last === from ? run[last].lemma : `${key} ${run[last].lemma}`
        const place = run[last].isStopWord ? undefined : places.get(key)
        if (place === undefined) continue
        const { start, opensSentence } = run[from]
        const { end } = run[last]
        const text = document.text.slice(start, end)
        place.mentions.push({ text, start, end })
        countForm(place.forms, text.replace(WHITE_SPACE, " "), opensSentence)
      }
    }
  }
  for (const [key, { mentions, forms }] of places) found.set(key, { text: rankForms(forms)[0].text, mentions })
  return found
}

function mentionsOfName(entity: Entity): PhraseMentions {
  return {
    text: readableMention(entity).text.replace(WHITE_SPACE, " "),
    mentions: entity.mentions.map(({ text, start, end }) => ({ text, start, end })),
  }
}

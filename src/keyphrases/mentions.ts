// What a candidate is called and where it stands.

import { countForm, type Forms, rankForms } from "../terms/forms"
import type { TextDocument, TextSpan } from "../types"
import type { Candidate } from "./candidates"
import { readableMention } from "./names"

const WHITE_SPACE = /\s+/gu

/** Every place where it stands, inside longer phrases too, in the order of the text. */
export function mentionsOf({ text }: TextDocument, { occurrences }: Candidate): TextSpan[] {
  return occurrences.map(({ start, end }) => ({ text: text.slice(start, end), start, end }))
}

/** A name as its entity has it, another phrase in the full form that stands most often; with single spaces. */
export function textOf({ text }: TextDocument, { entity, occurrences }: Candidate): string {
  if (entity !== undefined) return readableMention(entity).text.replace(WHITE_SPACE, " ")
  const forms: Forms = new Map()
  for (const { start, end, first, isAcronym } of occurrences) {
    if (!isAcronym) countForm(forms, text.slice(start, end).replace(WHITE_SPACE, " "), first.opensSentence)
  }
  return rankForms(forms)[0].text
}

// The forms in which one term or phrase stands in a text, and which of them people should read.

import type { TermForm } from "../types"

interface FormCount {
  count: number
  /** Whether it ever stands inside a sentence, where a capital means something. */
  isSeenInside: boolean
}

/** Occurrences by form, the first in the text first. */
export type Forms = Map<string, FormCount>

/** Counts one occurrence. `opensSentence`: no word of its sentence stands before it, so its capital may be only the sentence's. */
export function countForm(forms: Forms, text: string, opensSentence: boolean): void {
  const form = forms.get(text) ?? { count: 0, isSeenInside: false }
  form.count++
  form.isSeenInside ||= !opensSentence
  if (form.count === 1) forms.set(text, form)
}

/** Commonest first; of equally common ones those seen inside a sentence first ("cooperation" before "Cooperation"), then in text order. */
export function rankForms(forms: Forms): TermForm[] {
  return [...forms]
    .sort(([, a], [, b]) => b.count - a.count || Number(b.isSeenInside) - Number(a.isSeenInside))
    .map(([text, { count }]) => ({ text, count }))
}

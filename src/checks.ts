// What the public functions say when a JavaScript caller passes something that the types forbid: function, argument, what was
// expected, what came.

import type { Analysis, TextDocument } from "./types"

/** What a value is, in a word or two, for an error message: "null", "an array", "a number". */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (Array.isArray(value)) return "an array"
  return typeof value === "object" ? "an object" : `a ${typeof value}`
}

/** Whether a value is an object with named parts: not null, not an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** @throws {TypeError} if `text` is not a string. Any string is a valid text. */
export function checkText(functionName: string, text: unknown): asserts text is string {
  if (typeof text !== "string") throw new TypeError(`${functionName}: text must be a string, got ${kindOf(text)}`)
}

/** @throws {TypeError} if an options or configuration argument is given and is not an object. */
export function checkObject(functionName: string, argument: string, value: unknown): void {
  if (value !== undefined && !isObject(value)) {
    throw new TypeError(`${functionName}: ${argument} must be an object, got ${kindOf(value)}`)
  }
}

/**
 * The document itself, or the one that `build` makes of a text.
 *
 * @throws {TypeError} if `input` is neither a string nor a document.
 */
export function documentOf(
  functionName: string,
  input: string | TextDocument,
  build: (text: string) => TextDocument,
): TextDocument {
  if (typeof input === "string") return build(input)
  if (isDocument(input)) return input
  throw new TypeError(`${functionName}: input must be a string or a document from createDocument, got ${kindOf(input)}`)
}

function isDocument(value: unknown): value is TextDocument {
  return (
    isObject(value) && typeof value.text === "string" && Array.isArray(value.tokens) && Array.isArray(value.sentences)
  )
}

/** Whether a document is a whole analysis, whose entities and key phrases need not be found again. */
export function isAnalysis(document: TextDocument): document is Analysis {
  return isObject(document) && Array.isArray(document.entities) && Array.isArray(document.keyPhrases)
}

// The learned part: a linear model over hashed features says whether a sentence ends where rules cannot tell.

import type { SentenceModel } from "../language"
import { fingerprintOf } from "../model/model-file"
import { once } from "../text/once"
import type { Boundary } from "./boundaries"
import type { TokenReader } from "./reader"
import { SENTENCE_FEATURES, sentenceFeatures } from "./sentence-features"
import { SHAPE_ABBREVIATION, SHAPE_ELLIPSIS, SHAPE_STOP, SHAPE_TERMINAL, shapeAt } from "./shapes"

/** Of the features that this build computes. */
export const fingerprint = once(() => fingerprintOf(SENTENCE_FEATURES))

/**
 * A judge of the places in one text.
 *
 * @throws {RangeError} if the model was trained for other features than these.
 */
export function judgeWith(reader: TokenReader, model: SentenceModel): (boundary: Boundary) => boolean {
  if (model.fingerprint !== fingerprint()) {
    throw new RangeError(
      `judgeWith: the model is for features ${model.fingerprint}, this build has ${fingerprint()}; train it again`,
    )
  }
  const { values, rowBits } = model.weights
  const [stopThreshold, openThreshold] = model.thresholds
  const rowMask = 2 ** rowBits - 1
  const rows = new Array<number>(SENTENCE_FEATURES.length)
  return (boundary) => {
    sentenceFeatures(reader, boundary, rowMask, rows)
    let sum = 0
    for (let i = 0; i < rows.length; i++) sum += values[rows[i]]
    return sum > (isAfterStop(reader, boundary) ? stopThreshold : openThreshold)
  }
}

// A full stop, question or exclamation mark, ellipsis or abbreviation stands at the place.
function isAfterStop(reader: TokenReader, { stop }: Boundary): boolean {
  const shape = shapeAt(reader, stop)
  return shape === SHAPE_STOP || shape === SHAPE_TERMINAL || shape === SHAPE_ELLIPSIS || shape === SHAPE_ABBREVIATION
}

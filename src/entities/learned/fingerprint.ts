// Trainer and recognizer must agree on labels and features; a model carries the fingerprint of those it was trained with.

import { fingerprintOf } from "../../model/model-file"
import { once } from "../../text/once"
import { LABEL_COUNT, NAME_KINDS } from "./labels"
import { SIGNAL_COUNT } from "./signals"
import { featureFingerprint } from "./word-features"

/** Changes whenever a label, the number of signals or any feature of a word does. */
export const nameFingerprint = /* @__PURE__ */ once(() =>
  fingerprintOf([...NAME_KINDS, String(LABEL_COUNT), String(SIGNAL_COUNT), featureFingerprint()]),
)

// Trainer and recognizer must agree on labels and features; a model carries the fingerprint of those it was trained with.

import type { NameKnowledge } from "../../language"
import { fingerprintOf } from "../../model/model-file"
import { LABEL_COUNT, NAME_KINDS } from "./labels"
import { MAX_PLACE_FEATURES, placeFeatures } from "./place-features"
import { SIGNAL_COUNT } from "./signals"
import { readWord } from "./word"

// Letters of both cases, digits, marks, beyond ASCII: words that no list of names holds.
const PROBE = ["Mcxyz-5", "Qqx", "XQZ", "X.Q.", "éß", "1,234", "xqof"]
const ALL_SIGNALS = 0x0fff_ffff

/** Changes whenever a label, the number of signals or any feature of a probe does. */
export function nameFingerprint(names: NameKnowledge): string {
  const lookup = { rowOf: (norm: string) => norm.length, clusterOf: (row: number) => row }
  const words = PROBE.map((text) => readWord({ text, norm: text.toLowerCase(), pos: "PROPN" }, names, lookup, "usual"))
  const features = new Int32Array(MAX_PLACE_FEATURES)
  const rows = words.map((word, i) => {
    const count = placeFeatures(words, ALL_SIGNALS, i, features)
    return [...word.features.hashes, ...features.subarray(0, count)].join(" ")
  })
  return fingerprintOf([...NAME_KINDS, String(LABEL_COUNT), String(SIGNAL_COUNT), ...rows])
}

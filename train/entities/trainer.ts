// What every step of the training of the network reads: options, layout and memory.

import type { NetworkShape } from "../../src/model/window-network"
import type { Kernels } from "./kernels"
import type { Layout } from "./layout"

export interface TrainingOptions {
  readonly seed: number
  readonly epochs: number
  readonly rate: number
  /** Shares of hidden units, word vectors and word features that are left out at random. */
  readonly hiddenDropout: number
  readonly vectorDropout: number
  readonly featureDropout: number
  /** How fast the groups' own weights learn, beside the shared ones. */
  readonly groupRate: number
  /** For each group the share of its own output weights that ships. */
  readonly groupShares: readonly number[]
  /**
   * How much less is learned from "outside" where the network finds it unlikely, as a power of its probability: many of the names
   * there were passed over (generalized cross entropy; Zhang and Sabuncu 2018). 0 learns from all alike.
   */
  readonly doubt: number
}

export interface Trainer {
  readonly shape: NetworkShape
  readonly options: TrainingOptions
  readonly vectors: Float32Array
  /** Where the parts lie in `f`. */
  readonly at: Layout
  /** The memory of the kernels, which every step changes. */
  readonly f: Float32Array
  readonly kernels: Kernels
  readonly random: () => number
}

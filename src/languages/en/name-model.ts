// What has been learned of English names: how to rebuild it is in train/README.md.

import { enEntities, enEntityFeatures } from "../../data/en-entities"
import { unpackWindowModel } from "../../model/window-model"
import { once } from "../../text/once"

/** The network that finds names. About 100 ms when it is first asked for. */
export const nameModel = /* @__PURE__ */ once(() => unpackWindowModel("entities", enEntities, enEntityFeatures))

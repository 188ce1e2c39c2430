// What has been learned of English names, ready for use.

import { enEntities } from "../../data/en-entities"
import { unpackWindowModel } from "../../model/window-model"
import { once } from "../../text/once"

/** About 100 ms when it is first asked for. */
export const nameModel = /* @__PURE__ */ once(() => unpackWindowModel(enEntities))

// English: gathers what the files beside this one know.

import type { Language } from "../../language"
import { countries } from "./countries"
import { lemmas } from "./lemmas"
import { nameModel } from "./name-model"
import { names } from "./names"
import { patterns } from "./patterns"
import { phrases } from "./phrases"
import { segmentation } from "./segmentation"
import { tagging } from "./tagging"
import { words } from "./words"

/** English. Nothing is unpacked until a stage asks for it. */
export const english: Language = {
  code: "en",
  segmentation,
  tagging,
  lemmas,
  countries,
  patterns,
  names,
  nameModel,
  words,
  phrases,
}

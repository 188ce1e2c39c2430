// The part of English that cutting a text into tokens and sentences needs, for bundles that need no more.

import type { DocumentLanguage } from "../../language"
import { lemmas } from "./lemmas"
import { segmentation } from "./segmentation"
import { tagging } from "./tagging"

export const englishDocuments: DocumentLanguage = { code: "en", segmentation, tagging, lemmas }

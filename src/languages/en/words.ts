// What English knows about single words: which say nothing, and which are forms of one word.

import type { WordKnowledge } from "../../language"
import { once } from "../../text/once"
import { stem } from "./stem"
import { stopWords } from "./stop-words"

export const words = /* @__PURE__ */ once((): WordKnowledge => ({ stopWords: stopWords(), stem }))

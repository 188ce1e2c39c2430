// What a minister is the minister of is part of the title, and no body: "the Minister of Health and Wellness".

import type { NameKnowledge } from "../../language"
import { firstEndingBehind } from "../../text/spans"
import type { RecognizedMention, TextDocument } from "../../types"

/** The mentions without organizations that are portfolios. They ascend without overlap. */
export function withoutPortfolios(
  { tokens }: TextDocument,
  mentions: readonly RecognizedMention[],
  { connectors, joints, portfolioTitles }: NameKnowledge,
): RecognizedMention[] {
  let lastEnd = -1 // of the portfolio before
  return mentions.filter(({ type, start, end }) => {
    const first = firstEndingBehind(tokens, start)
    if (type !== "organization" || first < 2) return true
    const isBehindTitle = connectors.has(tokens[first - 1].norm) && portfolioTitles.has(tokens[first - 2].norm)
    const isNext = joints.has(tokens[first - 1].norm) && tokens[first - 2].end === lastEnd // "Health" and "Education"
    if (isBehindTitle || isNext) lastEnd = end
    return !isBehindTitle && !isNext
  })
}

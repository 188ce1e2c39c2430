// What the readers of dates share.

import type { When } from "./date-value"
import type { Reading } from "./reading"

/** A date that was read: what it says, where it says which days are meant. */
export interface DateReading extends Reading {
  readonly when?: When | undefined
}

export const YEAR = /^(?:1\d|20)\d{2}$/u // the years of history that news writes in four digits

// The value of a number and its unit.

import type { MeasureValue } from "../../types"
import type { AmountReading } from "./numbers"

export function measure(type: MeasureValue["type"], { amount, maxAmount }: AmountReading, unit: string): MeasureValue {
  return { type, amount, ...(maxAmount !== undefined && { maxAmount }), unit }
}

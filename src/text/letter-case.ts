// Capital letters, in every script that has them.

/** Whether a text has a letter that is a capital: "iPhone", "Turkey", not "5" or "中国". */
export function hasCapital(text: string): boolean {
  return text !== text.toLowerCase()
}

/** Whether no letter of a text could be a capital and is none: "ECB", "U.S.", and also "5" and "中国". */
export function isInCapitals(text: string): boolean {
  return text === text.toUpperCase()
}

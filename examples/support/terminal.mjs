// Colours, bars and columns for a terminal. Colours only where a person is looking, and only if they want them.

const hasColours = Boolean(process.stdout.isTTY && !process.env.NO_COLOR)

/** Columns to write in: what the terminal has, between 60 and 96; 88 where there is none. */
export const width = Math.min(96, Math.max(60, process.stdout.columns ?? 88))

/** Whether `paint` changes anything. */
export const paints = hasColours

/** The text in a colour, given as an SGR code such as "1;36". */
export const paint = (code, text) => (hasColours ? `\x1b[${code}m${text}\x1b[0m` : text)
export const bold = (text) => paint("1", text)
export const faint = (text) => paint("2", text)

const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

/** A bar of `columns` for the largest value, in steps of an eighth of a column. */
export function bar(value, largest, columns) {
  const eighths = Math.max(1, Math.round((value / largest) * columns * 8))
  return ("█".repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]).padEnd(columns)
}

/** The text in exactly `columns`, cut with an ellipsis where it is too long. */
export function fit(text, columns) {
  const characters = [...text]
  if (characters.length > columns) return `${characters.slice(0, columns - 1).join("")}…`
  return text + " ".repeat(columns - characters.length)
}

/** The words of a list in lines of `columns`, never broken inside one item. */
export function wrap(items, columns, separator = " · ") {
  const lines = []
  for (const item of items) {
    const last = lines.at(-1)
    const isRoomLeft = last !== undefined && last.length + separator.length + item.length <= columns
    if (isRoomLeft) lines[lines.length - 1] = last + separator + item
    else lines.push(item)
  }
  return lines
}

/** A text in lines of `columns`, each behind the indent, its white space single. */
export function wrapText(text, columns, indent) {
  const lines = wrap(text.trim().split(/\s+/u), columns - indent.length, " ")
  return lines.map((line) => indent + line).join("\n")
}

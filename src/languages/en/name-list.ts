/** The names of texts in which commas and line ends separate them; a line that begins with "#" says what follows. */
export function nameList(...texts: readonly string[]): readonly string[] {
  return texts
    .flatMap((text) => text.split("\n"))
    .filter((line) => !line.trimStart().startsWith("#"))
    .flatMap((line) => line.split(","))
    .map((name) => name.trim())
    .filter((name) => name !== "")
}

/**
 * The names of texts in which commas and line ends separate them; a line that begins with "#" says what follows. Possessives are
 * words of their own, as they are in texts: "mcdonald's" comes back as "mcdonald 's".
 */
export function nameList(...texts: readonly string[]): readonly string[] {
  return texts
    .flatMap((text) => text.split("\n"))
    .filter((line) => !line.trimStart().startsWith("#"))
    .flatMap((line) => line.split(","))
    .map((name) => name.trim().replace(/(?<=\w)'(?=s?(?: |$))/gu, " '"))
    .filter((name) => name !== "")
}

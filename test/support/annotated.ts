// Sentences with something said of each token after a slash: "The/DET cat/NOUN". A slash that is a token is written "//PUNCT".

/** A token and what is said of it. */
export interface AnnotatedToken {
  readonly text: string
  readonly label: string
}

/** The tokens of a line with their labels. The text that they come from has a space between any two. */
export function readAnnotated(line: string): AnnotatedToken[] {
  return line.split(" ").map((pair) => {
    const slash = pair.lastIndexOf("/")
    return { text: pair.slice(0, slash), label: pair.slice(slash + 1) }
  })
}

// Prints the entities of a text before and after names of your own are given to the analyzer.

import { analyze, createAnalyzer } from "proselens"

const text = "The Blue Danube Forum (BDF) meets in Novi Grad. Friends of the forum call it the Danube circle."

const analyzer = createAnalyzer({
  gazetteer: [
    { name: "Blue Danube Forum", type: "organization", aliases: ["Danube circle", "BDF"] },
    { name: "Novi Grad", type: "place" },
  ],
  stopWords: { add: ["friends"] },
})

function print(title, { entities, terms }) {
  console.log(`\n${title}`)
  for (const { type, name, aliases, count } of entities) {
    const others = aliases.length > 0 ? `, also ${aliases.join(", ")}` : ""
    console.log(`  ${type.padEnd(13)} ${name} ×${count}${others}`)
  }
  console.log(`  terms         ${terms.map(({ term }) => term).join(", ")}`)
}

print("With the built-in names", analyze(text))
print("With names and stop words of your own", analyzer.analyze(text))

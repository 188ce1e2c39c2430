// Prints the people of a text and all that has the code of a country, from a CommonJS file.

const { analyze, findPeople } = require("proselens")

const text = "Angela Merkel met Emmanuel Macron in Berlin. Merkel said German and French plans were close."

for (const { name, count } of findPeople(text)) console.log(`${name} ×${count}`)

for (const { name, type, code } of analyze(text).entities) {
  if (code !== undefined) console.log(`${name}: ${type} with code ${code}`)
}

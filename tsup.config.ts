import { defineConfig } from "tsup"

export default defineConfig({
  entry: { index: "src/index.ts", compromise: "src/recognizers/compromise.ts" },
  format: ["esm", "cjs"],
  target: "es2022",
  dts: true,
  clean: true,
  // One file per entry, so that it also runs where nothing resolves a second file: a worker, a script tag.
  splitting: false,
  // Shorter expressions, but readable lines and comments: users step into this file, and their bundlers minify anyway.
  minifySyntax: true,
  // The language files take single modules of these two by path; bundling them is what keeps users free of dependencies.
  noExternal: [/^natural\//, /^stopword\//],
  external: ["compromise"],
})

// A module of the source as a module of JavaScript: for stages that the package does not export by themselves.

import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"

// esbuild comes with tsup, which builds the package: asked for there, it need not be installed here.
const { build } = createRequire(createRequire(import.meta.url).resolve("tsup"))("esbuild")

/** What a module with this source exports. Its imports begin at the root of the repository: "./src/...". */
export async function importSource(contents) {
  const root = fileURLToPath(new URL("..", import.meta.url))
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    format: "esm",
    write: false,
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`)
}

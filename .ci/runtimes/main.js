// For runtimes that run a file and show what it prints: Node, Bun, Deno.

import { analyze } from "../../dist/index.js"
import { smoke } from "./smoke.js"

console.log(smoke(analyze))

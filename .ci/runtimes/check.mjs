// Runs the built bundle in every runtime it is made for and prints one line for each. Leaves with 1 if one of them fails.

import { execFileSync } from "node:child_process"
import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { createServer } from "node:http"
import { extname, join, normalize } from "node:path"
import { fileURLToPath } from "node:url"
import { chromium } from "playwright-core"

const HERE = fileURLToPath(new URL(".", import.meta.url))
const ROOT = join(HERE, "../..")
const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => existsSync(path))
const CONTENT_TYPES = { ".html": "text/html", ".js": "text/javascript" }

const program = (name, args) => () =>
  execFileSync(name, args, { cwd: HERE, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] })
const local = (name) => join(HERE, "node_modules/.bin", name)

/** Serves the files of this checkout to the browser, on the loopback address only. */
function serve() {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname)
    try {
      const body = await readFile(join(ROOT, path))
      response.writeHead(200, { "content-type": CONTENT_TYPES[extname(path)] ?? "text/plain" }).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)))
}

async function inBrowser() {
  if (CHROMIUM === undefined) throw new Error("no Chromium found: install the package chromium")
  const server = await serve()
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  })
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${server.address().port}/.ci/runtimes/page.html`)
    await page.waitForFunction("document.title !== 'running'")
    const title = await page.title()
    if (!title.startsWith("passed: ")) throw new Error(title)
    return title.slice("passed: ".length)
  } finally {
    await browser.close()
    server.close()
  }
}

const runtimes = {
  node: program(process.execPath, ["main.js"]),
  bun: program(local("bun"), ["main.js"]),
  deno: program(local("deno"), ["run", "--no-config", "--no-remote", "main.js"]),
  workerd: program(local("workerd"), ["test", "--verbose", "worker.capnp"]),
  chromium: inBrowser,
}

let failed = 0
for (const [name, run] of Object.entries(runtimes)) {
  try {
    const said = String(await run()).match(/\d+ tokens, \d+ entities/)?.[0] ?? "passed"
    console.log(`${name.padEnd(10)}${said}`)
  } catch (error) {
    failed++
    console.log(`${name.padEnd(10)}FAILED ${error.message} ${error.stderr ?? ""}`)
  }
}
console.log(`${Object.keys(runtimes).length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

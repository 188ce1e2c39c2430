// For workerd, the runtime of Cloudflare's edge workers: `workerd test` calls the test handler.

import { analyze } from "proselens"
import { smoke } from "smoke"

// biome-ignore lint/style/noDefaultExport: workerd asks for it
export default {
  test() {
    console.log(smoke(analyze))
  },
}

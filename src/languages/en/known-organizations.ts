// Organizations that no head word gives away. Left out: names that are first of all an ordinary word, a person or a place.

import { once } from "../../text/once"
import { BANDS } from "./known-bands"
import { BODIES } from "./known-bodies"
import { CLUBS } from "./known-clubs"
import { COMPANIES } from "./known-companies"
import { PRESS } from "./known-press"
import { nameList } from "./name-list"

const clubs = /* @__PURE__ */ once(() => nameList(CLUBS))

/** Clubs of several words by their folded names: "green bay packers". */
export const knownTeams = /* @__PURE__ */ once(() => clubs().filter((name) => name.includes(" ")))

/** Organizations and seats of power by their folded names. */
export const knownOrganizations = /* @__PURE__ */ once(() => [
  ...nameList(COMPANIES, PRESS),
  ...clubs(),
  ...nameList(BANDS, BODIES),
])

// The districts of the federal courts of the United States. States that are one district are left out.

import { once } from "../../text/once"

const STATES = `
  northern: alabama, california, florida, georgia, illinois, indiana, iowa, mississippi, new york, ohio, oklahoma, texas, west virginia;
  southern: alabama, california, florida, georgia, illinois, indiana, iowa, mississippi, new york, ohio, texas, west virginia;
  eastern: arkansas, california, kentucky, louisiana, michigan, missouri, new york, north carolina, oklahoma, pennsylvania, tennessee,
    texas, virginia, washington, wisconsin;
  western: arkansas, kentucky, louisiana, michigan, missouri, new york, north carolina, oklahoma, pennsylvania, tennessee, texas,
    virginia, washington, wisconsin;
  middle: alabama, florida, georgia, louisiana, north carolina, pennsylvania, tennessee;
  central: california, illinois`

/** Their folded names: "southern district of new york". */
export const courtDistricts = /* @__PURE__ */ once((): readonly string[] =>
  STATES.split(";").flatMap((line) => {
    const [part, states] = line.split(":")
    return states.split(",").map((state) => `${part.trim()} district of ${state.trim()}`)
  }),
)

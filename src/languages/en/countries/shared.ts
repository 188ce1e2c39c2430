// Names that several countries, or a country and something else, share. The first reading holds where the text is silent: the
// one that news means most often. Signs are words that stand in texts about that reading and seldom in texts about the others;
// a reading is also favoured by a name of its own in the text, such as "North Korea", "DRC", "Georgian".

import type { SharedName } from "../../../language"

export const sharedNames: readonly SharedName[] = [
  {
    forms: ["Korea"],
    readings: [
      { type: "country", name: "South Korea", code: "KR", signs: ["busan", "hyundai", "samsung", "seoul"] },
      { type: "country", name: "North Korea", code: "KP", signs: ["jong-il", "jong-un", "pyongyang"] },
    ],
  },
  {
    forms: ["Korean", "Koreans"],
    readings: [
      { type: "nationality", name: "South Korean", code: "KR", signs: ["busan", "hyundai", "samsung", "seoul"] },
      { type: "nationality", name: "North Korean", code: "KP", signs: ["jong-il", "jong-un", "pyongyang"] },
    ],
  },
  {
    forms: ["Congo"],
    readings: [
      { type: "country", name: "Democratic Republic of the Congo", code: "CD", signs: ["goma", "kinshasa", "kivu"] },
      { type: "country", name: "Republic of the Congo", code: "CG", signs: ["brazzaville", "pointe-noire"] },
    ],
  },
  {
    forms: ["Congolese"],
    readings: [
      { type: "nationality", name: "Congolese", code: "CD", signs: ["goma", "kinshasa", "kivu"] },
      { type: "nationality", name: "Congolese", code: "CG", signs: ["brazzaville", "pointe-noire"] },
    ],
  },
  {
    forms: ["Dominican", "Dominicans"],
    readings: [
      { type: "nationality", name: "Dominican", code: "DO", signs: ["haiti", "haitian", "punta"] },
      { type: "nationality", name: "Dominican", code: "DM", signs: ["dominica", "roseau"] },
    ],
  },
  {
    forms: ["Virgin Islands"],
    readings: [
      { type: "country", name: "United States Virgin Islands", code: "VI", signs: ["croix"] },
      { type: "country", name: "British Virgin Islands", code: "VG", signs: ["tortola"] },
    ],
  },
  {
    forms: ["Georgia"],
    readings: [
      {
        type: "country",
        name: "Georgia",
        code: "GE",
        signs: ["abkhazia", "caucasus", "georgian", "ossetia", "tbilisi"],
      },
      {
        type: "place",
        name: "Georgia",
        code: "US",
        signs: ["alabama", "atlanta", "carolina", "democrats", "florida", "republicans", "savannah", "tennessee"],
      },
    ],
  },
]

// What English writes with a capital though it names no one.

import { once } from "../../text/once"
import { wordSet } from "./word-set"

/** Days, months, feasts, letters of web pages and other capitals that are neither a person, an organization nor a place. */
export const capitalisedNonNames = /* @__PURE__ */ once(() =>
  wordSet(
    `mondays tuesdays wednesdays thursdays fridays saturdays sundays
     monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun`,
    `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
     oct nov dec am pm gmt utc bc ad bce ce ist edt est pst cet cdt cst mdt mst pdt bst cest eet aest jst`,
    `christmas easter ramadan diwali eid hanukkah god allah bible quran koran islam christianity judaism hinduism buddhism internet web covid coronavirus pandemic`,
    `copyright newsletter login subscribe advertisement`,
    `dear hi hello hey thanks regards sincerely cheers attached fwd attn`,
    `asap btw fyi imho imo lmao lol omg p.s ps rofl rsvp tba tbd wtf`,
    `http https html pdf ok okay tv pc id cv faq q a i dna rna hiv aids gdp ceo cfo km kg`,
  ),
)

/** What is written in capitals, but names no body: firms, states, hospitals and machines have many of these. */
export const plainAcronyms = /* @__PURE__ */ once(() =>
  wordSet(
    `cio cmo coo cto csr ebitda esg etf evp fdi gnp gst hr ipo kpi lng lpg mou ngo npv reit rfp rfq roi seo
     sku sme svp vat vp ytd`,
    `dui dwi evm fir ied mla mp pm pow suv vip wmd`,
    `cbe dbe frs kbe kc mbe obe qc`, // behind names
    `adhd copd ecg ekg gcse gpa icu ivf mba mri mrna pcr phd ppe ptsd std`,
    `bmx cad cgi cms crm cv diy dna erp faq gis gmo ict isp lgbt lgbtq pdf r&d rna swat uav ufo vfx voip`,
    `ai api atm cd cpu dvd ev gps gpu hdmi hdtv iot ip led lcd mms nft oled qr ram rfid sdk sim sms
     sql ui url usb ux vhs vpn vr wifi xml`,
  ),
)

/** Last words of the names of texts, plans and events, or first words before "of": "Camp David Accords", "Battle of Hastings". */
export const otherHeads = /* @__PURE__ */ once(() =>
  wordSet(`
    accord accords act agreement agreements amendment award awards battle bill championship championships charter communique constitution
    covenant cup deal declaration decree derby doctrine elections expo festival finals games genocide law laws manifesto marathon
    massacre memorandum olympics open pact pacts paralympics plan playoffs prix prize prizes protocol protocols referendum
    resolution revolution riots siege statute summit tournament treaties treaty trophy uprising war wars`),
)

/** What a storm is, before its name, and what may stand before that: "Tropical Storm Otis". */
export const stormWords = /* @__PURE__ */ once(() => wordSet("cyclone hurricane storm typhoon"))
export const stormModifiers = /* @__PURE__ */ once(() => wordSet("severe subtropical super tropical"))

/** Letters before the names of ships. */
export const shipPrefixes = /* @__PURE__ */ once(() =>
  wordSet("f/v hmas hmcs hmnzs hms ins m/s m/t m/v mv rms rrs rv s/s s/v ss usns uss"),
)

/** Small words inside a long name: "Ministry of Health", "Organization for the Prohibition". */
export const nameConnectors = /* @__PURE__ */ once(() => wordSet("of for on"))

/** Small words that join equal parts of a name: "Food and Agriculture Organization". */
export const nameJoints = /* @__PURE__ */ once(() => wordSet("and &"))

/** What makes a word a possessive, as a token of its own. */
export const possessives = /* @__PURE__ */ once(() => wordSet("'s '"))

/** Words that are cut off when they begin a name: "The", "This". */
export const articles = /* @__PURE__ */ once(() => wordSet("a an the"))

/** Words behind which a text speaks of what it has named. */
export const definites = /* @__PURE__ */ once(() => wordSet("the that this"))

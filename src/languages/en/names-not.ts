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
    // Business, work, the state.
    `aml apr apy arpu arr aum b2b b2c bnpl cagr cbdc cdo cds cio ciso cmo coo cpi csr cto d2c dei ebit ebitda eez eitc eps esg
     esop etf etn evp fdi foia fta gaap gmv gnp gst hmo hoa hr idp ifrs ingo ipo irr isds kpi kyc lng lpg mbs mfn mou mrr msme
     nda ngo npv oap oda oem okr pmi ppi ppo pr pto qa qe qt reit rfp rfq roe roi saas seo sez sipp sku sla sme spac svp tanf ubi
     vat vp wfh yoy ytd zirp`,
    // Courts, arms, traffic.
    `acp aesa atv brt ciws dcp dgp dpm dsp dui dwi emp evm fir fpv hev hgv hov icbm ied ifv lgv lrt manpads mla mot mp mpv nimby phev pm pow slbm
     ssbn ssn stol suv uap uv vip vtol wmd yimby`,
    `cbe dbe frs kbe kc mbe obe qc`, // behind names
    // Body and mind, school.
    `adhd aed als ards bdsm bipoc ckd copd cpr ecg ect eeg efl ehcp ekg elisa emt ems er esl fgm gbv gcse glp gpa gre gwas hpv hrt
     ibs icu iep iud ivf llb lpn lsd mba mcq mdma mers mri mrna nicu ocd otc pcr phd poc ppe ptsd rct rsv sgbv std sti tia uti`,
    // Sport and play.
    `acl bmx dlc drs fg goat ko lbw mcl mmo mvp odi pb qb rb rpg tko var wr`,
    // Matter and energy.
    `beccs bess ccs ccus cng evse ghg haleu hdr heu hvac leu led lwr pfas pv pvc smr spf`,
    // Machines and programs.
    `agi ai api asmr atm bwr cad cd cdn cgi cli cms cpu crm css csv cv cve ddos diy dna dns dram dvd edr erp euv ev faq fifo
     fpga gan gif gis gmo gps gpu gui hbm hdd hdmi hdtv html http iam ict iot ip isp jpeg json lcd lgbt lgbtq llm mms nand nfc nft
     nlp ocr oled os otp ott p2p pdf plc plm pov pos qr r&d ram rce rf rfid rlhf rna rnn rpa scada sdk siem sim sms sql ssd ssh ssl
     sso swat tcp tls tpu tts uav udp ufo ui url usb ux vfx vhs voip vpn vr wifi xdr xml xr xss`,
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

/** Letters before the names of ships, and the word before those of operations. */
export const shipPrefixes = /* @__PURE__ */ once(() =>
  wordSet("f/v hmas hmcs hmnzs hms ins m/s m/t m/v mv operation rms rrs rv s/s s/v ss usns uss"),
)

/** Small words inside a long name: "Ministry of Health", "Organization for the Prohibition". */
export const nameConnectors = /* @__PURE__ */ once(() => wordSet("of for on"))

/** Small words that join equal parts of a name: "Food and Agriculture Organization". */
export const nameJoints = /* @__PURE__ */ once(() => wordSet("and &"))

/** All that a name may hold, "Legal Aid at Work", two of other languages among them: "Arts et Métiers". */
export const innerWords = /* @__PURE__ */ once(() =>
  wordSet("a an and as at by et for from in na of on or the to with"),
)

/** What makes a word a possessive, as a token of its own. */
export const possessives = /* @__PURE__ */ once(() => wordSet("'s '"))

/** Words that are cut off when they begin a name: "The", "This". */
export const articles = /* @__PURE__ */ once(() => wordSet("a an the"))

/** Words behind which a text speaks of what it has named. */
export const definites = /* @__PURE__ */ once(() => wordSet("the that this"))

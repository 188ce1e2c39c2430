// The words by which English knows an organization.

import { once } from "../../text/once"
import { wordSet } from "./word-set"

/** Last words of organizations: "Shanghai Cooperation Organization", "Democratic Party", "Asahi Shimbun". */
export const organizationHeads = /* @__PURE__ */ once(() =>
  wordSet(
    STATE,
    // Learning, faith, health.
    `academy cathedral church clinic college colleges diocese faculty foundation gakuen hospital institute institution
     laboratories laboratory lab madrasa monastery mosque museum observatory orchestra school schools seminary sangha
     trust universities university`,
    // Business.
    `airline airlines airways aviation bank bankers banks beverages brothers capital communications companies company
     conglomerate consultancy consulting corporation electric electronics energy engineering enterprise enterprises
     entertainment exchange foods group holding holdings hotels industries insurance investments logistics manufacturing
     mines mining motor motors oil petroleum pharma pharmaceuticals partners partnership plantations plc power productions
     properties railway railways records resorts restaurants securities semiconductor services shipping shipyard solutions
     steel stores studio studios systems technologies technology telecom telecommunications telecoms textiles trading ventures`,
    // Press.
    `broadcasting chronicle daily gazette guardian herald journal magazine media monitor network networks newspaper
     newspapers observer post press publishers publishing radio shimbun telegraph television times today tribune tv weekly`,
    // People who band together.
    `alliance army assembly association associations band brigade brotherhood caucus centre center charities charity club coalition committee
     committees community confederation conference congress cooperative council councils crescent cross federation fellowship
     fc fighters forum front fund guard guards guild initiative international jihad junta league legion liga lobby militia
     mission mujahideen movement nations network organisation organisations organization organizations panel parties party
     patrol platform resistance rugby secretariat shabaab society squad studies syndicate taskforce taliban team union unions united
     watch`,
  ),
)

const STATE = `
  administration agency agencies authorities authority board bureau cabinet chamber command commission corps court courts
  department departments diet directorate division embassy consulate executive force forces gendarmerie government
  inspectorate intelligence judiciary knesset legislature majlis military ministry ministries municipality navy office
  ombudsman parliament police presidency reserve senate service services staff treasury tribunal tribunals yuan`

/** Words before "of" or "for" with which an organization begins: "Ministry of Health", "Bank of Japan". */
export const organizationOpeners = /* @__PURE__ */ once(() =>
  wordSet(`
    academy administration agency alliance army assembly association authority bank board brotherhood bureau cabinet center
    centre chamber church coalition college commission committee community conference confederation congress cooperative
    corporation council court department diet directorate directorate-general division embassy faculty federation
    forum foundation friends front fund government guild high hospital house initiative institute institution journal league
    legion ministry movement museum office order organisation organization party patriots power school secretariat senate
    society solidarity sons syndicate team times tribunal union university voice`),
)

/** Organizations that a capital makes names of: "the Senate voted". */
export const institutions = /* @__PURE__ */ once(() =>
  wordSet(`
    army assembly cabinet commission congress council court diet federation government kneset knesset majlis ministry navy
    parliament politburo senate taliban treasury vatican`),
)

/** What ends the name of a company: "Doe Inc." */
export const companySuffixes = /* @__PURE__ */ once(() =>
  wordSet("ag bhd bv co corp corps gmbh inc kk llc llp ltd limited nv oyj plc pte pty sa sarl spa"),
)

/** Plurals and kings whose "'s" stands inside a name: "Workers' Party", "People's Bank", "King's College". */
export const innerPossessives = /* @__PURE__ */ once(() =>
  wordSet(`
    artists bishops children citizens consumers drivers editors employees employers farmers fishermen girls king lawyers
    lloyd mcdonald men miners mothers nation nurses parents patients people peoples physicians pilots players queen
    st students teachers traders truckers veterans victims women women workers world writers youth`),
)

/** Acronyms that a text need not explain, in the case in which they count: "WHO", not "Who". */
export const knownAcronyms = /* @__PURE__ */ once(() =>
  wordSet(`
    ADB ADNOC AFC AFP AIIB AKP AMISOM ANC ANSA AP APEC ASEAN AU BBC BJP BMW BNP BP BRICS BYD CAF CARICOM CATL CBS CCTV
    CDC CDU CENTCOM CERN CFR CGTN CHP CIA CNBC CNN CNOOC CNPC COMESA CONCACAF CONMEBOL CPC CSIS DFB DHL DHS DMK DPP
    EAC EBRD ECB ECOWAS EFCC EFTA EIB ELN EPA EPLF ESA EU FAA FAO FARC FBI FCC FDA FEMA FIA FIBA FIFA FINA FRELIMO FSB
    FTC G20 G7 G77 GCC GE GM GRU HDFC HMRC HP HRW HSBC IAEA IBF IBM ICAO ICBC ICC ICIJ ICJ ICRC IDF IFAD IFC IFRC IGAD IKEA ILO
    IMF INEC INTERPOL IOC IOM IPCC IPL IPS IRENA IRGC IRS ISI ISIL ISIS ISRO ISWAP ITU IUCN JAXA JICA KCNA KFC KGB KMT
    KNU KPMG KTM LDP LG LTTE LVMH MERCOSUR MINUSMA MIT MONUSCO MPLA MSF NAFTA NASA NASCAR NATO NBA NDB NFL NGO NHK NHL
    NHS NIH NLD NOAA NPC NRC NSA NTSB NTT NYT OAS OAU OCHA OECD OHCHR OIC ONGC OPCW OPEC OSCE OXFAM PBOC PBS PDVSA
    PFLP PKK PLA PLO PML-N PSG PSOE PTI PWC RENAMO RSF RSS SAARC SABIC SADC SAP SCO SDF SEC SIPRI SNCF SNP SPD SPLM
    SWAPO TASS TMC TPLF TSMC TTP UAW UBS UEFA UFC UN UNAIDS UNAMA UNCTAD UNDP UNDRR UNEP UNESCO UNFPA UNGA UNHCR UNHRC
    UNICEF UNIDO UNIFIL UNITA UNMISS UNODC UNRWA UNSC UPS USAID USGS VOA VTB VW WADA WEF WFP WHO WIPO WMO WTA WTO WWF YPG
    ZANU ZTE`),
)

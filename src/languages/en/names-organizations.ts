// The words by which English knows an organization.

import { once } from "../../text/once"
import { wordSet } from "./word-set"

/** Last words of organizations: "Shanghai Cooperation Organization", "Democratic Party", "Asahi Shimbun". */
export const organizationHeads = /* @__PURE__ */ once(() =>
  wordSet(
    STATE,
    // Learning, arts, faith, health.
    `academy archive archives ballet cathedral choir church clinic college colleges conservatory diocese faculty foundation galleries
     gallery gakuen hospital institute institutes institution laboratories laboratory lab libraries library madrasa monastery
     mosque museum museums observatory opera orchestra philharmonic school schools seminary sangha symphony synagogue trust
     universities university`,
    // Business.
    `airline airlines airways aviation bank bankers banks beverages brothers capital communications companies company
     conglomerate consultancy consulting corporation electric electronics energy engineering enterprise enterprises
     entertainment exchange foods group holding holdings hotels industries insurance investments logistics manufacturing
     mines mining motor motors oil petroleum pharma pharmaceuticals partners partnership plantations plc power productions
     properties railway railways records resorts restaurants securities semiconductor services shipping shipyard solutions
     steel stores studio studios systems technologies technology telecom telecommunications telecoms textiles trading ventures`,
    SHOPS,
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

const SHOPS = `
  apparel automotive bakery bancorp barbershop bistro boutique brewery cafe cinemas cleaners cosmetics creamery deli dental dentistry
  diner distillery dynamics financial fitness florist garage grill grille grocery gym healthcare instruments interactive jewelers
  landscaping medical mortgage outfitters pharmacy pictures pizza pizzeria plumbing realty restaurant robotics roofing salon saloon
  sciences software spa steakhouse supermarket supermarkets supply tavern tours transportation utilities veterinary vineyards winery`

/** Behind these no "and" goes on with the name: "Leipzig University and …". */
export const closedHeads = /* @__PURE__ */ once(() =>
  wordSet(`academy agency airlines airways association college commission committee conservatory corporation council
    department federation institute league ministry parliament party society university`),
)

/** Openers behind which a topic stands, and often two. */
export const topicOpeners = /* @__PURE__ */ once(() =>
  wordSet(`agency association authority board bureau center centre commission committee council department directorate
    division faculty institute laboratory ministry museum office school society union`),
)

/** What a shop is called behind its owner's name: "Rosa's Diner". */
export const shopHeads = /* @__PURE__ */ once(() => wordSet(SHOPS))

const STATE = `
  administration agency agencies authorities authority board bureau cabinet chamber command commission corps court courts
  department departments diet directorate division embassy consulate executive force forces gendarmerie government
  inspectorate intelligence judiciary knesset legislature majlis military ministry ministries municipality navy office
  ombudsman parliament police presidency reserve senate service services staff treasury tribunal tribunals yuan`

/** Words before "of" or "for" with which an organization begins: "Ministry of Health", "Bank of Japan". */
export const organizationOpeners = /* @__PURE__ */ once(() =>
  wordSet(`
    academy administration agency alliance archive archives army assembly association authority bank board brotherhood bureau cabinet center
    centre chamber church coalition college commission committee community conference confederation congress cooperative
    corporation council court department diet directorate directorate-general division embassy faculty federation
    forum foundation friends front fund gallery government guild high hospital house initiative institute institution journal league
    legion library ministry movement museum office offices order organisation organization party patriots power school secretariat senate
    society solidarity sons syndicate team times tribunal union university voice`),
)

/** Organizations that a capital makes names of: "the Senate voted". */
export const institutions = /* @__PURE__ */ once(() =>
  wordSet(`
    army assembly cabinet commission congress council court diet federation government kneset knesset majlis ministry navy
    parliament politburo senate taliban treasury vatican`),
)

/** Companies that are called like people whom hardly any text means. Those of several words are listed too. */
export const namesakes = /* @__PURE__ */ once(
  () =>
    new Set(
      "arthur andersen, charles schwab, eli lilly, harley-davidson, harvey nichols, jack daniel's, john deere, morgan stanley, philip morris, adani, armani, bajaj, bayer, bentley, bimbo, bosch, chainalysis, chanel, citadel, citroen, cohere, crocs, dior, factset, ferrari, garuda, goldman, groq, henkel, hershey, kellogg, kraken, lazard, lehman, lockheed, mclaren, meta, moderna, mubi, natura, nike, nio, northrop, perplexity, peugeot, porsche, puma, renault, ripple, robinhood, roche, supercell, tata, tesla, tether, versace, vertex".split(
        ", ",
      ),
    ),
)

/** What newspapers call organizations beside their names. */
export const otherNamesOf = /* @__PURE__ */ once(
  () =>
    new Map([
      ["barca", "fc barcelona"],
      ["beeb", "bbc"],
      ["bundesbank", "deutsche bundesbank"],
      ["fed", "federal reserve"],
      ["gop", "republican party"],
      ["juve", "juventus"],
      ["man city", "manchester city"],
      ["man united", "manchester united"],
      ["man utd", "manchester united"],
      ["merc", "mercedes"],
      ["spurs", "tottenham hotspur"],
      ["wolves", "wolverhampton wanderers"],
    ]),
)

/** Last words of companies that no person has for a surname, and what only companies have. */
export const firmHeads = /* @__PURE__ */ once(() =>
  wordSet(`
    advisors aerospace aircraft analytics associates biosciences chemicals construction defense genetics labs management metals
    minerals plastics research resources semiconductor solar therapeutics`),
)
export const firmNouns = /* @__PURE__ */ once(() =>
  wordSet(`
    analyst analysts customers economist economists employees engineers executives investors shareholders shares stock
    stockholders strategist strategists`),
)

/** "Shares of Doe", "a stake in Doe". */
export const shareNouns = /* @__PURE__ */ once(() =>
  wordSet("shareholder shareholders shares stake stakes stock stockholders"),
)

/** What ends the name of a company: "Doe Inc." */
export const companySuffixes = /* @__PURE__ */ once(() =>
  wordSet("ag aps bhd bv co corp corps gmbh inc kgaa kk llc llp ltd limited nv oyj plc pte pty sa sarl spa srl"),
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
    AAAS AAP AARP ABC ABN ACLU ADB ADF ADL ADNOC AEC AFC AFL AFL-CIO AFP AIADMK AIIB AIIMS AIMIM AIPAC AKEL AKP ALBA AMA AMC
    AMD AMISOM ANC ANI ANP ANSA ANZ AOL AP APC APEC APGA APHA AQAP AQIM ARD ASA ASEAN ASIC ASIO ASML ASUS ATF ATMIS ATP AU AWS
    BAE BAFTA BASF BBC BBVA BCCI BET BHP BIS BJD BJP BLA BMA BMW BNA BNM BNP BNSF BOJ BP BRICS BSF BSP BT BTS BYD CAF CAIR
    CARICOM CATL CBC CBI CBN CBO CBP CBS CCC CCM CCP CCTV CDA CDC CDP CDU CELAC CENTCOM CEPAL CERN CFE CFR CFTC CGTN CHADEMA
    CHOGM CHP CIA CIBC CIDH CITIC CLACSO CNBC CNDP CNE CNET CNN CNOOC CNPC CNRP CNRS COMESA CONCACAF CONMEBOL COPOM COSATU CPB
    CPC CPP CRPF CSIRO CSIS CSRC CSTO CTV CUNY CVS DAP DARPA DBS DEA DEFRA DFB DFID DFLP DGSE DGSI DHL DHS DMK DNC DOD DOE DOJ
    DPA DPJ DPP DRDO DSS DUP DVLA DWP EAC EASA EBA EBRD ECB ECDC ECHR ECJ ECLAC ECOMOG ECOSOC ECOWAS EDF EEOC EFCC EFE EFF
    EFSF EFTA EIB ELN EMA ENI EPA EPLF EPP ERT ESA ESM ESMA ESPN ETH EU EUFOR EUROCONTROL EZLN FAA FAO FARC FATF FBI FBR FCC
    FCO FDA FDIC FDJ FDLR FDP FEMA FERC FGN FIA FIBA FIDE FIFA FINA FIS FIU FMLN FPO FRELIMO FSA FSB FSLN FTC G20 G7 G77 GAO
    GCC GCHQ GE GEICO GIZ GM GNA GOP GRU GSK HBO HCL HDFC HDP HHS HMRC HP HRC HRW HSBC HSE HTC HTS HUD IAAF IACHR IAEA IAF
    IATA IBF IBGE IBM ICANN ICAO ICBC ICC ICIJ ICJ ICRC ICTR ICTY IDB IDF IEA IEEE IFA IFAB IFAD IFC IFP IFRC IGAD IIM IISS
    IIT IKEA ILO IMF IMO INEC INTERPOL IOC IOM IPCC IPL IPOB IPS IRA IRB IRC IRENA IRGC IRNA IRS ISAF ISI ISIL ISIS ISNA ISPR
    ISRO ISWAP ITC ITN ITU ITV IUCN JAXA JCP JDU JICA JKLF JNIM JPL JTBC JUI JVP KBS KCIA KCNA KDP KFC KFOR KGB KMT KNU KPMG
    KPN KQED KRG KTM LAPD LDP LG LNP LPGA LRA LSE LSU LTTE LVMH M23 MAFF MBC MCA MCC MDC MEF MEK MERCOSUR METI MGM MHP MI5 MI6
    MILF MINUSMA MIT MLB MLS MNLF MOD MONUSCO MORENA MPLA MQM MSF MSNBC MTN MTV MUFG NAACP NAB NAFDAC NAFTA NASA NASCAR NATO
    NBA NBC NCAA NCP NCR NDB NDC NDRC NDTV NEDC NEMA NERC NFL NGO NHAI NHK NHL NHS NHTSA NIAID NIH NIST NKVD NLC NLD NLRB NNPC
    NNSA NOAA NOS NPC NPP NPR NRA NRC NRK NRM NSA NSC NSDAP NSF NTA NTPC NTSB NTT NTV NUM NUMSA NUS NVIDIA NWS NXP NYPD NYSE
    NYT NYU NZX OAN OAS OAU OCHA ODM OECD OFCOM OHCHR OIC OLA OLAF OLF OMB ONGC ONS OPCW OPEC OPM ORF OSCE OSHA OXFAM PAIGC
    PAP PBC PBOC PBS PCB PCC PDIP PDP PDVSA PETA PFA PFLP PGA PIF PIMCO PJD PKK PKR PKS PLA PLO PMDB PML PML-N PMO PNC PNP PRD
    PRI PSDB PSG PSNI PSOE PSUV PTI PTT PUK PVV PWC PYD QNB RAAF RAF RAI RBA RBC RBI RBS RCA RCMP RENAMO RIAA RJD RMT RNC RNLI
    ROSCOSMOS RSF RSPB RSPCA RSS RTE RTHK RTL RTVE SAA SAARC SABC SABIC SADC SAIC SAP SBI SBS SCAF SCO SCOTUS SDF SDLP SEBI
    SEC SEIU SGX SIPRI SISMI SLFP SLPP SNB SNC SNCF SNP SOCAR SPD SPLA SPLM SS SUNY SVR SVT SWAPO SWIFT SYRIZA TASS TCS TDP
    TFL THY TLP TMC TNA TPLF TRT TSA TSB TSMC TTP TUC TUSIAD TVA TVB TVE TVN TWA UANL UAW UBC UBS UCI UCL UCLA UDF UEFA UFC
    UGT UIA UKIP UMNO UMP UN UNAIDS UNAM UNAMA UNASUR UNC UNCHR UNCTAD UNDP UNDRR UNEP UNESCO UNFCCC UNFPA UNGA UNHCR UNHRC
    UNICEF UNIDO UNIDROIT UNIFIL UNITA UNMIK UNMISS UNODC UNOPS UNRWA UNSC UNTAC UPA UPDF UPI UPS USAF USAID USC USCIS USDA
    USDP USGA USGS USMC USOC USPS USSOCOM UUP UVF UWSA VEB VHP VMRO VOA VTB VW WADA WBA WBC WCC WCO WEF WFP WHO WIPO WMO WNBA
    WRC WSJ WTA WTO WWE WWF YLE YMCA YPG YPJ YSRCP YWCA ZANU ZAPU ZDF ZTE`),
)

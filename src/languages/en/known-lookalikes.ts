// Names that look like something else. They are asked for once the recognizer has had its say, so that it learns nothing of them.

import { once } from "../../text/once"
import type { EntityType } from "../../types"
import { nameList } from "./name-list"

// A word of the name is a title in others.
const PEOPLE = `
  aga khan, captain ahab, captain america, captain beefheart, captain hook, captain nemo, count basie, count dracula,
  dalai lama, doctor doom, doctor octopus, doctor strange, dr dre, dr seuss, dr. dre, dr. oz, dr. phil, dr. seuss,
  duke ellington, father christmas, father john misty, judge judy, judge reinhold, king arthur, king diamond,
  king lear, king midas, king princess, king sunny ade, lady bird johnson, lady gaga, lady macbeth, lord voldemort,
  master p, miss marple, miss piggy, mother teresa, mr bean, mr. bean, mr. darcy, panchen lama, princess leia,
  princess nokia, professor green, professor longhair, professor moriarty, professor x, queen latifah, queen naija,
  sheikh hasina, sheikh mujibur rahman, sir mix-a-lot, sister nivedita, sister souljah`

const PLACES = `
  abu kamal, bani walid, ben guerdane, beni walid, castel gandolfo, cesky krumlov, chasiv yar, deir al-balah,
  james bay, johan cruyff arena, john cain arena, juan de fuca, khan younis, khan yunis, lashkar gah, mazar-i-sharif, mian channu, prince william sound, salman pak,
  sher khan bandar, sidi bouzid, sidi ifni, the hague, val d'isere, velikie luki`

// Like places or people, or with a place in them.
const ORGANIZATIONS = `
  ab inbev, al hilal, al nassr, al-ahram, al-monitor, al-shabaab, all india trinamool congress, all progressives congress, anglian water,
  aukus, banco central de la republica argentina, bluesky, bursa malaysia, bundesamt fur verfassungsschutz, carrefour, consejo nacional electoral,
  dong-a ilbo, easyjet, folha de s.paulo, grove atlantic, hapag-lloyd, hay'at tahrir al-sham, hayat tahrir al-sham,
  jama'at nusrat al-islam wal-muslimin, janata dal (united), jurado nacional de elecciones, kata'ib hezbollah, kia,
  kilusang bagong lipunan, likud, mercedes-benz, northumbrian water,
  o estado de s. paulo, pastef, pdi-p, petroleos de venezuela, police scotland, renovacion popular, rfe/rl, sanseito, scale ai, scottish water, severn trent, shein, shiv sena, sk hynix, south west water, southern water,
  spirit aerosystems, stability ai, tehreek-e-labbaik pakistan, thames water, tribunal supremo de justicia, twitch, unitedhealthcare, vente venezuela, virgin galactic,
  warner bros discovery, warner bros. discovery, welsh water, yorkshire water`

// Drugs and vaccines, which no corpus of names has, prizes, laws, crude oil, ships, and missions into space.
const OTHERS = `
  adderall, advil, ambien, biktarvy, botox, bydureon, celebrex, comirnaty, corbevax, covaxin, covishield, covovax,
  coronavac, cosentyx, dupixent, eliquis, enbrel, entresto, entyvio, epipen, eylea, farxiga, gardasil, herceptin,
  humalog, humira, ibrance, imbruvica, januvia, jardiance, kesimpta, keytruda, lantus, leqembi, leqvio, lipitor, lyrica,
  molnupiravir, mounjaro, narcan, nexium, nuvaxovid, ocrevus, opdivo, otezla, oxycontin, ozempic, paxlovid, prevnar, prilosec,
  prozac, remdesivir, revlimid, ritalin, rybelsus, saxenda, skyrizi, soliris, spikevax, spinraza,
  sputnik v, stelara, tagrisso, taltz, tamiflu, trikafta, trulicity, tylenol, valium, vaxzevria, viagra, victoza,
  vyvanse, wegovy, xanax, xarelto, xtandi, zepbound, zoloft, zolgensma,
  nobel memorial prize in economic sciences, nobel prize in chemistry, nobel prize in literature, nobel prize in medicine,
  nobel prize in physics, nobel prize in physiology or medicine, bharatiya nyaya sanhita,
  brent crude, costa concordia, deepwater horizon, ever given, exxon valdez, rainbow warrior, west texas intermediate,
  apollo 11, apollo 13, apollo 17, apollo 8, artemis i, artemis ii, artemis iii, artemis iv, chandrayaan-1, chandrayaan-2,
  chandrayaan-3, chang'e 4, chang'e 5, chang'e 6, chang'e-4, chang'e-5, chang'e-6, crew dragon, falcon 9, falcon heavy,
  gaganyaan, luna 25, luna-25, mangalyaan, peregrine mission one, soyuz, tianwen-1, vostok 1, voyager 1, voyager 2`

/** Their folded names, and what they are. */
export const lookalikes = /* @__PURE__ */ once((): (readonly [string, EntityType])[] => [
  ...nameList(PEOPLE).map((name) => [name, "person"] as const),
  ...nameList(PLACES).map((name) => [name, "place"] as const),
  ...nameList(ORGANIZATIONS).map((name) => [name, "organization"] as const),
  ...nameList(OTHERS).map((name) => [name, "other"] as const),
])

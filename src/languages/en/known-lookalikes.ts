// People of whose names a word is part that else is a title, and places that look like people. They are asked for once the
// recognizer has had its say, so that it learns nothing of them.

import { once } from "../../text/once"
import { nameList } from "./name-list"

const TITLED_PEOPLE = `
  aga khan, captain ahab, captain america, captain beefheart, captain hook, captain nemo, count basie, count dracula,
  dalai lama, doctor doom, doctor octopus, doctor strange, dr dre, dr seuss, dr. dre, dr. oz, dr. phil, dr. seuss,
  duke ellington, father christmas, father john misty, judge judy, judge reinhold, king arthur, king diamond,
  king lear, king midas, king princess, king sunny ade, lady bird johnson, lady gaga, lady macbeth, lord voldemort,
  master p, miss marple, miss piggy, mother teresa, mr bean, mr. bean, mr. darcy, panchen lama, princess leia,
  princess nokia, professor green, professor longhair, professor moriarty, professor x, queen latifah, queen naija,
  sheikh hasina, sheikh mujibur rahman, sir mix-a-lot, sister nivedita, sister souljah`

const PLACES_LIKE_PEOPLE = `
  abu kamal, bani walid, ben guerdane, beni walid, castel gandolfo, cesky krumlov, chasiv yar, deir al-balah,
  james bay, juan de fuca, khan younis, khan yunis, lashkar gah, mazar-i-sharif, mian channu, salman pak,
  sher khan bandar, sidi bouzid, sidi ifni, val d'isere, velikie luki`

/** Their folded names. */
export const titledPeople = /* @__PURE__ */ once(() => nameList(TITLED_PEOPLE))
export const placesLikePeople = /* @__PURE__ */ once(() => nameList(PLACES_LIKE_PEOPLE))

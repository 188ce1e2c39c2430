// Events, prizes, plans, works and wars that are neither a person, an organization nor a place.

import { once } from "../../text/once"
import { nameList } from "./name-list"

/** Their folded names, of several words where one would be an ordinary word. */
export const knownOthers = /* @__PURE__ */ once(() =>
  nameList(`
  # Sport
  africa cup of nations, asian games, australian open, ballon d'or, bundesliga, champions league, commonwealth games,
  copa america, copa libertadores, davis cup, europa league, formula 1, french open, giro d'italia, grand national,
  grand prix, la vuelta, olympic games, pan american games, paralympics, rugby world cup, ryder cup, six nations,
  stanley cup, summer olympics, super bowl, tour de france, us open, vuelta a espana, winter olympics, world cup,
  world series
  # Prizes, festivals, feasts
  academy award, academy awards, berlinale, booker prize, burning man, diwali, eurovision, eurovision song contest,
  golden globes, man booker, nobel peace prize, nobel prize, nowruz, oktoberfest, palme d'or, pulitzer prize,
  sundance film festival, yom kippur
  # Plans, treaties, texts
  abraham accords, belt and road, belt and road initiative, belt road initiative, bill of rights, brexit,
  camp david accords, european green deal, geneva conventions, green new deal, kyoto protocol, lisbon treaty,
  maastricht treaty, magna carta, marshall plan, minsk agreements, oslo accords, paris agreement,
  paris climate agreement, rome statute, schengen, sykes-picot, universal declaration of human rights
  # Wars, movements, times
  arab spring, black lives matter, boer war, cold war, cultural revolution, euromaidan, first world war,
  great depression, great leap forward, great war, gulf war, holocaust, industrial revolution, kristallnacht,
  long march, me too movement, middle ages, nakba, october revolution, orange revolution, prague spring, renaissance,
  second world war, six-day war, umbrella movement, velvet revolution, vietnam war, war on terror, watergate,
  world war i, world war ii, world war iii, yom kippur war
  # Works, goods, things
  android, boeing 737, guernica, harry potter, iphone, kalashnikov, mona lisa, novichok, playstation, sputnik v,
  star wars, windows xp`),
)

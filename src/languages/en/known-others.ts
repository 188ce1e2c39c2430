// Events, prizes, plans, works and wars that are neither a person, an organization nor a place.

import { once } from "../../text/once"
import { nameList } from "./name-list"

/** Their folded names, of several words where one would be an ordinary word. */
export const knownOthers = /* @__PURE__ */ once(() =>
  nameList(`
  # Sport
  africa cup of nations, asian games, australian open, ballon d'or, bundesliga, champions league, commonwealth games,
  copa america, copa del rey, copa libertadores, davis cup, daytona 500, eurobasket, europa league, final four,
  formula 1, french open, giro d'italia, grand national, grand prix, heisman, indianapolis 500, la vuelta,
  march madness, nations league, olympic games, pan american games, paralympics, rose bowl, royal ascot,
  rugby world cup, ryder cup, six nations, stanley cup, summer olympics, super bowl, tour de france, twenty20,
  uefa champions league, us open, vuelta a espana, winter olympics, world cup, world series, wrestlemania
  # Prizes, festivals, feasts
  academy award, academy awards, baftas, bastille day, berlinale, black friday, black history month, booker prize,
  boxing day, burning man, canada day, chinese new year, christmas eve, cinco de mayo, coachella, comic-con,
  cyber monday, diwali, durga puja, earth day, eid al-adha, eid al-fitr, emmys, eurovision, eurovision song contest,
  father's day, fields medal, golden globe, golden globes, good friday, grammy, grammys, groundhog day, halloween,
  independence day, juneteenth, labor day, labour day, lollapalooza, lunar new year, man booker, mardi gras,
  martin luther king day, memorial day, midsummer night's dream, mother's day, new year's day, new year's eve,
  nobel peace prize, nobel prize, nowruz, oktoberfest, oscars, palme d'or, passover, presidents' day, pride month,
  pulitzer, pulitzer prize, purple heart, rosh hashanah, songkran, south by southwest, st. patrick's day,
  sundance film festival, sxsw, thanksgiving, thanksgiving day, valentine's day, venice biennale, vesak,
  victoria cross, women's day, yom kippur
  # Plans, treaties, texts
  abraham accords, agenda 2030, belt and road, belt and road initiative, belt road initiative, bill of rights, brexit,
  camp david accords, common agricultural policy, cop26, declaration of independence, dodd-frank, dred scott,
  european green deal, federalist papers, freedom of information act, geneva convention, geneva conventions,
  gettysburg address, glass-steagall, green new deal, kyoto protocol, lisbon treaty, maastricht treaty, magna carta,
  make in india, marshall plan, medicaid, medicare, minsk agreements, obamacare, oslo accords, ostpolitik,
  paris agreement, paris climate agreement, plan colombia, ramsar convention, roe v. wade, rome statute,
  sarbanes-oxley, schengen, social security, sustainable development goals, swachh bharat, sykes-picot, title ix,
  trans-pacific partnership, treaty of versailles, treaty of westphalia, universal declaration of human rights,
  vienna convention, vision 2030, zero covid
  # Wars, movements, times
  age of enlightenment, american dream, apollo 11, apollo program, arab spring, battle of britain, black death,
  black lives matter, black power, bloody sunday, boer war, boston tea party, boxer rebellion, bronze age,
  civil rights movement, cold war, counter-reformation, cuban missile crisis, cultural revolution, d-day, dark ages,
  desert storm, easter rising, euromaidan, final solution, first intifada, first world war, gilded age, glasnost,
  great depression, great famine, great fire of london, great leap forward, great recession, great war, gulf war,
  gunpowder plot, holocaust, holodomor, human genome project, hurricane katrina, hurricane sandy, indian mutiny,
  industrial revolution, intifada, iran-contra, iron age, iron curtain, jim crow, kristallnacht, long march,
  manhattan project, me too movement, meiji restoration, middle ages, nakba, october revolution,
  oklahoma city bombing, orange revolution, partition of india, perestroika, prague spring, progressive era,
  renaissance, roaring twenties, second intifada, second world war, september 11, six-day war, space race,
  spanish flu, spanish inquisition, stone age, suez crisis, taiping rebellion, tet offensive, umbrella movement,
  underground railroad, velvet revolution, victorian era, vietnam war, war of 1812, war on drugs, war on poverty,
  war on terror, wars of the roses, watergate, weimar republic, women's march, woodstock, world war i, world war ii,
  world war iii, yellow vests, yom kippur war
  # Works, programmes and who lives in them
  a tale of two cities, alice in wonderland, american idol, animal farm, anna karenina, apocalypse now,
  arabian nights, assassin's creed, back to the future, battlestar galactica, bend it like beckham, beowulf,
  blade runner, bohemian rhapsody, boston legal, brave new world, breaking bad, bridgerton, call of duty, candy crush,
  citizen kane, clash of clans, crime and punishment, dancing with the stars, das kapital, despicable me, die hard,
  divine comedy, doctor who, don quixote, downton abbey, dragon ball, dragon ball z, duck dynasty, dungeons & dragons,
  dungeons and dragons, fast and furious, fifty shades of grey, final fantasy, finding nemo, forrest gump, fortnite,
  frozen ii, game of thrones, genshin impact, ghostbusters, god of war, gone with the wind, good morning america,
  gossip girl, grand theft auto, great expectations, great gatsby, grey's anatomy, guernica, gulliver's travels,
  half-life, harry potter, heart of darkness, house of cards, house of the dragon, indiana jones,
  inglourious basterds, jane eyre, jurassic park, jurassic world, king lear, kung fu panda, la la land, law & order,
  law and order, league of legends, legend of zelda, les miserables, lion king, lord of the flies, lord of the rings,
  mad max, mad men, mahabharata, mario kart, marseillaise, mass effect, mein kampf, mickey mouse, minecraft,
  mission impossible, moby dick, mona lisa, money heist, mortal kombat, much ado about nothing, my fair lady,
  nineteen eighty-four, of mice and men, oliver twist, overwatch, pac-man, paradise lost, peaky blinders,
  phantom of the opera, pirates of the caribbean, planet of the apes, pokemon, pokemon go, pride and prejudice,
  prince of persia, pulp fiction, ramayana, red dead redemption, resident evil, robinson crusoe, roblox, rocky horror,
  romeo and juliet, saturday night live, schindler's list, sesame street, sex and the city, sgt. pepper,
  shawshank redemption, silence of the lambs, slumdog millionaire, sons of anarchy, south park, spider-man,
  spirited away, squid game, star trek, star wars, starcraft, starry night, stranger things, street fighter,
  strictly come dancing, super mario, swan lake, teen titans, temple run, terminator, tetris, to kill a mockingbird,
  tom and jerry, tomb raider, tonight show, top gear, top gun, toy story, treasure island, true detective,
  twilight saga, upanishads, walking dead, war and peace, warcraft, watership down, west side story, west wing,
  who wants to be a millionaire, wizard of oz, world of warcraft, wuthering heights, x-factor, x-files, x-men,
  yellow submarine
  # Goods, machines, programs
  acrobat reader, adderall, adobe photoshop, airbus a320, airbus a380, airpods, aleve, amazon echo, amazon prime,
  amoxicillin, android, angry birds, apple watch, atari 2600, ativan, big mac, bitcoin, bluetooth, boeing 707,
  boeing 737, boeing 747, boeing 767, boeing 777, boeing 787, botox, cadillac escalade, chatgpt, chromebook,
  chromecast, coke zero, counter-strike, crispr, dogecoin, dreamcast, dreamliner, ethereum, facetime, firefox,
  ford fiesta, ford focus, ford mustang, forza horizon, galaxy note, game boy, gamecube, gatorade, gmail,
  google analytics, google assistant, google chrome, google docs, google drive, google earth, google glass,
  google home, google maps, google play, google scholar, google translate, gopro, himars, hololens, honda civic,
  hubble space telescope, humvee, ibuprofen, icloud, imessage, instagram live, internet explorer, ios, ipad, iphone,
  iphone x, ipod, iron dome, itunes, james webb space telescope, javascript, jeep cherokee, kalashnikov, land cruiser,
  large hadron collider, linux, litecoin, macbook air, macbook pro, macintosh, macos, microsoft excel,
  microsoft office, microsoft teams, microsoft word, model 3, model s, mountain dew, ms-dos, new horizons,
  nintendo 64, nintendo ds, nintendo switch, nintendo wii, novichok, oculus rift, office 365, oxycontin, paxlovid,
  percocet, photoshop, playstation, playstation 2, playstation 3, playstation 4, playstation 5, powerpoint, prius,
  prozac, ps3, ps4, ps5, range rover, raspberry pi, red bull, ritalin, rubik's cube, samsung galaxy, saturn v,
  sega genesis, soyuz, space shuttle, sputnik, sputnik v, starliner, sudafed, sukhoi superjet, swiffer, synthroid,
  tamiflu, taser, tesla model 3, tesla model s, toyota camry, toyota corolla, toyota prius, tupperware, tylenol, unix,
  valium, viagra, vicodin, vioxx, visual basic, visual studio, volkswagen beetle, voyager 1, voyager 2, wii, wii u,
  windows 10, windows 11, windows 7, windows 8, windows 95, windows 98, windows phone, windows vista, windows xp,
  xanax, xbox, xbox 360, xbox live, xbox one, zoloft, zyklon b
  # Faiths, books and tongues
  analects, apocrypha, arthashastra, bhagavad gita, book of mormon, book of revelation, dead sea scrolls,
  gospel of john, gospel of luke, gospel of mark, gospel of matthew, gutenberg bible, hadith, king james bible,
  new testament, nicene creed, old testament, rig veda, septuagint, sermon on the mount, talmud, tao te ching,
  ten commandments, torah, tripitaka, vedas`),
)

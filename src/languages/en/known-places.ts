// Rivers, mountains, regions and sights that go by a bare name, from all parts of the world. Countries, provinces and cities have lists
// of their own. Left out: names that are first of all a person's, a company's or an ordinary word.

import { once } from "../../text/once"
import { nameList } from "./name-list"

const LAND_AND_WATER = `
  # Rivers
  amu darya, amur, angara, arno, blue nile, brahmaputra, cauvery, chao phraya, chobe, columbia river gorge, cuyahoga,
  danube, dnieper, dniester, dnipro, dordogne, douro, dvina, ebro, elbe, essequibo, euphrates, firth of clyde,
  firth of forth, ganga, ganges, garonne, godavari, guadalquivir, guadiana, helmand, hooghly, huang he, humber, indus,
  irrawaddy, irtysh, isar, jhelum, kaveri, klamath, kolyma, limpopo, litani, loire, marne, mersey, meuse, moselle,
  narmada, neckar, neisse, neva, nile, oder, okavango, orinoco, parana, potomac, rhine, rhone, rio de la plata,
  rio grande, rio negro, ruhr, salween, sava, scheldt, seine, shatt al-arab, solent, somme, st. lawrence, sutlej,
  syr darya, tagus, tapajos, thames, tiber, tigris, tocantins, tyne, vardar, vistula, vltava, volga, volta,
  white nile, xingu, yalu, yamuna, yangtze, yarmouk, yenisei, yukon, zambezi
  # Lakes, seas, straits
  adriatic, aegean, aral sea, baikal, balaton, baltic, barents, bay of bengal, bay of biscay, bay of pigs, black sea,
  bosphorus, bosporus, dardanelles, dead sea, english channel, gulf of aden, gulf of alaska, gulf of california,
  gulf of guinea, gulf of mexico, gulf of oman, gulf of thailand, gulf of tonkin, hormuz, kattegat, ladoga, lake como,
  lake geneva, lake tahoe, loch lomond, loch ness, malacca, okhotsk, panama canal, persian gulf, puget sound, red sea,
  san andreas fault, sea of azov, sea of galilee, skagerrak, south china sea, spratlys, strait of gibraltar,
  strait of hormuz, suez, suez canal, tanganyika, titicaca, zuiderzee
  # Mountains and passes
  aconcagua, adirondacks, alps, altai, andes, annapurna, apennines, appalachia, appalachian trail, appalachians,
  ararat, ardennes, balkan mountains, ben nevis, black forest, blue ridge, brecon beacons, cairngorms, carpathians,
  catskills, chimborazo, cotopaxi, dartmoor, denali, dolomites, drakensberg, elbrus, etna, everest, exmoor,
  eyjafjallajokull, fuji, giant's causeway, golan, harz, hindu kush, jungfrau, jura mountains, k2, kangchenjunga,
  karakoram, khyber, kilimanjaro, krakatoa, lhotse, matterhorn, mauna kea, mauna loa, mont blanc, mont ventoux,
  nanga parbat, ozarks, paektu, pamirs, pennines, pindus, poconos, popocatepetl, pyrenees, rockies, sangre de cristo,
  sierra madre, sierra nevada, sinai, snowdon, snowdonia, tatras, taurus mountains, tian shan, tien shan, tora bora,
  urals, vesuvius, vosges, western ghats, yosemite, zagros, zugspitze
  # Deserts, plains, forests, islands
  aleutians, amazonia, andaman and nicobar, atacama, azores, balearics, bikini atoll, black country, camargue,
  cape cod, cape horn, cape of good hope, cerrado, corfu, cotswolds, crete, cyclades, diego garcia, dogger bank,
  easter island, everglades, falklands, fens, galapagos, gobi, gotland, grand bahama, guadalcanal, hebrides,
  heligoland, ibiza, inner hebrides, isle of man, isle of skye, isle of wight, iwo jima, jeju, jersey shore,
  joshua tree, kalahari, karakum, karoo, kurils, la gomera, lampedusa, lanzarote, lapland, lesbos, lofoten, lombok,
  maasai mara, majorca, mallorca, martha's vineyard, masai mara, menorca, midway atoll, mojave, mururoa, mykonos,
  namib, nantucket, negev, norfolk broads, nubia, okinawa, orkney, outback, outer banks, outer hebrides, pampas,
  pantanal, patmos, phuket, rapa nui, rub al khali, sahara, saint helena, santorini, serengeti, shetland, socotra,
  south georgia, sumatra, sundarbans, taklamakan, tenerife, thar desert, wadi rum, yellowstone, yucatan, zanzibar`

const REGIONS = `
  # Europe
  abkhazia, adjara, alentejo, algarve, alsace, anatolia, andalusia, apulia, aquitaine, aragon, asturias, auvergne,
  banat, basilicata, basque country, bavaria, bedfordshire, benelux, berkshire, bessarabia, bohemia, brandenburg,
  britannia, brittany, buckinghamshire, bukovina, burgundy, calabria, cambridgeshire, campania, cantabria, carinthia,
  carniola, castile, catalonia, caucasia, chechnya, cheshire, cornwall, corsica, costa brava, costa del sol,
  cote d'azur, county durham, crimea, cumbria, dagestan, dalmatia, derbyshire, dobruja, donbas, donbass, dorset,
  east anglia, east sussex, eastern bloc, emilia-romagna, epirus, estremadura, extremadura, fennoscandia, flanders,
  franche-comte, franconia, french riviera, friesland, friuli, galicia, gascony, gloucestershire, greater manchester,
  hampshire, herefordshire, hertfordshire, herzegovina, home counties, iberia, ile-de-france, ingushetia,
  inner london, istria, jutland, kaliningrad, karelia, lancashire, languedoc, latgale, leicestershire, liguria,
  limousin, lincolnshire, lombardy, lorraine, lower saxony, macedonia, masuria, merseyside, mezzogiorno, midlands,
  moravia, nagorno-karabakh, navarre, normandy, north rhine-westphalia, northamptonshire, northumberland, northumbria,
  nottinghamshire, occitania, ossetia, oxfordshire, peloponnese, pembrokeshire, perthshire, picardy, piedmont, poitou,
  polesia, pomerania, provence, prussia, randstad, republika srpska, rhineland, ruthenia, sandzak, sapmi, sardinia,
  savoy, saxony, schleswig-holstein, scottish borders, scottish highlands, sicily, silesia, skane, slavonia, somerset,
  south ossetia, south tyrol, south yorkshire, staffordshire, sudetenland, svalbard, swabia, szekely land, thessaly,
  thrace, thuringia, transcarpathia, transdniestria, transnistria, transylvania, trentino, tuscany, tyneside, tyrol,
  ulster, umbria, vojvodina, volhynia, wallachia, wallonia, warwickshire, west country, west midlands, west sussex,
  westphalia, wiltshire, worcestershire, yorkshire
  # Asia
  aceh, aksai chin, al-anbar, arakan, arunachal pradesh, assam, awadh, azad kashmir, balochistan, baluchistan, bekaa,
  bengal, bihar, borneo, cappadocia, central asia, chittagong hill tracts, cilicia, circassia, cochinchina, deccan,
  dongbei, east jerusalem, east timor, eastern ghouta, fergana, galilee, gujarat, hadhramaut, haryana, hejaz,
  himachal pradesh, hokkaido, honshu, idlib, inner mongolia, jammu and kashmir, jharkhand, judea, kachin, kalimantan,
  kamchatka, kansai, kanto, karakalpakstan, karnataka, kashmir, kerala, khorasan, khuzestan, khyber pakhtunkhwa,
  konkan, kurdistan, kyushu, ladakh, luzon, malabar, manchuria, manipur, marathwada, mindanao, mizoram, moluccas,
  nagaland, najd, north waziristan, nusantara, odisha, orissa, oudh, palawan, punjab, rajasthan, rakhine, rojava,
  sabah, sakhalin, samaria, sarawak, shikoku, siachen, sikkim, sindh, sinjar, south waziristan, sulawesi, tamil nadu,
  tatarstan, telangana, terai, tibet, timor, transjordan, tripura, uttar pradesh, uttarakhand, vidarbha, visayas,
  waziristan, west bank, west bengal, west papua, xinjiang, yakutia
  # Africa and Arabia
  afar region, akagera, ambazonia, amhara region, barbary coast, biafra, cabinda, cabo delgado, casamance, copperbelt,
  cyrenaica, darfur, ennedi, equatoria, fezzan, gauteng, hadramawt, hausaland, horn of africa, ituri, jubaland,
  kabylia, karamoja, kasai, katanga, kivu, kordofan, kwazulu-natal, lower egypt, maghreb, maghrib, mashonaland,
  matabeleland, mpumalanga, north kivu, ogaden, ogoniland, oromia, puntland, rift valley, sahel, senegambia,
  sinai peninsula, somaliland, south kivu, south kordofan, south-west africa, southern cameroons, sub-saharan africa,
  swahili coast, tigray, transkei, transvaal, tripolitania, upper egypt, western sahara, yorubaland, zululand
  # The Americas and the Pacific
  acadia, amazonas, antioquia, araucania, baja california, bougainville, central america, chiapas, chihuahua, cibao,
  cuyo, deep south, district of columbia, eastern seaboard, florida keys, florida panhandle, four corners,
  french polynesia, gran chaco, great lakes, greater toronto area, guajira, guerrero, hispaniola, inland empire,
  ivory coast, jalisco, labrador, latin america, lower mainland, mato grosso, melanesia, mesoamerica, micronesia,
  mid-atlantic, middle east, midwest, minas gerais, new england, new south wales, newfoundland, north america,
  north slope, nunavut, oaxaca, okanagan, pacific northwest, pacific rim, patagonia, polynesia, prairie provinces,
  queensland, research triangle, rio grande do sul, rust belt, silicon valley, sinaloa, south america, southern cone,
  tasmania, tierra del fuego, twin cities, upper canada, upper midwest, upstate new york, west indies,
  western australia, zacatecas
  # Realms of the past, other worlds, seats of history
  asia minor, assyria, aztec empire, babylon, babylonia, bay area, british empire, byzantine empire, byzantium,
  camp david, canaan, carthage, constantinople, eden project, far east, gallipoli, gaul, gaza strip, golan heights,
  holy land, holy roman empire, inca empire, indochina, khmer empire, leningrad, mesopotamia, mughal empire, nineveh,
  ottoman empire, palmyra, persepolis, phoenicia, roman empire, russian empire, saigon, sparta, stalingrad, sumer,
  third reich, vichy france`

const SIGHTS = `
  # What people built
  abu ghraib, abu simbel, acropolis, al-aqsa, al-aqsa mosque, alcatraz, alhambra, allianz arena, angkor wat,
  arc de triomphe, area 51, auschwitz, auschwitz-birkenau, bagram, balmoral, bastille, belmarsh, bergen-belsen,
  big ben, blue mosque, borobudur, brandenburg gate, buchenwald, buckingham palace, burj al arab, burj khalifa,
  camp nou, canary wharf, cape canaveral, capitol hill, centre pompidou, champs-elysees, charing cross,
  checkpoint charlie, chernobyl, chichen itza, colosseum, cristo redentor, dachau, disney world, disneyland,
  disneyland paris, dome of the rock, eiffel tower, ellis island, empire state building, forbidden city, fort knox,
  gare du nord, gateway of india, gatwick, golden gate bridge, golden temple, grand central, grand palais,
  great pyramid of giza, great wall, great wall of china, ground zero, guantanamo, guantanamo bay, hagia sophia,
  haneda, heathrow, hermitage museum, hollywood, kaaba, kennedy space center, la moneda, la scala, lambeau field,
  legoland, lincoln center, louvre, machu picchu, madame tussauds, mar-a-lago, maracana, marina bay sands, mecca,
  metropolitan museum of art, monte carlo, mount rushmore, mount vernon, musee d'orsay, narita, neuschwanstein,
  notre dame cathedral, notre-dame, o'hare, old trafford, palace of westminster, parthenon, piccadilly circus,
  place de la concorde, plaza de mayo, pompeii, ponte vecchio, potala palace, ravensbruck, red square, reina sofia,
  robben island, rockefeller center, roland garros, sagrada familia, san quentin, schiphol, shatila, sing sing,
  sistine chapel, six flags, space needle, spandau, st. pancras, stansted, statue of liberty, stonehenge,
  stratford-upon-avon, tahrir square, taj mahal, tate britain, tate modern, temple mount, tiananmen, tiananmen square,
  times square, topkapi, tower of london, trafalgar square, treblinka, trevi fountain, uluru, vatican museums,
  versailles, wailing wall, walter reed, wembley, western wall, westminster abbey, wimbledon, world trade center,
  yad vashem, zaatari, zaporizhzhia
  # Parts of cities
  brooklyn, burnaby, cape flats, chinatown, cite soleil, copacabana, dharavi, downtown los angeles, east harlem,
  flatbush, flushing meadows, gangnam, ginza, gulberg, haight-ashbury, hamra, harlem, hell's kitchen, ikoyi, ipanema,
  itaewon, karrada, kibera, knightsbridge, kowloon, kreuzberg, la defense, lan kwai fong, las ramblas, lekki,
  little havana, little italy, lower east side, lower manhattan, magnificent mile, malibu, manhattan, mayfair,
  mong kok, montmartre, pacific palisades, palo alto, pigalle, playa del carmen, prenzlauer berg, quartier latin,
  recoleta, rocinha, rockaway, santa monica, shibuya, shinjuku, silver spring, soho, soweto, tribeca, tsim sha tsui,
  upper east side, upper west side, waikiki, west hollywood, xicheng`

/** Places by their folded names. */
export const knownPlaces = /* @__PURE__ */ once(() => nameList(LAND_AND_WATER, REGIONS, SIGHTS))

// Rivers, mountains, regions and sights that go by a bare name, from all parts of the world. Countries, provinces and cities have lists
// of their own. Left out: names that are first of all a person's, a company's or an ordinary word.

import { once } from "../../text/once"
import { nameList } from "./name-list"

const LAND_AND_WATER = `
  # Rivers
  amu darya, amur, angara, arno, blue nile, brahmaputra, cauvery, chao phraya, danube, dnieper, dniester, dnipro,
  douro, dvina, ebro, elbe, euphrates, ganga, ganges, garonne, godavari, guadalquivir, huang he, indus, irrawaddy,
  irtysh, isar, jhelum, kolyma, limpopo, litani, loire, meuse, moselle, neisse, neva, nile, okavango, orinoco,
  parana, potomac, rhine, rhone, rio negro, sava, scheldt, seine, shatt al-arab, sutlej, syr darya, tagus, tapajos,
  thames, tiber, tigris, vistula, vltava, volga, volta, white nile, yalu, yamuna, yangtze, yarmouk, yenisei, yukon,
  zambezi
  # Lakes, seas, straits
  adriatic, aegean, aral sea, baikal, balaton, baltic, barents, black sea, bosphorus, bosporus, dardanelles,
  dead sea, english channel, gulf of aden, hormuz, kattegat, ladoga, lake geneva, loch ness, malacca, okhotsk,
  panama canal, persian gulf, red sea, skagerrak, south china sea, spratlys, suez, suez canal, tanganyika, titicaca,
  zuiderzee
  # Mountains and passes
  aconcagua, adirondacks, alps, altai, andes, annapurna, apennines, appalachia, appalachians, ararat, ardennes,
  balkan mountains, black forest, cairngorms, carpathians, catskills, chimborazo, cotopaxi, denali, dolomites,
  drakensberg, elbrus, etna, everest, fuji, hindu kush, jungfrau, jura mountains, k2, karakoram, khyber, kilimanjaro,
  krakatoa, matterhorn, mauna kea, mauna loa, mont blanc, nanga parbat, ozarks, paektu, pamirs, pindus, popocatepetl,
  pyrenees, rockies, sierra madre, sierra nevada, sinai, tatras, taurus mountains, tian shan, tien shan, urals,
  vesuvius, vosges, western ghats, yosemite, zagros, zugspitze
  # Deserts, plains, forests, islands
  amazonia, atacama, bikini atoll, camargue, cerrado, corfu, crete, dogger bank, easter island, everglades,
  falklands, galapagos, gobi, kalahari, karakum, karoo, lapland, mojave, mururoa, namib, negev, nubia, okinawa,
  pampas, pantanal, rapa nui, rub al khali, sahara, saint helena, serengeti, socotra, sumatra, sundarbans,
  taklamakan, thar desert, yucatan, zanzibar`

const REGIONS = `
  # Europe
  abkhazia, alsace, anatolia, andalusia, apulia, aragon, asturias, banat, basilicata, basque country, bavaria,
  benelux, bessarabia, bohemia, brandenburg, britannia, brittany, bukovina, burgundy, calabria, campania, cantabria,
  carinthia, castile, catalonia, caucasia, chechnya, cornwall, corsica, crimea, cumbria, dagestan, dalmatia, donbas,
  donbass, east anglia, emilia-romagna, estremadura, extremadura, fennoscandia, flanders, franconia, friesland,
  galicia, gascony, herzegovina, iberia, ingushetia, istria, kaliningrad, karelia, lombardy, lorraine, lower saxony,
  macedonia, masuria, moravia, nagorno-karabakh, navarre, normandy, north rhine-westphalia, occitania, ossetia,
  piedmont, polesia, pomerania, provence, prussia, republika srpska, rhineland, ruthenia, sardinia, savoy, saxony,
  scania, schleswig-holstein, scottish highlands, sicily, silesia, slavonia, south ossetia, south tyrol, svalbard,
  swabia, thessaly, thrace, thuringia, transcarpathia, transdniestria, transnistria, transylvania, tuscany, tyrol,
  ulster, umbria, vojvodina, wallachia, wallonia, westphalia
  # Asia
  aceh, aksai chin, arakan, arunachal pradesh, assam, balochistan, baluchistan, bengal, bihar, borneo, cappadocia,
  central asia, chittagong hill tracts, cilicia, circassia, deccan, dongbei, fergana, galilee, golan, gujarat,
  hadhramaut, haryana, hejaz, himachal pradesh, hokkaido, honshu, idlib, inner mongolia, jharkhand, judea, kachin,
  kamchatka, karakalpakstan, karnataka, kashmir, kerala, khorasan, khyber pakhtunkhwa, kurdistan, kyushu, ladakh,
  luzon, malabar, manchuria, manipur, mindanao, mizoram, moluccas, nagaland, najd, odisha, orissa, palawan, punjab,
  rajasthan, rakhine, rojava, sabah, sakhalin, samaria, sarawak, shikoku, sikkim, sindh, sulawesi, tamil nadu,
  tatarstan, telangana, tibet, timor, transjordan, tripura, uttar pradesh, uttarakhand, visayas, waziristan,
  west bank, west papua, xinjiang, yakutia
  # Africa and Arabia
  afar region, ambazonia, amhara region, barbary coast, biafra, cabinda, cabo delgado, casamance, cyrenaica, darfur,
  fezzan, gauteng, hausaland, horn of africa, ituri, katanga, kivu, kordofan, kwazulu-natal, maghreb, mashonaland,
  matabeleland, ogaden, puntland, rift valley, sahel, senegambia, sinai peninsula, somaliland, southern cameroons,
  swahili coast, tigray, tripolitania, western sahara, yorubaland
  # The Americas and the Pacific
  acadia, amazonas, antioquia, araucania, baja california, bougainville, central america, chiapas, chihuahua,
  gran chaco, great lakes, guerrero, hispaniola, ivory coast, jalisco, labrador, latin america, mato grosso,
  melanesia, micronesia, middle east, minas gerais, new england, newfoundland, nunavut, oaxaca, pacific northwest,
  patagonia, polynesia, queensland, rio grande do sul, rust belt, silicon valley, sinaloa, tasmania,
  tierra del fuego, zacatecas
  # Lines, wastes and seats of history
  asia minor, babylon, bay area, byzantium, camp david, carthage, far east, gallipoli, gaza strip, golan heights,
  indochina, mesopotamia, nineveh, palmyra, persepolis, phoenicia, sparta`

const SIGHTS = `
  # What people built
  acropolis, al-aqsa, alcatraz, alhambra, angkor wat, auschwitz, big ben, brandenburg gate, buckingham palace,
  burj khalifa, capitol hill, champs-elysees, chichen itza, colosseum, dachau, disneyland, eiffel tower,
  ellis island, empire state building, forbidden city, golden gate bridge, golden temple, great wall, guantanamo,
  guantanamo bay, hagia sophia, heathrow, hollywood, louvre, machu picchu, mecca, notre dame cathedral, old trafford,
  parthenon, piccadilly circus, potala palace, red square, robben island, roland garros, stonehenge, tahrir square,
  taj mahal, temple mount, tiananmen, tiananmen square, times square, topkapi, trafalgar square, treblinka, uluru,
  versailles, wailing wall, wembley, western wall, wimbledon, yad vashem, zaporizhzhia`

/** Places by their folded names. */
export const knownPlaces = /* @__PURE__ */ once(() => nameList(LAND_AND_WATER, REGIONS, SIGHTS))

// Rivers, mountains, regions and sights that go by a bare name, from all parts of the world. Countries, provinces and cities have lists
// of their own. Left out: names that are first of all a person's, a company's or an ordinary word.

import { once } from "../../text/once"
import { nameList } from "./name-list"

const LAND_AND_WATER = `
  # Rivers
  aare, adige, allegheny, amu darya, amur, angara, apurimac, araguaia, arno, bhagirathi, blue nile, brahmaputra,
  cauvery, chambal, chao phraya, chattahoochee, chenab, chindwin, chobe, columbia river gorge, cuyahoga, danube,
  daugava, dnieper, dniester, dnipro, dordogne, douro, drava, drina, dvina, ebro, elbe, essequibo, euphrates,
  firth of clyde, firth of forth, ganga, ganges, garonne, godavari, guadalquivir, guadiana, helmand, hooghly, huang he,
  humber, indus, irrawaddy, irtysh, isar, jhelum, jinsha, jubba, kafue, kaveri, klamath, kolyma, lancang, liffey,
  limpopo, litani, loire, mahanadi, mahaweli, maritsa, marne, mersey, meuse, monongahela, morava, moselle, moskva,
  murrumbidgee, narmada, neckar, neisse, neretva, neva, nile, oder, okavango, orinoco, orontes, parana, potomac,
  pripyat, prut, putumayo, rappahannock, rhine, rhone, rio de la plata, rio grande, rio negro, ruhr, salween, sambre,
  saone, sava, scheldt, seine, sepik, severn, shatt al-arab, shenandoah, solent, somme, songhua, st. lawrence,
  susquehanna, sutlej, syr darya, tagus, tapajos, teesta, thames, tiber, tigris, tisza, tocantins, tonle sap, tumen,
  tungabhadra, tyne, ubangi, ucayali, urubamba, ussuri, vaal, vardar, vistula, vltava, volga, volta, weser, white nile,
  willamette, xingu, yalu, yamuna, yangtze, yarlung tsangpo, yarmouk, yarra, yenisei, yukon, zambezi
  # Lakes, seas, straits
  adriatic, aegean, aral sea, bab el-mandeb, baikal, balaton, baltic, barents, bay of bengal, bay of biscay,
  bay of pigs, black sea, bosphorus, bosporus, dardanelles, dead sea, english channel, finger lakes, golden horn,
  great salt lake, gulf of aden, gulf of alaska, gulf of aqaba, gulf of california, gulf of guinea, gulf of mexico,
  gulf of oman, gulf of thailand, gulf of tonkin, hormuz, issyk kul, issyk-kul, kattegat, ladoga, lago maggiore,
  lake como, lake constance, lake garda, lake geneva, lake tahoe, loch lomond, loch ness, malacca, milford sound,
  niagara, okeechobee, okhotsk, onega, oresund, panama canal, persian gulf, puget sound, red sea, san andreas fault,
  scapa flow, sea of azov, sea of galilee, skagerrak, sognefjord, south china sea, spratlys, strait of gibraltar,
  strait of hormuz, strait of malacca, suez, suez canal, tanganyika, titicaca, windermere, winnipesaukee, zuiderzee
  # Mountains and passes
  aconcagua, adirondacks, ailsa craig, alborz, alpe d'huez, alps, altai, andes, annapurna, aoraki, apennines,
  appalachia, appalachian trail, appalachians, ararat, aravalli, aravallis, ardennes, arthur's seat, balkan mountains,
  ben nevis, black forest, blue ridge, brecon beacons, cairngorms, carpathians, catskills, chimborazo, col du tourmalet,
  cotopaxi, cumberland gap, damavand, dartmoor, denali, dolomites, drakensberg, eifel, eiger, elbrus,
  elburz, etna, everest, exmoor, eyjafjallajokull, fagradalsfjall, fuji, giant's causeway, glencoe, golan, grand teton,
  grossglockner, haleakala, half dome, harz, high tatras, himalaya, himalayas, hindu kush, huascaran, iztaccihuatl,
  jungfrau, jura mountains, k2, kangchenjunga, karakoram, khyber, khyber pass, kilauea, kilimanjaro, kinabalu, krakatoa,
  kunlun, lhotse, massif central, matterhorn, mauna kea, mauna loa, merapi, mont blanc, mont ventoux, monte rosa,
  nanda devi, nanga parbat, nyiragongo, ojos del salado, ozarks, paektu, pamir, pamirs, peak district, pennines,
  pico de orizaba, pinatubo, pindus, poconos, popocatepetl, puncak jaya, pyrenees, rinjani, rockies, ruapehu, ruwenzori,
  rwenzori, sangre de cristo, shivalik, sierra madre, sierra maestra, sierra morena, sierra nevada, sinai, snowdon,
  snowdonia, southern alps, stromboli, tambora, tatras, taurus mountains, teide, tian shan, tibesti, tien shan,
  tora bora, torres del paine, triglav, trossachs, urals, vatnajokull, vesuvius, virunga, vosges, wasatch,
  western ghats, yosemite, zagros, zugspitze
  # Deserts, plains, forests, islands
  aleutians, altiplano, amazonia, amboseli, andaman and nicobar, anglesey, antilles, arnhem land, atacama, azores,
  balearics, banff, bermuda triangle, big sur, bikini atoll, bimini, bioko, black country, bocas del toro, bohol,
  bora bora, boracay, bornholm, camargue, cape breton, cape cod, cape horn, cape of good hope, cerrado, channel islands,
  chiloe, chios, chitwan, coney island, corfu, cotswolds, cozumel, crete, cyclades, darien gap, death valley,
  diego garcia, djerba, dodecanese, dogger bank, dokdo, easter island, eleuthera, espiritu santo, etosha, euboea,
  everglades, falklands, fens, fernando de noronha, forest of dean, formentera, franz josef land, fuerteventura,
  galapagos, gobi, gotland, gozo, gran canaria, grand bahama, grand canyon, great barrier reef, great dividing range,
  greater antilles, guadalcanal, haida gwaii, hebrides, heligoland, hilton head, hvar, hwange, ibiza, inner hebrides,
  isla mujeres, islay, isle of man, isle of mull, isle of skye, isle of wight, iwo jima, jeju, jersey shore,
  joshua tree, kakadu, kalahari, karakum, karoo, kauai, kefalonia, key largo, key west, koh phangan, koh samui, koh tao,
  komodo, krk, kurils, kwajalein, la gomera, la palma, lakshadweep, lampedusa, langkawi, lantau, lanzarote, lapland,
  lesbos, leyte, lindisfarne, lofoten, lombok, long island, maasai mara, mackinac, majorca, mallorca, marquesas,
  martha's vineyard, masai mara, maui, mekong delta, menorca, midway atoll, mindoro, mojave, molokai, mont saint-michel,
  monument valley, moorea, mururoa, mykonos, namib, nantucket, naxos, negev, ngorongoro, nias, norfolk broads,
  northwest passage, novaya zemlya, nubia, nullarbor, oahu, okinawa, olduvai, olduvai gorge, orkney, outback,
  outer banks, outer hebrides, palm jumeirah, pampas, pantanal, paros, patmos, peleliu, penghu, phu quoc, phuket,
  pulau ubin, qeshm, raja ampat, rapa nui, rarotonga, roatan, rockall, rub al khali, sahara, saint helena, saipan,
  salar de uyuni, samos, sanibel, santorini, sark, sentosa, serengeti, sherwood forest, shetland, socotra,
  south georgia, staten island, sulu, sumatra, sundarbans, sylt, taklamakan, tenerife, thar desert, tobago, tsavo,
  tsushima, vieques, viti levu, wadi rum, yellowstone, yeonpyeong, yucatan, zakynthos, zanzibar, zhangjiajie`

const REGIONS = `
  # Europe
  aberdeenshire, abkhazia, adjara, alentejo, algarve, alsace, anatolia, andalusia, anjou, apulia, aquitaine, aragon,
  argyll, asturias, auvergne, ayrshire, banat, basilicata, basque country, bavaria, bedfordshire, benelux, berkshire,
  bessarabia, bohemia, brabant, brandenburg, britannia, brittany, buckinghamshire, bukovina, burgundy, calabria,
  cambridgeshire, campania, cantabria, carinthia, carniola, castile, catalonia, caucasia, chechnya, cheshire, connemara,
  cornwall, corsica, costa brava, costa del sol, cote d'azur, county cork, county donegal, county durham, county kerry,
  county mayo, county tyrone, crimea, cumbria, dagestan, dalmatia, derbyshire, dobruja, donbas, donbass, donegal,
  dorset, east anglia, east prussia, east sussex, eastern bloc, emilia-romagna, epirus, estremadura, extremadura,
  fennoscandia, flanders, franche-comte, franconia, french riviera, friesland, friuli, gagauzia, galicia, gascony,
  gloucestershire, greater manchester, hampshire, herefordshire, hertfordshire, herzegovina, home counties, iberia,
  ile-de-france, ingushetia, inner london, istria, jutland, kakheti, kaliningrad, kalmykia, karelia, kuban,
  lake district, lancashire, languedoc, latgale, leicestershire, liguria, limousin, lincolnshire, lombardy, lorraine,
  lothian, lower austria, lower saxony, lusatia, macedonia, masuria, merseyside, mezzogiorno, midlands, moravia,
  nagorno-karabakh, navarre, normandy, north ossetia, north rhine-westphalia, northamptonshire, northumberland,
  northumbria, nottinghamshire, novorossiya, occitania, ossetia, oxfordshire, palatinate, peloponnese, pembrokeshire,
  perthshire, picardy, piedmont, poitou, polesia, pomerania, provence, prussia, puglia, randstad, republika srpska,
  rhineland, ruthenia, sandzak, sapmi, sardinia, savoy, saxony, schleswig-holstein, scottish borders,
  scottish highlands, seine-saint-denis, shropshire, sicily, silesia, skane, slavonia, sligo, somerset, south holland,
  south ossetia, south tyrol, south yorkshire, staffordshire, sudetenland, svalbard, swabia, szekely land, thessaly,
  thrace, thuringia, transcarpathia, transdniestria, transnistria, transylvania, trentino, tuscany, tyneside, tyrol,
  ulster, umbria, upper austria, upper silesia, vendee, vojvodina, volhynia, wallachia, wallonia, warwickshire,
  west country, west midlands, west sussex, westphalia, wiltshire, worcestershire, yorkshire, zeeland
  # Asia
  aceh, aksai chin, al-anbar, arakan, arunachal pradesh, assam, awadh, azad kashmir, azawad, badakhshan, balochistan,
  baluchistan, bangsamoro, bekaa, bengal, bihar, borneo, cappadocia, central asia, chittagong hill tracts, chukotka,
  cilicia, circassia, cochinchina, deccan, dhofar, doklam, dongbei, east jerusalem, east timor, east turkestan,
  eastern ghouta, fergana, galilee, galwan, gujarat, hadhramaut, haryana, hatay, hejaz, himachal pradesh, hindustan,
  hokkaido, honshu, hunza, idlib, inner mongolia, isaan, jammu and kashmir, jharkhand, judea, kachin, kalimantan,
  kamchatka, kansai, kanto, karakalpakstan, karnataka, kashmir, kerala, khorasan, khuzestan, khyber pakhtunkhwa, konkan,
  kurdistan, kyushu, ladakh, luzon, maguindanao, malabar, manchuria, manipur, marathwada, mindanao, mizoram, moluccas,
  nagaland, najd, nakhchivan, north waziristan, nuristan, nusantara, odisha, orissa, oudh, palawan, panjshir, primorye,
  punjab, rajasthan, rakhine, rojava, sabah, sakhalin, samaria, sarawak, saurashtra, shikoku, siachen, sikkim, sindh,
  sinjar, sistan, south waziristan, sulawesi, tamil nadu, tatarstan, telangana, terai, tibet, timor, tohoku,
  transjordan, tripura, tuva, uttar pradesh, uttarakhand, vidarbha, visayas, wakhan, waziristan, west bank, west bengal,
  west java, west papua, xinjiang, yakutia
  # Africa and Arabia
  afar region, akagera, ambazonia, amhara region, bahr el ghazal, barbary coast, barotseland, biafra, buganda, cabinda,
  cabo delgado, casamance, copperbelt, cyrenaica, darfur, east africa, ennedi, equatoria, fezzan, gauteng,
  great zimbabwe, hadramawt, hausaland, horn of africa, ituri, jonglei, jubaland, kabylia, karamoja, kasai, katanga,
  kivu, kordofan, kwazulu, kwazulu-natal, lower egypt, maghreb, maghrib, mashonaland, matabeleland, mpumalanga,
  niger delta, north kivu, ogaden, ogoniland, oromia, puntland, rift valley, ruanda-urundi, sahel, senegambia,
  sinai peninsula, somaliland, south kivu, south kordofan, south-west africa, southern cameroons, sub-saharan africa,
  swahili coast, tigray, transkei, transvaal, tripolitania, upper egypt, western sahara, witwatersrand, yorubaland,
  zululand
  # The Americas and the Pacific
  acadia, amazonas, antioquia, araucania, atlantic canada, baja california, big apple, bougainville, central america,
  central valley, chaco, chiapas, chihuahua, cibao, cuyo, deep south, district of columbia, eastern seaboard,
  florida keys, florida panhandle, four corners, french polynesia, gran chaco, great lakes, greater toronto area,
  guajira, guerrero, hispaniola, hudson valley, inland empire, ivory coast, jalisco, labrador, latin america,
  lower mainland, maritimes, mato grosso, melanesia, mendocino, mesoamerica, micronesia, mid-atlantic, middle east,
  midwest, minas gerais, napa valley, new england, new france, new south wales, new spain, newfoundland, north america,
  north slope, nunavut, oaxaca, okanagan, pacific northwest, pacific rim, patagonia, polynesia, prairie provinces,
  queensland, research triangle, rio grande do sul, rust belt, silicon valley, sinaloa, south america, southern cone,
  tasmania, tierra del fuego, twin cities, upper canada, upper midwest, upstate new york, vaca muerta, west indies,
  west texas, western australia, zacatecas
  # Realms of the past, other worlds, seats of history
  aksum, al-andalus, asgard, asia minor, assyria, aztec empire, babylon, babylonia, bactria, bay area, british empire,
  byzantine empire, byzantium, caledonia, camelot, camp david, canaan, capernaum, carthage, constantinople,
  eden project, el dorado, ephesus, etruria, far east, gallipoli, gandhara, gaul, gaza strip, golan heights, gondor,
  herculaneum, hogwarts, holy land, holy roman empire, illyria, inca empire, indochina, joseon, khmer empire,
  kievan rus, kyivan rus, leningrad, lilliput, majapahit, manchukuo, mercia, mesopotamia, middle-earth, mordor,
  mughal empire, muscovy, mycenae, narnia, neverland, new amsterdam, nineveh, ottoman empire, palmyra, persepolis,
  petrograd, phoenicia, rivendell, roman empire, russian empire, saigon, scythia, shangri-la, sparta, srivijaya,
  stalingrad, sumer, tenochtitlan, teotihuacan, third reich, tikal, timbuktu, tsarist russia, uruk, valhalla,
  vichy france, vijayanagara, wakanda, wessex, westeros, xanadu`

const SIGHTS = `
  # What people built
  abu ghraib, abu simbel, acropolis, al-aqsa, al-aqsa mosque, alamo, alcatraz, alhambra, allianz arena, angkor wat,
  arc de triomphe, area 51, auschwitz, auschwitz-birkenau, bagram, baikonur, balmoral, bastille, bataclan, belmarsh,
  bergen-belsen, bernabeu, big ben, birkenau, blue mosque, boca chica, bodhgaya, borobudur, brandenburg gate,
  buchenwald, buckingham palace, burj al arab, burj khalifa, camp nou, canary wharf, cape canaveral, capitol hill,
  casa rosada, centre pompidou, champs-elysees, charing cross, charminar, checkpoint charlie, chernobyl,
  chhatrapati shivaji terminus, chichen itza, christ the redeemer, colditz, colosseum, covent garden, cristo redentor,
  dachau, disney world, disneyland, disneyland paris, dolmabahce, dome of the rock, eiffel tower, el escorial,
  ellis island, ellora, empire state building, flatiron building, fontainebleau, forbidden city, fordow, fort knox,
  gare du nord, gateway arch, gateway of india, gatwick, giza, golden gate bridge, golden temple, grand bazaar,
  grand central, grand palais, great pyramid of giza, great wall, great wall of china, ground zero, guantanamo,
  guantanamo bay, guggenheim bilbao, hadrian's wall, hagia sophia, hampi, hampton court, haneda, haram al-sharif,
  heathrow, hermitage museum, hofburg, hollywood, hoover dam, jama masjid, jantar mantar, kaaba, kennedy space center,
  kerem shalom, khajuraho, kinkaku-ji, knossos, la moneda, la scala, laguardia, lalibela, lambeau field, lascaux,
  leaning tower of pisa, legoland, leptis magna, lincoln center, london eye, lord's cricket ground, louvre, lubyanka,
  machu picchu, madame tussauds, majdanek, mar-a-lago, maracana, marina bay sands, mauthausen, mecca,
  metropolitan museum of art, monte carlo, monticello, mount rushmore, mount vernon, musee d'orsay, nalanda, narita,
  natanz, nelson's column, neuschwanstein, notre dame cathedral, notre-dame, o'hare, old trafford, orly,
  palace of versailles, palace of westminster, palais des nations, panmunjom, parc des princes, parthenon, pearl harbor,
  piccadilly circus, place de la concorde, plaza de mayo, pompeii, ponte vecchio, potala palace, puerta del sol,
  qutub minar, ramstein, ravensbruck, red square, reichstag building, reina sofia, rijksmuseum, rikers, robben island,
  rockefeller center, roland garros, sacre-coeur, sagrada familia, saint basil's cathedral, san quentin, san siro,
  sandringham, sanssouci, schiphol, shatila, sheremetyevo, shwedagon, sigiriya, sing sing, sistine chapel, six flags,
  sobibor, space needle, spandau, spanish steps, st. pancras, st. paul's cathedral, stade de france, stansted,
  statue of liberty, stonehenge, stratford-upon-avon, suvarnabhumi, table mountain, tahrir square, taipei 101,
  taj mahal, tate britain, tate modern, taxila, temple mount, theresienstadt, three gorges, tiananmen, tiananmen square,
  times square, topkapi, tower of london, trafalgar square, treblinka, trevi fountain, tsukiji, tuol sleng, twickenham,
  uluru, valley of the kings, vatican museums, versailles, wailing wall, walter reed, wat arun, wembley, western wall,
  westminster abbey, wimbledon, world trade center, wrigley field, yad vashem, yasukuni, zaatari, zaporizhzhia
  # Parts of cities
  adams morgan, akihabara, arbat, asakusa, battersea, bedford-stuyvesant, bel air, bel-air, belgravia, bethnal green,
  bloomsbury, boca raton, brixton, bronx, brooklyn, bukit bintang, burnaby, cape flats, charlottenburg, chinatown,
  cite soleil, connaught place, copacabana, dharavi, downtown los angeles, east harlem, flatbush, flushing meadows,
  french quarter, galata, gangnam, ginza, greenpoint, gulberg, hackney, haight-ashbury, hampstead, hampstead heath,
  hamra, harajuku, harlem, hell's kitchen, ikoyi, ipanema, islington, itaewon, jaffa, kabukicho, karrada, kensington,
  kibera, knightsbridge, koreatown, kowloon, kreuzberg, la boca, la defense, lambeth, lan kwai fong, las ramblas,
  le marais, lekki, little haiti, little havana, little italy, little tokyo, lower east side, lower manhattan,
  lutyens' delhi, lyari, magnificent mile, makati, malibu, manhattan, mayfair, miraflores, molenbeek, mong kok,
  montmartre, montparnasse, myeongdong, nariman point, notting hill, pacific palisades, palo alto, park slope, peckham,
  pigalle, playa del carmen, prenzlauer berg, puerto madero, quartier latin, raffles place, recoleta, rocinha, rockaway,
  roppongi, saint-germain-des-pres, san telmo, sandton, santa monica, sea point, sha tin, shepherd's bush, shibuya,
  shinjuku, shoreditch, silver spring, soho, south bronx, southwark, soweto, sultanahmet, taksim, tiergarten,
  trastevere, tribeca, tsim sha tsui, tuen mun, upper east side, upper west side, waikiki, wan chai, west hollywood,
  xicheng, zhongguancun`

/** Places by their folded names. */
export const knownPlaces = /* @__PURE__ */ once(() => nameList(LAND_AND_WATER, REGIONS, SIGHTS))

// The words by which English knows a place.

import { once } from "../../text/once"
import { wordSet } from "./word-set"

/** Last words of places: "Yellow River", "Hunan Province", "Times Square". */
export const placeHeads = /* @__PURE__ */ once(() =>
  wordSet(
    // Land and water.
    `archipelago basin bay beach belt canal canyon cape cave cliffs coast cove creek crossing dam delta desert estuary falls
     fjord forest glacier gulf harbor harbour heights highlands hill hills island islands isle isles lagoon lake lakes
     mountain mountains ocean peak peninsula plain plains plateau pond reef reservoir river rivers sea shoal springs strait
     straits trench valley volcano waterfall wetlands`,
    // What people drew or built.
    `airport airfield alley avenue barrage base boulevard bridge castle camp cemetery city corridor county courthouse
     basilica district emirate expressway farm fort gardens garden gate governorate hall highway hotel house lane line mall market
     memorial metro monument palace park pass path pier plaza plant port prefecture prison province quarter railway
     region republic reserve resort road sanctuary shrine square stadium state states station strip street subdistrict suburb
     temple terminal territories territory theater theatre tower towers town township tunnel village villages ward zone`,
  ),
)

/** First words of places: "Lake Victoria", "Mount Fuji". With "of" too: "Gulf of Aden", "Port of Odesa". */
export const placeOpeners = /* @__PURE__ */ once(() =>
  wordSet(`
    bay canal cape city coast fort gulf horn isle island islands isthmus ivory lake mount mt port province puerto republic
    rio river san santa santo sea strait straits state street tel town valley village villa`),
)

/** Words that make a place of the region or country after them: "Central Asia", "Northern Ireland", "West Bank". */
export const directions = /* @__PURE__ */ once(() =>
  wordSet(`
    central east eastern far greater inner latin mid middle near new north northeast northeastern northern northwest northwestern
    old outer south southeast southeastern southern southwest southwestern sub-saharan upper lower west western`),
)

/** Places larger than a country, and a few that need no other sign. */
export const regions = /* @__PURE__ */ once(() =>
  wordSet(`
    africa america americas antarctica arctic asia asia-pacific atlantic balkans bosporus caribbean caspian caucasus
    crimea earth eurasia europe himalaya himalayas indochina indo-pacific kurdistan levant maghreb mars mediterranean mekong
    mesopotamia middle-east moon oceania pacific palestine patagonia sahara sahel scandinavia siberia transcaucasia`),
)

/** Words before a place: "in Kandahar". */
export const placePrepositions = /* @__PURE__ */ once(() =>
  wordSet("across around at from in inside into near outside toward towards"),
)

/** What a place is called in small letters, beside its name: "the Darién region", "the town of Baiji". */
export const placeNouns = /* @__PURE__ */ once(() =>
  wordSet(`
    area airport capital city coast county desert district governorate island islands lake mountain mountains municipality
    neighborhood neighbourhood peninsula port prefecture province region river state suburb town township valley village`),
)

/** Those that say where something is. "From" says whence a letter comes, too. */
export const whereabouts = /* @__PURE__ */ once(() => wordSet("across at in inside into near outside throughout"))

/** "Residents of Baiji". */
export const inhabitants = /* @__PURE__ */ once(() =>
  wordSet("inhabitants outskirts people population resident residents streets suburbs villagers"),
)

/** Behind these "in" leads to a person as well: "faith in Jane Doe". */
export const trustWords = /* @__PURE__ */ once(() =>
  wordSet(`
    belief believe believed believes believing confidence confided disappointed disappointment faith find found friend hope
    interest interested invest invested investment joy loss match partner pride rival role saw see shares stake trust
    trusted`),
)

/** Words with a capital for peoples, faiths and creeds that have no country of their own. They end no name and are none. */
export const peoples = /* @__PURE__ */ once(() =>
  wordSet(`
    african africans arab arabic arabs asian asians baha'i baloch bedouin bosniak buddhist buddhists catholic catholics christian
    christians communist communists confucian democrat democrats druze eurasian european europeans hindu hindus hispanic
    hispanics hutu hutus indigenous islamic islamist islamists jew jewish jews kurd kurdish kurds latin latino latinos
    maoist marxist mongol muslim muslims nordic olympic orthodox ottoman pan-african pashtun protestant protestants
    republican republicans roma salafi scandinavian shia shi'ite shiite shiites shi'a sikh sikhs slavic socialist soviet sufi sunni sunnis
    tamil taoist tatar tibetan tibetans tigrayan tutsi tutsis uighur uighurs uygur uyghur uyghurs victorian western zionist`),
)

/** What makes a saint of the name behind it: "St. Peter's Basilica". */
export const saints = /* @__PURE__ */ once(() => wordSet("saint saints sankt st sts"))

/** Words for parts of a country, behind the names of no one: "Gia Lai and Dak Lak provinces". */
export const regionNouns = /* @__PURE__ */ once(() =>
  wordSet(
    "area county district governorate municipality neighborhood neighbourhood oblast prefecture province raion region township",
  ),
)

/** What a hyphen joins to the place or the body from which something comes: "Lagos-based", "Kremlin-backed", "London-born". */
export const originWords = /* @__PURE__ */ once(() =>
  wordSet(`
    administered affiliated aligned backed based born bound bred brokered built controlled dominated educated funded held
    led linked listed made occupied owned ruled run sponsored style trained`),
)

/** Cities and regions in the news that are no one's name. */
export const placesOnly = /* @__PURE__ */ once(() =>
  wordSet(`
    abidjan abuja accra aceh aleppo algiers almaty ankara antananarivo asmara asuncion avdiivka baghdad bakhmut bamako
    bangui banjul beirut belgrade benghazi beslan bishkek bogota borno bratislava brazzaville bucha bucharest budapest
    bujumbura bulawayo busan cairo caracas chibok chisinau chittagong conakry copenhagen cotonou crimea dakar damascus
    darfur debaltseve dhaka dili diyarbakir dodoma donbas donetsk douala dushanbe fallujah freetown gaborone gaza goma
    gothenburg grozny haditha hanoi harare hargeisa havana helsinki hodeidah homs hrodna idlib irpin islamabad istanbul
    izium jakarta jalalabad jerusalem johannesburg juba kabul kaduna kampala kandahar kano karachi karbala
    kathmandu kharkiv khartoum kherson kidal kigali kinshasa kirkuk kismayo kobani kramatorsk kumasi kyiv lagos lahore
    latakia libreville lilongwe ljubljana lome luanda luhansk lusaka lviv lyman maiduguri malabo managua mandalay manila
    maputo marawi mariupol mekelle minsk misrata mogadishu mombasa monrovia montevideo moscow mosul nablus nairobi najaf
    naypyidaw niamey nouakchott odesa ouagadougou peshawar podgorica pokrovsk pretoria pristina pyongyang quetta rabat
    ramallah raqqa rawalpindi reykjavik samarra sanaa sarajevo sderot seoul sevastopol severodonetsk sirte skopje
    srebrenica surabaya taipei tallinn tashkent tbilisi tegucigalpa tehran thessaloniki thimphu tigray tikrit
    timbuktu tirana tripoli ulaanbaatar vientiane vilnius vladivostok vuhledar warsaw windhoek yangon yaounde yerevan
    zagreb zaporizhzhia`),
)

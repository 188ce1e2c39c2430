// Cities that the generated list knows by other names, "Geneva", or not at all because they are small, and that are in the news
// nevertheless, by their country's ISO 3166-1 code.

import { codesByName } from "./place-codes"

/** The codes by folded name: "geneva" is "CH". */
export function cityCountries(): ReadonlyMap<string, string> {
  return codesByName(TABLE)
}

const TABLE = `
AF | bamiyan; ghazni; lashkar gah; mazar-i-sharif
AZ | khankendi; nakhchivan; shusha; stepanakert
BA | bihac; mostar; srebrenica
BD | cox's bazar; dacca; sylhet
BE | antwerp; bruges; leuven; liege; louvain; ostend
BI | gitega
BO | el alto
BZ | belmopan
CD | beni; bunia; butembo; uvira
CH | basle; berne; davos; geneva; interlaken; lucerne; montreux; st. moritz; zermatt
CN | mukden; nanking; tientsin
CY | kyrenia
DE | bayreuth; berchtesgaden; cologne; dachau; hanover; nuremberg
EE | narva
EG | ismailia; port said; sharm el sheikh; sharm el-sheikh
ES | guernica; saragossa; seville; san sebastian
ET | axum; lalibela; mekele; mekelle
FO | torshavn
GB | glastonbury; grangemouth; lockerbie; st andrews; stratford-upon-avon
GE | gori; sukhumi; tskhinvali; zugdidi
GL | nuuk
GM | banjul
GR | salonika
HR | dubrovnik; vukovar
HT | cap-haitien; jacmel; les cayes
ID | banda aceh; nusantara
IN | ayodhya; benares; bodh gaya; bombay; calcutta; cawnpore; gurugram; leh; madras; mysuru; pahalgam; pondicherry;
     poona; prayagraj; simla; sriharikota; trivandrum
IQ | basra; fallujah; halabja; irbil; sinjar; tikrit
IR | bushehr; chabahar; esfahan; fordow; natanz
IT | assisi; bari; cortina d'ampezzo; lampedusa; leghorn; padua; siena; taormina
KE | dadaab; garissa; lamu
KM | moroni
KP | kaesong; panmunjom; yongbyon
KR | gyeongju; pusan; pyeongchang
KZ | astana; baikonur; nur-sultan
LA | luang prabang
LB | baalbek; nabatieh
LK | colombo; hambantota
LY | ajdabiya; bani walid; derna; misrata; misurata; zintan
MA | fez; tangiers
MD | kishinev; tiraspol
ML | gao; kidal; mopti; timbuktu
MM | lashio; myawaddy; naypyidaw; rangoon; sittwe
MN | ulaanbaatar; ulan bator
MT | valletta
MX | acapulco; ciudad juarez; iguala; oaxaca
MZ | mocimboa da praia
NG | chibok; dapchi; yola
NL | den haag; hague; the hague
NP | lumbini
PE | cuzco
PF | papeete
PH | davao city; marawi
PK | abbottabad; gwadar
PL | auschwitz; breslau; oswiecim
PS | beit hanoun; beit lahia; bethlehem; deir al-balah; gaza city; jabalia; jenin; jericho; khan younis; khan yunis;
     ramallah; tulkarem
PT | faro; oporto
RO | ploiesti
RU | beslan; grozny; nizhny novgorod; rostov-on-don; suzdal; vorkuta
RW | gisenyi
SD | al-fashir; el fasher; el geneina; nyala; omdurman
SE | gothenburg
SO | baidoa; bosaso; hargeisa; kismayo
SS | bentiu; bor; malakal
SY | daraa; hama; idlib; kobani; palmyra; raqqa; suwayda
TO | nuku'alofa
TT | port of spain
TZ | zanzibar city
UA | avdiivka; balakliia; bucha; chasiv yar; chernobyl; enerhodar; irpin; izium; kharkov; kostiantynivka; kramatorsk;
     kupiansk; lvov; mykolaiv; odesa; pokrovsk; sievierodonetsk; sloviansk; toretsk; uzhhorod; vovchansk; vuhledar;
     yalta
US | los alamos
VN | dien bien phu; saigon
WS | apia
XK | mitrovica; prizren
YE | hodeidah; marib; mukalla; saada; taiz
ZA | gqeberha; sharpeville; stellenbosch`

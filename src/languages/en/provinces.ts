// States, provinces and regions, by their country's ISO 3166-1 code; of those that states dispute, the one that ISO 3166-2 lists
// them under. Left out: names that two countries share ("Punjab", "Victoria", "Tyrol") and those that are a country's ("Georgia").

import { codesByName } from "./place-codes"

/** The codes by folded name: "texas" is "US". */
export function provinceCountries(): ReadonlyMap<string, string> {
  return codesByName(TABLE)
}

const TABLE = `
AE | Ajman; Fujairah; Ras Al Khaimah; Sharjah; Umm Al Quwain
AR | Chubut; Entre Ríos; Jujuy; Neuquén; Tucumán
AT | Burgenland; Carinthia; Styria; Vorarlberg
AU | Australian Capital Territory; New South Wales; Northern Territory; Queensland; South Australia; Tasmania;
     Western Australia
BE | Flanders; Wallonia
BR | Bahia; Ceará; Goiás; Mato Grosso; Minas Gerais; Pernambuco; Rio Grande do Sul
CA | Alberta; British Columbia; Manitoba; New Brunswick; Newfoundland; Newfoundland and Labrador; Northwest Territories;
     Nova Scotia; Nunavut; Ontario; Prince Edward Island; Quebec; Saskatchewan; Yukon
CD | Ituri; Kasai; Katanga; Kivu; North Kivu; South Kivu
CH | Aargau; Graubünden; Ticino; Valais; Vaud
CN | Anhui; Fujian; Gansu; Guangdong; Guangxi; Guizhou; Hainan; Hebei; Heilongjiang; Henan; Hubei; Hunan;
     Inner Mongolia; Jiangsu; Jiangxi; Jilin; Liaoning; Ningxia; Qinghai; Shaanxi; Shandong; Shanxi; Sichuan; Tibet;
     Xinjiang; Yunnan; Zhejiang
CO | Antioquia; Cauca; Chocó; Cundinamarca
DE | Baden-Württemberg; Bavaria; Brandenburg; Hesse; Lower Saxony; Mecklenburg-Vorpommern; North Rhine-Westphalia;
     Rhineland-Palatinate; Saarland; Saxony; Saxony-Anhalt; Schleswig-Holstein; Thuringia
DK | Jutland
ES | Andalusia; Aragon; Asturias; Canary Islands; Cantabria; Castile and León; Castilla-La Mancha; Catalonia;
     Extremadura; Navarre
ET | Afar; Amhara; Benishangul-Gumuz; Gambella; Oromia; Tigray
FI | Ostrobothnia
FR | Alsace; Aquitaine; Brittany; Burgundy; Corsica; Hauts-de-France; Lorraine; Normandy; Occitanie; Provence
GR | Attica; Crete; Peloponnese; Thessaly
ID | Aceh; Bali; Java; Kalimantan; Lombok; Maluku; Papua; Sulawesi; Sumatra; West Papua
IE | Connacht; Leinster
IN | Andhra Pradesh; Arunachal Pradesh; Assam; Bihar; Chhattisgarh; Goa; Gujarat; Haryana; Himachal Pradesh; Jharkhand;
     Karnataka; Kerala; Ladakh; Madhya Pradesh; Maharashtra; Manipur; Meghalaya; Mizoram; Nagaland; Odisha; Orissa;
     Rajasthan; Sikkim; Tamil Nadu; Telangana; Tripura; Uttar Pradesh; Uttarakhand; West Bengal
IQ | Anbar; Diyala; Nineveh
IR | Khuzestan; Sistan and Baluchestan
IT | Abruzzo; Apulia; Basilicata; Calabria; Campania; Emilia-Romagna; Lazio; Liguria; Lombardy; Molise; Piedmont;
     Sardinia; Sicily; Tuscany; Umbria; Veneto
JP | Aichi; Fukushima; Gifu; Hokkaido; Honshu; Hyogo; Ibaraki; Kanagawa; Kyushu; Mie; Miyagi; Okinawa; Saitama; Shikoku
KE | Kajiado; Laikipia; Turkana
MM | Chin State; Kachin; Kayah; Kayin; Rakhine; Sagaing; Shan State
MX | Baja California; Chiapas; Coahuila; Hidalgo; Jalisco; Michoacán; Morelos; Nayarit; Nuevo León; Quintana Roo;
     Sinaloa; Tabasco; Tamaulipas; Yucatán
MY | Johor; Kedah; Kelantan; Pahang; Penang; Perak; Perlis; Sabah; Sarawak; Selangor; Terengganu
NG | Adamawa; Akwa Ibom; Anambra; Bauchi; Bayelsa; Benue; Borno; Ebonyi; Enugu; Kaduna; Kano; Katsina; Kebbi; Nasarawa;
     Ogun; Osun; Oyo; Sokoto; Taraba; Yobe; Zamfara
NL | Drenthe; Flevoland; Friesland; Gelderland; Overijssel
PH | Cebu; Luzon; Mindanao; Negros Occidental; Palawan; Visayas
PK | Balochistan; Gilgit-Baltistan; Khyber Pakhtunkhwa; Sindh
PL | Lower Silesia; Masovia
RU | Bashkortostan; Buryatia; Chechnya; Dagestan; Ingushetia; Kamchatka; Sakhalin; Tatarstan
SD | Darfur; Kordofan; North Darfur; South Darfur; West Darfur
SO | Jubaland; Puntland
TR | Anatolia
UA | Crimea; Donbas; Donetsk; Kharkiv; Kherson; Luhansk; Zakarpattia; Zaporizhzhia
US | Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois;
     Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi;
     Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; North Carolina; North Dakota; Ohio;
     Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont;
     Virginia; West Virginia; Wisconsin; Wyoming
ZA | Eastern Cape; Gauteng; KwaZulu-Natal; Limpopo; Mpumalanga; Northern Cape; Western Cape`

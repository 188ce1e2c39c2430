// Countries and territories of Europe. How to read a line: ../countries.ts.

export const europe = `
AD | Andorra | | Andorran+
AL | Albania | | Albanian+
AT | Austria | | Austrian+; Austro-
AX | Åland Islands | Åland; Aland | Ålandic; Ålandish; Ålander+
BA | Bosnia and Herzegovina | Bosnia-Herzegovina; Bosnia-Hercegovina; Bosnia and Hercegovina; Bosnia; BiH | Bosnian+; Herzegovinian+; Bosnian and Herzegovinian
BE | Belgium | | Belgian+
BG | Bulgaria | | Bulgarian+
BY | Belarus | Byelorussia; Belorussia | Belarusian+; Belarussian+; Byelorussian+; Belorussian+
CH | Switzerland | Swiss Confederation | Swiss
CZ | Czechia | Czech Republic | Czech+
DE | Germany | FRG; F.R.G. | German+
DK | Denmark | | Danish; Dane+
EE | Estonia | | Estonian+
ES | Spain | | Spanish; Spaniard+
FI | Finland | | Finnish; Finn+
FO | Faroe Islands | Faeroe Islands; Faroes; Faroe; Faeroes | Faroese; Faeroese
FR | France | French Republic | French; Frenchman; Frenchmen; Frenchwoman; Frenchwomen; Franco-
GB | United Kingdom | UK; U.K.; U.K; Great Britain; Britain; United Kingdom of Great Britain and Northern Ireland | British; Briton+; Brit+; Britisher+; Anglo-
GG | Guernsey | Bailiwick of Guernsey | Guernseyman; Guernseymen
GI | Gibraltar | | Gibraltarian+
GR | Greece | Hellenic Republic | Greek+; Hellenic; Greco-; Graeco-
HR | Croatia | | Croatian+; Croat+
HU | Hungary | | Hungarian+
IE | Ireland | Republic of Ireland; Irish Republic; Eire; Éire; Irish Free State | Irish; Irishman; Irishmen; Irishwoman; Irishwomen
IM | Isle of Man | | Manx; Manxman; Manxmen
IS | Iceland | | Icelandic; Icelander+
IT | Italy | Italian Republic | Italian+; Italo-
JE | Jersey | Bailiwick of Jersey | Jerseyman; Jerseymen
LI | Liechtenstein | Lichtenstein | Liechtensteiner+
LT | Lithuania | | Lithuanian+
LU | Luxembourg | Grand Duchy of Luxembourg; Luxemburg | Luxembourgish; Luxembourger+; Luxemburger+
LV | Latvia | | Latvian+
MC | Monaco | | Monégasque+; Monacan+
MD | Moldova | Moldavia | Moldovan+; Moldavian+
ME | Montenegro | | Montenegrin+
MK | North Macedonia | Macedonia; FYROM; F.Y.R.O.M.; former Yugoslav Republic of Macedonia | Macedonian+; North Macedonian+
MT | Malta | | Maltese
NL | Netherlands | Holland | Dutch; Dutchman; Dutchmen; Dutchwoman; Dutchwomen; Netherlander+; Hollander+
NO | Norway | | Norwegian+
PL | Poland | | Polish; Pole+
PT | Portugal | Portuguese Republic | Portuguese; Luso-
RO | Romania | Roumania; Rumania | Romanian+; Roumanian+; Rumanian+
RS | Serbia | | Serbian+; Serb+
RU | Russia | Russian Federation; Russian Soviet Federative Socialist Republic; RSFSR | Russian+; Russo-
SE | Sweden | | Swedish; Swede+
SI | Slovenia | | Slovenian+; Slovene+
SJ | Svalbard and Jan Mayen | Svalbard |
SK | Slovakia | Slovak Republic | Slovak+; Slovakian+
SM | San Marino | | Sammarinese; San Marinese
UA | Ukraine | | Ukrainian+
VA | Vatican City | Holy See; Vatican; Vatican City State; State of the Vatican City |
XK | Kosovo | Kosova | Kosovar+; Kosovan+
`

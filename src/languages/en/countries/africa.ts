// Countries and territories of Africa. How to read a line: ../countries.ts.

export const africa = `
AO | Angola | | Angolan+
BF | Burkina Faso | Burkina; Upper Volta | Burkinabe+; Burkinese
BI | Burundi | | Burundian+
BJ | Benin | Dahomey | Beninese; Beninois
BW | Botswana | Bechuanaland | Botswanan+; Motswana; Batswana
CD | Democratic Republic of the Congo | Democratic Republic of Congo; DR Congo; D.R. Congo; DRC; D.R.C.; Congo-Kinshasa; Congo Kinshasa; Congo, Democratic Republic of the; Zaire; Belgian Congo | Zairean+; Zairian+
CF | Central African Republic | C.A.R.; CAR; Ubangi-Shari | Central African+
CG | Republic of the Congo | Republic of Congo; Congo-Brazzaville; Congo Brazzaville; Congo Republic |
CI | Ivory Coast | Côte d'Ivoire | Ivorian+; Ivoirian+
CM | Cameroon | | Cameroonian+
CV | Cape Verde | Cabo Verde; Cape Verde Islands | Cape Verdean+; Cape Verdian+; Cabo Verdean+
DJ | Djibouti | French Somaliland | Djiboutian+
DZ | Algeria | | Algerian+
EG | Egypt | | Egyptian+
EH | Western Sahara | Sahrawi Arab Democratic Republic; Spanish Sahara | Sahrawi+; Saharawi+; Western Saharan+
ER | Eritrea | State of Eritrea | Eritrean+
ET | Ethiopia | Abyssinia | Ethiopian+
GA | Gabon | Gabonese Republic | Gabonese
GH | Ghana | | Ghanaian+
GM | Gambia | | Gambian+
GN | Guinea | Guinea-Conakry; French Guinea | Guinean+
GQ | Equatorial Guinea | Spanish Guinea | Equatorial Guinean+; Equatoguinean+
GW | Guinea-Bissau | Guinea Bissau; Portuguese Guinea | Bissau-Guinean+; Guinea-Bissauan+
KE | Kenya | | Kenyan+
KM | Comoros | Union of the Comoros; Comoro Islands; Comoros Islands | Comorian+; Comoran+
LR | Liberia | | Liberian+
LS | Lesotho | Basutoland | Basotho; Mosotho; Lesothan+
LY | Libya | State of Libya; Libyan Arab Jamahiriya; Great Socialist People's Libyan Arab Jamahiriya | Libyan+
MA | Morocco | | Moroccan+
MG | Madagascar | Malagasy Republic | Malagasy; Madagascan+
ML | Mali | | Malian+
MR | Mauritania | | Mauritanian+
MU | Mauritius | | Mauritian+
MW | Malawi | Nyasaland | Malawian+
MZ | Mozambique | | Mozambican+; Mozambiquan+
NA | Namibia | South West Africa; South-West Africa | Namibian+
NE | Niger | | Nigerien+; Nigérien+
NG | Nigeria | | Nigerian+
RE | Réunion | Reunion Island; La Réunion | Réunionese; Réunionnais
RW | Rwanda | Ruanda | Rwandan+; Rwandese
SC | Seychelles | Seychelles Islands | Seychellois; Seychelloise
SD | Sudan | Anglo-Egyptian Sudan | Sudanese
SH | Saint Helena | Saint Helena, Ascension and Tristan da Cunha | Saint Helenian+
SL | Sierra Leone | | Sierra Leonean+; Sierra Leonian+
SN | Senegal | | Senegalese
SO | Somalia | Somali Republic; Italian Somaliland | Somali+; Somalian+
SS | South Sudan | | South Sudanese
ST | São Tomé and Príncipe | São Tomé | São Toméan+; Santomean+
SZ | Eswatini | eSwatini; Swaziland | Swazi+; Eswatinian+
TD | Chad | | Chadian+
TG | Togo | Togolese Republic; Togoland | Togolese
TN | Tunisia | Tunisian Republic | Tunisian+
TZ | Tanzania | Tanganyika | Tanzanian+
UG | Uganda | | Ugandan+
YT | Mayotte | | Mahoran+; Mahorais
ZA | South Africa | RSA; R.S.A. | South African+
ZM | Zambia | Northern Rhodesia | Zambian+
ZW | Zimbabwe | Southern Rhodesia; Rhodesia | Zimbabwean+; Rhodesian+
`

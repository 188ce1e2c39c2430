// Countries and territories of the Americas. How to read a line: ../countries.ts.

export const americas = `
AG | Antigua and Barbuda | Antigua | Antiguan+; Barbudan+; Antiguan and Barbudan
AI | Anguilla | | Anguillan+; Anguillian+
AR | Argentina | Argentine Republic | Argentine+; Argentinian+; Argentinean+
AW | Aruba | | Aruban+
BB | Barbados | | Barbadian+; Bajan+
BL | Saint Barthélemy | Saint Barts; Saint Barths; Saint Barth; Collectivity of Saint Barthélemy | Barthélemois
BM | Bermuda | Bermuda Islands; the Bermudas | Bermudian+; Bermudan+
BO | Bolivia | Plurinational State of Bolivia | Bolivian+
BQ | Caribbean Netherlands | Bonaire, Sint Eustatius and Saba; BES Islands | Bonairean+
BR | Brazil | | Brazilian+
BS | Bahamas | Bahama Islands | Bahamian+
BZ | Belize | British Honduras | Belizean+
CA | Canada | Dominion of Canada | Canadian+
CL | Chile | | Chilean+
CO | Colombia | | Colombian+
CR | Costa Rica | | Costa Rican+
CU | Cuba | | Cuban+
CW | Curaçao | | Curaçaoan+
DM | Dominica | |
DO | Dominican Republic | |
EC | Ecuador | | Ecuadorian+; Ecuadoran+; Ecuadorean+
FK | Falkland Islands | Falklands; Islas Malvinas; Malvinas | Falkland Islander+
GD | Grenada | | Grenadian+
GF | French Guiana | Guyane; French Guyana | French Guianese; Guianese
GL | Greenland | Kalaallit Nunaat | Greenlandic; Greenlander+
GP | Guadeloupe | | Guadeloupean+; Guadeloupian+
GS | South Georgia and the South Sandwich Islands | South Georgia and South Sandwich Islands; South Georgia; South Sandwich Islands |
GT | Guatemala | | Guatemalan+
GY | Guyana | British Guiana | Guyanese
HN | Honduras | | Honduran+
HT | Haiti | | Haitian+
JM | Jamaica | | Jamaican+
KN | Saint Kitts and Nevis | Saint Christopher and Nevis; Federation of Saint Christopher and Nevis; Saint Kitts | Kittitian+; Nevisian+; Kittitian and Nevisian
KY | Cayman Islands | the Caymans | Caymanian+; Cayman Islander+
LC | Saint Lucia | | Saint Lucian+
MF | Saint Martin | Saint-Martin; Collectivity of Saint Martin | Saint Martinoise
MQ | Martinique | | Martinican+; Martiniquais
MS | Montserrat | | Montserratian+
MX | Mexico | United Mexican States; México | Mexican+
NI | Nicaragua | | Nicaraguan+
PA | Panama | | Panamanian+
PE | Peru | | Peruvian+
PM | Saint Pierre and Miquelon | Saint-Pierre and Miquelon; Saint Pierre et Miquelon | Saint-Pierrais; Miquelonnais
PR | Puerto Rico | Porto Rico | Puerto Rican+
PY | Paraguay | | Paraguayan+
SR | Suriname | Surinam; Dutch Guiana | Surinamese; Surinamer+
SV | El Salvador | | Salvadoran+; Salvadorian+; Salvadorean+
SX | Sint Maarten | Saint Maarten | Sint Maartener+; Saint Maartener+
TC | Turks and Caicos Islands | Turks and Caicos; Caicos Islands; TCI | Turks and Caicos Islander+
TT | Trinidad and Tobago | Trinidad; T&T | Trinidadian+; Tobagonian+; Trinbagonian+
US | United States | United States of America; America; US; U.S.; U.S; USA; U.S.A.; U.S.A; US of A; the States | American+
UY | Uruguay | | Uruguayan+
VC | Saint Vincent and the Grenadines | Saint Vincent; the Grenadines; Saint Vincent and Grenadines | Vincentian+; Saint Vincentian+
VE | Venezuela | | Venezuelan+
VG | British Virgin Islands | BVI; B.V.I. | British Virgin Islander+
VI | United States Virgin Islands | US Virgin Islands; U.S. Virgin Islands; USVI; Virgin Islands of the United States; Danish West Indies | Virgin Islander+
`

// Countries and territories of Oceania, and islands far from any continent. How to read a line: ../countries.ts.

export const oceania = `
AS | American Samoa | Eastern Samoa | American Samoan+
AU | Australia | | Australian+; Aussie+
BV | Bouvet Island | |
CK | Cook Islands | the Cooks | Cook Islander+
FJ | Fiji | Fiji Islands | Fijian+
FM | Micronesia | Federated States of Micronesia; FSM; F.S.M. | Micronesian+
GU | Guam | | Guamanian+; Chamorro+
HM | Heard Island and McDonald Islands | Heard Island; McDonald Islands; Heard and McDonald Islands |
KI | Kiribati | Independent and Sovereign Republic of Kiribati; Gilbert Islands | I-Kiribati; Kiribatian+
MH | Marshall Islands | the Marshalls; RMI | Marshallese; Marshall Islander+
MP | Northern Mariana Islands | Northern Marianas; CNMI | Northern Mariana Islander+
NC | New Caledonia | | New Caledonian+
NF | Norfolk Island | Territory of Norfolk Island | Norfolk Islander+
NR | Nauru | | Nauruan+
NU | Niue | | Niuean+
NZ | New Zealand | Aotearoa; Aotearoa New Zealand; NZ; N.Z. | New Zealander+
PF | French Polynesia | | French Polynesian+
PG | Papua New Guinea | Independent State of Papua New Guinea; PNG; P.N.G. | Papua New Guinean+; Papuan+
PN | Pitcairn Islands | Pitcairn; Pitcairn Island; Pitcairn, Henderson, Ducie and Oeno Islands | Pitcairn Islander+
PW | Palau | Belau | Palauan+
SB | Solomon Islands | the Solomons; British Solomon Islands | Solomon Islander+
TF | French Southern and Antarctic Lands | French Southern Territories; Territory of the French Southern and Antarctic Lands |
TK | Tokelau | Tokelau Islands | Tokelauan+
TO | Tonga | | Tongan+
TV | Tuvalu | Ellice Islands | Tuvaluan+
UM | United States Minor Outlying Islands | US Minor Outlying Islands; U.S. Outlying Islands; U.S. Minor Outlying Islands |
VU | Vanuatu | New Hebrides | Vanuatuan+; Ni-Vanuatu
WF | Wallis and Futuna | Territory of the Wallis and Futuna Islands; Wallis and Futuna Islands | Wallisian+; Futunan+
WS | Samoa | Independent State of Samoa; Western Samoa | Samoan+; Western Samoan+
`

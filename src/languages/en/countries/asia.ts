// Countries and territories of Asia. How to read a line: ../countries.ts.

export const asia = `
AE | United Arab Emirates | UAE; U.A.E.; the Emirates; Trucial States | Emirati+; Emirian+
AF | Afghanistan | | Afghan+; Afghani+
AM | Armenia | | Armenian+
AZ | Azerbaijan | Azerbaidzhan | Azerbaijani+; Azeri+
BD | Bangladesh | East Pakistan | Bangladeshi+
BH | Bahrain | Bahrein | Bahraini+
BN | Brunei | Brunei Darussalam; Nation of Brunei; Negara Brunei Darussalam | Bruneian+
BT | Bhutan | | Bhutanese
CC | Cocos (Keeling) Islands | Cocos Islands; Keeling Islands; Territory of the Cocos (Keeling) Islands | Cocos Islander+
CN | China | People's Republic of China; PRC; P.R.C.; P.R. China; PR China; Communist China; Red China | Chinese; Sino-
CX | Christmas Island | Territory of Christmas Island | Christmas Islander+
CY | Cyprus | | Cypriot+; Greek Cypriot+; Turkish Cypriot+
GE | Georgia | | Georgian+
HK | Hong Kong | Hongkong; Hong Kong SAR; HKSAR; Hong Kong Special Administrative Region; Hong Kong SAR China | Hong Konger+; Hongkonger+; Hong Kongese
ID | Indonesia | Dutch East Indies; Netherlands East Indies | Indonesian+
IL | Israel | State of Israel | Israeli+
IN | India | Bharat; British India | Indian+; Indo-
IO | British Indian Ocean Territory | BIOT | Chagossian+
IQ | Iraq | | Iraqi+
IR | Iran | Persia | Iranian+; Persian+
JO | Jordan | Transjordan | Jordanian+
JP | Japan | State of Japan | Japanese
KG | Kyrgyzstan | Kyrgyz Republic; Kirghizia; Kirgizstan; Kirghizstan | Kyrgyz; Kyrgyzstani+; Kirghiz
KH | Cambodia | Kampuchea; Democratic Kampuchea; Khmer Republic | Cambodian+; Khmer+
KP | North Korea | Democratic People's Republic of Korea; DPRK; D.P.R.K.; N. Korea; N Korea | North Korean+; N. Korean+
KR | South Korea | Republic of Korea; ROK; R.O.K.; S. Korea; S Korea | South Korean+; S. Korean+
KW | Kuwait | State of Kuwait | Kuwaiti+
KZ | Kazakhstan | Kazakstan; Qazaqstan | Kazakhstani+; Kazakh+
LA | Laos | Lao People's Democratic Republic; Lao PDR; LPDR | Laotian+; Lao
LB | Lebanon | Lebanese Republic | Lebanese
LK | Sri Lanka | Ceylon | Sri Lankan+; Ceylonese
MM | Myanmar | Union of Myanmar; Burma; Union of Burma; Myanmar/Burma | Burmese; Myanmarese; Burman+
MN | Mongolia | Outer Mongolia; Mongolian People's Republic | Mongolian+
MO | Macau | Macao; Macau SAR; Macao SAR; Macao Special Administrative Region; Macau Special Administrative Region; Macao SAR China | Macanese
MV | Maldives | Maldive Islands | Maldivian+
MY | Malaysia | Federation of Malaysia; Malaya | Malaysian+
NP | Nepal | | Nepali+; Nepalese
OM | Oman | Muscat and Oman | Omani+
PH | Philippines | Philippine Islands | Filipino+; Filipina+; Philippine
PK | Pakistan | West Pakistan | Pakistani+
PS | Palestine | State of Palestine; Palestinian territories; occupied Palestinian territories; occupied Palestinian territory | Palestinian+
QA | Qatar | State of Qatar | Qatari+
SA | Saudi Arabia | KSA; K.S.A.; Saudi-Arabia | Saudi+; Saudi Arabian+
SG | Singapore | | Singaporean+
SY | Syria | Syrian Arab Republic | Syrian+
TH | Thailand | Siam | Thai+
TJ | Tajikistan | Tadzhikistan; Tadjikistan | Tajik+; Tajikistani+; Tadjik+; Tadzhik+
TL | Timor-Leste | East Timor; Timor Leste; Portuguese Timor | East Timorese; Timorese
TM | Turkmenistan | Turkmenia | Turkmen+; Turkmenistani+
TR | Turkey | Türkiye; Turkish Republic | Turkish; Turk+; Turco-
TW | Taiwan | Republic of China; ROC; R.O.C.; Chinese Taipei; Taiwan, Republic of China; Taiwan, Province of China | Taiwanese
UZ | Uzbekistan | | Uzbek+; Uzbekistani+
VN | Vietnam | Socialist Republic of Vietnam; Viet Nam; Viet-Nam | Vietnamese
YE | Yemen | | Yemeni+; Yemenite+
`

// Names that are no countries, with a country in them or around them. One name a line: its type, the code of its country or --,
// the name, other ways to write it. What the rules of "<country> Sea", "Lake <country>", "Gulf of <country>" find needs no line.

export const related = `
nationality | -- | African-American | African-Americans; African American; African Americans
nationality | -- | American Indian | American Indians
nationality | -- | Anglo-Saxon | Anglo-Saxons
nationality | -- | Central American | Central Americans
nationality | -- | Indo-European |
nationality | -- | Latin American | Latin Americans; Latin-American
nationality | -- | Native American | Native Americans
nationality | -- | North American | North Americans
nationality | -- | South American | South Americans
nationality | -- | West Indian | West Indians
nationality | GB | English | Englishman; Englishmen; Englishwoman; Englishwomen
nationality | GB | Northern Irish |
nationality | GB | Scottish | Scot; Scots; Scotsman; Scotsmen; Scotswoman
nationality | GB | Welsh | Welshman; Welshmen; Welshwoman
other | -- | Chinese New Year |
other | -- | Guinea pig | Guinea pigs
place | -- | Central America |
place | -- | Indo-China | Indochina; French Indochina
place | -- | Indo-Pacific |
place | -- | Latin America |
place | -- | New Guinea |
place | -- | North America |
place | -- | North Pole |
place | -- | South America |
place | -- | South Pole |
place | -- | West Indies |
place | AQ | Antarctica |
place | AU | New South Wales |
place | BQ | Bonaire |
place | BZ | Belize City |
place | CA | British Columbia |
place | CA | New Brunswick |
place | CN | Inner Mongolia |
place | CY | Northern Cyprus | Turkish Republic of Northern Cyprus; North Cyprus
place | FR | French Riviera |
place | GB | England |
place | GB | Northern Ireland |
place | GB | Scotland |
place | GB | Wales |
place | GT | Guatemala City |
place | IO | Chagos Archipelago | Chagos Islands
place | IO | Diego Garcia |
place | KN | Nevis |
place | KW | Kuwait City |
place | MX | Baja California |
place | MX | Mexico City |
place | PA | Panama City |
place | PF | Tahiti |
place | PG | New Britain |
place | PG | New Ireland |
place | SH | Ascension Island |
place | SH | Tristan da Cunha |
place | SJ | Jan Mayen |
place | SJ | Spitsbergen |
place | US | New England |
place | US | New Jersey |
place | US | Indian Wells |
place | US | New Mexico |
`

// Companies, clubs, bodies and groups that no head word gives away, from all parts of the world. Left out: names that are first of all
// an ordinary word, a person or a place, such as a fruit or a river for a company.

import { once } from "../../text/once"
import { nameList } from "./name-list"

const BUSINESS = `
  # Cars, aircraft, engines
  airbus, alfa romeo, alstom, aston martin, astrazeneca, bugatti, bytedance, caterpillar inc, chery, chrysler,
  citroen, dacia, daewoo, dassault, dongfeng, embraer, ferrari, foxconn, geely, general dynamics, general motors,
  hero motocorp, hyundai, isuzu, jaguar land rover, kamaz, kawasaki heavy industries, kia motors, lada, lamborghini,
  lockheed martin, mahindra, maruti suzuki, maserati, northrop grumman, opel, porsche, proton holdings, raytheon,
  renault, rolls-royce, rosatom, rostec, royal enfield, saab, scania, skoda, spacex, stellantis, sukhoi, suzuki,
  tata motors, tesla motors, thales, thyssenkrupp, togg, vinfast, volkswagen
  # Technology and telephones
  accenture, adobe systems, airtel, alibaba, alphabet inc, anthropic, asus, baidu, bharti airtel, capgemini,
  cognizant, deepmind, deepseek, deutsche telekom, dropbox, ericsson, etisalat, flipkart, flutterwave, freshworks,
  fujitsu, gazprom-media, gojek, grubhub, huawei, huawei technologies, infineon, infosys, instagram, interswitch,
  jumia, kaspersky, kuaishou, kyocera, linkedin, maroc telecom, mediatek, meituan, mercado libre, mercadolibre,
  naver, netease, ntt docomo, olivetti, openai, oracle corporation, palantir, paystack, paytm, pinduoduo, qualcomm,
  rakuten, reddit, reliance jio, safaricom, samsung electronics, shopee, shopify, sk hynix, snapchat, softbank,
  sony pictures, spotify, stmicroelectronics, swvl, tata consultancy, telenor, tencent, tiktok, tokopedia, turkcell,
  vimpelcom, vodacom, wechat, weibo, whatsapp, wipro, yahoo, yandex, zomato
  # Oil, mines, power
  anglo american, anglogold ashanti, aramco, areva, bhp billiton, chevron, china national petroleum, coal india,
  conocophillips, ecopetrol, edf energy, enbridge, engie, equinor, eskom, exxonmobil, fortescue, freeport-mcmoran,
  gazprom, glencore, iberdrola, kansai electric, lukoil, nornickel, norsk hydro, novatek, pemex, pertamina,
  petrobras, petrochina, petronas, petrovietnam, repsol, rio tinto, rosneft, royal dutch shell, rusal, saudi aramco,
  schlumberger, sinopec, sonangol, sonatrach, tatneft, tepco, tokyo electric power, totalenergies, transcanada,
  transneft, tullow, vattenfall
  # Banks, insurers, funds
  absa, aviva, axa, banco santander, bank mandiri, barclays, berkshire hathaway, blackrock, bnp paribas, caixabank,
  citibank, citigroup, commerzbank, credit agricole, credit suisse, daiwa, danske bank, deloitte, deutsche bank,
  deutsche borse, ecobank, equifax, euronext, goldman sachs, hang seng, hdfc, icici, intesa sanpaolo, isbank,
  itau unibanco, jpmorgan, lehman brothers, lloyds, mastercard, merrill lynch, mizuho, morgan stanley, nasdaq,
  nedbank, nomura, nordea, paypal, pricewaterhousecoopers, raiffeisen, santander, sberbank, societe generale,
  standard chartered, sumitomo mitsui, swiss re, temasek, unicredit, vanguard group, vtb, western union, westpac,
  zenith bank
  # Airlines, ships, trains, parcels
  aer lingus, aeroflot, aeromexico, air canada, air china, air france, air india, air new zealand, airasia, alitalia,
  amtrak, avianca, british airways, cathay pacific, copa airlines, cosco, delta air lines, deutsche bahn, dhl,
  easyjet, egyptair, el al, etihad, eurostar, evergreen marine, fedex, finnair, flydubai, flynas, garuda indonesia,
  hapag-lloyd, iberia airlines, indigo airlines, jetblue, jetstar, kenya airways, korean air, lufthansa, maersk,
  qantas, ryanair, saudia, sncf, spicejet, vietjet, virgin atlantic, virgin galactic, wizz air
  # Shops, food, clothes, medicines, goods
  aldi, anheuser-busch, auchan, bata shoes, bayer, biocon, biontech, burberry, carlsberg, carrefour, chanel,
  christian dior, cipla, coca-cola, costco, danone, decathlon, dr reddy, electrolux, estee lauder, fonterra, gilead,
  glaxosmithkline, grupo bimbo, gucci, heineken, hermes international, inditex, johnson & johnson, jollibee, kering,
  l'oreal, lidl, louis vuitton, lululemon, luxottica, marks & spencer, merck, moderna, nestle, novartis,
  novo nordisk, olam, panasonic, patanjali, pfizer, philip morris, pick n pay, procter & gamble, rolex, sanofi, sany,
  sephora, serum institute, shoprite, sinopharm, sinovac, swarovski, takeda pharmaceutical, tesco, tetra pak,
  unilever, uniqlo, walmart, woolworths
  # Building, chemicals, trade
  adani group, arcelormittal, archer daniels midland, baosteel, basf, bechtel, bertelsmann, cargill, cemex,
  country garden, dangote, evergrande, grupo carso, halliburton, holcim, itochu, jardine matheson, lafarge,
  larsen & toubro, lg electronics, marubeni, mitsui, monsanto, nippon steel, odebrecht, posco, reliance industries,
  saint-gobain, siemens, sinohydro, skanska, syngenta, tata steel, vanke, vedanta`

const PRESS = `
  # News agencies and broadcasters
  africanews, agence france-presse, al arabiya, al hayat, al mayadeen, al-ahram, al-arabiya, al-manar, anadolu, ansa,
  associated press, bloomberg news, channel newsasia, deutsche welle, euronews, fox news, france 24, globo, interfax,
  itar-tass, jiji press, kyodo, kyodo news, mehr news, prensa latina, press trust of india, radio free asia,
  radio free europe, reuters, ria novosti, rossiya segodnya, russia today, sky news, tass, telesur, televisa,
  univision, voice of america, xinhua, yonhap
  # Newspapers and magazines
  al-quds al-arabi, asahi shimbun, bangkok post, bild zeitung, charlie hebdo, chosun ilbo, clarin,
  corriere della sera, dagens nyheter, daily maverick, daily nation, dawn newspaper, der spiegel, die welt, die zeit,
  dong-a ilbo, el comercio, el espectador, el mercurio, el mundo, el pais, el tiempo, el universal, estadao,
  financial times, folha de sao paulo, frankfurter allgemeine, gazeta wyborcza, global times, haaretz,
  hindustan times, hurriyet, irish times, izvestia, jakarta post, japan times, jerusalem post, jeune afrique,
  jyllands-posten, kommersant, korea herald, l'humanite, la nacion, la repubblica, la stampa, la tercera,
  la vanguardia, le figaro, le monde, le parisien, le soir, les echos, mail & guardian, mainichi shimbun,
  new york times, novaya gazeta, o globo, people's daily, politico, pravda, rappler, repubblica, rzeczpospolita,
  south china morning post, straits times, sueddeutsche zeitung, svenska dagbladet, the economist, the hindu,
  the lancet, usa today, vedomosti, wall street journal, washington post, yedioth ahronoth, yomiuri shimbun`

const SPORT = `
  # Football
  ac milan, ajax amsterdam, al ahly, al hilal, al nassr, al-ahly, al-hilal, al-ittihad, al-nassr, arsenal fc,
  as roma, aston villa, atalanta, athletic bilbao, atletico madrid, bayer leverkusen, bayern munich, benfica,
  besiktas, boca juniors, borussia dortmund, borussia monchengladbach, bvb, celtic fc, chivas guadalajara,
  club america, colo-colo, corinthians, crystal palace, dynamo kyiv, eintracht frankfurt, enyimba, esperance tunis,
  everton, fc barcelona, fc porto, fenerbahce, feyenoord, flamengo, fluminense, galatasaray, gor mahia,
  hertha berlin, inter miami, inter milan, internazionale, juventus, kaizer chiefs, lazio, leeds united,
  leicester city, mamelodi sundowns, manchester city, manchester united, newcastle united, nottingham forest,
  olympiakos, olympique lyonnais, olympique marseille, orlando pirates, palmeiras, panathinaikos,
  paris saint-germain, psv eindhoven, raja casablanca, rb leipzig, real betis, real madrid, real sociedad,
  red star belgrade, river plate, schalke, shakhtar donetsk, simba sc, spartak moscow, sporting lisbon,
  tottenham hotspur, urawa reds, vfb stuttgart, werder bremen, west ham, wolverhampton wanderers, zamalek, zenit
  # Other sports
  all blacks, chennai super kings, formula one, golden state warriors, indian premier league, kolkata knight riders,
  la liga, ligue 1, los angeles lakers, major league baseball, major league soccer, mumbai indians, new york yankees,
  premier league, rajasthan royals, red bull racing, royal challengers bangalore, serie a, springboks, wallabies`

const POLITICS = `
  # Bodies of many states
  african development bank, african union, arab league, asian development bank, bretton woods, council of europe,
  eu commission, european central bank, european commission, european council, european court of human rights,
  european parliament, european union, eurozone, francophonie, inter-american development bank,
  international atomic energy agency, international court of justice, international criminal court,
  international monetary fund, international olympic committee, mercosur, non-aligned movement,
  organization of american states, shanghai cooperation organisation, united nations, visegrad group, warsaw pact,
  world bank, world economic forum, world food programme, world health organization, world trade organization
  # Houses of power and parliaments, police and spies
  bundesrat, bundestag, bundeswehr, carabinieri, downing street, elysee, eurojust, europol, federal reserve,
  folketing, frontex, guardia civil, house of commons, house of lords, house of representatives, interpol, kremlin,
  kuomintang, lok sabha, loya jirga, luftwaffe, mossad, oireachtas, palais bourbon, pentagon, politburo, rada,
  rajya sabha, red army, reichstag, riksdag, savak, scotland yard, securitate, sejm, shin bet, stasi, state duma,
  storting, supreme soviet, verkhovna rada, wehrmacht, white house
  # Parties and movements
  aam aadmi, african national congress, awami league, baath, barisan nasional, bharatiya janata, congreso nacional,
  ennahda, fatah, fianna fail, fidesz, fine gael, forza italia, fratelli d'italia, frelimo, front national,
  golden dawn, golkar, jamaat-e-islami, jobbik, komeito, la france insoumise, law and justice, likud,
  muslim brotherhood, otpor, pakatan harapan, pheu thai, plaid cymru, podemos, rashtriya swayamsevak sangh,
  rassemblement national, renamo, sandinistas, shiv sena, sinn fein, swapo, syriza, trinamool congress,
  united russia, vlaams belang, vox spain, wafd, zanu pf, zanu-pf
  # Armed groups
  abu sayyaf, al qaeda, al qaida, al shabaab, al-aqsa martyrs, al-nusra, al-qaeda, al-qaida, al-shabaab,
  ansar al-sharia, ansar allah, ansar dine, aum shinrikyo, azov battalion, badr organization, boko haram, codeco,
  cosa nostra, daesh, farc, hamas, haqqani network, hayat tahrir al-sham, hezbollah, hizbollah, hizbul mujahideen,
  hizbullah, houthi, houthis, interahamwe, irgun, islamic jihad, islamic state, jabhat al-nusra, jaish-e-mohammed,
  janjaweed, jemaah islamiyah, khmer rouge, ku klux klan, lashkar-e-taiba, los zetas, mai-mai, mara salvatrucha,
  mau mau, mujahedin-e khalq, naxalites, ndrangheta, peshmerga, seleka, sendero luminoso, shining path,
  sinaloa cartel, taleban, taliban, tamil tigers, tupamaros, viet cong, wagner group, yakuza, zapatistas
  # Charities, campaigns, learning
  aga khan foundation, amnesty international, bellingcat, brac, caritas, doctors without borders,
  ecole normale superieure, ecole polytechnique, eth zurich, extinction rebellion, fridays for future, fudan,
  grameen, greenpeace, habitat for humanity, human rights watch, humboldt university, johns hopkins, kaist, keio,
  makerere, max planck, medecins sans frontieres, mercy corps, mit media lab, mothers of the plaza de mayo, opus dei,
  oxfam, peking university, red crescent, red cross, reporters without borders, save the children, sciences po,
  sorbonne, transparency international, tsinghua, unam, unicef, waseda, wikileaks, wikimedia, world vision,
  world wildlife fund`

/** Organizations and seats of power by their folded names. */
export const knownOrganizations = /* @__PURE__ */ once(() => nameList(BUSINESS, PRESS, SPORT, POLITICS))

// People in the news of these years, most of them in office, whose names look like others: nothing in "Sanae Takaichi" tells the
// recognizer that it is no place. They are asked for once it has had its say, so that it learns nothing of them.

import { once } from "../../text/once"
import { nameList } from "./name-list"

const LEADERS = `
  abdalla hamdok, abdelaziz bouteflika, abdelmadjid tebboune, abdourahamane tiani, abdulhamid dbeibah,
  abdulrazak gurnah, akhilesh yadav, alar karis, aliko dangote, andrii sybiha, andriy yermak, anutin charnvirakul,
  arvind kejriwal, aryna sabalenka, asaduddin owaisi, assimi goita, atiku abubakar, aung san suu kyi, babar azam,
  bad bunny, bakili muluzi, bezalel smotrich, bidzina ivanishvili, bobi wine, bola tinubu, chandrababu naidu,
  chrystia freeland, debretsion gebremichael, delcy rodriguez, demis hassabis, devendra fadnavis, diosdado cabello,
  dmytro kuleba, dong jun, droupadi murmu, ebrahim raisi, eknath shinde, eliud kipchoge, emmerson mnangagwa,
  emomali rahmon, esmail qaani, fikile mbalula, geert wilders, geraldo alckmin, gitanas nauseda,
  gotabaya rajapaksa, gwede mantashe, hage geingob, hailemariam desalegn, hakainde hichilema, hakeem jeffries,
  hassanal bolkiah, hayao miyazaki, he lifeng, hibatullah akhundzada, himanta biswa sarma, hirokazu matsuno,
  hristijan mickoski, humza yousaf, hun manet, hun sen, iga swiatek, irakli kobakhidze, israel katz, jair bolsonaro,
  jakaya kikwete, jasprit bumrah, javad zarif, junichiro koizumi, kalonzo musyoka, kassym-jomart tokayev, kazuo ueda,
  kei nishikori, keiko fujimori, khaleda zia, kithure kindiki, kizza besigye, kristrun frostadottir,
  kyriakos mitsotakis, laurence des cars, lazarus chakwera, lei jun, malala yousafzai, mallikarjun kharge, manasseh sogavare,
  marine le pen, mehbooba mufti, meles zenawi, mitsuko tottori, mokgweetsi masisi, muammar gaddafi, muhammadu buhari,
  muhoozi kainerugaba, musalia mudavadi, mwai kibaki, nabih berri, naledi pandor, naoto kan, nasry asfura, nawaf salam,
  nawaz sharif, nayib bukele, nirmala sitharaman, nursultan nazarbayev, nyesom wike, ossufo momade,
  paetongtarn shinawatra, panyaza lesufi, pita limjaroenrat, pony ma, qassem soleimani, rached ghannouchi, raila odinga,
  ramzan kadyrov, ranil wickremesinghe, ratan tata, riek machar, rigathi gachagua, rishi sunak, rumen radev,
  rustem umerov, sadyr japarov, sahle-work zewde, salva kiir, sanae takaichi, sauli niinisto, shabana mahmood,
  shehbaz sharif, shigeru ishiba, shinjiro koizumi, shohei ohtani, sirajuddin haqqani, sitiveni rabuka, sohei kamiya,
  son heung-min, srettha thavisin, sri mulyani indrawati, subrahmanyam jaishankar, sviatlana tsikhanouskaya,
  takefusa kubo, taro aso, taro kono, taye atske selassie, tedros adhanom ghebreyesus, tejashwi yadav, thabo mbeki,
  thaksin shinawatra, tharman shanmugaratnam, thongloun sisoulith, toshimitsu motegi, tshering tobgay, tulsi gabbard,
  tundu lissu, uddhav thackeray, umaro sissoco embalo, venancio mondlane, vjosa osmani, wataru endo, yamandu orsi,
  yemi osinbajo, yogi adityanath, yoko kamikawa, yoshihide suga, yoweri museveni, yuichiro tamaki, zohran mamdani`

// Called by their surname, which with a capital is hardly ever anything but a person's.
const BY_SURNAME = `
  abramovich, ackman, adani, afwerki, akhmetov, akhundzada, akufo-addo, alcaraz, aliyev, altman, ambani, ancelotti,
  anutin, ardern, arteta, assange, atambayev, bachelet, badenoch, baerbock, bainimarama, bankman-fried, barnier,
  barroso, bawumia, bazoum, ben-gvir, berdimuhamedow, berdymukhamedov, berlusconi, bezos, bhutto, biden, blagojevich,
  blinken, boakai, bolsonaro, boluarte, boric, borrell, bouteflika, braverman, brezhnev, budanov, buffett, buhari,
  bukele, bumrah, burhan, buttigieg, ceausescu, chakwera, chamisa, chirac, comey, corbyn, cuomo, davutoglu,
  dbeibah, deripaska, desalegn, desantis, dhoni, dimon, dissanayake, djokovic, dlamini-zuma, doumbouya, draghi,
  duterte, embalo, erdogan, fadnavis, farage, fauci, federer, feijoo, fujimori, gabbard, gachagua, gaddafi, gantz,
  gauff, gbagbo, geingob, georgieva, ghannouchi, ghebreyesus, giammattei, giuliani, gorbachev, gorsuch, gove, grossi,
  guaido, guardiola, guterres, haaland, habeck, haftar, hamdok, haniyeh, hariri, hasina, hegseth, hemedti, hichilema,
  hipkins, hochul, ibrahimovic, icahn, imamoglu, ishiba, ivanishvili, jaishankar, japarov, jeenbekov, jokowi, juncker,
  kabila, kaczynski, kadyrov, kagame, kallas, karadzic, kavanaugh, kejriwal, kenyatta, khabib, khamenei, khodorkovsky,
  khrushchev, kibaki, kikwete, kilicdaroglu, kipchoge, kirchner, kishida, kissinger, klopp, kobakhidze, kohli,
  koizumi, kolomoisky, kuczynski, kuleba, kwarteng, kwasniewski, lagarde, lapid, lavrov, lazzarini, leclerc, lecornu,
  ledecky, lewandowski, litvinenko, lukashenko, lungu, luxon, macri, macron, maduro, magufuli, mahathir, mahomes,
  malema, mamdani, marape, masisi, mattarella, mayweather, mbappe, mbeki, mcconnell, medvedev, megawati, melenchon,
  meloni, merkel, merz, messi, mikati, milei, milosevic, mirziyoyev, mishustin, mitsotakis, mitterrand, mladic,
  mnangagwa, modi, modric, morawiecki, morsi, mourinho, mubarak, mugabe, muhyiddin, mujica, murdoch, museveni,
  musharraf, musk, mutharika, nabiullina, nadal, nadella, nasrallah, navalnaya, navalny, nawrocki, nazarbayev,
  ndayishimiye, netanyahu, newsom, neymar, nkurunziza, noboa, nyusi, obama, obasanjo, obiang, ocasio-cortez, odinga,
  ohtani, orban, ouattara, owaisi, pacquiao, paetongtarn, papandreou, pashinyan, patrushev, pelosi, peskov,
  pezeshkian, pichai, pinera, pogacar, poilievre, pompeo, poroshenko, prabowo, prachanda, prayuth, prigozhin,
  puigdemont, putin, rahmon, raisi, rajapaksa, rajoy, ramaphosa, robredo, ronaldo, rouhani, rousseff, rubio,
  rumsfeld, ruto, rutte, saakashvili, sabalenka, salvini, sarkozy, scholz, schumacher, schumer, sheinbaum, shinawatra,
  shoigu, sinwar, sirisena, sisi, skripal, smotrich, sogavare, soros, sotomayor, srettha, starmer, steenhuisen,
  steinmeier, stoltenberg, sunak, surovikin, swiatek, swinney, syrskyi, takaichi, tebboune, tendulkar, thaksin, tiani,
  tikhanovskaya, tinubu, tobgay, tokayev, trudeau, trump, tshisekedi, tsikhanouskaya, tsipras, tymoshenko, umerov,
  varadkar, varoufakis, verstappen, vettel, vingegaard, vucic, wenger, wickremesinghe, widodo, yanukovych, yatsenyuk,
  yellen, yeltsin, yermak, yudhoyono, zaluzhny, zaluzhnyi, zapatero, zardari, zelenskiy, zelensky, zelenskyy, zemmour,
  zidane, zourabichvili, zuckerberg, zuma`

/** Their folded names. */
export const leaders = /* @__PURE__ */ once(() => nameList(LEADERS, BY_SURNAME))

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
  emomali rahmon, esmail qaani, fikile mbalula, fumio geert wilders, geraldo alckmin, gitanas nauseda,
  gotabaya rajapaksa, gwede mantashe, hage geingob, hailemariam desalegn, hakainde hichilema, hakeem jeffries,
  hassanal bolkiah, hayao miyazaki, he lifeng, hibatullah akhundzada, himanta biswa sarma, hirokazu matsuno,
  hristijan mickoski, humza yousaf, hun manet, hun sen, iga swiatek, irakli kobakhidze, israel katz, jair bolsonaro,
  jakaya kikwete, jasprit bumrah, javad zarif, junichiro koizumi, kalonzo musyoka, kassym-jomart tokayev, kazuo ueda,
  kei nishikori, keiko fujimori, khaleda zia, kithure kindiki, kizza besigye, kristrun frostadottir,
  kyriakos mitsotakis, lazarus chakwera, lei jun, malala yousafzai, mallikarjun kharge, manasseh sogavare,
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

// Called by one word, which is no one else's of note and nothing else.
const BY_SURNAME = `
  akhundzada, aliyev, ardern, blinken, bolsonaro, boluarte, boric, bukele, buttigieg, desantis, djokovic, dlamini-zuma,
  duterte, erdogan, fauci, gabbard, gaddafi, guterres, haaland, haftar, haniyeh, hasina, hegseth, hichilema, ishiba,
  jaishankar, jokowi, kagame, kejriwal, khamenei, kibaki, kirchner, lagarde, lavrov, lukashenko, macron,
  maduro, mahathir, mbappe, mcconnell, medvedev, meloni, merkel, milei, mnangagwa, modi, mugabe, museveni, nadella,
  nasrallah, navalny, netanyahu, nkurunziza, orban, pashinyan, pelosi, peskov, pezeshkian, pichai, poroshenko, prabowo,
  prigozhin, putin, rahmon, raisi, rajapaksa, ramaphosa, rouhani, sabalenka, sarkozy, scholz, schumer, shoigu, sinwar,
  starmer, sunak, swiatek, takaichi, tinubu, tokayev, trudeau, tshisekedi, tsipras, verstappen, vucic, wickremesinghe,
  widodo, yanukovych, yellen, zardari, zelenskiy, zelensky, zelenskyy, zuckerberg, zuma`

/** Their folded names. */
export const leaders = /* @__PURE__ */ once(() => nameList(LEADERS, BY_SURNAME))

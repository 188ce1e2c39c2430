// What English texts put around and into the names of people.

import { once } from "../../text/once"
import { wordSet } from "./word-set"

/** Words that stand before a name and are no part of it: "President", "Mr.", "Sheikh". Without their full stop. */
export const titles = /* @__PURE__ */ once(() =>
  wordSet(
    OFFICES,
    // Ranks and courtesies.
    `adm admiral brig brigadier capt captain cardinal chief cllr cmdr col colonel commander commissioner constable corporal
     cpl dame dr gen general gov inspector judge justice lady lieutenant lord lt madam madame maj major marshal master messrs
     duchess duke miss mister mlle mme mr mrs ms prof professor rep reps rev reverend sen sens sergeant sgt sir superintendent`,
    `attorney-general auditor-general director-general governor-general secretary-general solicitor-general surgeon-general`,
    // Faith and crown.
    `abbot allamah archbishop ayatollah bishop brother caliph crown emir emperor empress father grand hajj hajji imam king
     maulana monsignor mother mufti mullah pastor patriarch pope prince princess queen rabbi saint shah sheik sheikh shaikh
     shri sister smt sri sultan swami ustad ven venerable`,
  ),
)

/** Those of them that are jobs and no names: "adviser", but not "king", which ends "Burger King". */
export const offices = /* @__PURE__ */ once(() => wordSet(OFFICES))

const OFFICES = `
  activist adviser advisor ambassador analyst anchor architect artist attorney author ceo cfo chair chairman chairperson
  chairwoman chancellor chef coach columnist congressman congresswoman consul coordinator coo correspondent councillor
  councilman councilor counsel counselor cto curator deputy director dissident economist editor envoy executive filmmaker
  governor head historian journalist lawmaker lawyer leader legislator manager mayor mep minister mp nobel
  officer parliamentarian pilot player poet politician premier president presenter preacher producer prosecutor
  rapporteur rapper reporter representative scholar secretary senator singer speaker spokesman spokesperson
  spokeswoman striker striker treasurer tsar undersecretary vice viceroy vp whistleblower wife writer`

/** Words that go before a title and belong to it: "Deputy Prime Minister", "Foreign Minister", "Vice President". */
export const titleModifiers = /* @__PURE__ */ once(() =>
  wordSet(`
    acting agriculture assistant associate cabinet chief crown defence defense deputy economic education elect
    ex executive external finance first foreign former general grand health his her home honorary honourable honorable
    incumbent industry interim interior joint junior justice labour labor late law managing opposition outgoing party police
    prime principal senior state supreme then trade transport under veteran vice`),
)

/** Titles that are asked for only when a person has been found; the model of names was trained without them. */
export const settledTitles = /* @__PURE__ */ once(() =>
  wordSet(`
    abbess airman alderman archdeacon assemblyman assemblywoman barrister chaplain circuit comptroller congressperson
    coroner councilperson councilwoman det detective gk insp lhp magistrate ombudsman prefect provost qb rhp seaman sheriff
    supt vicar`),
)

/** Whose office is of something: "Minister of Health". */
export const portfolioTitles = /* @__PURE__ */ once(() => wordSet("minister ministers"))

/** Small words inside names, which may be written with a small letter: "Mohammed bin Rashid", "Ludwig van Beethoven". */
export const nameParticles = /* @__PURE__ */ once(() =>
  wordSet(
    `al bin bint da das de del della den der di do dos du e ech el ibn la las le los san ten ter und van von y zu`,
  ),
)

/** These, and others that stand in fewer surnames: "Laurence des Cars". */
export const surnameParticles = /* @__PURE__ */ once(
  () => new Set([...nameParticles(), ...wordSet("af av dal dalla degli dei des op thor zum zur")]),
)

/** What may stand before a hyphen in small letters and is part of the name: "al-Assad", "el-Sisi". */
export const hyphenatedParticles = /* @__PURE__ */ once(() =>
  wordSet(`abd abdel abdul abu ad al an ar as ash at az bar ben bin ed el ez ul ur`),
)

/** "Jr." and the like, after a name and part of it. */
export const nameSuffixes = /* @__PURE__ */ once(() =>
  wordSet("jr sr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xxiii"),
)

/** Words that say that a person speaks or acts, right after the name: "Okafor said". */
export const personVerbs = /* @__PURE__ */ once(() =>
  wordSet(`
    acknowledged added adds admitted advised agreed answered argued argues asked asserted believes commented complained
    conceded concluded confirmed continued cried declared declined denied described emphasised emphasized explained
    explains insisted insists joked laughed lamented noted notes observed pointed quipped quoted recalled recalls remarked
    repeated replied reportedly responded reiterated says said smiled spoke stated stressed suggested tells thinks told
    tweeted urged vowed warned warns wondered wrote writes`),
)

/** Words behind the name of a person in power: "the Okafor administration", "the Okafor years". */
export const officeNouns = /* @__PURE__ */ once(() =>
  wordSet(
    "administration administrations cabinet campaign era family government governments presidency regime team years",
  ),
)

/** Of these what a government is called behind the name of its head: "the Kishida Cabinet". */
export const governments = /* @__PURE__ */ once(() => wordSet("administration cabinet government ministry presidency"))

/** Given names that are ordinary words too, and that treebanks have more often as names. */
export const commonGivenNames = /* @__PURE__ */ once(() =>
  wordSet(`
    angel art bill bob carol chance chase chuck dale dawn dean drew earl faith flora frank gene grace grant guy hope
    iris ivy jasmine jay joy june lance lily mark may melody mercy miles nick norm olive pat patience pearl penny pierce
    ray reed rich rob robin rose ruby rusty sage sandy skip sky star sterling storm sue summer violet wade will young`),
)

/** Words of a line or a sentence that name who wrote it: "By Jane Doe", "Author: Li Na". */
export const bylineWords = /* @__PURE__ */ once(() =>
  wordSet("author authors by byline editor editors photographer writer"),
)

/**
 * Surnames of families that put them first, in the Latin spellings of Chinese and Korean. A surname and one or two syllables
 * make a name, "Xi Jinping", even if no list of given names has it.
 */
export const familyFirstSurnames = /* @__PURE__ */ once(() =>
  wordSet(
    `ai an bai bao bi bian bo cai cao cen chai chang chao che chen cheng chi chu cui dai deng diao ding dong dou du duan fan
     fang fei feng fu gan gao ge geng gong gu guan guo hai han hao he heng hong hou hu hua huang huo ji jia jiang jiao jin
     jing ju kang kong kuang lai lan lang lei leng li lian liang liao lin ling liu long lou lu luan luo lv ma mao mei meng
     mi miao min mu ni nie ning niu ou ouyang pan pang pei peng pi pu qi qian qiao qin qiu qu quan rao ren ruan rui
     sang sha shan shang shao shen sheng shi shu si sima situ song su sui sun tai tan tang tao teng tian tong tu wan wang
     wei wen weng wu xi xia xiang xiao xie xin xing xiong xu xuan xue yan yang yao ye yi yin ying you yu yuan yue yun zang
     zeng zha zhai zhan zhang zhao zhen zheng zhong zhou zhu zhuang zhuo zong zou zuo`,
    `ahn baek bae ban byun cha cheon cho choe choi chun chung eom gang gwak ha heo hong hwang hwangbo hyun im jang jeon jeong jo jung
     kang kim ko koo kwak kwon lee lim min moon nam namgung noh oh pak park ri roh ryang ryu seo shim shin sohn son song suh
     wi woo yang yeo yoo yoon yu yun`,
    `chan cheung chow chu fung ho hui kwok kwong lam lau leung lui mak mok ng ngo ngai poon siu tam tse tsang tsai wong yeung
     yip hsieh hsu tsao tsui`,
    `bui dang dinh doan duong ho hoang huynh le ly ngo nguyen pham phan tran trinh truong vo vu`,
  ),
)

/** The second syllables of Korean given names, which a hyphen joins to the first: "Ki-moon", "Jae-in", "Geun-hye". */
export const hyphenatedSyllables = /* @__PURE__ */ once(() =>
  wordSet(`
    ah an bae beom bin bok bum chan cheol chul chun dae dal deok do dong eok eon eun eung gi gil gook gu gwon gyu gyun gyung ha hae
    hak han hee heon ho hong hoon hun hwa hwan hye hyeok hyeon hyo hyuk hyun hyung ik il im in jae jang je jee jeong ji jin jong joo
    joon ju jun jung ki kil kon koo kook kun kwan kwon kyo kyong kyu kyun kyung man mi min mo mok moo moon mun myong myung nam no
    ok pil pyo pyung ran rim rok ryol ryong sam sang se seo seob seok seon seong seop seung shik shin si sik sil so sol son song soo
    sook soon su suk sun sung tae taek tak un wan whan wha won woo wook woong wung ye yeol yeon yeong yeop yol yong yoo yoon you
    young yu yuk yul yun yung`),
)

const PINYIN_INITIALS = "b p m f d t n l g k h j q x zh ch sh r z c s y w".split(" ").concat("")
const PINYIN_FINALS =
  "a o e ai ei ao ou an en ang eng ong er i ia ie iao iu ian in iang ing iong u ua uo uai ui uan un uang ue ve v".split(
    " ",
  )

/** The syllables that Chinese names are spelled with. Some cannot occur; no name is the worse for it. */
export const nameSyllables = /* @__PURE__ */ once(
  (): ReadonlySet<string> =>
    new Set(PINYIN_INITIALS.flatMap((initial) => PINYIN_FINALS.map((final) => initial + final))),
)

// What English knows of tokens and sentences.

import { enSentenceFeatures, enSentences } from "../../data/en-sentences"
import type { AbbreviationUse, SegmentationKnowledge } from "../../language"
import { unpackBinaryModel } from "../../model/binary-model"
import { once } from "../../text/once"
import { spellingsOf } from "../../text/spellings"
import { wordSet } from "./word-set"

export const segmentation = once(
  (): SegmentationKnowledge => ({
    abbreviations: spellingsOf(abbreviations()),
    clitics: spellingsOf(clitics()),
    fusedWords: spellingsOf(fusedWords()),
    hyphenPrefixes: wordSet(HYPHEN_PREFIXES),
    wholeWords: wordSet("w/o w/out s/he 'em 'til 'cause 'bout 'round 'n"),
    units: wordSet(UNITS),
    currencyCodes: wordSet(CURRENCY_CODES),
    sentenceStarters: wordSet(SENTENCE_STARTERS),
    speechVerbs: wordSet(SPEECH_VERBS),
    labelledWords: wordSet(LABELLED_WORDS),
    sentenceModel,
  }),
)

const sentenceModel = once(() => unpackBinaryModel("sentences", enSentences, enSentenceFeatures))

// Before a name, and never the end of a sentence.
const BEFORE_NAMES = `
  adm amb atty brig capt cllr cmdr col comdr cpl dr drs fr gen gens gov govs hon lt maj messrs mlle mme mr mrs ms msgr mt
  pfc pres prof profs pvt rep reps rev sen sens sgt spc st ste supt
`
// Before a number; alone they are words ("no.", "sat.") or too rare to be trusted.
const BEFORE_NUMBERS = `
  apr art aug bk ca ch chap cl dec eq eqs ext feb fig figs fn jan jul jun mar no nos nov oct p para pg pp pt rs sat
  sec sect sep sept sun tel vol vols wed
`
// The sentence goes on.
const INSIDE = `
  approx attn cf e.g eds eg esp est i.e ie incl viz vs
`
// The sentence goes on, or ends. Without "ill", "mass", "miss", "wash" and other states that are words.
const EITHER = `
  a.k.a a.m al ariz assn assoc ave b.a b.c b.s bldg blvd bros bur c.v calif co colo conf conn corp d.c d.d.s dept dist
  div e.t.a e.u esq etc fla fri ft ga gov't hosp ibid inc inst int'l intl jr kan ky l.a llc ltd m.a m.b.a m.d m.p m.s
  md mfg mich minn misc mon mtn n.b nat'l natl neb nev o.k okla ont op p.l.c p.m p.o p.s penn penna ph.d plc que rd
  reg s.a s.p.a sq sr st tenn tex thu thur thurs tue tues u.k u.n u.s u.s.a univ va wis wisc wyo
`

// Beginnings that are no words of their own. "self", "well", "half" are words, and the hyphen after them a token.
const HYPHEN_PREFIXES = `
  anti co counter cross e ex extra hyper infra inter intra macro meta micro mid mini multi non over para post pre pro
  proto pseudo psycho re semi socio sub super supra trans ultra
`

const UNITS = `
  a.m am b bn cm ft gb ghz gw gwh hr hrs hz k kb kg khz km kmh kph kw kwh lb lbs m mb mg mhz min mins ml mm mn mph mw
  mwh p.m pct percent pm sq tb tn trn
`

const CURRENCY_CODES = `
  aed aud brl cad chf cny eur gbp hkd idr inr jpy krw mxn myr ngn nok nzd php pkr pln rm rmb rs rub sar sek sgd thb
  twd usd zar
`

const SENTENCE_STARTERS = `
  a about after all also although an and another any are as at because before both but by can could despite did do
  does during each either even every few finally first for from had has have he her here his how however i if in
  indeed instead is it its just last later let many may maybe meanwhile more moreover most much my nevertheless next
  no nor not now of often on once one only or other others our over perhaps please second she should since so some
  soon still such than that the their them then there therefore these they third this those though through thus to
  today together under unlike until was we well were what when where whereas whether which while who whose why will
  with would yes yesterday yet you your
`

const SPEECH_VERBS = `
  added admitted agreed answered argued asked asks began begged called cried declared demanded exclaimed explained
  growled inquired insisted laughed murmured muttered noted observed replied responded said says screamed shouted
  sighed snapped thought told urged wailed warned whispered wondered wrote yelled
`

const LABELLED_WORDS = `
  annex appendix article block chapter class column exhibit figure gate grade group hepatitis item level line option
  page paragraph part phase plan platform point question room schedule section stage step table team terminal type
  unit vitamin volume zone
`

// Where the parts of a word are cut, marked with "|". Not "its", "were", "well", "id", "ill": they are words.
const FUSED_WORDS = `
  aint:ai|nt arent:are|nt cannot:can|not cant:ca|nt couldnt:could|nt didnt:did|nt doesnt:does|nt dont:do|nt dunno:du|n|no
  gimme:gim|me gonna:gon|na gotta:got|ta hasnt:has|nt havent:have|nt im:i|m isnt:is|nt ive:i|ve lemme:lem|me outta:out|ta
  shouldnt:should|nt theyre:they|re wanna:wan|na wasnt:was|nt werent:were|nt wont:wo|nt wouldnt:would|nt youre:you|re
  youve:you|ve y'all:y'|all d'you:d'|you 'tis:'t|is 'twas:'t|was
`

function abbreviations(): ReadonlyMap<string, AbbreviationUse> {
  const uses: readonly (readonly [string, AbbreviationUse])[] = [
    [EITHER, "either"],
    [INSIDE, "inside"],
    ["v", "versus"],
    ["x", "letter"],
    [BEFORE_NUMBERS, "number"],
    [BEFORE_NAMES, "name"],
  ]
  return new Map(uses.flatMap(([words, use]) => [...wordSet(words)].map((word) => [word, use] as const)))
}

function clitics(): ReadonlyMap<string, true> {
  return new Map([...wordSet("'s 'm 'd 're 've 'll n't")].map((clitic) => [clitic, true]))
}

function fusedWords(): ReadonlyMap<string, readonly number[]> {
  const words = [...wordSet(FUSED_WORDS)].filter((word) => word.includes(":"))
  return new Map(
    words.map((word) => {
      const [whole, parts] = word.split(":")
      return [whole, parts.split("|").map((part) => part.length)]
    }),
  )
}

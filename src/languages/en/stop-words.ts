// Words too common in English news to say what a text is about. The list of the package `stopword` is the ground; it is short
// for a list of function words (it has "he" and not "she", "where" and not "when", no "not", no contraction), so ours completes
// it. Three decisions about words that are neither clearly in nor out:
// - A verb that says as little as "be" is a stop word in ALL its forms. `stopword` has "said", "make", "take", "get", "come": a
//   list with "said" and without "says" counts half of what newspapers report. So they stay, and their other forms join them.
// - A noun is never a stop word: "way" is taken out, for "Milky Way" and "a new way".
// - Number words are numbers, which are no terms either: "3 million" and "three million" give the same.

import { eng } from "stopword/src/stopwords_eng.js"
import { once } from "../../text/once"

const NOT_STOP_WORDS: ReadonlySet<string> = new Set(["way"])

const PRONOUNS = `
  anybody anyone anything everybody everyone everything he'd hers herself its itself mine myself nobody none nothing
  one ones oneself ours ourselves she somebody someone something theirs themselves us whatever whichever whoever
  whom whose yours yourself yourselves`

const DETERMINERS_AND_QUANTITIES = `
  certain either else enough every few fewer half least less lot lots neither no own quite rather several various
  whole`

const PREPOSITIONS = `
  aboard above according across against along alongside amid amidst among amongst around aside atop away back behind
  below beneath beside besides beyond concerning considering despite down due during except following including
  inside near off onto opposite outside past per plus regarding respecting throughout till toward towards underneath
  unless unlike until upon versus via vs vs. within without worth`

const CONJUNCTIONS_AND_QUESTIONS = `
  albeit although furthermore hence however instead lest meanwhile moreover nevertheless nonetheless nor once
  otherwise so therefore though thus when whenever whereas whereby wherever whether why`

const ADVERBS = `
  actually again ago ahead almost already always anyway apparently approximately certainly clearly completely
  currently directly easily entirely especially essentially eventually ever exactly far finally fully further
  generally greatly highly immediately increasingly indeed initially just largely lately later likely mainly maybe
  merely mostly namely nearly necessarily newly next not nowadays obviously often oh ok okay originally overall
  particularly partly perhaps please possibly previously probably quickly rarely really recently relatively
  reportedly respectively seldom significantly simply slightly sometimes somewhat soon specifically subsequently
  suddenly thereby therein today together tomorrow tonight typically ultimately usually virtually widely yes
  yesterday yet`

const AUXILIARIES = `
  ain't cannot dare does doing done having may need ought shall used will`

const LIGHT_VERBS = `
  add added adding adds ask asked asking asks became become becomes becoming began begin beginning begins begun
  bring bringing brings brought comes coming find finds found gave gets getting give given gives giving go goes
  going gone gotten happen happened happening happens keep keeping keeps kept knew know knowing known knows let lets
  letting look looked looking looks made makes making put puts putting remain remained remaining remains saw say
  saying says see seeing seem seemed seeming seems seen sees show showed showing shown shows taken takes taking tell
  telling tells think thinks thought told took use uses using want wanted wanting wants went`

const COMMON_ADJECTIVES = `
  able available bad best better big bigger biggest current different earlier early former good great greater high
  higher highest important large larger largest last late latest little long low lower main major new old possible
  previous recent similar small sure top worse worst`

const NUMBER_WORDS = `
  billion billions dozen dozens eight eleven fifth fifty first firstly five forty four fourth hundred hundreds
  million millions nine second secondly seven six ten third thirdly thirty thousand thousands three trillion
  trillions twelve twenty two zero`

const TITLES_AND_SHORT_FORMS = `
  a.m. al ca ca. capt. cf cf. col. dr dr. e.g. eg et etc etc. gen. gov. i.e. ie lt. maj. mr mr. mrs mrs. ms ms. no. nos.
  p.m. pm prof. rep. rev. sen. sgt. v. vs.`

// Both as one token and as the pieces into which a tokenizer cuts them: "don't", and "do" + "n't".
const CONTRACTIONS = `
  'cause 'd 'em 'll 'm 're 's 'tis 'twas 've aren't can't couldn't couldn't've didn't doesn't don't gon gonna gotta
  hadn't hasn't haven't he'll he's here's how's i'd i'll i'm i've isn't it'd it'll it's let's mightn't mustn't n't
  na needn't oughtn't s' sha shan't she'd she'll she's shouldn't ta that's there's they'd they'll they're they've
  wan wanna wasn't we'd we'll we're we've weren't what's when's where's who'd who'll who's why's wo won't wouldn't
  y'all you'd you'll you're you've`

/** Lower case, with straight apostrophes. */
export const stopWords = /* @__PURE__ */ once((): ReadonlySet<string> => {
  const own = [
    PRONOUNS,
    DETERMINERS_AND_QUANTITIES,
    PREPOSITIONS,
    CONJUNCTIONS_AND_QUESTIONS,
    ADVERBS,
    AUXILIARIES,
    LIGHT_VERBS,
    COMMON_ADJECTIVES,
    NUMBER_WORDS,
    TITLES_AND_SHORT_FORMS,
    CONTRACTIONS,
  ].flatMap((words) => words.trim().split(/\s+/u))
  return new Set([...eng.filter((word) => !NOT_STOP_WORDS.has(word)), ...own])
})

// Currencies that several countries call by one word, told apart by the word before it: "Hong Kong dollars", "Egyptian pounds".
// A line has the word, its plural, and the owners with the ISO 4217 code of theirs. A country's own word that says enough without
// an owner ("yuan") is here too, since "Chinese yuan" must not look like another.

import { once } from "../../text/once"

const TABLE = `
  crown crowns: czech CZK, danish DKK, norwegian NOK, swedish SEK
  dinar dinars: algerian DZD, bahraini BHD, iraqi IQD, jordanian JOD, kuwaiti KWD, libyan LYD, serbian RSD, tunisian TND
  dirham dirhams: emirati AED, moroccan MAD, uae AED
  dollar dollars: american USD, australian AUD, bahamian BSD, barbadian BBD, canadian CAD, fijian FJD, guyanese GYD, jamaican JMD
  dollar dollars: hong kong HKD, liberian LRD, namibian NAD, new zealand NZD, singapore SGD, singaporean SGD, taiwan TWD
  dollar dollars: taiwanese TWD, trinidadian TTD, u.s. USD, us USD, zimbabwe ZWL, zimbabwean ZWL
  franc francs: burundian BIF, cfa XOF, congolese CDF, djiboutian DJF, guinean GNF, rwandan RWF, swiss CHF
  koruna korunas: czech CZK
  krona kronor: icelandic ISK, swedish SEK
  krone kroner: danish DKK, norwegian NOK
  lira lira: turkish TRY
  lira liras: lebanese LBP, syrian SYP, turkish TRY
  manat manats: azerbaijani AZN, turkmen TMT
  peso pesos: argentine ARS, argentinian ARS, chilean CLP, colombian COP, cuban CUP, dominican DOP, mexican MXN
  peso pesos: philippine PHP, uruguayan UYU
  pound pounds: british GBP, egyptian EGP, lebanese LBP, south sudanese SSP, sudanese SDG, syrian SYP
  rand rands: south african ZAR
  real reais: brazilian BRL
  rial rials: iranian IRR, omani OMR, yemeni YER
  riyal riyals: qatari QAR, saudi SAR
  rouble roubles: belarusian BYN, russian RUB
  ruble rubles: belarusian BYN, russian RUB
  rupee rupees: indian INR, mauritian MUR, nepalese NPR, nepali NPR, pakistani PKR, sri lankan LKR
  shilling shillings: kenya KES, kenyan KES, somali SOS, tanzanian TZS, ugandan UGX
  som som: kyrgyz KGS, uzbek UZS
  won won: korean KRW, north korean KPW, south korean KRW
  yen yen: japanese JPY
  yuan yuan: chinese CNY`

/** The owner and the word, "hong kong dollars", with the code. */
export const nationalCurrencies = /* @__PURE__ */ once(
  (): ReadonlyMap<string, string> =>
    new Map(
      TABLE.trim()
        .split("\n")
        .flatMap((line) => {
          const [words, owners] = line.trim().split(": ")
          return owners.split(", ").flatMap((pair) => {
            const code = pair.lastIndexOf(" ")
            return words.split(" ").map((word) => [`${pair.slice(0, code)} ${word}`, pair.slice(code + 1)] as const)
          })
        }),
    ),
)

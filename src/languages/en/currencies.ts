// Currencies as English texts write them, with their ISO 4217 codes. A sign or word that several countries use stands for the
// one that news means by it when it says no more: "$" and "dollars" are those of the United States, "rupees" India's. Where news
// means none in particular, "pesos" or "dinars", "?" stands in place of the code.

import type { MoneyWords } from "../../language"
import { once } from "../../text/once"
import { nationalCurrencies } from "./national-currencies"
import { wordSet } from "./word-set"

export const money = once(
  (): MoneyWords => ({
    signs: tableOf(`
      $ USD, us$ USD, a$ AUD, au$ AUD, c$ CAD, ca$ CAD, hk$ HKD, n$ NAD, nt$ TWD, nz$ NZD, r$ BRL, s$ SGD, mx$ MXN, j$ JMD
      £ GBP, € EUR, ¥ JPY, ￥ CNY, ₩ KRW, ₹ INR, ₨ PKR, ₽ RUB, ₺ TRY, ₴ UAH, ₦ NGN, ₱ PHP, ₫ VND, ฿ THB, ₪ ILS, ₸ KZT, ₵ GHS
      ₡ CRC, ₲ PYG, ₾ GEL, ₼ AZN, ₿ XBT, ¢ USD`),
    codes: tableOf(`
      aed AED, afn AFN, all ALL, amd AMD, aoa AOA, ars ARS, aud AUD, azn AZN, bam BAM, bdt BDT, bgn BGN, bhd BHD, bif BIF
      bob BOB, brl BRL, bwp BWP, byn BYN, cad CAD, cdf CDF, cfa XOF, chf CHF, clp CLP, cny CNY, cop COP, crc CRC, czk CZK
      dkk DKK, dop DOP, dzd DZD, egp EGP, etb ETB, eur EUR, gbp GBP, gel GEL, ghs GHS, gtq GTQ, hkd HKD, huf HUF, idr IDR
      ils ILS, inr INR, iqd IQD, irr IRR, isk ISK, jod JOD, jpy JPY, kes KES, ksh KES, kgs KGS, khr KHR, krw KRW, kwd KWD
      kzt KZT, lak LAK, lkr LKR, mad MAD, mmk MMK, mnt MNT, mur MUR, mxn MXN, myr MYR, mzn MZN, nad NAD, ngn NGN, nok NOK
      npr NPR, nzd NZD, omr OMR, php PHP, pkr PKR, pln PLN, qar QAR, rm MYR, rmb CNY, ron RON, rp IDR, rs INR
      rs. INR, rsd RSD, rub RUB, rwf RWF, sar SAR, sek SEK, sgd SGD, sh KES, thb THB, tl TRY, tnd TND, twd TWD, tzs TZS
      uah UAH, ugx UGX, usd USD, uzs UZS, vnd VND, xaf XAF, xof XOF, zar ZAR, zmw ZMW`),
    wordLikeCodes: wordSet("all bam bob cop gel lak mad rm ron sar sh"),
    words: tableOf(`
      afghani AFN, afghanis AFN, baht THB, birr ETB, bitcoin XBT, bitcoins XBT, cedi GHS, cedis GHS, cent USD, cents USD
      dinar ?, dinars ?, dirham ?, dirhams ?, dollar USD, dollars USD, dong VND, dram AMD, drams AMD
      euro EUR, euros EUR, forint HUF, forints HUF, franc ?, francs ?, hryvnia UAH, hryvnias UAH, koruna CZK, korunas CZK, kronor SEK
      krona ?, krone ?, kroner ?, kwacha ZMW, kwanza AOA, kwanzas AOA, kyat MMK, kyats MMK, lari GEL, lira TRY, liras TRY
      manat ?, manats ?, naira NGN, peso ?, pesos ?, pence GBP, penny GBP, quetzal GTQ, quetzals GTQ, reais BRL
      renminbi CNY, rial ?, rials ?, ringgit MYR, riyal ?, riyals ?, rouble RUB, roubles RUB, ruble RUB, rubles RUB
      rupee INR, rupees INR, rupiah IDR, shekel ILS, shekels ILS, shilling ?, shillings ?, taka BDT, tenge KZT, yen JPY
      yuan CNY, zloty PLN, zlotys PLN`),
    weakWords: tableOf(`
      crown ?, crowns ?, lei RON, lempira HNL, lev BGN, leva BGN, mark DEM, marks DEM, pound GBP, pounds GBP, quid GBP
      rand ZAR, rands ZAR, real BRL, sol PEN, soles PEN, som ?, soum UZS, sum UZS, won KRW`),
    nationalWords: nationalCurrencies(),
    hundredths: wordSet("¢ cent cents penny pence"),
  }),
)

function tableOf(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows
      .trim()
      .split(/,|\n/u)
      .map((pair) => {
        const [word, code] = pair.trim().split(" ")
        return [word, code === "?" ? "" : code] as const
      }),
  )
}

// Units of measure as English texts write them, each with its symbol. Units of time are left out: "three years" says how long
// something took, and hardly ever what a text is about.

import type { UnitWords } from "../../language"
import { once } from "../../text/once"
import { wordSet } from "./word-set"

export const units = once(
  (): UnitWords => ({
    phrases: new Map(
      PHRASES.flatMap(([symbol, phrases]) => phrases.split(", ").map((phrase) => [phrase, symbol] as const)),
    ),
    symbols: new Map(SYMBOLS.split(" ").map((symbol) => [symbol, SAME.get(symbol) ?? symbol])),
    gluedSymbols: new Map([
      [
        "m",
        wordSet(
          "above away below breaststroke butterfly by deep final freestyle from high hurdles long race relay sprint tall wide",
        ),
      ],
    ]),
    smallerUnits: new Map([
      ["ft", { symbol: "in", count: 12, endings: wordSet("in ins") }],
      ["lb", { symbol: "oz", count: 16, endings: wordSet("oz") }],
    ]),
  }),
)

// As the symbols are written, since "mw" is no megawatt and "G" no gram. "m" for metre: see `gluedSymbols`.
const SYMBOLS =
  "mm cm m km km² km2 km³ m² m2 m³ m3 ha kg mg g kt Mt Gt mL ml cl hl W kW MW GW TW Wh kWh MWh GWh TWh J kJ MJ GJ V kV Hz kHz MHz " +
  "GHz KB kB MB GB TB PB Mbps Gbps mph kph bpd mpg ppm ppb psi rpm dB lb lbs oz ft yd sqft kcal bcm °C °F"

// Two ways to write one unit.
const SAME: ReadonlyMap<string, string> = new Map([
  ["km2", "km²"],
  ["m2", "m²"],
  ["m3", "m³"],
  ["mL", "ml"],
  ["kph", "km/h"],
  ["bpd", "bbl/d"],
  ["lbs", "lb"],
  ["sqft", "ft²"],
])

const PHRASES: readonly (readonly [symbol: string, phrases: string])[] = [
  ["mm", "millimetre, millimetres, millimeter, millimeters"],
  ["cm", "centimetre, centimetres, centimeter, centimeters"],
  ["m", "metre, metres, meter, meters"],
  ["km", "kilometre, kilometres, kilometer, kilometers, kms"],
  ["in", "inch, inches"],
  ["ft", "foot, feet"],
  ["yd", "yard, yards"],
  ["mi", "mile, miles"],
  ["nmi", "nautical mile, nautical miles"],
  ["ly", "light year, light years"],
  ["km²", "square kilometre, square kilometres, square kilometer, square kilometers, sq km, sq. km, sq kms"],
  ["m²", "square metre, square metres, square meter, square meters, sq m, sq. m"],
  ["mi²", "square mile, square miles, sq mi"],
  ["ft²", "square foot, square feet, sq ft, sq. ft."],
  ["ha", "hectare, hectares"],
  ["acre", "acre, acres"],
  ["m³", "cubic metre, cubic metres, cubic meter, cubic meters, cu m"],
  ["km³", "cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers"],
  ["ft³", "cubic foot, cubic feet"],
  ["l", "litre, litres, liter, liters"],
  ["ml", "millilitre, millilitres, milliliter, milliliters"],
  ["gal", "gallon, gallons"],
  ["pt", "pint, pints"],
  ["bbl", "barrel, barrels"],
  ["bbl/d", "barrel per day, barrels per day, barrels a day, bpd, b / d"],
  ["g", "gram, grams, gramme, grammes"],
  ["mg", "milligram, milligrams"],
  ["µg", "microgram, micrograms"],
  ["kg", "kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kgs"],
  ["t", "tonne, tonnes, ton, tons, metric ton, metric tons, metric tonnes"],
  ["kt", "kiloton, kilotons, kilotonne, kilotonnes"],
  ["Mt", "megaton, megatons, megatonne, megatonnes"],
  ["Gt", "gigaton, gigatons, gigatonne, gigatonnes"],
  ["oz", "ounce, ounces"],
  ["lb", "pound, pounds"],
  ["ct", "carat, carats"],
  [
    "km/h",
    "kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour, km per hour, km / h, kmh, kph",
  ],
  ["mph", "miles per hour, miles an hour, mile per hour, mph"],
  ["m/s", "metres per second, meters per second, metres a second, meters a second, m / s"],
  ["kn", "knot, knots"],
  ["°", "degree, degrees, °"],
  ["°C", "degree celsius, degrees celsius, degrees centigrade, degrees c, ° c, °c, ℃, celsius"],
  ["°F", "degree fahrenheit, degrees fahrenheit, degrees f, ° f, °f, ℉, fahrenheit"],
  ["W", "watt, watts"],
  ["kW", "kilowatt, kilowatts"],
  ["MW", "megawatt, megawatts"],
  ["GW", "gigawatt, gigawatts"],
  ["TW", "terawatt, terawatts"],
  ["kWh", "kilowatt hour, kilowatt hours, kilowatthours"],
  ["MWh", "megawatt hour, megawatt hours"],
  ["GWh", "gigawatt hour, gigawatt hours"],
  ["TWh", "terawatt hour, terawatt hours"],
  ["V", "volt, volts"],
  ["hp", "horsepower"],
  ["kcal", "kilocalorie, kilocalories"],
  ["cal", "calorie, calories"],
  ["Hz", "hertz"],
  ["MHz", "megahertz"],
  ["GHz", "gigahertz"],
  ["KB", "kilobyte, kilobytes"],
  ["MB", "megabyte, megabytes"],
  ["GB", "gigabyte, gigabytes"],
  ["TB", "terabyte, terabytes"],
  ["PB", "petabyte, petabytes"],
  ["dB", "decibel, decibels"],
  ["ppm", "parts per million, ppm"],
]

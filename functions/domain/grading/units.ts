/**
 * Units in words and symbols, alone and as quotients ("mg/dL", "kilojoules per 100 grams"), so that a response in another
 * unit than the reference's is told from one that only spells it otherwise. Units that are not here are not judged.
 */

/**
 * One unit a line, its names separated by commas; a name on two lines may mean either.
 * "in" and "a" are left out: before more words they are English far more often than inches and years.
 */
const UNITS = `
percent, per cent, pct, %, percentage
kilometres, kilometers, kilometre, kilometer, kms, km
metres, meters, metre, meter, m
centimetres, centimeters, centimetre, centimeter, cm
millimetres, millimeters, millimetre, millimeter, mm
micrometres, micrometers, micrometre, micrometer, microns, μm, um
nanometres, nanometers, nanometre, nanometer, nm
angstroms, angstrom, ångströms, Å
nautical miles, nautical mile, nmi, nm
miles, mile, mi
feet, foot, ft
inches, inch
yards, yard, yd
light years, light-years, light year, ly
astronomical units, astronomical unit, AU
kilograms, kilogrammes, kilogram, kilos, kg
grams, grammes, gram, gramme, g
milligrams, milligrammes, milligram, mg
micrograms, microgram, μg, ug, mcg
nanograms, nanogram, ng
tonnes, tonne, metric tons, metric tonnes, t
pounds, pound, lbs, lb
ounces, ounce, oz
moles, mole, mol
millimoles, millimole, mmol
micromoles, micromole, μmol, umol
degrees Celsius, degree Celsius, Celsius, °C, degrees C, deg C, C, degrees, °
degrees Fahrenheit, degree Fahrenheit, Fahrenheit, °F, degrees F, deg F, F, degrees, °
kelvins, kelvin, K
degrees, degree, deg, °
radians, radian, rad
years, year, yrs, yr, y
months, month, mo
weeks, week, wk
days, day, d
hours, hour, hrs, hr, h
minutes, minute, mins, min
seconds, second, secs, sec, s
milliseconds, millisecond, ms
square kilometres, square kilometers, square kilometre, sq km, km2
square metres, square meters, square metre, square meter, sq m, m2
square centimetres, square centimeters, square centimetre, sq cm, cm2
square angstroms, square angstrom, square ångströms, Å2
square miles, square mile, sq mi, mi2
square feet, square foot, sq ft, ft2
square inches, square inch, sq in, in2
hectares, hectare, ha
litres, liters, litre, liter, L
decilitres, deciliters, decilitre, deciliter, dL
millilitres, milliliters, millilitre, milliliter, mL, cc, cm3
microlitres, microliters, microlitre, microliter, μL, uL
cubic metres, cubic meters, cubic metre, cubic meter, m3
cubic centimetres, cubic centimeters, cubic centimetre, cm3, cc, mL
knots, knot, kn, kt
joules, joule, J
kilojoules, kilojoule, kJ
calories, calorie, cal
kilocalories, kilocalorie, kcal
pascals, pascal, Pa
kilopascals, kilopascal, kPa
hectopascals, hectopascal, hPa, millibars, mbar
millimetres of mercury, millimeters of mercury, mmHg, mm Hg
atmospheres, atmosphere, atm
base pairs, base pair, bp
kilobases, kilobase, kb, kbp
people, persons, person, inhabitants
US dollars, US dollar, U.S. dollars, dollars, dollar, USD, US$, $
euros, euro, EUR, €
pounds sterling, British pounds, pounds, pound, GBP, £
yen, Japanese yen, JPY, ¥
yuan, renminbi, CNY, RMB, ¥
rupees, rupee, Indian rupees, INR, ₹
Canadian dollars, CAD, C$, dollars, $
Australian dollars, AUD, A$, dollars, $
Swiss francs, CHF
per mille, permille, ‰
`;

/** Quotients with a name of their own, written out. */
const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})mph(?!\p{L})/giu, "mi/h"],
  [/(?<!\p{L})(?:kph|km\s?h\^?-1)(?!\p{L})/giu, "km/h"],
  [/(?<!\p{L})(?:daltons?|Da)(?!\p{L})/gu, "g/mol"],
  [/(?<!\p{L})(?:kilodaltons?|kDa)(?!\p{L})/gu, "kg/mol"],
  [/(?<!\p{L})mM(?!\p{L})/gu, "mmol/L"],
  [/(?<!\p{L})[µμu]M(?!\p{L})/gu, "μmol/L"],
  [/\s?(?<!\p{L})(mol|s|L|min|h|kg)\^?-1(?!\d)/gu, "/$1"],
];

type Meanings = ReadonlySet<number>;

/** What a unit divides: "mg per 100 g" is mg, then 100 g. */
interface Factor {
  readonly meanings: Meanings;
  /** Digits in front of the unit in a denominator, empty for one. */
  readonly count: string;
}
export type Unit = readonly Factor[];

const NONE: Meanings = new Set();
const PERCENT = 0;
const EXACT: ReadonlyMap<string, Meanings> = indexOf((name) => name);
const LOWER: ReadonlyMap<string, Meanings> = indexOf((name) => name.toLowerCase());

function indexOf(keyOf: (name: string) => string): Map<string, Set<number>> {
  const index = new Map<string, Set<number>>();
  for (const [unit, line] of UNITS.trim().split("\n").entries()) {
    for (const name of line.split(",").map(tidy)) {
      const key = keyOf(name);
      index.set(key, (index.get(key) ?? new Set()).add(unit));
    }
  }
  return index;
}

function tidy(name: string): string {
  return name.normalize("NFKC").replace(/[\^.]/g, "").replace(/\s+/g, " ").trim();
}

/** Units that one name may mean; none if it is unknown. Case tells symbols apart ("mM", "mm") where it can. */
export function unitsNamed(name: string): Meanings {
  return EXACT.get(tidy(name)) ?? LOWER.get(tidy(name).toLowerCase()) ?? NONE;
}

/** Most words that a name of a unit has. */
const NAME_WORDS_MAX = 3;

/** The longest known name that the text begins with. */
function leadingName(text: string): { meanings: Meanings; rest: string } {
  let found = { meanings: NONE, rest: text };
  let end = 0;
  for (let count = 0; count < NAME_WORDS_MAX; count += 1) {
    const word = /^[\s-]*[^\s,;()=/]+/.exec(text.slice(end))?.[0];
    if (word === undefined) break;
    end += word.length;
    const meanings = unitsNamed(text.slice(0, end).replace(/^[\s-]*/, ""));
    if (meanings.size > 0) found = { meanings, rest: text.slice(end) };
  }
  return found;
}

/**
 * The unit that the text begins with, longest name first, and what follows it. A quotient with an unknown part is an
 * unknown unit, and not what it begins with.
 */
export function leadingUnit(text: string): { unit: Unit; rest: string } {
  const unknown = { unit: [], rest: text };
  const plain = WRITTEN_OUT.reduce((written, [pattern, by]) => written.replace(pattern, by), text);
  let { meanings, rest } = leadingName(plain);
  if (meanings.size === 0) return unknown;
  const unit: Factor[] = [{ meanings, count: "" }];
  for (;;) {
    const by = /^\s*(?:\/|per\s|(an?\s))\s*(\d[\d.,]*)?\s*/i.exec(rest);
    if (by === null) return { unit, rest };
    ({ meanings, rest } = leadingName(rest.slice(by[0].length)));
    if (meanings.size === 0) return by[1] === undefined ? unknown : { unit, rest: `${by[0]}${rest}` };
    unit.push({ meanings, count: by[2] ?? "" });
  }
}

/** The unit that the whole text names; empty if it is not known. */
export function wholeUnit(text: string): Unit {
  const { unit, rest } = leadingUnit(text);
  return /[\p{L}\p{N}]/u.test(rest) ? [] : unit;
}

/**
 * True if a value given in one unit cannot be meant in the other; an unknown unit never is in conflict.
 * What a value is "per" may be left unsaid, and behind a percentage it is not compared.
 */
export function unitsConflict(wanted: Unit, given: Unit): boolean {
  const [first] = wanted;
  if (first === undefined || given.length === 0) return false;
  if (first.meanings.has(PERCENT) && given[0]?.meanings.has(PERCENT)) return false;
  return given.some((factor, index) => {
    const other = wanted[index];
    return (
      other === undefined || other.count !== factor.count || ![...factor.meanings].some((id) => other.meanings.has(id))
    );
  });
}

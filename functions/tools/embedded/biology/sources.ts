/**
 * Where the data, formulas and libraries of the biology tools come from.
 */
import { formula } from "../../source.ts";
import type { Source } from "../../tool.ts";

export const NCBI_GENE: Source = {
  name: "NCBI Gene, as packaged in Bioconductor org.Hs.eg.db 3.16.0",
  kind: "data",
  licence: "Artistic-2.0 (contents: US Government work, public domain)",
  version: "2022-09-12",
  url: "https://bioconductor.org/packages/org.Hs.eg.db/",
};
export const GENE_ONTOLOGY: Source = {
  name: "Gene Ontology and annotations, as packaged in Bioconductor GO.db and org.Hs.eg.db 3.16.0",
  kind: "data",
  licence: "CC-BY-4.0 (packages: Artistic-2.0)",
  version: "2022-07-01",
  url: "https://geneontology.org",
};
export const NCBI_TOOLKIT: Source = {
  name: "Data files of the NCBI C toolkit",
  kind: "data",
  licence: "US Government work, public domain",
  version: "6.1.20170106",
  url: "https://ftp.ncbi.nih.gov/toolbox/ncbi_tools/old/",
};
export const NCBI_TAXONOMY: Source = {
  name: "NCBI Taxonomy, dump shipped with EMBOSS 6.6.0",
  kind: "data",
  licence: "US Government work, public domain",
  version: "2013-06",
  url: "https://www.ncbi.nlm.nih.gov/taxonomy",
};
export const REBASE: Source = {
  name: "REBASE, the restriction enzyme database, as packaged in Biopython 1.80",
  kind: "data",
  licence: "Biopython License Agreement",
  version: "205 (2022)",
  url: "http://rebase.neb.com",
};
export const SLEEP: Source = {
  name: "msleep data set of ggplot2, from Savage and West, PNAS 104(3):1051-1056",
  kind: "data",
  licence: "MIT",
  version: "3.4.1 (data of 2007)",
  url: "https://ggplot2.tidyverse.org/reference/msleep.html",
};
export const TEXTBOOK: Source = {
  name: "Own table of textbook facts",
  kind: "data",
  licence: "CC0-1.0",
  version: "2026-11",
};
export const CHEMICAL_ELEMENTS: Source = {
  name: "chemical-elements",
  kind: "library",
  licence: "MIT",
  version: "2.3.3",
  url: "https://github.com/cheminfo/mass-tools",
};
export const MF_PARSER: Source = {
  name: "mf-parser",
  kind: "library",
  licence: "MIT",
  version: "3.9.3",
  url: "https://github.com/cheminfo/mass-tools",
};
export const OPENCHEMLIB: Source = {
  name: "openchemlib",
  kind: "library",
  licence: "BSD-3-Clause",
  version: "9.25.0",
  url: "https://github.com/cheminfo/openchemlib-js",
};

export const WATSON_CRICK = formula("Base pairing", "Watson and Crick, Nature 171:737-738 (1953)");
export const WALLACE = formula(
  "Wallace rule for the melting of short oligonucleotides",
  "Wallace et al., Nucleic Acids Research 6(11):3543-3557 (1979)",
);
export const SANTALUCIA = formula(
  "Unified nearest-neighbour parameters of DNA",
  "SantaLucia, PNAS 95(4):1460-1465 (1998), doi:10.1073/pnas.95.4.1460",
);
export const SHARP_LI = formula(
  "Codon adaptation index and relative adaptiveness of Escherichia coli codons",
  "Sharp and Li, Nucleic Acids Research 15(3):1281-1295 (1987), doi:10.1093/nar/15.3.1281",
);
export const KYTE_DOOLITTLE = formula(
  "Hydropathy scale of amino acids",
  "Kyte and Doolittle, Journal of Molecular Biology 157(1):105-132 (1982)",
);
export const BJELLQVIST = formula(
  "Isoelectric point of proteins from pK values",
  "Bjellqvist et al., Electrophoresis 14:1023-1031 (1993) and 15:529-539 (1994)",
);
export const IKAI = formula("Aliphatic index", "Ikai, Journal of Biochemistry 88(6):1895-1898 (1980)");
export const PACE = formula(
  "Molar absorption coefficient of proteins at 280 nm",
  "Pace et al., Protein Science 4(11):2411-2423 (1995)",
);
export const KEIL = formula("Specificity of trypsin", "Keil, Specificity of Proteolysis, Springer (1992)");
export const ALIGNMENT = formula(
  "Global and local alignment",
  "Needleman and Wunsch (1970), Smith and Waterman (1981), as in Durbin et al., Biological Sequence Analysis (1998)",
);
export const HARDY_WEINBERG = formula("Hardy-Weinberg equilibrium", "Hardy, Science 28:49-50 (1908); Weinberg (1908)");
export const DIVERSITY = formula(
  "Indices of diversity",
  "Shannon (1948); Simpson, Nature 163:688 (1949); Pielou, Journal of Theoretical Biology 13:131-144 (1966)",
);
export const KLEIBER = formula("Metabolic rate and body mass", "Kleiber, Physiological Reviews 27(4):511-541 (1947)");
export const JERISON = formula(
  "Encephalization quotient",
  "Jerison, Evolution of the Brain and Intelligence, Academic Press (1973)",
);
export const CHAPMAN = formula(
  "Estimate of population size from capture and recapture",
  "Chapman, University of California Publications in Statistics 1:131-160 (1951)",
);
export const MOLE = formula("Amount of substance", "International System of Units, 9th edition, BIPM (2019)");
export const SHARED_TERMS = formula(
  "Overlap of sets (Jaccard index) of ontology ancestors",
  "Jaccard, New Phytologist 11(2):37-50 (1912); Gentleman, Bioconductor GOstats, simUI (2005)",
);
export const COMMON_SUBSTRING = formula(
  "Longest common substring",
  "Gusfield, Algorithms on Strings, Trees and Sequences, Cambridge (1997)",
);

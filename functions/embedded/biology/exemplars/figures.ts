/**
 * Questions that compute with figures: aggregation, computation, conversion, counting, difference.
 */
import type { Family } from "../../../domain/schema.ts";

export const FIGURES: readonly (readonly [Family, string])[] = [
  ["aggregation", "What is the mean molar mass of the compounds that the compound table files under nucleobase?"],
  [
    "aggregation",
    "Add up the lengths of all fragments that HaeIII leaves of the pUC19 multiple cloning site; what is the average fragment?",
  ],
  ["aggregation", "Average the hours of daily sleep of the lion, the tiger and the jaguar."],
  ["aggregation", "How many protein-coding genes do chromosomes 13, 18 and 21 hold between them?"],
  [
    "aggregation",
    "Across the longest tryptic peptide of corticotropin and that of beta-endorphin, what is the mean chain length?",
  ],
  [
    "computation",
    "How many grams of HEPES have to be weighed out for 750 mL of a 20 mM solution, if you start from the structure of HEPES?",
  ],
  [
    "computation",
    "A recessive condition affects one birth in every 3600. Under Hardy-Weinberg equilibrium, what fraction of people are carriers?",
  ],
  [
    "computation",
    "An enzymologist reads an absorbance of 0.42 for a 1 cm cuvette of NADH (6220 per molar per centimetre). What is the millimolar concentration?",
  ],
  [
    "computation",
    "Wardens marked 80 newts in a pond; of 60 caught later, 12 wore a mark. Put the population at Chapman's estimate.",
  ],
  ["computation", "What resting metabolic rate does Kleiber's law give an animal with the body mass of a cow?"],
  ["computation", "Bases outnumber acids four to one in a tris buffer at 25 degrees Celsius; find its pH."],
  ["computation", "Purely by chance, how many NotI sites should one expect along human chromosome 22?"],
  [
    "conversion",
    "A tube holds 2.5 grams of caffeine. Work out the molar mass from the molecular formula, then give the amount in millimoles.",
  ],
  ["conversion", "Express in kelvin the nearest-neighbour melting temperature of the SP6 promoter primer."],
  ["conversion", "Give the messenger RNA that reads like the coding strand ATGGCCTTTAAG."],
  [
    "conversion",
    "Turn the protein sequence CYIQNCPLG back into DNA with the favourite codons of Escherichia coli: how many of the bases are G?",
  ],
  ["conversion", "If 30 millimoles of ascorbic acid are dissolved in 250 mL, what is that in millimoles per litre?"],
  ["counting", "Into how many pieces does complete trypsin digestion cut the mature chain of gamma-lipotropin?"],
  ["counting", "Count the inherited disorders on the X chromosome in the list of well-known ones."],
  ["counting", "How many hydrogen-bond donors does the structure of epinephrine have, and how many acceptors?"],
  ["counting", "In the genus that lions belong to, how many species are on record?"],
  ["counting", "How many of the common restriction enzymes make ends that fit those of XbaI?"],
  [
    "difference",
    "By how many degrees Celsius do the Wallace-rule melting temperatures of the M13 reverse primer and the T7 promoter primer differ?",
  ],
  ["difference", "How much heavier is a mole of testosterone than a mole of estradiol?"],
  ["difference", "What separates the GC contents of the loxP site and the FRT site, in percentage points?"],
  [
    "difference",
    "The genes TP53 and MDM2 span different stretches of GRCh38: how many base pairs lie between the two lengths?",
  ],
  ["difference", "By how many hours does the daily sleep of the little brown bat exceed that of the giraffe?"],
];

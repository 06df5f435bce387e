/**
 * Questions without answers that show forms a biology task can take.
 */
import type { Exemplar, Family } from "../../../domain/schema.ts";

const QUESTIONS: readonly (readonly [Family, string])[] = [
  ["lookup", "Which mode of inheritance is usual for ataxia-telangiectasia?"],
  [
    "multi_hop",
    "Variants of which gene cause Wilson disease, and how long is the human chromosome that carries that gene?",
  ],
  [
    "comparison",
    "Take vasoactive intestinal peptide and PACAP-27. Is the isoelectric point of the former higher than that of the latter?",
  ],
  [
    "ranking",
    "Order the red fox, the horse and the giant armadillo by hours of sleep a day, the longest sleeper first.",
  ],
  ["aggregation", "What is the mean molar mass of the compounds that the compound table files under nucleobase?"],
  [
    "computation",
    "How many grams of HEPES have to be weighed out for 750 mL of a 20 mM solution, if you start from the structure of HEPES?",
  ],
  [
    "conversion",
    "A tube holds 2.5 grams of caffeine. Work out the molar mass from the molecular formula, then give the amount in millimoles.",
  ],
  ["counting", "Into how many pieces does complete trypsin digestion cut the mature chain of salmon calcitonin?"],
  [
    "difference",
    "By how many degrees Celsius do the Wallace-rule melting temperatures of the M13 reverse primer and the T7 promoter primer differ?",
  ],
  [
    "set_operation",
    "Which Gene Ontology molecular functions, shown by direct assay, do the genes VEGFA and TGFB1 have in common?",
  ],
  [
    "filter",
    "Of the human genes listed at the cytogenetic location of TP53, which ones encode enzymes of the class of transferases?",
  ],
  [
    "conditional",
    "If EcoRI cuts the pUC19 multiple cloning site more than once, give the length of the longest fragment; otherwise give that of HindIII.",
  ],
  [
    "list",
    "List the fragment lengths, in order from the 5' end, that PstI leaves of the linear pBluescript II polylinker.",
  ],
  [
    "record",
    "For the donkey, report the genus, the family of that genus and the number of genera in that family, each under a label of its own.",
  ],
  [
    "multi_hop",
    "Translate the Myc tag coding sequence in frame 1 and find what percentage of the mass of the resulting peptide is oxygen.",
  ],
  [
    "computation",
    "A recessive condition affects one birth in every 3600. Under Hardy-Weinberg equilibrium, what fraction of people are carriers?",
  ],
];

export const EXEMPLARS: readonly Exemplar[] = QUESTIONS.map(([family, question], i) => ({
  id: `biology-${String(i + 1).padStart(2, "0")}`,
  domain: "biology",
  family,
  question,
}));

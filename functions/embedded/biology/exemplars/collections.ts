/**
 * Questions about several things at once: set operation, filter, list, record.
 */
import type { Family } from "../../../domain/schema.ts";

export const COLLECTIONS: readonly (readonly [Family, string])[] = [
  [
    "set_operation",
    "Which Gene Ontology molecular functions, shown by direct assay, do the genes VEGFA and TGFB1 have in common?",
  ],
  [
    "set_operation",
    'Find the genes that sit at 17q21.2 and also carry the annotation "DNA-binding transcription factor activity".',
  ],
  ["set_operation", "Which elements occur in both taurine and thiamine?"],
  [
    "set_operation",
    "Name every common restriction enzyme that cuts the pUC19 multiple cloning site and leaves blunt ends.",
  ],
  ["set_operation", "Which kinds of functional group does penicillin G share with captopril?"],
  [
    "filter",
    "Of the human genes listed at the cytogenetic location of TP53, which ones encode enzymes of the class of transferases?",
  ],
  ["filter", "Keep only those genes for oxidoreductases on chromosome 10 whose symbols contain the letter C."],
  ["filter", "Which of the steroids in the compound table contain a ketone group?"],
  [
    "filter",
    "From the enzymes that cut the pUC19 multiple cloning site exactly once, pick those that leave blunt ends.",
  ],
  ["filter", "Among the amino acids that are missing from beta-endorphin, which one is the lightest?"],
  [
    "list",
    "List the fragment lengths, in order from the 5' end, that PstI leaves of the linear pUC19 multiple cloning site.",
  ],
  ["list", "Write out, by rising mass number, the radioactive isotopes of caesium that live six hours or more."],
  ["list", "Which enzymes have the same recognition site as SmaI?"],
  ["list", "Spell out the tryptic peptides of beta-endorphin from the amino end."],
  ["list", 'What are the direct parents, in the Gene Ontology, of the term "cytokine activity"?'],
  [
    "record",
    "For the donkey, report the genus, the family of that genus and the number of genera in that family, each under a label of its own.",
  ],
  ["record", "Draw up a short profile of nicotine: class, molecular formula, molar mass and polar surface area."],
  ["record", "Fill in this card for the gene CFTR: full name, chromosome, band, strand."],
  ["record", "Summarise the restriction enzyme KpnI by site, kind of ends and size of overhang."],
  [
    "record",
    "On corticotropin, state chain length, precursor gene, isoelectric point and average hydropathy as separate entries.",
  ],
];

/**
 * Questions that show forms an academia task can take; none has an answer here.
 */
import type { Exemplar, Family } from "../../../domain/schema.ts";

const QUESTIONS: readonly (readonly [Family, string])[] = [
  ["lookup", 'Which journal do reference lists abbreviate as "J. Hydrol. Eng."?'],
  [
    "multi_hop",
    'A preprint titled "Neural Turing Machines" was posted on arXiv. In which year did the archive that holds the primary category of that preprint open?',
  ],
  [
    "multi_hop",
    'Under which occupation does WordNet list the first author of "The Use of Knowledge in Society", and who is the earliest-born person listed under it?',
  ],
  [
    "comparison",
    "Michelson's measurements of the speed of light came in five series of twenty. Do the means of the first and the third series differ significantly at the 0.05 level in a two-sided Welch t test?",
  ],
  [
    "ranking",
    "Order the arXiv archives that hold the categories cs.CL, hep-lat, q-bio.NC and econ.EM by the year in which each opened, oldest first.",
  ],
  [
    "aggregation",
    "Five papers by one researcher have 58, 31, 12, 9 and 4 citations. Add the h-index and the g-index of this record.",
  ],
  [
    "computation",
    "What is the Cohen effect size d between Darwin's cross-fertilised and self-fertilised maize, and how many plants in each group would detect an effect that large with a power of 90 percent?",
  ],
  [
    "conversion",
    "Turn the print ISSN of the Journal of the Atmospheric Sciences into the barcode number of an issue with variant code 00.",
  ],
  [
    "counting",
    "How many branches does WordNet put directly below the discipline that stands directly above toxicology?",
  ],
  [
    "difference",
    "By how many years did the birth of Niels Bohr, according to WordNet, precede the publication of Chadwick's paper on the possible existence of a neutron?",
  ],
  [
    "set_operation",
    "Which disciplines are both among the branches that WordNet puts directly below biology and named in the list botany, genetics, mycology, optics, ecology?",
  ],
  [
    "filter",
    "Of Nature Genetics, Fusion Science and Technology and the Journal of Infrastructure Systems, which ones cite by author and date?",
  ],
  [
    "conditional",
    "If the State of the Union address of 1921 is longer in words than that of 1922, give the year of birth of the president who gave it; otherwise give the party of the president who gave the address of 1923.",
  ],
  ["list", "List the branches that WordNet places directly below linguistics, in alphabetical order."],
  [
    "record",
    "For the ISBN 84-376-0494-X, give the hyphenated 13-digit form, the check digit of the 10-digit form and the country of the registration group.",
  ],
  [
    "computation",
    "A survey is to cover all 612 members of a learned society. With a margin of error of 3 percentage points, what sample size does the Krejcie and Morgan formula ask for?",
  ],
  [
    "comparison",
    "Which of two sentences is harder to read by the Flesch-Kincaid grade level: the WordNet definition of genetics or the WordNet definition of biology?",
  ],
];

export const exemplars: readonly Exemplar[] = QUESTIONS.map(([family, question], i) => ({
  id: `academia-${String(i + 1).padStart(2, "0")}`,
  domain: "academia",
  family,
  question,
}));

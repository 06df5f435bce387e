/**
 * Questions that look up, follow links and compare: lookup, multi hop, comparison, ranking, conditional.
 */
import type { Family } from "../../../domain/schema.ts";

export const REACHING: readonly (readonly [Family, string])[] = [
  ["lookup", "Which mode of inheritance is usual for ataxia-telangiectasia?"],
  ["lookup", "To what class of biochemicals does colchicine belong?"],
  ["lookup", "Name the cytogenetic location of the human gene FOXP3."],
  ["lookup", "How many days is the half-life of cobalt-60?"],
  ["lookup", "What do two cut ends left by SpeI look like, and how many bases stand alone there?"],
  [
    "multi_hop",
    "Variants of which gene cause Wilson disease, and how long is the human chromosome that carries that gene?",
  ],
  [
    "multi_hop",
    "Translate the pUC19 multiple cloning site in frame 1 and find what percentage of the mass of the resulting peptide is oxygen.",
  ],
  [
    "multi_hop",
    "Go from the gene behind phenylketonuria to the EC number of its enzyme. What is the accepted name under that number?",
  ],
  [
    "multi_hop",
    "Look for the compound whose fingerprint is most like that of caffeine: how heavy is a mole of it, read off the structure?",
  ],
  ["multi_hop", "What order of mammals does the family of the tiger's genus fall under?"],
  ["multi_hop", "The longest-lived radioactive isotope of iodine is taken. When would just one percent of it be left?"],
  [
    "comparison",
    "Take corticotropin and beta-endorphin. Is the isoelectric point of the former higher than that of the latter, and by how much do they differ?",
  ],
  [
    "comparison",
    "A wood holds 40 oaks, 30 birches and 5 pines, a park 25 of each. Is the wood the more diverse by the Shannon index, and what is the index of the park?",
  ],
  [
    "comparison",
    "Between BRCA1 and BRCA2, which stretches over more of the human genome, and over how many base pairs?",
  ],
  ["comparison", "Does a red kangaroo's family hold more genera than a koala's, and how many genera does it hold?"],
  [
    "comparison",
    "Of dopamine and serotonin, which is the more lipophilic by predicted log P, and how far apart are the two?",
  ],
  [
    "comparison",
    "Two short peptides, YGGFM and YGGFL, are run at pH 7.4. Which of them carries the more negative net charge, and what is that charge?",
  ],
  [
    "ranking",
    "Order the red fox, the horse and the giant armadillo by hours of sleep a day, the longest sleeper first.",
  ],
  ["ranking", "Put lactose, glycerol, citric acid and urea in order of rising molar mass."],
  ["ranking", "Rank the human chromosomes 17, 19 and 21 by their number of protein-coding genes, most first."],
  ["ranking", "Among the compounds that contain thiol groups, which comes first and which last by molar mass?"],
  ["ranking", "Sort carbon-14, cobalt-60 and radium-226 from the shortest to the longest half-life."],
  [
    "conditional",
    "If EcoRI cuts the pUC19 multiple cloning site more than once, give the length of the longest fragment; otherwise give that of HindIII.",
  ],
  [
    "conditional",
    "Should APOE and INSR lie on the same chromosome, name the longer of the two; if not, name the chromosome of each.",
  ],
  [
    "conditional",
    "When the isoelectric point of corticotropin is above 7, suggest the buffer with the nearest pKa; if it is below, give the net charge at pH 7.",
  ],
  [
    "conditional",
    "In case TGA means a stop under the vertebrate mitochondrial code, say so; failing that, which amino acid does it stand for?",
  ],
  [
    "conditional",
    "Assume two primers melt at the Wallace temperatures of ITS1 and ITS4. Provided they are within 5 degrees, at what temperature should they anneal?",
  ],
];

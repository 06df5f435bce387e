/**
 * Questions that show the forms which tasks of this domain can take. None holds its answer.
 */
import type { Exemplar, Family } from "../../../domain/schema.ts";

const QUESTIONS: readonly (readonly [Family, string])[] = [
  [
    "lookup",
    "In Will Burtin's table of 1951, which antibiotic stopped the growth of Salmonella typhi at the lowest concentration?",
  ],
  [
    "multi_hop",
    "Start from the trial known as JUPITER: which human gene encodes the main target of the treatment it tested, and how many drugs of the reference table share that target?",
  ],
  [
    "comparison",
    "Per 100 grams, which holds more iron according to the Indian Food Composition Tables 2017: Lentil dal or Spinach?",
  ],
  [
    "ranking",
    "Put Almond, Cashew nut, Walnut and Pistachio nuts in order of their energy per 100 grams, the most energy-rich first.",
  ],
  [
    "aggregation",
    "What is the mean elimination half-life, in hours, of all the drugs that the reference table classes as factor Xa inhibitors?",
  ],
  [
    "computation",
    "A woman of 63 who weighs 58 kilograms has a serum creatinine of 1.3 mg/dL. What is her creatinine clearance by the Cockcroft-Gault formula?",
  ],
  [
    "conversion",
    "A blood test shows 126 milligrams of glucose per decilitre. Express that in millimoles per litre, using the molar mass of its formula C6H12O6.",
  ],
  ["counting", "How many bacteria in Burtin's table does streptomycin inhibit at 1 microgram per millilitre or less?"],
  [
    "difference",
    "By how many days does the longest usual incubation period of hepatitis B exceed that of hepatitis A, going by the CDC's figures?",
  ],
  [
    "set_operation",
    "Which blood types can give red cells both to a recipient of type A+ and to a recipient of type B+?",
  ],
  ["filter", "Among the bacterial diseases of the CDC-based table, which ones are spread mainly by ticks?"],
  [
    "conditional",
    "If measles at the high end of its reproduction number can be stopped with a vaccine of 97 percent efficacy, what coverage does that take; and does a town of 48,000 that has vaccinated 45,000 people reach it?",
  ],
  ["list", "List the five fruits with the most vitamin C per 100 grams, the richest first."],
  [
    "record",
    "For the drug warfarin, give the ATC code, the pharmacological class and the gene that encodes its main target.",
  ],
  [
    "multi_hop",
    "An 80 gram portion of the green leafy vegetable that is richest in folate covers what percentage of the daily intake recommended for pregnant women aged 19 to 30?",
  ],
  [
    "computation",
    "In the trial 4S, work out the risk of the main outcome in each group, and from the two risks the number needed to treat.",
  ],
  [
    "difference",
    "How much longer, in minutes, must a person of 70 kilograms play doubles tennis than run at 8 miles per hour to spend the energy of 100 grams of Banana (ripe, robusta)?",
  ],
  [
    "aggregation",
    "Over the ten years from 1995 to 2005, by how many children per woman on average did fertility fall in Kenya, Rwanda and Nigeria?",
  ],
];

export const medicineExemplars: readonly Exemplar[] = QUESTIONS.map(([family, question], i) => ({
  id: `medicine-${String(i + 1).padStart(2, "0")}`,
  domain: "medicine",
  family,
  question,
}));

/**
 * Questions whose answers are mostly entities, lists and counts.
 */
import type { Family } from "../../../domain/schema.ts";

export const ENTITY_QUESTIONS: readonly (readonly [Family, string])[] = [
  [
    "lookup",
    "In Will Burtin's table of 1951, which antibiotic stopped the growth of Salmonella typhi at the lowest concentration?",
  ],
  [
    "multi_hop",
    "Start from the trial known as CAPRIE: which human gene encodes the main target of the treatment it tested, and how many drugs of the reference table share that target?",
  ],
  [
    "comparison",
    "Per 100 grams, which holds more iron according to the Indian Food Composition Tables 2017: Lentil dal or Spinach, and how much does it hold?",
  ],
  [
    "ranking",
    "Put Almond, Cashew nut, Walnut and Pistachio nuts in order of their energy per 100 grams, the most energy-rich first.",
  ],
  ["counting", "How many bacteria in Burtin's table does streptomycin inhibit at 1 microgram per millilitre or less?"],
  [
    "set_operation",
    "Which blood types can give red cells both to a recipient of type A+ and to a recipient of type B+?",
  ],
  ["filter", "Among the bacterial diseases of the CDC-based table, which ones are spread mainly by ticks?"],
  ["list", "List the five fruits with the most vitamin C per 100 grams, the richest first."],
  [
    "record",
    "For the drug warfarin, give the ATC code, the pharmacological class and the gene that encodes its main target.",
  ],
  [
    "multi_hop",
    "An 80 gram portion of the green leafy vegetable that is richest in folate covers what percentage of the daily intake recommended for pregnant women aged 19 to 30?",
  ],
  ["lookup", "Which generic drug is sold under the trade name Coumadin?"],
  ["lookup", "Of what larger part of the body is the cochlea a direct part, going by WordNet?"],
  [
    "lookup",
    "I have a jar of honey and only a cup to measure with: by the USDA food tables, how many kilocalories does the household measure of it hold?",
  ],
  ["lookup", "What molecular formula does vitamin B12 have in its usual form?"],
  [
    "multi_hop",
    "A patient brings a box labelled Zocor. Find the drug inside, then the gene that encodes the drug's main target, and tell me on which chromosome that gene lies.",
  ],
  [
    "multi_hop",
    "What kind of organism causes the disease that, among all those spread mainly by tick bites, can incubate for the most days?",
  ],
  [
    "multi_hop",
    "Begin with the bacterium Staphylococcus aureus and the antibiotic that held it back at the lowest concentration in Burtin's table; to which pharmacological class does that antibiotic belong, and which other drugs share the class?",
  ],
  [
    "multi_hop",
    "Go from the optic nerve to whatever WordNet says it is part of, and on to the part of that which has the most parts itself: what is it?",
  ],
  ["comparison", "Between warfarin and apixaban, which stays longer in an adult's body, and how many times as long?"],
  [
    "comparison",
    "Set cooked barley against cooked wild rice in the USDA tables: which of the two brings more magnesium per 100 grams, and how many milligrams?",
  ],
  [
    "comparison",
    "Is the relative risk reduction of DAPA-HF larger than that of COLCOT, and how large is the larger of the two?",
  ],
  [
    "comparison",
    "Do gefitinib and osimertinib act on the product of the same human gene, and on which chromosome does the gene that gefitinib acts on lie?",
  ],
  [
    "comparison",
    "Taking the high end of each published range, which spreads more readily in a susceptible population, pertussis or mumps, and how many times as readily?",
  ],
  ["ranking", "Arrange Spinach, Parsley, Lettuce and Mustard leaves from most to least calcium per 100 grams."],
  ["ranking", "Sort judo, singles tennis, fencing and bowling by the energy an hour of each costs, cheapest first."],
  [
    "ranking",
    "From the shortest to the longest half-life, in what order do morphine, fentanyl, methadone and tramadol come?",
  ],
  ["counting", "How many structures does WordNet list as direct parts of the eye?"],
  ["counting", "Of the drugs in the reference table, what number act mainly on the product of ADRB2?"],
  ["counting", "Count the viral diseases that may be the cause when symptoms begin exactly ten days after exposure."],
  [
    "counting",
    "In how many different pharmacological classes do metformin, sitagliptin, semaglutide and dapagliflozin fall?",
  ],
  [
    "set_operation",
    "Two diseases came up, dengue and chikungunya. Which route of spread do they share, and which other diseases of the table spread in the same way?",
  ],
  [
    "set_operation",
    "Take the blood types to which O+ red cells may be given and those to which A- red cells may be given: which types are on both lists?",
  ],
  ["filter", "Out of the trials of semaglutide, keep the one with the most people; what outcome did it count?"],
  ["filter", "Which fungal infections usually show themselves two weeks after exposure?"],
  ["filter", "Leave out everything but the beta blockers: which drug remains with the longest half-life?"],
  [
    "filter",
    "Looking only at bacteria that neomycin stops at 0.1 micrograms per millilitre or less, which ones are there?",
  ],
  ["list", "Give every part that WordNet lists directly under the middle ear."],
  ["list", "Name all drugs of the table that are classed as statins."],
  ["list", "What are the bodily wholes, from the nearest outwards, to which the retina belongs?"],
  [
    "record",
    "For yellow fever, state the organism, the kind of organism, and the shortest and longest usual incubation.",
  ],
  ["record", "Report on the trial PLATO: treatment, comparison, year, relative risk and number needed to treat."],
  [
    "record",
    "Regarding one household measure of Quinoa (cooked) in the USDA tables, what is the measure, how many grams is it, and how much energy does it hold?",
  ],
  [
    "set_operation",
    "Collect the genes on which warfarin, apixaban, rivaroxaban and dabigatran mainly act; which of them also turn up for tranexamic acid?",
  ],
  [
    "ranking",
    "Which comes first and which last when ISIS-2, CAPRIE, COLCOT and DAPA-HF are lined up by number needed to treat?",
  ],
];

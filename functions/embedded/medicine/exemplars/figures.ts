/**
 * Questions whose answers are mostly computed figures.
 */
import type { Family } from "../../../domain/schema.ts";

export const FIGURE_QUESTIONS: readonly (readonly [Family, string])[] = [
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
  [
    "difference",
    "By how many days does the longest usual incubation period of Ebola disease exceed that of yellow fever, going by the CDC's figures?",
  ],
  [
    "conditional",
    "If an infection with a reproduction number of 15 can be stopped with a vaccine of 97 percent efficacy, what coverage does that take; and does a town of 48,000 that has vaccinated 45,000 people reach it?",
  ],
  [
    "computation",
    "In the trial DAPA-HF, work out the risk of the main outcome in each group, and from the two risks the number needed to treat.",
  ],
  [
    "difference",
    "How much longer, in minutes, must a person of 70 kilograms play doubles tennis than run at 8 miles per hour to spend the energy of 100 grams of Banana (ripe, robusta)?",
  ],
  [
    "aggregation",
    "Over the ten years from 1995 to 2005, by how many children per woman on average did fertility fall in Kenya, Rwanda and Nigeria?",
  ],
  [
    "aggregation",
    "Pooling CDP, GASP and PARIS by the method of Mantel and Haenszel, by what percentage did aspirin lower the risk of the main outcome?",
  ],
  ["aggregation", "Add up the people randomised in all the landmark trials of colchicine."],
  [
    "aggregation",
    "Averaged over the five nuts and oil seeds richest in zinc, how many milligrams of zinc are there per 100 grams?",
  ],
  [
    "computation",
    "Someone 178 centimetres tall who weighs 82 kilograms has an indexed filtration rate of 55. Undo the indexing with the Mosteller surface, then work out the carboplatin dose for a target AUC of 5.",
  ],
  [
    "computation",
    "Given a sensitivity of 91 percent, a specificity of 97 percent and a prevalence of 3 percent, how likely is disease after a positive test?",
  ],
  ["computation", "How many grams of Almond supply as much calcium as a 150 gram portion of Spinach?"],
  [
    "computation",
    "Suppose 400 milligrams of ibuprofen have been absorbed. How much of it is left after six hours at the typical half-life?",
  ],
  [
    "conversion",
    "Restate a total cholesterol of 204 milligrams per decilitre in millimoles per litre, starting from the formula C27H46O.",
  ],
  [
    "conversion",
    "An eGFR is reported per 1.73 square metres as 88. For a person whose surface is 2.05 square metres, what is that in plain millilitres per minute?",
  ],
  [
    "conversion",
    "Express the energy that the tables give for 100 grams of Cashew nut both in kilojoules and in kilocalories.",
  ],
  [
    "difference",
    "By how many percentage points did the risk of the main outcome differ between the two groups of CONSENSUS?",
  ],
  [
    "difference",
    "How far apart, in milligrams a day, are the recommended iron intakes of pregnant women and of men aged 19 to 30?",
  ],
  [
    "conditional",
    "If a vaccine of 90 percent efficacy is all there is, can the spread of rubella at the low end of its published range be halted at all, and at what coverage?",
  ],
  [
    "conditional",
    "Unless the two brands Motrin and Naprosyn contain the same drug, say which of the two drugs leaves the body sooner.",
  ],
  [
    "conditional",
    "Should a 72-year-old woman of 59 kilograms with a creatinine of 1.9 mg/dL fall into category G4 or lower, give her clearance by Cockcroft and Gault; otherwise give her category.",
  ],
  [
    "conditional",
    "When the baseline risk is 18 percent and a drug works as well as the treatment did in DAPA-HF, how many people must take it to spare one of them the outcome?",
  ],
];

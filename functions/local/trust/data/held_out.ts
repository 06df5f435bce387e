/**
 * Hand-labelled responses that were written after the grader was mended by the others and measured once: nothing may be mended
 * by these, or they say as little as the others do. A defect that they show goes into the other files as further cases first.
 */
import { boolean, date, type Labelled, list, number, record, set, text } from "../labels.ts";

export const HELD_OUT: readonly Labelled[] = [
  {
    id: "half-life",
    question: "What is the half-life of iodine-131 in days?",
    answer: number(8.02, "days", 0.005),
    right: ["Answer: 8.02 d", "Answer: iodine-131 has a half-life of 8.02 days", "**8.02 days**", "Answer: ~8.0 days"],
    wrong: ["Answer: 8.02 hours", "Answer: 60.1 days", "Answer: 131", "Answer: less than 8.02 days"],
  },
  {
    id: "dose",
    question: "What is the daily dose in milligrams?",
    answer: number(750, "milligrams"),
    right: ["Answer: 750 mg", "Answer: 750 mg per day", "3 × 250 mg = 750 mg\nAnswer: 750 mg/day", "Answer: 750mg"],
    wrong: ["Answer: 750 µg", "Answer: 250 mg", "Answer: 750 mg/kg", "Answer: 500-750 mg"],
  },
  {
    id: "growth",
    question: "By what percentage did the output grow?",
    answer: number(3.4, "percent", 0.005),
    right: ["Answer: +3.4%", "Answer: It grew by 3.4 %", "Answer: 3.40 percent"],
    wrong: ["Answer: -3.4%", "Answer: 34%", "Answer: 3.4% or 4.3%", "Answer: it fell by 3.4%"],
  },
  {
    id: "citations",
    question: "How many citations does the paper have?",
    answer: number(12_480),
    right: ["Answer: 12,480 citations", "Answer: 12480", "Answer: twelve thousand four hundred and eighty", "The paper has 12,480 citations."],
    wrong: ["Answer: 12,840", "Answer: over 12,480", "Answer: 12", "Answer: 12.48"],
  },
  {
    id: "river",
    question: "Which river flows through Budapest?",
    answer: text("Danube", "Donau", "Duna"),
    right: ["Answer: the Danube", "Answer: The Danube River", "Answer: Danube (Duna)", "Answer: Donau"],
    wrong: ["Answer: Tisza", "Answer: Danube and Tisza", "Answer: Rhine", "Answer: none"],
  },
  {
    id: "author",
    question: "Who wrote the paper on the structure of DNA together with Francis Crick?",
    answer: text("James Watson", "James D. Watson"),
    right: ["Answer: James D Watson", "Answer: Watson, James D.", "Answer: It was James Watson"],
    wrong: ["Answer: Rosalind Franklin", "Answer: James Watt", "Answer: Francis Crick", "Answer: Watson or Wilkins"],
  },
  {
    id: "term",
    question: "What is the identifier of the ontology term for apoptosis?",
    answer: text("GO:0006915"),
    right: ["Answer: GO:0006915", "Answer: `GO:0006915`", "Answer: GO:0006915 (apoptotic process)"],
    wrong: ["Answer: GO:0006951", "Answer: 6915", "Answer: GO:0012501"],
  },
  {
    id: "treaty",
    question: "When was the treaty signed?",
    answer: date("1957-03-25"),
    right: ["Answer: 25 March 1957", "Answer: March 25, 1957.", "Answer: It was signed on 25 March 1957", "Answer: 25.03.1957"],
    wrong: ["Answer: 25 March 1958", "Answer: 25 May 1957", "Answer: 1957", "Answer: no later than 25 March 1957"],
  },
  {
    id: "settled",
    question: "On which business day is the trade settled?",
    answer: date("2021-07-06"),
    right: ["Answer: Tuesday, July 6, 2021", "July 4 is a holiday, observed on July 5.\nAnswer: 2021-07-06", "Answer: 6th July, 2021"],
    wrong: ["Answer: 2021-07-05", "Answer: 2021-06-07", "Answer: 2021-07-06 or the day after"],
  },
  {
    id: "coastline",
    question: "Is Bolivia landlocked?",
    answer: boolean(true),
    right: ["Answer: Yes", "Answer: yes, Bolivia has no coast", "Answer: **True**", "Answer: Yes, it is landlocked."],
    wrong: ["Answer: No", "Answer: Yes? I am not sure.", "Answer: Bolivia", "Answer: false; it is landlocked on one side only"],
  },
  {
    id: "palindrome",
    question: "Is the site a palindrome?",
    answer: boolean(false),
    right: ["Answer: no", "Answer: No — the reverse complement differs", "Answer: It is not a palindrome"],
    wrong: ["Answer: yes", "Answer: not sure", "Answer: maybe not"],
  },
  {
    id: "ranking",
    question: "Order the metals by density, densest first.",
    answer: list(text("gold", "Au"), text("lead", "Pb"), text("iron", "Fe")),
    right: ["Answer: gold, lead, iron", "Answer: Au, Pb, Fe", "Answer: 1) gold 2) lead 3) iron", "Answer: Gold (Au), lead (Pb) and iron (Fe)"],
    wrong: ["Answer: iron, lead, gold", "Answer: gold, iron, lead", "Answer: gold", "Answer: gold, lead, iron, copper"],
  },
  {
    id: "rates",
    question: "What were the rates in 2018, 2019 and 2020, in percent?",
    answer: list(number(3.9, "percent"), number(3.7, "percent"), number(8.1, "percent")),
    right: ["Answer: 3.9%, 3.7%, 8.1%", "Answer: 3.9, 3.7 and 8.1 percent", "Answer: 2018: 3.9%; 2019: 3.7%; 2020: 8.1%"],
    wrong: ["Answer: 3.7%, 3.9%, 8.1%", "Answer: 3.9%, 3.7%, 1.8%", "Answer: 3.9%, 3.7%"],
  },
  {
    id: "languages",
    question: "What are the official languages of Switzerland?",
    answer: set(text("German"), text("French"), text("Italian"), text("Romansh", "Rhaeto-Romance")),
    right: ["Answer: French, German, Italian, Romansh", "Answer: German, French, Italian and Romansh.", "Answer: There are four: German, French, Italian and Romansh"],
    wrong: ["Answer: German, French, Italian", "Answer: German, French, Italian, English", "Answer: German, French, Italian, Romansh, English"],
  },
  {
    id: "sites",
    question: "At which positions does the enzyme cut?",
    answer: set(number(396), number(1528), number(2905)),
    right: ["Answer: 396, 1528, 2905", "Answer: 2905; 396; 1,528", "Answer: positions 396, 1528 and 2905"],
    wrong: ["Answer: 396, 1528", "Answer: 396, 1582, 2905", "Answer: 3 positions"],
  },
  {
    id: "bond",
    question: "What is the yield of the bond in percent, and when does it mature?",
    answer: record({ yield: number(4.25, "percent", 0.001), maturity: date("2031-11-15") }),
    right: ["Answer: 4.25%; 2031-11-15", "Answer: yield: 4.25 percent; maturity: November 15, 2031", "Answer: 4.25 % and 15 November 2031"],
    wrong: ["Answer: 4.25%; 2013-11-15", "Answer: 4.52%; 2031-11-15", "Answer: 4.25%", "Answer: 4.25%; 2031-11-15 or 2032-11-15"],
  },
];

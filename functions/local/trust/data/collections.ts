/** Hand-labelled responses to questions for a list, a set or a record. */
import { boolean, date, type Labelled, list, number, record, set, text } from "../labels.ts";

export const LISTS: readonly Labelled[] = [
  {
    id: "largest",
    question: "Which three African countries have the most inhabitants, largest first?",
    answer: list(text("Nigeria"), text("Ethiopia"), text("Egypt")),
    right: [
      "Answer: Nigeria, Ethiopia and Egypt",
      "Answer:\n1. Nigeria\n2. Ethiopia\n3. Egypt",
      "Answer: Nigeria > Ethiopia > Egypt",
      "Answer: Nigeria (206 million), Ethiopia (115 million), Egypt (102 million)",
    ],
    wrong: [
      "Answer: Ethiopia, Nigeria, Egypt",
      "Answer: Nigeria, Ethiopia",
      "Answer: Nigeria, Ethiopia, Egypt, DR Congo",
      "Answer: Nigeria, Ethiopia, Kenya",
    ],
  },
  {
    id: "primes",
    question: "List the prime numbers below 10 in ascending order.",
    answer: list(number(2), number(3), number(5), number(7)),
    right: ["Answer: [2, 3, 5, 7]", "Answer: 2; 3; 5 and 7", "Answer: $2, 3, 5, 7$", "The primes below 10 are 2, 3, 5 and 7."],
    wrong: ["Answer: 2, 3, 5", "Answer: 1, 2, 3, 5, 7", "Answer: 2, 3, 5, 9", "Answer: 7, 5, 3, 2"],
  },
  {
    id: "planets",
    question: "Which are the three planets nearest the Sun, nearest first?",
    answer: list(text("Mercury"), text("Venus"), text("Earth")),
    right: ["Answer: Mercury → Venus → Earth", "Answer: Mercury; Venus; Earth", "Answer: first Mercury, then Venus, then Earth"],
    wrong: ["Answer: Venus, Mercury, Earth", "Answer: Mercury, Venus, Mars", "Answer: Mercury, Venus and Earth or Mars"],
  },
  {
    id: "masses",
    question: "What are the masses of the three samples in kilograms, heaviest first?",
    answer: list(number(12.5, "kilograms", 0.01), number(8.25, "kilograms", 0.01), number(3.1, "kilograms", 0.01)),
    right: ["Answer: 12.5 kg, 8.25 kg, 3.1 kg", "Answer: 12.5, 8.25 and 3.1 kilograms", "Answer: 12.50; 8.25; 3.10"],
    wrong: ["Answer: 3.1, 8.25, 12.5", "Answer: 12.5 kg, 8.25 kg, 3.1 g", "Answer: 12.5, 8.52, 3.1", "Answer: 23.85 kg"],
  },
  {
    id: "launches",
    question: "On which dates were Wikipedia and Facebook launched, in that order?",
    answer: list(date("2001-01-15"), date("2004-02-04")),
    right: ["Answer: January 15, 2001; February 4, 2004", "Answer: 15 January 2001 and 4 February 2004", "Answer: 2001-01-15, 2004-02-04"],
    wrong: ["Answer: 2004-02-04, 2001-01-15", "Answer: January 15, 2001", "Answer: 2001-01-15, 2004-04-02"],
  },
  {
    id: "peptide",
    question: "Which amino acids does ATGAAATGG code for, in order?",
    answer: list(text("methionine", "Met", "M"), text("lysine", "Lys", "K"), text("tryptophan", "Trp", "W")),
    right: ["Answer: methionine, lysine, tryptophan", "Answer: Met-Lys-Trp", "Answer: Met (M), Lys (K), Trp (W)"],
    wrong: ["Answer: methionine, tryptophan, lysine", "Answer: Met, Lys", "Answer: methionine, leucine, tryptophan"],
  },
];

export const SETS: readonly Labelled[] = [
  {
    id: "lake",
    question: "Which countries share Lake Victoria?",
    answer: set(text("Kenya"), text("Tanzania"), text("Uganda")),
    right: [
      "Answer: {Uganda, Kenya, Tanzania}",
      "Answer: Tanzania, Uganda & Kenya",
      "Three countries share it.\n\nAnswer:\n- Kenya\n- Uganda\n- Tanzania",
      "Lake Victoria is shared by Kenya, Uganda and Tanzania.",
    ],
    wrong: ["Answer: Kenya and Uganda", "Answer: Kenya, Tanzania, Uganda, Rwanda", "Answer: Kenya, Rwanda, Uganda", "Answer: Kenya or Uganda or Tanzania"],
  },
  {
    id: "caribbean",
    question: "Which of the countries lie in the Caribbean?",
    answer: set(text("Trinidad and Tobago"), text("Saint Vincent and the Grenadines"), text("Barbados")),
    right: [
      "Answer: Barbados, Trinidad and Tobago, and Saint Vincent and the Grenadines",
      "Answer: Saint Vincent & the Grenadines; Barbados; Trinidad & Tobago",
      "Answer: Barbados, St. Vincent and the Grenadines, Trinidad and Tobago",
    ],
    wrong: ["Answer: Trinidad and Tobago and Barbados", "Answer: Barbados, Saint Vincent and the Grenadines, Grenada", "Answer: all of them"],
  },
  {
    id: "factors",
    question: "What are the distinct prime factors of 84?",
    answer: set(number(2), number(3), number(7)),
    right: ["Answer: 7, 3, 2", "84 = 2² × 3 × 7\n\nAnswer: 2, 3 and 7", "Answer: {2, 3, 7}", "Answer: The distinct prime factors are 2, 3 and 7."],
    wrong: ["Answer: 2, 3", "Answer: 2, 3, 5", "Answer: 2, 3, 7, 11", "Answer: 42"],
  },
  {
    id: "painkillers",
    question: "Which of the drugs inhibit cyclooxygenase?",
    answer: set(text("aspirin", "acetylsalicylic acid"), text("ibuprofen")),
    right: ["Answer: ibuprofen, acetylsalicylic acid", "Answer: Both aspirin and ibuprofen", "Answer: **Aspirin** and **ibuprofen**"],
    wrong: ["Answer: aspirin", "Answer: aspirin and lisinopril", "Answer: neither aspirin nor ibuprofen", "Answer: aspirin or ibuprofen"],
  },
  {
    id: "genes",
    question: "Which of the genes lie on chromosome 17?",
    answer: set(text("BRCA1"), text("TP53"), text("ERBB2", "HER2")),
    right: ["Answer: TP53, BRCA1, HER2", "Answer: `BRCA1`, `ERBB2`, `TP53`", "Answer: ERBB2 (HER2), BRCA1 and TP53"],
    wrong: ["Answer: TP53, BRCA2, ERBB2", "Answer: TP53, BRCA1", "Answer: TP53, BRCA1, ERBB2, EGFR"],
  },
  {
    id: "holidays",
    question: "On which days of December 2024 is the office closed?",
    answer: set(date("2024-12-25"), date("2024-12-26")),
    right: ["Answer: 26 December 2024 and 25 December 2024", "Answer: 2024-12-25; 2024-12-26", "Answer: 25 and 26 December 2024"],
    wrong: ["Answer: 25 December 2024", "Answer: 2024-12-24, 2024-12-25", "Answer: 2024-12-25, 2024-12-26, 2024-12-31"],
  },
];

export const RECORDS: readonly Labelled[] = [
  {
    id: "country",
    question: "What are the capital and the population of Kenya?",
    answer: record({ capital: text("Nairobi"), population: number(53_771_296) }),
    right: [
      "Answer: capital: Nairobi; population: 53,771,296",
      "Answer: Nairobi, 53771296",
      "Answer: population 53,771,296, capital Nairobi",
      "Answer: The capital is Nairobi and the population is 53,771,296.",
    ],
    wrong: ["Answer: capital: Nairobi; population: 53,771,269", "Answer: Nairobi", "Answer: capital: Mombasa; population: 53,771,296"],
  },
  {
    id: "iron",
    question: "Which element has the symbol Fe, and what is its atomic number?",
    answer: record({ element: text("iron"), "atomic number": number(26) }),
    right: ["Answer: iron; 26", "Answer: Iron (atomic number 26)", "| element | atomic number |\n|---|---|\n| iron | 26 |\n\nAnswer: Iron, 26"],
    wrong: ["Answer: iron; 56", "Answer: iridium; 26", "Answer: 26", "Answer: iron, 26 or 27"],
  },
  {
    id: "older",
    question: "Which of the two universities is older, and by how many years?",
    answer: record({ older: text("University of Bologna", "Bologna"), difference: number(8, "years") }),
    right: [
      "Answer: University of Bologna; 8 years",
      "Answer: Bologna, by 8 years",
      "Answer: The University of Bologna is older by eight years.",
    ],
    wrong: ["Answer: University of Oxford; 8 years", "Answer: University of Bologna; 80 years", "Answer: University of Bologna; 8 months"],
  },
  {
    id: "trip",
    question: "On which date does the trip begin, and how many days does it last?",
    answer: record({ begin: date("2023-05-01"), length: number(14, "days") }),
    right: ["Answer: May 1, 2023; 14 days", "Answer: 2023-05-01, 14 days", "Answer: begin: 1 May 2023, length: 14 days"],
    wrong: ["Answer: 2023-05-14; 14 days", "Answer: 2023-05-01; 15 days", "Answer: 2023-05-01; 14 weeks"],
  },
  {
    id: "spread",
    question: "What are the minimum, the mean and the maximum of the sample?",
    answer: record({ minimum: number(3), mean: number(7.5, undefined, 0.001), maximum: number(12) }),
    right: ["Answer: minimum 3, mean 7.5, maximum 12", "Answer: 3; 7.50; 12", "Answer: max = 12, min = 3, mean = 7.5"],
    wrong: ["Answer: minimum 12, mean 7.5, maximum 3", "Answer: 3; 5.7; 12", "Answer: 12; 7.5; 3", "Answer: 3, 12"],
  },
  {
    id: "threshold",
    question: "Is the potassium level above the reference range, and by how much in mmol/L?",
    answer: record({ above: boolean(true), excess: number(0.6, "mmol/L", 0.01) }),
    right: ["Answer: yes; 0.6 mmol/L", "Answer: Yes, by 0.6 mmol/L", "Answer: above: yes, excess: 0.60 mmol/l"],
    wrong: ["Answer: no; 0.6 mmol/L", "Answer: yes; 6 mmol/L", "Answer: yes"],
  },
];

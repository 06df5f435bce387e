/** Hand-labelled responses to questions for a date, for a time of day, and for yes or no. */
import { boolean, date, type Labelled, time } from "../labels.ts";

export const DATES: readonly Labelled[] = [
  {
    id: "landing",
    question: "On which date did Apollo 11 land on the Moon?",
    answer: date("1969-07-20"),
    right: [
      "Answer: July 20, 1969",
      "Apollo 11 landed on Sunday, July 20th, 1969.",
      "Answer: 1969-07-20 at 20:17 UTC",
      "It was launched on July 16, 1969 and landed four days later.\n\nAnswer: 20 July 1969",
    ],
    wrong: ["Answer: July 21, 1969", "Answer: July 16, 1969", "Answer: July 1969", "Answer: 20 June 1969"],
  },
  {
    id: "meeting",
    question: "On which date did the committee meet?",
    answer: date("2020-03-12"),
    right: ["Answer: 12 Mar 2020", "Answer: the 12th of March, 2020", "Answer: 2020/03/12", "**Answer:** Thursday, March 12, 2020"],
    wrong: ["Answer: 2020-03-21", "Answer: 2021-03-12", "Answer: 2020-12-03", "Answer: 2020-03-12 or 2020-03-13"],
  },
  {
    id: "battle",
    question: "When was the Battle of Waterloo fought?",
    answer: date("1815-06-18"),
    right: ["Answer: June 18th 1815", "Answer: 18 June 1815, a Sunday", "Answer: 18/06/1815", "Answer: The battle was fought on 18 June 1815."],
    wrong: ["Answer: 18 June 1816", "Answer: 16 June 1815", "Unknown"],
  },
  {
    id: "due",
    question: "Which date is 90 days after 1 December 2023?",
    answer: date("2024-02-29"),
    right: [
      "Adding 90 days to 1 December 2023 gives 29 February 2024.\nAnswer: 2024-02-29",
      "Answer: Feb 29, 2024",
      "Answer: 90 days later is 29 February 2024",
      "\\boxed{2024\\text{-}02\\text{-}29}",
    ],
    wrong: ["Answer: 2024-03-01", "Answer: 2024-02-28", "Answer: 2023-12-01", "Answer: 2023-02-29"],
  },
  {
    id: "referendum",
    question: "On which date was the referendum held?",
    answer: date("2016-06-23"),
    right: ["Answer: 23rd June 2016", "**Answer:** June 23, 2016", "Answer: on 23 June 2016"],
    wrong: ["Answer: 24 June 2016", "Answer: not on 23 June 2016", "Answer: before 23 June 2016", "Answer: June 2016"],
  },
  {
    id: "coronation",
    question: "When was Charlemagne crowned emperor?",
    answer: date("0800-12-25"),
    right: ["Answer: 25 December 800", "Answer: December 25, 800 AD", "Answer: Christmas Day (25 December) of the year 800"],
    wrong: ["Answer: 25 December 800 BC", "Answer: 25 December 814", "Answer: 800"],
  },
];

export const TIMES: readonly Labelled[] = [
  {
    id: "departure",
    question: "At what time does the train leave Vienna, local time?",
    answer: time("20:30"),
    right: ["Answer: 8:30 pm", "Answer: 20:30", "The train leaves at 20:30.", "Answer: half past eight in the evening", "**Answer:** 8:30 p.m. local time"],
    wrong: ["Answer: 8:30", "Answer: 8:30 am", "Answer: 20:03", "Answer: after 20:30", "Answer: 20:30 or 21:30"],
  },
  {
    id: "sunrise",
    question: "When does the Sun rise in Oslo on that day, UTC?",
    answer: time("02:54"),
    right: ["Answer: 02:54 UTC", "Answer: 2:54 a.m.", "Answer: 2:54", "Sunrise is at 02:54 UTC.\nAnswer: 02:54", "\\boxed{02:54}"],
    wrong: ["Answer: 2:54 p.m.", "Answer: 14:54", "Answer: 2 hours and 54 minutes", "Answer: about 3 o'clock", "Answer: 02:45"],
  },
  {
    id: "culmination",
    question: "At what time does the star culminate?",
    answer: time("12:00"),
    right: ["Answer: noon", "Answer: 12:00 noon", "Answer: 12 pm", "Answer: at midday", "Answer: 12:00:00"],
    wrong: ["Answer: midnight", "Answer: 12 am", "Answer: 0:00", "Answer: noon or midnight", "Answer: between 11:00 and 12:00"],
  },
];

export const BOOLEANS: readonly Labelled[] = [
  {
    id: "prime",
    question: "Is 97 a prime number?",
    answer: boolean(true),
    right: ["Answer: Yes, 97 is prime.", "Answer: True", "Answer: 97 is a prime number", "**Yes**"],
    wrong: ["Answer: no", "Answer: yes and no", "Answer: It is not prime.", "Answer: probably"],
  },
  {
    id: "larger",
    question: "Does Iceland have more inhabitants than Malta?",
    answer: boolean(false),
    right: ["Answer: No, it does not.", "Answer: false", "Answer: It does not.", "Answer: No. Malta has more inhabitants."],
    wrong: ["Answer: Yes", "Answer: Iceland has more", "Answer: I cannot say whether it does."],
  },
  {
    id: "area",
    question: "Is France larger than Spain?",
    answer: boolean(true),
    right: ["Answer: yes — France is larger than Spain", "Answer: Yes (551,695 against 505,990 km²)", "Answer: Correct"],
    wrong: ["Answer: No, Spain is larger.", "Answer: It depends on whether overseas territories count.", "Answer: true or false"],
  },
  {
    id: "drug",
    question: "Is aspirin an ACE inhibitor?",
    answer: boolean(false),
    right: ["Answer: **No**", "Answer: no, aspirin is an NSAID", "The answer is no."],
    wrong: ["Answer: Yes, it is.", "Answer: no data", "Answer: aspirin"],
  },
  {
    id: "exceeds",
    question: "Does the number of papers exceed the number of preprints?",
    answer: boolean(true),
    right: ["$\\boxed{\\text{Yes}}$", "Answer: TRUE.", "There are 120 papers and 80 preprints.\nAnswer: Yes, since 120 > 80"],
    wrong: ["Answer: untrue", "Answer: false", "Answer: "],
  },
];

/** Ten tasks with a planted fault, told as fluently as sound ones: every one is to be refused, and for that fault. */
import type { RefusedTask, ScriptedVerdict } from "./script.ts";

const text = (value: string) => ({ type: "text", value, accepted: [] });
const number = (value: number, unit?: string) => ({
  type: "number",
  value,
  tolerance: { relative: 0.001, absolute: 0 },
  ...(unit === undefined ? {} : { unit }),
});
const wrong = (fault: string, reason: string): ScriptedVerdict => ({
  reason,
  entailed: false,
  ambiguous: false,
  fault,
});
/** What a judge would say of a task that a program refuses before it is asked. */
const UNASKED: ScriptedVerdict = { reason: "The outputs say so.", entailed: true, ambiguous: false };

export const REFUSED: readonly RefusedTask[] = [
  {
    id: "kelvin for degrees Celsius",
    planted: "unit",
    reason: "wrong_unit",
    sees: /degrees Celsius/,
    detail: /celsius|°C/i,
    seed: ["rubidium", "general"],
    rounds: [
      {
        collect: [{ calls: [["element_facts", { element: "rubidium" }]] }],
        derive: {
          question: "At what temperature in kelvin does rubidium melt?",
          answer: number(39.3, "K"),
          answer_pointers: [{ value: 39.3, call: "c1", pointer: "/melting" }],
          exemplar: null,
        },
      },
    ],
    judge: wrong("unit", "The tool gives the melting point in degrees Celsius, and the question asks for kelvin."),
  },
  {
    id: "square miles for square kilometres",
    planted: "unit",
    reason: "wrong_unit",
    sees: /square kilometres/,
    detail: /square kilomet|km/i,
    seed: ["Iceland", "general"],
    rounds: [
      {
        collect: [{ calls: [["country_profile", { country: "Iceland" }]] }],
        derive: {
          question: "How many square miles does Iceland cover?",
          answer: number(103000, "square miles"),
          answer_pointers: [{ value: 103000, call: "c1", pointer: "/area" }],
          exemplar: null,
        },
      },
    ],
    judge: wrong("unit", "The area of the tool is in square kilometres; in square miles it is about 39,800."),
  },
  {
    id: "most people by area",
    planted: "superlative",
    reason: "judged_wrong",
    sees: /largest area|largest and smallest by area/,
    detail: /area/i,
    seed: ["Northern Africa", "general"],
    rounds: [
      {
        collect: [{ calls: [["countries_in_subregion", { subregion: "Northern Africa" }]] }],
        derive: {
          question: "Which UN member state of Northern Africa has the most inhabitants?",
          answer: text("Algeria"),
          answer_pointers: [{ value: "Algeria", call: "c1", pointer: "/largest" }],
          exemplar: null,
        },
      },
    ],
    judge: wrong(
      "meaning",
      "The field gives the country with the largest area, not the one with the most inhabitants.",
    ),
  },
  {
    id: "potency by half-life",
    planted: "superlative",
    reason: "judged_wrong",
    sees: /longest half-life|longest-lived of them/,
    detail: /half-life/i,
    seed: ["verapamil", "medicine"],
    rounds: [
      {
        collect: [
          { calls: [["drug_profile", { drug: "verapamil" }]] },
          {
            calls: [["drugs_of_class", { drug_class: "calcium channel blocker" }]],
            links: [["c1/drug_class", 0, "/drug_class"]],
          },
        ],
        derive: {
          question: "Of the drugs in the same pharmacological class as verapamil, which has the greatest potency?",
          answer: text("amlodipine"),
          answer_pointers: [{ value: "amlodipine", call: "c2", pointer: "/longest_lived" }],
          exemplar: null,
        },
      },
    ],
    judge: wrong("meaning", "The tool names the drug with the longest half-life; it says nothing of potency."),
  },
  {
    id: "a number that the question says",
    planted: "leaked",
    reason: "leak",
    detail: /\b34\b/,
    seed: ["selenium", "general"],
    rounds: [
      {
        collect: [{ calls: [["element_facts", { element: "selenium" }]] }],
        derive: {
          question: "Selenium, the element with 34 protons in its nucleus, has which atomic number?",
          answer: { ...number(34), tolerance: { relative: 0, absolute: 0 } },
          answer_pointers: [{ value: 34, call: "c1", pointer: "/number" }],
          exemplar: null,
        },
      },
    ],
    judge: UNASKED,
  },
  {
    id: "a name that the question says",
    planted: "leaked",
    reason: "leak",
    detail: /Lyra/,
    seed: ["Vega", "general"],
    rounds: [
      {
        collect: [{ calls: [["star_constellation", { star: "Vega" }]] }],
        derive: {
          question: "Vega, also called Alpha Lyrae, is the brightest star of Lyra. Which constellation is it in?",
          answer: text("Lyra"),
          answer_pointers: [{ value: "Lyra", call: "c1", pointer: "/constellation" }],
          exemplar: null,
        },
      },
    ],
    judge: UNASKED,
  },
  {
    id: "yes or no",
    planted: "guessable",
    reason: "guessable",
    detail: /guess/i,
    seed: ["Mongolia", "general"],
    rounds: [
      {
        collect: [{ calls: [["country_profile", { country: "Mongolia" }]] }],
        derive: {
          question: "Is Mongolia landlocked?",
          answer: { type: "boolean", value: true },
          answer_pointers: [{ value: true, call: "c1", pointer: "/landlocked" }],
          exemplar: null,
        },
      },
    ],
    judge: UNASKED,
  },
  {
    id: "one of two",
    planted: "guessable",
    reason: "guessable",
    detail: /guess/i,
    seed: ["France", "general"],
    rounds: [
      {
        collect: [{ calls: [["countries_compared", { a: "France", b: "Spain" }]] }],
        derive: {
          question: "Which of these two countries has the larger area: France or Spain?",
          answer: text("France"),
          answer_pointers: [{ value: "France", call: "c1", pointer: "/larger" }],
          exemplar: null,
        },
      },
    ],
    judge: UNASKED,
  },
  {
    id: "population of today from 2007",
    planted: "stale",
    reason: "judged_wrong",
    sees: /2007/,
    detail: /2007/,
    seed: ["Kenya", "general"],
    rounds: [
      {
        collect: [{ calls: [["gapminder_country_year", { country: "Kenya", year: 2007 }]] }],
        derive: {
          question: "What is the current population of Kenya?",
          answer: number(35610177),
          answer_pointers: [{ value: 35610177, call: "c1", pointer: "/population" }],
          exemplar: null,
        },
      },
    ],
    judge: wrong("stale", "The population is that of 2007, and the question asks for the current one."),
  },
  {
    id: "unemployment of now from 2009",
    planted: "stale",
    reason: "judged_wrong",
    sees: /2009/,
    detail: /2009/,
    seed: ["Cook County (Illinois)", "finance"],
    rounds: [
      {
        collect: [{ calls: [["us_county_unemployment", { county: "Cook County (Illinois)" }]] }],
        derive: {
          question: "How high is the unemployment rate in Cook County, Illinois, right now, in percent?",
          answer: number(10.6, "%"),
          answer_pointers: [{ value: 10.6, call: "c1", pointer: "/rate" }],
          exemplar: null,
        },
      },
    ],
    judge: wrong("stale", "The rate is that of 2009, and the question asks for the present one."),
  },
];

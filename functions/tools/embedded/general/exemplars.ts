/**
 * Questions that show the forms a task of this domain can take.
 */
import type { Exemplar, Family } from "../../../domain/schema.ts";

const QUESTIONS: readonly (readonly [Family, string])[] = [
  ["lookup", "What is the melting point of bismuth in degrees Celsius?"],
  [
    "multi_hop",
    "Take the airport with the IATA code ZRH, find the country it stands in, and then that country's largest land neighbour. What is the capital of that neighbour?",
  ],
  [
    "comparison",
    "Does the capital of Norway lie further from Reykjavik, along a great circle, than the capital of Poland does?",
  ],
  ["ranking", "Order the land neighbours of Zambia from the largest area to the smallest."],
  [
    "aggregation",
    "What is the combined area, in square kilometres, of all countries that share a land border with Mali?",
  ],
  [
    "computation",
    "Take the year in which gallium was discovered, in the Blue Obelisk data, and give its largest prime factor and its Roman numeral.",
  ],
  ["conversion", "How many nautical miles does the great circle between the airports LIS and GIG measure?"],
  ["counting", "Of the names of the UN member states in South America, how many contain the letter U?"],
  ["difference", "How many days passed between the launch of Sputnik 1 and the first landing of people on the Moon?"],
  ["set_operation", "Which countries border both Germany and Italy by land?"],
  [
    "filter",
    "Among the cities of Brazil with 500,000 people or more in GeoNames, how many have more people than their average?",
  ],
  [
    "conditional",
    "If the year in which gallium was discovered was a leap year, give the date of Easter Sunday in it; otherwise give the date of the March equinox in it.",
  ],
  ["list", "Name the official languages of Bolivia's landlocked neighbour."],
  [
    "record",
    "For the day on which the Berlin Wall fell, state the day of the week, the ISO week number and the date of the next full moon.",
  ],
  [
    "multi_hop",
    'Follow the WordNet hypernyms of "harpsichord" three links upwards. How many letters has the word you reach?',
  ],
  [
    "computation",
    "On the date of the June solstice in 1992, how many hours of daylight did the capital of Finland have?",
  ],
];

export const exemplars: readonly Exemplar[] = QUESTIONS.map(([family, question], i) => ({
  id: `general-${String(i + 1).padStart(2, "0")}`,
  domain: "general",
  family,
  question,
}));

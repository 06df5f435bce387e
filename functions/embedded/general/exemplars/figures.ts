/**
 * Questions whose answer is worked out: totals, formulas, conversions, counts and differences.
 */
import type { Family } from "../../../domain/schema.ts";

export const FIGURES: readonly (readonly [Family, string])[] = [
  [
    "aggregation",
    "What is the combined area, in square kilometres, of all countries that share a land border with Mali?",
  ],
  [
    "aggregation",
    "Among the large airports of Peru in OurAirports, what is the mean elevation above sea level in metres?",
  ],
  [
    "aggregation",
    "Sum up the populations, by GeoNames, of all cities with 500,000 people or more in the country that borders both Spain and Italy.",
  ],
  [
    "aggregation",
    "Consider the capitals of the Nordic countries together. What is the greatest distance in kilometres between any two of them?",
  ],
  [
    "computation",
    "Take the year in which gallium was discovered and give its largest prime factor and its Roman numeral.",
  ],
  [
    "computation",
    "On the date of the June solstice in 1992, how many hours of daylight did the capital of Finland have?",
  ],
  ["computation", "How many Earth days does it take Venus and Jupiter to come back into line with the Sun?"],
  [
    "computation",
    "A probe orbits Saturn on 14 January 2005. How many minutes does its signal need, at the distance of that day, to reach the Earth?",
  ],
  ["computation", "How high above the horizon of Cape Town does Sirius get at the best hour of the night?"],
  ["conversion", "How many nautical miles does the great circle between the airports LIS and GIG measure?"],
  ["conversion", "Express the mean temperature on Neptune in kelvin."],
  ["conversion", "State the area of the smallest UN member state in Central Asia in square miles."],
  ["conversion", "Tungsten melts at how many degrees Fahrenheit?"],
  ["conversion", "Write the year of the storming of the Bastille as a Roman numeral."],
  ["counting", "Of the names of the UN member states in South America, how many contain the letter U?"],
  ["counting", "How many stars of magnitude 4.0 or brighter belong to the constellation in which Antares shines?"],
  [
    "counting",
    "Into how many first-level administrative regions is the country divided that has the city of Chiang Mai?",
  ],
  [
    "counting",
    "Someone drives from Senegal to Egypt and takes a route with as few border crossings as possible; how many borders is that?",
  ],
  ["difference", "How many days passed between the launch of Sputnik 1 and the first landing of people on the Moon?"],
  [
    "difference",
    "By how many hours did the clocks in Sydney differ from those in São Paulo at 12:00 UTC on 29 February 2016?",
  ],
  ["difference", "In 2013, how many days lay between Good Friday and the Orthodox Easter Sunday?"],
  [
    "difference",
    "How much longer, in Earth days, is the orbital period of the larger of Venus and Mars than that of the other?",
  ],
];

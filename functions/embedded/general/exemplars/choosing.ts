/**
 * Questions that intersect, filter, decide by a condition or ask for several things at once.
 */
import type { Family } from "../../../domain/schema.ts";

export const CHOOSING: readonly (readonly [Family, string])[] = [
  ["set_operation", "Which countries border both Germany and Italy by land?"],
  ["set_operation", "Name the languages that are listed for South Africa as well as for Zimbabwe."],
  [
    "set_operation",
    "Take the UN member states that use the euro and those with French among their languages. How many belong to both groups?",
  ],
  ["set_operation", "Which land neighbours of Mongolia's larger neighbour are not land neighbours of its smaller one?"],
  [
    "filter",
    "Among the cities of Brazil with 500,000 people or more in GeoNames, how many have more people than their average?",
  ],
  ["filter", "Keep those land neighbours of Burkina Faso that have a sea coast. Which ones remain?"],
  [
    "filter",
    "From the chemical elements discovered between 1800 and 1810, pick the one with the greatest standard atomic weight.",
  ],
  ["filter", "Which of the names of the UN member states in Western Asia begin with the letter J or end in it?"],
  [
    "conditional",
    "If the year in which gallium was discovered was a leap year, give the date of Easter Sunday in it; otherwise give the date of the March equinox in it.",
  ],
  [
    "filter",
    "Of the stars Rigel, Deneb and Spica, which belong to a constellation with ten or more stars of magnitude 4.0 or brighter?",
  ],
  [
    "conditional",
    "If Polaris never sets in Reykjavik, name the constellation it belongs to; if it does set there, give its magnitude.",
  ],
  [
    "conditional",
    "Suppose that the first lunar eclipse after 1 May 1986 was total: on which day of the week did it fall? Answer with its date if it was not.",
  ],
  [
    "conditional",
    "Provided that Kenya and Tanzania share a land border, what is the distance between their capitals? Otherwise count the borders between them.",
  ],
  [
    "record",
    "For the day on which the Berlin Wall fell, state the day of the week, the ISO week number and the date of the next full moon.",
  ],
  [
    "record",
    "Describe Mars in three figures: its equatorial diameter, its orbital period in Earth days and its mean distance from the Sun in million kilometres.",
  ],
  [
    "record",
    "Give the midpoint of the great circle between Madrid and Moscow as latitude and longitude, along with the nearest city of 500,000 people or more apart from the two.",
  ],
  [
    "record",
    "For the city that comes next above Munich in population within its country, what are its region, its time zone and its nearest large airport?",
  ],
  [
    "record",
    "A calendar maker asks for four dates in 2031: Ash Wednesday, Good Friday, Pentecost and the September equinox.",
  ],
  [
    "record",
    "State the three-letter code, the calling code and the top-level domain of the country where Qatar Airways is based.",
  ],
];

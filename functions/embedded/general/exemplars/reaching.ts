/**
 * Questions that look up, hop from one thing to the next, compare two or put several in order.
 */
import type { Family } from "../../../domain/schema.ts";

export const REACHING: readonly (readonly [Family, string])[] = [
  ["lookup", "What is the melting point of bismuth in degrees Celsius?"],
  ["lookup", "In which constellation would an observer look for the star Fomalhaut?"],
  ["lookup", "Give the two-character IATA designator of Finnair."],
  ["lookup", "A parcel is addressed to Kraków. Which first-level administrative region of its country is that in?"],
  ["lookup", "How many kilometres does the equatorial diameter of Uranus measure?"],
  [
    "multi_hop",
    "Take the airport with the IATA code ZRH, find the country it stands in, and then that country's largest land neighbour. What is the capital of that neighbour?",
  ],
  [
    "multi_hop",
    'Follow the WordNet hypernyms of "harpsichord" three links upwards. How many letters has the word you reach?',
  ],
  [
    "multi_hop",
    "Which first-level region contains the city of 500,000 people or more that lies nearest to the point of greatest eclipse of the first total solar eclipse after 1 January 1999?",
  ],
  [
    "multi_hop",
    "Start from the airline Garuda Indonesia: in the country where it is based, which large airport, by OurAirports, is the highest, and which city does that airport serve?",
  ],
  [
    "multi_hop",
    "On the night that Sputnik 1 was launched, one constellation contained Jupiter. What is the proper name of the brightest star of that constellation?",
  ],
  [
    "comparison",
    "Does the capital of Norway lie further from Reykjavik, along a great circle, than the capital of Poland does, and by how many kilometres do the two distances differ?",
  ],
  ["comparison", "Of the stars Vega and Capella, which one looks brighter, and which one lies further north?"],
  [
    "comparison",
    "Imagine two travellers, one setting out overland from Portugal for Greece, the other from Egypt for Kenya. Which of them has to cross more land borders at the least, and how many more?",
  ],
  [
    "comparison",
    "Is the planet nearest to the Earth on 21 June 2012 larger across the equator than Mars, and by how many kilometres?",
  ],
  [
    "comparison",
    "Between the brightest named star of Leo and the brightest of Scorpius, which climbs higher above the horizon of Nairobi?",
  ],
  [
    "comparison",
    "A crossword setter hesitates between violin and trumpet: which of the two words has more noun senses in WordNet, and how many are they?",
  ],
  ["ranking", "Order the land neighbours of Zambia from the largest area to the smallest."],
  [
    "ranking",
    "List the cities of Andhra Pradesh with 200,000 people or more in GeoNames, starting with the most populous.",
  ],
  [
    "ranking",
    "Put the countries between Poland and Iran on the land routes with the fewest border crossings in order of area, largest first.",
  ],
  [
    "ranking",
    "Where does Mombasa stand, by population, among the cities of Kenya, and which city is the next one above it?",
  ],
  ["list", "Name the official languages of Bolivia's landlocked neighbour."],
  ["list", "Which of the airports that OurAirports classes as large lie within 300 kilometres of Rotterdam?"],
  ["list", "Give all first-level administrative regions of the country whose capital is Vienna."],
  [
    "list",
    "A language teacher wants to work in a country that lists both French and Arabic. Which UN member states come into question?",
  ],
];

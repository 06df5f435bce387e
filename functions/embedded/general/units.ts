/**
 * Conversion of distances, lengths, areas, temperatures, masses and energies into other units.
 */
import { z } from "zod";
import type { ConceptName } from "../concepts/index.ts";
import { defineTool, type EmbeddedTool, type Gives, type Probe } from "../tool.ts";
import { UNIT_FACTORS } from "./sources.ts";
import { tidy } from "./text.ts";

interface Unit {
  /** Plural in words, and for the name of the output. */
  readonly words: string;
  /** None where nobody asks for the unit. */
  readonly concept?: ConceptName;
  readonly convert: (value: number) => number;
}

const ASKS = {
  length: (words: string) => `how many ${words} is {value}`,
  energy: (words: string) => `how many ${words} are there in {value}`,
  other: (words: string) => `what is {value} in ${words}`,
} as const;

/** One tool a quantity, one output a unit: what a converted value means stays known. */
function converter(quantity: {
  name: string;
  /** What is converted, with its unit: "a distance in kilometres". */
  what: string;
  concept: ConceptName;
  /** People ask how many miles a way is and how many kilojoules there are in a meal, and what anything else is in other units. */
  asked?: "length" | "energy";
  /** Nothing is less. */
  least: number;
  units: Readonly<Record<string, Unit>>;
  /** Tools whose figures people convert. */
  follows: readonly string[];
  probes: readonly Probe[];
}): EmbeddedTool {
  const units = Object.entries(quantity.units);
  const output = z.object(
    Object.fromEntries(units.map(([field, { words }]) => [field, z.number().describe(`The value in ${words}`)])),
  );
  const gives: Record<string, Gives> = {};
  for (const [field, { words, concept }] of units) {
    if (concept === undefined) continue;
    gives[`/${field}`] = {
      concept,
      phrase: `{value} in ${words}`,
      ask: ASKS[quantity.asked ?? "other"](words),
    };
  }
  return defineTool({
    name: quantity.name,
    domain: "general",
    kind: "processing",
    description: `Converts ${quantity.what} into ${units.map(([, unit]) => unit.words).join(" and ")}.`,
    input: z.object({
      value: z.number().min(quantity.least).max(1e15).describe(`Number that is ${quantity.what}, such as 12.5`),
    }),
    output,
    takes: { value: { concept: quantity.concept } },
    gives,
    follows: quantity.follows,
    probes: quantity.probes,
    sources: [UNIT_FACTORS],
    run: ({ value }) => Object.fromEntries(units.map(([field, { convert }]) => [field, tidy(convert(value))])),
  });
}

export const convertDistance = converter({
  name: "convert_distance",
  follows: ["city_distance", "airport_distance", "tour_length", "tour_extremes"],
  what: "a distance in kilometres",
  concept: "length.kilometre",
  asked: "length",
  least: 0,
  units: {
    miles: { words: "miles", concept: "length.mile_flown", convert: (v) => v / 1.609344 },
    nautical_miles: { words: "nautical miles", concept: "length.nautical_mile", convert: (v) => v / 1.852 },
  },
  probes: [
    { input: { value: 42.195 }, expect: { "/miles": 26.2188 } },
    { input: { value: 18.52 }, expect: { "/nautical_miles": 10 } },
  ],
});

export const convertArea = converter({
  name: "convert_area",
  follows: ["country_profile", "country_group"],
  what: "an area in square kilometres",
  concept: "area.km2",
  least: 0,
  units: {
    square_miles: { words: "square miles", concept: "area.square_mile", convert: (v) => v / 1.609344 ** 2 },
    hectares: { words: "hectares", convert: (v) => v * 100 },
  },
  probes: [
    { input: { value: 100 }, expect: { "/square_miles": 38.6102 } },
    { input: { value: 2 }, expect: { "/hectares": 200 } },
  ],
});

export const convertTemperature = converter({
  name: "convert_temperature",
  follows: ["element_facts", "dna_melting", "primer_annealing_temperature"],
  what: "a temperature in degrees Celsius",
  concept: "temperature.celsius",
  least: -273.15,
  units: {
    fahrenheit: { words: "degrees Fahrenheit", concept: "temperature.fahrenheit", convert: (v) => v * 1.8 + 32 },
    kelvin: { words: "kelvin", concept: "temperature.kelvin", convert: (v) => v + 273.15 },
  },
  probes: [
    { input: { value: 100 }, expect: { "/fahrenheit": 212 } },
    { input: { value: -40 }, expect: { "/kelvin": 233.15 } },
  ],
});

export const convertMass = converter({
  name: "convert_mass",
  follows: ["running_mammal_facts", "ideal_body_weight"],
  what: "a mass in kilograms",
  concept: "mass.kilogram",
  least: 0,
  units: {
    pounds: { words: "pounds", concept: "mass.pound", convert: (v) => v / 0.45359237 },
    stone: { words: "stone", convert: (v) => v / 6.35029318 },
  },
  probes: [
    { input: { value: 45.359237 }, expect: { "/pounds": 100 } },
    { input: { value: 70 }, expect: { "/stone": 11.0231 } },
  ],
});

export const convertEnergy = converter({
  name: "convert_energy",
  follows: ["meal_energy"],
  what: "an energy in kilocalories",
  asked: "energy",
  concept: "energy.kcal",
  least: 0,
  units: {
    kilojoules: { words: "kilojoules", concept: "energy.kilojoule", convert: (v) => v * 4.184 },
    watt_hours: { words: "watt hours", convert: (v) => (v * 4.184) / 3.6 },
  },
  probes: [
    { input: { value: 2000 }, expect: { "/kilojoules": 8368 } },
    { input: { value: 900 }, expect: { "/watt_hours": 1046 } },
  ],
});

/**
 * Conversion of distances, lengths, areas and temperatures into a chosen unit.
 */
import { z } from "zod";
import type { Json } from "../../../domain/schema.ts";
import type { ConceptName } from "../../concepts.ts";
import { defineTool, type Probe, type Tool, ToolError } from "../../tool.ts";
import { UNIT_FACTORS } from "./sources.ts";
import { tidy } from "./text.ts";

/** One tool a quantity: the phrases differ, so that a question says what it starts from. */
function converter(quantity: {
  name: string;
  /** What is converted, with its unit: "a distance in kilometres". */
  what: string;
  concept: ConceptName;
  units: Readonly<Record<string, (value: number) => number>>;
  phrase: string;
  probes: readonly Probe[];
}): Tool {
  const units = Object.keys(quantity.units);
  return defineTool({
    name: quantity.name,
    domain: "general",
    kind: "processing",
    description: `Converts ${quantity.what} into ${units.join(", ")}.`,
    input: z.object({
      value: z.number().min(-1e15).max(1e15).describe(`Number that is ${quantity.what}, such as 12.5`),
      unit: z
        .string()
        .min(3)
        .max(30)
        .describe(`Unit to convert into: ${units.join(", ")}`),
    }),
    output: z.object({ converted: z.number().describe("The value in the chosen unit") }),
    takes: {
      value: { concept: quantity.concept, literals: [5, 12.5, 40, 75, 100, 250] },
      unit: { concept: "unit.name", literals: units satisfies Json[], literalOnly: true },
    },
    gives: { "/converted": { concept: "number", phrase: quantity.phrase } },
    probes: quantity.probes,
    sources: [UNIT_FACTORS],
    run({ value, unit }) {
      const convert = quantity.units[unit.toLowerCase()];
      if (convert === undefined) throw new ToolError(`unit: one of ${units.join(", ")} is expected, not "${unit}"`);
      return { converted: tidy(convert(value)) };
    },
  });
}

export const convertDistance = converter({
  name: "convert_distance",
  what: "a distance in kilometres",
  concept: "length.kilometre",
  units: {
    miles: (v) => v / 1.609344,
    "nautical miles": (v) => v / 1.852,
    metres: (v) => v * 1000,
  },
  phrase: "the equivalent in {unit} of {value} when read as kilometres",
  probes: [
    { input: { value: 42.195, unit: "miles" }, expect: { "/converted": 26.2188 } },
    { input: { value: 18.52, unit: "nautical miles" }, expect: { "/converted": 10 } },
  ],
});

export const convertLength = converter({
  name: "convert_length",
  what: "a length in metres",
  concept: "length.metre",
  units: {
    feet: (v) => v / 0.3048,
    yards: (v) => v / 0.9144,
    inches: (v) => v / 0.0254,
    fathoms: (v) => v / 1.8288,
  },
  phrase: "the equivalent in {unit} of {value} when read as metres",
  probes: [
    { input: { value: 100, unit: "yards" }, expect: { "/converted": 109.3613 } },
    { input: { value: 3.048, unit: "feet" }, expect: { "/converted": 10 } },
  ],
});

export const convertArea = converter({
  name: "convert_area",
  what: "an area in square kilometres",
  concept: "area.km2",
  units: {
    "square miles": (v) => v / 1.609344 ** 2,
    hectares: (v) => v * 100,
    acres: (v) => v / 0.0040468564224,
  },
  phrase: "the equivalent in {unit} of {value} when read as square kilometres",
  probes: [
    { input: { value: 100, unit: "square miles" }, expect: { "/converted": 38.6102 } },
    { input: { value: 2, unit: "acres" }, expect: { "/converted": 494.2108 } },
  ],
});

export const convertTemperature = converter({
  name: "convert_temperature",
  what: "a temperature in degrees Celsius",
  concept: "temperature.celsius",
  units: {
    "degrees fahrenheit": (v) => v * 1.8 + 32,
    kelvin: (v) => v + 273.15,
    "degrees rankine": (v) => (v + 273.15) * 1.8,
  },
  phrase: "the equivalent in {unit} of {value} when read as degrees Celsius",
  probes: [
    { input: { value: 100, unit: "degrees Fahrenheit" }, expect: { "/converted": 212 } },
    { input: { value: -40, unit: "kelvin" }, expect: { "/converted": 233.15 } },
  ],
});

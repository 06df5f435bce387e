/**
 * From a figure to chemical elements: by place in the periodic table, time of discovery, temperature, molar mass.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { elements } from "./elements.ts";
import { BODR } from "./sources.ts";

export const elementAtPosition = defineTool({
  name: "element_at_position",
  domain: "general",
  kind: "retrieval",
  description: "Finds the chemical element at a place of the periodic table, given by its period and IUPAC group.",
  input: z.object({
    period: z.int().min(1).max(7).describe("Period of the periodic table, 1 to 7"),
    group: z.int().min(1).max(18).describe("IUPAC group number, 1 to 18"),
  }),
  output: z.object({ element: z.string().describe("English name of the element at that place") }),
  takes: {
    // A period found out would mostly be that of an element found by period.
    period: { concept: "figure", literals: [2, 3, 4, 5, 6], literalOnly: true },
    // Periods 2 and 3 have no transition metals: few of their groups are stated.
    group: { concept: "element.group", literals: [1, 2, 6, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18], literalOnly: true },
  },
  gives: {
    "/element": {
      concept: "element.single",
      phrase: "the element in period {period}, group {group} of the periodic table",
      ask: "which element is in period {period}, group {group} of the periodic table",
      ends: true,
    },
  },
  follows: [],
  probes: [
    { input: { period: 4, group: 8 }, expect: { "/element": "iron" } },
    { input: { period: 6, group: 11 }, expect: { "/element": "gold" } },
  ],
  sources: [BODR],
  run({ period, group }) {
    const found = elements().find((e) => e.period === period && e.group === group);
    if (found === undefined)
      throw new ToolError(`group: no element stands in group ${group} of period ${period}; try group 1 of period 4`);
    return { element: found.name };
  },
});

export const elementsDiscoveredBetween = defineTool({
  name: "elements_discovered_between",
  domain: "general",
  kind: "retrieval",
  description: "Lists the chemical elements discovered between two years, with the first and the last of them.",
  input: z.object({
    from: z.int().min(1000).max(2100).describe("One year, such as 1789"),
    to: z.int().min(1000).max(2100).describe("The other year, such as 1815"),
  }),
  output: z.object({
    elements: z
      .array(z.string())
      .describe(
        "Elements discovered in these years, both included, by year of discovery; without cobalt and silicon, of which sources disagree",
      ),
    count: z.int().describe("How many elements"),
    first: z.string().nullable().describe("The one discovered first; null if several were in one year"),
    last: z.string().nullable().describe("The one discovered last; null if several were in one year"),
  }),
  takes: {
    // From later than cobalt and silicon were discovered, up to years around which nobody disputes who was first and when: no
    // question has to leave an element out.
    from: { concept: "year.science", literals: [1840, 1850, 1860, 1870], literalOnly: true },
    to: { concept: "year.science", literals: [1880, 1890, 1895, 1910, 1920, 1950], literalOnly: true },
  },
  gives: {
    "/elements": {
      // Sources differ on the year of one or the other, such as fluorine.
      contrived: true,
      concept: "element.name",
      list: "set",
      phrase: "the elements discovered from {from} to {to}",
      ask: "which elements were discovered between {from} and {to}, both years included",
      ends: true,
    },
    "/count": {
      contrived: true,
      concept: "element.count",
      phrase: "the number of elements discovered from {from} to {to}",
      ask: "how many elements were discovered from {from} to {to}",
    },
    "/first": {
      concept: "element.single",
      contrived: true,
      phrase: "the first element discovered from {from} to {to}",
      ask: "what was the first element discovered between {from} and {to}",
      ends: true,
    },
    "/last": {
      concept: "element.single",
      contrived: true,
      phrase: "the last element discovered from {from} to {to}",
      ask: "what was the last element discovered between {from} and {to}",
      ends: true,
    },
  },
  alike: [["from", "to"]],
  follows: [],
  probes: [
    {
      input: { from: 1825, to: 1829 },
      expect: { "/elements": ["aluminium", "bromine", "thorium"], "/first": "aluminium", "/last": "thorium" },
    },
    { input: { from: 1776, to: 1770 }, expect: { "/count": 4, "/last": null } },
  ],
  sources: [BODR],
  run({ from, to }) {
    const [early, late] = from < to ? [from, to] : [to, from];
    const found = elements()
      .flatMap((e) => (e.year !== null && e.year >= early && e.year <= late ? [{ name: e.name, year: e.year }] : []))
      .sort((a, b) => a.year - b.year);
    const [first, last] = [found[0], found.at(-1)];
    if (first === undefined || last === undefined)
      throw new ToolError(`from: no element was discovered from ${early} to ${late}; try 1789 and 1815`);
    const alone = (one: { name: string; year: number }) =>
      found.filter((e) => e.year === one.year).length === 1 ? one.name : null;
    return { elements: found.map((e) => e.name), count: found.length, first: alone(first), last: alone(last) };
  },
});

/** Up to bismuth, but for technetium and promethium: of the others few boiling points are known well. */
const stable = lazy(() => elements().filter((e) => e.number <= 83 && e.number !== 43 && e.number !== 61));

export const elementsAtTemperature = defineTool({
  name: "elements_at_temperature",
  domain: "general",
  kind: "retrieval",
  description:
    "Lists the chemical elements up to bismuth that are liquid at a temperature up to 1400 degrees Celsius, and finds the ones that melt and boil next on heating. Technetium and promethium are left out.",
  input: z.object({ temperature: z.number().min(-273.15).max(1400).describe("Degrees Celsius, such as 25") }),
  output: z.object({
    liquid: z.array(z.string()).describe("Elements that have melted and not yet boiled at it, by atomic number"),
    count: z.int().describe("How many elements are liquid"),
    melts_next: z.string().describe("The element with the lowest melting point above it"),
    boils_next: z.string().describe("The element with the lowest boiling point above it"),
  }),
  takes: {
    temperature: {
      concept: "temperature.element",
      literals: [-200, -150, -40, 0, 25, 60, 100, 250, 500, 800, 1000, 1200],
      literalOnly: true,
    },
  },
  gives: {
    "/liquid": {
      concept: "element.name",
      list: "set",
      phrase: "the non-radioactive elements [(up to bismuth)] that are liquid at {temperature} degrees Celsius",
      ask: "which elements up to bismuth, radioactive ones aside, are liquid at {temperature} degrees Celsius",
      ends: true,
    },
    "/count": {
      concept: "element.count",
      phrase:
        "the number of non-radioactive elements [(up to bismuth)] that are liquid at {temperature} degrees Celsius",
      ask: "how many elements up to bismuth, radioactive ones aside, are liquid at {temperature} degrees Celsius",
    },
    "/melts_next": {
      concept: "element.name",
      phrase: "the non-radioactive element with the lowest melting point above {temperature} degrees Celsius",
      ask: "which non-radioactive element is the next to melt above {temperature} degrees Celsius",
      ends: true,
    },
    "/boils_next": {
      concept: "element.name",
      phrase: "the non-radioactive element with the lowest boiling point above {temperature} degrees Celsius",
      ask: "which non-radioactive element is the next to boil above {temperature} degrees Celsius",
      ends: true,
    },
  },
  follows: [],
  probes: [
    { input: { temperature: 25 }, expect: { "/liquid": ["bromine", "mercury"], "/melts_next": "caesium" } },
    { input: { temperature: -200 }, expect: { "/liquid/0": "nitrogen", "/boils_next": "nitrogen" } },
  ],
  sources: [BODR],
  run({ temperature }) {
    const after = (point: (e: ReturnType<typeof elements>[number]) => number | null) =>
      stable()
        .flatMap((e) => {
          const at = point(e);
          return at !== null && at > temperature ? [{ name: e.name, at }] : [];
        })
        .sort((a, b) => a.at - b.at)[0];
    const [melts, boils] = [after((e) => e.melting), after((e) => e.boiling)];
    const liquid = stable().filter(
      (e) => e.melting !== null && e.boiling !== null && e.melting < temperature && temperature < e.boiling,
    );
    if (melts === undefined || boils === undefined || liquid.length === 0)
      throw new ToolError("temperature: one at which some element is liquid is expected, such as 25");
    return {
      liquid: liquid.map((e) => e.name),
      count: liquid.length,
      melts_next: melts.name,
      boils_next: boils.name,
    };
  },
});

/** Beyond this, no element comes near. */
const HEAVIEST = 294;

export const elementByMolarMass = defineTool({
  name: "element_by_molar_mass",
  domain: "general",
  kind: "retrieval",
  description: "Finds the chemical element whose atomic weight lies closest to the molar mass of another substance.",
  input: z.object({
    mass: z.number().positive().max(HEAVIEST).describe("Molar mass in grams per mole of a compound, such as 18.015"),
  }),
  output: z.object({
    closest: z.string().describe("The element whose standard atomic weight lies closest to it"),
    lighter: z.string().nullable().describe("The heaviest element with an atomic weight below it"),
  }),
  takes: { mass: { concept: "mass.molar", literals: [10, 25, 50, 75, 100, 120, 150, 200], literalOnly: true } },
  gives: {
    "/closest": {
      concept: "element.single",
      phrase: "the element with the atomic weight closest to {mass} grams per mole",
      ask: "which element has an atomic weight closest to {mass} grams per mole",
      ends: true,
    },
  },
  follows: [],
  probes: [
    { input: { mass: 18.015 }, expect: { "/closest": "fluorine", "/lighter": "oxygen" } },
    { input: { mass: 180.16 }, expect: { "/closest": "tantalum", "/lighter": "hafnium" } },
  ],
  sources: [BODR],
  run({ mass }) {
    const own = elements().find((e) => e.weight === mass);
    // Asking it of an element's own weight would lead back to the element.
    if (own !== undefined)
      throw new ToolError(
        `mass: ${mass} is the weight of ${own.name} itself; expected that of a compound, such as 18.015`,
      );
    const near = elements()
      .map((e) => ({ name: e.name, weight: e.weight, off: Math.abs(e.weight - mass) }))
      .sort((a, b) => a.off - b.off);
    const below = near.filter((e) => e.weight < mass).sort((a, b) => b.weight - a.weight);
    const [closest, second] = near;
    if (closest === undefined || closest.off === second?.off)
      throw new ToolError("mass: a molar mass nearer to one element than to others is expected, such as 18.015");
    const lighter = below[0]?.weight === below[1]?.weight ? null : (below[0]?.name ?? null);
    return { closest: closest.name, lighter };
  },
});

/**
 * Chemical elements: facts of one, members of a group of the periodic table.
 */
import { z } from "zod";
import { rowsOf } from "../../table.ts";
import { defineTool, lazy, ToolError } from "../../tool.ts";
import { ELEMENTS } from "./data/elements.ts";
import { BODR } from "./sources.ts";
import { fold, numberOrNull } from "./text.ts";

interface Element {
  readonly name: string;
  readonly symbol: string;
  readonly number: number;
  readonly weight: number;
  readonly group: number | null;
  readonly family: string;
  readonly melting: number | null;
  readonly boiling: number | null;
  readonly year: number | null;
  readonly country: string | null;
}

export const elements = lazy((): readonly Element[] =>
  rowsOf(ELEMENTS).map((c) => ({
    name: c[0] ?? "",
    symbol: c[1] ?? "",
    number: Number(c[2]),
    weight: Number(c[3]),
    group: numberOrNull(c[4]),
    family: c[7] ?? "",
    melting: numberOrNull(c[8]),
    boiling: numberOrNull(c[9]),
    year: numberOrNull(c[11]),
    country: c[12] || null,
  })),
);

const byName = lazy(() => {
  const found = new Map<string, Element>();
  for (const e of elements()) found.set(fold(e.name), e).set(fold(e.symbol), e);
  for (const [other, name] of [
    ["aluminum", "aluminium"],
    ["cesium", "caesium"],
    ["sulphur", "sulfur"],
  ] as const) {
    const e = found.get(name);
    if (e !== undefined) found.set(other, e);
  }
  return found;
});

function findElement(name: string, field: string): Element {
  const found = byName().get(fold(name));
  if (found === undefined) throw new ToolError(`${field}: no element called "${name}"; give a name such as "iron"`);
  return found;
}

export const elementFacts = defineTool({
  name: "element_facts",
  domain: "general",
  kind: "retrieval",
  description:
    "Looks up a chemical element: symbol, atomic number and weight, group, family, melting and boiling point, discovery.",
  input: z.object({
    element: z.string().min(1).max(20).describe('English name of a chemical element, such as "iron"'),
  }),
  output: z.object({
    symbol: z.string().describe("Chemical symbol"),
    number: z.int().describe("Atomic number"),
    weight: z.number().describe("Standard atomic weight, the molar mass in grams per mole"),
    group: z.int().nullable().describe("IUPAC group from 1 to 18, null for lanthanides and actinides"),
    family: z.string().describe("Family of elements, such as noble gas"),
    melting: z.number().nullable().describe("Melting point in degrees Celsius"),
    boiling: z.number().nullable().describe("Boiling point in degrees Celsius"),
    year: z.int().nullable().describe("Year of discovery, null if known since antiquity"),
    country: z.string().nullable().describe("Country of discovery if there is exactly one"),
  }),
  takes: { element: { concept: "element.name" } },
  gives: {
    "/symbol": { concept: "element.symbol", phrase: "the chemical symbol of {element}" },
    "/number": { concept: "atomic.number", phrase: "the atomic number of {element}" },
    "/weight": { concept: "mass.molar", phrase: "the standard atomic weight in grams per mole of {element}" },
    "/group": { concept: "element.group", phrase: "the IUPAC group, as a number, of {element}" },
    "/family": { concept: "element.family", phrase: "the family of chemical elements that {element} belongs to" },
    "/melting": { concept: "temperature.celsius", phrase: "the melting point in degrees Celsius of {element}" },
    "/boiling": { concept: "temperature.celsius", phrase: "the boiling point in degrees Celsius of {element}" },
    "/year": { concept: "year", phrase: "the year of discovery, in the Blue Obelisk data, of {element}" },
    "/country": { concept: "country.name", phrase: "the country of discovery, in the Blue Obelisk data, of {element}" },
  },
  probes: [
    {
      input: { element: "chlorine" },
      expect: { "/symbol": "Cl", "/number": 17, "/group": 17, "/year": 1774, "/country": "Sweden" },
    },
    { input: { element: "Gold" }, expect: { "/symbol": "Au", "/number": 79, "/group": 11, "/year": null } },
  ],
  sources: [BODR],
  run({ element }) {
    const { name: _name, ...facts } = findElement(element, "element");
    return facts;
  },
});

export const elementsOfGroup = defineTool({
  name: "elements_of_group",
  domain: "general",
  kind: "retrieval",
  description: "Lists the chemical elements of a group of the periodic table from light to heavy, with atomic weights.",
  input: z.object({ group: z.int().min(1).max(18).describe("IUPAC group number, 1 to 18") }),
  output: z.object({
    elements: z.array(z.string()).describe("Names by atomic number"),
    weights: z.array(z.number()).describe("Standard atomic weights in grams per mole, by atomic number"),
    lightest: z.string().describe("The element with the lowest atomic number"),
    melts_highest: z.string().describe("The element with the highest known melting point"),
  }),
  takes: { group: { concept: "element.group", literals: Array.from({ length: 18 }, (_, i) => i + 1) } },
  gives: {
    "/elements": {
      concept: "element.name",
      list: "ordered",
      phrase: "the elements, by rising atomic number, whose IUPAC group is {group}",
    },
    "/weights": {
      concept: "mass.molar",
      list: "ordered",
      phrase: "the standard atomic weights in grams per mole of the elements whose IUPAC group is {group}",
    },
    "/lightest": {
      concept: "element.name",
      phrase: "the element of lowest atomic number whose IUPAC group is {group}",
    },
    "/melts_highest": {
      concept: "element.name",
      phrase: "the element with the highest known melting point whose IUPAC group is {group}",
    },
  },
  probes: [
    {
      input: { group: 11 },
      expect: { "/elements": ["copper", "silver", "gold", "roentgenium"], "/melts_highest": "copper" },
    },
    { input: { group: 18 }, expect: { "/lightest": "helium", "/elements/1": "neon" } },
  ],
  sources: [BODR],
  run({ group }) {
    const found = elements().filter((e) => e.group === group);
    const [lightest] = found;
    const [hottest] = found.filter((e) => e.melting !== null).sort((a, b) => (b.melting ?? 0) - (a.melting ?? 0));
    if (lightest === undefined || hottest === undefined) throw new ToolError("group: give a number from 1 to 18");
    return {
      elements: found.map((e) => e.name),
      weights: found.map((e) => e.weight),
      lightest: lightest.name,
      melts_highest: hottest.name,
    };
  },
});

export const elementGroup = defineTool({
  name: "element_list_extremes",
  domain: "general",
  kind: "retrieval",
  description:
    "Looks up a list of chemical elements together: the heaviest, the one that melts highest, the last discovered.",
  input: z.object({
    elements: z.array(z.string().min(1).max(20)).min(2).max(60).describe("English names of chemical elements"),
  }),
  output: z.object({
    heaviest: z.string().describe("The one with the highest atomic number"),
    melts_highest: z.string().describe("The one with the highest known melting point"),
    melts_lowest: z.string().describe("The one with the lowest known melting point"),
    newest: z.string().nullable().describe("The one discovered last; null if the years are unknown or tie"),
  }),
  takes: {
    elements: {
      concept: "element.name",
      list: true,
      literals: [
        ["iron", "cobalt", "nickel"],
        ["lithium", "sodium", "potassium", "caesium"],
        ["helium", "neon", "argon", "krypton", "xenon"],
        ["chromium", "molybdenum", "tungsten"],
        ["gallium", "germanium", "scandium", "indium"],
      ],
    },
  },
  gives: {
    "/heaviest": { concept: "element.name", phrase: "the element of highest atomic number among {elements}" },
    "/melts_highest": {
      concept: "element.name",
      phrase: "the element with the highest melting point among {elements}",
    },
    "/melts_lowest": { concept: "element.name", phrase: "the element with the lowest melting point among {elements}" },
    "/newest": {
      concept: "element.name",
      phrase: "the element discovered last, by the Blue Obelisk data, among {elements}",
    },
  },
  probes: [
    {
      input: { elements: ["chromium", "molybdenum", "tungsten"] },
      expect: { "/heaviest": "tungsten", "/melts_highest": "tungsten" },
    },
    { input: { elements: ["helium", "neon", "argon"] }, expect: { "/heaviest": "argon", "/melts_lowest": "helium" } },
  ],
  sources: [BODR],
  run({ elements: names }) {
    const found = [...new Set(names.map((name) => findElement(name, "elements")))];
    if (found.length < 2) throw new ToolError("elements: give two different elements or more, such as iron and nickel");
    const by = (value: (element: Element) => number | null) => {
      const known = found.flatMap((e) => (value(e) === null ? [] : [{ e, at: value(e) ?? 0 }]));
      const [first, second] = known.sort((a, b) => b.at - a.at);
      return first === undefined || first.at === second?.at ? null : first.e.name;
    };
    const melts = by((e) => e.melting);
    const least = by((e) => (e.melting === null ? null : -e.melting));
    const heaviest = by((e) => e.number);
    if (melts === null || least === null || heaviest === null)
      throw new ToolError("elements: elements with known melting points are expected, such as iron and nickel");
    return { heaviest, melts_highest: melts, melts_lowest: least, newest: by((e) => e.year) };
  },
});

export const compareElements = defineTool({
  name: "elements_compared",
  domain: "general",
  kind: "retrieval",
  description: "Which of two chemical elements is heavier, melts at the higher temperature, was discovered first.",
  input: z.object({
    a: z.string().min(1).max(20).describe('English name of a chemical element, such as "iron"'),
    b: z.string().min(1).max(20).describe('English name of another element, such as "nickel"'),
  }),
  output: z.object({
    heavier: z.string().describe("The one with the higher atomic weight"),
    melts_higher: z.string().nullable().describe("The one with the higher melting point, if both are known"),
    older: z.string().nullable().describe("The one discovered first; null if a year is unknown or they tie"),
  }),
  takes: { a: { concept: "element.name" }, b: { concept: "element.name" } },
  gives: {
    "/heavier": { concept: "element.name", phrase: "the heavier element, by atomic weight, out of {a} and {b}" },
    "/melts_higher": {
      concept: "element.name",
      phrase: "the element with the higher melting point out of {a} and {b}",
    },
    "/older": {
      concept: "element.name",
      phrase: "the element discovered first, by the Blue Obelisk data, out of {a} and {b}",
    },
  },
  alike: [["a", "b"]],
  probes: [
    { input: { a: "iron", b: "tungsten" }, expect: { "/heavier": "tungsten", "/melts_higher": "tungsten" } },
    { input: { a: "chlorine", b: "gallium" }, expect: { "/older": "chlorine" } },
  ],
  sources: [BODR],
  run({ a, b }) {
    const [one, other] = [findElement(a, "a"), findElement(b, "b")];
    if (one === other) throw new ToolError(`b: "${b}" is the same element as "${a}"; expected another, such as "iron"`);
    const more = (x: number | null, y: number | null) =>
      x === null || y === null || x === y ? null : x > y ? one.name : other.name;
    return {
      heavier: one.weight > other.weight ? one.name : other.name,
      melts_higher: more(one.melting, other.melting),
      older: more(one.year === null ? null : -one.year, other.year === null ? null : -other.year),
    };
  },
});

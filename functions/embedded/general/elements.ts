/**
 * Chemical elements: facts of one, two compared.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { nearEntries } from "../near.ts";
import { numberOrNull, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { ELEMENTS } from "./data/elements.ts";
import { BODR } from "./sources.ts";
import { fold } from "./text.ts";

export interface Element {
  readonly name: string;
  readonly symbol: string;
  readonly number: number;
  readonly weight: number;
  readonly group: number | null;
  readonly period: number;
  readonly family: string;
  readonly melting: number | null;
  readonly boiling: number | null;
  readonly electronegativity: number | null;
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
    period: Number(c[5]),
    family: c[6] ?? "",
    melting: numberOrNull(c[7]),
    boiling: numberOrNull(c[8]),
    electronegativity: numberOrNull(c[9]),
    year: numberOrNull(c[10]),
    country: c[11] || null,
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

export function findElement(name: string, field: string): Element {
  const found = byName().get(fold(name));
  if (found === undefined)
    throw new ToolError(
      `${field}: no element called "${name}"; give a name such as "iron"${nearEntries(name, byName())}`,
    );
  return found;
}

/** False of elements that occur in no mixture of isotopes that is the same everywhere: technetium, and most from polonium on. */
const hasStandardWeight = ({ weight }: Pick<Element, "weight">) => !Number.isInteger(weight);

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
    weight: z
      .number()
      .nullable()
      .describe("Standard atomic weight, the molar mass in grams per mole; null of elements that have none"),
    group: z.int().nullable().describe("IUPAC group from 1 to 18, null for lanthanides and actinides"),
    family: z.string().describe("Family of elements, such as noble gas"),
    melting: z.number().nullable().describe("Melting point in degrees Celsius"),
    boiling: z.number().nullable().describe("Boiling point in degrees Celsius"),
    year: z.int().nullable().describe("Year of discovery, null if known since antiquity or if sources disagree"),
    country: z
      .string()
      .nullable()
      .describe("Country of discovery, by its present name, if there is exactly one and sources agree"),
  }),
  takes: { element: { concept: "element.name" } },
  gives: {
    "/symbol": {
      concept: "element.symbol",
      phrase: "the chemical symbol of {element}",
      ask: "what is the chemical symbol for {element}",
    },
    "/number": {
      concept: "atomic.number",
      phrase: "the atomic number of {element}",
      ask: "what is the atomic number of {element}",
    },
    "/weight": {
      concept: "mass.molar",
      phrase: "the [standard] atomic weight of {element} [in grams per mole]",
      ask: "what is the standard atomic weight of {element}",
    },
    "/group": {
      concept: "element.group",
      ends: true,
      phrase: "the [IUPAC] group of {element}",
      ask: "which group of the periodic table is {element} in",
    },
    "/family": {
      concept: "element.family",
      phrase: "the family of elements that {element} belongs to",
      ask: "what family of elements does {element} belong to",
    },
    "/melting": {
      concept: "temperature.element",
      phrase: "the melting point of {element} [in degrees Celsius]",
      ask: "what is the melting point of {element} in degrees Celsius",
    },
    "/boiling": {
      concept: "temperature.boiling",
      phrase: "the boiling point of {element} [in degrees Celsius]",
      ask: "what is the boiling point of {element} in degrees Celsius",
    },
    "/year": {
      concept: "year.science",
      phrase: "the [year of the ]discovery of {element}",
      ask: "in what year was {element} discovered",
    },
    "/country": {
      concept: "country.name",
      phrase: "the [present-day] country where {element} was discovered",
      ask: "in which present-day country was {element} discovered",
      ends: true,
    },
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
    const {
      name: _name,
      period: _period,
      electronegativity: _electronegativity,
      ...facts
    } = findElement(element, "element");
    // Of an element without a standard weight the table has the mass number of an isotope, always a whole number.
    return { ...facts, weight: hasStandardWeight(facts) ? facts.weight : null };
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
    "/heavier": {
      concept: "element.name",
      phrase: "the heavier element out of {a} and {b}",
      ask: "which element is heavier, {a} or {b}",
    },
    "/melts_higher": {
      concept: "element.name",
      phrase: "the element with the higher melting point out of {a} and {b}",
      ask: "which element melts at a higher temperature, {a} or {b}",
    },
    "/older": {
      concept: "element.name",
      phrase: "the element discovered first out of {a} and {b}",
      ask: "which element was discovered first, {a} or {b}",
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

/**
 * Chemical elements together: members of a group of the periodic table, extremes of a list.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { type Element, elements, findElement } from "./elements.ts";
import { BODR } from "./sources.ts";

/** Not 3: whether lanthanum and actinium are in it, or lutetium and lawrencium, is not agreed on. */
const GROUPS = [1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18];

/** True for carbon and arsenic, which do not melt but under pressure: sources do not agree on a melting point. */
function isDisputed({ number, melting }: Element): boolean {
  return number <= 86 && melting === null;
}

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
    melts_highest: z
      .string()
      .nullable()
      .describe("The element with the highest melting point; null if one is disputed"),
  }),
  takes: { group: { concept: "element.group", literals: GROUPS } },
  gives: {
    "/elements": {
      concept: "element.name",
      list: "ordered",
      phrase: "the elements [by rising atomic number] in {group}",
      ask: "which elements are in {group}, in order of atomic number",
    },
    "/lightest": {
      concept: "element.single",
      phrase: "the lightest element in {group}",
      ask: "what is the lightest element in {group}",
      ends: true,
    },
    "/melts_highest": {
      concept: "element.name",
      phrase: "the element with the highest melting point in {group}",
      ask: "which element in {group} has the highest melting point",
      ends: true,
    },
  },
  follows: ["element_facts"],
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
    if (lightest === undefined) throw new ToolError("group: give a number from 1 to 18");
    return {
      elements: found.map((e) => e.name),
      weights: found.map((e) => e.weight),
      lightest: lightest.name,
      melts_highest: found.some(isDisputed) ? null : (hottest?.name ?? null),
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
    "/heaviest": {
      concept: "element.name",
      phrase: "the element with the highest atomic number among {elements}",
      ask: "which of {elements} has the highest atomic number",
      ends: true,
    },
    "/melts_highest": {
      concept: "element.name",
      phrase: "the element with the highest melting point among {elements}",
      ask: "which of {elements} has the highest melting point",
      ends: true,
    },
    "/melts_lowest": {
      concept: "element.name",
      phrase: "the element with the lowest melting point among {elements}",
      ask: "which of {elements} melts at the lowest temperature",
      ends: true,
    },
    "/newest": {
      concept: "element.name",
      phrase: "the last discovered among {elements}",
      ask: "which of {elements} was discovered last",
      ends: true,
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
    if (melts === null || least === null || heaviest === null || found.some(isDisputed))
      throw new ToolError("elements: elements with known melting points are expected, such as iron and nickel");
    return { heaviest, melts_highest: melts, melts_lowest: least, newest: by((e) => e.year) };
  },
});

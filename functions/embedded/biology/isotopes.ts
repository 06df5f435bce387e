/**
 * Radioactive isotopes: those of an element, facts of one, two compared, time to decay.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { nearMatches } from "../near.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { RADIOISOTOPES } from "./data/radioisotopes.ts";
import { DECAY, NUBASE } from "./sources.ts";
import { fold, only, pick, significant } from "./table.ts";

interface Isotope {
  readonly name: string;
  readonly element: string;
  readonly number: number;
  readonly protons: number;
  /** Half-life in days. */
  readonly days: number;
}
export const radioisotopes = lazy((): readonly Isotope[] =>
  rowsOf(RADIOISOTOPES).map((c) => ({
    name: `${c[0]}-${c[1]}`,
    element: c[0] ?? "",
    number: Number(c[1]),
    protons: Number(c[2]),
    days: Number(c[3]),
  })),
);
const byName = lazy(() => new Map(radioisotopes().map((i) => [fold(i.name), i])));
const findIsotope = (name: string, field: string) =>
  pick(byName(), name, field, "radioactive isotope with a half-life of six hours or more", "carbon-14");

const isotope = z.string().min(4).max(30);

/** Elements with an isotope that the package takes for stable and that captures two electrons: krypton-78, xenon-124, barium-130. */
const UNLISTED_DECAY: ReadonlySet<string> = new Set(["krypton", "xenon", "barium"]);

export const elementRadioisotopes = defineTool({
  name: "element_radioisotopes",
  domain: "biology",
  kind: "retrieval",
  description:
    "Lists the radioactive isotopes of a chemical element with a measured half-life of six hours or more (NUBASE2020), and the longest-lived of them.",
  input: z.object({
    element: z.string().min(2).max(20).describe('English name of a chemical element, such as "iodine"'),
  }),
  output: z.object({
    isotopes: z.array(z.string()).describe("Isotopes by rising mass number, such as iodine-131"),
    count: z.int().describe("Number of those isotopes"),
    longest: z.string().nullable().describe("The one of the longest half-life, null if several tie"),
    shortest: z.string().nullable().describe("The one of the shortest half-life, null if several tie"),
  }),
  takes: { element: { concept: "element.name" } },
  gives: {
    "/isotopes": {
      concept: "isotope.radioactive",
      list: "ordered",
      phrase: "the radioactive isotopes[, by mass number,] of {element} with half-lives of six hours or more",
      ask: "which radioactive isotopes[, by mass number,] of {element} have half-lives of six hours or more",
    },
    "/longest": {
      concept: "isotope.radioactive",
      phrase: "the longest-lived radioactive isotope of {element}",
      ask: "which is the longest-lived radioactive isotope of {element}",
      ends: true,
    },
  },
  probes: [
    {
      input: { element: "hydrogen" },
      expect: { "/isotopes": ["hydrogen-3"], "/count": 1, "/longest": "hydrogen-3" },
    },
    { input: { element: "Caesium" }, expect: { "/longest": "caesium-135" } },
  ],
  sources: [NUBASE],
  run({ element }) {
    const wanted = fold(element)
      .replace(/^aluminum$/, "aluminium")
      .replace(/^cesium$/, "caesium")
      .replace(/^sulphur$/, "sulfur");
    if (UNLISTED_DECAY.has(wanted))
      throw new ToolError(`element: not all radioactive isotopes of ${wanted} are listed; give one such as "iodine"`);
    const found = radioisotopes().filter((i) => i.element === wanted);
    if (found.length === 0)
      throw new ToolError(
        `element: no radioactive isotope of "${element}" lives for six hours or more; give one such as "iodine"${nearMatches(
          element,
          radioisotopes().map((i) => i.element),
        )}`,
      );
    return {
      isotopes: found.map((i) => i.name),
      count: found.length,
      longest: only(found, (i) => i.days)?.name ?? null,
      shortest: only(found, (i) => -i.days)?.name ?? null,
    };
  },
});

export const radioisotopeFacts = defineTool({
  name: "radioisotope_facts",
  domain: "biology",
  kind: "retrieval",
  description: "Looks up a radioactive isotope: half-life in days, number of neutrons in the nucleus.",
  input: z.object({ isotope: isotope.describe('Isotope as element and mass number, such as "carbon-14"') }),
  output: z.object({
    halflife: z.number().describe("Half-life in days"),
    neutrons: z.int().describe("Number of neutrons in the nucleus"),
  }),
  takes: { isotope: { concept: "isotope.radioactive" } },
  gives: {
    "/halflife": {
      concept: "halflife.nuclide",
      phrase: "the half-life [in days] of {isotope} <NUBASE2020>",
      ask: "what is the half-life [in days] of {isotope}",
    },
    "/neutrons": {
      concept: "count.neutron",
      phrase: "the number of neutrons in {isotope}",
      ask: "how many neutrons does {isotope} have",
    },
  },
  probes: [
    { input: { isotope: "iodine-131" }, expect: { "/halflife": 8.0249, "/neutrons": 78 } },
    { input: { isotope: "Carbon-14" }, expect: { "/neutrons": 8 } },
  ],
  sources: [NUBASE],
  run(input) {
    const found = findIsotope(input.isotope, "isotope");
    return { halflife: found.days, neutrons: found.number - found.protons };
  },
});

export const isotopesCompared = defineTool({
  name: "radioisotopes_compared",
  domain: "biology",
  kind: "retrieval",
  description: "Compares two radioactive isotopes: the longer-lived, the one with more neutrons.",
  input: z.object({
    a: isotope.describe('Isotope as element and mass number, such as "carbon-14"'),
    b: isotope.describe('Another isotope, such as "iodine-131"'),
  }),
  output: z.object({
    longer: z.string().nullable().describe("The one of the longer half-life, null if they tie"),
    neutrons: z.string().nullable().describe("The one with more neutrons, null if they tie"),
  }),
  takes: { a: { concept: "isotope.radioactive" }, b: { concept: "isotope.radioactive" } },
  gives: {
    "/longer": {
      concept: "isotope.radioactive",
      phrase: "the isotope with the longer half-life out of {a} and {b}",
      ask: "which has the longer half-life, {a} or {b}",
    },
  },
  alike: [["a", "b"]],
  probes: [
    { input: { a: "carbon-14", b: "iodine-131" }, expect: { "/longer": "carbon-14", "/neutrons": "iodine-131" } },
    { input: { a: "cobalt-60", b: "hydrogen-3" }, expect: { "/longer": "hydrogen-3" } },
  ],
  sources: [NUBASE],
  run(input) {
    const [a, b] = [findIsotope(input.a, "a"), findIsotope(input.b, "b")];
    if (a === b) throw new ToolError(`b: "${input.b}" is the same isotope as "${input.a}"; give another`);
    return {
      longer: only([a, b], (i) => i.days)?.name ?? null,
      neutrons: only([a, b], (i) => i.number - i.protons)?.name ?? null,
    };
  },
});

export const decayTime = defineTool({
  name: "radioactive_decay_time",
  domain: "biology",
  kind: "processing",
  description:
    "Computes the time in days after which a percentage of a radioactive isotope is left, from the half-life.",
  input: z.object({
    halflife: z.number().positive().describe("Half-life in days"),
    percent: z.number().gt(0).lt(100).describe("Percentage that is left, between 0 and 100"),
  }),
  output: z.object({ days: z.number().describe("Time in days, 6 significant digits") }),
  takes: {
    halflife: { concept: "halflife.nuclide", literals: [3.8, 8, 14, 28, 60, 74, 138] },
    percent: { concept: "percent", literals: [1, 5, 10, 20, 30, 60, 75, 90], literalOnly: true },
  },
  gives: {
    "/days": {
      concept: "duration.decay",
      phrase: "the time [in days] until {percent} percent of a sample with {halflife} is left",
      ask: "how many days does it take until {percent} percent of a sample with {halflife} is left",
    },
  },
  follows: [],
  probes: [
    { input: { halflife: 8, percent: 25 }, expect: { "/days": 16 } },
    { input: { halflife: 8.02069, percent: 10 }, expect: { "/days": 26.6442 } },
  ],
  sources: [DECAY],
  run({ halflife, percent }) {
    return { days: significant(halflife * Math.log2(100 / percent), 6) };
  },
});

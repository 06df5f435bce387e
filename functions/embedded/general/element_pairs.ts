/**
 * What becomes of chemical elements: the bond between two, the nucleus made of two, the one that a nucleus decays into.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { elements, findElement } from "./elements.ts";
import { BODR, IONIC_CHARACTER, NUCLEAR_CHARGE } from "./sources.ts";
import { fixed } from "./text.ts";

const elementField = z.string().min(1).max(20).describe('English name of a chemical element, such as "sodium"');
const otherField = elementField.describe('English name of another element, such as "chlorine"');

function byNumber(number: number) {
  return elements().find((e) => e.number === number);
}

/** Ionic character of a bond in percent from the difference in electronegativity. */
export function ionicCharacter(gap: number): number {
  return 100 * (1 - Math.exp(-(gap ** 2) / 4));
}

export const elementBond = defineTool({
  name: "element_bond",
  domain: "general",
  kind: "retrieval",
  description:
    "Weighs the electronegativities of two chemical elements: which attracts electrons more, how ionic their bond is.",
  input: z.object({ a: elementField, b: otherField }),
  output: z.object({
    stronger: z.string().nullable().describe("The one with the higher electronegativity; null if both have the same"),
    gap: z.number().describe("Difference in electronegativity on the scale of Pauling"),
    ionic: z
      .number()
      .describe("Ionic character of a bond between both in percent, to one decimal, four digits at least"),
  }),
  takes: { a: { concept: "element.name" }, b: { concept: "element.name" } },
  gives: {
    "/stronger": {
      concept: "element.name",
      phrase: "the more electronegative element out of {a} and {b}",
      ask: "which element is more electronegative, {a} or {b}",
    },
    "/gap": {
      concept: "electronegativity.gap",
      phrase: "the difference in electronegativity between {a} and {b} [on the Pauling scale]",
      ask: "by how much do {a} and {b} differ in electronegativity on the Pauling scale",
    },
    "/ionic": {
      concept: "percent.ionic",
      phrase: "the ionic character of a bond between {a} and {b}[, in percent] <Pauling's formula>",
      ask: "how ionic is a bond between {a} and {b}, in percent <Pauling's formula>",
    },
  },
  alike: [["a", "b"]],
  probes: [
    { input: { a: "sodium", b: "chlorine" }, expect: { "/stronger": "chlorine", "/gap": 2.23, "/ionic": 71.15 } },
    { input: { a: "carbon", b: "hydrogen" }, expect: { "/stronger": "carbon", "/gap": 0.35 } },
  ],
  sources: [BODR, IONIC_CHARACTER],
  run({ a, b }) {
    const [one, other] = [findElement(a, "a"), findElement(b, "b")];
    if (one === other) throw new ToolError(`b: "${b}" is the same element as "${a}"; expected another, such as "iron"`);
    for (const [field, e] of [["a", one] as const, ["b", other] as const])
      if (e.electronegativity === null)
        throw new ToolError(`${field}: no electronegativity is known for ${e.name}; try "sodium" or "chlorine"`);
    const [x, y] = [one.electronegativity ?? 0, other.electronegativity ?? 0];
    const gap = fixed(Math.abs(x - y), 2);
    return {
      stronger: x === y ? null : x > y ? one.name : other.name,
      gap,
      ionic: fixed(ionicCharacter(gap), 1),
    };
  },
});

/** What heavy elements are made with: nuclei that are shot, and those that are hit. */
const PROJECTILES = ["neon", "magnesium", "sulfur", "argon", "calcium"];
const TARGETS = ["lead", "bismuth", "uranium", "plutonium", "americium", "curium", "berkelium", "californium"];

export const fusedElement = defineTool({
  name: "fused_element",
  domain: "general",
  kind: "processing",
  description: "Finds the chemical element that results if one nucleus each of two elements fuse and keep all protons.",
  input: z.object({
    a: elementField.describe('English name of a chemical element, such as "calcium"'),
    b: elementField.describe('English name of another element, such as "curium"'),
  }),
  output: z.object({ element: z.string().describe("The element whose atomic number is the sum of both") }),
  takes: {
    a: { concept: "element.single", literals: PROJECTILES, literalOnly: true },
    b: { concept: "element.single", literals: TARGETS, literalOnly: true },
  },
  gives: {
    "/element": {
      concept: "element.name",
      phrase: "the element made by fusing nuclei of {a} and {b} [without losing a proton]",
      ask: "which element do nuclei of {a} and {b} make when they fuse",
      ends: true,
    },
  },
  alike: [["a", "b"]],
  probes: [
    { input: { a: "calcium", b: "curium" }, expect: { "/element": "livermorium" } },
    { input: { a: "Zinc", b: "lead" }, expect: { "/element": "copernicium" } },
  ],
  sources: [NUCLEAR_CHARGE, BODR],
  run({ a, b }) {
    const sum = findElement(a, "a").number + findElement(b, "b").number;
    const made = byNumber(sum);
    if (made === undefined)
      throw new ToolError(`b: no element with atomic number ${sum} is known; expected lighter ones, such as "zinc"`);
    return { element: made.name };
  },
});

/** How the number of protons changes. */
const DECAYS: Readonly<Record<string, number>> = {
  "alpha decay": -2,
  "beta-minus decay": 1,
  "positron emission": -1,
  "proton emission": -1,
  "double beta-minus decay": 2,
};

const DECAYING =
  "lead bismuth polonium astatine radon francium radium actinium thorium protactinium uranium neptunium plutonium americium".split(
    " ",
  );

export const decayProduct = defineTool({
  name: "decay_product",
  domain: "general",
  kind: "processing",
  description: "Finds the chemical element that a nucleus of another one turns into by a kind of radioactive decay.",
  input: z.object({
    element: elementField.describe('English name of a chemical element, such as "uranium"'),
    decay: z
      .string()
      .min(5)
      .max(40)
      .describe(`Kind of decay: ${Object.keys(DECAYS).join(", ")}`),
  }),
  output: z.object({ product: z.string().describe("The element that the nucleus is of afterwards") }),
  takes: {
    // Elements of which there are nuclei that decay in these ways.
    element: { concept: "element.single", literals: DECAYING, literalOnly: true },
    decay: { concept: "text", literals: ["alpha decay", "beta-minus decay"], literalOnly: true },
  },
  gives: {
    "/product": {
      concept: "element.name",
      phrase: "the element that {element} turns into by {decay}",
      ask: "which element does {element} turn into by {decay}",
      ends: true,
    },
  },
  probes: [
    { input: { element: "uranium", decay: "alpha decay" }, expect: { "/product": "thorium" } },
    { input: { element: "carbon", decay: "Beta-minus decay" }, expect: { "/product": "nitrogen" } },
  ],
  sources: [NUCLEAR_CHARGE, BODR],
  run({ element, decay }) {
    const change = DECAYS[decay.toLowerCase()];
    if (change === undefined) throw new ToolError(`decay: expected one of ${Object.keys(DECAYS).join(", ")}`);
    const from = findElement(element, "element");
    const product = byNumber(from.number + change);
    if (product === undefined)
      throw new ToolError(`element: ${from.name} cannot undergo ${decay}; expected another, such as "uranium"`);
    return { product: product.name };
  },
});

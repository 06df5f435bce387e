/**
 * Human anatomy: kind and place of a structure, the parts of a part of the body, the smallest part that holds two structures.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { cell, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { ANATOMY } from "./data/anatomy.ts";
import { find, fold, indexRows, nameField, textOrNull } from "./shared.ts";
import { WORDNET } from "./sources.ts";

export const anatomyRows = lazy(() => rowsOf(ANATOMY));
const byName = lazy(() => indexRows(anatomyRows(), 1));
/** By the names alone: another name of one structure may be the name of another ("body" is one of the torso's). */
const byOwnName = lazy(() => indexRows(anatomyRows()));
/** Structures by the folded name of what they are part of. */
const byWhole = lazy(() => {
  const parts = new Map<string, string[][]>();
  for (const row of anatomyRows()) {
    const whole = fold(cell(row, 3));
    parts.set(whole, [...(parts.get(whole) ?? []), row]);
  }
  return parts;
});
/** Names of what has parts, with how many. */
export const anatomyWholes = lazy(
  () => new Map([...byWhole().values()].map((parts) => [cell(parts[0] ?? [], 3), parts.length])),
);

/** Structures that are part of the whole, in the order of the table. */
export const partsOf = (whole: string): readonly string[][] => byWhole().get(fold(whole)) ?? [];

const structureField = nameField('Structure of the human body, such as "femur" or "optic nerve"');
const findStructure = (structure: string, field: string) =>
  find(byName(), structure, field, 'a structure of the human body, such as "femur" or "optic nerve"');

/** What a structure is part of, from the nearest outwards. */
function wholesOf(row: readonly string[]): string[] {
  const wholes: string[] = [];
  for (let at: readonly string[] | undefined = row; at !== undefined; at = byOwnName().get(fold(wholes.at(-1) ?? "")))
    wholes.push(cell(at, 3));
  return wholes;
}

/** True if WordNet's part-of links lead from the structure to the body as a whole; some regions end in a system of their own. */
export const isLocated = (row: readonly string[]): boolean => wholesOf(row).at(-1) === "body";

/** True of the parts of the brain and the skull: two of those have more than the whole body in common. */
export const isInHead = (row: readonly string[]): boolean =>
  isLocated(row) && wholesOf(row).some((whole) => whole === "brain" || whole === "skull");

export const anatomyStructure = defineTool({
  name: "anatomy_of_structure",
  domain: "medicine",
  kind: "retrieval",
  description: "Kind of an anatomical structure (artery, bone, gland ...) and what it is directly part of, by WordNet.",
  input: z.object({ structure: structureField }),
  output: z.object({
    kind: z.string().nullable().describe('Kind of structure, such as "artery", null if none is named'),
    whole: z.string().describe("What the structure is directly part of"),
    path: z.array(z.string()).describe("What that is part of in turn, and so on, from the nearest outwards"),
  }),
  takes: { structure: { concept: "anatomy.structure" } },
  gives: {
    "/kind": {
      concept: "anatomy.kind",
      phrase: "the kind of body part that {structure} is <WordNet>",
      ask: "what kind of body part is {structure} <WordNet>",
      ends: true,
    },
    "/whole": {
      concept: "anatomy.region",
      phrase: "the part of the body that {structure} belongs to [directly] <WordNet>",
      ask: "what is {structure} part of in the body <WordNet>",
      ends: true,
    },
    "/path": {
      concept: "anatomy.region",
      list: "ordered",
      phrase: "the ever larger parts of the body[, nearest first,] that {structure} belongs to <WordNet>",
      ask: "which parts of the body does {structure} belong to, from the nearest to the largest <WordNet>",
      ends: true,
    },
  },
  probes: [
    {
      input: { structure: "femur" },
      expect: { "/kind": "leg bone", "/whole": "thigh", "/path": ["thigh", "leg", "body"] },
    },
    { input: { structure: "Womb" }, expect: { "/whole": "female reproductive system" } },
  ],
  sources: [WORDNET],
  run({ structure }) {
    const row = findStructure(structure, "structure");
    return { kind: textOrNull(row, 2), whole: cell(row, 3), path: wholesOf(row) };
  },
});

export const anatomyParts = defineTool({
  name: "anatomy_parts_of_whole",
  domain: "medicine",
  kind: "retrieval",
  description: "Structures that WordNet lists as direct parts of an organ, a region or a system of the human body.",
  input: z.object({ whole: nameField('Organ, region or system of the body, such as "eye" or "forearm"') }),
  output: z.object({
    parts: z.array(z.string()).describe("The direct parts, by name"),
    total: z.int().describe("How many they are"),
    largest: z
      .string()
      .nullable()
      .describe("The direct part with the most direct parts of its own, null if none has any or two share that"),
  }),
  takes: { whole: { concept: "anatomy.whole" } },
  gives: {
    "/parts": {
      concept: "anatomy.structure",
      list: "set",
      phrase: "the parts of {whole} <WordNet>",
      ask: "what are the parts of {whole} <WordNet>",
      ends: true,
      // WordNet lists parts that are no structures of the body beside these, such as the pad of a finger.
      contrived: true,
    },
    "/total": {
      concept: "count.structure",
      phrase: "the number of direct parts of {whole} <WordNet>",
      ask: "how many direct parts does {whole} have <WordNet>",
      answer: false,
    },
  },
  probes: [
    { input: { whole: "middle ear" }, expect: { "/parts/0": "Eustachian tube" } },
    { input: { whole: "Femur" }, expect: { "/parts": ["lateral condyle", "medial condyle", "trochanter"] } },
  ],
  sources: [WORDNET],
  run({ whole }) {
    const parts = byWhole().get(fold(whole)) ?? byWhole().get(fold(cell(byName().get(fold(whole)) ?? [], 0)));
    if (parts === undefined)
      throw new ToolError(`whole: no parts of "${whole}" are listed; expected an organ or region, such as "eye"`);
    const sized = parts
      .map((row) => ({ name: cell(row, 0), size: byWhole().get(fold(cell(row, 0)))?.length ?? 0 }))
      .toSorted((a, b) => b.size - a.size);
    const [most, next] = sized;
    const clear = most !== undefined && most.size > 0 && most.size !== next?.size;
    return { parts: parts.map((row) => cell(row, 0)), total: parts.length, largest: clear ? most.name : null };
  },
});

export const anatomyCommon = defineTool({
  name: "anatomy_common_whole",
  domain: "medicine",
  kind: "processing",
  description:
    "Smallest part of the body that holds two anatomical structures, and how many part-of steps separate the two, by WordNet.",
  input: z.object({ first: structureField, second: structureField }),
  output: z.object({
    whole: z
      .string()
      .describe("Smallest part of the body that both are parts of, or one of the two if it holds the other"),
    steps: z.int().describe("Steps from one up to that part and down to the other"),
  }),
  takes: { first: { concept: "anatomy.head" }, second: { concept: "anatomy.head" } },
  alike: [["first", "second"]],
  gives: {
    "/whole": {
      concept: "anatomy.whole",
      contrived: true,
      phrase: "the smallest part of the body that holds both {first} and {second} <WordNet>",
      ask: "what is the smallest part of the body that holds both {first} and {second} <WordNet>",
      ends: true,
    },
  },
  probes: [
    { input: { first: "femur", second: "tibia" }, expect: { "/whole": "leg", "/steps": 3 } },
    { input: { first: "retina", second: "Cornea" }, expect: { "/whole": "eye", "/steps": 2 } },
  ],
  sources: [WORDNET],
  run({ first, second }) {
    const [a, b] = [findStructure(first, "first"), findStructure(second, "second")];
    const [up, other] = [a, b].map((row) => [cell(row, 0), ...wholesOf(row)]) as [string[], string[]];
    const at = up.findIndex((whole) => other.includes(whole));
    const whole = up[at];
    if (whole === undefined || a === b)
      throw new ToolError(
        `second: WordNet names no part of the body for "${first}" along with "${second}"; expected two different structures of one region`,
      );
    return { whole, steps: at + other.indexOf(whole) };
  },
});

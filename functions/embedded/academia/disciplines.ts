/**
 * The tree of academic disciplines in WordNet: what a discipline is, what it belongs to, what belongs to it.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { DISCIPLINES } from "./data/disciplines.ts";
import { fold, lookUp, nameField } from "./shared.ts";
import { WORDNET } from "./sources.ts";

export interface Discipline {
  readonly name: string;
  readonly wider: string;
  readonly definition: string;
  readonly others: readonly string[];
}

export const disciplines = lazy((): readonly Discipline[] =>
  rowsOf(DISCIPLINES).map(([name = "", wider = "", definition = "", others = ""]) => ({
    name,
    wider,
    definition,
    others: others === "" ? [] : others.split("|"),
  })),
);

const byName = lazy(() => {
  const table = new Map(disciplines().map((d) => [fold(d.name), d]));
  for (const d of disciplines()) for (const o of d.others) if (!table.has(fold(o))) table.set(fold(o), d);
  return table;
});

const narrower = lazy(() => {
  const table = new Map<string, string[]>();
  for (const d of disciplines()) table.set(d.wider, [...(table.get(d.wider) ?? []), d.name]);
  return table;
});

/** Disciplines of which the table leaves a branch out, since its name stands for two or it is an art. */
const LEFT_OUT_BELOW: ReadonlySet<string> = new Set([
  "biology",
  "geophysics",
  "grammar",
  "humanistic discipline",
  "medicine",
  "statistics",
  "systematics",
]);

const EXPECTED = 'an academic discipline such as "genetics"';

export const disciplineProfile = defineTool({
  name: "discipline_profile",
  domain: "academia",
  kind: "retrieval",
  description:
    "Gives the wider discipline that an academic discipline belongs to, and its definition, from WordNet 3.0.",
  input: z.object({ discipline: nameField('Academic discipline, for example "genetics"', 60) }),
  output: z.object({
    wider: z.string().nullable().describe("Discipline directly above it, null for the widest ones"),
    definition: z.string().nullable().describe("Definition, null if it is longer than 130 characters"),
  }),
  takes: { discipline: { concept: "discipline.name" } },
  gives: {
    "/wider": {
      concept: "discipline.parent",
      phrase: "the discipline that {discipline} is a branch of <WordNet>",
      ask: "which discipline is {discipline} a branch of <WordNet>",
      ends: true,
    },
  },
  probes: [
    {
      input: { discipline: "genetics" },
      expect: {
        "/wider": "biology",
        "/definition": "the branch of biology that studies heredity and variation in organisms",
      },
    },
    { input: { discipline: "Cosmology" }, expect: { "/wider": "astrophysics" } },
  ],
  sources: [WORDNET],
  run({ discipline }) {
    const { wider, definition } = lookUp(byName(), "discipline", discipline, EXPECTED);
    return { wider: wider === "" ? null : wider, definition: definition === "" ? null : definition };
  },
});

export const disciplineBranches = defineTool({
  name: "discipline_branches",
  domain: "academia",
  kind: "retrieval",
  description:
    "Lists the branches directly below an academic discipline in WordNet 3.0 (performing and visual arts left out).",
  input: z.object({ discipline: nameField('Academic discipline that has branches, for example "physics"', 60) }),
  output: z.object({
    branches: z.array(z.string()).describe("Disciplines directly below it, in alphabetical order"),
    count: z.int().describe("How many they are"),
  }),
  takes: { discipline: { concept: "discipline.parent" } },
  gives: {
    "/branches": {
      concept: "discipline.name",
      list: "set",
      phrase: "the branches right under {discipline} <WordNet>",
      ask: "which branches stand right under {discipline} <WordNet>",
      ends: true,
    },
  },
  probes: [
    { input: { discipline: "genetics" }, expect: { "/count": 4 } },
    { input: { discipline: "ethics" }, expect: { "/count": 4 } },
  ],
  sources: [WORDNET],
  run({ discipline }) {
    const { name } = lookUp(byName(), "discipline", discipline, EXPECTED);
    if (LEFT_OUT_BELOW.has(fold(name)))
      throw new ToolError(`discipline: expected one whose branches are all listed, such as "physics", not "${name}"`);
    const branches = narrower().get(name);
    if (branches === undefined)
      throw new ToolError(`discipline: "${discipline}" has no branches; expected one that has, such as "physics"`);
    return { branches, count: branches.length };
  },
});

/** The discipline and all above it, the narrowest first. */
function lineOf(field: string, discipline: string): string[] {
  const line: string[] = [];
  let at: Discipline | undefined = lookUp(byName(), field, discipline, EXPECTED);
  while (at !== undefined && !line.includes(at.name)) {
    line.push(at.name);
    at = at.wider === "" ? undefined : byName().get(fold(at.wider));
  }
  return line;
}

/** Well-known ones that share more than that they are sciences. */
const SCIENCES = [
  "astronomy",
  "botany",
  "cytology",
  "ecology",
  "embryology",
  "genetics",
  "geology",
  "microbiology",
  "optics",
  "paleontology",
  "physiology",
  "thermodynamics",
  "zoology",
];

export const commonDiscipline = defineTool({
  name: "common_wider_discipline",
  domain: "academia",
  kind: "retrieval",
  description:
    "Finds the narrowest discipline that covers two academic disciplines, neither of which belongs to the other, in the WordNet 3.0 tree of disciplines, and the number of links between the two by way of it.",
  input: z.object({
    first: nameField('Academic discipline, for example "genetics"', 60),
    second: nameField('Another academic discipline, for example "botany"', 60),
  }),
  output: z.object({
    common: z.string().describe("Narrowest discipline above both"),
    links: z.int().describe("Links from the first up to it and down to the second"),
  }),
  takes: {
    first: { concept: "discipline.name", literals: SCIENCES },
    second: { concept: "discipline.name", literals: SCIENCES },
  },
  gives: {
    "/common": {
      concept: "discipline.parent",
      phrase: "the narrowest discipline that {first} and {second} both belong to <WordNet>",
      ask: "what is the narrowest discipline that {first} and {second} both belong to <WordNet>",
      ends: true,
    },
  },
  alike: [["first", "second"]],
  probes: [
    { input: { first: "genetics", second: "botany" }, expect: { "/common": "biology", "/links": 2 } },
    { input: { first: "cosmology", second: "acoustics" }, expect: { "/common": "physics", "/links": 4 } },
  ],
  sources: [WORDNET],
  run({ first, second }) {
    const [up, down] = [lineOf("first", first), lineOf("second", second)];
    if (up[0] === down[0]) throw new ToolError("second: it is the same discipline as first; expected another one");
    const common = up.find((name) => down.includes(name));
    if (common === undefined)
      throw new ToolError(
        `second: no discipline covers both "${first}" and "${second}"; expected two such as "genetics" and "botany"`,
      );
    if (common === up[0] || common === down[0])
      throw new ToolError(
        `second: one of "${first}" and "${second}" belongs to the other; expected two that lie beside each other`,
      );
    return { common, links: up.indexOf(common) + down.indexOf(common) };
  },
});

/**
 * The tree of academic disciplines in WordNet: what a discipline is, what it belongs to, what belongs to it.
 */
import { z } from "zod";
import { rowsOf } from "../../table.ts";
import { defineTool, lazy, ToolError } from "../../tool.ts";
import { DISCIPLINES } from "./data/disciplines.ts";
import { fold, lookUp, nameField } from "./shared.ts";
import { WORDNET } from "./sources.ts";

interface Discipline {
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
    "/wider": { concept: "discipline.name", phrase: "the WordNet discipline directly above {discipline}" },
    "/definition": {
      concept: "sentence.english",
      phrase: "the definition that WordNet gives for the study of {discipline}",
      answer: false,
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
  takes: { discipline: { concept: "discipline.name" } },
  gives: {
    "/branches": {
      concept: "discipline.name",
      list: "set",
      phrase: "the WordNet branches directly below {discipline}",
    },
    "/count": { concept: "count.branch", phrase: "the number of WordNet branches directly below {discipline}" },
  },
  probes: [
    { input: { discipline: "genetics" }, expect: { "/count": 4 } },
    { input: { discipline: "ethics" }, expect: { "/count": 4 } },
  ],
  sources: [WORDNET],
  run({ discipline }) {
    const { name } = lookUp(byName(), "discipline", discipline, EXPECTED);
    const branches = narrower().get(name);
    if (branches === undefined)
      throw new ToolError(`discipline: "${discipline}" has no branches; expected one that has, such as "physics"`);
    return { branches, count: branches.length };
  },
});

/**
 * Functional groups: those of a structure, and the compounds of the table that have one.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { compounds } from "./chemistry.ts";
import { PROFILES, profiles } from "./profiles.ts";
import { COMPOUND_STRUCTURES, OPENCHEMLIB, SMARTS, TEXTBOOK } from "./sources.ts";
import { fold, orNull } from "./table.ts";

/** Kinds of group in the plural, as questions name them, each with the pattern that stands for it. */
export const GROUPS: readonly (readonly [name: string, smarts: string])[] = [
  ["carboxylic acid groups", "[#6]C(=O)[OX2H1]"],
  ["ester groups", "[#6]C(=O)O[#6]"],
  ["amide groups", "C(=O)[NX3]"],
  ["primary amine groups", "[NX3H2][CX4]"],
  ["tertiary amine groups", "[CX4][NX3;+0]([CX4])[CX4]"],
  ["phenol groups", "c1ccccc1[OX2H1]"],
  ["alcohol groups", "[CX4][OX2H1]"],
  ["ketone groups", "[#6]C(=O)[#6]"],
  ["thiol groups", "[SX2H1]"],
  ["thioether groups", "[CX4][SX2][CX4]"],
  ["methoxy groups", "[CX4H3][OX2][#6]"],
  ["phosphate groups", "P(=O)(O)O"],
  ["sulfonic acid groups", "[#6]S(=O)(=O)[OX2H1]"],
  ["sulfonamide groups", "[#6]S(=O)(=O)N"],
  ["carbon-chlorine bonds", "[#6][Cl]"],
  ["benzene rings", "c1ccccc1"],
  ["imidazole rings", "c1cncn1"],
  ["indole ring systems", "c1ccc2c(c1)cc[nH]2"],
  ["pyridine rings", "c1ccncc1"],
  ["carbon-carbon double bonds outside rings", "[CX3;!R]=[CX3;!R]"],
];

/** Searches structures for all groups; the patterns are parsed once. */
const searcher = lazy(async () => {
  const { Molecule, SmilesParser, SSSearcher } = await import("openchemlib");
  const parser = new SmilesParser({ smartsMode: "smarts" });
  const patterns = GROUPS.map(([name, smarts]) => {
    const pattern = parser.parseMolecule(smarts);
    pattern.setFragment(true);
    return { name, pattern };
  });
  return (smiles: string): string[] => {
    const molecule = Molecule.fromSmiles(smiles);
    const search = new SSSearcher();
    search.setMolecule(molecule);
    return patterns.flatMap(({ name, pattern }) => {
      search.setFragment(pattern);
      return search.isFragmentInMolecule() ? [name] : [];
    });
  };
});

/** Names of the groups that the structure contains, in the order of `GROUPS`. */
export async function groupsOf(smiles: string): Promise<string[]> {
  const find = await searcher();
  try {
    return find(smiles.trim());
  } catch {
    throw new ToolError('smiles: expected a valid SMILES structure, such as "CC(N)C(=O)O"');
  }
}

/** Compounds of the table with a group, by its name. */
const holders = lazy(
  () =>
    new Map(
      GROUPS.map(([name], bit) => [
        name,
        profiles()
          .filter((p) => p.groups.has(bit))
          .map((p) => p.name),
      ]),
    ),
);

export const functionalGroups = defineTool({
  name: "functional_groups",
  domain: "biology",
  kind: "processing",
  description: `Finds which of ${GROUPS.length} common kinds of functional group a SMILES structure contains, and the rarest of them.`,
  input: z.object({ smiles: z.string().min(1).max(300).describe('SMILES structure, such as "CC(N)C(=O)O"') }),
  output: z.object({
    groups: z.array(z.string()).nullable().describe("Kinds of group found, null if there is none"),
    count: z.int().describe("Number of kinds found"),
    rarest: z
      .string()
      .nullable()
      .describe("The kind among them that fewest compounds of the table contain; null if there is none or two tie"),
  }),
  takes: { smiles: { concept: "structure.smiles", quote: true } },
  gives: {
    "/groups": {
      contrived: true,
      concept: "functional.group",
      list: "set",
      phrase: "the common functional groups in {smiles}",
      ask: "which common functional groups does {smiles} have",
    },
  },
  probes: [
    {
      input: { smiles: "NC(CS)C(=O)O" },
      expect: {
        "/groups": ["carboxylic acid groups", "primary amine groups", "thiol groups"],
        "/count": 3,
        "/rarest": "thiol groups",
      },
    },
    { input: { smiles: "CC(C)=O" }, expect: { "/groups": ["ketone groups"], "/rarest": "ketone groups" } },
  ],
  sources: [OPENCHEMLIB, SMARTS],
  async run({ smiles }) {
    const groups = await groupsOf(smiles);
    const [first, second] = groups
      .map((name) => ({ name, n: holders().get(name)?.length ?? 0 }))
      .sort((a, b) => a.n - b.n);
    return {
      groups: orNull(groups),
      count: groups.length,
      rarest: first === undefined || first.n === second?.n ? null : first.name,
    };
  },
});

/** Longer lists than this make no readable answer. */
const LIST_MAX = 45;
/** Groups that so few of the compounds have that an answer can name them all. */
const RARE = [
  "ester groups",
  "thiol groups",
  "thioether groups",
  "phosphate groups",
  "sulfonamide groups",
  "carbon-chlorine bonds",
  "indole ring systems",
  "pyridine rings",
];

export const compoundsWithGroup = defineTool({
  name: "compounds_with_functional_group",
  domain: "biology",
  kind: "retrieval",
  description: `Lists the compounds, out of ${PROFILES}, whose structure contains a kind of functional group; the heaviest, the most water-loving.`,
  input: z.object({
    group: z.string().min(4).max(60).describe('Kind of functional group in the plural, such as "thiol groups"'),
  }),
  output: z.object({
    compounds: z.array(z.string()).nullable().describe(`Names of the compounds, null if over ${LIST_MAX}`),
    count: z.int().describe("Number of the compounds"),
    heaviest: z.string().nullable().describe("The one of the highest molar mass, null if several tie"),
    polar: z.string().nullable().describe("The one of the lowest predicted log P, null if several tie"),
  }),
  takes: { group: { concept: "functional.group", literals: RARE } },
  gives: {
    "/compounds": {
      contrived: true,
      concept: "compound.name",
      list: "set",
      phrase: "the compounds on your list with {group}",
      ask: "which compounds on your list have {group}",
      ends: true,
    },
  },
  probes: [
    {
      input: { group: "thiol groups" },
      expect: { "/compounds": ["cysteine", "homocysteine", "captopril", "glutathione"], "/heaviest": "glutathione" },
    },
    { input: { group: "Sulfonic acid groups" }, expect: { "/compounds/0": "taurine" } },
  ],
  sources: [TEXTBOOK, COMPOUND_STRUCTURES, OPENCHEMLIB],
  run({ group }) {
    const wanted = fold(group).replace(/([^s])$/, "$1s");
    const found = holders().get(wanted);
    if (found === undefined)
      throw new ToolError(`group: no kind of group called "${group}"; give one such as "thiol groups"`);
    const of = new Set(found);
    const mine = profiles().filter((p) => of.has(p.name));
    const top = (value: (p: (typeof mine)[number]) => number) => {
      const [first, second] = [...mine].sort((a, b) => value(b) - value(a));
      return first === undefined || (second !== undefined && value(first) === value(second)) ? null : first.name;
    };
    return {
      compounds: found.length > LIST_MAX ? null : compounds().flatMap((c) => (of.has(c.name) ? [c.name] : [])),
      count: found.length,
      heaviest: top((p) => p.mass),
      polar: top((p) => -p.logp),
    };
  },
});

/**
 * Mammals side by side: two compared, the extremes of a list, relative brain size.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { type Mammal, mammals, mammalsByName } from "./animals.ts";
import { JERISON, SLEEP } from "./sources.ts";
import { fixed, pick, significant } from "./table.ts";

const find = (name: string, field: string) => pick(mammalsByName(), name, field, "listed mammal", "red fox");
const nameField = (example: string) =>
  z.string().min(2).max(60).describe(`Common name of a mammal, such as "${example}"`);

/** Jerison's quotient of the brain mass and that expected of the body mass, null if the brain mass is not known. */
function brainQuotient({ brain, body }: Mammal): number | null {
  return brain === null ? null : brain / (0.12 * (1000 * body) ** (2 / 3));
}

/** The name of the mammal with the greatest figure, null if two share it or none is known. */
export function leader(list: readonly Mammal[], figure: (mammal: Mammal) => number | null): string | null {
  const known = list.flatMap((mammal) => {
    const value = figure(mammal);
    return value === null ? [] : [{ name: mammal.name, value }];
  });
  if (known.length < list.length) return null;
  const [first, second] = known.sort((a, b) => b.value - a.value);
  return first === undefined || first.value === second?.value ? null : first.name;
}

/** Mammals that everybody has seen or heard of. */
const FAMILIAR =
  "human; chimpanzee; baboon; lion; tiger; jaguar; cheetah; dog; domestic cat; red fox; Arctic fox; horse; donkey; cow; sheep; goat; pig; rabbit; giraffe; Asian elephant; African elephant; gray seal; bottlenose dolphin; guinea pig; golden hamster; house mouse";
const familiar = { concept: "mammal.listed", literals: FAMILIAR.split("; ") } as const;

export const mammalsCompared = defineTool({
  name: "mammals_compared",
  domain: "biology",
  kind: "processing",
  description:
    "Compares two mammals of the data of Savage and West: the heavier one, the longer sleeper, the one with more brain for the body, the ratio of body masses.",
  input: z.object({ one: nameField("red fox"), other: nameField("horse") }),
  output: z.object({
    heavier: z.string().nullable().describe("The heavier mammal, null if equally heavy"),
    sleeper: z.string().nullable().describe("The mammal that sleeps longer, null if both sleep equally long"),
    brainier: z.string().nullable().describe("The mammal with the higher encephalization quotient, null if not known"),
    ratio: z.number().describe("Body mass of the heavier over that of the lighter, 4 significant digits"),
    diet: z.boolean().nullable().describe("True if both have the same kind of diet, null if one is not known"),
  }),
  takes: { one: familiar, other: familiar },
  alike: [["one", "other"]],
  gives: {
    "/heavier": {
      concept: "mammal.name",
      phrase: "the heavier mammal out of {one} and {other} <Savage and West's data>",
      ask: "which is heavier, {one} or {other}",
      ends: true,
    },
    "/sleeper": {
      concept: "mammal.name",
      phrase: "the longer sleeper out of {one} and {other} <Savage and West's data>",
      ask: "which sleeps longer, {one} or {other}",
      ends: true,
    },
    "/brainier": {
      concept: "mammal.name",
      phrase:
        "the mammal with the higher encephalization quotient out of {one} and {other} <Savage and West's data> <Jerison's formula>",
      ask: "which has the higher encephalization quotient, {one} or {other}",
      ends: true,
    },
    "/diet": { concept: "truth", phrase: "whether {one} has the same kind of diet as {other}" },
  },
  probes: [
    {
      input: { one: "human", other: "chimpanzee" },
      expect: { "/heavier": "human", "/sleeper": "chimpanzee", "/brainier": "human", "/diet": true },
    },
    { input: { one: "tiger", other: "horse" }, expect: { "/heavier": "horse", "/sleeper": "tiger", "/diet": false } },
  ],
  sources: [SLEEP, JERISON],
  run({ one, other }) {
    const pair = [find(one, "one"), find(other, "other")] as const;
    const [a, b] = pair;
    if (a === b) throw new ToolError(`other: expected a mammal other than "${one}", such as "horse"`);
    return {
      heavier: leader(pair, (m) => m.body),
      sleeper: leader(pair, (m) => m.sleep),
      brainier: leader(pair, brainQuotient),
      ratio: significant(Math.max(a.body, b.body) / Math.min(a.body, b.body), 4),
      diet: a.diet === null || b.diet === null ? null : a.diet === b.diet,
    };
  },
});

export const mammalListExtremes = defineTool({
  name: "mammal_list_extremes",
  domain: "biology",
  kind: "processing",
  description:
    "Picks the heaviest, the lightest, the longest and the shortest sleeper out of a list of mammals, by the data of Savage and West.",
  input: z.object({
    mammals: z.array(z.string().min(2).max(60)).min(2).max(90).describe('Names of mammals, such as ["dog", "horse"]'),
  }),
  output: z.object({
    heaviest: z.string().nullable().describe("The heaviest, null if two share that place"),
    lightest: z.string().nullable().describe("The lightest, null if two share that place"),
    longest: z.string().nullable().describe("The longest sleeper, null if two share that place"),
    shortest: z.string().nullable().describe("The shortest sleeper, null if two share that place"),
    ranked: z.array(z.string()).describe("Up to three of the heaviest, the heaviest first"),
  }),
  takes: {
    mammals: {
      concept: "mammal.name",
      list: true,
      literalOnly: true,
      literals: [
        ["dog", "horse", "red fox"],
        ["human", "chimpanzee", "baboon", "rabbit"],
        ["tiger", "lion", "jaguar", "cheetah"],
        ["goat", "sheep", "donkey", "cow"],
        ["guinea pig", "house mouse", "rabbit", "chinchilla"],
        ["Asian elephant", "giraffe", "Brazilian tapir"],
        ["gray seal", "pig", "roe deer", "domestic cat"],
      ],
    },
  },
  gives: {
    "/heaviest": {
      concept: "mammal.name",
      phrase: "the heaviest of {mammals} <Savage and West's data>",
      ask: "which of {mammals} is the heaviest",
      ends: true,
    },
    "/lightest": {
      concept: "mammal.name",
      phrase: "the lightest of {mammals} <Savage and West's data>",
      ask: "which of {mammals} is the lightest",
      ends: true,
    },
    "/longest": {
      concept: "mammal.name",
      phrase: "the longest sleeper of {mammals} <Savage and West's data>",
      ask: "which of {mammals} sleeps the longest",
      ends: true,
    },
    "/shortest": {
      concept: "mammal.name",
      phrase: "the shortest sleeper of {mammals} <Savage and West's data>",
      ask: "which of {mammals} sleeps the least",
      ends: true,
    },
  },
  probes: [
    { input: { mammals: ["dog", "horse", "red fox"] }, expect: { "/heaviest": "horse", "/lightest": "red fox" } },
    { input: { mammals: ["tiger", "human"] }, expect: { "/longest": "tiger", "/shortest": "human" } },
  ],
  sources: [SLEEP],
  run({ mammals: names }) {
    const list = [...new Set(names.map((name) => find(name, "mammals")))];
    if (list.length < 2)
      throw new ToolError('mammals: expected two or more different mammals, such as ["dog", "horse"]');
    const ranked = [...list].sort((a, b) => b.body - a.body || a.name.localeCompare(b.name));
    return {
      heaviest: leader(list, (m) => m.body),
      lightest: leader(list, (m) => -m.body),
      longest: leader(list, (m) => m.sleep),
      shortest: leader(list, (m) => -m.sleep),
      ranked: ranked.slice(0, 3).map((m) => m.name),
    };
  },
});

export const encephalizationQuotient = defineTool({
  name: "encephalization_quotient",
  domain: "biology",
  kind: "processing",
  description:
    "Computes how many times heavier the brain of a mammal is than Jerison's formula expects of the body mass (data of Savage and West).",
  input: z.object({ mammal: nameField("rhesus macaque") }),
  output: z.object({
    quotient: z.number().describe("Encephalization quotient, 2 decimals, four digits at least"),
    above: z.int().describe("Number of mammals of the data with a higher quotient"),
  }),
  takes: { mammal: { concept: "mammal.weighed" } },
  gives: {
    "/quotient": {
      concept: "quotient.brain",
      phrase: "the encephalization quotient of {mammal} <Savage and West's data> <Jerison's formula>",
      ask: "what is the encephalization quotient of {mammal}",
    },
  },
  probes: [
    { input: { mammal: "human" }, expect: { "/quotient": 7.022, "/above": 0 } },
    { input: { mammal: "dog" }, expect: { "/quotient": 1.004 } },
  ],
  sources: [SLEEP, JERISON],
  run({ mammal }) {
    const quotient = brainQuotient(find(mammal, "mammal"));
    if (quotient === null)
      throw new ToolError(`mammal: no brain mass known of "${mammal}"; give another mammal, such as "human"`);
    const above = mammals().filter((m) => (brainQuotient(m) ?? 0) > quotient).length;
    return { quotient: fixed(quotient, 2), above };
  },
});

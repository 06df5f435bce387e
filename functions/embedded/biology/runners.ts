/**
 * Mammals in the field: running speed and home range.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { numberOrNull, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { RUNNERS } from "./data/runners.ts";
import { GARLAND } from "./sources.ts";
import { fold, pick, significant } from "./table.ts";

export const runners = lazy(() =>
  rowsOf(RUNNERS).map(([name = "", speed, body, range]) => ({
    name,
    speed: Number(speed),
    body: Number(body),
    range: numberOrNull(range),
  })),
);
const runnersByName = lazy(() => new Map(runners().map((r) => [fold(r.name), r])));
const find = (name: string, field: string) => pick(runnersByName(), name, field, "listed large mammal", "cheetah");
const mammal = z.string().min(3).max(60).describe('Common name of a carnivore or hoofed mammal, such as "cheetah"');

export const runningMammalFacts = defineTool({
  name: "running_mammal_facts",
  domain: "biology",
  kind: "retrieval",
  description:
    "Looks up a carnivore or hoofed mammal in the data of Garland and co-workers: top running speed, home range, body mass.",
  input: z.object({ mammal }),
  output: z.object({
    speed: z.number().describe("Top running speed in kilometres per hour"),
    range: z.number().nullable().describe("Home range in square kilometres, null if not known"),
    body: z.number().describe("Body mass in kilograms"),
  }),
  takes: { mammal: { concept: "mammal.runner" } },
  gives: {
    "/speed": {
      concept: "speed.running",
      phrase: "the top speed [in kilometres per hour] of {mammal} <Garland and Janis's figures>",
      ask: "how fast [in kilometres per hour] can {mammal} run",
    },
    "/range": {
      concept: "area.home_range",
      phrase: "the home range [in square kilometres] of {mammal} <Garland and co-workers' figures>",
      ask: "how large [in square kilometres] is the home range of {mammal}",
    },
    "/body": {
      concept: "mass.mammal",
      phrase: "the body mass [in kilograms] of {mammal} <Garland and Janis's figures>",
      ask: "how heavy [in kilograms] is {mammal}",
    },
  },
  probes: [
    { input: { mammal: "cheetah" }, expect: { "/speed": 110, "/range": 62.1, "/body": 58.8 } },
    { input: { mammal: "Giraffe" }, expect: { "/speed": 60, "/range": 84.6, "/body": 1075 } },
  ],
  sources: [GARLAND],
  run({ mammal: name }) {
    const { speed, range, body } = find(name, "mammal");
    return { speed, range, body };
  },
});

/** Runners that everybody has heard of. */
const FAMILIAR =
  "cheetah; lion; tiger; leopard; gray wolf; coyote; red fox; brown bear; polar bear; giraffe; horse; moose; reindeer; impala; American bison; plains zebra; spotted hyena; raccoon; African buffalo; white rhinoceros";
const familiar = { concept: "mammal.paced", literals: FAMILIAR.split("; ") } as const;

export const runnersCompared = defineTool({
  name: "running_mammals_compared",
  domain: "biology",
  kind: "processing",
  description:
    "Compares two carnivores or hoofed mammals: the faster runner, its lead at top speed, the one that roams the larger home range.",
  input: z.object({ one: mammal, other: mammal }),
  output: z.object({
    faster: z.string().nullable().describe("The faster runner, null if both are equally fast"),
    lead: z.number().describe("Difference of top speeds in kilometres per hour"),
    roamer: z.string().nullable().describe("The one with the larger home range, null if not known"),
  }),
  takes: { one: familiar, other: familiar },
  alike: [["one", "other"]],
  gives: {
    "/faster": {
      concept: "mammal.runner",
      phrase: "the faster runner out of {one} and {other} <Garland and Janis's figures>",
      ask: "which runs faster, {one} or {other}",
      ends: true,
    },
    "/lead": {
      concept: "speed.lead",
      phrase:
        "the difference [in kilometres per hour] between the top speeds of {one} and {other} <Garland and Janis's figures>",
      ask: "by how many kilometres per hour do {one} and {other} differ in top speed",
    },
    "/roamer": {
      concept: "mammal.roaming",
      phrase: "the mammal with the larger home range out of {one} and {other} <Garland and co-workers' figures>",
      ask: "which has the larger home range, {one} or {other}",
      ends: true,
    },
  },
  probes: [
    {
      input: { one: "cheetah", other: "pronghorn" },
      expect: { "/faster": "cheetah", "/lead": 10, "/roamer": "cheetah" },
    },
    { input: { one: "horse", other: "lion" }, expect: { "/faster": "horse", "/lead": 11, "/roamer": "lion" } },
  ],
  sources: [GARLAND],
  run({ one, other }) {
    const a = find(one, "one");
    const b = find(other, "other");
    if (a === b) throw new ToolError(`other: expected a mammal other than "${one}", such as "lion"`);
    const roamer = a.range === null || b.range === null || a.range === b.range ? null : a.range > b.range ? a : b;
    return {
      faster: a.speed === b.speed ? null : a.speed > b.speed ? a.name : b.name,
      lead: Math.abs(a.speed - b.speed),
      roamer: roamer?.name ?? null,
    };
  },
});

export const homeRangesInArea = defineTool({
  name: "home_ranges_in_area",
  domain: "biology",
  kind: "processing",
  description: "Computes how many whole home ranges of a mammal an area would hold, side by side and without overlap.",
  input: z.object({ mammal, area: z.number().positive().max(2e7).describe("Area in square kilometres, such as 2586") }),
  output: z.object({ ranges: z.int().describe("Number of whole home ranges") }),
  takes: {
    mammal: { concept: "mammal.roaming" },
    area: { concept: "area.km2", literals: [100, 250, 500, 1000, 2500, 5000] },
  },
  gives: {
    "/ranges": {
      concept: "count.territory",
      phrase:
        "the number of whole home ranges of {mammal} that would fit into {area} <Garland and co-workers' figures>",
      ask: "how many home ranges as large as that of {mammal} would fit whole into {area}",
    },
  },
  follows: [],
  probes: [
    { input: { mammal: "tiger", area: 1500 }, expect: { "/ranges": 21 } },
    { input: { mammal: "moose", area: 250 }, expect: { "/ranges": 15 } },
  ],
  sources: [GARLAND],
  run({ mammal: name, area }) {
    const { range } = find(name, "mammal");
    if (range === null) throw new ToolError(`mammal: no home range known of "${name}"; give another, such as "tiger"`);
    const ranges = Math.floor(area / range + 1e-9);
    if (ranges === 0)
      throw new ToolError(`area: smaller than one home range; give more than ${range} square kilometres`);
    return { ranges };
  },
});

export const runningTime = defineTool({
  name: "running_time_of_mammal",
  domain: "biology",
  kind: "processing",
  description:
    "Computes the minutes that a mammal would need for a distance if it could keep up its top running speed.",
  input: z.object({
    mammal,
    distance: z.number().positive().max(20100).describe("Distance in kilometres, such as 42.195"),
  }),
  output: z.object({ minutes: z.number().describe("Time in minutes, 4 significant digits") }),
  takes: {
    mammal: { concept: "mammal.runner" },
    distance: {
      concept: "length.kilometre",
      literals: [0.5, 1.5, 2, 2.5, 3],
      literalOnly: true,
    },
  },
  gives: {
    "/minutes": {
      concept: "time.running",
      phrase:
        "the time [in minutes] that {mammal} needs to run {distance} kilometres at top speed <Garland and Janis's figures>",
      ask: "how many minutes does {mammal} need to run {distance} kilometres at top speed",
    },
  },
  probes: [
    { input: { mammal: "cheetah", distance: 5.5 }, expect: { "/minutes": 3 } },
    { input: { mammal: "giraffe", distance: 42.195 }, expect: { "/minutes": 42.2 } },
  ],
  sources: [GARLAND],
  run({ mammal: name, distance }) {
    return { minutes: significant((distance / find(name, "mammal").speed) * 60, 4) };
  },
});

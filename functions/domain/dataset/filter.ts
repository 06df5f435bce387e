/** Which tasks of its runs a dataset is to take: every condition that is given must hold. */
import { z } from "zod";
import { blockListIdsSchema } from "../block_lists/check.ts";
import { domainSchema } from "../schema.ts";
import { tierOf, tierSchema } from "../solving/tier.ts";
import type { Candidate } from "./candidate.ts";

const names = (what: string) => z.array(z.string().min(1).max(200)).min(1).max(500).optional().describe(what);

const range = (from: number, to: number, what: string) =>
  z
    .strictObject({ min: z.number().min(from).max(to).default(from), max: z.number().min(from).max(to).default(to) })
    .refine(({ min, max }) => min <= max, { message: "min is greater than max", path: ["min"] })
    .optional()
    .describe(what);

const CALLS_MAX = 1_000;

export const filterSchema = z.strictObject({
  domains: z.array(domainSchema).min(1).max(100).optional().describe("Domains of the tasks"),
  tools: z
    .strictObject({
      any: names("One of these stands in the solution"),
      none: names("None of these stands in the solution"),
    })
    .optional()
    .describe("Tools of the solutions"),
  topologies: names("Topology classes, as `shape.topology` of a record has them"),
  calls: range(1, CALLS_MAX, "Calls in the solution"),
  pass_rate: range(0, 1, "Correct attempts / attempts; a task without attempts has none and does not pass"),
  tiers: z.array(tierSchema).min(1).optional().describe("Tiers by pass rate; a task without attempts has none"),
  certificate: z
    .record(z.string().min(1).max(64), z.strictObject({ min: z.number().optional(), max: z.number().optional() }))
    .optional()
    .describe(
      "Bounds on figures of the certificate, by check, such as `{ guess: { max: 0.2 } }`; a task without the check does not pass",
    ),
  teachers: names("Who played the attempts: one of these played one (`embedded`, or the name of a model)"),
  sources: names("Sources of the pools that the runs drew from, such as `embedded`"),
  block_lists: blockListIdsSchema
    .optional()
    .describe(
      "Block lists, by id: no task whose question stands in one of them, or nearly does; tasks of a version that is extended stay",
    ),
});
export type Filter = z.infer<typeof filterSchema>;

/** True if the task is to be taken, block lists aside: what they say of it stands with the task. */
export function passes(filter: Filter, task: Candidate): boolean {
  const { domains, tools, topologies, calls, pass_rate: rate, tiers, certificate, teachers, sources } = filter;
  const tier = tierOf(task.passed, task.attempted);
  return (
    (domains?.includes(task.domain) ?? true) &&
    (tools?.any === undefined || tools.any.some((name) => task.tools.includes(name))) &&
    (tools?.none === undefined || !tools.none.some((name) => task.tools.includes(name))) &&
    (topologies?.includes(task.topology) ?? true) &&
    within(calls, task.calls) &&
    (rate === undefined || (task.attempted > 0 && within(rate, task.passed / task.attempted))) &&
    (tiers === undefined || (tier !== null && tiers.includes(tier))) &&
    Object.entries(certificate ?? {}).every(([check, bounds]) => {
      const figure = task.figures[check];
      return figure !== undefined && figure >= (bounds.min ?? -Infinity) && figure <= (bounds.max ?? Infinity);
    }) &&
    (teachers === undefined || teachers.some((name) => task.teachers.includes(name))) &&
    (sources?.includes(task.source) ?? true)
  );
}

function within(bounds: { readonly min: number; readonly max: number } | undefined, value: number): boolean {
  return bounds === undefined || (value >= bounds.min && value <= bounds.max);
}

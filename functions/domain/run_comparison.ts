/** Two runs side by side: how diverse what they kept is, what they lost and why, what they cost, by domain. Pure. */
import { z } from "zod";
import type { FunnelFacts, Structure } from "./dataset/structure.ts";
import { SIZES } from "./dataset/structure.ts";
import { canonicalJson } from "./json.ts";
import { type Json, jsonSchema } from "./schema.ts";

const figureSchema = z.object({
  run: z.number().nullable(),
  with: z.number().nullable(),
  difference: z.number().nullable().describe("`with` less `run`; null where one of them is"),
});
export type Figure = z.infer<typeof figureSchema>;

const COUNTS = [
  "tools_covered",
  "unique_toolsets",
  "unique_sequences",
  "unique_graphs",
  "topology_classes",
] as const satisfies (keyof Structure)[];
const SPENT = ["completions", "requests", "input_tokens", "output_tokens", "usd"] as const;

const each = <K extends string>(names: readonly K[]) =>
  Object.fromEntries(names.map((name) => [name, figureSchema])) as Record<K, typeof figureSchema>;

export const comparisonSchema = z.object({
  runs: z.object({ run: z.string(), with: z.string() }),
  specification: z
    .array(z.object({ field: z.string(), run: jsonSchema, with: jsonSchema }))
    .describe("Fields of the specifications that differ; null where one states none"),
  yield: z.object({
    ...each(["planned", "kept", "graded"]),
    kept_of_planned: figureSchema.describe("Kept tasks / planned tasks"),
    pass_rate: figureSchema.describe("Correct attempts / attempts with a verdict, at graded tasks"),
    dropped: z.array(figureSchema.extend({ reason: z.string() })).describe("Lost tasks by reason"),
  }),
  diversity: z.object({
    ...each(COUNTS),
    a_kept_task: z
      .object({ ...each(COUNTS) })
      .describe("The same for each kept task, since runs of other sizes cannot be compared by counts"),
    mean: z.object(each(SIZES)).describe("Means over kept tasks"),
  }),
  cost: z.object({ ...each(SPENT), a_kept_task: z.object(each(SPENT)) }),
  domains: z.array(
    z.object({
      domain: z.string(),
      ...each(["planned", "kept"]),
      kept_of_planned: figureSchema,
      pass_rate: figureSchema,
    }),
  ),
});
export type Comparison = z.infer<typeof comparisonSchema>;

/** Tasks of one domain. */
export interface DomainCounts {
  readonly domain: string;
  readonly planned: number;
  readonly kept: number;
  readonly passed: number;
  readonly attempted: number;
}

/** What is known of one of them. */
export interface Compared {
  readonly id: string;
  /** As it is stored; null where it cannot be read. */
  readonly specification: Readonly<Record<string, unknown>> | null;
  readonly funnel: FunnelFacts;
  readonly structure: Structure;
  readonly spent: Readonly<Record<(typeof SPENT)[number], number | null>>;
  readonly domains: readonly DomainCounts[];
}

export function comparisonOf(run: Compared, other: Compared): Comparison {
  const both = (of: (one: Compared) => number | null): Figure => figure(of(run), of(other));
  const named = <K extends string>(names: readonly K[], of: (one: Compared, name: K) => number | null) =>
    Object.fromEntries(names.map((name) => [name, both((one) => of(one, name))])) as Record<K, Figure>;
  const reasons = [...new Set([run, other].flatMap(({ funnel }) => Object.keys(funnel.dropped)))].toSorted();
  const domains = [...new Set([run, other].flatMap((one) => one.domains.map(({ domain }) => domain)))].toSorted();
  const total = ({ domains }: Compared, name: "passed" | "attempted") =>
    domains.reduce((sum, domain) => sum + domain[name], 0);
  return {
    runs: { run: run.id, with: other.id },
    specification: differing(run.specification ?? {}, other.specification ?? {}),
    yield: {
      ...named(["planned", "kept", "graded"], ({ funnel }, name) => funnel[name]),
      kept_of_planned: both(({ funnel }) => share(funnel.kept, funnel.planned)),
      pass_rate: both((one) => share(total(one, "passed"), total(one, "attempted"))),
      dropped: reasons.map((reason) => ({ reason, ...both(({ funnel }) => funnel.dropped[reason] ?? 0) })),
    },
    diversity: {
      ...named(COUNTS, ({ structure }, name) => structure[name]),
      a_kept_task: named(COUNTS, ({ structure }, name) => share(structure[name], structure.tasks)),
      mean: named(SIZES, ({ structure }, name) => structure[name]?.mean ?? null),
    },
    cost: {
      ...named(SPENT, ({ spent }, name) => spent[name]),
      a_kept_task: named(SPENT, ({ spent, funnel }, name) => share(spent[name], funnel.kept)),
    },
    domains: domains.map((domain) => {
      const of = (one: Compared) => one.domains.find((row) => row.domain === domain);
      return {
        domain,
        ...named(["planned", "kept"], (one, name) => of(one)?.[name] ?? 0),
        kept_of_planned: both((one) => share(of(one)?.kept ?? 0, of(one)?.planned ?? 0)),
        pass_rate: both((one) => share(of(one)?.passed ?? 0, of(one)?.attempted ?? 0)),
      };
    }),
  };
}

function figure(run: number | null, other: number | null): Figure {
  return { run, with: other, difference: run === null || other === null ? null : rounded(other - run) };
}

/** Null where there is nothing to share among. */
function share(part: number | null, all: number): number | null {
  return part === null || all === 0 ? null : rounded(part / all);
}

/** To six decimals: a task may cost a hundredth of a cent. */
function rounded(value: number): number {
  return Math.round(value * 1_000_000) / 1_000_000;
}

function differing(
  run: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): Comparison["specification"] {
  const text = (value: unknown) => (value === undefined ? "" : canonicalJson(value as Json));
  return [...new Set([...Object.keys(run), ...Object.keys(other)])]
    .filter((field) => text(run[field]) !== text(other[field]))
    .toSorted()
    .map((field) => ({ field, run: (run[field] ?? null) as Json, with: (other[field] ?? null) as Json }));
}

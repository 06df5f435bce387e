/** What a run's coordinator reports: how far each quota is filled, where tasks are lost by tool, and how even it all is. */
import { z } from "zod";
import { dropReasonSchema } from "../configuration.ts";
import { answerTypeSchema, domainSchema, familySchema, kindSchema } from "../schema.ts";
import { tierSchema } from "../solving/tier.ts";

const count = z.int().nonnegative();
const kept = count.describe("Kept tasks");
const tries = count.describe("Tasks that were to be of it");
const wanted = z.number().nonnegative().describe("Kept tasks that its share of the run comes to");
const repeats = count.describe("Kept tasks whose call graph the run had before");

const spreadSchema = z.object({
  coverage: z.number().describe("Categories used / categories"),
  evenness: z.number().describe("Pielou's evenness over all categories: 1 if all were used alike"),
  effective_number: z.number().describe("Equally used categories that would be as diverse"),
  top_share: z.number().describe("Share of all uses that the most used category has"),
});

/** A quota that was given up, or that gets less work, and why. */
export const hardQuotaSchema = z.object({
  quota: z.enum(["tool", "answer", "tier"]),
  name: z.string(),
  tries: count,
  kept,
  reason: z.string(),
});

export const diversityReportSchema = z.object({
  totals: z
    .object({
      count: count.describe("Tasks asked for"),
      planned: count,
      certified: count,
      kept,
      repeats,
      calls: count.describe("Calls in kept solutions"),
      dropped: z.partialRecord(dropReasonSchema, count).describe("Lost tasks by reason"),
    })
    .describe("Of settled waves"),
  domains: z.array(z.object({ domain: domainSchema, wanted, tries, kept })),
  pools: z
    .array(z.object({ pool: z.string(), wanted, tries, kept }))
    .describe("By the pool that the focus is of; empty where the run draws from one"),
  targets: z.array(z.object({ target: z.string(), wanted, tries, kept, repeats })),
  tiers: z
    .array(
      z.object({
        tier: tierSchema,
        wanted,
        graded: count.describe("Tasks of settled waves that were graded as it, those without a place included"),
        kept,
      }),
    )
    .describe("Empty where the run was asked for no shares of tiers"),
  answers: z.array(z.object({ answer: answerTypeSchema, wanted, tries, kept })),
  families: z
    .array(z.object({ family: familySchema, kept }))
    .describe("By the family of the exemplar whose form the question took"),
  lengths: z.array(z.object({ calls: count, kept })).describe("By calls in the solution, from one call up"),
  tools: z
    .array(
      z.object({
        tool: z.string(),
        domain: domainSchema,
        kind: kindSchema,
        share: z.number().describe("Share of all calls in kept solutions"),
        offered: count.describe("Tasks that were offered it"),
        called: count.describe("Tasks that called it"),
        succeeded: count.describe("Tasks in which a call of it succeeded"),
        in_solution: count.describe("Tasks whose solution it was part of"),
        kept: count.describe("Kept tasks whose solution it is part of"),
        calls: count.describe("Its calls in kept solutions"),
        tries: count.describe("Tasks it was the focus of"),
        repeats: count.describe("Kept tasks that it was the focus of, and whose call graph the run had before"),
        fruitless: count.describe("Tries in a row, up to now, that did not end in a kept task with it in the solution"),
        lost: dropReasonSchema.nullable().describe("Why the last of those was lost; null if it was kept without it"),
      }),
    )
    .describe("The funnel, one row a tool of the pool, in tasks but for `calls`"),
  exemplars: z.array(
    z.object({
      exemplar: z.string(),
      domain: domainSchema,
      offered: count,
      used: count.describe("Tasks whose question took its form"),
      kept,
    }),
  ),
  seeds: z.array(z.object({ domain: domainSchema, available: count, tried: count, kept: count })),
  topologies: z.array(z.object({ topology: z.string(), kept })).describe("By topology class, most frequent first"),
  other_topologies: count.describe("Kept tasks whose class is not listed, because too many classes came before it"),
  coverage: z
    .array(z.object({ kept: count, tools: count }))
    .describe("Tools in solutions after so many kept tasks: at each power of two, and where the last wave ended"),
  spread: z
    .object({
      domains: spreadSchema,
      targets: spreadSchema,
      tools: spreadSchema,
      exemplars: spreadSchema,
      seeds: spreadSchema,
      topologies: spreadSchema,
    })
    .describe("Evenness and coverage of kept tasks; for topologies among the classes met"),
  selection_bias: z
    .number()
    .describe(
      "Kullback-Leibler distance, in nats, of the tools that kept tasks use from the tools that tasks were offered",
    ),
  unreachable: z.array(hardQuotaSchema).describe("Quotas tried in vain so often that they are not tried any more"),
  held_back: z.array(hardQuotaSchema).describe("Quotas that get less work than their share since they bring little"),
});
export type DiversityReport = z.infer<typeof diversityReportSchema>;

/** The same with how the run itself stands. */
export const coordinatorReportSchema = diversityReportSchema.extend({
  run: z.string(),
  wave: z.int().describe("The last wave planned, -1 before the first"),
  cancelled: z.boolean(),
  finished: z.boolean(),
  leases: z
    .object({ reserved: count, outstanding: count })
    .describe("Tasks of the open waves, and those of them that have not ended"),
});
export type CoordinatorReport = z.infer<typeof coordinatorReportSchema>;

/** Lists with a row for each of what may be hundreds: they are given with the whole report alone. */
const ROWS = ["targets", "tools", "exemplars", "topologies"] as const satisfies (keyof CoordinatorReport)[];
/** Lost quotas that a summary names, at most: those that were tried most. */
const NAMED_MOST = 10;

export const reportSummarySchema = coordinatorReportSchema
  .omit(Object.fromEntries(ROWS.map((name) => [name, true])) as Record<(typeof ROWS)[number], true>)
  .extend({
    rows: z
      .object({
        targets: count.describe("Shapes that tasks may be of"),
        tools: count.describe("Tools of the pool"),
        tools_offered: count.describe("Those of them that tasks were offered"),
        tools_kept: count.describe("Those of them that stand in the solution of a kept task"),
        exemplars: count,
        topologies: count.describe("Topology classes of kept tasks, as far as they are listed"),
        unreachable: count,
        held_back: count,
      })
      .describe("How long the lists are that the whole report has"),
    unreachable: z
      .array(hardQuotaSchema)
      .describe("Quotas tried in vain so often that they are not tried any more: the ten that were tried most"),
    held_back: z
      .array(hardQuotaSchema)
      .describe("Quotas that get less work than their share since they bring little: the ten that were tried most"),
  });
export type ReportSummary = z.infer<typeof reportSummarySchema>;

/** The report in a few kilobytes, whatever the size of the pool. */
export function summaryOf({ targets, tools, exemplars, topologies, ...report }: CoordinatorReport): ReportSummary {
  const mostTried = (quotas: CoordinatorReport["unreachable"]) =>
    quotas.toSorted((a, b) => b.tries - a.tries).slice(0, NAMED_MOST);
  return {
    ...report,
    rows: {
      targets: targets.length,
      tools: tools.length,
      tools_offered: tools.filter(({ offered }) => offered > 0).length,
      tools_kept: tools.filter(({ kept }) => kept > 0).length,
      exemplars: exemplars.length,
      topologies: topologies.length,
      unreachable: report.unreachable.length,
      held_back: report.held_back.length,
    },
    unreachable: mostTried(report.unreachable),
    held_back: mostTried(report.held_back),
  };
}

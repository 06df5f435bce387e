/**
 * Plan: settles the oldest open wave and plans the next one. Runs are planned in waves whose quotas look at settled waves
 * and at what open ones were given, so that what is planned does not depend on the order in which tasks come to an end.
 */
import { z } from "zod";
import { chunked } from "../../db/chunks.ts";
import { type SpendRow, selectSpend } from "../../db/completions.ts";
import {
  type FingerprintKey as FingerprintRow,
  insertFingerprints,
  selectFingerprints,
} from "../../db/fingerprints.ts";
import {
  insertTasks,
  moveTasks,
  type NewTask,
  type Step,
  selectQuestions,
  selectUncertified,
  selectUnderWay,
  selectWave,
  type UnderWay,
  type WaveRow,
} from "../../db/tasks.ts";
import { advanceRun, endPlanning, stopRun } from "../../db/waves.ts";
import { coordinatorOf } from "../coordinator/client.ts";
import type { Advance } from "../coordinator/coordinator.ts";
import { isRefusal } from "../coordinator/errors.ts";
import type { TieredTask } from "../coordinator/tiers.ts";
import { affordable, isSpentBy, type Spent, spentOf } from "../domain/budget.ts";
import type { Fingerprint } from "../domain/certificate/duplicate.ts";
import { type Candidate, keysOf, resolveDuplicates } from "../domain/certificate/resolve.ts";
import { forecastOf } from "../domain/forecast.ts";
import { openWaves, type RunSpecification } from "../domain/run.ts";
import { jsonText } from "../domain/schema.ts";
import { taskIdOf, VARIANTS_FROM } from "../domain/task_id.ts";
import type { Outgoing } from "../pipeline/messages.ts";
import { type Context, runEach, type StageFunction } from "../pipeline/stage.ts";
import { endRunIfSolved } from "../runs/end.ts";
import { droppingStep, reportWave } from "../runs/end_task.ts";
import { firstAttempts } from "../runs/first_attempts.ts";
import { toolTokens } from "../tools/definition.ts";
import { placeByTier, variantsOf, varied } from "./placed.ts";

const fingerprintSchema: z.ZodType<Fingerprint> = z.object({
  question_key: z.string(),
  calls_key: z.string(),
  bands: z.tuple([z.string(), z.string(), z.string(), z.string()]),
});

/** What a certified task is compared by, and the certificate that says what came of it. */
const certifiedSchema = z.object({
  fingerprint: jsonText.pipe(fingerprintSchema),
  certificate: jsonText.pipe(z.record(z.string(), z.unknown())),
});

export const plan: StageFunction<"plan"> = async (context, deliveries) => {
  // Few messages, and each changes what the next one sees: one after the other.
  const next: Outgoing[] = [];
  const failed = [];
  let { waves } = context.run;
  for (const delivery of deliveries) {
    const one = await runEach([delivery], async ({ body, retried }) => {
      const sent: Outgoing[] = [];
      // A wave is stored after all those before it: what planned one of them may have died before it stored it.
      for (let wave = Math.min(body.wave, waves); wave <= body.wave; wave++) {
        sent.push(...(await planWave(context, wave, waves, retried)));
        waves = Math.max(waves, wave + 1);
      }
      return sent;
    });
    next.push(...one.done.flat());
    failed.push(...one.failed);
  }
  return { next, failed };
};

/** @param waves waves of the run that are stored. */
async function planWave(context: Context, wave: number, waves: number, retried: boolean): Promise<Outgoing[]> {
  const { env, run, specification, now } = context;
  const open = openWaves(specification);
  const closing = wave - open;
  // Waves follow one another: a message for an older one is a late double, or comes again since its answers were not sent on.
  if (wave < waves - open || (wave < waves && !retried)) return [];
  // Planning is over: an earlier delivery may have stored that and died before it sent the last wave on, or the release.
  if ((run.status === "solving" || run.status === "releasing") && retried) {
    const waiting = await closeWave(context, closing);
    await endRunIfSolved(env, context.run.id, now);
    return [...attemptsAt(context, waiting), ...variantsAt(context, waiting)];
  }
  if (run.status !== "running") return [];
  const survivors = await closeWave(context, closing);
  const wantsTiers = specification.quotas.tiers !== undefined && closing >= 0;
  // What its tasks count for is known when they are graded: whoever grades the last of them asks for the wave again.
  const isUngraded = survivors.some(({ status }) => status !== "graded");
  if (wantsTiers && isUngraded) return attemptsAt(context, survivors);
  const { tiered, placed } = wantsTiers ? await placeByTier(context, wave, closing) : { tiered: [], placed: survivors };
  const duplicates = closing < 0 ? [] : await ordinals(selectUncertified(env.DB, run.id, closing));
  const most = await tasksToPlan(context);
  const { configurations, finished, shortfall, due } = await advance(context, wave, duplicates, most, tiered);
  const planned: NewTask[] = configurations.map((configuration) => ({
    id: taskIdOf(run.id, configuration.ordinal),
    run_id: run.id,
    ordinal: configuration.ordinal,
    wave,
    domain: configuration.domain,
    configuration: JSON.stringify(configuration),
  }));
  await env.DB.batch([
    ...chunked(planned, (rows) => insertTasks(env.DB, rows, now)),
    finished ? endPlanning(env.DB, run.id, shortfall, specification.count) : advanceRun(env.DB, run.id, wave + 1),
  ]);
  if (finished) await endRunIfSolved(env, run.id, now);
  return [
    ...attemptsAt(context, survivors),
    ...variantsAt(context, placed),
    ...planned.map(({ id }): Outgoing => ({ stage: "collect", body: { run: run.id, task: id, round: 1 } })),
    ...(due === null ? [] : [{ stage: "plan", body: { run: run.id, wave: due } } as const]),
  ];
}

/**
 * Tasks that may be planned now: none of a run that was stopped, or whose budget is spent, which stops it; else as many as the
 * rest of the budget is expected to pay for, and one at least where nothing is under way, so that it is spent to its end.
 */
async function tasksToPlan({ env, run, specification, pool }: Context): Promise<number> {
  const { budget, attempts, rounds } = specification;
  if (run.stopped !== null) return 0;
  if (budget === undefined) return Number.POSITIVE_INFINITY;
  const [spend, counts] = await env.DB.batch<SpendRow | UnderWay>([
    selectSpend(env.DB, run.id),
    selectUnderWay(env.DB, run.id),
  ]);
  const rows = (spend?.results ?? []) as SpendRow[];
  if (isSpentBy(spentOf(rows), budget)) {
    await stopRun(env.DB, run.id, "budget_exhausted").run();
    return 0;
  }
  const [underWay = { planned: 0, making: 0, solving: 0 }] = (counts?.results ?? []) as UnderWay[];
  const isOfAttempts = ({ stage }: SpendRow) => stage === "solve" || stage === "grade";
  const made = spentOf(rows.filter((row) => !isOfAttempts(row)));
  const solved = spentOf(rows.filter(isOfAttempts));
  return Math.max(
    underWay.making === 0 ? 1 : 0,
    affordable(budget, {
      ...underWay,
      made,
      solved,
      attempts_a_round: attempts / rounds,
      forecast: () => forecastATask(specification, toolTokens(pool)),
    }),
  );
}

function forecastATask(specification: RunSpecification, toolTokens: number): Spent {
  const { planned, usd, input_tokens, output_tokens } = forecastOf(specification, toolTokens, undefined);
  return { usd: (usd ?? 0) / planned, tokens: (input_tokens + output_tokens) / planned };
}

/** Turns the wave; where the coordinator waits for tasks that have ended in the store, it is told of them first. */
async function advance(
  context: Context,
  wave: number,
  duplicates: readonly number[],
  most: number,
  tiered: readonly TieredTask[],
): Promise<Advance> {
  const coordinator = coordinatorOf(context.env, context.run.id);
  const { count } = context.specification;
  try {
    return await coordinator.advance(wave, duplicates, most, tiered, count);
  } catch (error) {
    if (!isRefusal(error, "wave_open")) throw error;
    await reportWave(context, wave - openWaves(context.specification));
    return coordinator.advance(wave, duplicates, most, tiered, count);
  }
}

/** The messages that have those of the tasks attempted that are not graded. */
function attemptsAt(context: Context, tasks: readonly WaveRow[]): Outgoing[] {
  const open = tasks.filter(({ status }) => status !== "graded");
  return firstAttempts(
    context,
    open.map(({ id }) => id),
  );
}

/** The messages that have variants made of the tasks. */
function variantsAt({ run, specification }: Context, tasks: readonly WaveRow[]): Outgoing[] {
  return varied(specification, tasks).map(
    ({ ordinal }): Outgoing => ({
      stage: "certify",
      body: { run: run.id, task: taskIdOf(run.id, ordinal + VARIANTS_FROM) },
    }),
  );
}

/** Drops the wave's duplicates, lets the others be attempted, and returns those: none of a wave below 0. Repeating it changes nothing. */
async function closeWave(context: Context, wave: number): Promise<WaveRow[]> {
  if (wave < 0) return [];
  const { env, run, now } = context;
  const { results: rows } = await selectWave(env.DB, run.id, wave).all<WaveRow>();
  const certified = rows.filter((row) => row.status === "certified");
  const attempted = rows.filter((row) => row.status === "solve" || row.status === "graded");
  if (certified.length === 0) return attempted;
  const readable = certified.flatMap((row) => {
    const read = certifiedSchema.safeParse(row);
    return read.success ? [{ row, ...read.data }] : [];
  });
  const waiting = readable.map(({ row }) => row);
  const candidates = readable.map(({ row: { id, question }, fingerprint }) => ({
    id,
    question: question ?? "",
    fingerprint,
  }));
  const { owners, questions } = await likelyDuplicates(context, candidates);
  const { kept, duplicates, nearest } = resolveDuplicates(candidates, owners, questions);
  const repeated = new Map(duplicates.map((duplicate) => [duplicate.id, duplicate]));
  const graded = context.specification.attempts === 0;
  const steps = readable.map(({ row: { id, round }, certificate }): Step => {
    const duplicate = repeated.get(id);
    const check = { passed: duplicate === undefined, figure: nearest.get(id) ?? 0 };
    const set = { certificate: JSON.stringify({ ...certificate, duplicate: check }) };
    const from = { id, from: "certified" as const, from_round: round, round };
    if (duplicate !== undefined) {
      const loss = { reason: "duplicate", detail: `repeats ${duplicate.of}` } as const;
      return droppingStep({ id, round, status: "certified" }, loss, set);
    }
    return graded ? { ...from, to: "graded", set: { ...set, passed: 0, attempted: 0 } } : { ...from, to: "solve", set };
  });
  // What cannot be read cannot be told from others, and holds none of them up.
  const loss = { reason: "stage_failed", detail: "its certificate or its fingerprint cannot be read" } as const;
  const lost = certified.filter((row) => !waiting.includes(row)).map((row) => droppingStep(row, loss));
  const survivors = waiting.filter((row) => !repeated.has(row.id));
  const keys: FingerprintRow[] = kept.flatMap(({ id, fingerprint }) =>
    keysOf(fingerprint).map((key) => ({ key, task_id: id })),
  );
  await env.DB.batch([
    ...chunked(keys, (part) => insertFingerprints(env.DB, run.id, part)),
    ...chunked([...steps, ...lost], (part) => moveTasks(env.DB, part, now)),
    // Of a run that wants shares of tiers only what is graded and has a place is varied.
    ...(context.specification.quotas.tiers === undefined ? variantsOf(context, survivors) : []),
  ]);
  return [...attempted, ...survivors];
}

/** Kept tasks that share a key with a candidate, and their questions. */
async function likelyDuplicates(
  { env, run }: Context,
  candidates: readonly Candidate[],
): Promise<{ owners: Map<string, string[]>; questions: Map<string, string> }> {
  const keys = candidates.flatMap(({ fingerprint }) => keysOf(fingerprint));
  const { results } = await selectFingerprints(env.DB, run.id, keys).all<{ key: string; task_id: string }>();
  const owners = new Map<string, string[]>();
  for (const { key, task_id } of results) owners.set(key, [...(owners.get(key) ?? []), task_id]);
  const ids = [...new Set(results.map((row) => row.task_id))];
  if (ids.length === 0) return { owners, questions: new Map() };
  const found = await selectQuestions(env.DB, ids).all<{ id: string; question: string }>();
  return { owners, questions: new Map(found.results.map((row) => [row.id, row.question])) };
}

async function ordinals(statement: D1PreparedStatement): Promise<number[]> {
  const { results } = await statement.all<{ ordinal: number }>();
  return results.map((row) => row.ordinal);
}

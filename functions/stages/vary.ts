/**
 * Varies a kept task: the same answer, harder to come to. A variant is a task of its own that waits in `certify` from the batch
 * that keeps the task it varies; here it is made, held against every check that a program makes, and sent on to be solved.
 */
import { chunked } from "../../db/chunks.ts";
import type { RoundRow } from "../../db/rounds.ts";
import { moveTasks, type Step } from "../../db/tasks.ts";
import { insertVariantRounds } from "../../db/variants.ts";
import { limitsOf } from "../config.ts";
import { type Certificate, type Checkable, certificateOf, firstFailure } from "../domain/certificate/certificate.ts";
import type { Configuration } from "../domain/configuration.ts";
import { graphKey } from "../domain/diversity/shape.ts";
import { canonicalJson, sameJson } from "../domain/json.ts";
import { SOLUTION_CALLS_MAX } from "../domain/quotas.ts";
import { type RunSpecification, TOOLSET_MAX } from "../domain/run.ts";
import { type Call, type Json, locationsOf, type Provenance } from "../domain/schema.ts";
import { attemptsDue, NO_VERDICTS } from "../domain/solving/stop.ts";
import { type Looks, withDistractors } from "../domain/variants/distractors.ts";
import { drawFaults } from "../domain/variants/faults.ts";
import { drawNoise, RULED_OUT } from "../domain/variants/noise.ts";
import { DESCRIBING_CALL, kindsFor, type Variant, type VariantKind } from "../domain/variants/variant.ts";
import { worldOf } from "../domain/variants/world.ts";
import { type Random, randomOf } from "../lib/random.ts";
import type { Outgoing } from "../pipeline/messages.ts";
import { type Context, type Delivery, runEach } from "../pipeline/stage.ts";
import { endRunIfSolved } from "../runs/end.ts";
import { type LoadedRound, type LoadedTask, loadTasks, traceOf } from "../store/tasks.ts";
import type { Tool } from "../tools/contract.ts";
import { describe } from "../tools/describe.ts";
import { exemplarQuestions, type ToolPool } from "../tools/pool.ts";
import { unitsIn } from "../tools/units.ts";
import { readSolution, type Solution } from "./extra_round.ts";
import { replaysOf } from "./replay.ts";

/** A variant that passes every check, or why there is none. */
type Varied =
  | { readonly ok: true; readonly task: LoadedTask; readonly solved: Solution; readonly certificate: Certificate }
  | { readonly ok: false; readonly detail: string };

/** What is made of a task, before it is checked. */
interface Draft {
  readonly variant: Variant;
  readonly question: string;
  readonly configuration: Configuration;
  readonly rounds: readonly LoadedRound[];
}

/**
 * The first kind of variant that can be made of the task and passes.
 * @param row of the variant, which names the task.
 */
async function varyTask(
  context: Context,
  row: LoadedTask["row"],
  base: LoadedTask,
  replayOf: Awaited<ReturnType<typeof replaysOf>>,
): Promise<Varied> {
  const { specification, pool } = context;
  const solved = readSolution(base, pool);
  const reasons: string[] = [];
  for (const kind of kindsOf(specification, base)) {
    const random = randomOf(base.configuration.random, "vary", kind);
    const draft = await draftOf[kind](context, base, solved, random);
    if (draft === undefined) {
      reasons.push(`${kind}: nothing to vary`);
      continue;
    }
    const { variant, question, configuration, rounds } = draft;
    const task: LoadedTask = {
      row: {
        ...row,
        question,
        variant: JSON.stringify(variant),
        configuration: JSON.stringify(configuration),
        answer: base.row.answer,
        answer_pointers: base.row.answer_pointers,
      },
      configuration,
      rounds,
    };
    const checked = await checkedVariant(context, task, base, replayOf);
    if (checked.ok) return checked;
    reasons.push(`${kind}: ${checked.detail}`);
  }
  return { ok: false, detail: reasons.join("; ") };
}

function kindsOf({ variants, seed }: RunSpecification, base: LoadedTask): VariantKind[] {
  return variants === undefined ? [] : kindsFor(variants, seed, base.row.ordinal);
}

async function checkedVariant(
  { pool }: Context,
  task: LoadedTask,
  base: LoadedTask,
  replayOf: Awaited<ReturnType<typeof replaysOf>>,
): Promise<Varied> {
  const solved = readSolution(task, pool);
  const { evidence, provenance } = traceOf(task);
  const checkable: Checkable = {
    question: task.row.question ?? "",
    answer: solved.answer,
    evidence,
    provenance,
    solution: solved.solution,
    pointers: solved.pointers,
    references: exemplarQuestions(pool),
    unitAt: unitsIn(pool),
  };
  const certificate = {
    ...certificateOf(checkable, { replay: await replayOf(task, solved), duplicate: { passed: true, figure: 0 } }),
    ...verdictsOf(base, task),
  };
  const failed = firstFailure(certificate);
  if (failed !== null) return { ok: false, detail: failed };
  if (solved.shape.calls > SOLUTION_CALLS_MAX) return { ok: false, detail: `${solved.shape.calls} calls` };
  return { ok: true, task, solved, certificate };
}

/** What models said of the question holds where it is the same, word for word. */
function verdictsOf(base: LoadedTask, { row }: LoadedTask): Partial<Certificate> {
  if (row.question !== base.row.question) return {};
  const { judged_entailment, judged_ambiguity, closed_book } = JSON.parse(
    base.row.certificate ?? "{}",
  ) as Partial<Certificate>;
  return {
    ...(judged_entailment === undefined ? {} : { judged_entailment }),
    ...(judged_ambiguity === undefined ? {} : { judged_ambiguity }),
    ...(closed_book === undefined ? {} : { closed_book }),
  };
}

type Drafting = (context: Context, base: LoadedTask, solved: Solution, random: Random) => Promise<Draft | undefined>;

const draftOf: Readonly<Record<VariantKind, Drafting>> = {
  async distractors({ pool, specification }, base, { calls }, random) {
    const { toolset } = base.configuration;
    const looks = pool.tools.filter(({ name }) => isAllowed(specification, name)).map((tool) => looksOf(pool, tool));
    const needed = new Set(calls.map(({ tool }) => tool));
    const made = withDistractors(
      toolset,
      looks.filter(({ name }) => needed.has(name)),
      looks,
      TOOLSET_MAX - toolset.length,
      random,
    );
    if (made === undefined) return undefined;
    return {
      ...unchanged(base),
      variant: { kind: "distractors", added: made.added },
      configuration: { ...base.configuration, toolset: made.toolset },
    };
  },

  async faults(_context, base, { calls }, random) {
    const tools = [...new Set(calls.map(({ tool }) => tool))];
    return { ...unchanged(base), variant: { kind: "faults", faults: drawFaults(tools, random) } };
  },

  async noise({ pool }, base, { calls, pointers }, random) {
    if (base.rounds.some(isElsewhere)) return undefined;
    const lookedUp = calls.filter(({ tool }) => pool.find(tool)?.kind === "retrieval");
    const noise = drawNoise(lookedUp, locationsOf(pointers), random);
    if (noise.length === 0) return undefined;
    const variant: Variant = { kind: "noise", noise };
    const world = worldOf(variant);
    const heard = (call: Call): Call =>
      call.ok ? { ...call, output: world.outputOf(call.tool, call.input, call.output) } : call;
    return {
      variant,
      question: `${base.row.question} ${RULED_OUT}`,
      configuration: base.configuration,
      rounds: base.rounds.map((round) => ({ ...round, evidence: round.evidence.map(heard) })),
    };
  },

  async indirect({ env, pool, specification }, base, { calls }, random) {
    if (base.rounds.some(isElsewhere)) return undefined;
    const question = base.row.question ?? "";
    for (const { concept, value } of random.shuffle(namedIn(question, base, calls, pool))) {
      const isOpen = (tool: string) => isAllowed(specification, tool) && !calls.some((call) => call.tool === tool);
      const found = await describe(pool, { concept, value }, isOpen, limitsOf(env), random);
      const [first, ...rounds] = base.rounds;
      if (found === undefined || first === undefined) continue;
      const { tool, input, output, pointer, words } = found;
      const call: Call = { id: DESCRIBING_CALL, round: 1, step: 0, tool, input, output, ok: true, error: null };
      const to = calls.flatMap((other) => placesOf(other.input, value).map((at) => ({ call: other.id, pointer: at })));
      const links: Provenance[] = to.map((at) => ({ from: { call: call.id, pointer }, to: at }));
      const toolset = [...new Set([...base.configuration.toolset, tool])];
      if (toolset.length > TOOLSET_MAX) continue;
      return {
        variant: { kind: "indirect", named: value, described: words },
        question: question.replaceAll(value, words),
        configuration: { ...base.configuration, toolset: random.shuffle(toolset) },
        rounds: [
          { ...first, evidence: [call, ...first.evidence], provenance: [...links, ...first.provenance] },
          ...rounds,
        ],
      };
    }
    return undefined;
  },
};

/** True of a round whose evidence is too large for its row: it is not written again. */
function isElsewhere({ row }: LoadedRound): boolean {
  return row.evidence_key !== null;
}

function unchanged({ row, configuration, rounds }: LoadedTask): Pick<Draft, "question" | "configuration" | "rounds"> {
  return { question: row.question ?? "", configuration, rounds };
}

function isAllowed({ quotas }: RunSpecification, tool: string): boolean {
  return quotas.tools[tool] !== 0;
}

function looksOf({ chaining }: ToolPool, tool: Tool): Looks {
  const { name, domain, description } = tool;
  return { name, domain, description, fields: Object.keys(chaining.takes(tool)) };
}

/** Names that the question states and a call of the solution was given, which came from no other call. */
function namedIn(
  question: string,
  base: LoadedTask,
  calls: readonly Call[],
  pool: ToolPool,
): { readonly concept: string; readonly value: string }[] {
  const linked = new Set(traceOf(base).provenance.map(({ to }) => `${to.call} ${to.pointer}`));
  const found = calls.flatMap(({ id, tool: name, input }) => {
    const tool = pool.find(name);
    if (tool === undefined) return [];
    return Object.entries(pool.chaining.takes(tool)).flatMap(([field, takes]) => {
      const value = input[field];
      if (typeof value !== "string" || takes.literalOnly || linked.has(`${id} /${field}`)) return [];
      return isNamed(question, value) ? [{ concept: takes.concept, value }] : [];
    });
  });
  return [...new Map(found.map((one) => [canonicalJson(one), one])).values()];
}

/** True if the text stands in the question as words of their own, and not as a quotation. */
function isNamed(question: string, value: string): boolean {
  const at = question.indexOf(value);
  if (value.length < 3 || at < 0) return false;
  const [before = " ", after = " "] = [question[at - 1], question[at + value.length]];
  return !/[\p{L}\p{N}"“'-]/u.test(before) && !/[\p{L}\p{N}"”-]/u.test(after);
}

/** Pointers into an input where the value stands. */
function placesOf(input: Json, value: string, at = ""): string[] {
  if (sameJson(input, value)) return [at];
  if (typeof input !== "object" || input === null) return [];
  return Object.entries(input).flatMap(([key, inner]) =>
    placesOf(inner as Json, value, `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
}

/** What is stored of a variant besides its rounds. */
function columnsOf({ task: { row }, solved, certificate }: Extract<Varied, { ok: true }>): Step["set"] {
  return {
    question: row.question,
    answer: row.answer,
    answer_pointers: row.answer_pointers,
    configuration: row.configuration,
    variant: row.variant,
    solution: JSON.stringify(solved.solution),
    certificate: JSON.stringify(certificate),
    shape: JSON.stringify(solved.shape),
    graph_hash: graphKey(solved.shape),
  };
}

/** A variant that was asked for. */
interface Asked {
  readonly delivery: Delivery<"certify">;
  readonly task: LoadedTask;
}

/**
 * Makes the variants that wait to be made and sends them on to be solved; one that comes to nothing is dropped with its reason,
 * and the task that it was to vary stays what it is. Each is made and moved on in one batch, so that a second delivery finds it done.
 */
export async function varyAll(
  context: Context,
  asked: readonly Asked[],
): Promise<{ next: Outgoing[]; failed: { delivery: Asked; error: unknown }[] }> {
  if (asked.length === 0) return { next: [], failed: [] };
  const { env, now, run, pool } = context;
  const waiting = asked.filter(({ task }) => task.row.status === "certify");
  const baseOf = await loadTasks(
    env,
    waiting.map(({ task }) => task.row.varies ?? ""),
  );
  const loaded = await runEach(waiting, async (one) => {
    const base = await baseOf(one.task.row.varies ?? "");
    if (base === undefined) throw new Error(`${one.task.row.id}: there is no task ${one.task.row.varies}`);
    return { asked: one, base, solved: readSolution(base, pool) };
  });
  const replayOf = await replaysOf(
    context,
    loaded.done.map(({ base, solved }) => ({ task: base, solved })),
  );
  const made = await runEach(loaded.done, async ({ asked: { task }, base }) => {
    const { id, round } = task.row;
    const varied = await varyTask(context, task.row, base, replayOf);
    const from = { id, from: "certify" as const, from_round: round, round };
    if (!varied.ok)
      return {
        rounds: [],
        step: { ...from, to: "dropped" as const, set: { reason: "not_varied", detail: varied.detail } },
      };
    const rounds = varied.task.rounds.map((one) => rowOf(id, one));
    const set = columnsOf(varied);
    if (context.specification.attempts > 0) return { rounds, step: { ...from, to: "solve" as const, set } };
    return { rounds, step: { ...from, to: "graded" as const, set: { ...set, passed: 0, attempted: 0 } } };
  });
  const steps = made.done.map(({ step }) => step);
  const statements = [
    ...chunked(
      made.done.flatMap(({ rounds }) => rounds),
      (some) => insertVariantRounds(env.DB, some),
    ),
    ...chunked(steps, (some) => moveTasks(env.DB, some, now)),
  ];
  if (statements.length > 0) await env.DB.batch(statements);
  const again = asked.filter(({ task, delivery }) => task.row.status === "solve" && delivery.retried);
  // A delivery before this one may have ended the last task of its run, and died before it said so.
  if (
    steps.some(({ to }) => to !== "solve") ||
    asked.some(({ task }) => ["graded", "dropped"].includes(task.row.status))
  )
    await endRunIfSolved(env, run.id, now);
  const due = attemptsDue(context.specification, NO_VERDICTS);
  const solving = [
    ...steps.filter(({ to }) => to === "solve").map(({ id }) => id),
    ...again.map(({ task }) => task.row.id),
  ];
  return {
    next: solving.flatMap((task) =>
      Array.from({ length: due }, (_, attempt): Outgoing => ({ stage: "solve", body: { run: run.id, task, attempt } })),
    ),
    failed: [...loaded.failed, ...made.failed.map(({ delivery, error }) => ({ delivery: delivery.asked, error }))],
  };
}

/** A round of a variant, as it is stored. Evidence that is the same stays where it is. */
function rowOf(id: string, { row, evidence, provenance }: LoadedRound): RoundRow {
  return {
    ...row,
    task_id: id,
    ...(row.evidence_key === null ? { evidence: JSON.stringify(evidence) } : {}),
    provenance: JSON.stringify(provenance),
  };
}

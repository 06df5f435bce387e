/**
 * `npm run bench:diversity -- --alone`: how far the diversity of one long run goes. The coordinator's plans, the embedded
 * teacher, the tools and the checks of the certificate are those of a run; nothing is stored, nothing attempted and near
 * duplicates are not looked for, so that tens of thousands of tasks are made by one process.
 */
import Table from "cli-table3";
import { POOL as EMBEDDED, specificationOf } from "../../test/support/embedded.ts";
import { isTask, POOL, type Synthesis, synthesize } from "../../test/support/synthesize.ts";
import { composeWave, nextSize } from "../coordinator/planner.ts";
import { countWave, EMPTY_QUOTA, repeatsOf } from "../coordinator/quota.ts";
import { toolsetKey } from "../coordinator/toolset.ts";
import { type Configuration, lostOutcome, type Outcome, usesOf } from "../domain/configuration.ts";
import { graphKey, shapeOf } from "../domain/diversity/shape.ts";
import { outsideQuotas } from "../domain/quotas.ts";
import type { RunSpecification } from "../domain/run.ts";

/** Tasks kept between two lines of the table. */
const STEP = 4_000;

export interface Alone {
  readonly count: number;
  readonly seed: number;
  readonly questions: RunSpecification["questions"];
  readonly calls: number;
  readonly fresh: boolean;
}

/** What a run has come to. */
interface Tally {
  readonly graphs: Set<string>;
  readonly topologies: Set<string>;
  readonly tools: Set<string>;
  calls: number;
}

export async function diversityAlone(options: Alone): Promise<void> {
  const specification = specificationFor(options);
  const tally: Tally = { graphs: new Set(), topologies: new Set(), tools: new Set(), calls: 0 };
  const toolsets = new Set<string>();
  const questions = new Set<string>();
  const table = new Table({
    head: ["kept", "planned", "tools", "call graphs", "topologies", "calls a task", "CPU s", "memory, MB"],
    colAligns: Array<"right">(8).fill("right"),
    style: { head: [], border: [], compact: true },
  });
  let state = EMPTY_QUOTA;
  let next = STEP;
  for (let wave = 0; ; wave++) {
    const size = nextSize(specification, state, 0);
    if (size === 0) break;
    const configurations = composeWave(state, specification, wave, size, EMBEDDED.graph, (key) => toolsets.has(key));
    if (configurations.length === 0) break;
    const made: Outcome[] = [];
    const duplicates = new Set<number>();
    for (const configuration of configurations) {
      toolsets.add(toolsetKey(configuration.toolset));
      const task = await synthesize(configuration, POOL, (graph) => tally.graphs.has(graph), specification.questions);
      const outcome = outcomeOf(task, configuration, specification, tally.graphs);
      made.push(outcome);
      if (!outcome.certified || !isTask(task)) continue;
      if (questions.has(task.question)) duplicates.add(outcome.ordinal);
      else questions.add(task.question);
    }
    // Call graphs are those of settled waves, as in a run: two of one wave may have the same.
    const repeats = repeatsOf(made, duplicates, tally.graphs);
    for (const outcome of made) if (outcome.certified && !duplicates.has(outcome.ordinal)) counted(tally, outcome);
    state = countWave(state, made, configurations, duplicates, repeats);
    const { kept, planned } = state.totals;
    if (kept < next && kept < specification.count) continue;
    table.push(rowOf(kept, planned, tally));
    console.error(`${kept} kept of ${planned}, ${tally.graphs.size} call graphs, ${tally.topologies.size} topologies`);
    next = kept + STEP;
  }
  console.log(table.toString());
  const lost = Object.entries(state.totals.dropped).map(([reason, times]) => `${times} ${reason}`);
  console.log(`Lost: ${lost.join(", ") || "none"}.`);
}

function specificationFor({ count, seed, questions, calls, fresh }: Alone): RunSpecification {
  const quotas = { calls: { min: calls }, ...(fresh ? { new_graphs: true } : {}) };
  return specificationOf({ count, seed, questions, attempts: 0, quotas });
}

function outcomeOf(
  task: Synthesis,
  configuration: Configuration,
  { quotas }: RunSpecification,
  graphs: ReadonlySet<string>,
): Outcome {
  if (!isTask(task)) return lostOutcome(configuration, task.lost);
  const shape = shapeOf(task.solution, task.provenance, (name) => EMBEDDED.find(name)?.kind ?? "processing");
  const reason =
    task.lost ?? (outsideQuotas(shape.calls, graphs.has(graphKey(shape)), quotas) === null ? null : "outside_quota");
  const solution = new Set(task.solution.map(({ id }) => id));
  return {
    ordinal: configuration.ordinal,
    wave: configuration.wave,
    certified: reason === null,
    reason,
    uses: usesOf(task.evidence, solution),
    exemplar: task.derivations.at(-1)?.exemplar ?? null,
    topology: shape.topology,
    graph: graphKey(shape),
    answer: task.answer.type,
    calls: shape.calls,
  };
}

function counted(tally: Tally, { topology, calls, uses }: Outcome): void {
  if (topology !== null) tally.topologies.add(topology);
  for (const { tool, in_solution } of uses) if (in_solution > 0) tally.tools.add(tool);
  tally.calls += calls ?? 0;
}

function rowOf(kept: number, planned: number, { tools, graphs, topologies, calls }: Tally): string[] {
  const { user, system } = process.cpuUsage();
  return [
    ...[kept, planned, tools.size, graphs.size, topologies.size].map((n) => n.toLocaleString("en")),
    (calls / kept).toFixed(2),
    ((user + system) / 1e6).toFixed(0),
    (process.memoryUsage().rss / 2 ** 20).toFixed(0),
  ];
}

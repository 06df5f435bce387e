/**
 * The local server at its first connection, under a flood of logs, and stopped by signals; runs whose models fail, whose
 * platform is killed and whose money runs out, with an account of every call and every task; replies in every form in which
 * endpoints send them, once among sound ones and every time; tools that are not pure, whose calls are made once whatever is
 * killed; a source that goes down, takes no more requests and changes; a model that is slower than claims last. Seeded: the same seed meets the same faults.
 */
import Table from "cli-table3";
import { ModelServer } from "./chaos/model_server.ts";
import { replies as readReplies } from "./chaos/replies.ts";
import { budgetRuns, faultRuns, killRuns, type ScenarioResult, type Setting } from "./chaos/scenarios.ts";
import { SLOW, SLOW_SHORT, slow } from "./chaos/slow.ts";
import { SOURCE_TIMES, SOURCE_TIMES_SHORT, sourceRun } from "./chaos/sources.ts";
import { steady } from "./chaos/steady.ts";
import { type ToolOutcome, toolRuns } from "./chaos/tools.ts";
import { buildWorker } from "./platform.ts";

const FAULTS = [
  "429",
  "500",
  "503",
  "cut",
  "cut_body",
  "malformed",
  "empty",
  "late",
  "wrong_tool",
  "bad_arguments",
  "no_json",
  "huge",
];
const KILLS = 10;

export interface ChaosOptions {
  readonly models: boolean;
  readonly local: boolean;
  readonly replies: boolean;
  readonly tools: boolean;
  readonly sources: boolean;
  readonly slow: boolean;
  readonly short: boolean;
  readonly seed: number;
  /** Tasks a run; undefined for as many as suits `short`. */
  readonly count: number | undefined;
}

export async function main(options: ChaosOptions): Promise<void> {
  const { models, local, replies, tools, short, seed, count } = options;
  if (local) await localChaos(seed, short);
  if (tools) await toolChaos(seed, count ?? (short ? 24 : 80), short ? 5 : 20);
  if (options.sources) await sourceChaos(seed, count ?? 60, short);
  if (models) await modelChaos(seed, count ?? (short ? 16 : 200));
  if (replies) await endpointChaos((script, server) => readReplies(script, server, seed, short));
  if (options.slow) await endpointChaos((script, server) => slow(script, server, seed, short ? SLOW_SHORT : SLOW));
}

/** What is done with one model server; `work` returns what does not hold. */
async function endpointChaos(work: (script: string, server: ModelServer) => Promise<string[]>): Promise<void> {
  console.log("Building the worker and starting the model server ...");
  const script = await buildWorker();
  const server = await ModelServer.start("embedded");
  try {
    const problems = await work(script, server);
    if (problems.length > 0) throw new Error(problems.join("\n"));
    console.log("everything holds");
  } finally {
    server.stop();
  }
}

async function localChaos(seed: number, short: boolean): Promise<void> {
  console.log("Building the worker ...");
  const problems = await steady({ script: await buildWorker(), seed, short });
  if (problems.length > 0) throw new Error(problems.join("\n"));
}

async function toolChaos(seed: number, count: number, kills: number): Promise<void> {
  console.log("Building the worker over tools that are not pure ...");
  const outcomes: ToolOutcome[] = [];
  for await (const outcome of toolRuns(seed, count, kills)) {
    outcomes.push(outcome);
    console.log(`${outcome.name}: ${outcome.status}, ${outcome.kept} kept, ${outcome.seconds.toFixed(1)} s`);
  }
  const columns = ["executions", "calls", "recorded", "served", "unrecorded", "again", "twice", "compared"] as const;
  const table = new Table({
    head: [
      "run",
      "kept",
      "executions",
      "calls",
      "recorded",
      "served after kills",
      "lost by kills",
      "again",
      "twice",
      "compared",
    ],
    colAligns: ["left", ...Array<"right">(9).fill("right")],
    style: { head: [], border: [], compact: true },
  });
  for (const outcome of outcomes) table.push([outcome.name, outcome.kept, ...columns.map((column) => outcome[column])]);
  console.log(`\n${table.toString()}\n`);
  const problems = outcomes.flatMap(({ name, problems }) => problems.map((problem) => `${name}: ${problem}`));
  if (problems.length > 0) throw new Error(problems.join("\n"));
  console.log("each recorded call was executed once, and the evidence is what was returned");
}

async function sourceChaos(seed: number, count: number, short: boolean): Promise<void> {
  console.log("Building the worker ...");
  const times = short ? SOURCE_TIMES_SHORT : SOURCE_TIMES;
  const outcome = await sourceRun(await buildWorker(), { seed, count, times }, ({ name, seconds, run }) =>
    console.log(`${name}: ${seconds.toFixed(0)} s, the run is ${run}`),
  );
  const table = new Table({
    head: ["phase", "seconds", "kills", "answered", "refused", "recorded so far", "the run at its end"],
    colAligns: ["left", ...Array<"right">(5).fill("right"), "left"],
    style: { head: [], border: [], compact: true },
  });
  for (const { name, seconds, kills, answered, refused, recorded, run } of outcome.phases)
    table.push([name, seconds.toFixed(0), kills, answered, refused, recorded, run.slice(0, 60)]);
  console.log(`\n${table.toString()}\n`);
  const { account, unrecorded, beyond, most_in_a_second, most_at_once, pauses, drift, problems } = outcome;
  const dropped = Object.entries(account.dropped).map(([reason, tasks]) => `${reason} ${tasks}`);
  console.log(`tasks kept: ${account.kept} of ${account.asked}; dropped: ${dropped.join(", ") || "none"}`);
  console.log(`tasks lost: ${account.lost}; doubled: ${account.doubled}`);
  console.log(`answered and unrecorded when the platform was killed: ${unrecorded}; answered beyond that: ${beyond}`);
  console.log(`requests at once, at most: ${most_at_once}; within a second: ${most_in_a_second}`);
  console.log(`the run paused itself: ${pauses.join("; ") || "never"}`);
  console.log(`drift: ${drift}`);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  console.log("nothing is lost, and no recorded call was made again");
}

async function modelChaos(seed: number, count: number): Promise<void> {
  console.log("Building the worker and starting the model server ...");
  const setting: Setting = { script: await buildWorker(), server: await ModelServer.start("embedded"), seed, count };
  const outcomes: ScenarioResult[] = [];
  try {
    for (const scenario of [faultRuns(setting, FAULTS), budgetRuns(setting), killRuns(setting, KILLS)])
      for await (const outcome of scenario) {
        outcomes.push(outcome);
        console.log(line(outcome));
      }
  } finally {
    setting.server.stop();
  }
  console.log(`\n${tableOf(outcomes)}\n`);
  const sum = (of: (outcome: ScenarioResult) => number) => outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const reasons = new Map<string, number>();
  for (const { dropped } of outcomes)
    for (const [reason, tasks] of Object.entries(dropped)) reasons.set(reason, (reasons.get(reason) ?? 0) + tasks);
  const why = [...reasons].map(([reason, tasks]) => `${reason} ${tasks}`).join(", ");
  console.log(`calls made: ${sum(({ calls }) => calls.requests)}`);
  console.log(`calls paid twice: ${sum(({ paid_twice }) => paid_twice)}`);
  console.log(`tasks asked: ${sum(({ asked }) => asked)}`);
  console.log(`kept: ${sum(({ kept }) => kept)}`);
  console.log(`dropped: ${[...reasons.values()].reduce((a, b) => a + b, 0)} (${why || "none"})`);
  console.log(`lost: ${sum(({ lost }) => lost)}`);
  console.log(`doubled: ${sum(({ doubled }) => doubled)}`);
  const problems = outcomes.flatMap(({ name, paid_twice, problems }) => [
    ...problems.map((problem) => `${name}: ${problem}`),
    ...(paid_twice > 0 ? [`${name}: ${paid_twice} calls paid twice`] : []),
  ]);
  if (problems.length > 0) throw new Error(problems.join("\n"));
}

function line({ name, status, kept, calls, seconds, problems, note }: ScenarioResult): string {
  const remarks = [note, ...problems].filter((text) => text !== "").join("; ");
  return `${name}: ${status}, ${kept} kept, ${calls.requests} calls, ${seconds.toFixed(1)} s${remarks && ` (${remarks})`}`;
}

function tableOf(outcomes: readonly ScenarioResult[]): string {
  const table = new Table({
    head: ["run", "ended", "calls", "faults", "paid twice", "kept", "dropped", "lost", "doubled", "seconds"],
    colAligns: ["left", "left", ...Array<"right">(8).fill("right")],
    style: { head: [], border: [], compact: true },
  });
  for (const { name, status, calls, paid_twice, kept, dropped, lost, doubled, seconds } of outcomes) {
    const faults = Object.values(calls.faults).reduce((a, b) => a + b, 0);
    const losses = Object.values(dropped).reduce((a, b) => a + b, 0);
    table.push([name, status, calls.requests, faults, paid_twice, kept, losses, lost, doubled, seconds.toFixed(1)]);
  }
  return table.toString();
}

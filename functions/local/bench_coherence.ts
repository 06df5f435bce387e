/**
 * `npm run bench:coherence`: how much of a toolset is reached from the seed, as toolsets are composed without looking after it and
 * with; of the embedded pool, or of what a platform has as sources.
 */
import Table from "cli-table3";
import { type CoherenceFigures, coherenceFigures } from "../coordinator/coherence.ts";
import { QUESTIONS, type Questions } from "../domain/questions.ts";
import { DISTRACTORS, DISTRACTORS_MAX, runSpecificationSchema } from "../domain/run.ts";
import { embeddedSource } from "../embedded/source.ts";
import { Client } from "./client.ts";

export interface BenchCoherenceOptions {
  readonly count: number;
  readonly seed: number;
  /** Without one it is the embedded pool that is looked at. */
  readonly platform: string | undefined;
  /** Of the platform; all that are ready where none are named. */
  readonly sources: readonly string[] | undefined;
}

/** As if nothing were asked of a toolset. */
const ANY = 1;
/** Configurations that a platform plans for a reply. */
const ASKED_MAX = 200;

export async function main({ count, seed, platform, sources }: BenchCoherenceOptions): Promise<void> {
  if (platform === undefined) {
    const all = [ANY, DISTRACTORS_MAX, DISTRACTORS, 0];
    const table = await tableOf(all, (questions, distractors) => ofEmbedded(questions, distractors, count, seed));
    console.log(`${count} configurations of seed ${seed}; distractors ${ANY} is without looking after what is reached`);
    console.log(table);
    return;
  }
  const client = new Client(platform, process.env.API_KEY ?? "");
  for (const source of sources ?? (await readySources(client))) {
    const most = Math.min(count, ASKED_MAX);
    const path = `/v1/sources/${encodeURIComponent(source)}/coherence?count=${most}&seed=${seed}`;
    const table = await tableOf([DISTRACTORS_MAX, DISTRACTORS, 0], (questions, distractors) =>
      client.get<CoherenceFigures>(`${path}&questions=${questions}&distractors=${distractors}`),
    );
    console.log(`${source}: ${most} configurations of seed ${seed}`);
    console.log(table);
  }
}

async function readySources(client: Client): Promise<string[]> {
  const { items } = await client.get<{ items: { name: string; status: string }[] }>("/v1/sources?limit=100");
  return items.filter(({ status }) => status === "ready").map(({ name }) => name);
}

async function tableOf(
  distractors: readonly number[],
  figuresOf: (questions: Questions, distractors: number) => CoherenceFigures | Promise<CoherenceFigures>,
): Promise<string> {
  const table = new Table({
    head: [
      "questions",
      "distractors",
      ...[5, 25, 50, 75].map((at) => `reached, ${at} %`),
      "half is",
      "or all there are",
      "focus is",
      "tools offered",
      "least",
      "most",
      "ms a task",
    ],
    colAligns: ["left", ...Array(11).fill("right")],
    style: { head: [], border: [] },
  });
  for (const questions of QUESTIONS)
    for (const share of distractors) {
      const began = performance.now();
      const figures = await figuresOf(questions, share);
      table.push(row(questions, share, figures, performance.now() - began));
    }
  return table.toString();
}

function ofEmbedded(questions: Questions, distractors: number, count: number, seed: number): CoherenceFigures {
  const pool = embeddedSource.pool();
  const asked = runSpecificationSchema.parse({ count, seed, questions, domains: pool.domains });
  const specification = { ...asked, toolset: { ...asked.toolset, distractors } };
  return coherenceFigures(pool.graphFor(questions), specification, count);
}

function row(questions: Questions, distractors: number, figures: CoherenceFigures, ms: number): string[] {
  const { configurations, tools, reached, half, half_or_all, focus } = figures;
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return [
    questions,
    String(distractors),
    ...[reached.p5, reached.p25, reached.p50, reached.p75].map((share) => share.toFixed(2)),
    percent(half),
    percent(half_or_all),
    percent(focus),
    String(tools.offered),
    String(tools.least),
    String(tools.most),
    (ms / Math.max(1, configurations)).toFixed(2),
  ];
}

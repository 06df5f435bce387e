/** `npm run bench:coherence`: how much of a toolset is reached from the seed, as toolsets are composed without looking after it and with. */
import Table from "cli-table3";
import { type Coherence, coherenceOf } from "../coordinator/coherence.ts";
import { composeWave } from "../coordinator/planner.ts";
import { EMPTY_QUOTA } from "../coordinator/quota.ts";
import { QUESTIONS, type Questions } from "../domain/questions.ts";
import { DISTRACTORS, DISTRACTORS_MAX, runSpecificationSchema } from "../domain/run.ts";
import { embeddedSource } from "../embedded/source.ts";

export interface BenchCoherenceOptions {
  readonly count: number;
  readonly seed: number;
}

/** As if nothing were asked of a toolset. */
const ANY = 1;
const HALF = 0.5;
const QUANTILES = [0.05, 0.25, 0.5, 0.75];

export async function main({ count, seed }: BenchCoherenceOptions): Promise<void> {
  const table = new Table({
    head: [
      "questions",
      "distractors",
      ...QUANTILES.map((at) => `reached, ${at * 100} %`),
      "half is",
      "or all there are",
      "focus is",
      "tools offered",
      "least",
      "most",
      "CPU ms a task",
    ],
    colAligns: ["left", ...Array(QUANTILES.length + 7).fill("right")],
    style: { head: [], border: [] },
  });
  for (const questions of QUESTIONS)
    for (const distractors of [ANY, DISTRACTORS_MAX, DISTRACTORS, 0])
      table.push(row(questions, distractors, count, seed));
  console.log(`${count} configurations of seed ${seed}; distractors ${ANY} is without looking after what is reached`);
  console.log(table.toString());
}

function row(questions: Questions, distractors: number, count: number, seed: number): string[] {
  const pool = embeddedSource.pool();
  const graph = pool.graphFor(questions);
  const asked = runSpecificationSchema.parse({ count, seed, questions, domains: pool.domains });
  const before = process.cpuUsage();
  const planned = composeWave(
    EMPTY_QUOTA,
    { ...asked, toolset: { ...asked.toolset, distractors } },
    0,
    count,
    graph,
    () => false,
  );
  const { user, system } = process.cpuUsage(before);
  const found = planned.map((one) => coherenceOf(graph, one));
  const offers = Object.values(
    Object.groupBy(
      planned.flatMap(({ toolset }) => toolset),
      (name) => name,
    ),
  ).map((all) => all?.length ?? 0);
  const shares = found.map(({ reached }) => reached).sort((a, b) => a - b);
  const share = (holds: (one: Coherence) => boolean) =>
    `${((100 * found.filter(holds).length) / found.length).toFixed(1)} %`;
  return [
    questions,
    String(distractors),
    ...QUANTILES.map((at) => (shares[Math.floor(at * (shares.length - 1))] ?? 0).toFixed(2)),
    share(({ reached }) => reached >= HALF),
    share(({ reached, possible }) => reached >= Math.min(HALF, possible)),
    share(({ focus }) => focus),
    String(offers.length),
    String(Math.min(...offers)),
    String(Math.max(...offers)),
    ((user + system) / 1000 / planned.length).toFixed(2),
  ];
}

/**
 * `npm run check-dataset`: a dataset on disk, from outside. Its files are held against its manifest, its records against its own
 * schema, its tools and each other, its attempts against the grader, and the calls of its solutions are made again.
 */
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import Table from "cli-table3";
import type { TaskRecord } from "../datasets/record.ts";
import { worldOf } from "../domain/variants/world.ts";
import { embeddedSource } from "../embedded/source.ts";
import { callTool } from "../tools/call.ts";
import { toolLine } from "../tools/tool_line.ts";
import { type Caller, differing, recordWrong } from "./check.ts";
import { filesWrong, manifestIn, toolsIn } from "./check_dataset/files.ts";
import { gradeCheck, ownCheck, type RecordCheck, schemaCheck, Together } from "./check_dataset/records.ts";
import { OptionError } from "./options.ts";

export interface CheckDatasetOptions {
  readonly dataset: string | undefined;
  readonly replay: boolean;
}

/** Complaints that are shown of each check. */
const SHOWN = 5;
const LIMITS = { deadline_ms: 30_000, output_bytes: 4_000_000 };

export async function main({ dataset, replay }: CheckDatasetOptions): Promise<void> {
  if (dataset === undefined) throw new OptionError("--dataset: expected the folder of a dataset");
  const { rows, wrong } = await checkFolder(dataset, replay);
  const table = new Table({ head: ["check", "looked at", "wrong"], style: { head: [], border: [], compact: true } });
  for (const { check, looked, wrong: of } of rows) table.push([check, looked, of]);
  console.log(table.toString());
  for (const line of wrong) console.log(line);
  const total = rows.reduce((sum, row) => sum + row.wrong, 0);
  if (total > 0) throw new Error(`${total} things do not hold`);
  console.log("Everything holds.");
}

export interface CheckRow {
  readonly check: string;
  readonly looked: number;
  readonly wrong: number;
}

/** The checks with how much each looked at, and the first complaints of each. */
export async function checkFolder(folder: string, replay = true): Promise<{ rows: CheckRow[]; wrong: string[] }> {
  const tally = new Tally();
  const manifest = await manifestIn(folder);
  tally.add("files are those of the manifest", manifest.files.length, await filesWrong(folder, manifest));
  const { tools, wrong } = await toolsIn(folder);
  tally.add("tools have the digest that names them", tools.size, wrong);
  const together = new Together();
  const checks: [string, RecordCheck][] = [
    ["records are as their JSON Schema says", await schemaCheck(folder)],
    ["records say of themselves what is so", ownCheck(tools)],
    ["answers stand in the evidence, solutions are what they depend on", recordWrong],
    ["attempts have the reward that the grader gives", gradeCheck],
    ["each task stands once", (record) => together.add(record)],
  ];
  let gone = 0;
  for await (const line of createInterface({ input: createReadStream(join(folder, "tasks.jsonl")) })) {
    const record = JSON.parse(line) as TaskRecord;
    for (const [name, check] of checks)
      tally.add(
        name,
        1,
        check(record).map((complaint) => `${record.id}: ${complaint}`),
      );
    if (!replay) continue;
    const again = await replayed(record);
    gone += again.gone;
    tally.add("calls of solutions give the same again", again.made, again.wrong);
  }
  const { sft, rl, eval: held } = together.counts;
  const { counts } = manifest;
  const isCounted = counts.sft === sft && counts.rl === rl && counts.eval === held && counts.tasks === sft + rl + held;
  tally.add("splits have the sizes that the manifest says", 3, isCounted ? [] : ["the manifest counts other splits"]);
  const shared = Object.entries(together.shared());
  if (gone > 0) tally.note(`Not made again: ${gone} calls of tools that are no embedded ones of this version.`);
  tally.note(
    `In more than one split: ${shared.map(([kind, n]) => `${n} ${kind}s`).join(", ")} (call graphs: in evaluation and in training).`,
  );
  return { rows: tally.rows(), wrong: tally.lines };
}

class Tally {
  readonly #rows = new Map<string, { looked: number; wrong: number }>();
  readonly lines: string[] = [];

  add(check: string, looked: number, wrong: readonly string[]): void {
    const row = this.#rows.get(check) ?? { looked: 0, wrong: 0 };
    if (row.wrong < SHOWN) this.lines.push(...wrong.slice(0, SHOWN - row.wrong));
    this.#rows.set(check, { looked: row.looked + looked, wrong: row.wrong + wrong.length });
  }

  note(line: string): void {
    this.lines.push(line);
  }

  rows(): CheckRow[] {
    return [...this.#rows].map(([check, row]) => ({ check, ...row }));
  }
}

/** Tools by the digest that records name them by. */
const embedded = new Map(embeddedSource.pool().tools.map((tool) => [toolLine(tool).digest, tool]));

/** Makes the calls of the record's solution again, so far as its tools are embedded ones of this version. */
async function replayed(record: TaskRecord): Promise<{ made: number; gone: number; wrong: string[] }> {
  const world = worldOf(record.variant ?? null);
  const known = (name: string) => embedded.get(record.tool_digests[name] ?? "");
  const call: Caller = async (name, input, before) => {
    const tool = known(name);
    if (tool === undefined) throw new Error(`${name} is not there`);
    const { ok, output } = await callTool(tool, input, LIMITS, { before });
    return { ok, output: ok ? world.outputOf(name, input, output) : output };
  };
  const its = record.evidence.filter(({ id, tool }) => record.solution.includes(id) && known(tool) !== undefined);
  const wrong = await differing(
    record,
    its.map(({ id }) => id),
    call,
  );
  return { made: its.length, gone: record.solution.length - its.length, wrong };
}

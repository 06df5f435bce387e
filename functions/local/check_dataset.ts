/**
 * `npm run check-dataset`: a dataset on disk, from outside. Its files are held against its manifest, its records against its own
 * schema, its tools and each other, its attempts against the grader, and the calls of its solutions are made again.
 */
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import Table from "cli-table3";
import type { TaskRecord } from "../datasets/record.ts";
import type { Changing } from "../domain/grading/changes.ts";
import { worldOf } from "../domain/variants/world.ts";
import { embeddedSource } from "../embedded/source.ts";
import { callTool } from "../tools/call.ts";
import { toolLine } from "../tools/tool_line.ts";
import { type Caller, differing, recordWrong } from "./check.ts";
import { filesWrong, manifestIn, toolsIn } from "./check_dataset/files.ts";
import { LiveTools } from "./check_dataset/live.ts";
import { gradeCheck, ownCheck, type RecordCheck, schemaCheck, servedCheck, Together } from "./check_dataset/records.ts";
import { Client } from "./client.ts";
import { OptionError } from "./options.ts";

export interface CheckDatasetOptions {
  readonly dataset: string | undefined;
  readonly replay: boolean;
  /** Address of a platform that has the sources of the dataset. */
  readonly platform: string | undefined;
}

/** Complaints that are shown of each check. */
const SHOWN = 5;
const LIMITS = { deadline_ms: 30_000, output_bytes: 4_000_000 };

export async function main({ dataset, replay, platform }: CheckDatasetOptions): Promise<void> {
  if (dataset === undefined) throw new OptionError("--dataset: expected the folder of a dataset");
  const client = platform === undefined ? undefined : new Client(platform, "");
  const { rows, wrong } = await checkFolder(dataset, { replay, client });
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

export interface HowChecked {
  readonly replay?: boolean;
  /** Of a platform that has the sources of the dataset: calls of their tools are made again there. */
  readonly client?: Client | undefined;
}

/** The checks with how much each looked at, and the first complaints of each. */
export async function checkFolder(
  folder: string,
  { replay = true, client }: HowChecked = {},
): Promise<{ rows: CheckRow[]; wrong: string[] }> {
  const tally = new Tally();
  const live = client === undefined ? undefined : await LiveTools.of(client);
  const manifest = await manifestIn(folder);
  tally.add("files are those of the manifest", manifest.files.length, await filesWrong(folder, manifest));
  const { tools, wrong } = await toolsIn(folder);
  tally.add("tools have the digest that names them", tools.size, wrong);
  const together = new Together();
  const checks: [string, RecordCheck][] = [
    ["records are as their JSON Schema says", await schemaCheck(folder)],
    ["records say of themselves what is so", ownCheck(tools)],
    ["answers stand in the evidence, solutions are what they depend on", recordWrong],
    ["attempts have the reward that the grader gives", gradeCheck(toolAsItWas)],
    ["attempts were told what the evidence records", servedCheck],
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
    tally.add("calls of solutions give the same again", again.made, again.wrong);
    const of = await live?.again(record, again.left);
    if (of !== undefined) tally.add("calls of solutions give the same at their sources", of.made, of.wrong);
    gone += of === undefined ? again.left.length : of.gone;
  }
  const { sft, rl, eval: held } = together.counts;
  const { counts } = manifest;
  const isCounted = counts.sft === sft && counts.rl === rl && counts.eval === held && counts.tasks === sft + rl + held;
  tally.add("splits have the sizes that the manifest says", 3, isCounted ? [] : ["the manifest counts other splits"]);
  const shared = Object.entries(together.shared());
  if (gone > 0)
    tally.note(
      live === undefined
        ? `Not made again: ${gone} calls of tools that are no embedded ones of this version (--platform names one that has their sources).`
        : `Not made again: ${gone} calls of tools that the platform does not have, or that are known to drift.`,
    );
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

/** A tool that is another one by now is known to change a state, and no more of it. */
function toolAsItWas(name: string, digest: string): Changing | undefined {
  const { effect, state } = embeddedSource.pool().find(name) ?? {};
  if (effect === undefined) return undefined;
  return embedded.get(digest) ?? { effect, ...(state === undefined ? {} : { state }) };
}

/** Makes the calls of the record's solution again, so far as its tools are embedded ones of this version; `left` are the others. */
async function replayed(record: TaskRecord): Promise<{ made: number; left: readonly string[]; wrong: string[] }> {
  const world = worldOf(record.variant ?? null);
  const known = (name: string) => embedded.get(record.tool_digests[name] ?? "");
  const call: Caller = async (name, input, before) => {
    const tool = known(name);
    if (tool === undefined) throw new Error(`${name} is not there`);
    const { ok, output } = await callTool(tool, input, LIMITS, { before });
    return { ok, output: ok ? world.outputOf(name, input, output) : output };
  };
  const its = record.evidence.filter(({ id }) => record.solution.includes(id));
  const [here, left] = [its.filter(({ tool }) => known(tool)), its.filter(({ tool }) => !known(tool))];
  const ids = (some: typeof its) => some.map(({ id }) => id);
  return { made: here.length, left: ids(left), wrong: await differing(record, ids(here), call) };
}

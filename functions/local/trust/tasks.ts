/** Real tasks to plant errors in: the records of a run made now on a local platform, or those of a file. */

import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { recordSchema } from "../../datasets/record.ts";
import { parseJson } from "../../domain/json.ts";
import { Client } from "../client.ts";
import { temporaryFolder } from "../lifetime.ts";
import { buildWorker, ROOT, startPlatform } from "../platform.ts";
import { watched } from "../progress.ts";
import type { DatasetView, RunView } from "../summary.ts";

const { id, seed, question, answer, evidence, provenance, solution, answer_pointers } = recordSchema.shape;

/** What is read of a record; whatever else stands in it is of no account here. */
const knownTaskSchema = z.object({ id, seed, question, answer, evidence, provenance, solution, answer_pointers });
export type KnownTask = z.infer<typeof knownTaskSchema>;

export interface Tasks {
  readonly tasks: readonly KnownTask[];
  /** Of a run made now: tasks planned, and dropped since the grader failed on their answers; null for a file. */
  readonly run: { readonly planned: number; readonly dropped_by_grader: number } | null;
}

/** The tasks of a `tasks.jsonl`. Throws with the line that is no record. */
export async function tasksIn(path: string): Promise<Tasks> {
  const tasks: KnownTask[] = [];
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(path) })) {
    line++;
    if (text === "") continue;
    const parsed = knownTaskSchema.safeParse(parseJson(text));
    if (!parsed.success) throw new Error(`${path}: line ${line} is no record: ${z.prettifyError(parsed.error)}`);
    tasks.push(parsed.data);
  }
  if (tasks.length === 0) throw new Error(`${path}: holds no record`);
  return { tasks, run: null };
}

/** Undefined where the text is no JSON. */
/** Makes the tasks with the embedded teacher, without solver attempts, of which nothing is read here. */
export async function tasksMade(count: number, seed: number): Promise<Tasks> {
  const state = temporaryFolder(join(ROOT, ".wrangler", "trust-"));
  const key = randomBytes(16).toString("hex");
  const platform = await startPlatform(await buildWorker(), { state: state.path, bindings: { API_KEY: key } });
  try {
    const client = new Client(platform.url, key);
    const started = await client.post<RunView>("/v1/runs", { name: "trust", count, seed, attempts: 0 });
    const { progress } = await watched(client, started, "tasks");
    const { items } = await client.get<{ items: DatasetView[] }>(`/v1/datasets?run=${started.id}`);
    const file = join(state.path, "tasks.jsonl");
    await client.download(`/v1/datasets/${items[0]?.id}/files/tasks.jsonl`, file);
    const { tasks } = await tasksIn(file);
    return { tasks, run: { planned: progress.planned, dropped_by_grader: progress.dropped.grader_failed ?? 0 } };
  } finally {
    await platform.stop();
    state.remove();
  }
}

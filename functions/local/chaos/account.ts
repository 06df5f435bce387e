/** Accounts for every task of a run: kept, dropped with why, or lost; and for every record of its dataset, once or twice. */
import { type AnswerPointer, locationsOf } from "../../domain/schema.ts";
import type { Client } from "../client.ts";
import type { DatasetView, RunView } from "../summary.ts";

export interface Account {
  readonly status: string;
  readonly asked: number;
  readonly kept: number;
  /** By reason. */
  readonly dropped: Readonly<Record<string, number>>;
  /** Planned tasks that neither were kept nor dropped, and kept ones that the dataset lacks. */
  readonly lost: number;
  /** Records of the dataset beyond the first of their task. */
  readonly doubled: number;
  /** Records that do not rest on their evidence, in words. */
  readonly ungrounded: readonly string[];
}

interface Record_ {
  readonly id: string;
  readonly evidence: readonly { readonly id: string; readonly ok: boolean }[];
  readonly answer_pointers: readonly AnswerPointer[];
  readonly certificate: Readonly<Record<string, { readonly passed: boolean }>>;
}

export async function accountOf(client: Client, id: string): Promise<Account> {
  const run = await client.get<RunView>(`/v1/runs/${id}`);
  const dropped = Object.entries(run.progress.dropped).reduce((sum, [, tasks]) => sum + tasks, 0);
  const open = run.progress.planned - run.progress.kept - dropped;
  const records = (await linesOf(client, id)).map((line) => JSON.parse(line) as Record_);
  const ids = new Set(records.map((record) => record.id));
  return {
    status: run.status,
    asked: run.specification.count,
    kept: run.progress.kept,
    dropped: run.progress.dropped,
    lost: open + Math.max(0, run.progress.kept - ids.size),
    doubled: records.length - ids.size,
    ungrounded: records.flatMap(problemsOf),
  };
}

/** The records of the dataset that the run ended in, as JSON; none where there is no dataset. */
export async function linesOf(client: Client, run: string): Promise<string[]> {
  const { items } = await client.get<{ items: DatasetView[] }>(`/v1/datasets?run=${run}`);
  const [dataset] = items;
  if (dataset === undefined) return [];
  const response = await client.request(`/v1/datasets/${dataset.id}/files/tasks.jsonl`);
  return (await response.text()).split("\n").filter((line) => line !== "");
}

function problemsOf({ id, evidence, answer_pointers, certificate }: Record_): string[] {
  const sound = new Set(evidence.filter(({ ok }) => ok).map((call) => call.id));
  const astray = locationsOf(answer_pointers).filter(({ call }) => !sound.has(call));
  const failed = Object.entries(certificate).filter(([, { passed }]) => !passed);
  return [
    ...(answer_pointers.length === 0 ? [`${id}: an answer without a pointer`] : []),
    ...astray.map(({ call }) => `${id}: a pointer to ${call}, which gave nothing`),
    ...failed.map(([name]) => `${id}: ${name} did not pass`),
  ];
}

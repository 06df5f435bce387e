/** What the tests of whole runs ask the store. */
import { env } from "cloudflare:workers";
import type { RunSpecification } from "../../functions/domain/run.ts";
import { specificationOf } from "./embedded.ts";

export type Row = Record<string, string | number | null>;

export const specification = (given: Partial<RunSpecification>): RunSpecification => specificationOf(given);

export async function rows(sql: string, ...values: unknown[]): Promise<Row[]> {
  const { results } = await env.DB.prepare(sql)
    .bind(...values)
    .all<Row>();
  return results;
}

export async function row(sql: string, ...values: unknown[]): Promise<Row> {
  const [first] = await rows(sql, ...values);
  if (first === undefined) throw new Error(`no row: ${sql}`);
  return first;
}

export async function statusOf(run: string): Promise<string> {
  return String((await row("SELECT status FROM runs WHERE id = ?", run)).status);
}

/** The records of the dataset that the run ended in; empty where there is none. */
export async function recordsOf(run: string): Promise<string> {
  const [dataset] = await rows("SELECT id FROM datasets WHERE run_id = ?", run);
  const object = dataset === undefined ? null : await env.BUCKET.get(`datasets/${dataset.id}/tasks.jsonl`);
  return (await object?.text()) ?? "";
}

/** A batch as the platform hands it over, and what became of each of its messages, in order. */
export function batchOf(bodies: readonly unknown[]): { batch: MessageBatch; ends: string[] } {
  const ends: string[] = [];
  const messages = bodies.map(
    (body, i): Message => ({
      id: crypto.randomUUID(),
      timestamp: new Date(0),
      body,
      attempts: 1,
      ack: () => {
        ends[i] ??= "ack";
      },
      retry: ({ delaySeconds = 0 } = {}) => {
        ends[i] ??= `retry in ${delaySeconds} s`;
      },
    }),
  );
  return { batch: { messages, queue: "dive-test" } as unknown as MessageBatch, ends };
}

/** Reaches coordinators in workerd, and bends time and the plan queue for them. */
import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect } from "vitest";
import type { RunCoordinator } from "../../functions/coordinator/coordinator.ts";
import { isRefusal, type Refusal } from "../../functions/coordinator/errors.ts";
import type { Configuration, Outcome } from "../../functions/domain/configuration.ts";
import type { RunSpecification } from "../../functions/domain/run.ts";
import { outcomeOf } from "../unit/coordinator/simulate.ts";
import { specificationOf } from "./embedded.ts";

/** The methods as plain promises: the derived RPC types recurse over JSON values without end. */
type Calls = Pick<RunCoordinator, "open" | "advance" | "settle" | "cancel" | "report">;
export type Stub = DurableObjectStub & Calls;
export const stubOf = (run: string): Stub => env.COORDINATOR.getByName(run) as unknown as Stub;
const HOUR_MS = 3_600_000;

export const specification = (
  given: Partial<Pick<RunSpecification, "count" | "wave" | "seed" | "waves_ahead">> = {},
): RunSpecification => specificationOf({ count: 20, wave: 8, ...given });

export async function opened(
  run: string,
  given: Parameters<typeof specification>[0] = {},
  leaseMs = HOUR_MS,
): Promise<Stub> {
  const stub = stubOf(run);
  await stub.open(specification(given), leaseMs);
  return stub;
}

export const certified = (configurations: readonly Configuration[]) => configurations.map((c) => outcomeOf(c, true));
export const dropped = (c: Configuration | undefined): Outcome =>
  outcomeOf(c ?? expect.fail("no configuration"), false);
export const good = (c: Configuration | undefined): Outcome => outcomeOf(c ?? expect.fail("no configuration"), true);

export async function expectRefusal(call: Promise<unknown>, refusal: Refusal): Promise<void> {
  const error = await call.then(
    () => expect.fail(`expected ${refusal}`),
    (thrown: unknown) => thrown,
  );
  expect(isRefusal(error, refusal), String(error)).toBe(true);
}

/** Replaces the plan queue of a live object, so that its alarm does not start the real stages. */
export async function interceptPlans(stub: Stub, fail = false): Promise<unknown[]> {
  const sent: unknown[] = [];
  const send = async (message: unknown) => {
    if (fail) throw new Error("the queue is away");
    sent.push(message);
  };
  await runInDurableObject(stub, (instance) => {
    Object.defineProperty(instance, "env", { value: { ...env, PLAN_QUEUE: { send } } });
  });
  return sent;
}

/** Lets every open lease run out and fires the alarm. */
export async function expire(stub: Stub): Promise<boolean> {
  await runOut(stub);
  return runDurableObjectAlarm(stub);
}

/** Lets every open lease run out without a word to anybody. */
export async function runOut(stub: Stub): Promise<void> {
  await runInDurableObject(stub, (_, state) => {
    state.storage.sql.exec("UPDATE leases SET expires = 0 WHERE result IS NULL");
  });
}

/** Rows that SQL statements read and wrote; a row of an index counts as one. */
export interface Touched {
  readonly read: number;
  readonly written: number;
}

/** Counts what an object's statements touch while `work` goes on. */
export async function touchedRows(stub: Stub, work: () => Promise<void>): Promise<Touched> {
  const cursors: { rowsRead: number; rowsWritten: number }[] = [];
  // Objects of one worker share their classes with the test.
  const kind = await runInDurableObject(stub, (_, state) => Object.getPrototypeOf(state.storage.sql) as SqlStorage);
  const { exec } = kind;
  kind.exec = function (this: SqlStorage, ...statement: Parameters<typeof exec>) {
    const cursor = exec.apply(this, statement);
    cursors.push(cursor);
    return cursor;
  } as typeof exec;
  try {
    await work();
  } finally {
    kind.exec = exec;
  }
  const sum = (of: "rowsRead" | "rowsWritten") => cursors.reduce((total, cursor) => total + cursor[of], 0);
  return { read: sum("rowsRead"), written: sum("rowsWritten") };
}

/** Reaches coordinators in workerd, and bends time and the plan queue for them. */
import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect } from "vitest";
import type { Coordinator } from "../../functions/coordinator/coordinator.ts";
import { isRefusal, type Refusal } from "../../functions/coordinator/errors.ts";
import type { Configuration, Outcome } from "../../functions/domain/configuration.ts";
import { type RunSpecification, runSpecificationSchema } from "../../functions/domain/run.ts";
import { outcomeOf } from "../unit/coordinator/simulate.ts";

/** The methods as plain promises: the derived RPC types recurse over JSON values without end. */
type Calls = Pick<Coordinator, "open" | "advance" | "settle" | "cancel" | "report">;
export type Stub = DurableObjectStub & Calls;
export const stubOf = (run: string): Stub => env.COORDINATOR.getByName(run) as unknown as Stub;
const HOUR_MS = 3_600_000;

export const specification = (given: { count?: number; wave?: number; seed?: number } = {}): RunSpecification =>
  runSpecificationSchema.parse({ count: 20, wave: 8, ...given });

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
  await runInDurableObject(stub, (_, state) => {
    state.storage.sql.exec("UPDATE leases SET expires = 0 WHERE result IS NULL");
  });
  return runDurableObjectAlarm(stub);
}

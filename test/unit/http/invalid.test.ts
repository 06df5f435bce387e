/** Requests with any number of mistakes: the first are named, and it takes no longer for there being more. */

import { expect, it } from "vitest";
import { runRequestSchema } from "../../../functions/domain/run.ts";
import { ownerIn } from "../../../functions/http/caller.ts";
import { invalidToolInput, refuseInvalid } from "../../../functions/http/invalid.ts";
import { Problem } from "../../../functions/http/problem.ts";
import { runnable } from "../../../functions/http/runnable.ts";
import { SOURCES } from "../../support/embedded.ts";

const MANY = 20_000;
/** A request of many mistakes takes seconds where each of them is looked into. */
const SOON_MS = 1_000;

async function refusal(work: () => unknown): Promise<Problem> {
  const began = performance.now();
  try {
    await work();
  } catch (error) {
    expect(performance.now() - began).toBeLessThan(SOON_MS);
    if (error instanceof Problem) return error;
    throw error;
  }
  return expect.fail("nothing was refused");
}

const names = Array.from({ length: MANY }, (_, i) => `star_constelation_${i}`);
const byName = Object.fromEntries(names.map((name) => [name, 1]));
const route = { request: { body: { content: { "application/json": { schema: runRequestSchema } } } } };

it.each([
  ["fields of a body that there are not", () => refuse(byName)],
  ["fields within it", () => refuse({ quotas: byName })],
  ["tools that the pool does not have", () => run({ quotas: { tools: byName } })],
  ["domains that it does not have", () => run({ domains: names.map((_, i) => `biologie_${i}`) })],
  [
    "fields of a tool's input",
    () => {
      throw invalidToolInput({ input: { properties: { star: {} } } }, [{ path: [], message: "", keys: names }]);
    },
  ],
])("many %s", async (_, work) => {
  const { errors, message } = await refusal(work);
  expect(errors).toHaveLength(50);
  expect(message).toContain(errors[0]?.field);
});

function run(request: object): unknown {
  return runnable(runRequestSchema.parse(request), {} as Env, SOURCES, ownerIn());
}

function refuse(data: object): unknown {
  const parsed = runRequestSchema.safeParse(data);
  if (parsed.success) return expect.fail("it is taken");
  return refuseInvalid(route as never)({ success: false, target: "json", data, error: parsed.error });
}

/** A pool that has changed since a run began: what is still there is used, what is not is known and cannot be called. */
import { expect, test } from "vitest";
import { Toolbox } from "../../../functions/agent/toolbox.ts";
import { replayCheck } from "../../../functions/domain/certificate/replay.ts";
import type { Call } from "../../../functions/domain/schema.ts";
import { conceptChaining } from "../../../functions/embedded/concept_chaining.ts";
import type { Teacher } from "../../../functions/models/teacher.ts";
import { newMeter } from "../../../functions/pipeline/meter.ts";
import { callTool } from "../../../functions/tools/call.ts";
import { toolDefinition } from "../../../functions/tools/definition.ts";
import { fieldsMatchIn } from "../../../functions/tools/field_match.ts";
import { type PoolParts, ToolPool } from "../../../functions/tools/pool.ts";
import { NO_POOL, readSnapshot, restored } from "../../../functions/tools/snapshot.ts";
import { capital, EXEMPLARS, people, streets } from "../embedded/teacher/world.ts";

const LIMITS = { deadline_ms: 1_000, output_bytes: 1_000 };
const parts: PoolParts = {
  name: "small",
  tools: [capital, people, streets],
  seeds: () => [{ name: "Chad", domain: "general", kind: "country", values: { "country.name": "Chad" } }],
  exemplars: EXEMPLARS,
  chaining: conceptChaining,
  content: "data",
};
const began = new ToolPool(parts);
const { content, definitions } = began.stored;
const snapshot = readSnapshot({
  digest: began.digest,
  content,
  // As a query returns them: in any order.
  definitions: definitions.map(({ digest, text }) => ({ digest, definition: text })).toReversed(),
});
/** `people` is described otherwise, `streets` is gone, and there is a new tool. */
const now = new ToolPool({
  ...parts,
  tools: [{ ...people, description: "other people" }, capital, { ...streets, name: "lanes_of" }],
});
const pool = restored(snapshot, now);

const embedded: Teacher = { name: "embedded", model: null, complete: () => Promise.reject(new Error("not asked")) };

const model = { ...embedded, model: { base_url: "https://models.example/v1", model: "a-model" } };

function toolboxOf(of: ToolPool, toolset: readonly string[], meter = newMeter(), teacher: Teacher = embedded): Toolbox {
  return new Toolbox({ meter, pool: of }, toolset, teacher, (tool, input) => callTool(tool, input, LIMITS));
}

test("is the pool of the run, by its digest, and one value", () => {
  expect(pool.digest).toBe(began.digest);
  expect(restored(snapshot, now)).toBe(pool);
});

test("has the tools whose definitions are what they were, and knows the others by name, kind, domain and definition", () => {
  expect(pool.tools).toEqual([capital]);
  expect(pool.unavailable.map(({ name }) => name)).toEqual([people.name, streets.name]);
  expect(pool.find("lanes_of")).toBeUndefined();
  for (const was of [people, streets]) {
    expect(pool.find(was.name)).toMatchObject({ kind: was.kind, domain: was.domain, sources: was.sources });
    expect(toolDefinition(pool.find(was.name) ?? expect.fail(was.name))).toEqual(toolDefinition(was));
  }
});

test("offers and plans with what is there alone", () => {
  const toolset = [people.name, capital.name, streets.name];
  expect(toolboxOf(began, toolset).definitions).toHaveLength(3);
  expect(toolboxOf(pool, toolset, newMeter(), model).definitions).toEqual([toolDefinition(capital)]);
  // The embedded teacher knows the tools of the pool by name.
  expect(toolboxOf(pool, toolset).definitions).toEqual([{ type: "function", function: { name: capital.name } }]);
  expect(pool.graph.pool.tools).toEqual([capital]);
  expect(
    fieldsMatchIn(pool)({ tool: capital.name, pointer: "/capital" }, { tool: people.name, pointer: "/city" }),
  ).toBe(undefined);
});

test("answers a call of what is not there with an error, whatever it is called with", async () => {
  const meter = newMeter();
  for (const text of ['{"city":"Lima"}', '{"anything":1}']) {
    const asked = { id: "a", type: "function" as const, function: { name: people.name, arguments: text } };
    const [made] = await toolboxOf(pool, [people.name], meter).answer("0", [asked]);
    expect(made?.result).toMatchObject({ ok: false, output: null, error: expect.stringContaining("is unavailable") });
    expect(made?.mistake).toBeUndefined();
  }
  expect(meter).toMatchObject({ tool_calls: 2, unknown_tools: 0, bad_arguments: 0 });
});

test("fails the replay of a solution that rests on it, and says why", async () => {
  const input = { city: "Lima" };
  const call: Call = { id: "c1", round: 1, step: 0, tool: people.name, input, output: {}, ok: true, error: null };
  const tool = pool.find(people.name) ?? expect.fail();
  const check = replayCheck([call], [{ id: "c1", ...(await callTool(tool, input, LIMITS)) }]);
  expect(check).toMatchObject({ passed: false, figure: 0, detail: expect.stringContaining("is unavailable") });
});

test("knows what the effect of a tool was that is not there, and that its records stand for calls of it", () => {
  const live = new ToolPool({ ...parts, tools: [capital, { ...people, effect: "read" }] });
  const { content, definitions } = live.stored;
  const stored = definitions.map(({ digest, text }) => ({ digest, definition: text }));
  const left = restored(readSnapshot({ digest: live.digest, content, definitions: stored }), now);
  expect(live.recordsCallsOf(people.name)).toBe(true);
  expect(left.isRepeatable(people.name)).toBe(false);
  expect(left.recordsCallsOf(people.name)).toBe(true);
});

test("has nothing where its source is gone, and still knows what it had", () => {
  const left = restored(snapshot, NO_POOL);
  expect(left.tools).toEqual([]);
  expect(left.unavailable).toHaveLength(3);
  expect(left.graph.pool.tools).toEqual([]);
});

test("has what its source has as it was, whether or not its definition can be read, and counts what nothing is known of", () => {
  const stored = { digest: began.digest, content };
  for (const definitions_of of [[], definitions.map(({ digest }) => ({ digest, definition: "{" }))]) {
    const left = restored(readSnapshot({ ...stored, definitions: definitions_of }), now);
    expect(left.tools).toEqual([capital]);
    expect(left.unavailable).toEqual([]);
    expect(left.unknown).toBe(2);
    expect(left.find(people.name)).toBeUndefined();
  }
});

test("has nothing where nothing of it can be read", () => {
  for (const broken of ["", "{", "[]", '{"tools":"all"}']) {
    const left = restored(readSnapshot({ digest: began.digest, content: broken, definitions: [] }), now);
    expect(left.digest).toBe(began.digest);
    expect(left.tools).toEqual([]);
  }
});

test("has tools that rules of today would keep out of a new pool", () => {
  const [first] = definitions;
  const reserved = JSON.stringify({ ...JSON.parse(first?.text ?? ""), name: "reset" });
  const stored = [{ digest: first?.digest ?? "", definition: reserved }];
  const left = restored(readSnapshot({ digest: "old", content, definitions: stored }), NO_POOL);
  expect(left.find("reset")).toBeDefined();
  expect(left.offers("reset")).toBe(false);
});

/** Tools with state: what they return follows from their input and from the calls of their group before, and from nothing else. */
import { describe, expect, test } from "vitest";
import { EarlierCalls, earlierCalls } from "../../../functions/agent/earlier_calls.ts";
import { Toolbox } from "../../../functions/agent/toolbox.ts";
import { shapeOf } from "../../../functions/domain/diversity/shape.ts";
import { solutionOf } from "../../../functions/domain/evidence/closure.ts";
import type { Call, JsonObject } from "../../../functions/domain/schema.ts";
import { embeddedTeacher } from "../../../functions/embedded/teacher/client.ts";
import { newMeter } from "../../../functions/pipeline/meter.ts";
import { callTool } from "../../../functions/tools/call.ts";
import type { EarlierCall } from "../../../functions/tools/contract.ts";
import { withState } from "../../../functions/tools/state.ts";
import { callEmbedded } from "../../support/call.ts";
import { POOL } from "../../support/embedded.ts";

const LIMITS = { deadline_ms: 1_000, output_bytes: 100_000 };
const add = (item: string, quantity?: number): EarlierCall => ({
  tool: "basket_add",
  input: { item, ...(quantity === undefined ? {} : { quantity }) },
});

function call(id: string, { tool, input }: { tool: string; input: JsonObject }, more: Partial<Call> = {}): Call {
  return { id, round: 1, step: 0, tool, input, output: {}, ok: true, error: null, ...more };
}

describe("a state", () => {
  test("is what the calls before made it, with defaults as the schemas have them", async () => {
    const total = await callEmbedded("basket_total", {}, [add("penne", 2), add("olive oil"), add("Penne", 1)]);
    expect(total.output).toMatchObject({ goods: 11.1, weight: 2190, lines: [{ item: "penne", quantity: 3 }, {}] });
    expect((await callEmbedded("basket_total", {})).output).toMatchObject({ goods: 0, lines: [] });
  });

  test("is no other call's: what one call changes another does not see", async () => {
    const before = [add("penne", 2)];
    const many = await Promise.all(
      Array.from({ length: 20 }, () => callEmbedded("basket_add", { item: "penne", quantity: 1 }, before)),
    );
    expect(new Set(many.map(({ output }) => JSON.stringify(output)))).toEqual(
      new Set([JSON.stringify({ item: "penne", quantity: 3, lines: 1 })]),
    );
    expect(before).toEqual([add("penne", 2)]);
  });

  test.each([
    ["an unknown item, with those that are near", "basket_add", { item: "rice" }, [], /"brown rice".*"rice flour"/],
    ["more than there is, with what is left", "basket_add", { item: "acacia honey", quantity: 9 }, [], /only 4 packs/],
    ["more than is left", "basket_add", { item: "acacia honey", quantity: 3 }, [add("acacia honey", 2)], /2 of them/],
    ["what is not there", "basket_remove", { item: "penne" }, [add("butter")], /it holds butter/],
    ["a tool of no such group", "basket_total", {}, [{ tool: "shop_item", input: {} }], /has no tool "shop_item"/],
    [
      "an earlier call that cannot have succeeded",
      "basket_total",
      {},
      [add("nothing")],
      /^call 1 before this one: item/,
    ],
  ])("refuses %s", async (_what, tool, input, before, error) => {
    expect((await callEmbedded(tool, input as JsonObject, before as EarlierCall[])).error).toMatch(error);
  });
});

describe("a toolbox", () => {
  const teacher = embeddedTeacher("solver", POOL);
  const toolbox = new Toolbox(
    { meter: newMeter(), pool: POOL },
    ["basket_add", "basket_total", "basket_remove", "shop_item"],
    teacher,
    (tool, input, _step, _index, before) => callTool(tool, input, LIMITS, { before }),
  );
  const asked = (calls: readonly (readonly [string, JsonObject])[]) =>
    calls.map(([name, input], i) => ({
      id: `t${i}`,
      type: "function" as const,
      function: { name, arguments: JSON.stringify(input) },
    }));

  test("makes the calls of a turn in the order that they were asked for in", async () => {
    const earlier = new EarlierCalls();
    const turn = asked([
      ["basket_total", {}],
      ["basket_add", { item: "penne", quantity: 2 }],
      ["basket_total", {}],
      ["basket_add", { item: "no such thing" }],
      ["basket_remove", { item: "penne", quantity: 1 }],
      ["basket_total", {}],
    ]);
    const answers = await toolbox.answer("1", turn, earlier);
    const goods = answers.map(({ result }) => (result.output as { goods?: number } | null)?.goods);
    expect(goods).toEqual([0, undefined, 2.2, undefined, undefined, 1.1]);
    const [later] = await toolbox.answer("2", asked([["basket_total", {}]]), earlier);
    expect(later?.result.output).toMatchObject({ goods: 1.1 });
  });

  test("begins with the state of the evidence, and without any with none", async () => {
    const evidence = [call("c1", add("butter", 2)), call("c2", add("penne", 2), { ok: false, error: "no" })];
    const turn = asked([["basket_total", {}]]);
    const [after] = await toolbox.answer("1", turn, earlierCalls(POOL, evidence));
    expect(after?.result.output).toMatchObject({ goods: 4.38 });
    const [alone] = await toolbox.answer("1", turn);
    expect(alone?.result.output).toMatchObject({ goods: 0 });
  });
});

describe("a solution", () => {
  const look = { tool: "basket_total", input: {} };
  const evidence = withState(
    [
      call("c1", { tool: "shop_item", input: { item: "butter" } }),
      call("c2", add("butter", 2)),
      call("c3", look),
      call("c4", add("nothing"), { ok: false, error: "no" }),
      call("c5", { tool: "basket_apply_coupon", input: { coupon: "PANTRY10" } }),
      call("c6", look),
      call("c7", { tool: "shop_item", input: { item: "penne" } }),
    ],
    [],
    POOL.find,
  );

  test("says of each call which one changed its state last", () => {
    expect(evidence.map(({ after }) => after)).toEqual([undefined, undefined, "c2", "c2", "c2", "c5", undefined]);
  });

  test("has every change that a call rests on, and no look beside it", () => {
    expect(solutionOf(evidence, [], [{ call: "c6", pointer: "/total" }])).toEqual(["c2", "c5", "c6"]);
    expect(solutionOf(evidence, [], [{ call: "c3", pointer: "/total" }])).toEqual(["c2", "c3"]);
    const link = { from: { call: "c1", pointer: "/item" }, to: { call: "c2", pointer: "/item" } };
    expect(solutionOf(evidence, [link], [{ call: "c6", pointer: "/total" }])).toEqual(["c1", "c2", "c5", "c6"]);
  });

  test("has the order of changes in its call graph", () => {
    const calls = evidence.filter(({ id }) => ["c2", "c5", "c6"].includes(id));
    expect(shapeOf(calls, [], () => "processing")).toMatchObject({ calls: 3, depth: 3, width: 1, fan_in: 1 });
  });

  test("goes on from the evidence of the rounds before", () => {
    expect(withState([call("c8", look)], evidence, POOL.find)[0]?.after).toBe("c5");
  });
});

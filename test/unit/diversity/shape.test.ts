/** Shapes of small solutions written out by hand, and the figures over counts. */
import { describe, expect, test } from "vitest";
import {
  coverage,
  effectiveNumber,
  entropy,
  pielou,
  spreadOf,
  topShare,
} from "../../../functions/domain/diversity/metrics.ts";
import { shapeOf } from "../../../functions/domain/diversity/shape.ts";
import type { Call, Kind, Provenance } from "../../../functions/domain/schema.ts";

const call = (id: string, tool: string): Call => ({
  id,
  round: 1,
  step: 0,
  tool,
  input: {},
  output: { value: 1 },
  ok: true,
  error: null,
});
const edge = (from: string, to: string, field = "/a"): Provenance => ({
  from: { call: from, pointer: "/value" },
  to: { call: to, pointer: field },
});
const kindOf = (tool: string): Kind => (tool.startsWith("look") ? "retrieval" : "processing");

describe("shape", () => {
  const solution = [call("c1", "look_a"), call("c3", "look_a"), call("c4", "add_b"), call("c7", "add_b")];
  const provenance = [
    edge("c1", "c4"),
    edge("c3", "c4", "/b"),
    edge("c1", "c4", "/c"),
    edge("c4", "c7"),
    edge("c2", "c7"),
  ];

  test("of two look-ups that meet and go on", () => {
    expect(shapeOf(solution, provenance, kindOf, () => "general")).toEqual({
      calls: 4,
      sequence: "look_a > look_a > add_b > add_b",
      graph: "0:look_a 1:look_a 2:add_b 3:add_b;0>2,1>2,2>3",
      topology: "0:R 1:R 2:P 3:P;0>2,1>2,2>3",
      depth: 3,
      width: 2,
      fan_in: 2,
      tool_types: 2,
      domains: 1,
    });
  });

  test("does not depend on the order or the ids of calls, but for the sequence", () => {
    const swap: Record<string, string> = { c1: "x3", c3: "x1", c4: "x4", c7: "x7", c2: "x2" };
    const other = shapeOf(
      [solution[1], solution[0], solution[2], solution[3]].flatMap((c) => (c ? [{ ...c, id: swap[c.id] ?? "" }] : [])),
      provenance.map(({ from, to }) => edge(swap[from.call] ?? "", swap[to.call] ?? "", to.pointer)),
      kindOf,
    );
    const { domains: _, ...same } = shapeOf(solution, provenance, kindOf, () => "general");
    expect(other).toEqual(same);
  });

  test("of nothing and of one call", () => {
    expect(shapeOf([], [], kindOf)).toMatchObject({ calls: 0, depth: 0, width: 0, fan_in: 0, topology: ";" });
    expect(shapeOf([call("c1", "look_a")], [], kindOf)).toMatchObject({
      depth: 1,
      width: 1,
      fan_in: 0,
      topology: "0:R;",
    });
  });
});

describe("metrics", () => {
  test("of even, skewed, single and empty counts", () => {
    expect(pielou([5, 5, 5, 5])).toBeCloseTo(1, 12);
    expect(pielou([10, 0])).toBe(0);
    expect(pielou([3])).toBe(1);
    expect(pielou([])).toBe(0);
    expect(pielou([0, 0])).toBe(0);
    expect(entropy([1, 1])).toBeCloseTo(Math.LN2, 12);
    expect(effectiveNumber([4, 4, 4])).toBeCloseTo(3, 12);
    expect(effectiveNumber([])).toBe(0);
    expect(coverage([1, 0, 2, 0])).toBe(0.5);
    expect(coverage([])).toBe(0);
    expect(topShare([1, 3])).toBe(0.75);
    expect(topShare([])).toBe(0);
    // H = -(0.75 ln 0.75 + 0.25 ln 0.25) = 0.562335 nats, by hand; ln 2 = 0.693147.
    expect(spreadOf([3, 1])).toEqual({ coverage: 1, evenness: 0.8113, effective_number: 1.7548, top_share: 0.75 });
  });
});

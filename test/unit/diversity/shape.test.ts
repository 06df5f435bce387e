/** Shapes of small solutions written out by hand, and the figures over counts. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  coverage,
  divergence,
  effectiveNumber,
  entropy,
  pielou,
  spreadOf,
  topShare,
} from "../../../functions/domain/diversity/metrics.ts";
import { shapeOf } from "../../../functions/domain/diversity/shape.ts";
import type { Call, Domain, Kind, Provenance } from "../../../functions/domain/schema.ts";
import { randomOf } from "../../../functions/lib/random.ts";

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

describe("shape against brute force", () => {
  const tools = [
    { name: "look_a", domain: "general" },
    { name: "look_b", domain: "biology" },
    { name: "add_c", domain: "general" },
  ] as const;
  const domainOf = (name: string): Domain => tools.find((tool) => tool.name === name)?.domain ?? "finance";

  /** Nodes on the longest of all paths that end at the node, by walking every one of them. */
  const longest = (node: number, edges: readonly (readonly [number, number])[]): number =>
    1 + Math.max(0, ...edges.filter(([, to]) => to === node).map(([from]) => longest(from, edges)));

  test.each([1, 2, 3, 4, 5])("on DAGs of %i calls", (n) => {
    const random = randomOf(n, "shapes");
    const pairs = Array.from({ length: n }, (_, a) =>
      Array.from({ length: n - a - 1 }, (_, i) => [a, a + 1 + i] as const),
    );
    const all = pairs.flat();
    for (let set = 0; set < 2 ** all.length; set++) {
      const edges = all.filter((_, i) => (set >> i) & 1);
      const used = Array.from({ length: n }, () => random.pick(tools));
      const ids = random.shuffle(used.map((_, i) => `c${i + 1}`));
      const solution = used.map(({ name }, i) => call(ids[i] ?? "", name));
      // Several values may go the same way.
      const provenance = edges.flatMap(([a, b]) =>
        ["/a", "/b"].slice(random.int(2)).map((field) => edge(ids[a] ?? "", ids[b] ?? "", field)),
      );
      const depths = used.map((_, node) => longest(node, edges));
      expect(shapeOf(solution, random.shuffle(provenance), kindOf, domainOf)).toMatchObject({
        calls: n,
        sequence: used.map(({ name }) => name).join(" > "),
        depth: Math.max(...depths),
        width: Math.max(...depths.map((depth) => depths.filter((other) => other === depth).length)),
        fan_in: Math.max(...used.map((_, node) => edges.filter(([, to]) => to === node).length)),
        tool_types: new Set(used.map(({ name }) => name)).size,
        domains: new Set(used.map(({ domain }) => domain)).size,
      });
    }
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

  test("of two lists of counts: how far one is from the other, by hand", () => {
    // Shares of 1/2 and 1/2 against 3/4 and 1/4: 0.5 ln (2/3) + 0.5 ln 2 = 0.5 (-0.405465 + 0.693147).
    expect(divergence([5, 5], [30, 10])).toBeCloseTo(0.143841, 6);
    expect(divergence([1, 0], [1, 1])).toBeCloseTo(Math.LN2, 12);
    expect(divergence([], [])).toBe(0);
    expect(divergence([0, 0], [1, 2])).toBe(0);
    expect(divergence([1, 2], [0, 0])).toBe(0);
  });

  test("distance is never below nought where all is offered that is used, and nought only for the same shares", () => {
    const pairs = fc.array(fc.tuple(fc.nat(1_000), fc.integer({ min: 1, max: 1_000 })), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 50 }), (counts, times) => {
        const [p, q] = [counts.map(([used]) => used), counts.map(([, offered]) => offered)];
        const distance = divergence(p, q);
        expect(distance).toBeGreaterThan(-1e-9);
        expect(
          divergence(
            q,
            q.map((count) => count * times),
          ),
        ).toBeCloseTo(0, 9);
        const [all, others] = [p, q].map((list) => list.reduce((sum, count) => sum + count, 0)) as [number, number];
        const apart = p.reduce((most, n, i) => Math.max(most, Math.abs(n / all - (q[i] ?? 0) / others)), 0);
        // Pinsker's inequality: a distance of d nats keeps any share within the root of d / 2.
        if (all > 0) expect(distance).toBeGreaterThanOrEqual(2 * apart ** 2 - 1e-9);
      }),
    );
  });
});

/** What earlier runs used together, read of their sequences, and what planning makes of it. */
import { describe, expect, test } from "vitest";
import { Bonds } from "../../../functions/coordinator/bonds.ts";
import { runRequestSchema, storedSpecification } from "../../../functions/domain/run.ts";
import { pairsOf, usedTogetherSchema } from "../../../functions/domain/used_together.ts";
import { ToolGraph } from "../../../functions/tools/graph.ts";
import { fakePool } from "./pool.ts";
import { plan, specification } from "./specifications.ts";

const pair = (one: string, other: string, tasks = 1) => ({ tools: [one, other], tasks });

describe("pairs", () => {
  const has = (tool: string) => tool !== "gone";

  test("are counted once a task, whatever the order of calls and of tasks", () => {
    const sequences = [
      { sequence: "b > a > b", tasks: 2 },
      { sequence: "a > c > b", tasks: 1 },
      { sequence: "a", tasks: 9 },
      { sequence: "gone > a", tasks: 5 },
    ];
    const pairs = [pair("a", "b", 3), pair("a", "c"), pair("b", "c")];
    expect(pairsOf(sequences, has)).toEqual(pairs);
    expect(pairsOf(sequences.toReversed(), has)).toEqual(pairs);
  });

  test("are those of most tasks where there are more than a specification holds", () => {
    const names = Array.from({ length: 60 }, (_, i) => `tool_${i}`);
    const pairs = pairsOf(
      [
        { sequence: names.join(" > "), tasks: 1 },
        { sequence: "tool_8 > tool_9", tasks: 4 },
      ],
      has,
    );
    expect(pairs[0]).toEqual(pair("tool_8", "tool_9", 5));
    expect(usedTogetherSchema.safeParse(pairs).success).toBe(true);
    expect(pairs.length).toBe(200);
    expect(usedTogetherSchema.safeParse([...pairs, pair("x", "y")]).success).toBe(false);
  });

  test("bind both tools, the more tasks the more, and others not at all", () => {
    const bonds = new Bonds([pair("a", "b", 16), pair("a", "c", 4)]);
    expect([
      bonds.between("a", "b"),
      bonds.between("b", "a"),
      bonds.between("c", "a"),
      bonds.between("b", "c"),
    ]).toEqual([1, 1, 0.5, 0]);
    expect([...bonds.withAny(["b", "c"])]).toEqual([["a", 1]]);
  });
});

describe("planning", () => {
  const pool = fakePool(8);
  const graph = new ToolGraph(pool);
  const SIZE = 60;
  const toolset = { min: 15, max: 15 };
  /** A tool that nothing of medicine leads to, or from. */
  const [stranger] = ["academia_step2_3"];
  const focuses = pool.tools.filter(({ domain }) => domain === "medicine").map(({ name }) => name);
  const learnt = specification({ toolset, used_together: focuses.map((name) => pair(name, stranger ?? "", 3)) });
  const plain = specification({ toolset });
  const planned = (spec: typeof plain, graphOf = graph) => plan(spec, SIZE, undefined, 0, graphOf);
  const together = (spec: typeof plain, graphOf = graph) => {
    const of = planned(spec, graphOf).filter(({ focus }) => focuses.includes(focus ?? ""));
    return of.filter(({ toolset }) => toolset.includes(stranger ?? "")).length / of.length;
  };

  test("offers what was used together sooner than without", () => {
    expect(together(plain)).toBeLessThan(0.4);
    expect(together(learnt)).toBeGreaterThan(0.7);
  });

  test("leads to a focus by what it was used with", () => {
    // Eight tools give what each of these takes.
    const led = Array.from({ length: 8 }, (_, i) => pair("finance_step0_5", `finance_step1_${i}`, 3));
    const by = (spec: typeof plain) => {
      const paths = Array.from({ length: 300 }, (_, seed) => plan({ ...spec, seed }, 1, undefined, 0, graph)[0]);
      const of = paths.filter((one) => one?.focus?.startsWith("finance_step1"));
      return of.filter((one) => one?.toolset.includes("finance_step0_5")).length / of.length;
    };
    expect(by(specification({ toolset, domains: ["finance"], used_together: led }))).toBeGreaterThan(
      by(specification({ toolset, domains: ["finance"] })) + 0.15,
    );
  });

  test("is the same again, and as it was where nothing was learnt", () => {
    expect(planned(learnt)).toEqual(planned(storedSpecification(JSON.stringify(learnt))));
    expect(planned(specification({ toolset, used_together: [] }))).toEqual(planned(plain));
    expect(planned(learnt)).not.toEqual(planned(plain));
  });

  test("finds them in a pool of which it ranks samples alone", () => {
    const large = new ToolGraph(fakePool(60, 5));
    expect(large.pool.tools.length).toBeGreaterThan(1_000);
    expect(together(plain, large)).toBeLessThan(0.1);
    expect(together(learnt, large)).toBeGreaterThan(0.5);
  });
});

test.each([
  [{ learn_from: [] }, "learn_from"],
  [{ learn_from: ["run-1", "run-1"] }, "learn_from"],
  [{ learn_from: Array.from({ length: 9 }, (_, i) => `run-${i}`) }, "learn_from"],
  [{ used_together: [{ tools: ["a"], tasks: 1 }] }, "used_together.0.tools"],
  [{ used_together: [pair("a", "b", 0)] }, "used_together.0.tasks"],
  [{ learn_from: ["run-1"], sampling: "uniform" }, "learn_from"],
  [{ used_together: [pair("a", "b")], sampling: "uniform" }, "used_together"],
])("%j is refused by its field", (given, field) => {
  const parsed = runRequestSchema.safeParse(given);
  expect(parsed.error?.issues.map(({ path }) => path.join("."))).toEqual([field]);
});

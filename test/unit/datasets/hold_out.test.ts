/** What evaluation holds out: whole groups, near its share, never all, and the same whatever order and numbers tasks have. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GroupedHoldOut, type HoldOutTask, holdOut } from "../../../functions/domain/dataset/hold_out.ts";
import { usedTools } from "../../../functions/domain/dataset/training.ts";
import { randomOf } from "../../../functions/lib/random.ts";

const KINDS = ["tools", "toolsets", "topologies"] as const satisfies readonly GroupedHoldOut[];

async function* streamed<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

const groupsOf = (kind: GroupedHoldOut, { sequence, topology }: HoldOutTask): string[] =>
  kind === "tools" ? usedTools(sequence) : kind === "toolsets" ? [usedTools(sequence).join(" ")] : [topology];

async function split(tasks: readonly HoldOutTask[], kind: GroupedHoldOut, share: number) {
  const { ordinals, names } = await holdOut(streamed(tasks), kind, share);
  const held = new Set(ordinals);
  const [evaluation, training] = [true, false].map((inside) =>
    tasks.filter((task) => held.has(task.ordinal) === inside),
  );
  return { ordinals, names, evaluation: evaluation ?? [], training: training ?? [] };
}

const anyRun = fc
  .array(
    fc.record({
      sequence: fc
        .array(fc.constantFrom(..."abcdefghijklmnop"), { minLength: 1, maxLength: 4 })
        .map((tools) => tools.join(" > ")),
      topology: fc.constantFrom("R", "R", "R", "R", "RP", "RP", "RRP", "RPP", "RRR"),
    }),
    { maxLength: 80 },
  )
  .map((made) => made.map((task, n): HoldOutTask => ({ ...task, ordinal: 3 * n })));
const anyShare = fc.constantFrom(0.05, 0.1, 0.2, 0.35, 0.5);

describe("what is held out", () => {
  it("occurs in no training solution, and is all that evaluation stands for", async () => {
    await fc.assert(
      fc.asyncProperty(anyRun, anyShare, fc.constantFrom(...KINDS), async (run, share, kind) => {
        const { names, evaluation, training } = await split(run, kind, share);
        const trained = new Set(training.flatMap((task) => groupsOf(kind, task)));
        const evaluated = new Set(evaluation.flatMap((task) => groupsOf(kind, task)));
        // Exactly the groups of evaluation that training does not have; those of a partition are all of them.
        expect(names).toEqual([...evaluated].filter((name) => !trained.has(name)).sort());
        if (kind !== "tools") expect(names).toEqual([...evaluated].sort());
        for (const task of evaluation) expect(groupsOf(kind, task).some((name) => names.includes(name))).toBe(true);
        for (const name of names) expect(trained).not.toContain(name);
        if (run.length > 0) expect(training.length).toBeGreaterThan(0);
      }),
    );
  });

  it("comes to the share, or less, or is the smallest group or one that brings it nearer", async () => {
    await fc.assert(
      fc.asyncProperty(anyRun, anyShare, fc.constantFrom(...KINDS), async (run, share, kind) => {
        const { evaluation } = await split(run, kind, share);
        const sizes = [
          ...Map.groupBy(
            run.flatMap((task) => groupsOf(kind, task).map((name) => ({ name, task }))),
            ({ name }) => name,
          ),
        ];
        const smallest = Math.min(...sizes.map(([, its]) => its.length));
        const wanted = share * run.length;
        const bound = Math.max(Math.ceil(wanted), 2 * wanted, smallest);
        expect(evaluation.length).toBeLessThanOrEqual(bound);
        if (run.length >= 3 && smallest <= run.length / 2) expect(evaluation.length).toBeGreaterThan(0);
      }),
    );
  });

  it("does not depend on the order of the tasks nor on their numbers", async () => {
    await fc.assert(
      fc.asyncProperty(anyRun, anyShare, fc.constantFrom(...KINDS), fc.nat(), async (run, share, kind, seed) => {
        const one = await split(run, kind, share);
        expect(await holdOut(streamed(randomOf(seed, "test").shuffle(run)), kind, share)).toEqual({
          ordinals: one.ordinals,
          names: one.names,
        });
        const renumbered = run.map((task) => ({ ...task, ordinal: 1_000 - task.ordinal }));
        const other = await holdOut(streamed(renumbered), kind, share);
        expect(other.names).toEqual(one.names);
        expect(other.ordinals.map((ordinal) => 1_000 - ordinal).sort((a, b) => a - b)).toEqual(one.ordinals);
      }),
    );
  });

  it("passes a giant group over where smaller ones do", async () => {
    const sizes = { giant: 600, large: 250, b: 50, c: 40, d: 30, e: 20, f: 10 };
    let ordinal = 0;
    const run = Object.entries(sizes).flatMap(([topology, tasks]) =>
      Array.from({ length: tasks }, () => ({ ordinal: ordinal++, sequence: `of ${topology}`, topology })),
    );
    for (const share of [0.02, 0.05, 0.1, 0.15]) {
      const { evaluation, names } = await split(run, "topologies", share);
      expect(names).not.toContain("giant");
      expect(names).not.toContain("large");
      expect(Math.abs(evaluation.length - share * 1_000)).toBeLessThanOrEqual(10);
    }
    // Where there are giants alone, the smaller one; where one has more than half of all, nothing.
    expect((await split(run.slice(0, 850), "topologies", 0.1)).names).toEqual(["large"]);
    expect((await split(run.slice(0, 600), "topologies", 0.1)).names).toEqual([]);
  });

  it("is nothing for a share of nothing or a run of two", async () => {
    const run = Array.from("abcdef", (tool, ordinal) => ({ ordinal, sequence: tool, topology: tool }));
    for (const kind of KINDS) {
      expect(await holdOut(streamed(run), kind, 0)).toEqual({ ordinals: [], names: [] });
      expect(await holdOut(streamed(run.slice(0, 2)), kind, 0.5)).toEqual({ ordinals: [], names: [] });
      expect((await holdOut(streamed(run), kind, 0.5)).ordinals).toHaveLength(3);
    }
    // 0.07 * 100 is a little more than 7.
    const hundred = Array.from({ length: 100 }, (_, n) => ({ ordinal: n, sequence: `t${n}`, topology: `t${n}` }));
    expect((await holdOut(streamed(hundred), "tools", 0.07)).ordinals).toHaveLength(7);
  });
});

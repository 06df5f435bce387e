import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { etaOf, percentOf, type RunFacts, type TaskCount } from "../../../functions/domain/run_progress.ts";

const RUN: RunFacts = {
  status: "running",
  paused_from: null,
  count: 10,
  shortfall: 0,
  created_at: 0,
  went_on_at: null,
};
const at = (status: string, tasks: number, round = 3): TaskCount => ({
  status,
  tasks,
  rounds: round * tasks,
  settled: tasks,
  recent: tasks,
});

/** The places of a task in the order in which it comes to them. */
const PATH: readonly (readonly [string, number])[] = [
  ["collect", 1],
  ["derive", 1],
  ["collect", 2],
  ["derive", 2],
  ["collect", 3],
  ["derive", 3],
  ["collect", 4],
  ["derive", 4],
  ["certify", 4],
  ["certified", 4],
  ["solve", 4],
  ["graded", 4],
];

describe("percent", () => {
  it("is 0 before there is a task and 100 of a run that has ended by itself", () => {
    expect(percentOf(RUN, [])).toBe(0);
    expect(percentOf({ ...RUN, status: "finished" }, [at("graded", 10)])).toBe(100);
    expect(percentOf({ ...RUN, status: "budget_exhausted" }, [at("graded", 2)])).toBe(100);
    expect(percentOf({ ...RUN, status: "releasing" }, [at("graded", 10)])).toBe(99.9);
    expect(percentOf({ ...RUN, count: 0 }, [])).toBe(0);
  });

  it("counts what is made as half, and graded tasks as the rest", () => {
    expect(percentOf(RUN, [at("certified", 10)])).toBe(50);
    expect(percentOf(RUN, [at("solve", 5), at("graded", 5)])).toBe(75);
    // What was lost has to be made again: it brings no more than what was made.
    expect(percentOf(RUN, [at("dropped", 40)])).toBe(50);
    expect(percentOf({ ...RUN, shortfall: 5 }, [at("graded", 4), at("dropped", 40)])).toBe(90);
    // Graded tasks of a wave that has not settled may have no place.
    expect(percentOf(RUN, [{ ...at("graded", 5), settled: 0 }])).toBe(25);
  });

  it("never falls while tasks go on, are lost, or are planned", () => {
    const move = fc.record({ task: fc.nat(19), lost: fc.boolean() });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 150 }), fc.integer({ min: 1, max: 20 }), (moves, count) => {
        const tasks: number[] = [];
        let last = 0;
        for (const { task, lost } of moves) {
          const place = tasks[task];
          if (place === undefined) tasks.push(0);
          else if (place >= 0 && place < PATH.length - 1) tasks[task] = lost && place < 10 ? -1 : place + 1;
          const counts = tasks.map((place) => {
            const [status, round] = place < 0 ? ["dropped", 2] : (PATH[place] ?? ["graded", 4]);
            return at(status as string, 1, round as number);
          });
          const now = percentOf({ ...RUN, count }, counts);
          expect(now).toBeGreaterThanOrEqual(last);
          last = now;
        }
      }),
    );
  });
});

describe("eta", () => {
  it("is the time that the rest takes at the rate so far", () => {
    // Five of ten in 1000 ms.
    expect(etaOf(RUN, [at("graded", 5)], 1000)).toBe(2000);
    // Made and not attempted is half of the way.
    expect(etaOf(RUN, [at("solve", 10)], 1000)).toBe(2000);
    expect(etaOf({ ...RUN, status: "solving" }, [at("graded", 8)], 1000)).toBe(1000);
  });

  it("reckons with losses as they were", () => {
    // Ten tasks ended for five kept: ten more for the other five.
    expect(etaOf(RUN, [at("graded", 5), at("dropped", 5)], 1000)).toBe(2000);
  });

  it("looks at what has ended since the run went on", () => {
    const old = { ...at("graded", 4), recent: 0 };
    expect(etaOf({ ...RUN, went_on_at: 9000 }, [old, at("dropped", 0)], 9500)).toBeNull();
    expect(etaOf({ ...RUN, went_on_at: 9000 }, [{ ...at("graded", 6), recent: 2 }], 10_000)).toBe(12_000);
  });

  it("is null before a task has ended, and of a run that stands still", () => {
    expect(etaOf(RUN, [at("collect", 10)], 1000)).toBeNull();
    for (const status of ["paused", "releasing", "finished", "cancelled"])
      expect(etaOf({ ...RUN, status }, [at("graded", 5)], 1000)).toBeNull();
  });
});

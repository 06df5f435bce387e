/** How many tasks the rest of a budget pays for, from what tasks have cost so far. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { affordable, type Progress } from "../../../functions/domain/budget.ts";

const tokens = (n: number) => ({ usd: 0, tokens: n });
const NOTHING: Progress = {
  planned: 0,
  making: 0,
  solving: 0,
  made: tokens(0),
  solved: tokens(0),
  attempts_a_round: 0.5,
  forecast: () => tokens(100),
};

describe("affordable", () => {
  test.each<[string, number, Partial<Progress>, number]>([
    ["all of the first wave, of which nothing is known", 1_000, {}, Number.POSITIVE_INFINITY],
    ["by the forecast before a task of it has been made", 1_000, { planned: 8, making: 8, made: tokens(300) }, 2],
    ["nothing where the forecast of those begun takes it all", 1_000, { planned: 12, making: 12 }, 0],
    // 100 a task for 10 tasks that were dropped or solved for nothing, of 3,000.
    ["at the price of those made", 3_000, { planned: 10, made: tokens(1_000) }, 20],
    // They cost 50 more each when they were solved: 1,500 are left, at 150 each.
    ["with what it takes to solve them", 3_000, { planned: 10, made: tokens(1_000), solved: tokens(500) }, 10],
    // 100 each, and 50 for attempts, of which half of one comes to a round: 10 wait for them, and 1,500 are left.
    [
      "with attempts at the price of rounds while none is known",
      3_000,
      { planned: 10, solving: 10, made: tokens(1_000) },
      10,
    ],
    // 10 made for 1,000 and solved for 500, and 5 begun of which nothing has been spent: 750 to be kept for those.
    [
      "less what those under way will take",
      3_000,
      { planned: 15, making: 5, made: tokens(1_000), solved: tokens(500) },
      5,
    ],
    // 6 solved and 4 under way to that: 80 so far is 10 each, and 40 are to be kept.
    [
      "less what it will take to solve those that wait for it",
      1_560,
      { planned: 10, solving: 4, made: tokens(1_000), solved: tokens(80) },
      4,
    ],
    ["nothing once less is left than a task takes", 1_050, { planned: 10, made: tokens(1_000) }, 0],
    ["nothing once it is overdrawn", 900, { planned: 10, made: tokens(1_000) }, 0],
    ["whatever is asked where tasks cost nothing", 900, { planned: 10 }, Number.POSITIVE_INFINITY],
  ])("%s", (_, limit, progress, wanted) => {
    expect(affordable({ tokens: limit }, { ...NOTHING, ...progress })).toBe(wanted);
  });

  test("by the tighter of two limits", () => {
    const progress = { ...NOTHING, planned: 10, made: { usd: 1, tokens: 1_000 } };
    expect(affordable({ usd: 2, tokens: 10_000 }, progress)).toBe(10);
    expect(affordable({ usd: 20, tokens: 1_500 }, progress)).toBe(5);
  });

  test("no more than what is left pays for, at the price of making one alone", () => {
    const counts = fc.record({
      ended: fc.integer({ min: 1, max: 500 }),
      making: fc.nat(500),
      solving: fc.nat(500),
      made: fc.integer({ min: 1, max: 1e9 }),
      solved: fc.nat(1e9),
      limit: fc.integer({ min: 1, max: 1e9 }),
    });
    fc.assert(
      fc.property(counts, ({ ended, making, solving, made, solved, limit }) => {
        const planned = ended + making + solving;
        const progress = { ...NOTHING, planned, making, solving, made: tokens(made), solved: tokens(solved) };
        const tasks = affordable({ tokens: limit }, progress);
        const each = made / (ended + solving);
        expect((tasks + making) * each * Number(tasks > 0)).toBeLessThanOrEqual(
          Math.max(0, limit - made - solved) * (1 + 1e-9),
        );
      }),
    );
  });
});

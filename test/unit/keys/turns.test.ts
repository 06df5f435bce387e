/** Turns of a key: so many a minute, some of them at once, and never more over any longer time. */
import { describe, expect, it } from "vitest";
import { Turns } from "../../../functions/keys/turns.ts";

describe("turns", () => {
  it("are let in at once up to a sixth of a minute's, then one by one", () => {
    const turns = new Turns();
    const taken = Array.from({ length: 12 }, () => turns.take(60, 1_000_000));
    expect(taken.map((wait) => wait === 0)).toEqual([...Array(10).fill(true), false, false]);
    expect(taken.at(-1)).toBe(1_000);
    expect(turns.take(60, 1_000_999)).toBeGreaterThan(0);
    expect(turns.take(60, 1_001_001)).toBe(0);
    expect(turns.take(60, 1_001_001)).toBeGreaterThan(0);
  });

  it.each([1, 7, 60, 6_000])("are %i a minute over an hour of asking all the time", (per_minute) => {
    const turns = new Turns();
    let let_in = 0;
    const step = Math.max(1, Math.floor(20_000 / per_minute));
    for (let at = 0; at < 3_600_000; at += step) if (turns.take(per_minute, at) === 0) let_in++;
    expect(let_in).toBeGreaterThanOrEqual(60 * per_minute * 0.98);
    expect(let_in).toBeLessThanOrEqual(60 * per_minute + Math.max(1, per_minute / 6));
  });

  it("come after as long as was said, and not before", () => {
    const turns = new Turns();
    turns.take(3, 0);
    const wait = turns.take(3, 0);
    expect(turns.take(3, wait - 1)).toBeGreaterThan(0);
    expect(new Turns().take(3, 0)).toBe(0);
    const others = new Turns();
    others.take(3, 0);
    expect(others.take(3, others.take(3, 0))).toBe(0);
  });

  it("do not come of a clock that goes back", () => {
    const turns = new Turns();
    turns.take(1, 1_000_000);
    expect(turns.take(1, 0)).toBeGreaterThan(0);
  });
});

/** A repeated failure is printed once a window and counted; memory and output are bounded whatever comes. */
import { describe, expect, it } from "vitest";
import { kindOf, RepeatedLog } from "../../../functions/lib/log.ts";

function logOf(options: { printed?: number; window_ms?: number } = {}) {
  const lines: string[] = [];
  return { lines, log: new RepeatedLog((line) => lines.push(line), options) };
}

const START = 1_000_000_000;

describe("a repeated log", () => {
  it("prints the first of a kind, and once a window how many more there were", () => {
    const { lines, log } = logOf();
    for (let i = 0; i < 1_235; i++) log.note(`collect {"task":"t-${i}"}: no such table: tasks`, START + i);
    expect(lines).toEqual(['collect {"task":"t-0"}: no such table: tasks']);
    log.note("something else", START + 60_000);
    expect(lines[1]).toBe('and 1,234 more like it in 60 s: collect {"task":"t-0"}: no such table: tasks');
    expect(lines[2]).toBe("something else");
    log.note('collect {"task":"t-9"}: no such table: tasks', START + 60_001);
    expect(lines).toHaveLength(4);
  });

  it("counts without another line, by its tick, and only once", () => {
    const { lines, log } = logOf({ window_ms: 1_000 });
    log.note("a", START);
    log.note("a", START);
    log.tick(START + 999);
    expect(lines).toEqual(["a"]);
    log.tick(START + 2_000);
    log.tick(START + 4_000);
    expect(lines).toEqual(["a", "and 1 more like it in 2 s: a"]);
  });

  it("prints as many of a kind as it is told to", () => {
    const { lines, log } = logOf({ printed: 3 });
    for (let i = 0; i < 10; i++) log.note(`line ${i}`, START);
    expect(lines).toEqual(["line 0", "line 1", "line 2"]);
  });

  it("prints and keeps no more than 100 kinds, each cut, and counts the rest", () => {
    const { lines, log } = logOf();
    const letters = (n: number) => [...n.toString()].map((digit) => "qrstuvwxyz"[Number(digit)]).join("");
    for (let i = 0; i < 5_000; i++) log.note(`${letters(i)} ${"y".repeat(10_000)}`, START);
    expect(lines).toHaveLength(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(5_000);
    log.tick(START + 60_000);
    expect(lines[100]).toBe("and 4,900 of other kinds in 60 s");
  });
});

it.each([
  ["task run-0123456789ab/17 failed", "task run-fedcba9876ff/4 failed", true],
  ["took 12 ms", "took 3400 ms", true],
  ["no such table: tasks", "no such table: runs", false],
  ["HTTP 429", "cut off", false],
])("%j and %j: of one kind is %s", (one, other, same) => {
  expect(kindOf(one) === kindOf(other)).toBe(same);
});

/** Which cron expressions a schedule takes, and when they are due. */
import { describe, expect, it } from "vitest";
import { nextDue } from "../../../functions/runs/next_due.ts";

/** A Sunday. */
const NOW = Date.UTC(2026, 10, 29);
const dueAt = (expression: string) => {
  const next = nextDue(expression, NOW);
  return next.ok ? new Date(next.at).toISOString() : next.message;
};

describe("five fields", () => {
  it.each([
    ["0 3 * * 1", "2026-11-30T03:00:00.000Z"],
    ["  0   3\t* *  1 ", "2026-11-30T03:00:00.000Z"],
    ["*/5 * * * *", "2026-11-29T00:05:00.000Z"],
    ["10-30/10 8-18 * * *", "2026-11-29T08:10:00.000Z"],
    ["0 3 1,15 * *", "2026-12-01T03:00:00.000Z"],
    ["0 3 * JAN Mon-fri", "2027-01-01T03:00:00.000Z"],
    ["0 3 * 1-3,jul *", "2027-01-01T03:00:00.000Z"],
    ["0 3 * * 7", "2026-11-29T03:00:00.000Z"],
    // A day of either kind, as standard cron has it.
    ["0 3 3 * 1", "2026-11-30T03:00:00.000Z"],
    ["0 0 29 2 *", "2028-02-29T00:00:00.000Z"],
  ])("%j is due at %s", (expression, at) => expect(dueAt(expression)).toBe(at));

  it.each([
    ["@daily", "five fields"],
    ["@midnight", "five fields"],
    ["* * * *", "five fields"],
    ["0 0 3 * * 1", "five fields"],
    ["0 3 * * 1 2027", "five fields"],
    ["2026-12-24T00:00:00", "five fields"],
    ["", "five fields"],
    ["0 3 L * *", "day of the month"],
    ["0 3 15W * *", "day of the month"],
    ["0 3 LW * *", "day of the month"],
    ["0 3 ? * *", "day of the month"],
    ["? 3 * * *", "minute"],
    ["0/5 * * * *", "minute"],
    ["H * * * *", "minute"],
    ["1,,2 * * * *", "minute"],
    ["-1 * * * *", "minute"],
    ["1.5 * * * *", "minute"],
    ["* jan * * *", "hour"],
    ["* 003 * * *", "hour"],
    ["0 3 * 1# *", "month"],
    ["0 3 * * 1#2", "day of the week"],
    ["0 3 * * 5L", "day of the week"],
    ["0 3 * * +1", "day of the week"],
    ["0 3 * * monday", "day of the week"],
  ])("%j is none: %s", (expression, field) => expect(dueAt(expression)).toMatch(new RegExp(`^expected .*${field}`)));

  it.each([
    "60 * * * *",
    "0 24 * * *",
    "0 0 0 * *",
    "0 0 * 13 *",
    "0 0 * * 8",
    "*/0 * * * *",
    "5-1 * * * *",
    "0 0 30 2 *",
  ])("%j is out of range", (expression) => expect(dueAt(expression)).toMatch(/^expected /));
});

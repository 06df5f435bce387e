/** What a task costs as a run grows: marks at four times as many tasks each, and the spread between them. */
import { expect, test } from "vitest";
import { Growth, growthTable } from "../../../functions/local/growth.ts";
import type { RunView } from "../../../functions/local/summary.ts";

const PER_TASK = {
  invocations: 0.5,
  messages: 7,
  sends: 7,
  d1_statements: 3,
  d1_rows_written: 40,
  d1_rows_read: 90,
  r2_operations: 0,
  coordinator_calls: 0.2,
};

const view = (kept: number, seconds: number, changes: Partial<typeof PER_TASK> = {}): RunView => ({
  id: "run-aa",
  status: "running",
  error: null,
  elapsed_ms: seconds * 1000,
  specification: { count: 50_000 },
  progress: { waves: 1, planned: kept, kept, graded: kept, dropped: {} },
  funnel: [],
  operations: { per_task: kept === 0 ? null : { ...PER_TASK, ...changes } },
});

test("a mark is the first look at or after a thousand tasks, four thousand and so on", () => {
  const growth = new Growth();
  for (const kept of [0, 999, 1_003, 1_500, 3_999, 4_000, 17_000, 20_000, 48_000]) growth.see(view(kept, kept / 40));
  expect(growth.marks.map(({ kept }) => kept)).toEqual([1_003, 4_000, 17_000]);
  expect(growth.marks[1]).toEqual({ kept: 4_000, seconds: 100, per_task: PER_TASK });
});

test("a look that comes late stands for one mark, not for those it passed over", () => {
  const growth = new Growth();
  for (const kept of [5_000, 15_000, 16_000]) growth.see(view(kept, 1));
  expect(growth.marks.map(({ kept }) => kept)).toEqual([5_000, 16_000]);
});

test("a run that plans no more is not looked at", () => {
  const growth = new Growth();
  growth.see(view(1_000, 20));
  growth.see({ ...view(4_000, 80), status: "releasing" });
  expect(growth.marks.map(({ kept }) => kept)).toEqual([1_000]);
});

test("the table has costs a task and by how much the dearest exceeds the cheapest", () => {
  const growth = new Growth();
  growth.see(view(1_000, 20));
  growth.see(view(4_000, 88, { d1_statements: 3.6 }));
  const lines = growthTable(growth.marks).split("\n");
  expect(lines.find((line) => line.includes("milliseconds"))).toMatch(/20\.00 +│ +22\.00 +│ +10 %/);
  expect(lines.find((line) => line.includes("D1 statements"))).toMatch(/3\.00 +│ +3\.60 +│ +20 %/);
  expect(lines.find((line) => line.includes("coordinator calls"))).toMatch(/0\.20 +│ +0\.20 +│ +0 %/);
});

/** A run that is short says why, in words. */
import { expect, it } from "vitest";
import { reasonOfShortfall } from "../../../functions/http/shortfall.ts";

const RUN = { status: "finished", stopped: null, error: null, shortfall: 0 } as const;
const FACTS = { count: 60, planned: 440, kept: 37, dropped: {} };
const of = (run: Partial<Parameters<typeof reasonOfShortfall>[0]>, facts: Partial<typeof FACTS> & object = {}) =>
  reasonOfShortfall({ ...RUN, ...run }, { ...FACTS, ...facts });

it.each([
  [{ shortfall: 23 }, "planning gave up after 440 tasks"],
  [{ status: "budget_exhausted", stopped: "budget_exhausted", shortfall: 23 } as const, "its budget was spent"],
  [{ status: "solving", stopped: "budget_exhausted", shortfall: 23 } as const, "its budget was spent"],
  [{ status: "cancelled" } as const, "it was cancelled"],
  [{ status: "failed", error: "no such pool" } as const, "it failed: no such pool"],
  [{ status: "empty", error: "no record can be read" } as const, "no record can be read"],
  [{}, "tasks were lost after they had been kept"],
])("%j: %s", (run, reason) => {
  expect(of(run)).toBe(reason);
});

it("names what most were lost by", () => {
  const dropped = { leak: 12, duplicate: 300, guessable: 7, unnamed: 1, blocked: 2 };
  expect(of({ shortfall: 23 }, { dropped })).toBe(
    "planning gave up after 440 tasks; lost were 300 duplicate, 12 leak, 7 guessable, 3 for other reasons",
  );
});

it("says nothing of one that has its tasks, or may still get them", () => {
  expect(of({}, { kept: 60 })).toBeNull();
  for (const status of ["running", "solving", "paused", "releasing"] as const) expect(of({ status })).toBeNull();
});

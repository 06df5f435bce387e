/** What a run has spent as an isolate knows it: stored, and spent but not stored yet. */
import { expect, test } from "vitest";
import { RunSpend } from "../../../functions/spend/tracker.ts";

test("what is spent counts at once, and once only when it is stored", () => {
  const book = RunSpend.of("run-spending-1");
  book.reconcile([], { usd: 1, tokens: 100 });
  book.add({ usd: 0.5, tokens: 10 });
  book.add({ usd: 0.25, tokens: 5 });
  expect(book.spent).toEqual({ usd: 1.75, tokens: 115 });
  book.reconcile([{ usd: 0.5, tokens: 10 }], { usd: 1.5, tokens: 110 });
  expect(book.spent).toEqual({ usd: 1.75, tokens: 115 });
});

test("what the store said later stands, also where an older answer comes after it", () => {
  const book = RunSpend.of("run-spending-2");
  book.reconcile([], { usd: 2, tokens: 200 });
  book.reconcile([], { usd: 1, tokens: 100 });
  expect(book.spent).toEqual({ usd: 2, tokens: 200 });
});

test("a run has one record of spend, and another run another", () => {
  RunSpend.of("run-spending-3").add({ usd: 0, tokens: 7 });
  expect(RunSpend.of("run-spending-3").spent.tokens).toBe(7);
  expect(RunSpend.of("run-spending-4").spent.tokens).toBe(0);
});

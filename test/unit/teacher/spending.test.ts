/** What a run has spent as an isolate knows it: stored, and bought but not stored yet. */
import { expect, test } from "vitest";
import { Book } from "../../../functions/teacher/spending.ts";

test("what is bought counts at once, and once only when it is stored", () => {
  const book = Book.of("run-spending-1");
  book.stored([], { usd: 1, tokens: 100 });
  book.bought({ usd: 0.5, tokens: 10 });
  book.bought({ usd: 0.25, tokens: 5 });
  expect(book.spent).toEqual({ usd: 1.75, tokens: 115 });
  book.stored([{ usd: 0.5, tokens: 10 }], { usd: 1.5, tokens: 110 });
  expect(book.spent).toEqual({ usd: 1.75, tokens: 115 });
});

test("what the store said later stands, also where an older answer comes after it", () => {
  const book = Book.of("run-spending-2");
  book.stored([], { usd: 2, tokens: 200 });
  book.stored([], { usd: 1, tokens: 100 });
  expect(book.spent).toEqual({ usd: 2, tokens: 200 });
});

test("a run has one book, and another run another", () => {
  Book.of("run-spending-3").bought({ usd: 0, tokens: 7 });
  expect(Book.of("run-spending-3").spent.tokens).toBe(7);
  expect(Book.of("run-spending-4").spent.tokens).toBe(0);
});

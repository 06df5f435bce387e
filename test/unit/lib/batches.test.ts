/** Storing in groups: who waits together is stored together, and a group that fails fails alone. */
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { inBatches } from "../../../functions/lib/batches.ts";

test("what comes in while a group is stored makes up the next one", async () => {
  const groups: string[][] = [];
  const first = Promise.withResolvers<void>();
  const store = inBatches(async (group: readonly string[]) => {
    groups.push([...group]);
    if (groups.length === 1) await first.promise;
    return group.map((one) => one.toUpperCase());
  });
  const stored = ["a", "b", "c"].map(store);
  first.resolve();
  expect(await Promise.all(stored)).toEqual(["A", "B", "C"]);
  expect(groups).toEqual([["a"], ["b", "c"]]);
});

test("a group waits for others to join it", async () => {
  const groups: number[][] = [];
  const store = inBatches(
    async (group: readonly number[]) => {
      groups.push([...group]);
      return group;
    },
    () => pause(5),
  );
  await Promise.all([1, 2, 3].map(store));
  await store(4);
  expect(groups).toEqual([[1, 2, 3], [4]]);
});

test("where storing fails, those of the group fail with it and the next ones are stored", async () => {
  const store = inBatches(async (group: readonly number[]) => {
    if (group.includes(2)) throw new Error("no room");
    return group;
  });
  const results = await Promise.allSettled([1, 2, 3].map(store));
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected"]);
  expect(await store(4)).toBe(4);
});

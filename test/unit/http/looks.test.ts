/** Many readers of one thing cost one look, whoever of them is cut off. */
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, expect, it, vi } from "vitest";
import { Looks } from "../../../functions/http/looks.ts";

const OPTIONS = { pause_ms: 200, share: 1 / 20, most: 2 };
afterEach(() => void vi.useRealTimers());

it("64 readers at once cost one look, and one more after the pause", async () => {
  const looks = new Looks<number>(OPTIONS);
  let made = 0;
  const look = async () => {
    const n = ++made;
    await pause(10);
    return n;
  };
  const all = async () => {
    const seen = await Promise.all(Array.from({ length: 64 }, () => looks.at("run", look)));
    return new Set(seen.map(({ state }) => state));
  };
  expect(await all()).toEqual(new Set([1]));
  expect(await all()).toEqual(new Set([1]));
  await pause(250);
  // Who begins the look waits for it, and the others go on with what was seen last.
  expect(await all()).toEqual(new Set([1, 2]));
  expect(await all()).toEqual(new Set([2]));
  expect(made).toBe(2);
});

it("what fails is looked at again by the next, and fails for nobody else", async () => {
  const looks = new Looks<string>(OPTIONS);
  const failing = looks.at("run", async () => {
    await pause(10);
    throw new Error("gone");
  });
  const other = looks.at("run", async () => "there");
  await expect(failing).rejects.toThrow("gone");
  expect((await other).state).toBe("there");
});

it("a reader that is cut off while it looks holds the others up for seconds alone", async () => {
  vi.useFakeTimers();
  const looks = new Looks<string>(OPTIONS);
  void looks.at("run", () => new Promise<never>(() => undefined));
  let state = "";
  void looks
    .at("run", async () => "there")
    .then((look) => {
      state = look.state;
    });
  await vi.advanceTimersByTimeAsync(4_000);
  expect(state).toBe("");
  await vi.advanceTimersByTimeAsync(2_000);
  expect(state).toBe("there");
});

it("what has not been seen for long is no answer while another looks", async () => {
  vi.useFakeTimers();
  const looks = new Looks<string>(OPTIONS);
  await looks.at("run", async () => "old");
  await vi.advanceTimersByTimeAsync(60_000);
  const slow = () => new Promise<string>((resolve) => setTimeout(() => resolve("new"), 1_000));
  const seen = [looks.at("run", slow), looks.at("run", slow)];
  await vi.advanceTimersByTimeAsync(2_000);
  expect((await Promise.all(seen)).map(({ state }) => state)).toEqual(["new", "new"]);
});

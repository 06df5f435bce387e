/** Events are lines of JSON by what they are about; what repeats is counted, as JSON too. */
import { expect, it } from "vitest";
import { EventLog } from "../../../functions/lib/events.ts";

const START = 1_000_000_000;

function logOf() {
  const lines: string[] = [];
  return { read: () => lines.map((line) => JSON.parse(line)), log: new EventLog("warn", (line) => lines.push(line)) };
}

it("is one line with its fields, whatever a text holds", () => {
  const { log, read } = logOf();
  log.note(
    { event: "message_failed", stage: "solve", run: "run-1", task: "task-1", error: 'a "b"\nc', count: 3 },
    START,
  );
  expect(read()).toEqual([
    {
      level: "warn",
      event: "message_failed",
      stage: "solve",
      run: "run-1",
      task: "task-1",
      error: 'a "b"\nc',
      count: 3,
    },
  ]);
});

it("is counted where it differs from another in ids and numbers alone", () => {
  const { log, read } = logOf();
  for (let i = 0; i < 1_235; i++)
    log.note({ event: "message_failed", stage: "solve", task: `task-${i}`, error: `cut off after ${i} bytes` }, START);
  log.note({ event: "message_failed", stage: "grade", task: "task-1", error: "cut off after 1 bytes" }, START);
  log.note({ event: "push_failed", push: "push-1", error: "away" }, START + 60_000);
  expect(read().map(({ event, stage, more, seconds }) => [event, stage, more, seconds])).toEqual([
    ["message_failed", "solve", undefined, undefined],
    ["message_failed", "grade", undefined, undefined],
    ["repeated", undefined, 1_234, 1_000_060 - 1_000_000],
    ["push_failed", undefined, undefined, undefined],
  ]);
  expect(read()[2].like).toContain('"task":"task-0"');
});

it("is cut in its texts, and stays JSON", () => {
  const { log, read } = logOf();
  log.note({ event: "message_failed", error: '"'.repeat(100_000) }, START);
  expect(read()[0].error).toHaveLength(1_000);
});

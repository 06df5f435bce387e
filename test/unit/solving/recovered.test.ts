/** Failed calls that an attempt went on from, and whose verdict is a judge's. */
import { describe, expect, test } from "vitest";
import type { ChatMessage } from "../../../functions/domain/messages.ts";
import { isJudged, judgedDetail } from "../../../functions/domain/solving/judged.ts";
import { recoveredErrors } from "../../../functions/domain/solving/recovered.ts";
import { toolContent } from "../../../functions/models/prompts/solve.ts";

/** A turn a word, a call a letter: `e` fails, `o` goes well, `x` returns an object that speaks of an error. */
function trajectory(turns: string): ChatMessage[] {
  const results = {
    e: toolContent({ ok: false, output: null, error: "no such city" }),
    o: toolContent({ ok: true, output: { people: 5 }, error: null }),
    x: toolContent({ ok: true, output: { error: "standard", size: 0.1 }, error: null }),
  };
  return turns.split(" ").flatMap((turn): ChatMessage[] => [
    { role: "assistant", content: null, tool_calls: [] },
    ...[...turn].map(
      (call): ChatMessage => ({
        role: "tool",
        tool_call_id: "c",
        content: results[call as keyof typeof results],
      }),
    ),
  ]);
}

describe("errors recovered from", () => {
  test.each([
    ["o o", 0],
    ["e o", 1],
    ["e e o", 2],
    ["ee o", 2],
    ["e o e o", 2],
    ["e o e", 1],
    ["e", 0],
    // What went well beside it came of no second thought.
    ["eo", 0],
    ["eo o", 1],
    ["x o", 0],
  ])("%s: %d", (turns, errors) => {
    const messages: ChatMessage[] = [...trajectory(turns), { role: "assistant", content: "Answer: 5" }];
    expect(recoveredErrors(messages)).toBe(errors);
  });
});

test("a verdict is a judge's if its detail begins so", () => {
  expect(judgedDetail(true, " the same city ")).toBe("judged right: the same city");
  expect(judgedDetail(false, "")).toBe("judged wrong");
  for (const detail of [judgedDetail(true, "x"), judgedDetail(false, "")]) expect(isJudged(detail)).toBe(true);
  for (const detail of [null, "", "the judge could not be asked: judged right"]) expect(isJudged(detail)).toBe(false);
});

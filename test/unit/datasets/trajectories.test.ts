/** Which trajectories a task gives to the SFT split. */
import { describe, expect, it } from "vitest";
import type { TaskRecord } from "../../../functions/datasets/record.ts";
import { type SftPolicy, sftAttempts } from "../../../functions/datasets/trajectories.ts";
import type { ChatMessage } from "../../../functions/domain/messages.ts";
import { recordOf, sampleFacts } from "../../support/dataset.ts";

const record = recordOf(sampleFacts(3)); // its first three attempts of four are correct
const shortest = (limit: number, without: readonly string[] = []): SftPolicy => ({
  limit,
  pick: "shortest",
  without: new Set(without),
});
const sampled = (limit: number): SftPolicy => ({ ...shortest(limit), pick: "sampled" });
const picks = (of: TaskRecord, policy: SftPolicy) => sftAttempts(of, policy).map(({ id }) => Number(id.split("/")[1]));

/** A task of sixteen attempts, all correct and all different. */
const many = (ordinal: number) => {
  const facts = sampleFacts(ordinal, { attempts: 16 });
  return recordOf({ ...facts, attempts: facts.attempts.map((attempt) => ({ ...attempt, correct: 1 as const })) });
};

describe("the trajectories of a task", () => {
  it("are the shortest correct ones by default", () => {
    const reversed = { ...record, attempts: record.attempts.toReversed() };
    expect(picks(reversed, shortest(1))).toEqual([0]);
    expect(picks(reversed, shortest(9))).toEqual([0, 1, 2]);
  });

  it("are no replay of the solution, and never wrong", () => {
    const attempts = record.attempts.map((attempt) => ({ ...attempt, teacher: "replay" }));
    for (const policy of [shortest(9), sampled(9)]) {
      expect(picks({ ...record, attempts }, policy)).toEqual([]);
      expect(picks(recordOf(sampleFacts(0)), policy)).toEqual([]);
      expect(picks(record, policy).toSorted()).toEqual([0, 1, 2]);
    }
  });

  it("end in the form that their system message asks for", () => {
    const attempts = record.attempts.map((attempt, n) => (n === 0 ? { ...attempt, format: 0 as const } : attempt));
    expect(picks({ ...record, attempts }, shortest(9))).toEqual([1, 2]);
    expect(picks({ ...record, attempts }, sampled(9)).toSorted()).toEqual([1, 2]);
    expect(picks({ ...record, attempts: attempts.slice(0, 1) }, shortest(9))).toEqual([]);
  });

  it("are drawn the same for a task each time, nested in size, and each attempt of many tasks alike", () => {
    const counts = Array.from({ length: 16 }, () => 0);
    for (let ordinal = 0; ordinal < 400; ordinal++) {
      const drawn = picks(many(ordinal), sampled(4));
      expect(picks(many(ordinal), sampled(4))).toEqual(drawn);
      expect(picks(many(ordinal), sampled(2))).toEqual(drawn.slice(0, 2));
      expect(new Set(drawn).size).toBe(4);
      for (const attempt of drawn) counts[attempt] = (counts[attempt] ?? 0) + 1;
    }
    // Each is drawn by a quarter of 400 tasks: 100, with a standard deviation of 8.7.
    for (const count of counts) expect(Math.abs(count - 100)).toBeLessThan(40);
  });

  it("that repeat one another stand once, whatever their calls are numbered", () => {
    const renamed = (message: ChatMessage): ChatMessage => {
      if (message.role === "tool") return { ...message, tool_call_id: `x${message.tool_call_id}` };
      if (message.role !== "assistant" || message.tool_calls === undefined) return message;
      return { ...message, tool_calls: message.tool_calls.map((call) => ({ ...call, id: `x${call.id}` })) };
    };
    const [first, second, third] = record.attempts as [TaskRecord["attempts"][number], never, never];
    const repeat = { ...first, id: `${record.id}/9`, messages: first.messages.map(renamed) };
    expect(repeat.messages).not.toEqual(first.messages);
    for (const policy of [shortest(9), sampled(9)]) {
      const attempts = [first, repeat, second, third];
      expect(picks({ ...record, attempts }, policy).toSorted()).toEqual([0, 1, 2]);
    }
    const other = {
      ...repeat,
      messages: [...repeat.messages.slice(0, -1), { role: "assistant" as const, content: "" }],
    };
    expect(picks({ ...record, attempts: [first, other] }, shortest(9))).toHaveLength(2);
  });

  it("keep one that recovered from an error among several, and put such ones first where asked to", () => {
    const all = many(1);
    const marked = (...recovered: number[]) => ({
      ...all,
      attempts: all.attempts.map((attempt, i) => ({ ...attempt, recovered: recovered.includes(i) ? 1 : 0 })),
    });
    expect(picks(marked(), shortest(3))).toEqual([0, 1, 2]);
    // By length alone they would be the last ones.
    expect(picks(marked(13, 15), shortest(1))).toEqual([0]);
    expect(picks(marked(13, 15), shortest(2))).toEqual([0, 13]);
    expect(picks(marked(13, 15), shortest(4))).toEqual([0, 13, 1, 2]);
    expect(picks(marked(0, 13), shortest(2))).toEqual([0, 1]);
    const recovered = (limit: number): SftPolicy => ({ ...shortest(limit), pick: "recovered" });
    expect(picks(marked(13, 15), recovered(1))).toEqual([13]);
    expect(picks(marked(13, 15), recovered(4))).toEqual([13, 15, 0, 1]);
    expect(picks(marked(), recovered(2))).toEqual([0, 1]);
  });

  it("call no tool that is held out", () => {
    const called = (attempt: TaskRecord["attempts"][number] | undefined) =>
      attempt?.messages.flatMap((message) =>
        message.role === "assistant" ? (message.tool_calls ?? []).map((call) => call.function.name) : [],
      );
    const [tool = ""] = called(record.attempts[0]) ?? [];
    expect(picks(record, shortest(9, [tool]))).toEqual([]);
    expect(picks(record, shortest(9, ["other"]))).toEqual([0, 1, 2]);
    // A name that is merely spoken of is no call.
    const [first] = record.attempts as [TaskRecord["attempts"][number]];
    const spoken = { ...first, messages: [...first.messages, { role: "user" as const, content: '"name":"other"' }] };
    expect(picks({ ...record, attempts: [spoken] }, shortest(9, ["other"]))).toEqual([0]);
  });
});

/** What a dataset says of its attempts: who recovered from an error, and which verdicts a judge gave. */
import { describe, expect, it } from "vitest";
import { recordSchema } from "../../../functions/datasets/record.ts";
import { readTask, type StoredTask } from "../../../functions/datasets/stored_task.ts";
import { attemptCountsSchema, counted, NO_COUNTS } from "../../../functions/domain/dataset/attempt_counts.ts";
import type { ChatMessage } from "../../../functions/domain/messages.ts";
import { judgedDetail } from "../../../functions/domain/solving/judged.ts";
import { recordOf, sampleFacts } from "../../support/dataset.ts";

const attempt = (correct: 0 | 1, recovered = 0, judged?: true) => ({
  count: 1,
  correct,
  recovered,
  ...(judged === undefined ? {} : { judged }),
});

describe("counts", () => {
  it("are of attempts, and of a judge's verdicts by type of answer", () => {
    let counts = counted(NO_COUNTS, { type: "text" }, [attempt(1), attempt(1, 2), attempt(0)], 2);
    expect(counts).toEqual({ recovered: 1, judged: {}, tiers: { "2": 1 } });
    counts = counted(counts, { type: "text" }, [attempt(1, 1, true), attempt(0, 0, true), attempt(0, 0, true)], 4);
    counts = counted(counts, { type: "list" }, [attempt(1, 0, true)], 2);
    counts = counted(counts, { type: "text" }, [attempt(1, 0, true)], null);
    const judged = { text: { right: 2, wrong: 2 }, list: { right: 1, wrong: 0 } };
    expect(counts).toEqual({ recovered: 2, judged, tiers: { "2": 2, "4": 1 } });
    expect(attemptCountsSchema.parse({ recovered: 1, judged: {} })).toEqual({ recovered: 1, judged: {}, tiers: {} });
    expect(attemptCountsSchema.parse(JSON.parse(JSON.stringify(counts)))).toEqual(counts);
    expect(attemptCountsSchema.parse(JSON.parse(JSON.stringify(NO_COUNTS)))).toEqual(NO_COUNTS);
  });
});

/** The sample task with its first attempt as one that met an error first. */
function recoveredFacts() {
  const facts = sampleFacts(3);
  const [first] = facts.attempts;
  const [system, user, asked, result, ...rest] = first?.messages ?? [];
  const failed: ChatMessage = { role: "tool", tool_call_id: "call_0", content: '{"error":"no such country"}' };
  const messages = [system, user, asked, failed, asked, result, ...rest] as ChatMessage[];
  return { ...facts, attempts: facts.attempts.map((one, i) => (i === 0 ? { ...one, messages } : one)) };
}

describe("a record", () => {
  it("says of a right attempt how many errors it recovered from, and of a wrong one nothing", () => {
    const facts = recoveredFacts();
    const of = (correct: 0 | 1) =>
      recordOf({ ...facts, attempts: facts.attempts.map((one) => ({ ...one, correct })) }).attempts;
    expect(of(1).map(({ recovered }) => recovered)).toEqual([1, 0, 0, 0]);
    expect(of(0).map(({ recovered }) => recovered)).toEqual([0, 0, 0, 0]);
    expect(recordSchema.safeParse(recordOf(facts)).success).toBe(true);
  });

  it("says which verdicts are a judge's", () => {
    const facts = sampleFacts(2);
    const json = JSON.stringify;
    const stored: StoredTask = {
      ...facts,
      configuration: json(facts.configuration),
      answer: json(facts.answer),
      solution: json(facts.solution),
      answer_pointers: json(facts.answer_pointers),
      certificate: json(facts.certificate),
      shape: json(facts.shape),
      disputed: 0,
      variant: null,
      rounds: facts.rounds.map((round) => ({
        ...round,
        evidence: json(round.evidence),
        provenance: json(round.provenance),
        collect_prompt: null,
        derive_prompt: null,
      })),
      attempts: facts.attempts.map((one, i) => ({
        ...one,
        messages: json(one.messages),
        prompt: null,
        detail:
          [judgedDetail(true, "it is"), null, judgedDetail(false, ""), "the judge could not be asked: x"][i] ?? null,
      })),
    };
    const read = readTask(stored, "run-a", {});
    expect(read.ok && recordOf(read.facts).attempts.map(({ judged }) => judged)).toEqual([
      true,
      undefined,
      true,
      undefined,
    ]);
  });
});

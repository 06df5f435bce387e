/** What becomes of work that met a fault: every fault, in every stage. */
import { describe, expect, it, test } from "vitest";
import { type At, decide, type FaultyStage } from "../../../functions/domain/decide.ts";
import { type Fault, ModelCallFailed, messageOf } from "../../../functions/domain/fault.ts";

const detail = "what was said";
const UNTIL = Date.UTC(2030, 0, 1);

/** One of each kind: a kind that is missing here does not compile. */
const FAULTS: { readonly [K in Fault["kind"]]: Extract<Fault, { kind: K }> } = {
  reply_unusable: { kind: "reply_unusable", form: "unreadable", detail },
  request_rejected: { kind: "request_rejected", too_long: false, detail },
  request_refused: { kind: "request_refused", detail },
  endpoint_failed: { kind: "endpoint_failed", detail },
  endpoint_paused: { kind: "endpoint_paused", endpoint: "http://a.test/v1", until: UNTIL, detail },
  source_away: { kind: "source_away", source: "atlas", until: UNTIL, down: true, detail },
  budget_spent: { kind: "budget_spent", detail },
  run_paused: { kind: "run_paused", detail },
  no_evidence: { kind: "no_evidence", detail },
  no_question: { kind: "no_question", detail },
  derivation_unparsed: { kind: "derivation_unparsed", detail },
  not_grounded: { kind: "not_grounded", detail },
  no_verdict: { kind: "no_verdict", detail },
  check_failed: { kind: "check_failed", check: "leak", detail },
};

type Where = "collect 1" | "collect 2" | "derive 1" | "derive 2" | "certify" | "solve" | "grade";

/** Decisions in short: how, and for what reason or by what end. */
const everywhere = (decision: string): Record<Where, string> => ({
  "collect 1": decision,
  "collect 2": decision,
  "derive 1": decision,
  "derive 2": decision,
  certify: decision,
  solve: decision,
  grade: decision,
});
const lost = (reason: string, ended: string, keeps: boolean): Record<Where, string> => ({
  ...everywhere(`drop: ${reason}`),
  ...(keeps ? { "collect 2": "keep_question", "derive 2": "keep_question" } : {}),
  solve: `end_attempt: ${ended}`,
  grade: `keep_verdict: ${reason}`,
});

/** A fault that is met for the first time, and one where nothing more can be waited for: delivered again, and waited out. */
const TABLE: { readonly [K in Fault["kind"]]: readonly [Record<Where, string>, Record<Where, string>] } = {
  run_paused: [everywhere("let_go"), everywhere("let_go")],
  request_refused: [everywhere("retry"), everywhere("retry")],
  endpoint_paused: [everywhere("wait"), lost("endpoint_unavailable", "deadline", true)],
  source_away: [everywhere("wait"), everywhere("pause_run")],
  endpoint_failed: [
    { ...everywhere("retry"), grade: "keep_verdict: model_failed" },
    lost("model_failed", "endpoint_fault", true),
  ],
  request_rejected: twice(lost("model_rejected", "endpoint_fault", true)),
  reply_unusable: twice(lost("model_unreadable", "unreadable, again", true)),
  budget_spent: twice({ ...lost("budget_exhausted", "cancelled", true), grade: "keep_verdict" }),
  no_evidence: twice(lost("no_evidence", "no_answer", true)),
  no_question: twice(lost("no_question", "no_answer", true)),
  derivation_unparsed: twice(lost("derivation_unparsed", "no_answer", false)),
  not_grounded: twice(lost("not_grounded", "no_answer", false)),
  no_verdict: twice(lost("judge_unparsed", "no_answer", false)),
  check_failed: twice(lost("leak", "no_answer", false)),
};

function twice<T>(one: T): readonly [T, T] {
  return [one, one];
}

function atOf(where: Where, more: Partial<At>): At {
  const [stage, round = "3"] = where.split(" ") as [FaultyStage, string?];
  return { stage, round: Number(round), retried: false, waited_out: false, source_waited_out: false, ...more };
}

function decided(fault: Fault, at: At): string {
  const decision = decide(fault, at);
  switch (decision.action) {
    case "drop":
      expect(decision.detail).toBe(detail);
      return `drop: ${decision.reason}`;
    case "end_attempt":
      expect(decision.detail).toBe(detail);
      return `end_attempt: ${decision.ended}${decision.again ? ", again" : ""}`;
    case "keep_verdict":
      expect(decision.lost?.detail ?? detail).toBe(detail);
      return decision.lost === null ? "keep_verdict" : `keep_verdict: ${decision.lost.reason}`;
    case "wait":
      expect(decision).toEqual({
        action: "wait",
        until: UNTIL,
        detail: `${fault.kind === "source_away" ? "the source atlas" : "http://a.test/v1"} is not called before 2030-01-01T00:00:00.000Z: ${detail}`,
      });
      return "wait";
    case "retry":
      expect(decision.detail).toBe(detail);
      return "retry";
    default:
      return decision.action;
  }
}

describe.each(Object.values(FAULTS))("$kind", (fault) => {
  const [first, later] = TABLE[fault.kind];

  it.each(Object.entries(first))("in %s, met first: %s", (where, expected) =>
    expect(decided(fault, atOf(where as Where, {}))).toBe(expected),
  );

  it.each(Object.entries(later))("in %s, when nothing more can be waited for: %s", (where, expected) =>
    expect(decided(fault, atOf(where as Where, { retried: true, waited_out: true, source_waited_out: true }))).toBe(
      expected,
    ),
  );
});

test("an endpoint that was waited for long enough is not tried again because it failed, nor the other way round", () => {
  expect(decided(FAULTS.endpoint_failed, atOf("certify", { waited_out: true }))).toBe("retry");
  expect(decided(FAULTS.endpoint_paused, atOf("certify", { retried: true }))).toBe("wait");
});

test("a source that takes no more requests now pauses no run, however long that is waited for", () => {
  const fault = { ...FAULTS.source_away, down: false };
  expect(decided(fault, atOf("solve", { waited_out: true, source_waited_out: true }))).toBe("wait");
});

test("a conversation that became too long ends by its length, which is the model's doing; a question that is too long is not", () => {
  const fault: Fault = { kind: "request_rejected", too_long: true, detail };
  const at: At<"solve"> = { stage: "solve", round: 3, retried: false, waited_out: false, source_waited_out: false };
  expect(decide(fault, { ...at, turn: 1 })).toEqual({
    action: "end_attempt",
    ended: "length",
    detail: null,
    again: false,
  });
  expect(decide(fault, { ...at, turn: 0 })).toMatchObject({ ended: "endpoint_fault", detail });
});

test.each([
  ["unreadable", "unreadable"],
  ["too_large", "unreadable"],
  ["no_choices", "endpoint_fault"],
  ["error", "endpoint_fault"],
] as const)("a reply that is %s ends an attempt as %s", (form, ended) =>
  expect(decide({ kind: "reply_unusable", form, detail }, atOf("solve", {}))).toMatchObject({ ended, again: true }),
);

test("what is thrown keeps a detail that can be stored, and says it", () => {
  const error = new ModelCallFailed({ kind: "endpoint_failed", detail: "x".repeat(600) });
  expect(error.fault.detail).toHaveLength(500);
  expect(error.message).toBe(messageOf(error.fault));
});

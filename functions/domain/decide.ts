/** What becomes of a stage's work that met a fault: the one place where that is decided, for every fault and every stage. */
import type { DropReason } from "./configuration.ts";
import { type Fault, messageOf } from "./fault.ts";
import type { AttemptEnd } from "./solving/attempt_end.ts";

/** Why work came to nothing, and what was said of it. */
export interface Loss {
  readonly reason: DropReason;
  readonly detail: string;
}

/** The task is lost. */
export interface Drop extends Loss {
  readonly action: "drop";
}

/** The round comes to nothing, and the question of the round before stands: it is as good as it was. */
export interface KeepQuestion {
  readonly action: "keep_question";
}

/** The attempt ends so. `again`: another draw may end otherwise. */
export interface EndAttempt {
  readonly action: "end_attempt";
  readonly ended: AttemptEnd;
  readonly detail: string | null;
  readonly again: boolean;
}

/** The program's verdict on an attempt stands; `lost` is why the judge's is not there, null where nobody is to be told. */
export interface KeepVerdict {
  readonly action: "keep_verdict";
  readonly lost: Loss | null;
}

/** What only the queue can do for the work: have it delivered later, not at all, or again. */
export type Postponement =
  | { readonly action: "wait"; readonly until: number; readonly detail: string }
  /** It is sent again when its run goes on. */
  | { readonly action: "let_go" }
  /** The same, and the run is paused for it. */
  | { readonly action: "pause_run"; readonly source: string; readonly detail: string }
  /** As often as a message is delivered; then it is a dead letter. */
  | { readonly action: "retry"; readonly detail: string };

/** What a stage itself can do about a fault. */
export interface DecisionIn {
  readonly collect: Drop | KeepQuestion;
  readonly derive: Drop | KeepQuestion;
  readonly certify: Drop;
  readonly solve: EndAttempt;
  readonly grade: KeepVerdict;
}
export type FaultyStage = keyof DecisionIn;

/** Where the fault was met. */
export interface At<S extends FaultyStage = FaultyStage> {
  readonly stage: S;
  /** The task's round, from 1. */
  readonly round: number;
  /** The work was delivered before. */
  readonly retried: boolean;
  /** The task has waited for endpoints for as long as it may. */
  readonly waited_out: boolean;
  /** It has waited for as long as its run goes on while a source is down. */
  readonly source_waited_out: boolean;
  /** Turn of the attempt, from 0; of `solve` alone. */
  readonly turn?: number;
}

export function decide<S extends FaultyStage>(fault: Fault, at: At<S>): DecisionIn[S] | Postponement {
  const giveUp = (reason: DropReason, how: How = {}) =>
    GIVE_UP[at.stage]({ reason, detail: fault.detail }, how, at.round);
  switch (fault.kind) {
    case "run_paused":
      return { action: "let_go" };
    case "request_refused":
      // Each delivery counts against the run, which is paused by them long before any message is a dead letter.
      return { action: "retry", detail: fault.detail };
    case "endpoint_paused":
      if (!at.waited_out) return { action: "wait", until: fault.until, detail: messageOf(fault) };
      return giveUp("endpoint_unavailable", { ended: "deadline", keeps: true });
    case "source_away":
      // Nothing is lost by it: what was recorded stands, and the rest is asked when the source answers again.
      if (fault.down && at.source_waited_out)
        return { action: "pause_run", source: fault.source, detail: fault.detail };
      return { action: "wait", until: fault.until, detail: messageOf(fault) };
    case "endpoint_failed":
      // A judge that cannot be asked of an attempt holds no task up.
      if (!at.retried && at.stage !== "grade") return { action: "retry", detail: fault.detail };
      return giveUp("model_failed", { ended: "endpoint_fault", keeps: true });
    case "request_rejected": {
      // A conversation that has become too long is the model's own doing.
      const tooLong = fault.too_long && (at.turn ?? 0) > 0;
      return giveUp("model_rejected", { ended: tooLong ? "length" : "endpoint_fault", keeps: true });
    }
    case "reply_unusable":
      return giveUp("model_unreadable", { ended: UNUSABLE[fault.form], again: true, keeps: true });
    case "budget_spent":
      return giveUp("budget_exhausted", { ended: "cancelled", keeps: true });
    case "no_evidence":
      return giveUp("no_evidence", { keeps: true });
    case "no_question":
      return giveUp("no_question", { keeps: true });
    case "derivation_unparsed":
      return giveUp("derivation_unparsed");
    case "not_grounded":
      return giveUp("not_grounded");
    case "no_verdict":
      return giveUp("judge_unparsed");
    case "check_failed":
      return giveUp(fault.check);
    default:
      return unhandled(fault);
  }
}

/** What of a loss only some stages ask. */
interface How {
  /** How an attempt ends by it; a model that came to nothing by itself gave no answer. */
  readonly ended?: AttemptEnd;
  /** Another draw of an attempt may end otherwise. */
  readonly again?: boolean;
  /** The question of the round before outlives it. */
  readonly keeps?: boolean;
}

const UNUSABLE = {
  unreadable: "unreadable",
  too_large: "unreadable",
  no_choices: "endpoint_fault",
  error: "endpoint_fault",
} as const satisfies Record<Extract<Fault, { kind: "reply_unusable" }>["form"], AttemptEnd>;

/** What a stage does with work that nothing can mend. */
const GIVE_UP: { readonly [S in FaultyStage]: (loss: Loss, how: How, round: number) => DecisionIn[S] } = {
  collect: keepOrDrop,
  derive: keepOrDrop,
  certify: drop,
  solve: ({ detail }, { ended = "no_answer", again = false }) => ({
    action: "end_attempt",
    ended,
    // Of a conversation that became too long its own length says all.
    detail: ended === "length" ? null : detail,
    again,
  }),
  // A budget that is spent is nobody's fault, and is told of the run.
  grade: (loss) => ({ action: "keep_verdict", lost: loss.reason === "budget_exhausted" ? null : loss }),
};

function keepOrDrop(loss: Loss, { keeps = false }: How, round: number): Drop | KeepQuestion {
  return keeps && round > 1 ? { action: "keep_question" } : drop(loss);
}

function drop(loss: Loss): Drop {
  return { action: "drop", ...loss };
}

/** A fault that is not decided on does not compile. */
function unhandled(fault: never): never {
  throw new Error(`no decision on ${JSON.stringify(fault)}`);
}

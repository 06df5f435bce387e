/** What a model server counts. */
import type { Fault } from "./faults.ts";

export interface Report {
  requests: number;
  /** Completions that were answered whole: what a provider bills. */
  billed: number;
  /** Of those, completions whose very request had been answered before. */
  paid_twice: number;
  faults: Partial<Record<Fault, number>>;
  /** Replies that were sent in the form that was asked for. */
  formed: number;
  /** Of those that could have been. */
  formable: number;
  in_flight: number;
  /** Requests in hand at once, at most. */
  widest: number;
  /** Requests of solvers for one question, at most. */
  most_asked: number;
  prompt_tokens: number;
  completion_tokens: number;
  models: Record<string, { requests: number; billed: number }>;
}

export function nothing(): Report {
  return {
    requests: 0,
    billed: 0,
    paid_twice: 0,
    faults: {},
    formed: 0,
    formable: 0,
    in_flight: 0,
    widest: 0,
    most_asked: 0,
    prompt_tokens: 0,
    completion_tokens: 0,
    models: {},
  };
}

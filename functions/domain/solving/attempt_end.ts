/**
 * How an attempt ended. What a model did itself counts: its attempt has a verdict and is in the pass rate. What was done to
 * it does not: such an attempt has no verdict, is made again up to a limit, and is then left out.
 */
import { z } from "zod";

const ENDS = {
  /** It answered in the form that was asked for or not: grading says which. */
  answered: "model",
  /** It stopped without a word. */
  no_answer: "model",
  /** Its answer was cut off at the limit of tokens, or the conversation became longer than the model takes. */
  length: "model",
  /** It said that it would not answer. */
  refusal: "model",
  /** It still called tools at the last turn that it had. */
  turn_limit: "model",
  /** The endpoint withheld what the model said. */
  content_filter: "endpoint",
  /** The endpoint's reply could not be read, or was larger than is read. */
  unreadable: "endpoint",
  /** The endpoint failed, or took the request for wrong. */
  endpoint_fault: "endpoint",
  /** It could not be made within the time that it had. */
  deadline: "endpoint",
  /** Its run was cancelled, or had spent its budget. */
  cancelled: "run",
  /** A tool that the solution needs cannot be called any more. */
  tool_unavailable: "pool",
} as const satisfies Record<string, "model" | "endpoint" | "run" | "pool">;

export type AttemptEnd = keyof typeof ENDS;
export const attemptEndSchema = z.enum(Object.keys(ENDS) as [AttemptEnd, ...AttemptEnd[]]);

/** True if how it ended is the model's own doing, so that the attempt counts. */
export function countsInPassRate(ended: AttemptEnd): boolean {
  return ENDS[ended] === "model";
}

/** The ends that count. */
export function countedEnds(): AttemptEnd[] {
  return attemptEndSchema.options.filter(countsInPassRate);
}

/** Grades a response against a typed reference answer, by program alone. */
import type { Answer } from "../schema.ts";
import { extractAnswer } from "./extract.ts";
import { acceptsParts } from "./match.ts";
import { withoutMarkup } from "./normalise.ts";
import { rewritten } from "./rewritten.ts";
import { acceptsAlone } from "./scalar.ts";

/**
 * Weight of the format in the reward, where being correct weighs 1 (`alpha` of DIVE, arXiv 2603.11076): enough to tell
 * apart two wrong responses, too little to be worth a wrong answer.
 */
export const FORMAT_WEIGHT = 0.1;

/** Longest answer text that is read, in characters; longer ones are wrong. Bounds the work on what a model made up. */
export const ANSWER_TEXT_MAX = 8_000;

export interface Grade {
  readonly format: 0 | 1;
  readonly correct: 0 | 1;
  /** alpha * format + correct */
  readonly reward: number;
}

/** The grade of a response; total on every string. */
export function gradeResponse(answer: Answer, response: string, alpha: number = FORMAT_WEIGHT): Grade {
  const extracted = extractAnswer(response);
  const format = extracted.format ? 1 : 0;
  const correct = accepts(answer, extracted.text) ? 1 : 0;
  return { format, correct, reward: alpha * format + correct };
}

/** The grade of a response whose attempt changed otherwise than the solution does: its form alone counts. */
export function withWrongChange({ format }: Grade, alpha: number = FORMAT_WEIGHT): Grade {
  return { format, correct: 0, reward: alpha * format };
}

/** True if the text, taken out of its response, states the answer, with its mark-up or without. */
export function accepts(answer: Answer, text: string): boolean {
  if (text.length > ANSWER_TEXT_MAX) return false;
  const plain = withoutMarkup(text);
  if (states(answer, plain) || (plain !== text && states(answer, text))) return true;
  if (answer.type !== "list" && answer.type !== "set" && answer.type !== "record") return false;
  return rewritten(answer, plain).some((form) => states(answer, form));
}

function states(answer: Answer, text: string): boolean {
  switch (answer.type) {
    case "list":
    case "set":
    case "record":
      return acceptsParts(answer, text);
    case "number":
    case "text":
    case "date":
    case "time":
    case "boolean":
      return acceptsAlone(answer, text);
  }
}

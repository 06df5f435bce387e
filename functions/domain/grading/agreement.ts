/**
 * How far independent attempts at a task agree with each other, whatever the reference says. Solvers that reach one and the
 * same other answer are a sign of a wrong reference, or of a question that can be read in two ways.
 */
import type { Answer } from "../schema.ts";
import { abstains, extractAnswer, marksAnswer } from "./extract.ts";
import { ANSWER_TEXT_MAX, accepts } from "./grade.ts";
import { sameText, withoutMarkup } from "./normalise.ts";
import { readAs } from "./read.ts";

/** An attempt as it was graded. */
export interface GradedResponse {
  /** The solver's final response. */
  readonly response: string;
  readonly correct: boolean;
}

export interface Agreement {
  /**
   * Share of pairs of attempts whose answers are the same, 0 to 1: the extent of agreement P_i of one subject in Fleiss'
   * kappa (Fleiss, Psychological Bulletin 76, 1971).
   */
  readonly agreement: number;
  /**
   * True if the answer given most often, which self-consistency would take for the right one (Wang et al., arXiv
   * 2203.11171), is not the reference: several attempts gave it, and more than were correct.
   */
  readonly disputed: boolean;
}

/** Null where fewer than two attempts gave an answer. In order of attempt: of answers that agree the first speaks for all. */
export function agreementOf(reference: Answer, attempts: readonly GradedResponse[]): Agreement | null {
  const correct = attempts.filter((attempt) => attempt.correct).length;
  const others: { readonly first: Given; count: number }[] = [];
  for (const text of attempts.flatMap((attempt) => (attempt.correct ? [] : (answered(attempt.response) ?? [])))) {
    const given = { text, read: text.length > ANSWER_TEXT_MAX ? undefined : readAs(reference, text) };
    const same = others.find(({ first }) => agree(first, given));
    if (same === undefined) others.push({ first: given, count: 1 });
    else same.count++;
  }
  const counts = [correct, ...others.map(({ count }) => count)];
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < 2) return null;
  const pairs = counts.reduce((sum, count) => sum + count * (count - 1), 0);
  const most = Math.max(0, ...others.map(({ count }) => count));
  return { agreement: pairs / (total * (total - 1)), disputed: most > Math.max(1, correct) };
}

/** An answer that is not the reference's: its text, and what that says where it can be read as the reference's type. */
interface Given {
  readonly text: string;
  readonly read: Answer | undefined;
}

function agree(a: Given, b: Given): boolean {
  if (a.text.length > ANSWER_TEXT_MAX || b.text.length > ANSWER_TEXT_MAX) return a.text === b.text;
  if (a.read !== undefined && accepts(a.read, b.text)) return true;
  if (b.read !== undefined && accepts(b.read, a.text)) return true;
  return sameText(withoutMarkup(a.text), withoutMarkup(b.text));
}

/** The text of the answer that a wrong response marks; undefined where it marks none, or abstains: two that do so agree on none. */
function answered(response: string): string | undefined {
  if (!marksAnswer(response)) return undefined;
  const { text } = extractAnswer(response);
  return text === "" || abstains(text) ? undefined : text;
}

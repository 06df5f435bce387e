/** A pair: a right and a wrong response to one question, which the grading program is measured on. */
import type { Answer } from "../../../domain/schema.ts";
import type { Case } from "../grader.ts";

export interface Pair {
  readonly answer: Answer;
  /** Whole responses, as models write them. */
  readonly right: string;
  readonly wrong: string;
  /** How the two were made, in a word. */
  readonly form: string;
}

/** Both sides as cases; ids are "<name> <number> <form>/right" and so on. */
export function casesOfPairs(name: string, pairs: readonly Pair[]): Case[] {
  return pairs.flatMap(({ answer, right, wrong, form }, i) =>
    [right, wrong].map((response, side) => ({
      id: `${name} ${i + 1} ${form}/${side === 0 ? "right" : "wrong"}`,
      question: "",
      answer,
      response,
      right: side === 0,
    })),
  );
}

export function pair(answer: Answer, right: string, wrong: string): Pair {
  return { answer, right, wrong, form: answer.type };
}

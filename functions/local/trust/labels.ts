/**
 * What a hand-labelled question is. Labels say what a careful person who has the question and the reference would say of
 * the response, whatever its form: right if what it settles on is the reference, within its tolerance; wrong if that is
 * another thing, a broader or narrower one, one of several, or nothing. They are made from the texts alone, never from
 * what a grader says, and responses that careful people would argue about are left out.
 */
import type { Answer, PartAnswer, ScalarAnswer } from "../../domain/schema.ts";

export interface Labelled {
  readonly id: string;
  readonly question: string;
  readonly answer: Answer;
  /** Whole responses, as models write them. */
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

/** `relative`: tolerance as a fraction of the value. */
export function number(value: number, unit?: string, relative = 0): ScalarAnswer {
  return { type: "number", value, ...(unit === undefined ? {} : { unit }), tolerance: { relative, absolute: 0 } };
}

export function text(value: string, ...accepted: string[]): ScalarAnswer {
  return { type: "text", value, accepted };
}

export function date(value: string): ScalarAnswer {
  return { type: "date", value };
}

export function time(value: string): ScalarAnswer {
  return { type: "time", value };
}

export function boolean(value: boolean): ScalarAnswer {
  return { type: "boolean", value };
}

export function list(...value: ScalarAnswer[]): PartAnswer {
  return { type: "list", value };
}

export function set(...value: ScalarAnswer[]): PartAnswer {
  return { type: "set", value };
}

export function record(parts: Readonly<Record<string, PartAnswer>>): Answer {
  return { type: "record", value: Object.entries(parts).map(([label, answer]) => ({ label, answer })) };
}

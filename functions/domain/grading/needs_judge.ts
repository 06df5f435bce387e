/**
 * Which answers that the program refuses are left to a judge: those that it could not read. What it read for certain as
 * something else than the reference is wrong, and so is what says nothing.
 */
import type { Answer, ScalarAnswer } from "../schema.ts";
import { scalarsOf } from "../schema.ts";
import { abstains, extractAnswer } from "./extract.ts";
import { ANSWER_TEXT_MAX } from "./grade.ts";
import { splitLabel } from "./labels.ts";
import { normaliseText, withoutMarkup } from "./normalise.ts";
import { partsOf, scalarIn } from "./read.ts";
import { acceptsScalar } from "./scalar.ts";

/**
 * True if a judge is to be asked of a response that the program refuses. Clearly wrong, and not for a judge, are an answer that
 * is empty, too long to be read or that it is not known; a number, date or yes or no that stands alone, a number in a plain sentence too; and a list, set or
 * record of which every part is such a value or one of the reference, so that it is known which are missing or out of place.
 * All else is words that the program does not know: prose, other units, numbers in words, names that may mean the same.
 */
export function needsJudge(answer: Answer, response: string): boolean {
  const text = withoutMarkup(extractAnswer(response).text);
  if (text === "" || text.length > ANSWER_TEXT_MAX || abstains(text)) return false;
  switch (answer.type) {
    case "text":
      return true;
    case "number":
      return [text, SENTENCE.exec(text)?.[1] ?? text].every((form) => scalarIn(answer, form, true) === undefined);
    case "date":
    case "time":
    case "boolean":
      return scalarIn(answer, text, true) === undefined;
    case "list":
    case "set":
    case "record":
      return !isSettled(answer, text);
  }
}

/** "It is 42 km.", "The distance is 42": a few words that say nothing else, then the value. */
const SENTENCE =
  /^(?:it|that|this|they|there|the(?: (?!(?:or|not|no|and|but|never|neither)(?!\p{L}))[\p{L}'’-]+){1,5})\s+(?:is|are|was|were)\s+([^\n]{1,80})$/iu;

type Collection = Extract<Answer, { type: "list" | "set" | "record" }>;

/** True if every part of the text is read for certain, and together they are not the reference. */
function isSettled(answer: Collection, text: string): boolean {
  const items = scalarsOf(answer);
  const parts = partsOf(text).map((part) => formsOf(answer, part));
  const known = new Set(items.flatMap((item) => (item.type === "text" ? textsOf(item) : [])));
  const kinds = [...new Map(items.map((item) => [kindOf(item), item])).values()];
  const isRead = (form: string) =>
    known.has(normaliseText(form)) ||
    kinds.some((kind) => kind.type !== "text" && scalarIn(kind, form, true) !== undefined);
  return parts.every((forms) => forms.some(isRead)) && !statesAll(answer.type, items, parts);
}

/**
 * True if the parts are those of the reference after all, so that it is their form that was refused. Those of a record in any
 * order: labels that the program does not know may stand there.
 */
function statesAll(type: Collection["type"], items: readonly ScalarAnswer[], parts: readonly string[][]): boolean {
  if (parts.length !== items.length) return false;
  const states = (item: ScalarAnswer, forms: readonly string[] = []) => forms.some((form) => acceptsScalar(item, form));
  if (type === "list") return items.every((item, i) => states(item, parts[i]));
  return (
    items.every((item) => parts.some((part) => states(item, part))) &&
    parts.every((part) => items.some((item) => states(item, part)))
  );
}

/** What a part may state: all of it or, in a record, what stands behind a label. */
function formsOf(answer: Collection, part: string): string[] {
  if (answer.type !== "record") return [part];
  const labels = answer.value.map(({ label }) => label);
  const types = new Set(answer.value.map((field) => field.answer.type));
  return [...new Set([...types].flatMap((type) => splitLabel(part, labels, type).map(({ rest }) => rest)))];
}

function textsOf({ value, accepted }: Extract<ScalarAnswer, { type: "text" }>): string[] {
  return [value, ...accepted].map(normaliseText);
}

/** Scalars of one kind are read alike. */
function kindOf(scalar: ScalarAnswer): string {
  return scalar.type === "number" ? `number ${scalar.unit ?? ""}` : scalar.type;
}

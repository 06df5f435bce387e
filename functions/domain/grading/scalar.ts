/** One scalar answer: how it is written and which texts state it. */
import { perObject } from "../../lib/memo.ts";
import type { ScalarAnswer } from "../schema.ts";
import { acceptsBoolean } from "./boolean.ts";
import { acceptsDate } from "./date.ts";
import { NumberReader } from "./number_reader.ts";
import { TextReader } from "./text_reader.ts";
import { acceptsTime } from "./time.ts";

/** Plain text of a scalar: no thousands separators, the unit behind a space, ISO dates, "yes" or "no". */
export function scalarText(answer: ScalarAnswer): string {
  switch (answer.type) {
    case "number":
      return answer.unit === undefined ? String(answer.value) : `${answer.value} ${answer.unit}`;
    case "text":
      return answer.value.replace(/\s+/g, " ").trim();
    case "date":
    case "time":
      return answer.value;
    case "boolean":
      return answer.value ? "yes" : "no";
  }
}

type Reading = (text: string, exact: boolean) => boolean;

/** Texts whose verdict is kept, for each answer, and their length: the parts of a list are tried over and over. */
const KEPT_MAX = 400;
const KEPT_LENGTH = 160;

/** What tells of a text whether it states the answer; the answer is read once, and a verdict found once. */
const readerOf = perObject((answer: ScalarAnswer): Reading => {
  const read = readingOf(answer);
  const [loose, strict] = [new Map<string, boolean>(), new Map<string, boolean>()];
  return (text, exact) => {
    if (text.length > KEPT_LENGTH) return read(text, exact);
    const kept = exact ? strict : loose;
    const known = kept.get(text);
    if (known !== undefined) return known;
    const verdict = read(text, exact);
    if (kept.size >= KEPT_MAX) kept.clear();
    kept.set(text, verdict);
    return verdict;
  };
});

function readingOf(answer: ScalarAnswer): Reading {
  switch (answer.type) {
    case "number": {
      const reader = new NumberReader(answer);
      return (text, exact) => reader.states(text, exact);
    }
    case "text": {
      const reader = textReaderOf(answer);
      return (text) => reader.states(text);
    }
    case "date":
      return (text, exact) => acceptsDate(answer.value, text, exact);
    case "time":
      return (text, exact) => acceptsTime(answer.value, text, exact);
    case "boolean":
      return (text) => acceptsBoolean(answer.value, text);
  }
}

const textReaderOf = perObject((answer: Extract<ScalarAnswer, { type: "text" }>) => new TextReader(answer));

/** True if the text states the answer. `exact`: no words beside it (see each type). */
export function acceptsScalar(answer: ScalarAnswer, text: string, exact = false): boolean {
  return readerOf(answer)(text, exact);
}

/** As `acceptsScalar`, of a text that is the whole of an answer, and may be a sentence. */
export function acceptsAlone(answer: ScalarAnswer, text: string): boolean {
  return acceptsScalar(answer, text) || (answer.type === "text" && textReaderOf(answer).says(text));
}

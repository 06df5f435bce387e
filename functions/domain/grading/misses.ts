/** Wrong renderings close to an answer, and responses that are the same whatever the question. */
import type { Answer, PartAnswer, ScalarAnswer } from "../schema.ts";
import { addDays } from "./date.ts";
import { acceptsPart } from "./match.ts";
import { sameText } from "./normalise.ts";
import { withinTolerance } from "./number.ts";
import { acceptsScalar, scalarText } from "./scalar.ts";
import { partText } from "./text.ts";
import { addMinutes } from "./time.ts";

/** What a solver may say without having done anything. An answer that one of these meets cannot be told from a guess. */
export const CONSTANTS: readonly string[] = [
  "",
  "I don't know",
  "I do not know.",
  "N/A",
  "unknown",
  "none",
  "null",
  "nothing",
  "Not available",
  "No answer",
  "0",
  "1",
  "42",
  "yes",
  "no",
  "true",
  "false",
  "2000-01-01",
  "1970-01-01",
  "<text>",
  "[]",
  "{}",
  "The answer is in the evidence.",
];

/** Wrong answers that look right: at least four, all different, each outside the tolerance or otherwise really wrong. */
export function nearMisses(answer: Answer): string[] {
  switch (answer.type) {
    case "number":
    case "text":
    case "date":
    case "time":
    case "boolean":
      return scalarMisses(answer);
    case "list":
      return unique([...collectionMisses(answer.value), ...swaps(answer.value).map((items) => items.join("; "))]);
    case "set":
      return unique(collectionMisses(answer.value));
    case "record":
      return unique(recordMisses(answer.value));
  }
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

function scalarMisses(answer: ScalarAnswer): string[] {
  const right = scalarText(answer);
  const wrong = neighbours(answer);
  const other = wrong[0] ?? "something else";
  return unique([...wrong, `either ${right} or ${other}`, `${right} or ${other}`, `not ${right}`]);
}

/** Plain wrong values of the same type, nearest first. */
function neighbours(answer: ScalarAnswer): string[] {
  switch (answer.type) {
    case "number":
      return numberNeighbours(answer);
    case "text":
      return textNeighbours(answer);
    case "date":
      return [1, -1, 7, -7, 31, -31, 365, -366]
        .map((days) => addDays(answer.value, days))
        .filter((iso) => iso !== null);
    case "time":
      return [1, -1, 60, -60, 12 * 60, 5, 30].map((minutes) => addMinutes(answer.value, minutes));
    case "boolean":
      return answer.value ? ["no", "false", "No."] : ["yes", "true", "Yes."];
  }
}

function numberNeighbours(answer: Extract<ScalarAnswer, { type: "number" }>): string[] {
  const { value, tolerance, unit } = answer;
  const width = Math.max(tolerance.absolute, tolerance.relative * Math.abs(value));
  const fine = Number.isInteger(value) ? 1 : Math.abs(value) * 1e-6;
  const off = width === 0 ? fine : width * 1.5;
  const values = [value + off, value - off, -value, value * 10, value / 10, value + 2 * off, value - 2 * off];
  return [...values, value * 1.5, value / 2, value * 100]
    .filter((candidate) => Number.isFinite(candidate) && !withinTolerance(answer, candidate))
    .map((candidate) => (unit === undefined ? String(candidate) : `${candidate} ${unit}`));
}

function textNeighbours(answer: Extract<ScalarAnswer, { type: "text" }>): string[] {
  const value = scalarText(answer);
  const letters = [...value];
  const at = letters.findIndex((letter) => /[\p{L}\p{N}]/u.test(letter));
  const altered = letters.with(Math.max(at, 0), /[xX]/.test(letters[at] ?? "") ? "k" : "x").join("");
  const end = letters.findLastIndex((letter) => /[\p{L}\p{N}]/u.test(letter));
  const texts = [
    altered,
    letters.toSpliced(Math.max(end, 0), 1).join(""),
    letters.toSpliced(end + 1, 0, "q").join(""),
    `${value} II`,
    `New ${value}`,
    `other than ${value}`,
  ];
  return texts.filter((text) => ![answer.value, ...answer.accepted].some((form) => sameText(form, text)));
}

/** One dropped, one added, one said twice, one altered. */
function collectionMisses(answers: readonly ScalarAnswer[]): string[] {
  const items = answers.map(scalarText);
  const first = answers[0];
  const last = answers.at(-1);
  if (first === undefined || last === undefined) return [];
  const misses = [
    [...items, ...neighbours(last).slice(0, 1)],
    [...items, scalarText(last)],
    [scalarText(first), ...items],
    ...neighbours(first)
      .slice(0, 3)
      .map((wrong) => items.with(0, wrong)),
    ...neighbours(last)
      .slice(0, 1)
      .map((wrong) => items.with(-1, wrong)),
  ];
  if (items.length > 1) misses.push(items.slice(1), items.slice(0, -1));
  return misses.filter((miss) => !sameMembers(answers, miss)).map((miss) => miss.join("; "));
}

/** True if the texts state the answers in some order after all (two items within one another's tolerance). */
function sameMembers(answers: readonly ScalarAnswer[], texts: readonly string[]): boolean {
  return (
    texts.length === answers.length &&
    texts.every((text) => answers.some((answer) => acceptsScalar(answer, text))) &&
    answers.every((answer) => texts.some((text) => acceptsScalar(answer, text)))
  );
}

/** Parts that are altered, and pairs of neighbours that are swapped: all of a short answer, of a long one so many spread over it. */
const TRIED_MAX = 4;

/** At most so many of the places, the first and the last among them. */
function spread(count: number): Set<number> {
  if (count <= TRIED_MAX) return new Set(Array(count).keys());
  return new Set(Array.from({ length: TRIED_MAX }, (_, i) => Math.round((i * (count - 1)) / (TRIED_MAX - 1))));
}

/** The items with two neighbours swapped, for some of those that are not interchangeable. */
function swaps(answers: readonly PartAnswer[]): string[][] {
  const items = answers.map(partText);
  const tried = spread(answers.length - 1);
  return answers.slice(1).flatMap((right, index) => {
    const left = answers[index];
    if (!tried.has(index) || left === undefined || interchangeable(left, right)) return [];
    return [items.with(index, partText(right)).with(index + 1, partText(left))];
  });
}

function interchangeable(a: PartAnswer, b: PartAnswer): boolean {
  return acceptsPart(a, partText(b)) && acceptsPart(b, partText(a));
}

function partMisses(answer: PartAnswer): string[] {
  return answer.type === "list" || answer.type === "set"
    ? collectionMisses(answer.value).map((items) => `[${items}]`)
    : neighbours(answer);
}

/** The part with an item too many, set apart in both ways that parts are. */
function crowded(answer: PartAnswer): string[] {
  const scalar = answer.type === "list" || answer.type === "set" ? answer.value.at(-1) : answer;
  const [other] = scalar === undefined ? [] : neighbours(scalar);
  return other === undefined ? [] : [`${partText(answer)}; ${other}`, `${partText(answer)}, ${other}`];
}

function recordMisses(parts: Extract<Answer, { type: "record" }>["value"]): string[] {
  const answers = parts.map((part) => part.answer);
  const values = answers.map(partText);
  const labelled = (texts: readonly string[]) =>
    texts.map((text, index) => `${parts[index]?.label ?? "also"}: ${text}`).join("; ");
  const tried = spread(answers.length);
  const altered = answers.flatMap((answer, index) =>
    tried.has(index)
      ? [...partMisses(answer).slice(0, 2), ...crowded(answer)].map((wrong) => values.with(index, wrong))
      : [],
  );
  const swapped = swaps(answers);
  return [
    ...altered.flatMap((texts) => [labelled(texts), texts.join("; ")]),
    ...swapped.flatMap((texts) => [labelled(texts), texts.join("; ")]),
    labelled(values.slice(0, -1)),
    values.slice(1).join("; "),
    labelled([...values, values[0] ?? ""]),
  ];
}

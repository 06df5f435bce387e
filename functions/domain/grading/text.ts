/** The readable canonical text of an answer, as datasets and judges see it. */
import type { Answer, PartAnswer } from "../schema.ts";
import { scalarText } from "./scalar.ts";

/**
 * `1234.5 kilometres`; `2020-03-12`; `yes`; `a, b and c`, or `a; b; c` if an item holds a comma, a semicolon or "and";
 * `label: value; label: value`.
 */
export function answerText(answer: Answer): string {
  switch (answer.type) {
    case "list":
    case "set":
      return joined(answer.value.map(scalarText));
    case "record":
      return answer.value.map((part) => `${part.label}: ${partText(part.answer)}`).join("; ");
    case "number":
    case "text":
    case "date":
    case "time":
    case "boolean":
      return scalarText(answer);
  }
}

/** A part of a record: a list or set stands in brackets where its items are set apart as the parts are. */
export function partText(answer: PartAnswer): string {
  if (answer.type !== "list" && answer.type !== "set") return scalarText(answer);
  const items = joined(answer.value.map(scalarText));
  return items.includes(";") ? `[${items}]` : items;
}

/** "a, b and c", or with semicolons where commas and "and" would not show where an item ends. */
export function joined(items: readonly string[]): string {
  if (items.some((item) => /[,;]|\band\b/i.test(item))) return items.join("; ");
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

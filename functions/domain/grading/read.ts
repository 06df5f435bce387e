/** Reads an answer out of a text, so that one response can be graded by another as if that were the reference. */
import type { Answer, PartAnswer, ScalarAnswer } from "../schema.ts";
import { datesIn } from "./date.ts";
import { accepts } from "./grade.ts";
import { splitLabel } from "./labels.ts";
import { withoutMarkup } from "./normalise.ts";
import { numbersIn, plainNumbers, scaleOf } from "./number.ts";
import { acceptsScalar } from "./scalar.ts";
import { clockText, timesIn } from "./time.ts";

/**
 * The answer that the text states, of the type, unit and tolerance of `like`; undefined where the grader would not take the
 * text for it, so that nothing is read that cannot be graded.
 */
export function readAs(like: Answer, text: string): Answer | undefined {
  const read = parsed(like, withoutMarkup(text));
  return read !== undefined && accepts(read, text) ? read : undefined;
}

function parsed(like: Answer, text: string): Answer | undefined {
  switch (like.type) {
    case "record": {
      const labels = like.value.map(({ label }) => label);
      const parts = partsOf(text);
      if (parts.length !== labels.length) return undefined;
      const values = like.value.map(({ answer }, i) => {
        // With the label taken off first: the last way to read it is the one with the longest label.
        const ways = splitLabel(parts[i] ?? "", labels, answer.type).toReversed();
        return ways.map(({ rest }) => partIn(answer, rest)).find((value) => value !== undefined);
      });
      if (!isWhole(values)) return undefined;
      return {
        type: "record",
        value: values.map((answer, i) => ({ label: labels[i] ?? "", answer })),
      };
    }
    default:
      return partIn(like, text);
  }
}

function partIn(like: PartAnswer, text: string): PartAnswer | undefined {
  if (like.type !== "list" && like.type !== "set") return scalarIn(like, text);
  const items = partsOf(text).map((part, i) => scalarIn(like.value[i] ?? like.value[0], part));
  return items.length > 0 && isWhole(items) ? { type: like.type, value: items } : undefined;
}

function isWhole<T>(values: readonly (T | undefined)[]): values is T[] {
  return values.every((value) => value !== undefined);
}

/** Where there are semicolons or lines they alone separate, since commas and "and" may belong to a part. */
export function partsOf(text: string): string[] {
  const separator = /[;\n]/.test(text) ? /[;\n]/ : /,(?!\d)|(?<!\p{L})and(?!\p{L})/iu;
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** As `readAs`, of a single value. `exact`: the text states nothing beside it, as far as the type can tell. */
export function scalarIn(like: ScalarAnswer | undefined, text: string, exact = false): ScalarAnswer | undefined {
  if (like === undefined) return undefined;
  return candidates(like, text).find((answer) => acceptsScalar(answer, text, exact));
}

/** What the text may state; which of it, the grader says. */
function candidates(like: ScalarAnswer, text: string): ScalarAnswer[] {
  switch (like.type) {
    case "number": {
      const [first] = numbersIn(plainNumbers(text));
      if (first === undefined || Number.isNaN(first.value)) return [];
      // A percentage is a hundredth where the reference has no unit; "5 million people" are 5 of the unit "million people".
      const scaled = first.value / scaleOf(like.unit ?? "");
      return [first.value, scaled, ...(first.percent ? [first.value / 100] : [])].map((value) => ({ ...like, value }));
    }
    case "text":
      return text.trim() === "" ? [] : [{ type: "text", value: text.trim(), accepted: [] }];
    case "date":
      return datesIn(text).readings.flatMap(([iso, other]) =>
        iso === undefined || other !== undefined ? [] : [{ type: "date" as const, value: iso }],
      );
    case "time":
      return timesIn(text).times.flatMap((seconds) => {
        const value = Number.isNaN(seconds) ? undefined : clockText(seconds);
        return value === undefined ? [] : [{ type: "time" as const, value }];
      });
    case "boolean":
      return [true, false].map((value) => ({ type: "boolean", value }));
  }
}

/** What a caller makes of an error that says how the input should have been: the nearest name, a date in the form wanted. */
import { datesIn } from "../../domain/grading/date.ts";
import type { Call, Json, JsonObject } from "../../domain/schema.ts";
import { suggestedBy } from "../near.ts";
import type { EmbeddedTool } from "../tool.ts";
import { literalText } from "./language/stating.ts";

/** Errors that ask for a date as ISO 8601 has it. */
const ISO_DATE = /YYYY-MM-DD|ISO (?:8601 )?date/i;

/** Errors of a service that cannot answer just now: the same call made again may be answered. */
const PASSING = /\b(?:try again|retry after)\b/i;

export function isPassing(error: string | undefined): boolean {
  return error !== undefined && PASSING.test(error);
}

/** The input with the text that the error names mended; undefined where the error does not say how. */
export function repaired(tool: EmbeddedTool, input: JsonObject, error: string): JsonObject | undefined {
  const [, field = ""] = /^(\w+)(?:\.\d+)?: /.exec(error) ?? [];
  const written = input[field];
  if (typeof written !== "string" || tool.takes[field] === undefined) return undefined;
  const [near] = suggestedBy(error);
  if (near !== undefined) return near === written ? undefined : { ...input, [field]: near };
  if (!ISO_DATE.test(error)) return undefined;
  const [readings = []] = datesIn(written).readings;
  const [date, ...others] = readings;
  return date === undefined || others.length > 0 || date === written ? undefined : { ...input, [field]: date };
}

/**
 * What a question says of a call in place of what it was given: where an earlier call of the tool, the same but for one text,
 * failed with an error that leads to this one.
 */
export function askedBefore(failed: readonly Call[], call: Call, tool: EmbeddedTool): ReadonlyMap<string, string> {
  for (const before of failed) {
    const field = onlyDifference(before.input, call.input);
    const written = field === undefined ? undefined : before.input[field];
    if (field === undefined || typeof written !== "string" || before.error === null) continue;
    const led = repaired(tool, before.input, before.error);
    if (led !== undefined && led[field] === call.input[field])
      return new Map([[field, literalText(written, tool.takes[field] ?? { concept: "text" })]]);
  }
  return new Map();
}

function onlyDifference(a: JsonObject, b: JsonObject): string | undefined {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  const differing = [...fields].filter((field) => !same(a[field], b[field]));
  return differing.length === 1 ? differing[0] : undefined;
}

function same(a: Json | undefined, b: Json | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/**
 * The second side of a comparison where it is the first one for another thing: "the capital of Peru and that of Chile".
 */
import type { Json } from "../../../domain/schema.ts";
import { conceptOf } from "../../concepts/index.ts";
import type { EmbeddedTool, Takes } from "../../tool.ts";
import { isInRecords } from "../hits.ts";
import type { Trace, Value } from "../trace.ts";
import { formsOf } from "./phrases.ts";
import { literalText, statedValues } from "./stating.ts";

/** Words that may stand before what is replaced, at the end of the first side. */
const PREPOSITIONS = "of|in|on|for|at|from|with|against|under|by|about|to";

/** The one stated value in which two values differ that are otherwise found alike; undefined where there is none or are more. */
export function differenceOf(trace: Trace, a: Value, b: Value): { was: Json; now: Json; takes: Takes } | undefined {
  const differences: { was: Json; now: Json; takes: Takes }[] = [];
  const equals: Takes[] = [];
  const alike = (left: Value, right: Value): boolean => {
    // What tells a record from the others of its list is no input: it would be that of the first side.
    if (left.tool !== right.tool || left.pointer !== right.pointer || isInRecords(left.place)) return false;
    const [from, to] = [trace.linksOf(left.call), trace.linksOf(right.call)];
    return Object.entries(left.tool.takes).every(([field, takes]) => {
      const [before, after] = [from.get(`/${field}`), to.get(`/${field}`)];
      if ((before === undefined) !== (after === undefined)) return false;
      if (before !== undefined && after !== undefined) {
        const [source, other] = [trace.value(before), trace.value(after)];
        return source !== undefined && other !== undefined && alike(source, other);
      }
      const was = trace.calls.get(left.call)?.input[field] ?? null;
      const now = trace.calls.get(right.call)?.input[field] ?? null;
      if (JSON.stringify(was) !== JSON.stringify(now)) differences.push({ was, now, takes });
      else if (!takes.literalOnly) equals.push(takes);
      return true;
    });
  };
  const [only, ...others] = alike(a, b) ? differences : [];
  if (only === undefined || others.length > 0 || only.takes.literalOnly) return undefined;
  // What could as well stand in the place of something else that is stated would be read so.
  const text = literalText(only.now, only.takes);
  return equals.some((takes) => statedValues(text, takes).length > 0) ? undefined : only;
}

/** True if one field stands before the other wherever the tool's values are spoken of. */
export function standsBefore(tool: EmbeddedTool, first: string, second: string): boolean {
  return Object.values(tool.gives).every((gives) => {
    const { full, short, asks } = formsOf(gives);
    return [full, short, ...asks].every((text) => text.indexOf(`{${first}}`) < text.indexOf(`{${second}}`));
  });
}

/** The side that is like `first` but for `now` in the place of `was`. */
export function counterpartText(first: string, was: string, now: string, plural: boolean): string | undefined {
  const parts = first.split(was);
  if (parts.length !== 2 || /^\d+(\.\d+)?$/.test(now)) return undefined;
  const before = new RegExp(`(?:^| )(${PREPOSITIONS}) $`).exec(parts[0] ?? "")?.[1];
  // Where it stands elsewhere in the first side, that is said whole again.
  return parts[1] === "" && before !== undefined ? `${plural ? "those" : "that"} ${before} ${now}` : undefined;
}

/** The text in the place of which the first side has another; undefined where the text is no such side. */
export function replacedBy(text: string): string | undefined {
  return new RegExp(`^(?:that|those) (?:${PREPOSITIONS}) (.+)$`, "s").exec(text)?.[1];
}

/** True if only the figure that a value is worked out from says in which unit that is: of one that is rounded, or compared. */
export function isUnitOpen(value: Value, source: Value): boolean {
  const [outer, inner] = [conceptOf(value.gives.concept), conceptOf(source.gives.concept)];
  return outer.type === "number" && outer.unit === undefined && inner.type === "number" && inner.unit !== undefined;
}

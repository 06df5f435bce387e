/** Whether a rewritten question asks what the question before asked: what an editor may not lose, add or give away. */
import { fromOutside, StatedValues, walk } from "../evidence/given.ts";
import { COMMON, tellingOf } from "../evidence/telling.ts";
import { datesIn } from "../grading/date.ts";
import { numbersIn, plainNumbers } from "../grading/number.ts";
import { getPointer } from "../json.ts";
import type { Call, Json, Provenance } from "../schema.ts";
import type { Complaint } from "./complaints.ts";
import { turnsIn, unitsSaidIn } from "./turns.ts";

/** The question that was derived, and what it rests on. */
export interface Rewritable {
  readonly question: string;
  /** Calls of the solution. */
  readonly calls: readonly Call[];
  readonly provenance: readonly Provenance[];
}

/** Values that an editor is told of, at most; programs look at all. */
const TOLD_MAX = 40;
/** Characters of a value that a complaint repeats. */
const SHOWN = 80;

/** What a rewrite has to go on naming: inputs of the calls that came from outside and that the question names. */
export function valuesToKeep({ question, calls, provenance }: Rewritable): string[] {
  const kept = new Set<string>();
  for (const call of calls)
    for (const value of fromOutside(call, provenance))
      if (isScalar(value) && says(question, value)) kept.add(String(value));
  return [...kept];
}

/** What a rewrite must not name: values that one call returned and another took, unless the question names them itself. */
export function valuesToHide({ question, calls, provenance }: Rewritable): string[] {
  const hidden = new Set<string>();
  const known = new Map(calls.map((call) => [call.id, call]));
  for (const { from, to } of provenance) {
    if (!known.has(to.call)) continue;
    walk(getPointer(known.get(from.call)?.output ?? null, from.pointer) ?? null, ({ value }) => {
      if (isScalar(value) && tellingOf(value) > COMMON && !says(question, value)) hidden.add(String(value));
      return true;
    });
  }
  return [...hidden];
}

/** As an editor is told: as many as it can do something with. */
export function told(values: readonly string[]): readonly string[] {
  return values.slice(0, TOLD_MAX);
}

/** What a rewrite has changed that it may not, precise enough to mend it; empty if nothing. */
export function rewriteComplaints(rewrite: string, before: Rewritable): Complaint[] {
  const lost = valuesToKeep(before).filter((value) => !says(rewrite, value));
  const shown = valuesToHide(before).filter((value) => says(rewrite, value));
  const [was, is] = [figuresIn(before.question), figuresIn(rewrite)];
  const missing = [...was].filter((figure) => !is.has(figure));
  const added = [...is].filter((figure) => !was.has(figure));
  const detailed = (check: string, values: readonly string[], what: string) =>
    values.length === 0
      ? []
      : [{ check, detail: `${what} ${values.map((value) => JSON.stringify(value.slice(0, SHOWN))).join(", ")}` }];
  return [
    ...detailed("keep", lost, "the rewrite no longer names"),
    ...detailed("hide", shown, "the rewrite names what is found on the way:"),
    ...detailed("figures", missing, "the rewrite leaves out, or does not write in digits,"),
    ...detailed("figures", added, "the question does not say"),
    ...changed("turns", turnsIn(before.question), turnsIn(rewrite)),
    ...changed("units", unitsSaidIn(before.question), unitsSaidIn(rewrite)),
  ];
}

/** What is said before or after alone, of words that may not change. */
function changed(check: string, was: ReadonlySet<string>, is: ReadonlySet<string>): Complaint[] {
  const lost = [...was].filter((word) => !is.has(word));
  const added = [...is].filter((word) => !was.has(word));
  if (lost.length === 0 && added.length === 0) return [];
  const parts = [
    ...(lost.length === 0 ? [] : [`the rewrite no longer says ${lost.map((word) => JSON.stringify(word)).join(", ")}`]),
    ...(added.length === 0
      ? []
      : [`the question does not say ${added.map((word) => JSON.stringify(word)).join(", ")}`]),
  ];
  return [{ check, detail: `${parts.join(", and ")}: it would ask for something else` }];
}

/** Numbers and dates that a text says, as they are written in ISO 8601 and in digits. */
function figuresIn(text: string): Set<string> {
  const { readings, rest } = datesIn(text);
  const numbers = numbersIn(plainNumbers(rest)).map(({ value }) => String(value));
  return new Set([...readings.flatMap(([date]) => date ?? []), ...numbers]);
}

function isScalar(value: Json): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

/** As words or figures of its own, however they are written; a long text as it is. */
function says(text: string, value: string | number): boolean {
  let found = false;
  walk(value, ({ forms }) => {
    found = new StatedValues([text]).has(forms);
    return true;
  });
  return found || (typeof value === "string" && value.length > 3 && text.includes(value));
}

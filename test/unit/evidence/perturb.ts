/** What a model does to a trace and the embedded collector does not: it rewrites what it copies and makes calls on the side. */

import type { Call, Json, JsonObject } from "../../../functions/domain/schema.ts";
import { type Random, randomOf } from "../../../functions/lib/random.ts";

/** The trace with every input value, copied or not, written in another way; outputs are as they were. */
export function rewritten(evidence: readonly Call[], seed: number): Call[] {
  const random = randomOf(seed, "rewritten");
  return evidence.map((call) => ({
    ...call,
    input: Object.fromEntries(Object.entries(call.input).map(([name, value]) => [name, rewrite(value, random)])),
  }));
}

function rewrite(value: Json, random: Random): Json {
  if (Array.isArray(value)) return random.shuffle(value).map((item) => rewrite(item, random));
  if (typeof value === "number") return rewriteNumber(value, random);
  return typeof value === "string" ? rewriteText(value, random) : value;
}

/** Thousands grouped, a zero appended, or four significant digits of more. */
function rewriteNumber(value: number, random: Random): Json {
  if (random.int(2) === 0) return value;
  if (Number.isInteger(value)) return Math.abs(value) < 10_000 ? String(value) : value.toLocaleString("en-US");
  const rounded = Number(value.toPrecision(4));
  return rounded === value ? `${value}0` : rounded;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** A date in words; anything else in capitals or small letters, without accents, with white space around. */
function rewriteText(text: string, random: Random): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year !== undefined) return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
  const plain = text.normalize("NFD").replace(/\p{M}+/gu, "");
  return random.pick([text, ` ${text} `, plain, plain.toUpperCase(), plain.toLowerCase()]);
}

/** Call ids of distractors begin with this. */
const MARK = "d";

/**
 * The trace with two calls on the side before each step: one of another task, whatever it was, and a search whose output
 * happens to hold the small whole numbers that this trace was given.
 */
export function withDistractors(evidence: readonly Call[], others: readonly Call[], seed: number): Call[] {
  const random = randomOf(seed, "distractors");
  const small = [...new Set(evidence.flatMap((call) => Object.values(call.input)))].filter(
    (value) => Number.isInteger(value) && Math.abs(Number(value)) < 100,
  );
  let made = 0;
  // Steps of their own, beyond any that a collector takes.
  const aside = (call: Omit<Call, "id" | "step">): Call => {
    made++;
    return { ...call, id: `${MARK}${made}`, step: 1_000 + made };
  };
  return evidence.flatMap((call, i) => {
    const previous = evidence[i - 1];
    if (previous?.round === call.round && previous.step === call.step) return [call];
    const { round } = call;
    const counted: JsonObject = Object.fromEntries(
      small.map((value, n) => [["hits", "rank", "pages"][n] ?? `n${n}`, value]),
    );
    const output = { ...counted, scores: random.shuffle(small) };
    const search = { round, tool: "search_notes", input: { query: "notes" }, output, ok: true, error: null };
    const other = others.length === 0 ? [] : [aside({ ...random.pick(others), round })];
    return [...other, aside(search), call];
  });
}

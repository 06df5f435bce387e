/** Numbers as people and models write them, and whether a response states the one that is wanted. */
import type { ScalarAnswer } from "../schema.ts";
import { hedges } from "./normalise.ts";
import { leadingUnit, type Unit, unitsConflict, unitsNamed, wholeUnit } from "./units.ts";

export interface FoundNumber {
  /** As stated, with a scale word ("million") applied; NaN if the notation is broken or has more than one reading. */
  readonly value: number;
  readonly percent: boolean;
  /** Place in the text that was searched, sign and scale word included. */
  readonly start: number;
  readonly end: number;
}

const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** Whole numbers up to twenty, each at its place. */
export const NUMBER_WORDS = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
  "seventeen eighteen nineteen twenty"
).split(" ");

const VULGAR = /[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/g;

/** Puts the many signs for one thing into one: digits, minus, superscripts, fractions, spaces. */
export function plainNumbers(text: string): string {
  return text
    .replace(/[⁺⁻⁰¹²³⁴-⁹]+/g, (run) => `^${run.normalize("NFKC")}`)
    .replace(VULGAR, (sign) => ` ${sign.normalize("NFKC").replace("⁄", "/")}`)
    .normalize("NFKC")
    .replace(/[‐‑‒–−]/g, "-")
    .replace(/\^\s*\{\s*([-+]?\d+)\s*\}/g, "^$1");
}

/**
 * One number: grouped by commas, spaces, apostrophes or underscores; with a decimal comma where it cannot be a group;
 * plain; or beginning with the point. Then an exponent, a power of ten or a denominator.
 */
const NUMBER = new RegExp(
  "(?<![\\p{L}\\p{N}_^.])" +
    "(?:10(?:\\^|\\*\\*)\\(?(?<ten>[-+]?\\d{1,3})\\)?" +
    "|(?:(?<grouped>[1-9]\\d{0,2}(?:(?:,\\d{3})+|(?: \\d{3})+|(?:['’_]\\d{3})+)(?!\\d)(?:\\.\\d+)?)" +
    "|(?<comma>\\d+,\\d+)|(?<plain>\\d+(?:\\.\\d+)?|\\.\\d+))" +
    "(?:[eE](?<exponent>[-+]?\\d{1,3})(?![\\p{L}\\d])" +
    "|\\s*[x×*·⋅]\\s*10(?:\\^|\\*\\*)\\(?(?<power>[-+]?\\d{1,3})\\)?" +
    "|\\s?/\\s?(?<denominator>\\d+)(?![\\d/.]))?)",
  "gu",
);

const CONTEXT_CHARACTERS = 32;

/** All numbers in the text, in order. Digits that belong to a word or an exponent ("CO2", "m^2", "COVID-19") are none. */
export function numbersIn(plain: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of plain.matchAll(NUMBER)) {
    // Signs and scales stand close by; looking no further keeps long texts linear.
    const before = plain.slice(Math.max(0, match.index - CONTEXT_CHARACTERS), match.index);
    if (/(?:\p{L}-|\^[-+])$/u.test(before)) continue;
    const sign = signBefore(before);
    const end = match.index + match[0].length;
    const after = plain.slice(end, end + CONTEXT_CHARACTERS);
    const scale = /^[\s-]*(thousand|million|billion|trillion)(?!\p{L})/iu.exec(after);
    const tail = after.slice(scale?.[0].length ?? 0);
    const broken = /^(?:[.,:]\d|\s?\^|\*\*\d|(?:k|K|M|B|G|T|bn|mn|tn)(?!\p{L})|\s?(?:π|pi\b)|\s?[x×*·⋅]\s?\d)/u.test(
      after,
    );
    const factor = (sign.negative ? -1 : 1) * (SCALES[scale?.[1]?.toLowerCase() ?? ""] ?? 1);
    const value = broken || /[√∛]\s?$/.test(before) ? Number.NaN : factor * numberOf(match.groups ?? {});
    found.push({
      value: Number.isFinite(value) ? value : Number.NaN,
      percent: /^\s*(?:%|percent(?!\p{L})|per cent(?!\p{L})|pct(?!\p{L}))/iu.test(tail),
      start: match.index - sign.length,
      end: end + (scale?.[0].length ?? 0),
    });
  }
  return found;
}

function signBefore(before: string): { negative: boolean; length: number } {
  const sign =
    /(?<![\p{L}\p{N})\]%°])-(?:[A-Z]{0,3}[$€£¥₹]\s?)?$/u.exec(before) ??
    /(?:^|[=:(])\s*(-\s+)$/u.exec(before) ??
    /(?<!\p{L})(?:minus|negative)\s+$/iu.exec(before);
  if (sign !== null) return { negative: true, length: (sign[1] ?? sign[0]).length };
  return { negative: false, length: /(?<![\p{L}\p{N})\]])\+$/u.test(before) ? 1 : 0 };
}

function numberOf(parts: Readonly<Record<string, string | undefined>>): number {
  const { grouped, comma, plain, exponent, power, ten, denominator } = parts;
  const mantissa = grouped?.replace(/[, '’_]/g, "") ?? comma?.replace(",", ".") ?? plain ?? "";
  if (ten !== undefined) return Number(`1e${ten}`);
  if (denominator !== undefined) {
    return plain !== undefined && Number(denominator) !== 0 ? Number(mantissa) / Number(denominator) : Number.NaN;
  }
  return Number(`${mantissa}e${exponent ?? power ?? "0"}`);
}

type NumberAnswer = Extract<ScalarAnswer, { type: "number" }>;

/**
 * True if `value` is within the answer's tolerance. Two units in the last place are allowed for on top where the value
 * has a fraction, since a decimal fraction has no exact binary form; whole numbers without tolerance must be exact.
 */
export function withinTolerance(answer: NumberAnswer, value: number): boolean {
  const width = Math.max(answer.tolerance.absolute, answer.tolerance.relative * Math.abs(answer.value));
  const slack = width === 0 && Number.isInteger(answer.value) ? 0 : 2 * Number.EPSILON * Math.abs(answer.value);
  return Math.abs(value - answer.value) <= width + slack;
}

const SCALE_FIRST = /^(?:thousand|million|billion|trillion)\s+/i;
/** Behind a year; "AD" changes nothing. */
const BEFORE_CHRIST = /^\s*B\.?C\.?(?:E\.?)?(?!\p{L})/u;
const PERCENT = /^(?:per ?cent|pct|%)/i;

/**
 * True if the text states the answer's number, once, without hedging, and in no other unit than the answer's.
 * A percentage is right for an answer in percent, and as a hundredth for one without a unit.
 * `exact`: nothing but the number, its unit and words like "about" may stand there.
 */
export function acceptsNumber(answer: NumberAnswer, text: string, exact: boolean): boolean {
  const unit = plainNumbers(answer.unit ?? "").trim();
  const wanted = wholeUnit(unit.replace(SCALE_FIRST, ""));
  const whole = withUnitApart(plainNumbers(text), wanted);
  const { rest, stripped } = withoutUnit(whole, unit);
  if (hedges(rest)) return false;
  const [only] = numbersIn(rest);
  if (only === undefined) return acceptsWord(answer, rest, wanted);
  const given = leadingUnit(rest.slice(only.end));
  // Digits inside a unit ("per 100 g") are no second number.
  if (Number.isNaN(only.value) || numbersIn(given.rest).length > 0) return false;
  if (BEFORE_CHRIST.test(rest.slice(only.end)) && !BEFORE_CHRIST.test(unit)) return false;
  const head = rest.slice(0, only.start + signWidth(rest, only));
  const currency = /(?<!\p{L})(?:[A-Z]{0,2}[$€£¥₹]|[A-Z]{3})\s*$/u.exec(head)?.[0] ?? "";
  let value = only.value;
  if (only.percent && !PERCENT.test(unit)) {
    if (unit !== "") return false;
    value /= 100;
  } else if (!stripped && unitsConflict(wanted, given.unit)) {
    return false;
  }
  const paid = unitsNamed(currency);
  if (paid.size > 0 && unitsConflict(wanted, [{ meanings: paid, count: "", below: false }])) return false;
  if (exact) {
    const around = `${head.slice(0, head.length - currency.length)} ${given.rest}`;
    if (
      /[\p{L}\p{N}]/u.test(
        around.replace(/\b(?:minus|negative|about|approximately|approx|roughly|around|circa)\b/gi, ""),
      )
    ) {
      return false;
    }
  }
  return withinTolerance(answer, value) || (rest === whole && withinTolerance(answer, value / scaleOf(unit)));
}

/** What a unit counts in: a million for "million people". A text that leaves the scale out gives the number in full. */
export function scaleOf(unit: string): number {
  return SCALES[SCALE_FIRST.exec(unit)?.[0].trim().toLowerCase() ?? ""] ?? 1;
}

/** "300K": a symbol that could be taken for a scale is set apart from the digits if it is the wanted unit. */
function withUnitApart(text: string, wanted: Unit): string {
  return text.replace(/(?<=\d)[KMBGT](?!\p{L})/gu, (symbol) => {
    const named = wholeUnit(symbol);
    return wanted.length > 0 && named.length > 0 && !unitsConflict(wanted, named) ? ` ${symbol}` : symbol;
  });
}

/** Length of the sign at the start of a found number; a currency sign may stand behind it ("-$5"). */
function signWidth(text: string, found: FoundNumber): number {
  return /^-[A-Z]{0,3}[$€£¥₹]?\s?(?=[\d.])|^/u.exec(text.slice(found.start, found.end))?.[0].length ?? 0;
}

/**
 * Takes the first mention of the unit out, since it may hold digits ("mL/min/1.73 m^2"). Of a unit that begins with a
 * scale ("million people") the scale alone is taken out too.
 */
function withoutUnit(text: string, unit: string): { rest: string; stripped: boolean } {
  if (!/[\p{L}%$€£¥₹°]/u.test(unit)) return { rest: text, stripped: false };
  const rest = text.replace(mentionOf(unit), " ");
  if (rest !== text) return { rest, stripped: true };
  const scale = SCALE_FIRST.exec(unit)?.[0].trim();
  return { rest: scale === undefined ? text : text.replace(mentionOf(scale), " "), stripped: false };
}

function mentionOf(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, "\\s*");
  return new RegExp(`(?<!\\p{L})${escaped}(?![\\p{L}\\p{N}^])`, "iu");
}

/** "three", "minus five": whole numbers up to twenty in words, with nothing else but a unit. */
function acceptsWord(answer: NumberAnswer, rest: string, wanted: Unit): boolean {
  const words = /^\W*(?:(minus|negative)\s+)?(\p{L}+)(.*)$/isu.exec(rest);
  const size = NUMBER_WORDS.indexOf(words?.[2]?.toLowerCase() ?? "");
  const given = leadingUnit(words?.[3] ?? "");
  if (size < 0 || /[\p{L}\p{N}]/u.test(given.rest) || unitsConflict(wanted, given.unit)) return false;
  return withinTolerance(answer, words?.[1] === undefined ? size : -size);
}

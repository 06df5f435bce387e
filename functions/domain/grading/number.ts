/** Numbers as people and models write them. */
import type { ScalarAnswer } from "../schema.ts";

export interface FoundNumber {
  /** As stated, with a scale word ("million") applied; NaN if the notation is broken or has more than one reading. */
  readonly value: number;
  readonly percent: boolean;
  /** Place in the text that was searched, sign and scale word included. */
  readonly start: number;
  readonly end: number;
}

/** Words behind a number, and what is written for them: the letters without a space, since behind one they are units. */
const SCALES: Readonly<Record<string, number>> = {
  ...{ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, lakh: 1e5, crore: 1e7 },
  ...{ k: 1e3, m: 1e6, b: 1e9, t: 1e12, mn: 1e6, mln: 1e6, mio: 1e6, bn: 1e9, bln: 1e9, tn: 1e12, trn: 1e12 },
};
const SCALE =
  /^(?:[\s-]*(thousand|million|billion|trillion|lakh|crore)s?(?!\p{L})|\s?(bn|mn|mln|mio|bln|tn|trn)(?!\p{L})|([kKMBT])(?![\p{L}\d^]))/u;

/** Whole numbers up to twenty, each at its place. */
export const NUMBER_WORDS = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
  "seventeen eighteen nineteen twenty"
).split(" ");

const VULGAR = /[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/g;

/** Puts the many signs for one thing into one: digits, minus, superscripts, fractions, spaces. */
export function plainNumbers(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[⁺⁻⁰¹²³⁴-⁹]+/g, (run) => `^${run.normalize("NFKC")}`)
    .replace(VULGAR, (sign) => ` ${sign.normalize("NFKC").replace("⁄", "/")}`)
    .normalize("NFKC")
    .replace(/[‐‑‒–−]/g, "-")
    .replace(/\^\s*\{\s*([-+]?\d+)\s*\}/g, "^$1");
}

/** What is one sign already: nearly every text. */
const PLAIN = /^[ -z|}~\t\n]*$/;

/**
 * One number: grouped by commas, spaces, apostrophes or underscores; by two digits, as in India; by points, where that is the
 * one reading; with a decimal comma where it cannot be a group; with a fraction behind it; plain; or beginning with the point.
 * Then an exponent, a power of ten or a denominator.
 */
const NUMBER = new RegExp(
  "(?<![\\p{L}\\p{N}_^.])" +
    "(?:10(?:\\^|\\*\\*)\\(?(?<ten>[-+]?\\d{1,3})\\)?" +
    "|(?<whole>\\d{1,4}) (?<part>\\d{1,3}/\\d{1,3})(?![\\d/.])" +
    "|(?:(?<points>[1-9]\\d{0,2}(?:(?:\\.\\d{3}){2,}(?![\\d.])(?:,\\d+)?|(?:\\.\\d{3})+,\\d+|(?: \\d{3})+,\\d+)(?![.,]?\\d))" +
    "|(?<grouped>[1-9]\\d{0,2}(?:(?:,\\d{3})+|(?: \\d{3})+|(?:['’_]\\d{3})+)(?!\\d)(?:\\.\\d+)?|[1-9]\\d?(?:,\\d{2})+,\\d{3}(?!\\d)(?:\\.\\d+)?)" +
    "|(?<comma>\\d+,\\d+)|(?<plain>\\d+(?:\\.\\d+)?|\\.\\d+))" +
    "(?:[eE](?<exponent>[-+]?\\d{1,3})(?![\\p{L}\\d])" +
    "|\\s*[x×*·⋅]\\s*10(?:\\^|\\*\\*)\\(?(?<power>[-+]?\\d{1,3})\\)?" +
    "|\\s?/\\s?(?<denominator>\\d+)(?![\\d/.]))?)",
  "gu",
);

/** Nothing but a plain number, which is most of what is read. */
const ALONE = /^(\s*)(-?\d+(?:\.\d+)?)\s*$/;

const CONTEXT_CHARACTERS = 32;

/** All numbers in the text, in order. Digits that belong to a word or an exponent ("CO2", "m^2", "COVID-19") are none. */
export function numbersIn(plain: string): FoundNumber[] {
  const alone = ALONE.exec(plain);
  if (alone !== null) {
    const [, before = "", digits = ""] = alone;
    const start = before.length;
    const value = Number(digits);
    return [{ value: Number.isFinite(value) ? value : Number.NaN, percent: false, start, end: start + digits.length }];
  }
  const found: FoundNumber[] = [];
  for (const match of plain.matchAll(NUMBER)) {
    // Signs and scales stand close by; looking no further keeps long texts linear.
    const before = plain.slice(Math.max(0, match.index - CONTEXT_CHARACTERS), match.index);
    if (/(?:\p{L}-|\^[-+])$/u.test(before)) continue;
    const sign = signBefore(before);
    const end = match.index + match[0].length;
    const after = plain.slice(end, end + CONTEXT_CHARACTERS);
    const scale = SCALE.exec(after) ?? SCALE.exec(after.toLowerCase().replace(/^[a-z](?!\p{L})/u, ""));
    const tail = after.slice(scale?.[0].length ?? 0);
    const broken = /^(?:[.,:]\d|\s?\^|\*\*\d|G(?!\p{L})|\s?(?:π|pi\b)|\s?[x×*·⋅]\s?\d)/u.test(after);
    const factor =
      (sign.negative ? -1 : 1) * (SCALES[(scale?.[1] ?? scale?.[2] ?? scale?.[3] ?? "").toLowerCase()] ?? 1);
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
  const { points, grouped, comma, plain, exponent, power, ten, denominator, whole, part } = parts;
  if (ten !== undefined) return Number(`1e${ten}`);
  if (part !== undefined) {
    const [over = 0, under = 0] = part.split("/").map(Number);
    return under === 0 || over >= under ? Number.NaN : Number(whole) + over / under;
  }
  const mantissa =
    points?.replace(/[. ]/g, "").replace(",", ".") ??
    grouped?.replace(/[, '’_]/g, "") ??
    comma?.replace(",", ".") ??
    plain ??
    "";
  if (denominator !== undefined) {
    return plain !== undefined && Number(denominator) !== 0 ? Number(mantissa) / Number(denominator) : Number.NaN;
  }
  return Number(`${mantissa}e${exponent ?? power ?? "0"}`);
}

export type NumberAnswer = Extract<ScalarAnswer, { type: "number" }>;

/**
 * True if `value` is within the answer's tolerance. Two units in the last place are allowed for on top where the value
 * has a fraction, since a decimal fraction has no exact binary form; whole numbers without tolerance must be exact.
 */
export function withinTolerance(answer: NumberAnswer, value: number): boolean {
  const width = Math.max(answer.tolerance.absolute, answer.tolerance.relative * Math.abs(answer.value));
  const slack = width === 0 && Number.isInteger(answer.value) ? 0 : 2 * Number.EPSILON * Math.abs(answer.value);
  return Math.abs(value - answer.value) <= width + slack;
}

export const SCALE_FIRST = /^(?:thousand|million|billion|trillion)\s+/i;

/** What a unit counts in: a million for "million people". A text that leaves the scale out gives the number in full. */
export function scaleOf(unit: string): number {
  return SCALES[SCALE_FIRST.exec(unit)?.[0].trim().toLowerCase() ?? ""] ?? 1;
}

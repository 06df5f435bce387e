/** Times of day as people and models write them: 24 hours or 12, in digits or "noon" and "midnight". */
import { hedges } from "./normalise.ts";

const SEPARATED = "[:.h]";
const FORMS: readonly RegExp[] = [
  // "8:30 p.m.", "8 pm", "12 noon", "12 o'clock midnight"
  /(?<![\d:.])(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?(?:[:.](?<second>\d{2}))?\s?(?:o['’]?clock\s+)?(?<half>[ap]\.?\s?m\b\.?|noon\b|midnight\b|in the (?:morning|afternoon|evening)\b|at night\b)/giu,
  // "20:30:15", "20h30", "2030 hours"
  new RegExp(
    `(?<![\\d:.,])(?<hour>\\d{1,2})(?<mark>${SEPARATED})(?<minute>\\d{2})(?:(?:\\k<mark>|:)(?<second>\\d{2})(?:\\.0+)?)?(?![\\d:])`,
    "giu",
  ),
  /(?<![\d:.,])(?<hour>\d{2})(?<minute>\d{2})\s?(?:hours|hrs|h)\b/giu,
  /(?<![\p{L}])(?<word>noon|midday|midnight)(?![\p{L}])/giu,
];
const DAY_SECONDS = 86_400;

/** All times of day in the text, as seconds since midnight, NaN for what no clock shows. `rest` is the text without them. */
export function timesIn(text: string): { times: number[]; rest: string } {
  const times: number[] = [];
  let rest = text.normalize("NFKC").replace(/[‐‑‒–]/g, "-");
  for (const form of FORMS) {
    rest = rest.replace(form, (...found) => {
      times.push(secondsOf(found.at(-1) as Readonly<Record<string, string | undefined>>));
      return " ";
    });
  }
  return { times, rest };
}

function secondsOf({
  hour,
  minute = "0",
  second = "0",
  half,
  word,
}: Readonly<Record<string, string | undefined>>): number {
  if (word !== undefined) return word.toLowerCase() === "midnight" ? 0 : DAY_SECONDS / 2;
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  if (m > 59 || s > 59) return Number.NaN;
  const of24 = half === undefined ? h : hourOf(h, half.toLowerCase().replace(/[.\s]/g, ""));
  // "24:00" is the midnight that ends a day.
  if (of24 === 24 && m === 0 && s === 0) return 0;
  return of24 > 23 ? Number.NaN : of24 * 3600 + m * 60 + s;
}

/** The hour of 24 that an hour of a half of the day is; no number where there is none. */
function hourOf(hour: number, half: string): number {
  if (half === "noon" || half === "midnight") return hour === 12 ? (half === "noon" ? 12 : 0) : Number.NaN;
  const isMorning = half === "am" || half === "inthemorning";
  // "14:00 in the afternoon" says twice what one of them says.
  if (hour > 12) return isMorning || half === "pm" ? Number.NaN : hour;
  if (hour === 0) return isMorning ? 0 : Number.NaN;
  return (hour % 12) + (isMorning || (half === "atnight" && hour < 6) ? 0 : 12);
}

/** Seconds since midnight of "HH:MM" or "HH:MM:SS". */
export function clockSeconds(time: string): number {
  const [h = 0, m = 0, s = 0] = time.split(":").map(Number);
  return h * 3600 + m * 60 + s;
}

/** "HH:MM:SS", without the seconds where there are none. */
export function clockText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return (seconds % 60 === 0 ? parts.slice(0, 2) : parts).map((part) => String(part).padStart(2, "0")).join(":");
}

/** The time so many minutes later, on the same clock. */
export function addMinutes(time: string, minutes: number): string {
  const total = (((clockSeconds(time) + minutes * 60) % DAY_SECONDS) + DAY_SECONDS) % DAY_SECONDS;
  return clockText(total);
}

/** Words that make of a time a bound, or another one. */
const BOUND = /(?<!\p{L})(?:before|after|until|till|since|past|to|earlier|later|ago)(?!\p{L})/iu;
const ZONE_OR_FILLER =
  /(?<!\p{L})(?:UTC|GMT|Z|local|time|at|the|o['’]clock|hours|hrs|h|sharp|exactly|in|on)(?!\p{L})/giu;

/**
 * True if the text states that time of day, once, without hedging and with no other digits.
 * `exact`: nothing but the time and a word on its zone may stand there.
 */
export function acceptsTime(time: string, text: string, exact: boolean): boolean {
  const { times, rest } = timesIn(text);
  const distinct = new Set(times);
  if (distinct.size !== 1 || times[0] !== clockSeconds(time)) return false;
  // "20:00 (8 pm)" says it twice.
  if (times.length > 2 || (times.length === 2 && !/[(=,]|\bi\.?e\b/.test(text))) return false;
  if (/\d/.test(rest) || hedges(rest) || BOUND.test(rest)) return false;
  return !exact || !/\p{L}/u.test(rest.replace(ZONE_OR_FILLER, ""));
}

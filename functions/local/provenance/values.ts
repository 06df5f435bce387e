/** Values and names that traces are made of, and the ways in which models write again what they copy. */
import type { Json, JsonObject } from "../../domain/schema.ts";
import { embeddedSource } from "../../embedded/source.ts";
import { lazy } from "../../lib/memo.ts";
import type { Random } from "../../lib/random.ts";

/** Names of places, people, substances and so on: what the seeds of the embedded pool state. */
const names = lazy(() => [
  ...new Set(
    embeddedSource
      .pool()
      .seeds.flatMap(({ values }) => Object.values(values))
      .filter(
        (value): value is string =>
          typeof value === "string" && /^\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}+){0,2}$/u.test(value),
      ),
  ),
]);

export const name = (random: Random): string => random.pick(names());

const HEXADECIMAL = "0123456789abcdef";
const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
const drawn = (random: Random, characters: string, length: number): string =>
  Array.from({ length }, () => characters[random.int(characters.length)]).join("");

/** An identifier as services have them: with a prefix, a code with figures, hexadecimal, or a large number. */
export function id(random: Random): string | number {
  switch (random.int(4)) {
    case 0:
      return `${random.pick(["ord", "usr", "doc", "inv"])}_${drawn(random, HEXADECIMAL, 8)}`;
    case 1:
      return `${drawn(random, LETTERS, 2)}-${random.between(10_000, 99_999)}`;
    case 2:
      return `${drawn(random, HEXADECIMAL, 8)}-${drawn(random, HEXADECIMAL, 4)}-${drawn(random, HEXADECIMAL, 12)}`;
    default:
      return random.between(1_000_000, 99_999_999);
  }
}

/** An identifier that is a text. */
export function idText(random: Random): string {
  const value = id(random);
  return typeof value === "string" ? value : `N${value}`;
}

export const measure = (random: Random): number => Number((10 + random.float() * 90_000).toFixed(random.between(2, 4)));
export const count = (random: Random): number => random.between(3_000, 9_000_000);
export const small = (random: Random): number => random.between(1, 30);
export const year = (random: Random): number => random.between(1850, 2025);
export const date = (random: Random): string =>
  new Date(Date.UTC(random.between(1900, 2030), random.int(12), random.between(1, 28))).toISOString().slice(0, 10);

const CODES = "AR AT BR CA CH CL CN DE EG ES FI FR GB GR IN IT JP KE MX NG NO PE PL PT SE TR US VN ZA".split(" ");
export const code = (random: Random): string => random.pick(CODES);
const WORDS = "red blue green oak pine tin iron cat dog sun moon wet dry cold warm".split(" ");
export const word = (random: Random): string => random.pick(WORDS);
export const yesNo = (random: Random): Json => random.pick<Json>(["yes", "no", true, false]);

/** A value that hardly ever occurs twice. */
export const rare = (random: Random): Json => random.pick([id, name, measure, count, date])(random);

/** What outputs hold beside what matters: figures, years and words that coincide with anything. */
export function besides(random: Random): JsonObject {
  const fields: Readonly<Record<string, (random: Random) => Json>> = {
    hits: small,
    rank: small,
    version: small,
    score: (r) => r.between(1, 100) / 10,
    updated: year,
    opened: year,
    status: (r) => r.pick(["active", "open", "closed", "done"]),
    verified: yesNo,
    colour: word,
    region_code: code,
    pages: (r) => r.between(1, 400),
  };
  const chosen = random.sample(Object.keys(fields), random.between(2, 6));
  return Object.fromEntries(chosen.map((field) => [field, fields[field]?.(random) ?? null]));
}

/** What inputs hold beside what is copied: settings of the collector's own. */
export function settings(random: Random): JsonObject {
  const fields: Readonly<Record<string, (random: Random) => Json>> = {
    limit: (r) => r.pick([5, 10, 20, 50, 100]),
    precision: (r) => r.between(0, 4),
    since: year,
    sort: (r) => r.pick(["name", "date", "asc", "desc"]),
    strict: yesNo,
    locale: (r) => r.pick(["en", "en-GB", "US", "DE"]),
    depth: (r) => r.between(1, 3),
  };
  const chosen = random.sample(Object.keys(fields), random.between(0, 2));
  return Object.fromEntries(chosen.map((field) => [field, fields[field]?.(random) ?? null]));
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** An ISO date in another form; one in figures alone may have two readings. */
export function dateAgain(iso: string, random: Random): string {
  const [y, m, d] = iso.split("-").map(Number) as [number, number, number];
  const month = MONTHS[m - 1] ?? "";
  const [mm, dd] = [m, d].map((n) => String(n).padStart(2, "0"));
  return random.pick([
    `${d} ${month} ${y}`,
    `${month} ${d}, ${y}`,
    `${d} ${month.slice(0, 3)} ${y}`,
    `${y}/${mm}/${dd}`,
    `${dd}/${mm}/${y}`,
    `${mm}/${dd}/${y}`,
    `${dd}.${mm}.${y}`,
  ]);
}

/** A number of at least four digits with fewer of them, grouped, in millions, or as text. */
export function numberAgain(value: number, random: Random): Json {
  const rounded = Number.isInteger(value) ? value : Number(value.toFixed(1));
  return random.pick<Json>([
    value.toLocaleString("en-US", { maximumFractionDigits: 6 }),
    String(value),
    rounded,
    `${rounded}`,
  ]);
}

/** A text in other letters or with white space around it. */
export function textAgain(text: string, random: Random): string {
  return random.pick([
    text.toUpperCase(),
    text.toLowerCase(),
    ` ${text} `,
    text.normalize("NFD").replace(/\p{M}+/gu, ""),
  ]);
}

/** The value as it may be written again. */
export function again(value: Json, random: Random): Json {
  if (typeof value === "number") return numberAgain(value, random);
  if (typeof value !== "string") return value;
  return /^\d{4}-\d\d-\d\d$/.test(value) ? dateAgain(value, random) : textAgain(value, random);
}

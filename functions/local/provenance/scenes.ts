/** What traces over made-up tools are put together from. */
import type { Json, JsonObject } from "../../domain/schema.ts";
import type { Random } from "../../lib/random.ts";
import type { Link, Maker } from "./trace.ts";
import { besides, code, id, name, rare, settings, word, year } from "./values.ts";

/** What the collector searches for of its own: words that stand in outputs as well. */
export function queryOf(random: Random): string {
  const parts = random.sample([name(random), word(random), String(year(random)), code(random), "register"], 3);
  return parts.join(" ");
}

/** A call on the side that has nothing to do with the rest. */
export function aside(maker: Maker, more: JsonObject = {}): void {
  const { random } = maker;
  maker.call(
    `lookup_${word(random)}`,
    { query: queryOf(random), ...settings(random) },
    { ...besides(random), ...more },
  );
}

/** An output of one record and what is taken from it. */
export function record(maker: Maker, more: JsonObject): (pointer: string) => ReturnType<ReturnType<Maker["call"]>> {
  const { random } = maker;
  const fields = random.shuffle(Object.entries({ ...besides(random), ...more }));
  return maker.call("find_record", { query: queryOf(random), ...settings(random) }, Object.fromEntries(fields));
}

/** A call that takes a value of that field, and settings. */
export function take(maker: Maker, field: string, value: Json, links: readonly Link[], tool = "use_value"): void {
  const { random } = maker;
  maker.call(tool, { [field]: value, ...settings(random) }, { result: rare(random), ...besides(random) }, { links });
}

export function copied(
  maker: Maker,
  draw: (random: Random) => Json,
  write: (value: Json, random: Random) => Json,
): void {
  const { random } = maker;
  for (let i = 0; i < 3; i++) {
    const value = draw(random);
    const at = record(maker, { subject: value });
    if (random.int(2) === 0) aside(maker);
    take(maker, "subject", write(value, random), [["/subject", at("/subject")]]);
  }
}

/** Two records hold the same value under different names; one of them is what is asked for. */
export function twoOrigins(maker: Maker, value: Json, wanted: string, other: string): void {
  const { random } = maker;
  const first = random.int(2) === 0;
  if (!first) maker.call("find_rival", { query: name(random) }, { [other]: value, ...besides(random) });
  const at = record(maker, { [wanted]: value });
  if (first) maker.call("find_rival", { query: name(random) }, { [other]: value, ...besides(random) });
  take(maker, wanted, value, [[`/${wanted}`, at(`/${wanted}`)]]);
}

/** A value of the collector's own that an earlier output happens to hold; beside it a value that was copied. */
export function own(maker: Maker, field: string, draw: (random: Random) => Json, other: string): void {
  const { random } = maker;
  const [value, subject] = [draw(random), rare(random)];
  const at = record(maker, { [other]: value, subject });
  const input = { subject, [field]: value };
  maker.call("use_value", input, { result: rare(random) }, { links: [["/subject", at("/subject")]] });
}

export const people = (random: Random, n: number): string[] => [
  ...new Set(Array.from({ length: n }, () => `${name(random)} ${name(random)}`)),
];

export function rowsOf(random: Random, n: number): { rows: JsonObject[] } {
  return { rows: Array.from({ length: n }, () => ({ key: id(random), title: name(random), ...besides(random) })) };
}

export function list(maker: Maker, write: (items: readonly string[], random: Random) => string[]): void {
  const { random } = maker;
  const items = people(random, random.between(3, 5));
  const at = record(maker, { members: items });
  aside(maker);
  const taken = write(items, random);
  const whole = taken.length === items.length;
  const links: Link[] = whole
    ? [["/members", at("/members")]]
    : taken.map((item, i) => [`/members/${i}`, at(`/members/${items.indexOf(item)}`)]);
  take(maker, "members", taken, links);
}

/** A text that a value stands in. */
export function around(value: Json, random: Random): string {
  const slug = String(value).trim().replaceAll(" ", "%20");
  return random.pick([
    `https://example.org/items/${slug}?view=full`,
    `/v2/${slug}/history`,
    `See ${value} for what became of it.`,
    `The entry (${value}) was revised twice`,
    `kind:entry key:${value}`,
  ]);
}

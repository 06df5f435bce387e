/** How a question says, once, whose figures it goes by. */
import type { Random } from "../../../lib/random.ts";

/** Before the question, after it, and in a sentence of its own; the last of those is read and not written. */
const BEFORE = ["according to", "going by", "based on"] as const;
const AFTER = [", according to", ", going by", ", based on"] as const;
const APART = ["Use", "Please use"] as const;
const APART_READ = [...APART, "Go by"] as const;

/** How a core stands to its sources: whether it can follow a comma, and whether they are formulas that it is worked out by. */
interface Core {
  readonly mayLead: boolean;
  readonly formulas: boolean;
}

/** The core of a question, with its sources said. A formula is used; what somebody's table says, it says. */
export function withSources(core: string, sources: readonly string[], of: Core, random: Random): string {
  if (sources.length === 0) return core;
  const names = listed(sources);
  const way = random.float();
  if (of.mayLead && way < 0.35) return `${random.pick(BEFORE)} ${names}, ${core}`;
  if (!of.formulas || (sources.length === 1 && way < 0.75))
    return `${core.slice(0, -1)}${random.pick(AFTER)} ${names}${core.slice(-1)}`;
  const apart = random.pick(APART);
  // Nobody says please twice.
  return `${core} ${/\bplease\b/i.test(core) && apart === "Please use" ? "Use" : apart} ${names}.`;
}

/** Two of one work are said as one, with the part that is meant: "WordNet (first sense)". */
function listed(all: readonly string[]): string {
  const names = all.filter((name) => !all.some((other) => other.startsWith(`${name} (`)));
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** A question apart from its sources, which it may say in several ways: `{ core, sources }` for each way to read it. */
export interface Cited {
  readonly text: string;
  readonly sources: ReadonlySet<string>;
}

/** The ways to read sources off the end of a text; the text itself is one. `names` are all that there are. */
export function withoutTrailing(text: string, names: readonly string[]): Cited[] {
  const found: Cited[] = [{ text, sources: new Set() }];
  const list = listPattern(names);
  if (list === undefined) return found;
  const apart = new RegExp(`^(.*[.?]) (?:${APART_READ.map(escaped).join("|")}) (${list})\\.$`, "su").exec(text);
  if (apart !== null) return [{ text: apart[1] ?? "", sources: namesIn(apart[2] ?? "", names) }];
  const after = new RegExp(`^(.*)(?:${AFTER.map(escaped).join("|")}) (${list})([.?])$`, "su").exec(text);
  if (after !== null) return [{ text: `${after[1]}${after[3]}`, sources: namesIn(after[2] ?? "", names) }];
  return found;
}

/** The text behind "according to GeoNames, ", if it begins so. */
export function withoutLeading(text: string, names: readonly string[]): Cited | undefined {
  const list = listPattern(names);
  if (list === undefined) return undefined;
  const found = new RegExp(`^(?:${BEFORE.map(escaped).join("|")}) (${list}), (.*)$`, "isu").exec(text);
  return found === null ? undefined : { text: found[2] ?? "", sources: namesIn(found[1] ?? "", names) };
}

function listPattern(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const one = `(?:${[...names]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|")})`;
  return `${one}(?:(?:, | and )${one})*`;
}

function namesIn(text: string, names: readonly string[]): Set<string> {
  return new Set(names.filter((name) => text.includes(name)));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Tools that a variant offers besides: those that look most like the ones that the solution needs. */
import type { Random } from "../../lib/random.ts";

/** What a tool looks like to somebody who chooses one. */
export interface Looks {
  readonly name: string;
  readonly domain: string;
  readonly description: string;
  /** Names of input fields. */
  readonly fields: readonly string[];
}

/** Share of what is added that looks like a tool of the solution; the rest is drawn from the pool. */
const TWINS = 0.7;

/**
 * The toolset with up to `room` tools more, in an order that tells nothing; undefined where there is no tool to add.
 * @param needed tools of the solution.
 */
export function withDistractors(
  toolset: readonly string[],
  needed: readonly Looks[],
  others: readonly Looks[],
  room: number,
  random: Random,
): { toolset: string[]; added: string[] } | undefined {
  const offered = new Set(toolset);
  const candidates = others.filter(({ name }) => !offered.has(name));
  const ranked = candidates
    .map((tool) => ({ name: tool.name, likeness: Math.max(...needed.map((one) => likeness(one, tool))) }))
    .sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1));
  const twins = ranked.slice(0, Math.ceil(room * TWINS)).map(({ name }) => name);
  const rest = random.sample(ranked.slice(twins.length), room - twins.length).map(({ name }) => name);
  const added = [...twins, ...rest];
  return added.length === 0 ? undefined : { toolset: random.shuffle([...toolset, ...added]), added };
}

/** From 0 to 1: how much of their words and fields two tools share. */
export function likeness(a: Looks, b: Looks): number {
  const fields = shared(new Set(a.fields), new Set(b.fields));
  const domain = a.domain === b.domain ? 1 : 0;
  return 0.6 * shared(wordsOf(a), wordsOf(b)) + 0.3 * fields + 0.1 * domain;
}

function wordsOf({ name, description }: Looks): Set<string> {
  return new Set(`${name.replaceAll("_", " ")} ${description}`.toLowerCase().match(/[a-z]{4,}/g) ?? []);
}

/** Of all that one or the other has, the share that both have. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((one) => b.has(one)).length;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}

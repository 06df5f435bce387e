/** Which seeds of a pool hold a value for a field: looked up by concept, since a pool has thousands of seeds. */
import type { Domain, Seed } from "../domain/schema.ts";
import { lazy } from "../lib/memo.ts";
import type { Chaining } from "./chaining.ts";
import type { Tool } from "./contract.ts";
import type { InputField } from "./fields.ts";

/** Values of one concept, single or in lists, and the positions of the seeds that hold them. */
interface Held {
  readonly concept: string;
  readonly list: boolean;
  readonly seeds: number[];
}

export class SeedIndex {
  readonly #seeds: readonly Seed[];
  readonly #chaining: Chaining;
  readonly #held = lazy(() => this.#index());
  /** By what a field takes. */
  readonly #holding = new Map<string, readonly number[]>();

  constructor(seeds: readonly Seed[], chaining: Chaining) {
    this.#seeds = seeds;
    this.#chaining = chaining;
  }

  /** Seeds with a value that may stand in one of the fields, in the order of the pool. */
  holding(fields: readonly InputField[]): Seed[] {
    const positions = new Set(fields.flatMap((takes) => this.#positions(takes)));
    return [...positions].sort((a, b) => a - b).flatMap((i) => this.#seeds[i] ?? []);
  }

  /** The same for the fields of a tool, of one domain or of all. */
  startersOf(tool: Tool, domain?: Domain): Seed[] {
    const all = this.holding(Object.values(this.#chaining.takes(tool)));
    return domain === undefined ? all : all.filter((seed) => seed.domain === domain);
  }

  has(takes: InputField): boolean {
    return this.#positions(takes).length > 0;
  }

  #positions(takes: InputField): readonly number[] {
    if (takes.literalOnly) return [];
    const list = takes.list === true;
    const key = conceptKey(takes.concept, list);
    const known = this.#holding.get(key);
    if (known !== undefined) return known;
    const found = this.#held()
      .filter((held) => held.list === list && this.#chaining.isA(held.concept, takes.concept))
      .flatMap((held) => held.seeds);
    this.#holding.set(key, found);
    return found;
  }

  #index(): Held[] {
    const held = new Map<string, Held>();
    for (const [i, seed] of this.#seeds.entries())
      for (const [concept, value] of Object.entries(seed.values)) {
        const list = Array.isArray(value);
        const key = conceptKey(concept, list);
        const entry = held.get(key) ?? { concept, list, seeds: [] };
        held.set(key, entry);
        entry.seeds.push(i);
      }
    return [...held.values()];
  }
}

/** Names what a value or a field holds: a concept, one of it or a list. */
export function conceptKey(concept: string, list: boolean): string {
  return list ? `list of ${concept}` : concept;
}

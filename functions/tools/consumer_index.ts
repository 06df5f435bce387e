/** Which tools of a pool take a value: looked up by concept, since a pool may have tens of thousands of tools. */
import type { Seed } from "../domain/schema.ts";
import { lazy } from "../lib/memo.ts";
import type { Chaining } from "./chaining.ts";
import type { Tool } from "./contract.ts";
import { conceptKey } from "./seeds.ts";

/** Fields of one concept, single or lists, and the positions of the tools that have one. */
interface Field {
  readonly concept: string;
  readonly list: boolean;
  readonly tools: Set<number>;
}

/** Positions of tools, by a value's concept. */
type Found = Map<string, readonly number[]>;

export class ConsumerIndex {
  readonly #tools: readonly Tool[];
  readonly #chaining: Chaining;
  readonly #fields = lazy(() => this.#index());
  /** By what a value of an output is, and what one of a seed is. */
  readonly #byOutput: Found = new Map();
  readonly #bySeed: Found = new Map();

  constructor(tools: readonly Tool[], chaining: Chaining) {
    this.#tools = tools;
    this.#chaining = chaining;
  }

  /** Tools, in the order of the pool, with a field that one of the tool's outputs may stand in; itself is not among them. */
  ofTool(tool: Tool): Tool[] {
    const { gives, isA, feeds = isA } = this.#chaining;
    const found = Object.values(gives(tool)).map(({ concept, list }) =>
      this.#positions(this.#byOutput, feeds, concept, list !== undefined),
    );
    return this.#at(found).filter((other) => other.name !== tool.name);
  }

  /** Tools, in the order of the pool, with a field that one of the seed's values may stand in. */
  ofSeed({ values }: Seed): Tool[] {
    const found = Object.entries(values).map(([concept, value]) =>
      this.#positions(this.#bySeed, this.#chaining.isA, concept, Array.isArray(value)),
    );
    return this.#at(found);
  }

  #at(found: readonly (readonly number[])[]): Tool[] {
    const positions = found.length === 1 ? (found[0] ?? []) : [...new Set(found.flat())].sort((a, b) => a - b);
    return positions.flatMap((i) => this.#tools[i] ?? []);
  }

  #positions(kept: Found, fits: Chaining["isA"], concept: string, list: boolean): readonly number[] {
    const key = conceptKey(concept, list);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const fields = this.#fields().filter((field) => field.list === list && fits(concept, field.concept));
    const found = [...new Set(fields.flatMap(({ tools }) => [...tools]))].sort((a, b) => a - b);
    kept.set(key, found);
    return found;
  }

  #index(): Field[] {
    const fields = new Map<string, Field>();
    for (const [i, tool] of this.#tools.entries())
      for (const { concept, list, literalOnly } of Object.values(this.#chaining.takes(tool))) {
        if (literalOnly) continue;
        const key = conceptKey(concept, list === true);
        const field = fields.get(key) ?? { concept, list: list === true, tools: new Set() };
        fields.set(key, field);
        field.tools.add(i);
      }
    return [...fields.values()];
  }
}

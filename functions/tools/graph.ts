/** Which tools chain: what an output may feed, what a seed may start, and how a tool is reached. Pure over a pool. */

import type { Domain, Exemplar, Seed } from "../domain/schema.ts";
import { lazy, memoised } from "../lib/memo.ts";
import type { Random } from "../lib/random.ts";
import { type Chaining, mayFeed } from "./chaining.ts";
import { ConsumerIndex } from "./consumer_index.ts";
import type { Tool } from "./contract.ts";
import type { InputField, OutputField } from "./fields.ts";
import { conceptKey, SeedIndex } from "./seeds.ts";

/** All that tasks are planned from. */
export interface PoolContent {
  readonly tools: readonly Tool[];
  readonly seeds: readonly Seed[];
  readonly exemplars: readonly Exemplar[];
  readonly chaining: Chaining;
}

/** One output that a field may take its value from; `pointer` is a JSON pointer into the tool's output. */
export interface Feeder {
  readonly tool: Tool;
  readonly pointer: string;
}

/** Tools in a feeder path, at most: longer ones leave a task no room to go on from the focus. */
const PATH_MAX = 4;

/** The chaining of one pool. Every answer is computed once and kept, so a question costs a look-up. */
export class ToolGraph {
  readonly pool: PoolContent;
  readonly #byName: ReadonlyMap<string, Tool>;
  /** By what a field takes (`conceptKey`). */
  readonly #outputs = new Map<string, readonly Feeder[]>();
  readonly #feeders = new Map<string, readonly Feeder[]>();
  readonly #breadths = new Map<string, number>();
  readonly #sources = new Map<string, readonly Tool[]>();
  readonly #partners = new Map<string, readonly Tool[]>();
  readonly #seeds = new Map<string, readonly Seed[]>();
  readonly #domains = new Map<Domain, readonly Tool[]>();
  /** By state. */
  readonly #groups = new Map<string, readonly Tool[]>();
  readonly #distances = lazy(() => this.#measure());
  readonly #index: SeedIndex;
  readonly #consumers: ConsumerIndex;

  constructor(pool: PoolContent) {
    this.pool = pool;
    this.#index = new SeedIndex(pool.seeds, pool.chaining);
    this.#consumers = new ConsumerIndex(pool.tools, pool.chaining);
    this.#byName = new Map(pool.tools.map((tool) => [tool.name, tool]));
  }

  takesOf(tool: Tool): Readonly<Record<string, InputField>> {
    return this.pool.chaining.takes(tool);
  }

  givesOf(tool: Tool): Readonly<Record<string, OutputField>> {
    return this.pool.chaining.gives(tool);
  }

  /** Tools of one domain, in the order of the pool. */
  toolsOf(domain: Domain): readonly Tool[] {
    return memoised(this.#domains, domain, () => this.pool.tools.filter((tool) => tool.domain === domain));
  }

  find(name: string): Tool | undefined {
    return this.#byName.get(name);
  }

  /** Outputs of the pool's other tools that may fill the field; empty for a literal-only or unknown field. */
  feedersOf(tool: Tool, field: string): readonly Feeder[] {
    return memoised(this.#feeders, `${tool.name} ${field}`, () => {
      const takes = this.takesOf(tool)[field];
      return takes === undefined ? [] : this.#outputsFor(takes).filter((feeder) => feeder.tool.name !== tool.name);
    });
  }

  #outputsFor(takes: InputField): readonly Feeder[] {
    if (takes.literalOnly) return [];
    return memoised(this.#outputs, conceptKey(takes.concept, takes.list === true), () =>
      this.pool.tools.flatMap((tool) =>
        Object.entries(this.givesOf(tool))
          .filter(([, gives]) => mayFeed(this.pool.chaining, gives, takes))
          .map(([pointer]) => ({ tool, pointer })),
      ),
    );
  }

  /**
   * How commonly a tool fits: outputs of the pool that the most accommodating of its fields takes. A comparison of any two
   * numbers fits hundreds, a tool for genes a few.
   */
  breadthOf(tool: Tool): number {
    return memoised(this.#breadths, tool.name, () =>
      Math.max(0, ...Object.keys(this.takesOf(tool)).map((field) => this.feedersOf(tool, field).length)),
    );
  }

  /** Other tools with a field that some output of the tool may fill; of one that changes a state, those that look at it. */
  consumersOf(tool: Tool): readonly Tool[] {
    const taking = this.#consumers.ofTool(tool);
    const looking = tool.effect === "write" ? this.groupOf(tool).filter(({ effect }) => effect === "read") : [];
    return looking.length === 0 ? taking : [...looking, ...taking.filter((other) => !looking.includes(other))];
  }

  /**
   * Other tools that can be called first and give something like what the tool gives, to be weighed against it. None of a pool
   * whose fields take what they are named for alone.
   */
  partnersOf(tool: Tool): readonly Tool[] {
    const { feeds } = this.pool.chaining;
    if (feeds === undefined) return [];
    return memoised(this.#partners, tool.name, () => {
      const given = Object.values(this.givesOf(tool));
      return this.pool.tools.filter(
        (other) =>
          other !== tool &&
          this.startable(other) &&
          Object.values(this.givesOf(other)).some((theirs) =>
            given.some(
              (ours) =>
                (ours.list === undefined) === (theirs.list === undefined) && feeds(theirs.concept, ours.concept),
            ),
          ),
      );
    });
  }

  /** The other tools that share a state with the tool, in the order of the pool. */
  groupOf({ name, state }: Tool): readonly Tool[] {
    if (state === undefined) return [];
    return memoised(this.#groups, state, () => this.pool.tools.filter((tool) => tool.state === state)).filter(
      (tool) => tool.name !== name,
    );
  }

  /** Tools with a field that a value of the seed may stand in. */
  consumersOfSeed(seed: Seed): readonly Tool[] {
    return this.#consumers.ofSeed(seed);
  }

  /** True if the field can be stated in a question: it has literals, or some seed holds a value for it. */
  seedable(takes: InputField): boolean {
    return (takes.literals?.length ?? 0) > 0 || this.#index.has(takes);
  }

  /** Seeds with a value that may stand in the field, in the order of the pool. */
  seedsHolding(takes: InputField): readonly Seed[] {
    return this.#index.holding([takes]);
  }

  /** True if the tool can be called first: every field is seedable. */
  startable(tool: Tool): boolean {
    return Object.values(this.takesOf(tool)).every((takes) => this.seedable(takes));
  }

  /** Seeds (of one domain, or of all) with a value for one of the tool's fields that is not literal-only. */
  seedsFor(tool: Tool, domain?: Domain): readonly Seed[] {
    return memoised(this.#seeds, `${tool.name} ${domain ?? ""}`, () => this.#index.startersOf(tool, domain));
  }

  /**
   * Tools that alone make the tool callable: each fills one of its fields or more, and the fields left over are seedable,
   * or are alike to a filled one, so that the same chain on another entity fills them. What looks at a state is led to by what
   * changes it.
   */
  sourcesOf(tool: Tool): readonly Tool[] {
    return memoised(this.#sources, tool.name, () => {
      const fields = new Map<Tool, Set<string>>();
      for (const field of Object.keys(this.takesOf(tool)))
        for (const feeder of this.feedersOf(tool, field))
          fields.set(feeder.tool, (fields.get(feeder.tool) ?? new Set()).add(field));
      return [...fields]
        .filter(([, fed]) => {
          const mirrored = this.pool.chaining
            .alike(tool)
            .filter((group) => group.some((field) => fed.has(field)))
            .flat();
          return Object.entries(this.takesOf(tool)).every(
            ([field, takes]) => fed.has(field) || mirrored.includes(field) || this.seedable(takes),
          );
        })
        .map(([source]) => source)
        .concat(tool.effect === "read" ? this.groupOf(tool).filter(({ effect }) => effect === "write") : []);
    });
  }

  /**
   * A short random chain of tool names that ends in `name`: the first is startable, each makes the next callable
   * (`sourcesOf`), none occurs twice. `[name]` for some draws of a startable tool; empty if no such chain has `most` tools or fewer.
   * A chain of fewer than `least` tools is made only where no longer one is found.
   * @param weight how much likelier than others a tool is to come right before another, 1 for no more; not given, all are alike.
   */
  feederPath(
    name: string,
    random: Random,
    most: number = PATH_MAX,
    least = 1,
    weight?: (tool: string, next: string) => number,
  ): string[] {
    const last = this.find(name);
    const distances = this.#distances();
    const distance = distances.get(name);
    if (last === undefined || distance === undefined || distance >= most) return [];
    const path: string[] = [name];
    let at: Tool = last;
    while (path.length < most) {
      // Two paths in three begin before a focus that could be called first: chains are what tasks are made of.
      if (distances.get(at.name) === 0 && path.length >= least && random.float() < (path.length === 1 ? 1 / 3 : 2 / 3))
        break;
      const room = most - path.length - 1;
      const choices = this.sourcesOf(at).filter(
        (tool) => !path.includes(tool.name) && (distances.get(tool.name) ?? most) <= room,
      );
      if (choices.length === 0) break;
      const next = at.name;
      at = weight === undefined ? random.pick(choices) : random.weighted(choices, (tool) => weight(tool.name, next));
      path.unshift(at.name);
    }
    // A cycle of concepts may leave the walk short of a startable tool: then the shortest chain will do.
    return this.startable(at) ? path : this.#shortest(last, random);
  }

  #shortest(last: Tool, random: Random): string[] {
    const distances = this.#distances();
    const path = [last.name];
    let at = last;
    for (let left = distances.get(last.name) ?? 0; left > 0; left--) {
      at = random.pick(this.sourcesOf(at).filter((tool) => distances.get(tool.name) === left - 1));
      path.unshift(at.name);
    }
    return path;
  }

  /** Fewest calls that must come before the tool on such a chain: 0 if it is startable, undefined if no chain reaches it. */
  callsBefore(name: string): number | undefined {
    return this.#distances().get(name);
  }

  /** `callsBefore` of every tool, by breadth-first search from the startable ones. */
  #measure(): ReadonlyMap<string, number> {
    const distances = new Map<string, number>();
    for (const tool of this.pool.tools) if (this.startable(tool)) distances.set(tool.name, 0);
    for (let calls = 1, grew = true; grew; calls++) {
      const reached = this.pool.tools.filter(
        (tool) => !distances.has(tool.name) && this.sourcesOf(tool).some((source) => distances.has(source.name)),
      );
      for (const tool of reached) distances.set(tool.name, calls);
      grew = reached.length > 0;
    }
    return distances;
  }
}

/**
 * Several pools as one. Tools of a name that several have are told apart by the names of their sources, and what was learnt of
 * fields holds within its source alone: the `item_id` of one API is no item of another.
 */
import { sha256Hex } from "../domain/json.ts";
import { EMBEDDED_POOL, POOLS_JOINED_BY } from "../domain/pool_shares.ts";
import type { Exemplar, Seed } from "../domain/schema.ts";
import { type ConceptName, learntOf } from "../embedded/concepts/index.ts";
import { type EmbeddedTool, isEmbedded } from "../embedded/tool.ts";
import { Latest } from "../lib/memo.ts";
import { type Chaining, NO_CHAINING } from "../tools/chaining.ts";
import type { Tool } from "../tools/contract.ts";
import { nameFault } from "../tools/names.ts";
import { ToolPool } from "../tools/pool.ts";
import { withDigest } from "./names.ts";

/** Mixtures that are kept in this isolate, at most: one holds the graph of all its tools. */
const KEPT = 3;

const kept = new Latest<{ readonly parts: readonly ToolPool[]; readonly pool: ToolPool }>(KEPT);

/** The pool of all parts, in their order: the same object while every part is. */
export function mixedPool(parts: readonly ToolPool[]): ToolPool {
  const name = parts.map((part) => part.name).join(POOLS_JOINED_BY);
  const known = kept.find(name);
  if (known?.parts.length === parts.length && known.parts.every((part, i) => part === parts[i])) return known.pool;
  return kept.keep(name, { parts, pool: mixed(name, parts) }).pool;
}

function mixed(name: string, parts: readonly ToolPool[]): ToolPool {
  const names = toldApart(parts);
  const sourceOf = new Map<Tool, ToolPool>();
  const tools = parts.flatMap((part) =>
    part.tools.map((tool) => {
      const own = scoped(tool, names.get(keyOf(part, tool)) ?? tool.name);
      sourceOf.set(own, part);
      return own;
    }),
  );
  return new ToolPool({
    name,
    tools,
    seeds: () => parts.flatMap((part) => part.seeds.map((seed) => scopedSeed(seed, part.name))),
    exemplars: distinct(parts),
    chaining: chainingOf(parts, sourceOf),
    // Each part's digest says all of it.
    content: sha256Hex(`mixed ${parts.map(({ name, digest }) => `${name} ${digest}`).join(" ")}`),
    contentIsWhole: true,
  });
}

/**
 * Names of the tools whose name another part has too, by `keyOf`. Tools of the bundle keep theirs; whoever else has one has its
 * source's name before it, whatever the order of the parts.
 */
function toldApart(parts: readonly ToolPool[]): ReadonlyMap<string, string> {
  const all = parts.flatMap((part) => part.tools.map((tool) => ({ part, tool })));
  const sharing = Map.groupBy(all, ({ tool }) => tool.name.toLowerCase());
  const taken = new Set(all.map(({ tool }) => tool.name));
  const renamed = all.filter(
    ({ part, tool }) => (sharing.get(tool.name.toLowerCase())?.length ?? 0) > 1 && !isOfBundle(part, tool),
  );
  return new Map(
    renamed.map(({ part, tool }) => {
      const wanted = `${part.name}_${tool.name}`;
      const free = !taken.has(wanted) && nameFault(wanted) === null;
      return [keyOf(part, tool), free ? wanted : withDigest(wanted, keyOf(part, tool))];
    }),
  );
}

function isOfBundle({ name }: ToolPool, { source }: Tool): boolean {
  return source === name && source === EMBEDDED_POOL;
}

function keyOf({ name }: ToolPool, tool: Tool): string {
  return `${name} ${tool.name}`;
}

/** The tool under its name in the mixture; what was learnt of its fields means what it does in its source. */
function scoped(tool: Tool, name: string): Tool {
  const renamed = name === tool.name ? tool : { ...tool, name };
  if (!isEmbedded(renamed) || renamed.learnt === undefined) return renamed;
  const { takes, gives, options } = renamed;
  const own = <F extends { readonly concept: ConceptName }>(fields: Readonly<Record<string, F>>) =>
    Object.fromEntries(
      Object.entries(fields).map(([key, field]) => [key, { ...field, concept: learntOf(field.concept, tool.source) }]),
    );
  const named: EmbeddedTool = {
    ...renamed,
    takes: own(takes),
    gives: own(gives),
    ...(options === undefined ? {} : { options: own(options) }),
  };
  return named;
}

function scopedSeed(seed: Seed, source: string): Seed {
  const values = Object.entries(seed.values).map(([concept, value]) => [
    learntOf(concept as ConceptName, source),
    value,
  ]);
  return { ...seed, values: Object.fromEntries(values) };
}

/** All exemplars, each under an id of its own. */
function distinct(parts: readonly ToolPool[]): Exemplar[] {
  const known = new Set<string>();
  return parts.flatMap((part) =>
    part.exemplars.map((exemplar) => {
      const id = known.has(exemplar.id) ? `${part.name}-${exemplar.id}` : exemplar.id;
      known.add(id);
      return { ...exemplar, id };
    }),
  );
}

/** Each tool chains as its own pool says; values pass between parts where any of them says so. */
function chainingOf(parts: readonly ToolPool[], sourceOf: ReadonlyMap<Tool, ToolPool>): Chaining {
  const [first = NO_CHAINING, ...others] = [...new Set(parts.map(({ chaining }) => chaining))];
  if (others.length === 0) return first;
  const all = [first, ...others];
  const of = (tool: Tool) => sourceOf.get(tool)?.chaining ?? NO_CHAINING;
  return {
    takes: (tool) => of(tool).takes(tool),
    gives: (tool) => of(tool).gives(tool),
    alike: (tool) => of(tool).alike(tool),
    options: (tool) => of(tool).options?.(tool),
    isA: (concept, wanted) => all.some((one) => one.isA(concept, wanted)),
    isWide: (concept) => all.some((one) => one.isWide(concept)),
  };
}

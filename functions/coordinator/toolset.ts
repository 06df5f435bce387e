/**
 * Composes the toolset of one task: tools that make its focus reachable and lead on from it, and least-offered tools
 * around them, so that a collector has real choices and real distractors. Pure.
 */
import { sha256Hex } from "../domain/json.ts";
import type { Domain, Seed } from "../domain/schema.ts";
import type { Random } from "../lib/random.ts";
import { seedFits } from "../tools/chaining.ts";
import type { Tool } from "../tools/contract.ts";
import type { ToolGraph } from "../tools/graph.ts";
import { reachedFrom, type Start, statedStarts } from "../tools/reached.ts";
import type { Bonds } from "./bonds.ts";

/** Share of a toolset that comes from the task's own domain, where the domain has that many. */
const OWN_DOMAIN_SHARE = 0.6;
/** Tools of each supporting role, at most. Together with a path they fit into the smallest toolset. */
const GENERIC = 3;
const CONSUMERS = 5;
/** Of each of those, tools that go on from it, and of each tool on the path, others that do. */
const CONSUMERS_OF_CONSUMER = 2;
const CONSUMERS_OF_PATH = 2;
/** Share of a toolset that what leads on from the path may take, so that there is room for starters and distractors. */
const LEADING_SHARE = 0.6;
const STARTERS = 3;
const PARTNERS = 3;
const COMPANIONS = 3;
const LAST_RESORTS = 2;
/** Average offers that what was used with a tool of the path most is put forward by. */
const BOND_RANK = 2;
/** A pool of more tools is not ranked as a whole: of every role, a sample of so many is. */
const RANKED_MAX = 1_000;
const SAMPLE = 300;

/** Says whether a tool may be offered once more: to whatever task, and to one that only such tools lead on from. */
export interface Rationing {
  allows(tool: string): boolean;
  allowsAsLastResort(tool: string): boolean;
}

export interface ToolsetRequest {
  readonly domain: Domain;
  readonly focus: string;
  /** Tools that lead to the focus, the focus last. */
  readonly path: readonly string[];
  readonly seed: Seed;
  /** Tools wanted; a smaller pool gives all it has. */
  readonly size: number;
  /** Calls that the task may make one after the other. */
  readonly calls: number;
  /** Share of the toolset that may be out of reach of the seed (`reachedFrom`), 0 to 1; more is where the pool has too few others. */
  readonly distractors: number;
  /** Which tools earlier tasks used together: those that went with a tool of the path come before others of their role. */
  readonly bonds: Bonds;
}

/**
 * Names of the toolset in random order, without repetition; the path is always in it.
 * `offered` is how often a tool has been offered: those offered least fill what the roles leave. A tool that `ration`
 * does not allow is in the toolset only as part of the path, as the only one that leads on, or where the pool has too few others.
 */
export function composeToolset(
  graph: ToolGraph,
  request: ToolsetRequest,
  offered: (tool: string) => number,
  ration: Rationing,
  random: Random,
): string[] {
  const size = Math.min(request.size, graph.pool.tools.length);
  const bonds = request.bonds.withAny(request.path);
  const least = ranking(graph.pool.tools, offered, bonds, random);
  const among = (tools: readonly Tool[]) => least(tools).filter((tool) => ration.allows(tool.name));
  const all = least(graph.pool.tools);
  const ranked = all.filter((tool) => ration.allows(tool.name));
  const chosen = new Set<string>();
  const add = (tools: readonly Tool[], most: number) => {
    let left = most;
    for (const { name } of tools) {
      if (left <= 0 || chosen.size >= size) return;
      if (chosen.has(name)) continue;
      chosen.add(name);
      left -= 1;
    }
  };

  const path = request.path.flatMap((name) => graph.find(name) ?? []);
  const focus = graph.find(request.focus);
  add(path, size);
  // A state is nothing without the tools that change it and the tools that look at it.
  for (const tool of path) add(graph.groupOf(tool), size);
  if (focus !== undefined) {
    const consumers = graph.consumersOf(focus);
    const next = among(consumers);
    add(next, CONSUMERS);
    // Where only rationed tools go on from the focus, it gets them all the same: this is what they are rationed for.
    if (next.length === 0)
      add(random.shuffle(consumers.filter((tool) => ration.allowsAsLastResort(tool.name))), LAST_RESORTS);
    // Steps further on, so that a chain does not have to end right after the focus, and beside it, so that it may fork.
    const more = (tool: Tool, most: number) => {
      const room = Math.round(size * LEADING_SHARE) - chosen.size;
      if (room > 0) add(among(graph.consumersOf(tool)), Math.min(most, room));
    };
    for (const consumer of next.slice(0, CONSUMERS)) more(consumer, CONSUMERS_OF_CONSUMER);
    for (const tool of path) if (tool !== focus) more(tool, CONSUMERS_OF_PATH);
  }
  if (focus !== undefined) add(among(graph.partnersOf(focus)), PARTNERS);
  // What went with one of them in earlier tasks, whether or not it can be reached from here.
  if (bonds.size > 0) add(among(graph.pool.tools.filter(({ name }) => bonds.has(name))), COMPANIONS);
  add(startersOf(among(graph.consumersOfSeed(request.seed)), graph, request.seed), STARTERS);
  add(
    ranked.filter((tool) => isGeneric(graph, tool)),
    GENERIC,
  );
  const offers = [...chosen].flatMap((name) => graph.find(name) ?? []);
  const calls = reachedFrom(graph, startOf(graph, request, offers), request.calls, [...offers, ...ranked]);
  const wanted = Math.ceil(size * (1 - request.distractors)) - offers.filter(({ name }) => calls.has(name)).length;
  add(ranked.filter(({ name }) => calls.has(name)).toSorted(byCalls(calls)), wanted);

  const own = among(graph.toolsOf(request.domain));
  const taken = own.filter((tool) => chosen.has(tool.name)).length;
  add(own, Math.round(size * OWN_DOMAIN_SHARE) - taken);
  add(
    ranked.filter((tool) => tool.domain !== request.domain),
    size,
  );
  add(own, size);
  add(all, size);
  return random.shuffle([...chosen]);
}

/**
 * Tools that make a tool callable which no single chain reaches: for each field that cannot be stated, one tool that
 * fills it and the chain that leads there. The tool itself comes last.
 */
export function supportOf(graph: ToolGraph, tool: Tool, random: Random): string[] {
  const support = new Set<string>();
  for (const [field, takes] of Object.entries(graph.takesOf(tool))) {
    if (graph.seedable(takes)) continue;
    const feeders = graph.feedersOf(tool, field).filter((feeder) => graph.callsBefore(feeder.tool.name) !== undefined);
    if (feeders.length === 0) continue;
    for (const name of graph.feederPath(random.pick(feeders).tool.name, random)) support.add(name);
  }
  support.delete(tool.name);
  return [...support, tool.name];
}

/** 64 bits that name a toolset whatever the order of its tools, as 16 hexadecimal digits. */
export function toolsetKey(toolset: readonly string[]): string {
  return sha256Hex(toolset.toSorted().join("\n")).slice(0, 16);
}

/** Where a task may start that is offered these. */
function startOf(graph: ToolGraph, { seed, focus, calls }: ToolsetRequest, offers: readonly Tool[]): Start {
  const tool = graph.find(focus);
  return { seed, stated: tool === undefined ? [] : statedStarts(graph, tool, seed, offers, calls) };
}

/** What is reached by fewer calls comes first, so that what leads to a tool is offered before the tool is. */
function byCalls(calls: ReadonlyMap<string, number>) {
  const of = ({ name }: Tool) => calls.get(name) ?? Number.POSITIVE_INFINITY;
  return (a: Tool, b: Tool) => of(a) - of(b);
}

/**
 * Puts tools of the pool in order, those offered least first, shaken by up to one average offer so that neighbours in rank
 * do not always go together. Of a large pool it takes a sample: the least offered of some hundreds is offered little enough
 * (Mitzenmacher, The power of two choices in randomized load balancing, 2001), and the work does not grow with the pool.
 * @param bonds 0 to 1 by the name of a tool that was used with one of the path: it is put forward, and in every sample.
 */
function ranking(
  pool: readonly Tool[],
  offered: (tool: string) => number,
  bonds: ReadonlyMap<string, number>,
  random: Random,
): (tools: readonly Tool[]) => readonly Tool[] {
  const ordered = (tools: readonly Tool[]) => {
    const counts = tools.map((tool) => offered(tool.name));
    const mean = counts.reduce((sum, count) => sum + count, 0) / Math.max(1, tools.length);
    return tools
      .map((tool, i) => {
        const forward = BOND_RANK * (bonds.get(tool.name) ?? 0);
        return { tool, rank: (counts[i] ?? 0) / (mean + 1) + random.float() - forward };
      })
      .sort((a, b) => a.rank - b.rank)
      .map(({ tool }) => tool);
  };
  if (pool.length > RANKED_MAX)
    return (tools) => {
      const sample = random.sample(tools, SAMPLE);
      if (bonds.size === 0) return ordered(sample);
      return ordered([...new Set([...sample, ...tools.filter(({ name }) => bonds.has(name))])]);
    };
  const all = ordered(pool);
  return (tools) => {
    if (tools === pool) return all;
    const names = new Set(tools.map((tool) => tool.name));
    return all.filter((tool) => names.has(tool.name));
  };
}

/** Startable tools that take a value of the seed; those that ask for just that kind of thing come before the generic ones. */
function startersOf(ranked: readonly Tool[], graph: ToolGraph, seed: Seed): Tool[] {
  const { chaining } = graph.pool;
  const fitting = (wide: boolean) =>
    ranked.filter(
      (tool) =>
        graph.startable(tool) &&
        Object.values(graph.takesOf(tool)).some(
          (takes) => chaining.isWide(takes.concept) === wide && seedFits(chaining, seed, takes),
        ),
    );
  return [...fitting(false), ...fitting(true)];
}

/** A processing tool that takes any number, text, date, or a list of them: chains of every domain can end in it. */
function isGeneric(graph: ToolGraph, tool: Tool): boolean {
  if (tool.kind !== "processing") return false;
  return Object.values(graph.takesOf(tool)).some(
    ({ literalOnly, concept }) => !literalOnly && graph.pool.chaining.isWide(concept),
  );
}

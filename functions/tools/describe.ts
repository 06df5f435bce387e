/**
 * Describing an entity by what a tool of the pool says: "the capital of France" for Paris. What the tool returns is the entity
 * itself, word for word, so that the description stands for it and for nothing else.
 */

import { getPointer } from "../domain/json.ts";
import type { Json, JsonObject } from "../domain/schema.ts";
import type { Random } from "../lib/random.ts";
import { type CallLimits, callTool } from "./call.ts";
import type { Tool } from "./contract.ts";
import type { ToolPool } from "./pool.ts";

export interface Description {
  /** The tool and the input whose output holds the entity at the pointer. */
  readonly tool: string;
  readonly input: JsonObject;
  readonly output: Json;
  readonly pointer: string;
  /** The description, as a noun phrase. */
  readonly words: string;
}

/** Pairs of tools that are tried, at most: each takes two calls of pure tools. */
const TRIES = 24;
/** Characters of a description and of what it names in turn, at most. */
const WORDS_MAX = 80;

/** A tool with one input field and one scalar output, by their concepts. */
interface Link {
  readonly tool: Tool;
  readonly field: string;
  readonly takes: string;
  readonly pointer: string;
  readonly gives: string;
  readonly phrase: string;
}

/**
 * A description of a value of the concept; undefined where no pair of tools leads from it to something else and back.
 * @param isOpen false of a tool that must not be called for it.
 */
export async function describe(
  pool: ToolPool,
  { concept, value }: { readonly concept: string; readonly value: string },
  isOpen: (tool: string) => boolean,
  limits: CallLimits,
  random: Random,
): Promise<Description | undefined> {
  const { isA } = pool.chaining;
  const links = linksOf(pool);
  const back = links.filter(({ tool, gives, phrase }) => isOpen(tool.name) && isA(gives, concept) && phrase !== "");
  const pairs = back.flatMap((to) =>
    links
      .filter((from) => isA(concept, from.takes) && isA(from.gives, to.takes) && from.gives !== concept)
      .map((from) => ({ from, to })),
  );
  for (const { from, to } of random.sample(pairs, TRIES)) {
    const told = await returned(from, value, limits);
    if (typeof told?.at !== "string" || told.at === value || told.at.length > WORDS_MAX) continue;
    const found = await returned(to, told.at, limits);
    if (found?.at !== value) continue;
    const words = to.phrase.replace(`{${to.field}}`, told.at);
    if (words.length > WORDS_MAX || words.includes("{") || words.includes(value)) continue;
    return { tool: to.tool.name, input: { [to.field]: told.at }, output: found.output, pointer: to.pointer, words };
  }
  return undefined;
}

async function returned(
  { tool, field, pointer }: Link,
  value: string,
  limits: CallLimits,
): Promise<{ readonly output: Json; readonly at: Json | undefined } | undefined> {
  const { ok, output } = await callTool(tool, { [field]: value }, limits);
  return ok ? { output, at: getPointer(output, pointer) } : undefined;
}

/** Of the pool's pure retrieval tools, those that look one thing up for one thing. */
function linksOf({ tools, chaining }: ToolPool): Link[] {
  return tools.flatMap((tool) => {
    const [field, ...others] = Object.entries(chaining.takes(tool));
    if (tool.effect !== "pure" || tool.kind !== "retrieval" || field === undefined || others.length > 0) return [];
    const [name, takes] = field;
    if (takes.list === true || takes.literalOnly === true) return [];
    return Object.entries(chaining.gives(tool)).flatMap(([pointer, gives]) =>
      gives.list === undefined
        ? [{ tool, field: name, takes: takes.concept, pointer, gives: gives.concept, phrase: gives.phrase ?? "" }]
        : [],
    );
  });
}

/**
 * Tools that share a state. A group says what a state is at first; each of its tools looks at it or changes it. The state of a
 * call is made anew from the calls of the group before it, so that it depends on nothing else and nobody has to keep it.
 */
import type { z } from "zod";
import { canonicalJson } from "../domain/json.ts";
import type { Json, JsonObject } from "../domain/schema.ts";
import { type EarlierCall, ToolError } from "../tools/contract.ts";
import { type EmbeddedTool, embeddedTool, type ToolDeclaration } from "./tool.ts";

/** Calls that a state is made from, at most: more than a task or an attempt makes. */
const CALLS_MAX = 1_000;

interface Changing<S, I extends z.ZodObject, O extends z.ZodObject> extends ToolDeclaration<I, O> {
  readonly does: string;
  /** Changes the state in place, which is the call's own, and says what came of it; throws `ToolError` for what cannot be done. */
  change(state: S, input: z.infer<I>): z.infer<O>;
}

interface Looking<S, I extends z.ZodObject, O extends z.ZodObject> extends ToolDeclaration<I, O> {
  look(state: S, input: z.infer<I>): z.infer<O>;
}

type Change<S> = (state: S, input: JsonObject) => Json;

export class StateGroup<S> {
  readonly name: string;
  readonly #initial: () => S;
  readonly #graded: (state: S) => Json;
  readonly #changes = new Map<string, Change<S>>();
  readonly #tools = new Map<string, EmbeddedTool>();

  /** @param graded what of a state counts when an attempt is graded (`Tool.leaves`). */
  constructor(name: string, initial: () => S, graded: (state: S) => Json) {
    this.name = name;
    this.#initial = initial;
    this.#graded = graded;
  }

  /** A tool that changes the state. */
  changing<I extends z.ZodObject, O extends z.ZodObject>(declaration: Changing<S, I, O>): EmbeddedTool {
    const { change, ...described } = declaration;
    const apply: Change<S> = (state, input) => change(state, input as z.infer<I>) as Json;
    this.#changes.set(described.name, apply);
    return this.#declare(described, "write", apply);
  }

  /** A tool that only looks at the state. */
  looking<I extends z.ZodObject, O extends z.ZodObject>(declaration: Looking<S, I, O>): EmbeddedTool {
    const { look, ...described } = declaration;
    return this.#declare(described, "read", (state, input) => look(state, input as z.infer<I>) as Json);
  }

  #declare<I extends z.ZodObject, O extends z.ZodObject>(
    described: ToolDeclaration<I, O>,
    effect: "read" | "write",
    apply: Change<S>,
  ): EmbeddedTool {
    const tool = embeddedTool(described, {
      effect,
      state: this.name,
      leaves: (calls) => this.#leaves(calls),
      call: (input, { before = [] }) => apply(this.#after(before), input),
    });
    this.#tools.set(tool.name, tool);
    return tool;
  }

  #leaves(calls: readonly EarlierCall[]): Json | undefined {
    try {
      return this.#graded(this.#after(calls));
    } catch (error) {
      if (error instanceof ToolError) return undefined;
      throw error;
    }
  }

  /** The state after these calls, which succeeded when they were made. */
  #after(before: readonly EarlierCall[]): S {
    if (before.length > CALLS_MAX) throw new ToolError(`expected at most ${CALLS_MAX} calls before this one`);
    const state = this.#initial();
    for (const [i, { tool: name, input }] of before.entries()) {
      const read = this.#tools.get(name)?.reads?.input(input);
      if (read === undefined) throw new ToolError(`call ${i + 1} before this one: ${this.name} has no tool "${name}"`);
      if (!read.ok) throw new ToolError(`call ${i + 1} before this one: ${name} does not take its input`);
      try {
        this.#changes.get(name)?.(state, read.value);
      } catch (error) {
        if (!(error instanceof ToolError)) throw error;
        throw new ToolError(`call ${i + 1} before this one: ${error.message}`);
      }
    }
    return state;
  }
}

/** What stands in no order, in one. */
export function unordered(items: Iterable<Json>): Json[] {
  return [...items]
    .map((item) => ({ item, text: canonicalJson(item) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ item }) => item);
}

/** A text by its words alone: case, accents and marks make no other text of it. */
export function spoken(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(" ");
}

/** A name that people gave: "the dentist" and "Dentist" are one, "desk lamp" and "desk lamps" as well. */
export function spokenName(name: string): string {
  return spoken(name)
    .replace(/^(?:the|an?|my) /, "")
    .replace(/s$/, "");
}

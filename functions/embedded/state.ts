/**
 * Tools that share a state. A group says what a state is at first; each of its tools looks at it or changes it. The state of a
 * call is made anew from the calls of the group before it, so that it depends on nothing else and nobody has to keep it.
 */
import type { z } from "zod";
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
  readonly #changes = new Map<string, Change<S>>();
  readonly #tools = new Map<string, EmbeddedTool>();

  constructor(name: string, initial: () => S) {
    this.name = name;
    this.#initial = initial;
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
      call: (input, { before = [] }) => apply(this.#after(before), input),
    });
    this.#tools.set(tool.name, tool);
    return tool;
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

/**
 * The tool contract. To the pipeline every tool is a `Tool`, wherever it comes from; an embedded tool says more of itself,
 * by which the embedded teacher plans calls and writes questions.
 */
import { messageOf, type SourceFault } from "../domain/fault.ts";
import type { Domain, Json, JsonObject, Kind } from "../domain/schema.ts";

/** Where a tool's data, formula or computation comes from. */
export interface Source {
  readonly name: string;
  /** `data` is looked up, `formula` is coded from a publication, `library` computes. */
  readonly kind: "data" | "formula" | "library";
  /** SPDX identifier where there is one, otherwise the licence's name; for a formula, "none (published formula)". */
  readonly licence: string;
  /** Version or date of the data, ISO 8601 where it is a date; for a formula, the citation. */
  readonly version: string;
  readonly url?: string;
}

/** `pure`: the same input gives the same output, whatever else happens. `read`: what it returns may change. `write`: it changes something. */
export type Effect = "pure" | "read" | "write";

/** A call that succeeded before another, as far as what the other returns may follow from it. */
export interface EarlierCall {
  readonly tool: string;
  readonly input: JsonObject;
}

/** A JSON Schema, draft 2020-12, of an object. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What is wrong with a value that a schema does not take. */
export interface Wrong {
  /** Keys from the value's root. */
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Fields at the path that there are not. */
  readonly keys?: readonly string[];
}

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly wrong: readonly Wrong[] };

/** What a call says of itself besides its input. */
export interface CallOptions {
  /** Aborted when nobody waits for the call any more. */
  readonly signal: AbortSignal;
  /**
   * Which call this is, for a tool that is not pure: the key that its record is stored under. Should it be made again because
   * it ended without a record, it has the same key; one that changes something may send it on as its `Idempotency-Key`.
   */
  readonly key?: string;
  /** For a tool with state: the calls of its group that succeeded before it in the same task, attempt or episode, in order. */
  readonly before?: readonly EarlierCall[];
}

/** A tool as the pipeline sees it. */
export interface Tool {
  /** 1 to 64 of `A-Za-z0-9_-`: see `names.ts`. */
  readonly name: string;
  readonly domain: Domain;
  readonly kind: Kind;
  readonly description: string;
  readonly input: JsonSchema;
  readonly output: JsonSchema;
  /** The tool source that it comes from. */
  readonly source: string;
  readonly effect: Effect;
  /**
   * The group of tools that it shares a state with: a basket, a calendar. The state belongs to one task, attempt or episode and
   * is stored nowhere: it follows from the calls of the group so far (`CallOptions.before`), so that such a call may be made
   * again at any time. `effect` says whether the tool changes the state.
   */
  readonly state?: string;
  /**
   * Of a tool with state: what these calls of its group leave of the state, as it is graded. Two states that are as good as each
   * other are equal, whatever order the calls came in and however names were written. Undefined where one of the calls cannot be made.
   */
  leaves?(calls: readonly EarlierCall[]): Json | undefined;
  readonly sources: readonly Source[];
  /** What it is made of again by its source, for one whose definition is all that there is of it: how it is called, as data. */
  readonly origin?: JsonObject;
  /** An input that it answers. */
  readonly example?: JsonObject;
  /** Of a tool with state: the calls that the example comes after. */
  readonly exampleAfter?: readonly EarlierCall[];
  /** Reads an input or an output in place of its JSON Schema: faster, or with better words. */
  readonly reads?: {
    readonly input: (value: JsonObject) => Checked<JsonObject>;
    readonly output: (value: unknown) => Checked<Json>;
  };
  /**
   * Makes a call when its turn has come, for a tool of a source that all who call it share: how often it may be asked, and whether
   * it is up. Throws `SourceAway` where it is not to be called now. Waiting is not the tool's time.
   */
  inTurn?<T>(make: () => Promise<T>): Promise<T>;
  /** Called with an input that its schema takes. Throws `ToolError` for one that it has no answer for. */
  call(input: JsonObject, options: CallOptions): Json | Promise<Json>;
}

/** True if the same input, after the same calls of the same group, always gives the same output: a call may be made again instead of being recorded. */
export function isRepeatable({ effect, state }: Pick<Tool, "effect" | "state">): boolean {
  return effect === "pure" || state !== undefined;
}

/** Raised by a tool for input that is well formed but that it cannot answer; the message says what was expected. */
export class ToolError extends Error {
  override readonly name = "ToolError";
}

/** Raised where a tool's source is not to be called now: the call was not made, and may be made later. */
export class SourceAway extends ToolError {
  readonly fault: SourceFault;

  constructor(fault: SourceFault) {
    super(messageOf(fault));
    this.fault = fault;
  }
}

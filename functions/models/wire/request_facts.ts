/** The request that a reply answers, as far as reading the reply needs it. */
import { perObject } from "../../lib/memo.ts";
import { fieldsOf } from "./fields.ts";

export interface ToolFacts {
  /** Empty arguments of one that needs none are `{}`. */
  readonly needsArguments: boolean;
  /** Parameters that are strings, where a form of text does not say what a value is; and those that may be null instead. */
  readonly strings?: ReadonlyMap<string, "string" | "string_or_null">;
}

/** What is known of the request that a reply answers. */
export interface RequestFacts {
  /** Name of the model that was asked. */
  readonly model: string;
  /** Characters of the request's body: bounds the input tokens that it can have cost. */
  readonly characters: number;
  /** Tokens that the completion could have, where the request says so: bounds the output tokens. */
  readonly max_tokens?: number | undefined;
  /** Tools were written into the prompt, and calls are to be read from the text. */
  readonly prompted: boolean;
  /** Tools that were offered, by name. */
  readonly tools: ReadonlyMap<string, ToolFacts>;
  /** Makes ids for calls that have none, or one that another call has: differs between the turns of a conversation. */
  readonly salt: string;
  /** Ids of the calls of earlier turns, where a call must not have one of them. */
  readonly taken?: ReadonlySet<string>;
}

/** What the JSON Schema of a tool's parameters says of it: worked out once, since a definition goes with many requests. */
export const toolFacts = perObject(
  ({ required, properties }: { readonly required?: unknown; readonly properties?: unknown }): ToolFacts => ({
    needsArguments: Array.isArray(required) && required.length > 0,
    strings: new Map(
      Object.entries(fieldsOf(properties) ?? {}).flatMap(([name, schema]) => {
        const kind = kindOf(fieldsOf(schema)?.type);
        return kind === undefined ? [] : [[name, kind] as const];
      }),
    ),
  }),
);

function kindOf(type: unknown): "string" | "string_or_null" | undefined {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  if (!types.includes("string") || types.some((one) => one !== "string" && one !== "null")) return undefined;
  return types.includes("null") ? "string_or_null" : "string";
}

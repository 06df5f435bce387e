/** Tools in words: as a chat completion request names them, and as they are stored. */

import { sha256Hex } from "../domain/json.ts";
import type { ToolDefinition } from "../domain/messages.ts";
import { perObject } from "../lib/memo.ts";
import type { Chaining } from "./chaining.ts";
import type { Tool } from "./contract.ts";
import { portableSchema } from "./portable_schema.ts";
import { returnsOf } from "./returns.ts";

/**
 * The definition of a tool that a model is given, made once: in requests, in training rows and in evaluation rows alike. Its
 * parameters are the input's schema as every provider takes it; the protocol has no place for what a tool returns, so that its description ends on that.
 */
export const toolDefinition = perObject((tool: Tool): ToolDefinition => {
  const parameters = portableSchema(tool.input);
  const returns = returnsOf(tool);
  const description = returns === "" ? tool.description : `${tool.description} Returns: ${returns}`;
  return { type: "function", function: { name: tool.name, description, parameters } };
});

/** Tokens of one tool's definition as a model reads it, on average over the tools; estimated at four characters each. */
export const toolTokens = perObject(
  ({ tools }: { readonly tools: readonly Tool[] }): number =>
    tools.reduce((sum, tool) => sum + JSON.stringify(toolDefinition(tool)).length / 4, 0) / Math.max(1, tools.length),
);

/** A tool as it is stored. */
export interface Definition {
  /** SHA-256 (hexadecimal) of `text`. */
  readonly digest: string;
  readonly name: string;
  /** JSON object: its contract, and what the chaining says of it. */
  readonly text: string;
}

/** All of a tool but its code and its probes. The order of fields counts: what is drawn at random follows it. */
export function definitionOf(tool: Tool, chaining: Chaining): Definition {
  const { name, domain, kind, description, input, output, source, effect, state, sources, origin } = tool;
  const options = chaining.options?.(tool);
  const fields = {
    takes: chaining.takes(tool),
    gives: chaining.gives(tool),
    alike: chaining.alike(tool),
    ...(options === undefined ? {} : { options }),
  };
  const text = JSON.stringify({
    name,
    domain,
    kind,
    description,
    input,
    output,
    source,
    effect,
    ...(state === undefined ? {} : { state }),
    sources,
    fields,
    ...(origin === undefined ? {} : { origin }),
  });
  return { digest: sha256Hex(text), name, text };
}

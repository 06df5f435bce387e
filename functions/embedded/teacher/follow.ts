/**
 * How the solver gets from a reading to a value: by the call as the question states it, by another where an error says what was
 * meant, and through the pages of a search to the record that the question tells from the others.
 */
import { getPointer } from "../../domain/json.ts";
import type { Json, JsonObject } from "../../domain/schema.ts";
import type { EmbeddedTool } from "../tool.ts";
import { OWN } from "../tool.ts";
import { isInRecords, nextPage, placeTold } from "./hits.ts";
import type { Node } from "./language/reading.ts";
import { isPassing, repaired } from "./repairs.ts";

/** A call that was made in an attempt and what came back; `output` is undefined where it failed, and `error` says why. */
export interface SolverCall {
  readonly tool: string;
  readonly input: JsonObject;
  readonly output: Json | undefined;
  readonly error?: string;
}

/** Why a call is made that the question does not ask for as it stands: another page, what an error led to, or once more. */
export type Detour = "page" | "repair" | "retry";

/** A value, or a call that is yet to be made for it, or neither. */
export type Followed =
  | { readonly value: Json }
  | { readonly wanted: JsonObject; readonly detour: Detour | null }
  | "failed";

/** Errors that are read on the way to a value, and pages that are turned. */
const REPAIRS_MAX = 2;
/** Times that one call is made again whose error passes. */
export const RETRIES_MAX = 3;
const PAGES_MAX = 8;

/**
 * @param filled fields of the node's inputs and what they came to; a field of the value's record is no input.
 * @param made the records of a call of the node's tool, in order.
 * @param goesOn whether a call that fails is made again, or otherwise.
 */
export function follow(
  node: Node,
  filled: JsonObject,
  made: (input: JsonObject) => readonly SolverCall[],
  goesOn: boolean,
): Followed {
  const { tool } = node;
  const told = new Map<string, string>();
  for (const [field, input] of node.inputs)
    if (field.startsWith(OWN) && "stated" in input) told.set(field.slice(OWN.length), String(input.stated));
  let input = filled;
  let detour: Detour | null = null;
  for (let repairs = 0, pages = 0; ; ) {
    const before = made(input);
    const call = before.at(-1);
    if (call === undefined) return { wanted: input, detour };
    if (call.output === undefined) {
      if (!goesOn) return "failed";
      if (isPassing(call.error)) return before.length > RETRIES_MAX ? "failed" : { wanted: input, detour: "retry" };
      const mended = repairs++ < REPAIRS_MAX ? repaired(tool, input, call.error ?? "") : undefined;
      if (mended === undefined) return "failed";
      [input, detour] = [mended, "repair"];
      continue;
    }
    const found = valueIn(node, call.output, told);
    if (found !== undefined && found !== null) return { value: found };
    const page = isInRecords(node.pointer) && pages++ < PAGES_MAX ? nextPage(tool, call.output) : undefined;
    if (page === undefined) return "failed";
    [input, detour] = [{ ...input, page }, "page"];
  }
}

/** What a call is made with, its fields in the order of the schema, so that equal calls are equal as text. */
export function inOrder({ takes, options }: Pick<EmbeddedTool, "takes" | "options">, filled: JsonObject): JsonObject {
  const fields = [...Object.keys(takes), ...Object.keys(options ?? {})];
  return Object.fromEntries(fields.flatMap((field) => (filled[field] === undefined ? [] : [[field, filled[field]]])));
}

function valueIn({ pointer }: Node, output: Json, told: ReadonlyMap<string, string>): Json | undefined {
  const place = isInRecords(pointer) ? placeTold(output, pointer, told) : pointer;
  return place === undefined ? undefined : getPointer(output, place);
}

/**
 * How the solver gets from a reading to a value: by the call as the question states it, by another where an error says what was
 * meant, and through the pages of a search to the record that the question tells from the others.
 */
import jsonpointer from "jsonpointer";
import type { Json, JsonObject } from "../../domain/schema.ts";
import { isInRecords, nextPage, OWN, placeTold } from "./hits.ts";
import type { Node } from "./language/parse.ts";
import { repaired } from "./repairs.ts";

/** A call that was made in an attempt and what came back; `output` is undefined where it failed, and `error` says why. */
export interface SolverCall {
  readonly tool: string;
  readonly input: JsonObject;
  readonly output: Json | undefined;
  readonly error?: string;
}

/** Why a call is made that the question does not ask for as it stands: another page, or what an error led to. */
export type Detour = "page" | "repair";

/** A value, or a call that is yet to be made for it, or neither. */
export type Followed =
  | { readonly value: Json }
  | { readonly wanted: JsonObject; readonly detour: Detour | null }
  | "failed";

/** Errors that are read on the way to a value, and pages that are turned. */
const REPAIRS_MAX = 2;
const PAGES_MAX = 8;

/**
 * @param filled fields of the node's inputs and what they came to; a field of the value's record is no input.
 * @param made the record of a call of the node's tool, if it was made.
 * @param repairsMax errors that are read on the way; after one more it is given up.
 */
export function follow(
  node: Node,
  filled: JsonObject,
  made: (input: JsonObject) => SolverCall | undefined,
  repairsMax = REPAIRS_MAX,
): Followed {
  const { tool } = node;
  const told = new Map<string, string>();
  for (const [field, input] of node.inputs)
    if (field.startsWith(OWN) && "stated" in input) told.set(field.slice(OWN.length), String(input.stated));
  // Fields in the order of the schema, so that equal calls are equal as text.
  const fields = [...Object.keys(tool.takes), ...Object.keys(tool.options ?? {})];
  let input = Object.fromEntries(
    fields.filter((field) => filled[field] !== undefined).map((field) => [field, filled[field] as Json]),
  );
  let detour: Detour | null = null;
  for (let repairs = 0, pages = 0; ; ) {
    const call = made(input);
    if (call === undefined) return { wanted: input, detour };
    if (call.output === undefined) {
      const mended = repairs++ < repairsMax ? repaired(tool, input, call.error ?? "") : undefined;
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

function valueIn({ pointer }: Node, output: Json, told: ReadonlyMap<string, string>): Json | undefined {
  const place = isInRecords(pointer) ? placeTold(output, pointer, told) : pointer;
  return place === undefined ? undefined : (jsonpointer.get(output as JsonObject, place) as Json | undefined);
}

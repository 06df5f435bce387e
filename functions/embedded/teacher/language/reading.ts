/** What a question is read as: the values that it speaks of, what it asks to be done, and what that reading leaves open. */
import type { Json } from "../../../domain/schema.ts";
import type { EmbeddedTool, Gives } from "../../tool.ts";

/** A value that a question speaks of: the output of a tool on stated values and other such values. */
export interface Node {
  readonly tool: EmbeddedTool;
  readonly pointer: string;
  readonly gives: Gives;
  readonly inputs: ReadonlyMap<string, Node | { stated: Json }>;
}

/** Something that a question asks to be done, before what it asks for. */
export interface Action {
  readonly tool: EmbeddedTool;
  readonly inputs: Node["inputs"];
}

/** What a question asks for, and how much open text the reading had to take as stated values. */
export interface Reading {
  readonly roots: readonly Node[];
  /** In order. */
  readonly actions: readonly Action[];
  readonly cost: number;
}

/** A way to read a phrase. */
export interface Option {
  readonly node: Node;
  readonly cost: number;
}

/**
 * Cost of a stated value, and of each character that had to be taken as it is: a reading in which the phrases of tools
 * account for more of the question comes first.
 */
export const STATED_COST = 0.5;
const CHARACTER_COST = 1 / 20;

/** What it costs to take a text for a stated value. */
export function statedCost(text: string): number {
  return STATED_COST + text.length * CHARACTER_COST;
}

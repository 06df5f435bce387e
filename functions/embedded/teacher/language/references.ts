/** How a question speaks of a value again: as "it", "that country" or "the second country", or of its counterpart as "that of Chile". */
import type { Questions } from "../../../domain/questions.ts";
import type { Json } from "../../../domain/schema.ts";
import { canFeed } from "../../concept_chaining.ts";
import { type EmbeddedTool, plannedFields } from "../../tool.ts";
import { replacedBy } from "./counterpart.ts";
import { unsaidFields } from "./follow_ups.ts";
import type { Pattern } from "./patterns.ts";
import { formsOf, referenceNounOf } from "./phrases.ts";
import { type Node, type Option, statedCost } from "./reading.ts";
import { statedValues } from "./stating.ts";
import { ORDINALS } from "./voices.ts";

/** The value that stands in the first of the fields that are alike to this one. */
export function sideBefore(
  tool: EmbeddedTool,
  field: string,
  inputs: ReadonlyMap<string, Node | { stated: Json }>,
): Node | undefined {
  const [first] = (tool.alike ?? []).find((group) => group.includes(field)) ?? [];
  const side = first === undefined || first === field ? undefined : inputs.get(first);
  return side === undefined || "stated" in side ? undefined : side;
}

/** "that of Chile": the first side for another thing, wherever it states one of that kind. */
export function counterparts(text: string, side: Node | undefined): { input: Node; cost: number }[] {
  // The unit of both sides stands behind the second.
  const { unit } = side === undefined ? {} : formsOf(side.gives);
  const said = unit !== undefined && text.endsWith(` ${unit}`) ? text.slice(0, -unit.length - 1) : text;
  const now = side === undefined ? undefined : replacedBy(said);
  if (side === undefined || now === undefined) return [];
  return replacedIn(side, now).map((input) => ({ input, cost: statedCost(now) }));
}

function replacedIn(node: Node, now: string): Node[] {
  return [...node.inputs].flatMap(([field, input]) => {
    const takes = node.tool.takes[field];
    if (takes === undefined || takes.literalOnly) return [];
    const others = "stated" in input ? statedValues(now, takes).map((stated) => ({ stated })) : replacedIn(input, now);
    return others.map((other) => ({ ...node, inputs: new Map(node.inputs).set(field, other) }));
  });
}

export function refersBack(part: string): boolean {
  return /\b(?:it|its|them|their|that|those)\b/.test(part);
}

/** Values with those that they rest on, each after what takes it. */
export function namedIn(nodes: readonly Node[]): Option[] {
  return nodes.flatMap((node) => [
    { node, cost: 0 },
    ...namedIn([...node.inputs.values()].flatMap((input) => ("stated" in input ? [] : [input]))),
  ]);
}

/** Introduced values that "it", "that country" or "the second country" names. */
export function referred(text: string, introduced: readonly Option[]): Option[] {
  if (text === "it" || text === "them") {
    const several = text === "them";
    return introduced
      .filter(({ node }) => (node.gives.list !== undefined) === several)
      .map(({ node }) => ({ node, cost: 0 }));
  }
  const plain = /^(?:that|those) (.+)$/.exec(text);
  if (plain !== null) {
    const named = introduced.filter(({ node }) => referenceNounOf(node.gives) === plain[1]);
    return named.map(({ node }) => ({ node, cost: 0 }));
  }
  const numbered = /^the (\w+) (?:list of )?(.+)$/.exec(text);
  const position = ORDINALS.indexOf((numbered?.[1] ?? "") as (typeof ORDINALS)[number]);
  if (numbered === null || position < 0) return [];
  const named = introduced.filter(({ node }) => referenceNounOf(node.gives) === numbered[2])[position];
  return named === undefined ? [] : [{ node: named.node, cost: 0 }];
}

/** What a follow-up holds without saying it: the thing in one of the fields that take it, and what was said of that. */
export function heldBy(
  thing: Node,
  { tool, fixed, slots }: Pattern,
  questions: Questions,
): Map<string, Node | { stated: Json }>[] {
  const said = fixed.map((text, i) => `${text}${slots[i] === undefined ? "" : `{${slots[i]}}`}`).join("");
  return plannedFields(tool).flatMap(([owned, takes]) => {
    if (!canFeed(thing.gives, takes, questions) || slots.includes(owned)) return [];
    const unsaid = unsaidFields(tool, said, [owned], thing.tool);
    const held = unsaid?.flatMap(([field, same]) => {
      const input = thing.inputs.get(same);
      return input === undefined ? [] : [[field, input] as const];
    });
    return held === undefined || held.length < (unsaid?.length ?? 0)
      ? []
      : [new Map<string, Node | { stated: Json }>([[owned, thing], ...held])];
  });
}

/**
 * Where a solver may slip, and how. A slip is acted out: another call is made, another value of a reply is read, a step is
 * left out, or the answer is written wrongly. Whether the attempt is wrong by it only the grader says.
 */
import type { Json } from "../../../domain/schema.ts";
import type { Random } from "../../../lib/random.ts";
import { conceptOf } from "../../concepts/index.ts";
import type { EmbeddedTool } from "../../tool.ts";
import { isInRecords } from "../hits.ts";
import type { Action, Node, Reading } from "../language/reading.ts";
import { takesOf } from "../spoken.ts";
import { isTold, nodesOf, type Stated, statedOf } from "./load.ts";

/**
 * - `skip`: a value is used where one that is worked out from it is wanted.
 * - `forget`: something that is to be done is left out.
 * - `entity`: a call is made for another name than the question states.
 * - `figure`: a number of the question is misread.
 * - `option`: a value that the question chooses (a unit to convert to, a way to sort) is taken to be another.
 * - `field`: another value of the reply is read.
 * - `early`: the answer is given before the last call is made.
 * - `part`: one of several values that are asked for is left out.
 * - `first_hit`: of a list only what stands first is answered with, or the first record taken for the one that is told.
 * - `page`: no page but the first is looked at.
 * - `rounding`: a number is cut short.
 * - `unit`: a number is given in another unit than it has.
 */
export type SlipKind =
  | "skip"
  | "forget"
  | "entity"
  | "figure"
  | "option"
  | "field"
  | "early"
  | "part"
  | "first_hit"
  | "page"
  | "rounding"
  | "unit";

/** Where something is easily done wrong, and what is done then. */
export type Slip =
  | { readonly kind: "skip" | "first_hit" | "page"; readonly node: Node }
  | { readonly kind: "forget"; readonly node: Action }
  | {
      readonly kind: "entity" | "figure" | "option";
      readonly node: Node | Action;
      readonly field: string;
      readonly value: Json;
    }
  | { readonly kind: "field"; readonly node: Node; readonly pointer: string }
  | { readonly kind: "early" | "part" | "rounding" | "unit"; readonly root: number };

/** How easily each happens beside the others. */
const WEIGHTS: Readonly<Record<SlipKind, number>> = {
  skip: 3,
  forget: 3,
  entity: 2,
  figure: 1,
  option: 2,
  field: 2,
  early: 3,
  part: 2,
  first_hit: 2,
  page: 2,
  rounding: 1,
  unit: 1.5,
};
/** A name beside others of its kind is so many times as easily taken for one of them. */
const AMONG_RIVALS = 2;

export function weightOf(slip: Slip, rivals: ReadonlySet<Slip>): number {
  return WEIGHTS[slip.kind] * (rivals.has(slip) ? AMONG_RIVALS : 1);
}

/** Units that are taken for one another. */
const CONFUSED: readonly (readonly [string, string])[] = [
  ["kilometres", "miles"],
  ["metres", "feet"],
  ["centimetres", "inches"],
  ["square kilometres", "square miles"],
  ["kilograms", "pounds"],
  ["grams", "ounces"],
  ["milligrams", "micrograms"],
  ["litres", "millilitres"],
  ["hours", "minutes"],
  ["days", "weeks"],
  ["years", "months"],
  ["degrees Celsius", "degrees Fahrenheit"],
  ["US dollars", "euros"],
];
const OTHER_UNIT: ReadonlyMap<string, string> = new Map(CONFUSED.flatMap(([a, b]) => [[a, b] as const, [b, a]]));

export function otherUnit(unit: string | undefined): string | undefined {
  return unit === undefined ? undefined : OTHER_UNIT.get(unit);
}

/** The slips that a reading leaves room for, in an order of its own; `rivals` are names with others of their kind beside them. */
export function slipsIn(
  reading: Reading,
  toolset: readonly EmbeddedTool[],
  random: Random,
): { readonly slips: readonly Slip[]; readonly rivals: ReadonlySet<Slip> } {
  const nodes = nodesOf(reading);
  const stated = statedOf([...reading.actions, ...nodes]);
  const rivals = new Set<Slip>();
  const ofStated = stated.flatMap((one): Slip[] => {
    const found = mistaken(one, stated, toolset, random);
    if (found === undefined) return [];
    const slip: Slip = { kind: found.kind, node: one.node, field: one.field, value: found.value };
    if (found.isRival) rivals.add(slip);
    return [slip];
  });
  const roots = new Set(reading.roots);
  const ofNodes = nodes.flatMap((node): Slip[] => {
    const pointers = otherFields(node);
    return [
      ...(node.inputs.size > 0 && !roots.has(node) ? [{ kind: "skip" as const, node }] : []),
      ...(pointers.length > 0 ? [{ kind: "field" as const, node, pointer: random.pick(pointers) }] : []),
      ...((node.gives.list !== undefined && roots.has(node)) || isTold(node)
        ? [{ kind: "first_hit" as const, node }]
        : []),
      ...(node.tool.paged === true && isInRecords(node.pointer) ? [{ kind: "page" as const, node }] : []),
    ];
  });
  const ofRoots = reading.roots.flatMap((node, root): Slip[] => {
    const { type, unit } = conceptOf(node.gives.concept);
    const isNumber = type === "number" && node.gives.list === undefined;
    return [
      ...(fed(node) === undefined ? [] : [{ kind: "early" as const, root }]),
      ...(reading.roots.length > 1 && root > 0 ? [{ kind: "part" as const, root }] : []),
      ...(isNumber ? [{ kind: "rounding" as const, root }] : []),
      ...(isNumber && otherUnit(unit) !== undefined ? [{ kind: "unit" as const, root }] : []),
    ];
  });
  const ofActions = reading.actions.map((node): Slip => ({ kind: "forget", node }));
  return { slips: [...ofStated, ...ofActions, ...ofNodes, ...ofRoots], rivals };
}

/** The first value that a node takes from another call. */
export function fed(node: Node): Node | undefined {
  for (const filling of node.inputs.values()) if (!("stated" in filling)) return filling;
  return undefined;
}

/** Other values of the same reply that may be taken for this one: of one type, asked for in like words. */
function otherFields({ tool, pointer, gives }: Node): string[] {
  const type = conceptOf(gives.concept).type;
  return Object.entries(tool.gives).flatMap(([other, { concept, list }]) =>
    other !== pointer && list === gives.list && conceptOf(concept).type === type ? [other] : [],
  );
}

/** What a stated value may be taken for: another of the question if there is one, else one that the tools' examples name. */
function mistaken(
  { node, field, value }: Stated,
  stated: readonly Stated[],
  toolset: readonly EmbeddedTool[],
  random: Random,
): { kind: "entity" | "figure" | "option"; value: Json; isRival?: true } | undefined {
  const takes = takesOf(node.tool, field);
  if (takes === undefined) return undefined;
  const isOther = (other: Json | undefined): other is Json =>
    other !== undefined && typeof other === typeof value && JSON.stringify(other) !== JSON.stringify(value);
  if (takes.literalOnly) {
    const usual = node.tool.options?.[field]?.default;
    const others = [...(takes.literals ?? []), ...(usual === undefined ? [] : [usual])].filter(isOther);
    return others.length === 0 ? undefined : { kind: "option", value: random.pick(others) };
  }
  if (typeof value === "number") return { kind: "figure", value: misread(value) };
  if (typeof value !== "string") return undefined;
  const ofKind = (other: Stated) => takesOf(other.node.tool, other.field)?.concept === takes.concept;
  const beside = stated.filter((other) => ofKind(other) && isOther(other.value));
  if (beside.length > 0) return { kind: "entity", value: random.pick(beside).value, isRival: true };
  const known = [node.tool, ...toolset].flatMap((tool) =>
    Object.entries(tool.takes).flatMap(([name, { concept }]) =>
      concept === takes.concept ? tool.probes.map(({ input }) => input[name]).filter(isOther) : [],
    ),
  );
  return known.length === 0 ? undefined : { kind: "entity", value: random.pick(known) };
}

/** A number with its last two different digits in the wrong order; one more where there are none. */
export function misread(value: number): number {
  const digits = [...String(value)];
  for (let i = digits.length - 1; i > 0; i--) {
    const [before = "", last = ""] = [digits[i - 1], digits[i]];
    if (!/\d/.test(before) || !/\d/.test(last) || before === last) continue;
    // A number does not begin with a zero.
    if (last === "0" && !/\d/.test(digits[i - 2] ?? "")) continue;
    digits[i - 1] = last;
    digits[i] = before;
    return Number(digits.join(""));
  }
  return value + 1;
}

/** A reading as it is carried out with slips in it: other calls, other values of their replies, another answer. Pure. */
import type { Json } from "../../../domain/schema.ts";
import { conceptOf } from "../../concepts/index.ts";
import { OWN } from "../../tool.ts";
import type { Action, Node, Reading } from "../language/reading.ts";
import { fed, otherUnit, type Slip } from "./slips.ts";

export interface Spoilt extends Reading {
  /** How the value of a root is written where it is not written as it should be; undefined where it is. */
  states(root: number, value: Json): string | undefined;
}

type Filling = Node | { readonly stated: Json };

export function spoilt(reading: Reading, slips: readonly Slip[]): Spoilt {
  const at = (node: Node | Action, ...kinds: Slip["kind"][]) =>
    slips.filter((slip) => "node" in slip && slip.node === node && kinds.includes(slip.kind));
  const done = new Map<Node, Node>();
  const filled = (filling: Filling): Filling => {
    if ("stated" in filling) return filling;
    if (at(filling, "skip").length === 0) return carried(filling);
    const [first] = filling.inputs.values();
    return first === undefined ? carried(filling) : filled(first);
  };
  const filledIn = (node: Node | Action): Map<string, Filling> => {
    const values = new Map(at(node, "entity", "figure", "option").map((slip) => [fieldOf(slip), slip]));
    const inputs = [...node.inputs].map(([field, filling]): [string, Filling] => {
      const slip = values.get(field);
      return [field, slip !== undefined && "value" in slip ? { stated: slip.value } : filled(filling)];
    });
    return new Map(inputs);
  };
  const carried = (node: Node): Node => {
    const known = done.get(node);
    if (known !== undefined) return known;
    const made = read({ ...node, inputs: filledIn(node) }, at(node, "field", "first_hit", "page"));
    done.set(node, made);
    return made;
  };
  const ofRoot = (root: number, kind: Slip["kind"]) =>
    slips.some((slip) => "root" in slip && slip.root === root && slip.kind === kind);
  const left = [...reading.roots.keys()].filter((root) => !ofRoot(root, "part"));
  const roots = left.map((root) => {
    const node = reading.roots[root] as Node;
    return carried(ofRoot(root, "early") ? (fed(node) ?? node) : node);
  });
  const actions = reading.actions
    .filter((action) => at(action, "forget").length === 0)
    .map((action) => ({ ...action, inputs: filledIn(action) }));
  return {
    roots,
    actions,
    cost: reading.cost,
    states: (index, value) => {
      const node = roots[index];
      const root = left[index];
      if (node === undefined || root === undefined || typeof value !== "number") return undefined;
      const { unit } = conceptOf(node.gives.concept);
      const other = ofRoot(root, "unit") ? otherUnit(unit) : undefined;
      const short = ofRoot(root, "rounding") ? cutShort(value) : value;
      if (other === undefined && short === value) return undefined;
      return [String(short), other ?? unit ?? ""].join(" ").trim();
    },
  };
}

function fieldOf(slip: Slip): string {
  return "field" in slip ? slip.field : "";
}

/** The node with another value of its reply. */
function read(node: Node, slips: readonly Slip[]): Node {
  let made = node;
  for (const slip of slips) {
    if (slip.kind === "field") {
      const gives = node.tool.gives[slip.pointer];
      if (gives !== undefined) made = { ...made, pointer: slip.pointer, gives };
    }
    if (slip.kind === "page") {
      const { paged: _, ...tool } = made.tool;
      made = { ...made, tool };
    }
    if (slip.kind !== "first_hit") continue;
    // Without what tells its record, the first one will do.
    made = { ...made, inputs: new Map([...made.inputs].filter(([field]) => !field.startsWith(OWN))) };
    if (made.gives.list === undefined) continue;
    const { list: _, ...gives } = made.gives;
    made = { ...made, pointer: `${made.pointer}/0`, gives };
  }
  return made;
}

/** A number without its decimals; one that has none by its first two digits. */
export function cutShort(value: number): number {
  const whole = Math.trunc(value);
  if (whole !== value) return whole;
  const digits = String(Math.abs(value)).length;
  const place = 10 ** Math.max(0, digits - 2);
  return digits < 3 ? value : Math.trunc(value / place) * place;
}

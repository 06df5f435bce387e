/** The typed answer that values make, by their concepts, and where each of them stands. */
import type { Answer, Json, Located, ScalarAnswer } from "../../domain/schema.ts";
import { conceptOf } from "../concepts/index.ts";
import { nounOf } from "./language/phrases.ts";
import type { Value } from "./trace.ts";

/** Numbers are right within half a percent, unless their concept counts. */
const RELATIVE_TOLERANCE = 0.005;

/** Names of their own beside those in the tables. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  "hydrogen-2": ["deuterium"],
  "hydrogen-3": ["tritium"],
  // The tables do not tell the two apart, and people who know more say more.
  "X-linked": ["X-linked dominant", "X-linked recessive"],
  Maekel: ["Central Region", "Maekel Region"],
  // The NCBI Taxonomy has both.
  "sweet wormwood": ["sweet Annie"],
};

/** Universities whose names begin so in their own language are as often called in English. */
const UNIVERSITY =
  /^(?:Universitas|Universitat|Universität|Universiteit|Universidad de|Universidade de|Università di) (.+)$/u;

function alsoCalled(concept: string, name: string): readonly string[] {
  const place = concept.startsWith("university.") ? UNIVERSITY.exec(name)?.[1] : undefined;
  return [...(ALSO[name] ?? []), ...(place === undefined ? [] : [`${place} University`, `University of ${place}`])];
}

/** One value as it is, several as a record with the noun of each for its label. */
export function typed(roots: readonly Value[]): Answer {
  const [first] = roots;
  if (first !== undefined && roots.length === 1) {
    if (!Array.isArray(first.value)) return scalar(first, first.value);
    return { type: first.gives.list === "set" ? "set" : "list", value: first.value.map((item) => scalar(first, item)) };
  }
  const seen = new Map<string, number>();
  return {
    type: "record",
    value: roots.flatMap((root) => {
      const noun = nounOf(root.gives);
      const count = (seen.get(noun) ?? 0) + 1;
      seen.set(noun, count);
      const label = count === 1 ? noun : `${noun} ${count}`;
      const items = Array.isArray(root.value) ? root.value : [root.value];
      return items.map((item, i) => ({
        label: items.length > 1 ? `${label} ${i + 1}` : label,
        answer: scalar(root, item),
      }));
    }),
  };
}

function scalar({ gives }: Value, value: Json): ScalarAnswer {
  const { type, unit, integer } = conceptOf(gives.concept);
  switch (type) {
    case "number":
      return {
        type,
        value: Number(value),
        ...(unit === undefined ? {} : { unit }),
        tolerance: { relative: integer ? 0 : RELATIVE_TOLERANCE, absolute: 0 },
      };
    case "date":
    case "time":
      return { type, value: String(value) };
    case "boolean":
      return { type, value: value === true };
    case "text":
      return { type, value: String(value), accepted: [...alsoCalled(gives.concept, String(value))] };
  }
}

/** One pointer a value: a list's items one by one, so that each stands on its own. */
export function pointersOf(root: Value): Located[] {
  if (!Array.isArray(root.value)) return [{ value: root.value, call: root.call, pointer: root.pointer }];
  return root.value.map((value, i) => ({ value, call: root.call, pointer: `${root.pointer}/${i}` }));
}

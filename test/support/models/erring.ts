/** Derivations that are wrong in one way each, for the check that has to complain of it. */

import type { Answer, Json } from "../../../functions/domain/schema.ts";
import type { DerivePayload } from "../../../functions/models/prompts/derive.ts";
import { unitsIn } from "../../../functions/tools/units.ts";
import { findTool } from "../embedded.ts";
import type { Chat } from "./chat.ts";

/** A derivation as a deriver writes it. */
export interface Written {
  readonly question: string | null;
  readonly answer: Answer;
  readonly answer_pointers: readonly { readonly value: Json; readonly call: string; readonly pointer: string }[];
  readonly exemplar: string | null;
}

interface Error_ {
  /** The check that complains. */
  readonly check: string;
  /** Asked of the last round alone. */
  readonly last?: true;
  /** What the deriver says instead; undefined where this derivation cannot be wrong so. */
  readonly spoil: (right: Written, payload: DerivePayload) => unknown;
}

const unitAt = unitsIn({ find: findTool });

/** The part of a record that comes first, or the whole of any other answer. */
function withFirst(right: Written, change: (answer: Answer) => object | undefined): Written | undefined {
  const { answer } = right;
  if (answer.type !== "record") {
    const changed = change(answer);
    return changed === undefined ? undefined : { ...right, answer: { ...answer, ...changed } as Answer };
  }
  const [first, ...rest] = answer.value;
  const changed = first === undefined ? undefined : change(first.answer);
  if (first === undefined || changed === undefined) return undefined;
  const parts = [{ ...first, answer: { ...first.answer, ...changed } }, ...rest];
  return { ...right, answer: { ...answer, value: parts } as Answer };
}

const ERRORS: readonly Error_[] = [
  { check: "form", spoil: () => "I cannot say." },
  {
    check: "entailment",
    spoil: (right) => ({
      ...right,
      answer_pointers: right.answer_pointers.map((at) => ({ ...at, pointer: "/nowhere" })),
    }),
  },
  {
    check: "entailment",
    spoil: (right) => ({
      ...right,
      answer_pointers: right.answer_pointers.map(({ value, call }) => ({ value, expression: `${call}/nowhere + 1` })),
    }),
  },
  {
    check: "leak",
    spoil: (right) => ({ ...right, question: `${right.question} It is ${right.answer_pointers[0]?.value}.` }),
  },
  {
    check: "claims",
    spoil: (right) => ({ ...right, claims: [{ call: "c1", pointer: "/nowhere", means: "its size" }] }),
  },
  {
    check: "forms",
    spoil: (right) => withFirst(right, ({ type }) => (type === "text" ? { accepted: ["the one"] } : undefined)),
  },
  {
    check: "unit",
    spoil: (right, { evidence }) => {
      const [first] = right.answer_pointers;
      const tool = evidence.find(({ id }) => id === first?.call)?.tool ?? "";
      const known = unitAt(tool, first?.pointer ?? "");
      return withFirst(right, ({ type }) =>
        type === "number" && known !== undefined ? { unit: known === "seconds" ? "kilograms" : "seconds" } : undefined,
      );
    },
  },
  {
    check: "guess",
    last: true,
    spoil: (right) => {
      const { call, pointer, value } = right.answer_pointers.at(-1) ?? { call: "c1", pointer: "", value: "" };
      const place = `{${call}${pointer}}`;
      const expression = Array.isArray(value) ? `count(${place}) > 0` : `${place} == ${JSON.stringify(value)}`;
      return {
        ...right,
        answer: { type: "boolean", value: true },
        answer_pointers: [{ value: true, expression }],
      };
    },
  },
  {
    check: "contamination",
    last: true,
    spoil: (right, { exemplars }) => ({ ...right, question: exemplars[0]?.question ?? right.question }),
  },
];

/** What each derivation was spoiled by, by its round, and how often each error was made so far. */
const chosen = new Map<string, Error_>();
const made = new Map<Error_, number>();

/** The error that was made least often, of those that the derivation can have; the same each time that it is asked for. */
function errorFor(payload: DerivePayload, able: readonly Error_[]): Error_ | undefined {
  const key = `${payload.random} ${payload.round}`;
  const known = chosen.get(key);
  if (known !== undefined) return known;
  const [error] = able.toSorted((a, b) => (made.get(a) ?? 0) - (made.get(b) ?? 0));
  if (error === undefined) return undefined;
  chosen.set(key, error);
  made.set(error, (made.get(error) ?? 0) + 1);
  return error;
}

/** Checks that a run of enough tasks is complained of by. */
export const ERRED_AT = [...new Set(ERRORS.map(({ check }) => check))].sort();

/**
 * What an erring deriver says in place of a right derivation: something wrong the first time, each error in its turn, and once the right
 * check has complained of it what is right, with its values as expressions. A complaint by another check makes it say the same
 * again, and a stubborn one always does.
 */
export function erring({ model, messages }: Chat, said: string): string {
  const right = JSON.parse(said) as Written;
  if (right.question === null) return said;
  const payload = JSON.parse(messages[1]?.content ?? "") as DerivePayload;
  const complaint = messages.length > 2 && !model.includes("stubborn") ? (messages.at(-1)?.content ?? "") : "";
  const able = ERRORS.filter(
    ({ last, spoil }) => (payload.last_round || last === undefined) && spoil(right, payload) !== undefined,
  );
  const error = errorFor(payload, able);
  if (error === undefined) return said;
  const wrong = error.spoil(right, payload);
  if (!complaint.includes(`\n${error.check}: `)) return typeof wrong === "string" ? wrong : JSON.stringify(wrong);
  const computed = right.answer_pointers.map(({ value, call, pointer }) => ({
    value,
    expression: `{${call}${pointer}}`,
  }));
  return JSON.stringify({ ...right, answer_pointers: computed });
}

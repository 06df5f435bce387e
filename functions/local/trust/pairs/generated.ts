/** Pairs made by a generator: real answers of the pool's tools, each in a right and a wrong form; the same for the same seed. */
import type { Answer, AnswerType, ScalarAnswer } from "../../../domain/schema.ts";
import { answerTypeSchema } from "../../../domain/schema.ts";
import { type Random, randomOf } from "../../../lib/random.ts";
import { poolAnswers } from "../answers.ts";
import { FIELDS_RIGHT, FIELDS_WRONG, ITEMS_RIGHT, ITEMS_WRONG } from "./collections.ts";
import type { Pair } from "./pair.ts";
import {
  BOOLEANS_RIGHT,
  BOOLEANS_WRONG,
  DATES_RIGHT,
  DATES_WRONG,
  type Forms,
  NUMBERS_RIGHT,
  NUMBERS_WRONG,
  TEXTS_RIGHT,
  TEXTS_WRONG,
  TIMES_RIGHT,
  TIMES_WRONG,
} from "./scalars.ts";

/** So many pairs, spread over all types of answer and over all forms of each. */
export async function generatedPairs(count: number, seed: number): Promise<Pair[]> {
  const types = answerTypeSchema.options;
  const known = Map.groupBy(await poolAnswers(), ({ type }) => type);
  return Array.from({ length: count }, (_, i) => {
    const type = types[i % types.length] ?? "number";
    const random = randomOf(seed, "pair", i);
    return pairOf(answerOf(type, known.get(type) ?? [], random), Math.floor(i / types.length), random);
  });
}

function answerOf(type: AnswerType, known: readonly Answer[], random: Random): Answer {
  if (type === "time") return { type, value: random.pick(timesOf(random)) };
  if (type === "boolean") return { type, value: random.int(2) === 0 };
  return random.pick(known);
}

function timesOf(random: Random): string[] {
  const two = (value: number) => String(value).padStart(2, "0");
  const hour = two(random.int(24));
  return [
    `${hour}:${two(random.int(60))}`,
    `${hour}:${two(random.int(60))}`,
    `${hour}:00`,
    random.pick(["00:00", "12:00"]),
  ];
}

function pairOf(answer: Answer, turn: number, random: Random): Pair {
  switch (answer.type) {
    case "number":
      return formed(answer, NUMBERS_RIGHT, NUMBERS_WRONG, turn, random);
    case "text":
      return formed(answer, TEXTS_RIGHT, TEXTS_WRONG, turn, random);
    case "date":
      return formed(answer, DATES_RIGHT, DATES_WRONG, turn, random);
    case "time":
      return formed(answer, TIMES_RIGHT, TIMES_WRONG, turn, random);
    case "boolean":
      return formed(answer, BOOLEANS_RIGHT, BOOLEANS_WRONG, turn, random);
    case "list":
    case "set":
      return formed(answer, ITEMS_RIGHT, ITEMS_WRONG, turn, random);
    case "record":
      return formed(answer, FIELDS_RIGHT, FIELDS_WRONG, turn, random);
  }
}

function formed<T extends Answer | ScalarAnswer>(
  answer: T,
  right: Forms<T>,
  wrong: Forms<T>,
  turn: number,
  random: Random,
): Pair {
  const [good, bad] = [right, wrong].map((forms) => inTurn(answer, forms, turn, random));
  return { answer, right: good?.text ?? "", wrong: bad?.text ?? "", form: `${answer.type} ${good?.name}-${bad?.name}` };
}

/** The form whose turn it is, or the next that the answer has. */
function inTurn<T>(
  answer: T,
  forms: Forms<T>,
  turn: number,
  random: Random,
): { name: string; text: string } | undefined {
  const all = Object.entries(forms);
  for (let i = 0; i < all.length; i++) {
    const [name, form] = all[(turn + i) % all.length] ?? [];
    const text = form?.(answer, random);
    if (name !== undefined && text !== undefined && !text.includes("undefined")) return { name, text };
  }
  return undefined;
}

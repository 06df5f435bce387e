/** Forms that are accepted in place of a text: each must name the same thing, and nothing else. */
import { evaluate } from "../derivation/evaluate.ts";
import { shown } from "../derivation/values.ts";
import { CONSTANTS } from "../grading/misses.ts";
import { sameText, wordsOf } from "../grading/normalise.ts";
import { getPointer } from "../json.ts";
import { type Call, type Json, type Location, type ScalarAnswer, scalarsOf } from "../schema.ts";
import type { Answered } from "./entailment.ts";

/** Forms besides the answer's own, at most, and characters of one. */
const FORMS_MAX = 8;
const FORM_CHARS_MAX = 200;

const STOP_WORDS = new Set(
  "a an and are as at be by for from he her his in is it its of on one or our she that the their them they this to was we were what which who with you your all any none other some same it's here there thing answer name value result".split(
    " ",
  ),
);

/** What is wrong with accepted forms; none where no text of the answer has any. */
export function formComplaints(answered: Answered): string[] {
  const texts = scalarsOf(answered.answer).filter((scalar) => scalar.type === "text");
  if (texts.every(({ accepted }) => accepted.length === 0)) return [];
  const others = valuesBeside(answered);
  return texts.flatMap((text) => complaintsOf(text, others));
}

type TextAnswer = Extract<ScalarAnswer, { type: "text" }>;

/** A text of the evidence or the answer, and where it stands. */
interface Beside {
  readonly text: string;
  readonly at: string;
}

function complaintsOf({ value, accepted }: TextAnswer, beside: readonly Beside[]): string[] {
  if (accepted.length > FORMS_MAX)
    return [`${shown(value)} has ${accepted.length} accepted forms, and may have ${FORMS_MAX}`];
  const others = beside.filter(({ text }) => !sameText(text, value));
  return accepted.flatMap((form) => {
    const wrong = wrongWith(form, value, others);
    return wrong === undefined ? [] : [`the accepted form ${shown(form)} of ${shown(value)} ${wrong}`];
  });
}

function wrongWith(form: string, value: string, others: readonly Beside[]): string | undefined {
  const words = wordsOf(form);
  if (words.length === 0) return "has no word in it";
  if (form.length > FORM_CHARS_MAX) return `is longer than ${FORM_CHARS_MAX} characters`;
  if (words.every((word) => STOP_WORDS.has(word)) || CONSTANTS.some((text) => sameText(text, form)))
    return "may be said of anything";
  const same = others.find(({ text }) => sameText(text, form));
  if (same !== undefined) return `is another value, at ${same.at}`;
  // "Springfield" for "Springfield, Illinois" beside "Springfield, Ohio".
  const narrower = holds(value, words) ? others.find(({ text }) => holds(text, words)) : undefined;
  return narrower === undefined ? undefined : `fits ${shown(narrower.text)} too, at ${narrower.at}`;
}

function holds(text: string, words: readonly string[]): boolean {
  const own = new Set(wordsOf(text));
  return words.every((word) => own.has(word));
}

/** Texts that stand where the answer's could, or where what it is computed from could: at the same field of the same tool's outputs, or beside it in the answer. */
function valuesBeside({ answer, pointers, evidence }: Answered): Beside[] {
  const parts = scalarsOf(answer).flatMap((scalar) =>
    scalar.type === "text" ? [{ text: scalar.value, at: "another value of the answer" }] : [],
  );
  const beside = ({ call: id, pointer }: Location): Beside[] => {
    const tool = evidence.find((call) => call.id === id)?.tool;
    return evidence.filter((call) => call.ok && call.tool === tool).flatMap((call) => textsAt(call, pointer));
  };
  const found = pointers.flatMap((pointer) => {
    if (!("expression" in pointer)) return beside(pointer);
    const evaluated = evaluate(pointer.expression, evidence);
    if (!evaluated.ok) return [];
    const { options, operands } = evaluated.value;
    // Items of one array are all beside each other: one stands for them.
    const fields = new Map(operands.map((place) => [`${place.call}${place.pointer.replace(/\/\d+/g, "/0")}`, place]));
    return [...options.map((text) => ({ text, at: pointer.expression })), ...[...fields.values()].flatMap(beside)];
  });
  return [...parts, ...found];
}

/** Texts at the pointer with any index in place of its own. */
function textsAt({ id, output }: Call, pointer: string): Beside[] {
  const steps = pointer.split("/").slice(1);
  const places = steps.reduce<{ value: Json; at: string }[]>(
    (known, step) =>
      known.flatMap(({ value, at }) => {
        if (Array.isArray(value)) return value.map((item, i) => ({ value: item, at: `${at}/${i}` }));
        const member = getPointer(value, `/${step}`);
        return member === undefined ? [] : [{ value: member, at: `${at}/${step}` }];
      }),
    [{ value: output, at: id }],
  );
  return places.flatMap(({ value, at }) => {
    const items = Array.isArray(value) ? value.map((item, i) => ({ value: item, at: `${at}/${i}` })) : [{ value, at }];
    return items.flatMap((item) => (typeof item.value === "string" ? [{ text: item.value, at: item.at }] : []));
  });
}

/** What each check of a certificate says, in words, with the figure that it measured. */
import type { CheckName } from "../domain/certificate/certificate.ts";
import { count, percent, sentence } from "./format.ts";

interface Meaning {
  readonly title: string;
  /** One sentence. */
  readonly says: (figure: number) => string;
}

const some = (number: number, one: string, many: string) =>
  number === 0 ? `no ${one}` : `${count(number)} ${number === 1 ? one : many}`;

/** The type holds it to the checks that there are. */
const MEANINGS: Readonly<Record<CheckName, Meaning>> = {
  replay: {
    title: "The solution can be run again",
    says: (figure) => `${percent(figure)} of its calls gave what was recorded; all have to.`,
  },
  entailment: {
    title: "The evidence holds the answer",
    says: (figure) =>
      `${percent(figure)} of the answer’s values stand in what tools returned, or follow from it; all have to.`,
  },
  unit: {
    title: "Units are right",
    says: (figure) => `${some(figure, "value is", "values are")} in another unit than the tool says; none may be.`,
  },
  tolerance: {
    title: "The tolerance is narrow",
    says: (figure) => `The widest reaches ${percent(figure)} of its value; 50 % at most.`,
  },
  by_definition: {
    title: "The answer is no matter of definition",
    says: (figure) => `${some(figure, "value is", "values are")} what the calls had been given already; none may be.`,
  },
  leak: {
    title: "The question does not give the answer away",
    says: (figure) =>
      `${some(figure, "value of the answer stands", "values of the answer stand")} in the question; none may.`,
  },
  named: {
    title: "The question names what it is about",
    says: (figure) =>
      figure === 0
        ? "Of every call that was given a text of its own it names one."
        : `Of ${some(figure, "call", "calls")} it names none of the texts that were given; of each it has to name one.`,
  },
  duplicate: {
    title: "It is no duplicate",
    says: (figure) =>
      `The nearest earlier question is ${percent(figure)} alike; it has to be less than 90 %, and the calls others.`,
  },
  contamination: {
    title: "It is not copied from an example",
    says: (figure) =>
      `${percent(figure)} of the question’s runs of eight words stand in an exemplar at most; less than half may.`,
  },
  guess: {
    title: "The answer cannot be guessed",
    says: (figure) => `Who knows the question alone is right in ${percent(figure)} of cases; 34 % at most.`,
  },
  forms: {
    title: "Accepted forms name the answer alone",
    says: (figure) =>
      figure === 0 ? "All of them do." : `${some(figure, "form", "forms")} may mean something else, or say too much.`,
  },
  grader: {
    title: "The grader judges it well",
    says: (figure) =>
      `${percent(figure)} of right renderings and near misses of the answer got the right verdict; all have to.`,
  },
  block_lists: {
    title: "It stands in no block list",
    says: (figure) => (figure === 1 ? "It is copied from one." : `The nearest entry is ${percent(figure)} alike.`),
  },
  judged_entailment: {
    title: "A judge finds the answer in the evidence",
    says: (figure) => (figure === 1 ? "It does." : "It does not."),
  },
  judged_ambiguity: {
    title: "A judge finds one reading of the question",
    says: (figure) => (figure === 1 ? "It does." : "It finds others."),
  },
  closed_book: {
    title: "A model without tools cannot answer it",
    says: (figure) => (figure === 1 ? "It did not." : "It did."),
  },
};

/** Of a check that this version does not know, its name and its figure. */
export function meaningOf(name: string, figure: unknown): { readonly title: string; readonly says: string } {
  const known = Object.hasOwn(MEANINGS, name) ? MEANINGS[name as CheckName] : undefined;
  if (known === undefined || typeof figure !== "number")
    return { title: known?.title ?? name.replaceAll("_", " "), says: figure === undefined ? "" : `Figure: ${figure}.` };
  return { title: known.title, says: sentence(known.says(figure)) };
}

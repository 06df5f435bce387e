/** Leak: the question does not give its answer away. */
import { datesIn } from "../grading/date.ts";
import { normaliseText } from "../grading/normalise.ts";
import { numbersIn, plainNumbers, withinTolerance } from "../grading/number.ts";
import { scalarText } from "../grading/scalar.ts";
import { clockSeconds, timesIn } from "../grading/time.ts";
import { type Answer, type ScalarAnswer, scalarsOf } from "../schema.ts";
import { type Check, checkOf } from "./check.ts";
import { NO_OPTIONS, type OptionsOf } from "./options.ts";

/**
 * Figure: number of answer values that are found in the question. Passed if none is.
 * Numbers are compared by value and within the tolerance, since copying one from the question would then be graded right;
 * numbers in words are not looked for. Texts are looked for in every accepted form. Booleans are exempt, and so is one of
 * several options that the question names alike: whether it can be guessed is for the check `guess`.
 */
export function leakCheck(question: string, answer: Answer, optionsOf: OptionsOf = NO_OPTIONS): Check {
  const found = scalarsOf(answer).filter((scalar) => isIn(question, scalar) && optionsOf(scalar).length === 0);
  return checkOf(found.length, found.length === 0 ? null : `the question says ${found.map(scalarText).join("; ")}`);
}

function isIn(question: string, answer: ScalarAnswer): boolean {
  switch (answer.type) {
    case "number":
      // A hyphen before a number may be no minus, so either sign gives the answer away.
      return [...numbersIn(plainNumbers(question)), ...tied(question)].some(({ value, percent }) =>
        [value, -value].some(
          (said) =>
            withinTolerance(answer, said) ||
            (percent && answer.unit === undefined && withinTolerance(answer, said / 100)),
        ),
      );
    case "text":
      return [answer.value, ...answer.accepted].some((form) => saysWord(question, form));
    case "date":
      return datesIn(question).readings.some((readings) => readings.includes(answer.value));
    case "time":
      return timesIn(question).times.includes(clockSeconds(answer.value));
    case "boolean":
      return false;
  }
}

/**
 * Numbers that are part of something else to a grader, but numbers to whoever looks for one: those that a hyphen ties to a
 * word ("ISBN-10"), and those before a colon ("12:00", "3:2").
 */
function tied(question: string): { value: number; percent: boolean }[] {
  const found = question.match(/(?<=\p{L}-)\d+(?:\.\d+)?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.])\d+(?=:\d)/gu) ?? [];
  return found.map((digits) => ({ value: Number(digits), percent: false }));
}

/** Shorter texts stand inside other words by chance. */
const PART_MIN = 4;

/**
 * As words of its own in any case, codes included: "PA" is given away by "utp.ac.pa", and that "in" costs an answer "IN" is
 * a small price. A longer text may not stand inside a word either, where a reader would see it all the same.
 */
function saysWord(question: string, form: string): boolean {
  const wanted = normaliseText(form);
  if (wanted === "") return question.includes(form.trim());
  const asked = ` ${normaliseText(question)} `;
  return asked.includes(wanted.length >= PART_MIN ? wanted : ` ${wanted} `);
}

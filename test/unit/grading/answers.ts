/** Random answers of the kinds that tasks have. */
import fc from "fast-check";
import { addDays } from "../../../functions/domain/grading/date.ts";
import { clockText } from "../../../functions/domain/grading/time.ts";
import type { Answer, ScalarAnswer } from "../../../functions/domain/schema.ts";

const UNITS = [
  "kilometres",
  "US dollars",
  "percent",
  "grams per mole",
  "degrees Celsius",
  "days",
  "mL/min/1.73 m²",
  "million people",
  "widgets",
];

/** Away from the constants that every grader check rejects (0, 1, 42). */
const value = fc.oneof(
  fc.integer({ min: 43, max: 10_000_000 }),
  fc.integer({ min: -10_000_000, max: -43 }),
  fc.double({ min: 50, max: 1e7, noNaN: true }),
  fc.double({ min: -1e7, max: -50, noNaN: true }),
  fc.double({ min: 1e-9, max: 1e-3, noNaN: true }),
  fc.double({ min: 1e22, max: 1e280, noNaN: true }),
);

export const numbers: fc.Arbitrary<ScalarAnswer> = fc
  .record({
    value,
    unit: fc.option(fc.constantFrom(...UNITS)),
    relative: fc.constantFrom(0, 0, 0.001, 0.01, 0.05),
  })
  .map(({ value, unit, relative }) => ({
    type: "number",
    value,
    ...(unit === null ? {} : { unit }),
    tolerance: { relative, absolute: 0 },
  }));

const word = fc
  .tuple(
    fc.constantFrom("", "É", "ß", "Ø", "McK", "D'", "x-", "1,2-", "H2", "№ "),
    fc.stringMatching(/^[A-Za-zäéñ]{4,9}$/),
  )
  .map(([head, tail]) => head + tail);
const phrase = fc
  .tuple(
    fc.array(word, { minLength: 1, maxLength: 4 }),
    fc.constantFrom(" ", ", ", " and ", " & ", "; ", "-", ": ", " (", "."),
  )
  .map(([words, glue]) => words.join(glue));

export const texts: fc.Arbitrary<ScalarAnswer> = fc
  .tuple(phrase, fc.array(phrase, { maxLength: 2 }))
  .map(([value, accepted]) => ({ type: "text", value, accepted }));

export const dates: fc.Arbitrary<ScalarAnswer> = fc
  .integer({ min: -700_000, max: 2_900_000 })
  .map((days) => ({ type: "date", value: addDays("1970-01-02", days) ?? "2020-03-12" }));

export const times: fc.Arbitrary<ScalarAnswer> = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.option(fc.integer({ min: 1, max: 59 })))
  .map(([minutes, seconds]) => ({ type: "time", value: clockText(minutes * 60 + (seconds ?? 0)) }));

const booleans: fc.Arbitrary<ScalarAnswer> = fc.boolean().map((value) => ({ type: "boolean", value }));

const scalars = fc.oneof(numbers, texts, dates, times);
/** Items of one collection are of one type. */
const items = fc.oneof(numbers, texts, dates, times).chain((first) => {
  const same = { number: numbers, text: texts, date: dates, time: times, boolean: booleans }[first.type];
  return fc.array(same, { maxLength: 4 }).map((others) => [first, ...others]);
});
const labels = fc.constantFrom(
  "capital",
  "the population of Kenya",
  "year: founded",
  "area, total",
  "largest city",
  "height",
);

/** Any answer that is not yes or no alone. */
export const answers: fc.Arbitrary<Answer> = fc.oneof(
  scalars,
  items.map((value): Answer => ({ type: "list", value })),
  items.map((value): Answer => ({ type: "set", value })),
  fc
    .uniqueArray(labels, { minLength: 2, maxLength: 4 })
    .chain((names) =>
      fc.tuple(...names.map((label) => fc.record({ label: fc.constant(label), answer: fc.oneof(scalars, booleans) }))),
    )
    .map((value): Answer => ({ type: "record", value })),
);

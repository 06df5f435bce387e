/** Unit: a value is answered in the unit that it stands in. */
import { evaluate, type UnitAt } from "../derivation/evaluate.ts";
import { isOtherUnit, type Measure, measureOf, shown } from "../derivation/values.ts";
import { type AnswerPointer, type Call, type ScalarAnswer, scalarsOf } from "../schema.ts";
import { type Check, complaintsCheck } from "./check.ts";
import type { Answered } from "./entailment.ts";

/** Where nothing is known of any unit. */
export const NO_UNITS: UnitAt = () => undefined;

/**
 * Figure: number of values that stand in one unit by the output schema of their tool and are answered in another, or that are
 * added up or compared across units. Passed if there are none. Units that cannot be read are not judged.
 */
export function unitCheck({ answer, pointers, evidence }: Answered, unitAt: UnitAt): Check {
  const numbers = scalarsOf(answer).filter((scalar) => scalar.type === "number");
  const wrong = pointers.flatMap((pointer) => complaintsOf(pointer, numbers, evidence, unitAt));
  return complaintsCheck(wrong);
}

type NumberAnswer = Extract<ScalarAnswer, { type: "number" }>;

function complaintsOf(
  pointer: AnswerPointer,
  numbers: readonly NumberAnswer[],
  evidence: readonly Call[],
  unitAt: UnitAt,
): string[] {
  const values = Array.isArray(pointer.value) ? pointer.value : [pointer.value];
  const answered = numbers.filter(({ value, unit }) => unit !== undefined && values.includes(value));
  if ("expression" in pointer) {
    const evaluated = evaluate(pointer.expression, evidence, unitAt);
    // What is wrong without units too is for entailment to say.
    if (!evaluated.ok)
      return evaluate(pointer.expression, evidence).ok ? [`${pointer.expression}: ${evaluated.complaint}`] : [];
    return conflicts(pointer.expression, evaluated.value.measure, answered, "by what it reads");
  }
  const tool = evidence.find(({ id }) => id === pointer.call)?.tool;
  if (answered.length === 0 || tool === undefined) return [];
  return conflicts(
    `${pointer.call}${pointer.pointer}`,
    measureOf(unitAt(tool, pointer.pointer)),
    answered,
    "by the schema of its tool",
  );
}

function conflicts(
  place: string,
  measure: Measure | null,
  answered: readonly NumberAnswer[],
  because: string,
): string[] {
  if (measure === null) return [];
  return answered.flatMap(({ value, unit }) =>
    isOtherUnit(measure, measureOf(unit)?.unit ?? [])
      ? [`${place} is in ${measure.text} ${because}, and the answer says ${shown(value)} ${unit}`]
      : [],
  );
}

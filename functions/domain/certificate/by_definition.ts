/** By definition: an answer has to be found out, not to be what went in, and not to be what rounding left over. */
import { sameNumber, shown } from "../derivation/values.ts";
import { solutionOf } from "../evidence/closure.ts";
import { sameText } from "../grading/normalise.ts";
import { getPointer } from "../json.ts";
import { type Call, type Json, type Located, type ScalarAnswer, scalarsOf } from "../schema.ts";
import { type Check, complaintsCheck } from "./check.ts";
import type { Entailed } from "./entailment.ts";
import type { OptionsOf } from "./options.ts";

/** Small whole numbers are equal by chance. */
const CHANCE_MAX = 100;
/** Shorter texts too. */
const TEXT_MIN = 4;
/** A value that was computed there and back again differs by what rounding left. */
const BACK_AGAIN = 1e-3;
/** A value of so many last places or fewer, so far below what it was computed from, is what rounding left. */
const NOISE_PLACES = 5;
const NOISE_SHARE = 1e-4;

/**
 * Figure: number of answer values that follow by definition: one that its call was given as the only one of its kind, one that
 * a call behind it was given (there and back again), and one too small against what it was computed from to be more than the
 * noise of rounding, such as a net present value at its own internal rate of return. Passed if there is none.
 */
export function byDefinitionCheck(task: Entailed, optionsOf: OptionsOf): Check {
  const calls = new Map(task.evidence.map((call) => [call.id, call]));
  const scalars = scalarsOf(task.answer);
  const complaints = task.pointers.flatMap((pointer) => {
    if ("expression" in pointer) return [];
    const call = calls.get(pointer.call);
    const scalar = scalars.find(({ value }) => value === pointer.value);
    if (call === undefined || scalar === undefined || optionsOf(scalar).length > 0) return [];
    const complaint = echoed(scalar, pointer, call) ?? cameBack(scalar, call, task) ?? noise(pointer, call);
    return complaint === undefined ? [] : [complaint];
  });
  return complaintsCheck(complaints);
}

function leavesOf(value: Json): (string | number)[] {
  if (typeof value === "string" || typeof value === "number") return [value];
  if (value === null || typeof value === "boolean") return [];
  return Object.values(value).flatMap(leavesOf);
}

/** True if a value is enough of one for it not to be met by chance. */
function isTelling({ type, value }: ScalarAnswer): boolean {
  if (type === "text") return value.length >= TEXT_MIN;
  return type === "number" && (!Number.isInteger(value) || Math.abs(value) > CHANCE_MAX);
}

/** The value is what its own call was given, and nothing else of its kind was. */
function echoed(scalar: ScalarAnswer, { call: id, pointer }: Located, { input }: Call): string | undefined {
  if (!isTelling(scalar)) return undefined;
  const given = leavesOf(input).filter((leaf) => typeof leaf === typeof scalar.value);
  const [only] = given;
  if (only === undefined || given.length > 1) return undefined;
  const same = typeof only === "number" ? sameNumber(only, Number(scalar.value)) : sameText(only, String(scalar.value));
  return same ? `${id}${pointer} is ${shown(scalar.value)}, which is what the call was given` : undefined;
}

/** The value is a number that a call behind its own was given. */
function cameBack(scalar: ScalarAnswer, call: Call, { evidence, provenance }: Entailed): string | undefined {
  if (scalar.type !== "number" || !isTelling(scalar)) return undefined;
  if (Number.isInteger(scalar.value)) return undefined;
  const behind = solutionOf(evidence, provenance, [{ call: call.id, pointer: "" }]).filter((id) => id !== call.id);
  const near = (leaf: string | number) =>
    typeof leaf === "number" && leaf !== 0 && Math.abs(leaf - scalar.value) <= BACK_AGAIN * Math.abs(scalar.value);
  const source = evidence.find(({ id, input }) => behind.includes(id) && leavesOf(input).some(near));
  return source === undefined
    ? undefined
    : `${call.id} leads back to ${shown(scalar.value)}, which ${source.id} was given`;
}

/** The value is a few last places, far below every number that its call was given. */
function noise({ call: id, pointer }: Located, { input, output }: Call): string | undefined {
  const value = getPointer(output, pointer);
  if (typeof value !== "number" || value === 0 || Number.isInteger(value)) return undefined;
  // What is written with an exponent was rounded by its digits.
  if (String(value).includes("e")) return undefined;
  const places = String(value).split(".")[1]?.length ?? 0;
  if (Math.abs(value) > NOISE_PLACES * 10 ** -places * (1 + 1e-9)) return undefined;
  const sizes = leavesOf(input).flatMap((leaf) => (typeof leaf === "number" ? [Math.abs(leaf)] : []));
  // One large number among small ones may be what is divided by: a sum has several.
  const large = sizes.filter((size) => Math.abs(value) < NOISE_SHARE * size);
  return large.length > 1
    ? `${id}${pointer} is ${value}, which is what rounding left of numbers up to ${Math.max(...large)}`
    : undefined;
}

/**
 * Entailment: the answer is what the evidence says, and the solution is what the answer needs. `derive` holds a derivation
 * against the same rules (`derivation/ground.ts`), and hands back every complaint.
 */
import { dependenceComplaint } from "../derivation/dependence.ts";
import { evaluate } from "../derivation/evaluate.ts";
import { rounded } from "../derivation/functions.ts";
import { dayOf, type Single, sameNumber, shown } from "../derivation/values.ts";
import { solutionOf } from "../evidence/closure.ts";
import { checkProvenance } from "../evidence/provenance.ts";
import { sameText } from "../grading/normalise.ts";
import { clockSeconds, timesIn } from "../grading/time.ts";
import { getPointer, sameJson } from "../json.ts";
import {
  type Answer,
  type AnswerPointer,
  type Call,
  type Computed,
  type Json,
  type Located,
  locationsOf,
  type Provenance,
  type ScalarAnswer,
  scalarsOf,
} from "../schema.ts";
import { type Check, checkOf } from "./check.ts";

/** Two numbers are one if they differ by less than this fraction: what decimal text keeps of a double. */
const SAME_NUMBER_RELATIVE = 1e-12;

/** An answer with what it rests on. */
export interface Answered {
  readonly evidence: readonly Call[];
  readonly answer: Answer;
  /**
   * For a scalar one pointer; for a list or set one pointer at an array, or one for each item in order (or both mixed);
   * for a record one for each part, in order, and for a part that is a list or set as for these.
   */
  readonly pointers: readonly AnswerPointer[];
}

/** Characters of an expression in a complaint. */
const NAME_MAX = 200;

/** With what the calls of its evidence took from each other. */
interface Rested extends Answered {
  readonly provenance: readonly Provenance[];
}

export interface Entailed extends Rested {
  /** Ids of the calls that the task calls its solution. */
  readonly solution: readonly string[];
}

/**
 * Figure: fraction of the answer's values that are located. Passed if all are, by pointers and expressions that read right
 * and of which none is left over, over provenance that holds at both ends, with exactly the calls that these depend on as
 * solution.
 */
export function entailmentCheck(task: Entailed): Check {
  const { complaints, located } = answerComplaints(task);
  const complaint =
    complaints[0] ?? checkProvenance(task.evidence, task.provenance)[0]?.detail ?? solutionComplaint(task);
  return checkOf(located, complaint);
}

/** All that is wrong with what an answer is said to rest on, and the fraction of its values that are located. */
export function answerComplaints(task: Rested): { complaints: string[]; located: number } {
  const { evidence, answer, pointers } = task;
  const calls = new Map(evidence.map((call) => [call.id, call]));
  const read = pointers.map((pointer) => ({ pointer, complaint: pointerComplaint(pointer, calls, task) }));
  const { located, wanted, complaints } = locate(
    answer,
    read.filter(({ complaint }) => complaint === null).map(({ pointer }) => pointer),
  );
  const wrong = read.flatMap(({ complaint }) => complaint ?? []);
  // A value is not looked for again where its own pointer is what is wrong.
  const unlocated = wrong.length === 0 ? complaints : [];
  return { complaints: [...wrong, ...unlocated], located: located / wanted };
}

function pointerComplaint(pointer: AnswerPointer, calls: ReadonlyMap<string, Call>, task: Rested): string | null {
  if ("expression" in pointer) return computedComplaint(pointer, task);
  const call = calls.get(pointer.call);
  const place = `${pointer.call}${pointer.pointer}`;
  if (call === undefined) return `there is no call ${pointer.call}`;
  if (!call.ok) return `call ${pointer.call} failed, and ${place} points to it`;
  const value = getPointer(call.output, pointer.pointer);
  if (value === undefined) return `the output of ${pointer.call} has nothing at ${pointer.pointer}`;
  return sameJson(value, pointer.value) ? null : `${place} is ${shown(value)}, not ${shown(pointer.value)}`;
}

/** A computed value is worked out again from the evidence, and so is what it read. */
function computedComplaint(
  { expression, value, operands }: Computed,
  { evidence, provenance, answer }: Rested,
): string | null {
  const evaluated = evaluate(expression, evidence);
  const name = expression.slice(0, NAME_MAX);
  if (!evaluated.ok) return `${name}: ${evaluated.complaint}`;
  if (!agrees(value, evaluated.value.value, widthOf(answer, value)))
    return `${name} is ${shown(evaluated.value.value)}, not ${shown(value)}`;
  if (!sameJson([...operands], [...evaluated.value.operands])) return `${name} reads other operands`;
  const idle = dependenceComplaint(expression, { evidence, provenance });
  return idle === undefined ? null : `${name}: ${idle}`;
}

/** How far a response may be from a number of the answer. */
function widthOf(answer: Answer, value: Json): number {
  const widths = scalarsOf(answer).map((scalar) =>
    scalar.type === "number" && scalar.value === value
      ? Math.max(scalar.tolerance.absolute, scalar.tolerance.relative * Math.abs(scalar.value))
      : 0,
  );
  return Math.max(0, ...widths);
}

/**
 * True if the stated value is what was worked out. A number may have fewer digits, rounded rightly, where the answer's
 * tolerance takes the exact one too; otherwise the expression itself has to round.
 */
function agrees(stated: Json, exact: Single, width: number): boolean {
  if (typeof exact !== "number") return exact === stated || (typeof exact === "string" && dayOf(exact) === stated);
  if (typeof stated !== "number") return false;
  if (sameNumber(stated, exact)) return true;
  return Math.abs(stated - exact) <= width && rounded(exact, decimalsOf(stated)) === stated;
}

function decimalsOf(value: number): number {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(exponent));
}

function solutionComplaint(task: Entailed): string | null {
  const needed = new Set(solutionOf(task.evidence, task.provenance, locationsOf(task.pointers)));
  const claimed = new Set(task.solution);
  const missing = [...needed].filter((id) => !claimed.has(id));
  const idle = [...claimed].filter((id) => !needed.has(id));
  const failed = task.evidence.filter((call) => needed.has(call.id) && !call.ok).map((call) => call.id);
  if (missing.length > 0) return `the solution lacks ${missing.join(", ")}`;
  if (idle.length > 0) return `the answer does not depend on ${idle.join(", ")}`;
  if (claimed.size < task.solution.length) return "the solution names a call twice";
  return failed.length > 0 ? `the solution has failed calls: ${failed.join(", ")}` : null;
}

interface Found {
  /** Values of the answer that are located, of those that it has. */
  readonly located: number;
  readonly wanted: number;
  readonly complaints: readonly string[];
}

/** A value that a pointer gives, and what gives it. */
interface Given {
  readonly value: Json;
  readonly by: string;
}

function locate(answer: Answer, pointers: readonly AnswerPointer[]): Found {
  switch (answer.type) {
    case "list":
      return inOrder(answer.value, pointers.flatMap(itemsOf));
    case "set":
      return inAnyOrder(answer.value, pointers.flatMap(itemsOf));
    case "record":
      return inParts(answer.value, pointers);
    case "number":
    case "text":
    case "date":
    case "time":
    case "boolean":
      return inOrder([answer], pointers.flatMap(givenBy));
  }
}

const nameOf = (pointer: Located | Computed): string =>
  "expression" in pointer ? pointer.expression : `${pointer.call}${pointer.pointer}`;
const givenBy = (pointer: AnswerPointer): Given => ({ value: pointer.value, by: nameOf(pointer) });

function itemsOf(pointer: AnswerPointer): Given[] {
  if (!Array.isArray(pointer.value)) return [givenBy(pointer)];
  return pointer.value.map((value, i) => ({ value, by: `${nameOf(pointer)}/${i}` }));
}

function inOrder(answers: readonly ScalarAnswer[], given: readonly Given[]): Found {
  const missing = answers.flatMap((answer, i) => {
    const at = given[i];
    if (at === undefined) return [`no pointer gives ${shown(answer.value)}`];
    return sameScalar(answer, at.value)
      ? []
      : [`value ${i + 1} of the answer is ${shown(answer.value)}, and ${at.by} is ${shown(at.value)}`];
  });
  return {
    located: answers.length - missing.length,
    wanted: answers.length,
    complaints: [...missing, ...given.slice(answers.length).map(spare)],
  };
}

/** Each part by the pointers that come next: one for a single value, as many as it takes for a list or set. */
function inParts(parts: Extract<Answer, { type: "record" }>["value"], pointers: readonly AnswerPointer[]): Found {
  const left = [...pointers];
  const found = parts.map(({ answer }) => {
    if (answer.type !== "list" && answer.type !== "set") return inOrder([answer], left.splice(0, 1).map(givenBy));
    const given: Given[] = [];
    while (left.length > 0 && given.length < answer.value.length) given.push(...left.splice(0, 1).flatMap(itemsOf));
    return answer.type === "list" ? inOrder(answer.value, given) : inAnyOrder(answer.value, given);
  });
  return {
    located: found.reduce((sum, { located }) => sum + located, 0),
    wanted: found.reduce((sum, { wanted }) => sum + wanted, 0),
    complaints: [...found.flatMap(({ complaints }) => complaints), ...left.map(givenBy).map(spare)],
  };
}

function inAnyOrder(answers: readonly ScalarAnswer[], given: readonly Given[]): Found {
  const left = [...given];
  const missing: string[] = [];
  for (const answer of answers) {
    const at = left.findIndex(({ value }) => sameScalar(answer, value));
    if (at < 0) missing.push(`no pointer gives ${shown(answer.value)}`);
    else left.splice(at, 1);
  }
  return {
    located: answers.length - missing.length,
    wanted: answers.length,
    complaints: [...missing, ...(given.length > answers.length ? left.map(spare) : [])],
  };
}

function spare({ value, by }: Given): string {
  return `${by} gives ${shown(value)}, which is not in the answer`;
}

/** True if the value is that time of day, alone or of an ISO 8601 timestamp. */
function isClockTime(value: string, time: string): boolean {
  const { times, rest } = timesIn(value.replace(/^\d{4}-\d{2}-\d{2}T/, ""));
  return times.length === 1 && times[0] === clockSeconds(time) && !/\d/.test(rest);
}

/**
 * Compared by type, without the tolerance and the accepted forms that responses get. A date may be the day of an ISO 8601
 * timestamp.
 */
function sameScalar(answer: ScalarAnswer, value: Json | undefined): boolean {
  switch (answer.type) {
    case "number":
      return (
        typeof value === "number" &&
        Math.abs(value - answer.value) <= SAME_NUMBER_RELATIVE * Math.abs(answer.value) &&
        (value === answer.value || !Number.isInteger(answer.value))
      );
    case "text":
      return typeof value === "string" && sameText(answer.value, value);
    case "date":
      return typeof value === "string" && (value === answer.value || value.startsWith(`${answer.value}T`));
    case "time":
      return typeof value === "string" && isClockTime(value, answer.value);
    case "boolean":
      return value === answer.value;
  }
}

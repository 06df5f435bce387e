/** Entailment: the answer is what the evidence says, and the solution is what the answer needs. */
import { solutionOf } from "../evidence/closure.ts";
import { checkProvenance } from "../evidence/provenance.ts";
import { sameText } from "../grading/normalise.ts";
import { getPointer, sameJson } from "../json.ts";
import type { Answer, AnswerPointer, Call, Json, Provenance, ScalarAnswer } from "../schema.ts";
import { type Check, checkOf } from "./check.ts";

/** Two numbers are one if they differ by less than this fraction: what decimal text keeps of a double. */
const SAME_NUMBER_RELATIVE = 1e-12;

export interface Entailed {
  readonly evidence: readonly Call[];
  readonly provenance: readonly Provenance[];
  /** Ids of the calls that the task calls its solution. */
  readonly solution: readonly string[];
  readonly answer: Answer;
  /**
   * For a scalar one pointer; for a list or set one pointer at an array, or one for each item in order (or both mixed);
   * for a record one for each part, in order.
   */
  readonly pointers: readonly AnswerPointer[];
}

/**
 * Figure: fraction of the answer's values that are located. Passed if all are, by pointers that read right and of which
 * none is left over, over provenance that holds at both ends, with exactly the calls that these depend on as solution.
 */
export function entailmentCheck(task: Entailed): Check {
  const sound = task.pointers.filter((pointer) => pointerComplaint(task.evidence, pointer) === null);
  const { located, wanted, spare } = locate(task.answer, sound);
  const complaint =
    task.pointers.map((pointer) => pointerComplaint(task.evidence, pointer)).find((found) => found !== null) ??
    (located < wanted ? `${wanted - located} of ${wanted} answer values are not at a pointer` : null) ??
    (spare > 0 ? `${spare} pointed-at values are not in the answer` : null) ??
    checkProvenance(task.evidence, task.provenance)[0]?.detail ??
    solutionComplaint(task);
  return checkOf(located / wanted, complaint);
}

function pointerComplaint(evidence: readonly Call[], pointer: AnswerPointer): string | null {
  const call = evidence.find((candidate) => candidate.id === pointer.call);
  if (call === undefined) return `pointer to unknown call ${pointer.call}`;
  if (!call.ok) return `pointer to failed call ${pointer.call}`;
  const value = getPointer(call.output, pointer.pointer);
  if (value === undefined) return `nothing at ${pointer.call}${pointer.pointer}`;
  return sameJson(value, pointer.value) ? null : `another value at ${pointer.call}${pointer.pointer}`;
}

function solutionComplaint(task: Entailed): string | null {
  const needed = new Set(solutionOf(task.evidence, task.provenance, task.pointers));
  const claimed = new Set(task.solution);
  const missing = [...needed].filter((id) => !claimed.has(id));
  const idle = [...claimed].filter((id) => !needed.has(id));
  const failed = task.evidence.filter((call) => needed.has(call.id) && !call.ok).map((call) => call.id);
  if (missing.length > 0) return `the solution lacks ${missing.join(", ")}`;
  if (idle.length > 0) return `the answer does not depend on ${idle.join(", ")}`;
  if (claimed.size < task.solution.length) return "the solution names a call twice";
  return failed.length > 0 ? `the solution has failed calls: ${failed.join(", ")}` : null;
}

interface Located {
  readonly located: number;
  readonly wanted: number;
  /** Values that pointers give beyond the answer's. */
  readonly spare: number;
}

function locate(answer: Answer, pointers: readonly AnswerPointer[]): Located {
  switch (answer.type) {
    case "list":
      return inOrder(answer.value, pointers.flatMap(elementsOf));
    case "set":
      return inAnyOrder(answer.value, pointers.flatMap(elementsOf));
    case "record":
      return inOrder(
        answer.value.map((part) => part.answer),
        pointers.map((pointer) => pointer.value),
      );
    case "number":
    case "text":
    case "date":
    case "boolean":
      return inOrder(
        [answer],
        pointers.map((pointer) => pointer.value),
      );
  }
}

const elementsOf = ({ value }: AnswerPointer): Json[] => (Array.isArray(value) ? value : [value]);

function inOrder(answers: readonly ScalarAnswer[], values: readonly Json[]): Located {
  const located = answers.filter((answer, index) => sameScalar(answer, values[index])).length;
  return { located, wanted: answers.length, spare: Math.max(0, values.length - answers.length) };
}

function inAnyOrder(answers: readonly ScalarAnswer[], values: readonly Json[]): Located {
  const left = [...values];
  let located = 0;
  for (const answer of answers) {
    const at = left.findIndex((value) => sameScalar(answer, value));
    if (at < 0) continue;
    left.splice(at, 1);
    located += 1;
  }
  return { located, wanted: answers.length, spare: Math.max(0, values.length - answers.length) };
}

/** Compared by type, without the tolerance that responses get. A date may be the day of an ISO 8601 timestamp. */
function sameScalar(answer: ScalarAnswer, value: Json | undefined): boolean {
  switch (answer.type) {
    case "number":
      return (
        typeof value === "number" &&
        Math.abs(value - answer.value) <= SAME_NUMBER_RELATIVE * Math.abs(answer.value) &&
        (value === answer.value || !Number.isInteger(answer.value))
      );
    case "text":
      return typeof value === "string" && [answer.value, ...answer.accepted].some((form) => sameText(form, value));
    case "date":
      return typeof value === "string" && (value === answer.value || value.startsWith(`${answer.value}T`));
    case "boolean":
      return value === answer.value;
  }
}

/** What is wrong with a derivation: every check that it can be held against before it is stored, all at once. */
import { z } from "zod";
import { type Checkable, failuresAlone, reasonOfCheck } from "../certificate/certificate.ts";
import { answerComplaints } from "../certificate/entailment.ts";
import { solutionOf } from "../evidence/closure.ts";
import type { Fault } from "../fault.ts";
import { getPointer } from "../json.ts";
import { type Location, locationsOf } from "../schema.ts";
import { evaluate } from "./evaluate.ts";
import { type Grounding, type RoundSoFar, roundComplaints } from "./ground.ts";

/**
 * `check` is a check of the certificate, or one that a derivation alone can fail: `form` (it cannot be read), `grounding` (it
 * does not go on from the rounds before), `claims` (what it says of a value is of none), `calls` (the run's quota). `link` is
 * of what a collector declared, `edit` of what an editor wrote.
 */
export const complaintSchema = z.object({ check: z.string(), detail: z.string() });
export type Complaint = z.infer<typeof complaintSchema>;

/** The complaints of a round as they are stored; null where there are none. */
export function complaintsText(complaints: readonly Complaint[]): string | null {
  return complaints.length === 0 ? null : JSON.stringify(complaints);
}

/** A complaint as a model is told it, and as the reason of a loss. */
export function lineOf({ check, detail }: Complaint): string {
  return `${check}: ${detail}`;
}

/** What a derivation is held against. */
export interface Standard extends RoundSoFar, Pick<Checkable, "references" | "unitAt" | "floorAt"> {
  /** No round goes on from the question. */
  readonly last: boolean;
  /** Calls that the run wants in a solution. */
  readonly calls: { readonly min: number; readonly max: number };
}

/** A derivation that may say what values of the evidence mean in its question. */
export interface Claiming extends Grounding {
  readonly claims?: readonly Location[];
}

/** The derivation with the operands of its computed values, as far as these can be evaluated. */
export function withOperands<D extends Grounding>(derivation: D, { evidence }: Pick<Standard, "evidence">): D {
  const answer_pointers = derivation.answer_pointers.map((pointer) => {
    if (!("expression" in pointer)) return pointer;
    const evaluated = evaluate(pointer.expression, evidence);
    return { ...pointer, operands: evaluated.ok ? [...evaluated.value.operands] : [] };
  });
  return { ...derivation, answer_pointers };
}

/**
 * Complaints about a derivation whose operands are filled in, precise enough to mend it by; none if it may be stored. Of a
 * question that another round goes on from less is asked: it may be guessed easily, and need not be as long as the run wants.
 */
export function complaintsOf(derivation: Claiming, standard: Standard): Complaint[] {
  const { last } = standard;
  const task = checkableOf(derivation, standard);
  const { pointers, solution } = task;
  const failed = failuresAlone(task, last ? "all" : "of_every_round");
  // The check says what is wrong first, and a deriver needs all of it.
  const isEntailed = failed.every(({ check }) => check !== "entailment");
  const entailment = (isEntailed ? [] : answerComplaints(task).complaints).map((detail) => ({
    check: "entailment",
    detail,
  }));
  const failures = failed.filter(({ check }) => check !== "entailment" || entailment.length === 0);
  return [
    ...entailment,
    ...roundComplaints(pointers, standard).map((detail) => ({ check: "grounding", detail })),
    ...failures,
    ...claimComplaints(derivation.claims ?? [], standard),
    ...(last ? callsComplaints(solution.length, standard) : []),
  ];
}

/** What there would be to complain of besides if the question were the last: no round may come after it. */
export function complaintsOfLast(derivation: Grounding, standard: Standard): Complaint[] {
  return failuresAlone(checkableOf(derivation, standard), "of_the_last");
}

function checkableOf({ question, answer, answer_pointers: pointers }: Grounding, standard: Standard): Checkable {
  const solution = solutionOf(standard.evidence, standard.provenance, locationsOf(pointers));
  return { ...standard, question, answer, pointers, solution };
}

function claimComplaints(claims: readonly Location[], { evidence }: Standard): Complaint[] {
  return claims.flatMap(({ call: id, pointer }) => {
    const call = evidence.find((one) => one.id === id);
    if (call !== undefined && getPointer(call.output, pointer) !== undefined) return [];
    return [{ check: "claims", detail: `nothing stands at ${id}${pointer}` }];
  });
}

/** Of a solution that is too short only where the evidence would allow a longer one. */
function callsComplaints(calls: number, { evidence, calls: { min, max } }: Standard): Complaint[] {
  const enough = evidence.filter(({ ok }) => ok).length >= min;
  if (calls <= max && (calls >= min || !enough)) return [];
  const wanted = min === max ? String(min) : `${min} to ${max}`;
  return [{ check: "calls", detail: `the answer rests on ${calls} calls, and ${wanted} are wanted` }];
}

/** Why a task is lost whose last derivation was complained of so. */
export function faultOf(complaints: readonly Complaint[]): Fault {
  const detail = complaints.map(lineOf).join("; ");
  const checks = complaints.map(({ check }) => check);
  if (checks.includes("form")) return { kind: "derivation_unparsed", detail };
  const [failed] = checks.flatMap((check) => reasonOfCheck(check) ?? []);
  if (checks.includes("entailment") || checks.includes("grounding")) return { kind: "not_grounded", detail };
  return { kind: "check_failed", check: failed ?? "outside_quota", detail };
}

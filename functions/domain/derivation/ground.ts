/** Whether a derivation rests on its evidence: what `derive` checks before a round is stored. */
import { answerComplaints } from "../certificate/entailment.ts";
import { solutionOf } from "../evidence/closure.ts";
import { type Answer, type AnswerPointer, type Call, locationsOf, type Provenance } from "../schema.ts";

export interface Grounding {
  readonly question: string;
  readonly answer: Answer;
  readonly answer_pointers: readonly AnswerPointer[];
}

/** What a round adds to, and what it must rest on. */
export interface RoundSoFar {
  readonly evidence: readonly Call[];
  readonly provenance: readonly Provenance[];
  /** From 1. */
  readonly round: number;
  /** What the answer of the round before rests on. */
  readonly before: readonly AnswerPointer[];
}

/**
 * Complaints about a derivation, precise enough to repair it by; none if it is grounded. The answer must be what the
 * evidence says, as entailment has it, and rest on a call of this round and, after the first, on the answer of the round before.
 */
export function groundingComplaints(derivation: Grounding, sofar: RoundSoFar): string[] {
  const { evidence, provenance } = sofar;
  const { answer, answer_pointers: pointers } = derivation;
  return [
    ...answerComplaints({ evidence, provenance, answer, pointers }).complaints,
    ...roundComplaints(pointers, sofar),
  ];
}

/** Whether the answer goes on from the rounds before; nothing is said of one whose operands are not known. */
export function roundComplaints(
  pointers: readonly AnswerPointer[],
  { evidence, provenance, round, before }: RoundSoFar,
): string[] {
  if (pointers.some((pointer) => "expression" in pointer && pointer.operands.length === 0)) return [];
  const solution = new Set(solutionOf(evidence, provenance, locationsOf(pointers)));
  const complaints: string[] = [];
  if (!evidence.some((call) => call.round === round && solution.has(call.id)))
    complaints.push("the answer rests on no call of this round");
  if (round > 1 && !locationsOf(before).some((at) => solution.has(at.call)))
    complaints.push("the answer does not rest on the answer of the round before");
  return complaints;
}

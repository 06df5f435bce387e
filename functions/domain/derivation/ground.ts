/** Whether a derivation rests on its evidence: what `derive` checks before a round is stored. */
import { solutionOf } from "../evidence/closure.ts";
import { getPointer, sameJson } from "../json.ts";
import { type Answer, type AnswerPointer, type Call, type Provenance, scalarsOf } from "../schema.ts";

export interface Grounding {
  readonly question: string;
  readonly answer: Answer;
  readonly answer_pointers: readonly AnswerPointer[];
}

/**
 * Complaints about a derivation, precise enough to repair it by; none if it is grounded. Every pointer must lead to its
 * value in the output of a successful call, every value of the answer must have a pointer, and the answer must rest on a
 * call of this round and, after the first, on the answer of the round before.
 */
export function groundingComplaints(
  derivation: Grounding,
  evidence: readonly Call[],
  provenance: readonly Provenance[],
  round: number,
  before: readonly AnswerPointer[],
): string[] {
  const calls = new Map(evidence.map((call) => [call.id, call]));
  const complaints: string[] = [];
  for (const { value, call: id, pointer } of derivation.answer_pointers) {
    const call = calls.get(id);
    if (call === undefined) complaints.push(`answer_pointers: there is no call ${id}`);
    else if (!call.ok) complaints.push(`answer_pointers: call ${id} failed`);
    else {
      const found = getPointer(call.output, pointer);
      if (found === undefined) complaints.push(`answer_pointers: the output of ${id} has nothing at ${pointer}`);
      else if (!sameJson(found, value))
        complaints.push(`answer_pointers: ${pointer} of ${id} is not ${JSON.stringify(value)}`);
    }
  }
  for (const scalar of scalarsOf(derivation.answer))
    if (!derivation.answer_pointers.some((at) => sameJson(at.value, scalar.value)))
      complaints.push(`answer: no pointer for ${JSON.stringify(scalar.value)}`);
  const solution = new Set(solutionOf(evidence, provenance, [...derivation.answer_pointers]));
  if (!evidence.some((call) => call.round === round && solution.has(call.id)))
    complaints.push("question: its answer rests on no call of this round");
  if (round > 1 && !before.some((at) => solution.has(at.call)))
    complaints.push("question: its answer does not rest on the answer of the round before");
  return complaints;
}

/** What the certificate's check of the grader costs: CPU time and forms tried for one answer, each read afresh. */
import { graderCheck } from "../../domain/certificate/grader.ts";
import { nearMisses } from "../../domain/grading/misses.ts";
import { paraphrases } from "../../domain/grading/paraphrases.ts";
import type { Answer } from "../../domain/schema.ts";

export interface GraderCost {
  /** Microseconds of CPU time a check, in the quickest round: others have more of what else the machine does. */
  readonly microseconds: number;
  /** Texts graded a check. */
  readonly forms: number;
}

/** Rounds over all answers: in the first the code is not compiled yet. */
const ROUNDS = 8;

export function graderCost(answers: readonly Answer[]): GraderCost {
  const text = JSON.stringify(answers);
  const rounds = Array.from({ length: ROUNDS }, () => {
    // What was read of an answer is kept with it: each round reads its own.
    const fresh = JSON.parse(text) as Answer[];
    const start = process.cpuUsage();
    for (const answer of fresh) graderCheck(answer);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / answers.length;
  });
  const forms = answers.map((answer) => new Set([...paraphrases(answer), ...nearMisses(answer)]).size);
  return {
    microseconds: Math.min(...rounds),
    forms: forms.reduce((sum, count) => sum + count, 0) / answers.length,
  };
}

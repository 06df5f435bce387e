/** Rejection sampling: which correct trajectories of the asked form a task gives to the SFT split. */

import type { SftPick } from "../domain/dataset/specification.ts";
import type { ChatMessage } from "../domain/messages.ts";
import { randomOf } from "../lib/random.ts";
import { withoutCallIds } from "./call_ids.ts";
import type { RecordAttempt, TaskRecord } from "./record.ts";

export interface SftPolicy {
  /** Trajectories of a task, at most. */
  readonly limit: number;
  readonly pick: SftPick;
  /** Tools that none of them may call: those that evaluation holds out. */
  readonly without: ReadonlySet<string>;
}

/**
 * The trajectories that a task gives to the SFT split, `limit` at most: correct ones whose answer has the form that their own
 * system message demands, since a model learns from the others to disregard it. One that repeats an earlier one stands once.
 * `shortest` takes fewest messages first, then shortest text, but second the shortest that recovered from an error, if the first
 * did not: such attempts are longer, and would be passed over for clean ones. `recovered` takes those first; `sampled` draws without replacement, by the id of the task
 * alone, so that a smaller limit gives the first of what a larger one gives.
 * A replay of the solution is no trajectory of a solver and never counts.
 */
export function sftAttempts(record: Pick<TaskRecord, "id" | "attempts">, policy: SftPolicy): RecordAttempt[] {
  const fit = record.attempts.filter(
    ({ correct, format, teacher, messages }) =>
      correct === 1 && format === 1 && teacher !== "replay" && !callsAny(messages, policy.without),
  );
  // Most tasks have one, which is whatever is asked for.
  if (fit.length <= 1) return fit.slice(0, policy.limit);
  const distinct = new Map<string, RecordAttempt>();
  for (const attempt of fit) {
    const content = withoutCallIds(attempt.messages);
    if (!distinct.has(content)) distinct.set(content, attempt);
  }
  return PICKS[policy.pick]([...distinct.values()], record.id).slice(0, policy.limit);
}

const PICKS: Readonly<Record<SftPick, (attempts: readonly RecordAttempt[], task: string) => RecordAttempt[]>> = {
  shortest: (attempts) => {
    const [first, ...others] = byLength(attempts);
    if (first === undefined || first.recovered > 0) return byLength(attempts);
    const second = others.findIndex(({ recovered }) => recovered > 0);
    return second < 0 ? [first, ...others] : [first, ...others.splice(second, 1), ...others];
  },
  recovered: (attempts) => byLength(attempts).sort((a, b) => Number(b.recovered > 0) - Number(a.recovered > 0)),
  sampled: (attempts, task) => randomOf(0, "sft", task).shuffle(attempts),
};

/** Fewest messages first, then shortest text. */
function byLength(attempts: readonly RecordAttempt[]): RecordAttempt[] {
  return attempts
    .map((attempt) => ({ attempt, text: JSON.stringify(attempt.messages).length }))
    .sort((a, b) => a.attempt.messages.length - b.attempt.messages.length || a.text - b.text)
    .map(({ attempt }) => attempt);
}

function callsAny(messages: readonly ChatMessage[], tools: ReadonlySet<string>): boolean {
  return messages.some(
    (message) => message.role === "assistant" && message.tool_calls?.some((call) => tools.has(call.function.name)),
  );
}

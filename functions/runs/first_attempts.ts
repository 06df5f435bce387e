/** Has tasks attempted that nobody has attempted yet. */
import { attemptsDue, NO_VERDICTS } from "../domain/solving/stop.ts";
import type { Outgoing } from "../pipeline/messages.ts";
import type { Context } from "../pipeline/stage.ts";

/** The messages that have the tasks attempted: all k each, or the first group where the run stops early. */
export function firstAttempts(
  { run, specification }: Pick<Context, "run" | "specification">,
  tasks: readonly string[],
): Outgoing[] {
  const due = attemptsDue(specification, NO_VERDICTS);
  return tasks.flatMap((task) =>
    Array.from({ length: due }, (_, attempt): Outgoing => ({ stage: "solve", body: { run: run.id, task, attempt } })),
  );
}

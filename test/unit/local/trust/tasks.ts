/** Real tasks for the tests of trust: made in memory with the embedded teacher, as the pipeline makes them. */

import type { EmbeddedTool } from "../../../../functions/embedded/tool.ts";
import type { KnownTask } from "../../../../functions/local/trust/tasks.ts";
import { isTask, planned, synthesize, toolsOf } from "../../../support/synthesize.ts";

/** A task as its record has it, with the tools it is offered. */
export interface OfferedTask extends KnownTask {
  readonly tools: readonly EmbeddedTool[];
}

/** Of `count` configurations, the tasks that passed every check. */
export async function realTasks(count: number, seed: number): Promise<OfferedTask[]> {
  const made = await Promise.all(planned(count, seed).map((configuration) => synthesize(configuration)));
  return made
    .filter(isTask)
    .filter(({ lost }) => lost === null)
    .map(({ configuration, question, answer, evidence, provenance, solution, pointers }) => ({
      id: `task-${configuration.ordinal}`,
      seed: configuration.seed.name,
      question,
      answer,
      evidence: [...evidence],
      provenance: [...provenance],
      solution: solution.map(({ id }) => id),
      answer_pointers: [...pointers],
      tools: toolsOf(configuration),
    }));
}

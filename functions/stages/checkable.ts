/** A task as the programs of the certificate check it: the same for a task of its own and for a variant. */
import type { Checkable } from "../domain/certificate/certificate.ts";
import type { UnitAt } from "../domain/derivation/evaluate.ts";
import { type LoadedTask, traceOf } from "../store/tasks.ts";
import { floorsIn } from "../tools/floors.ts";
import { exemplarQuestions, type ToolPool } from "../tools/pool.ts";
import type { Solution } from "./extra_round.ts";

export function checkableOf(
  pool: ToolPool,
  task: LoadedTask,
  { answer, pointers, solution }: Solution,
  unitAt: UnitAt,
): Checkable {
  return {
    question: task.row.question ?? "",
    answer,
    ...traceOf(task),
    solution,
    pointers,
    references: exemplarQuestions(pool),
    unitAt,
    floorAt: floorsIn(pool.graph),
  };
}

/** Which task of a dataset its card shows. */
import type { Database } from "../../db/client.ts";
import { examplesIn } from "../../db/dataset_card.ts";
import type { Dataset } from "../../db/datasets.ts";
import type { ExampleTask } from "./manifest.ts";
import { callGraph } from "./pictures/call_graph.ts";
import { readTasks, wholeDataset } from "./read.ts";
import { type TaskRecord, taskRecord } from "./record.ts";
import type { SourceRuns } from "./source_runs.ts";

/** Tasks that are looked at: those whose shape shows best. */
const LOOKED_AT = 8;
/** Characters of JSON that every input and output of a task has that reads well. */
const READABLE_CHARS = 1_200;

/**
 * The first of those that show best which reads well, else the first that can be read; with its picture where it can be drawn.
 * Undefined where none can be read. The same for the same tasks.
 */
export async function chosenExample(
  env: Pick<Env, "BUCKET">,
  db: Database,
  runs: SourceRuns,
  dataset: Dataset,
): Promise<{ readonly task: ExampleTask; readonly picture: string | null } | undefined> {
  let chosen: Omit<ExampleTask, "isDrawn"> | undefined;
  for (const position of await examplesIn(db, dataset.id, LOOKED_AT)) {
    const range = { ...wholeDataset(dataset, null), after: position - 1, limit: 1 };
    for await (const { source, read } of readTasks(env, db, runs, range)) {
      if (!read.ok) continue;
      const found = {
        record: taskRecord(read.facts, source.tools),
        kindOf: (tool: string) => source.pool.find(tool)?.kind,
      };
      chosen ??= found;
      if (!readsWell(found.record)) continue;
      const picture = callGraph(found.record, found.kindOf);
      if (picture !== null) return { task: { ...found, isDrawn: true }, picture };
    }
  }
  if (chosen === undefined) return undefined;
  const picture = callGraph(chosen.record, chosen.kindOf);
  return { task: { ...chosen, isDrawn: picture !== null }, picture };
}

function readsWell({ evidence, solution }: TaskRecord): boolean {
  return evidence
    .filter(({ id }) => solution.includes(id))
    .every(({ input, output }) => [input, output].every((value) => JSON.stringify(value).length <= READABLE_CHARS));
}

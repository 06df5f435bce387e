/** Scaling subsets in the database: the order that a run's training tasks enter in, and what a subset came to. */

import type { Database } from "../../db/client.ts";
import { findCuts, trainingOfDataset, trainingOfRun } from "../../db/cuts.ts";
import type { Dataset } from "../../db/datasets.ts";
import type { Run } from "../../db/runs.ts";
import type { HeldOut } from "../domain/dataset/hold_out.ts";
import { type ScalingOrder, scalingOrder } from "../domain/dataset/scaling.ts";
import { figuresOf, type ScalingFacts, scalingFacts } from "../domain/dataset/scaling_facts.ts";
import { seriesNameOf, seriesOf } from "../domain/dataset/series.ts";
import type { CutSpecification, DatasetSpecification, Scaling } from "../domain/dataset/specification.ts";
import { TrainingTasks } from "../domain/dataset/training.ts";
import { storedSpecification } from "../domain/run.ts";
import { recordedRun } from "./record.ts";

/** The order of the run's training tasks on the axis, up to the largest of the sizes. */
export async function orderOf(
  db: Database,
  run: Run,
  selection: DatasetSpecification,
  held: HeldOut | null,
  { axis, sizes }: Scaling,
): Promise<ScalingOrder> {
  const tasks = new TrainingTasks();
  for await (const task of trainingOfRun(db, run.id, selection, held)) tasks.add(task);
  const seed = recordedRun(run, storedSpecification(run.specification));
  return scalingOrder(tasks, { axis, base: Math.min(...sizes), size: Math.max(...sizes), seed });
}

/** What is to be said of a dataset that is one of a series; undefined of another. */
export async function scalingOf(
  db: Database,
  dataset: Dataset,
  { scaling, ...selection }: CutSpecification,
): Promise<ScalingFacts | undefined> {
  if (scaling === undefined) return undefined;
  const series = seriesOf(seriesNameOf(dataset.name, scaling), selection, scaling);
  const [first] = series;
  const key = { run: dataset.run_id, name: first?.name ?? "", specification: first?.specification ?? "" };
  const [base] = await findCuts(db, [key]);
  // The series is stored in order of size: whatever is being written, its base is there.
  if (base === undefined) throw new Error(`dataset ${dataset.id} has no base ${key.name}`);
  // Of the base, what this subset holds of it: the same whichever of the two is written first.
  const figures = (cutWith: string) => figuresOf(trainingOfDataset(db, dataset.id, cutWith));
  return scalingFacts(
    scaling,
    series.map(({ name }) => name),
    await figures(base.id),
    await figures(dataset.id),
  );
}

/** Cuts a dataset from a run: fixes which task stands in which split, then asks for the files. */
import { database } from "../../../db/client.ts";
import { type Dataset, insertDataset } from "../../../db/datasets.ts";
import { findRun, type Run } from "../../../db/runs.ts";
import { selectOpen } from "../../../db/tasks.ts";
import { failRun, selectSolved } from "../../../db/waves.ts";
import { type DatasetSpecification, datasetSpecificationSchema } from "../../domain/dataset/specification.ts";
import { runSpecificationSchema } from "../../domain/run.ts";
import type { Message } from "../messages.ts";

export type CutEnv = Pick<Env, "DB" | "RELEASE_QUEUE">;

export interface CutRequest {
  /** Name of the dataset; the run's name by default. */
  readonly name?: string | undefined;
  /** Shares and selection; the defaults of `datasetSpecificationSchema`. */
  readonly selection?: DatasetSpecification | undefined;
}

export type Cut =
  | { readonly ok: true; readonly dataset: Dataset; readonly created: boolean }
  /** `open`: the run still plans, or a task of it is under way, so what it keeps is not settled. */
  | { readonly ok: false; readonly reason: "unknown_run" | "open" };

/**
 * One cut of one run is one dataset: asked for again, the one that is there is returned, and asked on if it is not released.
 * With neither name nor selection it is the dataset the run ends in, and the run moves from solving to releasing.
 * @param now Unix milliseconds.
 */
export async function cutDataset(
  env: CutEnv,
  runId: string,
  request: CutRequest = {},
  now: number = Date.now(),
): Promise<Cut> {
  const db = database(env.DB);
  const run = await findRun(db, runId);
  if (run === undefined) return { ok: false, reason: "unknown_run" };
  if (run.status === "running" || (await selectOpen(env.DB, runId).first()) !== null)
    return { ok: false, reason: "open" };
  const selection = request.selection ?? datasetSpecificationSchema.parse({});
  const name = request.name ?? nameOf(run);
  const automatic = isAutomatic(run, { name, specification: JSON.stringify(selection) });
  const { dataset, created } = await insertDataset(db, { run: runId, name, selection, automatic, now });
  if (dataset.status === "writing")
    await env.RELEASE_QUEUE.send({ run: runId, dataset: dataset.id, path: null } satisfies Message<"release">);
  return { ok: true, dataset, created };
}

/**
 * Ends a run that has planned everything and has nothing open: its dataset is cut, or it fails for having kept nothing.
 * Safe to call at any time, and again.
 */
export async function endSolved(env: CutEnv, runId: string, now: number): Promise<void> {
  const solved = await selectSolved(env.DB, runId).first<{ kept: number }>();
  if (solved === null) return;
  if (solved.kept > 0) await cutDataset(env, runId, {}, now);
  else await failRun(env.DB, runId, "no task passed every check", now).run();
}

/** True for the dataset that the run ends in: its name, and the default selection. */
export function isAutomatic(run: Run, dataset: Pick<Dataset, "name" | "specification">): boolean {
  return dataset.name === nameOf(run) && dataset.specification === JSON.stringify(datasetSpecificationSchema.parse({}));
}

function nameOf(run: Run): string {
  return runSpecificationSchema.parse(JSON.parse(run.specification)).name;
}

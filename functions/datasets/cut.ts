/** Cuts a dataset or a series of them from a run: fixes which task stands in which split, then asks for the files. */
import { type Database, database } from "../../db/client.ts";
import { type CutOfRun, findCuts, insertDataset, type NewDataset } from "../../db/cuts.ts";
import type { Dataset } from "../../db/datasets.ts";
import { findRun, type Run } from "../../db/runs.ts";
import { selectOpen } from "../../db/tasks.ts";
import { selectKept } from "../../db/waves.ts";
import type { ScalingOrder } from "../domain/dataset/scaling.ts";
import { seriesOf } from "../domain/dataset/series.ts";
import {
  type CutSpecification,
  cutSpecificationSchema,
  type DatasetSpecification,
  datasetSpecificationSchema,
  type Scaling,
} from "../domain/dataset/specification.ts";
import { storedSpecification } from "../domain/run.ts";
import type { Message } from "../pipeline/messages.ts";
import { orderOf } from "./scaling.ts";
import { heldOutOf } from "./stored_hold_out.ts";

export type CutEnv = Pick<Env, "DB" | "RELEASE_QUEUE">;

export interface CutRequest {
  /** Name of the dataset; the run's name by default. */
  readonly name?: string | undefined;
  /** Shares and selection; the defaults of `datasetSpecificationSchema`. */
  readonly selection?: DatasetSpecification | undefined;
}

export interface CutDataset {
  readonly dataset: Dataset;
  readonly created: boolean;
}

/** `open`: the run still plans, or a task of it is under way, so what it keeps is not settled. */
export type NotSettled = { readonly ok: false; readonly reason: "unknown_run" | "open" | "kept_nothing" };
export type CutResult = ({ readonly ok: true } & CutDataset) | NotSettled;

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
): Promise<CutResult> {
  const db = database(env.DB);
  const settled = await settledRun(db, runId);
  if (!settled.ok) return settled;
  const { run } = settled;
  const selection = request.selection ?? datasetSpecificationSchema.parse({});
  const key = { name: request.name ?? nameOf(run), specification: JSON.stringify(ofRun(run, selection)) };
  const held = await heldOutOf(db, runId, selection);
  const cut = { run: runId, ...key, selection, held, training: null, automatic: isAutomatic(run, key), now };
  return { ok: true, ...(await makeDataset(env, db, cut)) };
}

export type SeriesCutResult =
  /** By size, ascending. */
  | { readonly ok: true; readonly made: readonly CutDataset[] }
  | NotSettled
  /** `largest`: the largest size that the run can supply on the axis from this base. */
  | { readonly ok: false; readonly reason: "too_large"; readonly largest: number };

/**
 * Asked for again it returns the datasets that are there, and makes those that are not. A size that the run cannot supply
 * refuses the request before anything is stored.
 * @param now Unix milliseconds.
 */
export async function cutSeries(
  env: CutEnv,
  runId: string,
  scaling: Scaling,
  request: CutRequest = {},
  now: number = Date.now(),
): Promise<SeriesCutResult> {
  const db = database(env.DB);
  const settled = await settledRun(db, runId);
  if (!settled.ok) return settled;
  const selection = request.selection ?? datasetSpecificationSchema.parse({});
  const series = seriesOf(request.name ?? nameOf(settled.run), ofRun(settled.run, selection), scaling);
  const found = await findCuts(
    db,
    series.map(({ name, specification }) => ({ run: runId, name, specification })),
  );
  const complete = found.every((dataset) => dataset !== undefined);
  const held = complete ? null : await heldOutOf(db, runId, selection);
  const order = complete ? NOTHING_NEW : await orderOf(db, settled.run, selection, held, scaling);
  if (series.some(({ size }) => size > order.largest))
    return { ok: false, reason: "too_large", largest: order.largest };

  const made: CutDataset[] = [];
  for (const { size, name, specification } of series) {
    const training = order.ordinals.slice(0, size);
    const cut = { run: runId, name, specification, selection, held, training, automatic: false, now };
    made.push(await makeDataset(env, db, cut));
  }
  return { ok: true, made };
}

/** For a series that is there: its datasets keep their tasks, whatever is passed. */
const NOTHING_NEW: ScalingOrder = { ordinals: [], largest: Number.POSITIVE_INFINITY };

/** The run, if what it keeps does not change any more. */
export async function settledRun(
  db: Database,
  id: string,
): Promise<{ readonly ok: true; readonly run: Run } | NotSettled> {
  const run = await findRun(db, id);
  if (run === undefined) return { ok: false, reason: "unknown_run" };
  const plans = run.status === "running" || run.status === "paused";
  if (plans || (await selectOpen(db.$client, id).first()) !== null) return { ok: false, reason: "open" };
  const kept = (await selectKept(db.$client, id).first()) !== null;
  return kept ? { ok: true, run } : { ok: false, reason: "kept_nothing" };
}

/** Stores the dataset, unless it is there, and asks for its files, unless it has them. */
async function makeDataset(env: Pick<Env, "RELEASE_QUEUE">, db: Database, cut: NewDataset): Promise<CutDataset> {
  const made = await insertDataset(db, cut);
  const { id, status } = made.dataset;
  if (status === "writing")
    await env.RELEASE_QUEUE.send({ run: cut.run, dataset: id, path: null } satisfies Message<"release">);
  return made;
}

/** What a cut of the run as it is now is stored under: one that was extended is cut anew. */
function ofRun({ extended }: Run, selection: DatasetSpecification): CutSpecification {
  return extended === 0 ? selection : { ...selection, extended };
}

/** True for the dataset that the run ends in, as far as it has been extended: its name, and the default selection, also as it was stored with fewer fields. */
export function isAutomatic(run: Run, dataset: Pick<Dataset, "name" | "specification">): boolean {
  const { extended = 0, ...specification } = cutSpecificationSchema.parse(JSON.parse(dataset.specification));
  return (
    extended === run.extended &&
    dataset.name === nameOf(run) &&
    JSON.stringify(specification) === JSON.stringify(datasetSpecificationSchema.parse({}))
  );
}

/** The id of the dataset that the run ends in, among those that were cut from runs; null while there is none. */
export function endOf(run: Run, cuts: readonly CutOfRun[]): string | null {
  const isEnd = (cut: CutOfRun) => {
    try {
      return isAutomatic(run, cut);
    } catch {
      // What cannot be read keeps no run from being seen.
      return false;
    }
  };
  return cuts.find((cut) => cut.run_id === run.id && isEnd(cut))?.id ?? null;
}

/** What datasets of the run are called unless they are asked for by another name. */
function nameOf(run: Run): string {
  return storedSpecification(run.specification).name;
}

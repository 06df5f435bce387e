/** A dataset over several runs: asked for, and its tasks settled before the first of its files is written. */

import type { Database } from "../../db/client.ts";
import { database } from "../../db/client.ts";
import { type Dataset, findDataset } from "../../db/datasets.ts";
import {
  candidatesOf,
  endOfPlaces,
  failMerge,
  insertMerged,
  insertPlaces,
  markMerged,
  placesOf,
  roundQuestions,
} from "../../db/merges.ts";
import { findRun, type Run } from "../../db/runs.ts";
import { questionsTakenDown } from "../../db/takedowns.ts";
import { blockListCheck } from "../domain/block_lists/check.ts";
import type { Candidate } from "../domain/dataset/candidate.ts";
import { type Filter, passes } from "../domain/dataset/filter.ts";
import { type LeftOutOfMerge, Merge, type Merged, mergedSchema, type Place } from "../domain/dataset/merge.ts";
import type { MergeSpecification } from "../domain/dataset/merge_specification.ts";
import {
  type CutSpecification,
  cutSpecificationSchema,
  type DatasetSpecification,
} from "../domain/dataset/specification.ts";
import { poolName } from "../domain/pool_shares.ts";
import { projectOfName } from "../domain/project.ts";
import { storedSpecification } from "../domain/run.ts";
import type { Message } from "../pipeline/messages.ts";
import {
  type BlockListEnv,
  BlockListGone,
  blockListFacts,
  blockListFaults,
  type ListFault,
  lookUp,
  type OpenList,
  openLists,
} from "../store/block_lists.ts";
import { type CutDataset, type CutEnv, type NotSettled, settledRun } from "./cut.ts";

/** Places that are stored at a time. */
const PLACES = 2_000;

export interface MergeRequest {
  readonly name: string;
  readonly selection: DatasetSpecification;
  readonly merge: MergeSpecification;
}

export type MergeResult =
  | ({ readonly ok: true } & CutDataset)
  /** Of one of the runs. */
  | (NotSettled & { readonly run: string })
  | { readonly ok: false; readonly reason: "unknown_list"; readonly faults: readonly ListFault[] }
  | { readonly ok: false; readonly reason: "unknown_version" | "other_name" | "other_rules" | "not_released" };

/**
 * The dataset of this name, rules and runs: one that is there is returned, and asked on if it is not released. A version that
 * extends another has its rules, so that what splits share stays nothing.
 * @param now Unix milliseconds.
 */
export async function mergeDataset(env: CutEnv, request: MergeRequest, now: number = Date.now()): Promise<MergeResult> {
  const db = database(env.DB);
  const { merge, selection, name } = request;
  for (const id of merge.runs) {
    const settled = await settledRun(db, id);
    if (!settled.ok) return { ...settled, run: id };
  }
  const faults = await blockListFaults(env, projectOfName(name), merge.filter.block_lists ?? [], "filter.block_lists");
  if (faults.length > 0) return { ok: false, reason: "unknown_list", faults };
  if (merge.extends !== undefined) {
    const before = await findDataset(db, merge.extends);
    if (before === undefined) return { ok: false, reason: "unknown_version" };
    if (before.name !== name) return { ok: false, reason: "other_name" };
    if (before.status !== "released") return { ok: false, reason: "not_released" };
    if (!hasRules(cutSpecificationSchema.parse(JSON.parse(before.specification)), selection, merge))
      return { ok: false, reason: "other_rules" };
  }
  const [run = ""] = merge.runs;
  const made = await insertMerged(db, { run, name, specification: JSON.stringify({ ...selection, merge }), now });
  if (made === undefined) {
    // What it rests on went meanwhile; what is not a list the caller is told when it asks again.
    const gone = await blockListFaults(env, projectOfName(name), merge.filter.block_lists ?? [], "filter.block_lists");
    if (gone.length > 0) return { ok: false, reason: "unknown_list", faults: gone };
    throw new Error(`dataset ${name} was not stored`);
  }
  const { id, status } = made.dataset;
  if (status === "writing") await env.RELEASE_QUEUE.send({ run, dataset: id, path: null } satisfies Message<"release">);
  return { ok: true, ...made };
}

/** True if the dataset is one over runs whose tasks fall to their splits by the same rules. */
function hasRules(before: CutSpecification, { shares }: DatasetSpecification, merge: MergeSpecification): boolean {
  return (
    before.merge !== undefined &&
    JSON.stringify(before.shares) === JSON.stringify(shares) &&
    JSON.stringify(before.merge.apart.toSorted()) === JSON.stringify(merge.apart.toSorted())
  );
}

/**
 * Finds and stores where the tasks of a dataset over runs stand; a second time it comes to the same. False if it cannot have
 * what is asked for: then it has failed, with the reason.
 */
export async function settleMerge(env: BlockListEnv, dataset: Dataset): Promise<boolean> {
  const db = database(env.DB);
  const { merge: asked, ...selection } = cutSpecificationSchema.parse(JSON.parse(dataset.specification));
  if (asked === undefined || dataset.merged !== null) return true;
  // As of when it was asked for, so that a second time it comes to the same.
  const takenDown = await questionsTakenDown(db, projectOfName(dataset.name), dataset.created_at);
  const merge = new Merge({ selection, filter: asked.filter, apart: asked.apart }, takenDown);
  const runs = await runsNamed(db, asked.runs);
  const sources = new Map(runs.map((run) => [run.id, sourceOf(run)]));
  let waiting: Place[] = [];
  const store = async (place: Place) => {
    waiting.push(place);
    if (waiting.length < PLACES) return;
    await insertPlaces(db, dataset.id, waiting);
    waiting = [];
  };
  if (asked.extends !== undefined) {
    merge.startAt(await nextPosition(db, asked.extends));
    for await (const { place, candidate } of placesOf(db, asked.extends, sources)) {
      merge.keep(place, candidate);
      await store(place);
    }
  }
  const kept = merge.taken;
  const { block_lists: named = [] } = asked.filter;
  const lists = await openLists(env, named).catch(async (error: unknown) => {
    if (!(error instanceof BlockListGone)) throw error;
    await failMerge(db, dataset.id, error.message);
    return null;
  });
  if (lists === null) return false;
  for await (const candidate of offered(db, runs, asked, merge, lists)) {
    const found = merge.offer(candidate);
    if (typeof found !== "string") await store(found);
  }
  if (asked.count !== undefined && merge.taken < asked.count) {
    await failMerge(db, dataset.id, tooFew(asked, merge));
    return false;
  }
  await insertPlaces(db, dataset.id, waiting);
  const merged: Merged = {
    offered: merge.offered,
    kept,
    added: merge.taken - kept,
    left_out: merge.left,
    leaks: merge.leaks,
    ...(named.length > 0 && { block_lists: await blockListFacts(db, named, merge.blockedBy) }),
    next: merge.next,
  };
  await markMerged(db, dataset.id, JSON.stringify(merged));
  return true;
}

/** The first position that no task has had in the version, or in those before it. */
async function nextPosition(db: Database, version: string): Promise<number> {
  const dataset = await findDataset(db, version);
  const merged = dataset?.merged ?? null;
  return (
    (merged === null ? undefined : mergedSchema.parse(JSON.parse(merged)).next) ?? (await endOfPlaces(db, version))
  );
}

/** Tasks whose questions are looked up in block lists at a time. */
const LOOKED_UP = 64;

/** Tasks of the runs one after the other, until there are as many as are asked for or as may be looked at. */
async function* offered(
  db: Database,
  runs: readonly Run[],
  { count, candidates, filter }: MergeSpecification,
  merge: Merge,
  lists: readonly OpenList[],
): AsyncGenerator<Candidate> {
  for (const run of runs)
    for await (const some of inGroups(candidatesOf(db, run.id, sourceOf(run)), lists.length === 0 ? 1 : LOOKED_UP))
      for (const candidate of await withBlocked(db, lists, filter, some)) {
        if (merge.taken >= (count ?? Number.POSITIVE_INFINITY)) return;
        if (merge.offered >= (candidates ?? Number.POSITIVE_INFINITY)) return;
        // A task of the version before is where it is.
        if (!merge.has(candidate.id)) yield candidate;
      }
}

/** The tasks with what the lists say of them; those that do not pass the filter are not looked up. */
async function withBlocked(
  db: Database,
  lists: readonly OpenList[],
  filter: Filter,
  tasks: readonly Candidate[],
): Promise<readonly Candidate[]> {
  if (lists.length === 0) return tasks;
  const asked = tasks.filter((task) => passes(filter, task));
  // A record publishes the questions of its rounds beside the one that the task ends on.
  const ofRounds = await roundQuestions(
    db,
    asked.map(({ id }) => id),
  );
  const questions = asked.flatMap(({ id, question }) =>
    [...new Set([question, ...(ofRounds.get(id) ?? [])])].map((text) => ({ id, text })),
  );
  const found = await lookUp(
    db.$client,
    lists,
    questions.map(({ text }) => text),
  );
  const ofTask = Map.groupBy(
    found.map((one, i) => ({ id: questions[i]?.id, one })),
    ({ id }) => id,
  );
  const blocked = new Map(
    asked.map(({ id }) => [id, blockListCheck((ofTask.get(id) ?? []).flatMap(({ one }) => one)).list ?? null]),
  );
  return tasks.map((task) => ({ ...task, blocked: blocked.get(task.id) ?? null }));
}

async function* inGroups<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let group: T[] = [];
  for await (const item of items) {
    group.push(item);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

function tooFew({ count, candidates }: MergeSpecification, { taken, offered: looked, left }: Merge): string {
  const why = Object.entries(left)
    .filter(([, tasks]) => tasks > 0)
    .map(([reason, tasks]) => `${tasks} ${reason satisfies string as LeftOutOfMerge}`);
  const cap =
    candidates !== undefined && looked >= candidates ? `, the cap of ${candidates} candidates is reached` : "";
  return `count: expected ${count} tasks, there are ${taken} of ${looked} that were looked at${cap} (left out: ${why.join(", ") || "none"})`;
}

async function runsNamed(db: Database, ids: readonly string[]): Promise<Run[]> {
  const found = await Promise.all(ids.map((id) => findRun(db, id)));
  return found.map((run, i) => {
    if (run === undefined) throw new Error(`run ${ids[i]} is gone`);
    return run;
  });
}

function sourceOf(run: Run): string {
  return poolName(storedSpecification(run.specification));
}

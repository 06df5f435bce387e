/** Ends a release: card and manifest, then the dataset is released and the run it ends is finished. */

import { droppedByList } from "../../db/block_lists.ts";
import type { Database } from "../../db/client.ts";
import { contaminationOf, spreadOf } from "../../db/dataset_card.ts";
import { countsOfDataset, leftOutOfDataset } from "../../db/dataset_checks.ts";
import { type Dataset, markReleased, recordFile } from "../../db/datasets.ts";
import { countTasks } from "../../db/runs.ts";
import { takenDownOf } from "../../db/takedowns.ts";
import { structureOf } from "../../db/tasks_read.ts";
import {
  CARD,
  contentTypeOf,
  DIVERSITY_PICTURE,
  datasetKey,
  EXAMPLE_PICTURE,
  type FileFacts,
  inOrder,
  LICENCE,
  MANIFEST,
  RECORDS,
  SCHEMAS,
  type SplitCounts,
  TOOLS,
  type WrittenFile,
} from "../domain/dataset/files.ts";
import { holdOutFacts } from "../domain/dataset/hold_out.ts";
import { mergedSchema } from "../domain/dataset/merge.ts";
import type { MergeSpecification } from "../domain/dataset/merge_specification.ts";
import { cutSpecificationSchema } from "../domain/dataset/specification.ts";
import { funnelOf } from "../domain/dataset/structure.ts";
import { poolName } from "../domain/pool_shares.ts";
import { taskIdOf } from "../domain/task_id.ts";
import { tell } from "../lib/events.ts";
import { blockListFacts } from "../store/block_lists.ts";
import { writeObject } from "../store/multipart.ts";
import { exemplarQuestions, type ToolPool } from "../tools/pool.ts";
import { toolLine } from "../tools/tool_line.ts";
import { datasetCard } from "./card/card.ts";
import { licenceText } from "./card/licences.ts";
import { ownLicence } from "./card/own_licence.ts";
import type { TakenDown } from "./card/takedowns.ts";
import { chosenExample } from "./chosen_example.ts";
import { isAutomatic } from "./cut.ts";
import { lineText } from "./formats/json_lines.ts";
import { type DatasetFacts, type MergeFacts, manifestOf, type RunFacts, type SourceFacts } from "./manifest.ts";
import { runIdsOf } from "./offered_tools.ts";
import { diversityPicture } from "./pictures/diversity.ts";
import { RECORD_SCHEMA_NAME, recordJsonSchema } from "./record_schema.ts";
import { scalingOf } from "./scaling.ts";
import type { SourceRun, SourceRuns } from "./source_runs.ts";
import { heldNamesOf } from "./stored_hold_out.ts";

export async function finishDataset(
  env: Pick<Env, "BUCKET">,
  db: Database,
  runs: SourceRuns,
  dataset: Dataset,
  tasks: SplitCounts,
  files: readonly FileFacts[],
  now: number,
): Promise<void> {
  const written = files.find(({ path }) => path === RECORDS)?.rows ?? 0;
  const counted = Object.values(tasks).reduce((sum, n) => sum + n, 0);
  // Rows that went meanwhile are missing without a word: a dataset without them is none.
  if (written !== counted) throw new Error(`${dataset.id} has ${counted} tasks, and ${written} of them could be read`);
  const { structure, tools } = await structureOf(db, { dataset: dataset.id });
  const cut = cutSpecificationSchema.parse(JSON.parse(dataset.specification));
  const { scaling: _, extended: __, merge, ...selection } = cut;
  const its: SourceRun[] = [];
  for (const id of await runIdsOf(db, dataset)) its.push(await runs(id));
  const pools = its.map(({ pool }) => pool);
  const example = await chosenExample(env, db, runs, dataset);
  const spread = { ...(await spreadOf(db, dataset.id)), pool_tools: namesIn(pools).size };
  const sources = sourcesOf(pools, tools);
  const described = [
    await writeText(env, dataset, TOOLS, pools.flatMap(linesOfTools), true),
    await writeText(env, dataset, `${SCHEMAS}/${RECORD_SCHEMA_NAME}`, [
      `${JSON.stringify(recordJsonSchema(), null, 2)}\n`,
    ]),
    await writeText(env, dataset, DIVERSITY_PICTURE, [diversityPicture(spread)]),
    ...(example?.picture ? [await writeText(env, dataset, EXAMPLE_PICTURE, [example.picture])] : []),
    await writeText(env, dataset, LICENCE, [licenceText(sources, ownLicence({ selection, runs: its }))]),
  ];
  const facts: DatasetFacts = {
    name: dataset.name,
    runs: (await Promise.all(its.map((source) => runFacts(db, source)))) as [RunFacts, ...RunFacts[]],
    merge: merge && mergeFacts(merge, dataset),
    selection,
    held: holdOutFacts(selection.hold_out, heldNamesOf(dataset)),
    scaling: await scalingOf(db, dataset, cut),
    tasks,
    taken_down: await takenDown(db, its),
    left: await leftOutOfDataset(db, dataset.id),
    counts: await countsOfDataset(db, dataset.id),
    structure,
    spread,
    contamination: {
      ...(await contaminationOf(db, dataset.id)),
      references: new Set(pools.flatMap(exemplarQuestions)).size,
    },
    example: example?.task,
    sources,
    recorded: tools
      .filter((name) => pools.some((pool) => pool.find(name) !== undefined && !pool.isRepeatable(name)))
      .toSorted(),
    files: inOrder([...files, ...described]),
  };
  const card = await writeText(env, dataset, CARD, [datasetCard(facts)]);
  const manifest = await writeText(env, dataset, MANIFEST, [`${JSON.stringify(manifestOf(facts, card), null, 2)}\n`]);
  for (const file of [...described, card, manifest]) await recordFile(db, dataset.id, file, null, now);
  const { run } = await runs(dataset.run_id);
  await markReleased(db, dataset, isAutomatic(run, dataset), now);
  tell({ event: "dataset_released", run: run.id, dataset: dataset.id, tasks: counted });
}

async function runFacts(db: Database, { run, name, specification }: SourceRun): Promise<RunFacts> {
  const { block_lists: named } = specification;
  return {
    run_id: name,
    pool: { name: poolName(specification), digest: run.pool },
    specification,
    funnel: funnelOf(await countTasks(db, run.id)),
    ...(named && { block_lists: await blockListFacts(db, named, await droppedByList(db, run.id)) }),
  };
}

function mergeFacts({ runs: _, ...asked }: MergeSpecification, dataset: Dataset): MergeFacts {
  const { next: __, ...merged } = mergedSchema.parse(JSON.parse(dataset.merged ?? "null"));
  return { ...asked, ...merged };
}

/** As the records of their runs call them. */
async function takenDown(db: Database, runs: readonly SourceRun[]): Promise<TakenDown[]> {
  const found = await Promise.all(runs.map(async ({ run, name }) => ({ name, of: await takenDownOf(db, run.id) })));
  return found.flatMap(({ name, of }) =>
    of.map(({ number, reason }) => ({ task: taskIdOf(name, number), reason: reason ?? "" })),
  );
}

/** Writes the texts one after the other, each once; `rows` if each is one. */
async function writeText(
  env: Pick<Env, "BUCKET">,
  dataset: Dataset,
  path: string,
  texts: Iterable<string>,
  rows = false,
): Promise<WrittenFile> {
  const encoder = new TextEncoder();
  const each = new Set(texts);
  const written = await writeObject(env.BUCKET, datasetKey(dataset.id, path), contentTypeOf(path), async (writer) => {
    for (const text of each) await writer.write(encoder.encode(text));
  });
  return { path, ...written, rows: rows ? each.size : 0 };
}

/** Of all tools that the pools have, those too that are not to be had any more. */
function namesIn(pools: readonly ToolPool[]): ReadonlySet<string> {
  return new Set(pools.flatMap(({ tools, unavailable }) => [...tools, ...unavailable].map(({ name }) => name)));
}

/** By name, those too that are not to be had any more. */
function linesOfTools({ tools, unavailable }: ToolPool): string[] {
  const all = [...tools, ...unavailable].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return all.map((tool) => lineText(toolLine(tool)));
}

/** What the tools rest on, each once, by name. */
function sourcesOf(pools: readonly ToolPool[], tools: readonly string[]): SourceFacts[] {
  const sources = new Map<string, SourceFacts>();
  for (const tool of tools)
    for (const { name, licence, version, url } of pools.flatMap((pool) => pool.find(tool)?.sources ?? []))
      sources.set(`${name} ${version}`, { name, licence, version, url });
  return [...sources.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source);
}

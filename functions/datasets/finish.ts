/** Ends a release: card and manifest, then the dataset is released and the run it ends is finished. */
import type { Database } from "../../db/client.ts";
import { countsOfDataset, leftOutOfDataset } from "../../db/dataset_checks.ts";
import { type Dataset, markReleased, recordFile } from "../../db/datasets.ts";
import { countTasks, type Run } from "../../db/runs.ts";
import { structureOf } from "../../db/tasks_read.ts";
import {
  CARD,
  contentTypeOf,
  datasetKey,
  type FileFacts,
  MANIFEST,
  type SplitCounts,
} from "../domain/dataset/files.ts";
import { holdOutFacts } from "../domain/dataset/hold_out.ts";
import { cutSpecificationSchema } from "../domain/dataset/specification.ts";
import { funnelOf } from "../domain/dataset/structure.ts";
import { storedSpecification } from "../domain/run.ts";
import { writeObject } from "../store/multipart.ts";
import type { ToolPool } from "../tools/pool.ts";
import { datasetCard } from "./card.ts";
import { isAutomatic } from "./cut.ts";
import { manifestOf, type SourceFacts } from "./manifest.ts";
import { nameInRecords } from "./read.ts";
import { scalingOf } from "./scaling.ts";
import { heldNamesOf } from "./stored_hold_out.ts";

export async function finishDataset(
  env: Pick<Env, "BUCKET">,
  db: Database,
  run: Run,
  pool: ToolPool,
  dataset: Dataset,
  tasks: SplitCounts,
  files: readonly FileFacts[],
  now: number,
): Promise<void> {
  const { structure, tools } = await structureOf(db, { dataset: dataset.id });
  const funnel = funnelOf(await countTasks(db, run.id));
  const specification = storedSpecification(run.specification);
  const cut = cutSpecificationSchema.parse(JSON.parse(dataset.specification));
  const { scaling: _, extended: __, ...selection } = cut;
  const facts = {
    name: dataset.name,
    run_id: await nameInRecords(db, run, specification),
    pool: { name: specification.pool, digest: run.pool },
    run: specification,
    selection,
    held: holdOutFacts(selection.hold_out, heldNamesOf(dataset)),
    scaling: await scalingOf(db, dataset, cut),
    tasks,
    funnel,
    left: await leftOutOfDataset(db, dataset.id),
    counts: await countsOfDataset(db, dataset.id),
    structure,
    sources: sourcesOf(pool, tools),
    recorded: tools.filter((name) => !pool.isRepeatable(name)).toSorted(),
    files,
  };
  const card = await writeText(env, dataset, CARD, datasetCard(facts));
  const manifest = await writeText(env, dataset, MANIFEST, `${JSON.stringify(manifestOf(facts, card), null, 2)}\n`);
  await recordFile(db, dataset.id, card);
  await recordFile(db, dataset.id, manifest);
  await markReleased(db, dataset, isAutomatic(run, dataset), now);
}

async function writeText(env: Pick<Env, "BUCKET">, dataset: Dataset, path: string, text: string): Promise<FileFacts> {
  const written = await writeObject(env.BUCKET, datasetKey(dataset.id, path), contentTypeOf(path), (writer) =>
    writer.write(new TextEncoder().encode(text)),
  );
  return { path, ...written, rows: 0 };
}

/** What the tools rest on, each once, by name. */
function sourcesOf(pool: ToolPool, tools: readonly string[]): SourceFacts[] {
  const sources = new Map<string, SourceFacts>();
  for (const tool of tools)
    for (const { name, licence, version, url } of pool.find(tool)?.sources ?? [])
      sources.set(`${name} ${version}`, { name, licence, version, url });
  return [...sources.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source);
}

/** The tools that the rows of a dataset may offer: those of the pools that its runs drew from. */
import type { Database } from "../../db/client.ts";
import type { Dataset } from "../../db/datasets.ts";
import { runsIn } from "../../db/merges.ts";
import { cutSpecificationSchema } from "../domain/dataset/specification.ts";
import { poolName } from "../domain/pool_shares.ts";
import { toolDefinition } from "../tools/definition.ts";
import type { OfferedTool } from "./formats/verl_tools.ts";
import type { SourceRuns } from "./source_runs.ts";

/** Ids of the runs that its tasks are of. */
export async function runIdsOf(db: Database, dataset: Dataset): Promise<readonly string[]> {
  const { merge } = cutSpecificationSchema.parse(JSON.parse(dataset.specification));
  return merge === undefined ? [dataset.run_id] : await runsIn(db, dataset, merge.runs);
}

/** By name, each once: of tools of one name the first run's. */
export async function offeredTools(db: Database, dataset: Dataset, runs: SourceRuns): Promise<OfferedTool[]> {
  const offered = new Map<string, OfferedTool>();
  for (const id of await runIdsOf(db, dataset)) {
    const { pool, specification } = await runs(id);
    for (const tool of [...pool.tools, ...pool.unavailable])
      if (!offered.has(tool.name))
        offered.set(tool.name, { definition: toolDefinition(tool), pool: poolName(specification) });
  }
  return [...offered.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, tool]) => tool);
}

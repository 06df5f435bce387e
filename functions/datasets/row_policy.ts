/** What decides the rows of a stored dataset. */
import type { Dataset } from "../../db/datasets.ts";
import { cutSpecificationSchema } from "../domain/dataset/specification.ts";
import { perObject } from "../lib/memo.ts";
import { toolDefinition } from "../tools/definition.ts";
import type { ToolPool } from "../tools/pool.ts";
import { repeated } from "./formats/json_lines.ts";
import type { RowPolicy } from "./rows.ts";
import { heldToolsOf } from "./stored_hold_out.ts";

/** By the pool of a record's run, whose tools a row defines. */
export function rowPolicies(dataset: Dataset): (pool: ToolPool) => RowPolicy {
  const cut = cutSpecificationSchema.parse(JSON.parse(dataset.specification));
  const without = heldToolsOf(dataset);
  return perObject(
    (pool: ToolPool): RowPolicy => ({
      limit: cut.sft_trajectories,
      pick: cut.sft_pick,
      without,
      serial: cut.serial_calls,
      definition: (name) => {
        const tool = pool.find(name);
        return tool && repeated(toolDefinition(tool));
      },
    }),
  );
}

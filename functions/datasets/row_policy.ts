/** What decides the rows of a stored dataset. */
import type { Dataset } from "../../db/datasets.ts";
import { cutSpecificationSchema } from "../domain/dataset/specification.ts";
import { toolDefinition } from "../tools/definition.ts";
import type { ToolPool } from "../tools/pool.ts";
import type { RowPolicy } from "./rows.ts";
import { heldToolsOf } from "./stored_hold_out.ts";

/** @param pool The run's, whose tools a row defines. */
export function rowPolicyOf(dataset: Dataset, pool: ToolPool): RowPolicy {
  const cut = cutSpecificationSchema.parse(JSON.parse(dataset.specification));
  return {
    limit: cut.sft_trajectories,
    pick: cut.sft_pick,
    without: heldToolsOf(dataset),
    serial: cut.serial_calls,
    definition: (name) => {
      const tool = pool.find(name);
      return tool && toolDefinition(tool);
    },
  };
}

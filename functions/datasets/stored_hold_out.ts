/** What evaluation holds out, in the database: found when a dataset is cut, read back when it is written. */
import { z } from "zod";
import type { Database } from "../../db/client.ts";
import { gradedOfRun } from "../../db/cuts.ts";
import type { Dataset } from "../../db/datasets.ts";
import { type HeldOut, holdOut } from "../domain/dataset/hold_out.ts";
import { cutSpecificationSchema, type DatasetSpecification } from "../domain/dataset/specification.ts";

/** Of a run that has nothing open; null for call graphs, which SQL holds out. */
export async function heldOutOf(db: Database, run: string, selection: DatasetSpecification): Promise<HeldOut | null> {
  const { hold_out: kind, shares } = selection;
  return kind === "call_graphs" ? null : await holdOut(gradedOfRun(db, run), kind, shares.eval);
}

/** The names that were stored with the dataset: of tools or topology classes; null where groups are not listed. */
export function heldNamesOf(dataset: Dataset): string[] | null {
  return z
    .array(z.string())
    .nullable()
    .parse(JSON.parse(dataset.held_out ?? "null"));
}

/** The tools that training rows neither offer nor call; empty unless tools are held out. */
export function heldToolsOf(dataset: Dataset): ReadonlySet<string> {
  const { hold_out: kind } = cutSpecificationSchema.parse(JSON.parse(dataset.specification));
  return new Set(kind === "tools" ? heldNamesOf(dataset) : []);
}

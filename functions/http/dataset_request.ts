/** What `POST /v1/datasets` takes: a cut of one run, a series of subsets of it, or one dataset of several runs. */
import { z } from "@hono/zod-openapi";
import type { MergeRequest, MergeResult } from "../datasets/merge.ts";
import { mergeSchema } from "../domain/dataset/merge_specification.ts";
import { datasetSpecificationSchema, scalingSchema } from "../domain/dataset/specification.ts";
import { runRequestSchema } from "../domain/run.ts";
import { ofLists, Problem } from "./problem.ts";
import { idSchema } from "./router.ts";
import { component } from "./schemas.ts";

export const datasetSpecificationView = component("DatasetSpecification", datasetSpecificationSchema);

const merge = mergeSchema.shape;
/** Fields of a dataset over runs alone. */
const OF_SEVERAL = ["filter", "apart", "count", "candidates", "extends"] as const;

export const datasetRequestSchema = z
  .strictObject({
    run: idSchema.optional().openapi({ description: "The run that it is cut from; or `runs`" }),
    runs: merge.runs.optional(),
    name: runRequestSchema.shape.name
      .unwrap()
      .optional()
      .openapi({ description: "Of one run the run's name by default; a dataset over runs must have one" }),
    specification: datasetSpecificationView.prefault({}),
    scaling: scalingSchema.optional(),
    filter: merge.filter.unwrap().optional(),
    apart: merge.apart.unwrap().optional(),
    count: merge.count,
    candidates: merge.candidates,
    extends: merge.extends,
  })
  .superRefine((asked, context) => {
    const refuse = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
    if ((asked.run === undefined) === (asked.runs === undefined))
      refuse("runs", "expected either `run`, the id of one, or `runs`, a list of ids");
    if (asked.runs === undefined) {
      for (const field of OF_SEVERAL)
        if (asked[field] !== undefined) refuse(field, "expected only with `runs`, which may name one run alone");
      return;
    }
    if (asked.name === undefined) refuse("name", "expected a name, since a dataset over runs has none by default");
    if (asked.scaling !== undefined) refuse("scaling", "expected only with `run`");
    if (asked.specification.hold_out !== "call_graphs")
      refuse(
        "specification.hold_out",
        "expected the default with `runs`: `apart` says what evaluation is held apart by",
      );
  });
export type DatasetRequest = z.infer<typeof datasetRequestSchema>;

/** What is asked for, where it is a dataset over runs. */
export function mergeAsked(asked: DatasetRequest): MergeRequest | undefined {
  const { runs, name, specification: selection, filter, apart, count, candidates, extends: version } = asked;
  if (runs === undefined || name === undefined) return undefined;
  const given = { runs, filter: filter ?? {}, apart: apart ?? [], count, candidates, extends: version };
  return { name, selection, merge: mergeSchema.parse(JSON.parse(JSON.stringify(given))) };
}

/** Why a dataset over runs cannot be made so. */
export function notMerged(refused: Exclude<MergeResult, { ok: true } | { run: string }>): Problem {
  if (refused.reason === "unknown_list") return ofLists(refused.faults, "field_invalid");
  const message = {
    unknown_version: "expected the id of a dataset",
    other_name: "expected a version of a dataset of this name",
    other_rules:
      "expected a dataset over runs of the same `specification.shares` and `apart`: its tasks keep their splits",
    not_released: "expected a released dataset",
  }[refused.reason];
  return new Problem("field_invalid", `extends: ${message}`, [{ field: "extends", message }]);
}

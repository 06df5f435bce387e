/**
 * The words of the domain as the OpenAPI document names them, one component each, so that a client made from it has a type
 * for each. Free JSON stands in `Json` and `JsonSchema` alone.
 */
import { z } from "@hono/zod-openapi";
import { recordShapeSchema } from "../datasets/record.ts";
import { CHECK_NAMES } from "../domain/certificate/certificate.ts";
import { checkSchema } from "../domain/certificate/check.ts";
import { configurationSchema } from "../domain/configuration.ts";
import { structureSchema } from "../domain/dataset/structure.ts";
import { coordinatorReportSchema, reportSummarySchema } from "../domain/diversity/report.ts";
import { forecastSchema } from "../domain/forecast.ts";
import { chatMessageSchema } from "../domain/messages.ts";
import { runRequestSchema, runSpecificationSchema } from "../domain/run.ts";
import { comparisonSchema } from "../domain/run_comparison.ts";
import {
  answerSchema,
  callSchema,
  computedSchema,
  type Json,
  type JsonObject,
  locatedSchema,
  provenanceSchema,
  seedSchema,
} from "../domain/schema.ts";
import { noiseSchema, variantSchema } from "../domain/variants/variant.ts";

/** The schema as a component. A copy: a schema that was made before zod was taught about OpenAPI has no name to be given. */
export function component<T extends z.ZodType>(name: string, schema: T, description?: string): T {
  const copy = schema.clone() as T;
  return description === undefined ? copy.openapi(name) : copy.openapi(name, { description });
}

/** What JSON.parse has made is JSON: it is not walked through once more. */
const anyJson = z.unknown().refine((value) => value !== undefined, "expected JSON") as unknown as z.ZodType<Json>;

export const jsonView = anyJson.openapi("Json", {
  type: ["null", "boolean", "number", "string", "array", "object"],
  description: "Any JSON value: what a tool was given or returned",
});
export const jsonObjectView: z.ZodType<JsonObject> = z.record(z.string(), jsonView).openapi("JsonObject");
export const jsonSchemaView: z.ZodType<JsonObject> = z
  .record(z.string(), jsonView)
  .openapi("JsonSchema", { description: "A JSON Schema, draft 2020-12" });

export const runRequestView = component(
  "RunRequest",
  runRequestSchema,
  "What a run is asked to be; every field has a default",
);
export const runSpecificationView = component(
  "RunSpecification",
  runSpecificationSchema,
  "What a run is: what was asked for, with all defaults",
);
export const forecastView = component("ForecastFigures", forecastSchema);
export const structureView = component("Structure", structureSchema, "Exact counts over kept tasks");
const differingView = z.object({ field: z.string(), run: jsonView, with: jsonView }).openapi("DifferingField");
export const comparisonView = comparisonSchema
  .extend({
    specification: z.array(differingView).openapi({
      description: "Fields of the specifications that differ; null where one states none",
    }),
  })
  .openapi("Comparison");
/** What the whole report has more than its summary, or the summary more than that, may be left out. */
export const someReportView = reportSummarySchema
  .partial({ rows: true })
  .extend(
    coordinatorReportSchema.pick({ targets: true, tools: true, exemplars: true, topologies: true }).partial().shape,
  )
  .openapi("CoordinatorReport", {
    description:
      "Quotas over the settled waves: how far each is filled, and how even it is. With `whole=true` also one row a shape, tool, exemplar and topology class; otherwise `rows` says how many these are",
  });

export const configurationView = configurationSchema
  .extend({ seed: seedSchema.extend({ values: jsonObjectView }).openapi("Seed") })
  .openapi("Configuration", { description: "What the coordinator handed out for the task" });
export const callView = callSchema
  .extend({
    input: jsonObjectView,
    output: jsonView,
    after: z.string().optional().openapi({
      description: "Of a tool with state: the call that changed that state last before this one",
    }),
  })
  .openapi("Call", { description: "One execution of a tool; `output` is null and `error` set where `ok` is false" });
export const provenanceView = component(
  "Provenance",
  provenanceSchema,
  "The value at `to`, in the input of a call, came from the value at `from`, in the output of an earlier one",
);
export const answerView = component("Answer", answerSchema);
const locatedView = locatedSchema.extend({ value: jsonView }).openapi("Located", {
  description: "Where a value stands: the output of `call` at `pointer`",
});
const computedView = computedSchema.extend({ value: jsonView, operands: z.array(locatedView) }).openapi("Computed", {
  description: "A value that follows from others by an expression over them",
});
export const answerPointerView = z.union([locatedView, computedView]).openapi("AnswerPointer", {
  description: "What a value of the answer rests on",
});
// Fields that may be left out and not be undefined are taken for required ones by the document's generator.
const checkView = checkSchema
  .extend({
    detail: z.string().optional(),
    prompt: z.string().optional(),
    list: z.string().optional(),
    made_again: z.int().optional(),
    from_record: z.int().optional(),
  })
  .openapi("Check", {
    description:
      "`detail` says what failed; `prompt` is its version, where a model was asked. Of `replay`, where some tools are not pure: calls that were made again, and calls that were compared with their record",
  });
export const certificateView = z
  .partialRecord(z.enum(CHECK_NAMES), checkView)
  .openapi("Certificate", { description: "The checks that were made, by name" });
export const shapeView = recordShapeSchema
  .extend({
    depth: z.int().optional().openapi({ description: "Calls on the longest path" }),
    width: z.int().optional().openapi({ description: "Most calls that stand at one depth" }),
    fan_in: z.int().optional().openapi({ description: "Most calls that feed one call" }),
    tool_types: z.int().optional().openapi({ description: "Different tools" }),
    domains: z.int().optional().openapi({ description: "Different domains of the tools" }),
  })
  .openapi("Shape", { description: "The shape of the solution: its calls in order, their graph, and its sizes" });

const [system, user, assistant, tool] = chatMessageSchema.options;
export const chatMessageView = z
  .discriminatedUnion("role", [
    component("SystemMessage", system),
    component("UserMessage", user),
    assistant.extend({ reasoning_content: z.string().optional() }).openapi("AssistantMessage"),
    component("ToolMessage", tool),
  ])
  .openapi("ChatMessage", { description: "As in OpenAI chat completions" });

const [distractors, indirect, faults, noise] = variantSchema.options;
const noiseView = noiseSchema.extend({ input: jsonObjectView, added: jsonObjectView });
export const variantView = z
  .discriminatedUnion("kind", [distractors, indirect, faults, noise.extend({ noise: z.array(noiseView).min(1) })])
  .openapi("Variant", { description: "What is other than in the task that is varied" });

/** The same or null. A component cannot be made nullable in place, and one that is a union itself would be taken apart. */
export function orNull<T extends z.ZodType>(schema: T) {
  return z.union([z.lazy(() => schema), z.null()]);
}

/** Sources and their tools as the API shows them. */
import { z } from "@hono/zod-openapi";
import type { Database } from "../../db/client.ts";
import { QUARANTINE_REASONS, SOURCE_KINDS, SOURCE_STATUSES, SOURCE_TOOL_STATES } from "../../db/schema/index.ts";
import { countTools, type SourceTool, type ToolCounts } from "../../db/source_tools.ts";
import { countUploads } from "../../db/source_uploads.ts";
import type { Source } from "../../db/sources.ts";
import { parseJson } from "../domain/json.ts";
import { domainSchema, type JsonObject, kindSchema } from "../domain/schema.ts";
import { draftSchema, effectSchema } from "../sources/draft.ts";
import { settingsOf } from "../sources/maker.ts";
import { readingSchema } from "../sources/reading.ts";
import { driftSchema, overridden, type Settings, secretSchema, statedOutput } from "../sources/settings.ts";
import { timeOf, timeOrNull, timeSchema } from "./router.ts";
import { jsonObjectView, jsonSchemaView, orNull } from "./schemas.ts";

const figure = z.int();
const namesView = z
  .object({ count: figure, names: z.array(z.string()).openapi({ description: "The first of them" }) })
  .openapi("ToolNames");

const readingView = z
  .object({
    title: z.string(),
    version: z.string(),
    licence: z.string().nullable().openapi({ description: "Which the document itself states" }),
    tools: figure,
    rejected: figure.openapi({ description: "What became no tool: `GET /v1/sources/{source}/rejected` says why" }),
    added: namesView,
    changed: namesView,
    removed: namesView,
    warnings: z.array(z.string()),
    read_at: timeSchema,
  })
  .openapi("Reading", { description: "The last reading, and what differs from the one before" });

export const overrideView = z
  .object({
    output: z.enum(["stated", "learnt"]).optional(),
    effect: effectSchema.optional(),
    kind: kindSchema.optional(),
    domain: domainSchema.optional(),
    enabled: z.boolean().optional(),
  })
  .openapi("ToolOverride");

export const sourceView = z
  .object({
    id: z.string(),
    name: z.string().openapi({ description: "What runs name its pool by" }),
    kind: z.enum(SOURCE_KINDS),
    url: z.string().nullable().openapi({ description: "Null where the document was given by value" }),
    status: z.enum(SOURCE_STATUSES).openapi({
      description: "`reading` and `probing` are under way; one that `failed` was never read, and `error` says why",
    }),
    revision: figure.openapi({ description: "How often it was read" }),
    reading: orNull(readingView),
    tools: z
      .object({
        unprobed: figure,
        ready: figure,
        drifting: figure,
        quarantined: figure,
        due: figure.openapi({ description: "Still to be probed" }),
        reasons: z.record(z.string(), figure).openapi({ description: "Of those in quarantine, by reason" }),
      })
      .openapi("ToolStates"),
    seeds: figure,
    exemplars: figure,
    domain: domainSchema,
    licence: z.string().nullable(),
    hosts: z.array(z.string()).nullable().openapi({ description: "The only hosts that calls go to" }),
    secrets: z.array(z.object(secretSchema.shape).openapi("SourceSecret")),
    allow_writes: z.boolean(),
    output: z.enum(["stated", "learnt"]).openapi({
      description: "Where the schema of what a tool returns is from: what the source states, or what was returned",
    }),
    rate_limit: z.object({ per_second: z.number().nullable(), concurrent: figure }),
    drift: driftSchema
      .nullable()
      .openapi({ description: "When recorded calls are made again, and how many of a tool" }),
    overrides: z.record(z.string(), overrideView),
    error: z.string().nullable().openapi({ description: "What went wrong last" }),
    created_at: timeSchema,
  })
  .openapi("Source");

export const sourceToolView = z
  .object({
    name: z.string(),
    origin: z.string().openapi({ description: "What the source itself calls it" }),
    title: z.string().nullable(),
    description: z.string(),
    kind: kindSchema,
    effect: effectSchema,
    domain: domainSchema,
    enabled: z.boolean(),
    state: z.enum(SOURCE_TOOL_STATES),
    reason: z.enum(QUARANTINE_REASONS).nullable(),
    message: z.string().nullable(),
    due: z.boolean().openapi({ description: "It is to be probed" }),
    input: jsonSchemaView,
    output: orNull(jsonSchemaView),
    output_from: z.enum(["source", "learnt"]).nullable().openapi({
      description: "Whether the source states the output's schema, or it was learnt from what the tool returned",
    }),
    inputs: z.array(jsonObjectView).openapi({ description: "Inputs that it answered when it was probed" }),
    given: z.array(jsonObjectView).openapi({ description: "Inputs that users gave to try it with" }),
    probed_at: timeSchema.nullable(),
  })
  .openapi("SourceTool");

export async function viewsOf(db: Database, rows: readonly Source[]): Promise<z.infer<typeof sourceView>[]> {
  const ids = rows.map(({ id }) => id);
  const [tools, uploads] = await Promise.all([countTools(db, ids), countUploads(db.$client, ids)]);
  return rows.map((row) => viewOf(row, tools.get(row.id), uploads.get(row.id)));
}

const NO_TOOLS: ToolCounts = { unprobed: 0, ready: 0, drifting: 0, quarantined: 0, due: 0, reasons: {} };

function viewOf(
  row: Source,
  tools: ToolCounts = NO_TOOLS,
  uploads: { readonly seeds: number; readonly exemplars: number } = { seeds: 0, exemplars: 0 },
): z.infer<typeof sourceView> {
  const { id, name, kind, url, status, revision, error, created_at } = row;
  const { domain, licence, hosts, secrets, allow_writes, rate_limit, drift = null, overrides } = settingsOf(row);
  const { output = "stated" } = settingsOf(row);
  const reading = readingSchema.safeParse(parseJson(row.reading ?? "null")).data;
  return {
    id,
    name,
    kind,
    url,
    status,
    revision,
    reading: reading === undefined ? null : { ...reading, read_at: timeOf(reading.read_at) },
    tools: { ...tools, reasons: { ...tools.reasons } },
    ...uploads,
    domain,
    licence: licence ?? reading?.licence ?? null,
    hosts: hosts ?? null,
    secrets,
    allow_writes,
    output,
    rate_limit: { per_second: rate_limit.per_second ?? null, concurrent: rate_limit.concurrent },
    drift,
    overrides,
    error,
    created_at: timeOf(created_at),
  };
}

export function toolView(row: SourceTool, settings: Settings): z.infer<typeof sourceToolView> {
  const draft = draftSchema.parse(JSON.parse(row.draft));
  const { name, state, reason, message } = row;
  const learnt = row.output === null ? null : (parseJson(row.output) as JsonObject);
  const stated = statedOutput(draft, settings);
  return {
    name,
    origin: draft.origin,
    title: draft.title ?? null,
    description: draft.description,
    ...overridden(draft, settings),
    state,
    reason,
    message,
    due: row.due === 1,
    input: draft.input as JsonObject,
    output: (stated as JsonObject | undefined) ?? learnt,
    output_from: stated !== undefined ? "source" : learnt === null ? null : "learnt",
    inputs: inputsIn(row.inputs),
    given: inputsIn(row.given),
    probed_at: timeOrNull(row.probed_at),
  };
}

function inputsIn(text: string | null): JsonObject[] {
  return (parseJson(text ?? "[]") ?? []) as JsonObject[];
}

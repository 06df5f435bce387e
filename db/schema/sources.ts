/** Sources of users: what they were read as, what their tools came to when they were tried, and what runs start from and look like. */
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const SOURCE_KINDS = ["openapi", "mcp", "http"] as const;
/** `reading` and `probing` are under way; a source that `failed` was never read. */
export const SOURCE_STATUSES = ["reading", "probing", "ready", "failed"] as const;
/** `ready` and `drifting` tools may be used by runs. */
export const SOURCE_TOOL_STATES = ["unprobed", "ready", "drifting", "quarantined"] as const;
/** Why a tool is in quarantine. */
export const QUARANTINE_REASONS = [
  "no_input",
  "write_not_allowed",
  "refused",
  "not_found",
  "denied",
  "limited",
  "failed",
  "unreachable",
  "blocked",
  "timed_out",
  "too_large",
  "unreadable",
  "invalid_output",
  "empty",
  "unsteady",
  "drifted",
] as const;
/** Who had a source's calls made again. */
export const DRIFT_ASKED_BY = ["request", "cron"] as const;

export const sources = sqliteTable(
  "sources",
  {
    id: text().primaryKey(),
    /** What runs name its pool by. */
    name: text().notNull().unique(),
    kind: text({ enum: SOURCE_KINDS }).notNull(),
    /** SHA-256 of the request that made it: the same request again is this source. */
    request: text().notNull(),
    /** Where its document or its server is; null where the document was given by value, and then stands in object storage under `document_key`. */
    url: text(),
    document_key: text(),
    /** JSON object: `settingsSchema` (`functions/sources/settings.ts`). */
    settings: text().notNull(),
    status: text({ enum: SOURCE_STATUSES }).notNull(),
    /** How often it was read. */
    revision: integer().notNull().default(0),
    /** JSON object: `readingSchema` (`functions/sources/reading.ts`), of the last time that it was read; null before that. */
    reading: text(),
    /** JSON object: what a server was found to speak, `mcpEraSchema` (`functions/sources/mcp/form.ts`); null of others. */
    era: text(),
    /** Rises with whatever changes its pool: the pool that an isolate keeps is that of one number. */
    changed: integer().notNull().default(0),
    /** What went wrong last. */
    error: text(),
    /** Who is at work on it, until when: of two deliveries one alone reads and probes. */
    holder: text(),
    held_until: integer().notNull().default(0),
    created_at: integer().notNull(),
    /** When its calls are made again next by the cron; null where its settings do not ask for that. */
    drift_due: integer(),
    /** When it last gave a sign of life: one that is under way and gives none is sent again by the cron. */
    moved_at: integer().notNull(),
  },
  (t) => [index("sources_moved").on(t.status, t.moved_at)],
);

/** Tools of a source as it was last read. */
export const sourceTools = sqliteTable(
  "source_tools",
  {
    source_id: text().notNull(),
    name: text().notNull(),
    /** Place in the document. */
    ordinal: integer().notNull(),
    /** JSON object: `draftSchema` (`functions/sources/draft.ts`); and SHA-256 of it. */
    draft: text().notNull(),
    draft_digest: text().notNull(),
    state: text({ enum: SOURCE_TOOL_STATES }).notNull(),
    reason: text({ enum: QUARANTINE_REASONS }),
    /** In words. */
    message: text(),
    /** JSON Schema that was learnt from what it returned, where the source states none. */
    output: text(),
    /** JSON array: inputs that it answered. */
    inputs: text(),
    /** JSON array: fields that may be left out and of which a call must have one all the same, as its probe found; null of others. */
    needs: text(),
    /** JSON array: inputs that users gave to try it with. */
    given: text(),
    /** It is to be probed; how often it was passed over since, for want of an input. */
    due: integer().notNull().default(0),
    passed_over: integer().notNull().default(0),
    probed_at: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.source_id, t.name] }),
    index("source_tools_due").on(t.source_id, t.due, t.passed_over, t.ordinal),
  ],
);

/** What of a source became no tool when it was last read. */
export const sourceRejected = sqliteTable(
  "source_rejected",
  {
    source_id: text().notNull(),
    ordinal: integer().notNull(),
    origin: text().notNull(),
    reason: text().notNull(),
    message: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.source_id, t.ordinal] })],
);

/** What tools of a source returned when they were probed. */
export const sourceRecordings = sqliteTable(
  "source_recordings",
  {
    source_id: text().notNull(),
    tool: text().notNull(),
    /** Which input, from 0; of a tool that drifts the first answer to it. */
    ordinal: integer().notNull(),
    /** JSON. */
    input: text().notNull(),
    /** JSON; null where it is too large for a row and stands in object storage under `output_key`. */
    output: text(),
    output_key: text(),
    /** JSON array: `valuesSchema` (`functions/sources/probes/values.ts`), what of it may be tried as an input of others. */
    found: text().notNull(),
    recorded_at: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.source_id, t.tool, t.ordinal] })],
);

/** What tasks over a source start from. */
export const sourceSeeds = sqliteTable(
  "source_seeds",
  {
    source_id: text().notNull(),
    /** SHA-256 of the seed: the same again is the one that is there. */
    digest: text().notNull(),
    /** In the order in which they were given. */
    ordinal: integer().notNull(),
    /** JSON object: `seedSchema`. */
    seed: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.source_id, t.digest] }), index("source_seeds_ordinal").on(t.source_id, t.ordinal)],
);

/** What tasks over a source look like: questions without answers. */
export const sourceExemplars = sqliteTable(
  "source_exemplars",
  {
    source_id: text().notNull(),
    digest: text().notNull(),
    ordinal: integer().notNull(),
    /** JSON object: `exemplarSchema`. */
    exemplar: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.source_id, t.digest] }),
    index("source_exemplars_ordinal").on(t.source_id, t.ordinal),
  ],
);

/** Reports on what recorded calls of a source return when they are made again. */
export const sourceDrifts = sqliteTable(
  "source_drifts",
  {
    source_id: text().notNull(),
    /** From 1, in the order in which they were asked for. */
    number: integer().notNull(),
    asked_by: text({ enum: DRIFT_ASKED_BY }).notNull(),
    /** Calls of a tool that are made again, at most. */
    calls: integer().notNull(),
    asked_at: integer().notNull(),
    /** Null while it is under way. */
    finished_at: integer(),
    /** What kept it from its end. */
    error: text(),
    /** Who is at work on it, until when; and when it last gave a sign of life. */
    holder: text(),
    held_until: integer().notNull().default(0),
    moved_at: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.source_id, t.number] }), index("source_drifts_moved").on(t.finished_at, t.moved_at)],
);

/** What a report says of a tool: how many of its calls came to what. */
export const sourceDriftTools = sqliteTable(
  "source_drift_tools",
  {
    source_id: text().notNull(),
    number: integer().notNull(),
    tool: text().notNull(),
    same: integer().notNull(),
    other_values: integer().notNull(),
    other_shape: integer().notNull(),
    errors: integer().notNull(),
    /** Of the first call that did not come to the same. */
    message: text(),
    /** What the tool became by it; null where it stayed what it was. */
    became: text({ enum: SOURCE_TOOL_STATES }),
  },
  (t) => [primaryKey({ columns: [t.source_id, t.number, t.tool] })],
);

/** Releases of a run's tasks. */
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** `empty`: no record of it could be read, so nothing was written. */
export const DATASET_STATUSES = ["writing", "released", "empty", "failed"] as const;

/** An immutable release of a run's tasks. */
export const datasets = sqliteTable(
  "datasets",
  {
    /** `<name>-v<version>`: also its folder in object storage. */
    id: text().primaryKey(),
    name: text().notNull(),
    version: integer().notNull(),
    run_id: text().notNull(),
    status: text({ enum: DATASET_STATUSES }).notNull(),
    /** Shares and selection rules: `datasetSpecificationSchema`. */
    specification: text().notNull(),
    /** JSON array of names where evaluation holds out tools or topology classes (`domain/dataset/hold_out.ts`). */
    held_out: text(),
    /** `attemptCountsSchema`, counted as the records are checked; null until then, or from before it was stored. */
    counts: text(),
    /** Of a dataset over runs: how its tasks were found (`mergedSchema`); null until they are, and of another. */
    merged: text(),
    error: text(),
    created_at: integer().notNull(),
    released_at: integer(),
  },
  (t) => [
    uniqueIndex("datasets_version").on(t.name, t.version),
    // One cut of one run is one dataset, however often it is asked for.
    uniqueIndex("datasets_cut").on(t.run_id, t.name, t.specification),
  ],
);

/** Which task stands in which split of a dataset, fixed when the dataset is cut. */
export const datasetItems = sqliteTable(
  "dataset_items",
  {
    dataset_id: text().notNull(),
    ordinal: integer().notNull(),
    task_id: text().notNull(),
    split: text({ enum: ["sft", "rl", "eval"] }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.dataset_id, t.ordinal] }),
    // By which the datasets that hold a task, or tasks of a run, are found.
    index("dataset_items_task").on(t.task_id, t.dataset_id),
  ],
);

/** Tasks that a dataset leaves out, since what is stored of them does not parse. */
export const datasetDrops = sqliteTable(
  "dataset_drops",
  {
    dataset_id: text().notNull(),
    task_id: text().notNull(),
    split: text({ enum: ["sft", "rl", "eval"] }).notNull(),
    /** The field at fault, and what was expected of it. */
    reason: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.dataset_id, t.task_id] })],
);

/** A finished file of a dataset. */
export const datasetFiles = sqliteTable(
  "dataset_files",
  {
    dataset_id: text().notNull(),
    path: text().notNull(),
    bytes: integer().notNull(),
    /** SHA-256, hexadecimal. */
    sha256: text().notNull(),
    rows: integer().notNull(),
    /** CRC-32; null of a file from before it was stored, until an archive needs it. */
    crc32: integer(),
    /** Of the records: where in the file some of them begin (`marksSchema`); null of another, or from before it was stored. */
    marks: text(),
    /** When it was recorded: as long as files are, their dataset is under way; null from before it was stored. */
    written_at: integer(),
  },
  (t) => [primaryKey({ columns: [t.dataset_id, t.path] })],
);

/** A file that is written in several stretches, each by a message of its own: an upload that goes on from one to the next. */
export const datasetUploads = sqliteTable(
  "dataset_uploads",
  {
    dataset_id: text().notNull(),
    path: text().notNull(),
    /** Hash of the records that it is made of; null of the records themselves. */
    records: text(),
    /** Id of the multipart upload. */
    upload_id: text().notNull(),
    /** Its parts so far, each with its tag: `partsSchema`. */
    parts: text().notNull(),
    /** The first number that no part has had: each stretch that is begun takes some for itself. */
    next_part: integer().notNull(),
    /** Stretches that are done. */
    stretch: integer().notNull(),
    /** In the parts so far. */
    bytes: integer().notNull(),
    crc32: integer().notNull(),
    /** Where the next stretch goes on, as who writes the file reads it. */
    state: text().notNull(),
    /** All of it is uploaded, and what is left is to join the parts. */
    whole: integer({ mode: "boolean" }).notNull(),
    moved_at: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.dataset_id, t.path] })],
);

/** `waiting`: asked for, and not at the Hub yet. */
export const PUSH_STATUSES = ["waiting", "pushed", "failed"] as const;

/** A dataset that is brought to a repository of the Hugging Face Hub. */
export const pushes = sqliteTable(
  "pushes",
  {
    /** Of the dataset, the hub, the repository and the revision: asked for again it is the same push. */
    id: text().primaryKey(),
    dataset_id: text().notNull(),
    /** Base URL of the Hub that it goes to. */
    hub: text().notNull(),
    repo: text().notNull(),
    revision: text().notNull(),
    /** Whether a repository that is made for it is private. */
    private: integer({ mode: "boolean" }).notNull(),
    /** Name of the secret that holds the token; never the token. */
    token: text().notNull(),
    status: text({ enum: PUSH_STATUSES }).notNull(),
    commit_id: text(),
    commit_url: text(),
    error: text(),
    created_at: integer().notNull(),
    /** When it last gave a sign of life: what gives none is sent again by the cron. */
    moved_at: integer().notNull(),
    finished_at: integer(),
  },
  (t) => [index("pushes_dataset").on(t.dataset_id, t.created_at), index("pushes_waiting").on(t.status, t.moved_at)],
);

/** Block lists: questions that no task may be taken from, as hashes (`functions/domain/block_lists`); their words are nowhere. */
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** `writing`: not all of its hashes are stored, and nobody sees it; `deleted`: they go, and what was made with it still knows what it was. */
export const BLOCK_LIST_STATUSES = ["writing", "ready", "deleted"] as const;

export const blockLists = sqliteTable(
  "block_lists",
  {
    /** Of the name and the digest: it stands for one content for ever. */
    id: text().primaryKey(),
    name: text().notNull(),
    /** SHA-256 of the digests of its questions, hexadecimal. */
    digest: text().notNull(),
    entries: integer().notNull(),
    /** First digits that its shards are found by. */
    digits: integer().notNull(),
    /** JSON array: how many words its short questions have, each once. */
    lengths: text().notNull(),
    /** JSON array: what keeps it from finding much, for people. */
    warnings: text().notNull().default("[]"),
    /** Form of its hashes (`HASH_FORM`), and what tells the secret that they are made with: one of another form or secret is of no use. */
    form: integer().notNull().default(0),
    secret: text().notNull().default(""),
    status: text({ enum: BLOCK_LIST_STATUSES }).notNull(),
    created_at: integer().notNull(),
    /** When it last gave a sign of life: one that is being written and gives none is cleared away by the cron. */
    moved_at: integer().notNull(),
  },
  (t) => [index("block_lists_status").on(t.status, t.moved_at)],
);

/** Hashes of a list by their first digits (`functions/domain/block_lists/shards.ts`). */
export const blockKeys = sqliteTable(
  "block_keys",
  { list_id: text().notNull(), shard: text().notNull(), keys: text().notNull() },
  (t) => [primaryKey({ columns: [t.list_id, t.shard] })],
);

/** What nearly equal questions are told by: a MinHash signature an entry, hexadecimal, laid under a stream of the secret. */
export const blockSignatures = sqliteTable(
  "block_signatures",
  { list_id: text().notNull(), entry: integer().notNull(), signature: text().notNull() },
  (t) => [primaryKey({ columns: [t.list_id, t.entry] })],
);

/** Secrets that the deployment drew for itself, since none is set: one of a name, for ever. */
export const drawnSecrets = sqliteTable("drawn_secrets", { name: text().primaryKey(), secret: text().notNull() });

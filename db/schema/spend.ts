/** What models answered, what it cost, and how they failed. */
import { integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Completions of models that cost something, stored before they are acted on. */
export const completions = sqliteTable("completions", {
  /** `<task>/<stage>/<round or attempt>/<step>/<prompt version>`. */
  key: text().primaryKey(),
  run_id: text().notNull(),
  role: text().notNull(),
  model: text().notNull(),
  /** `storedReplySchema` (`functions/models/reply.ts`): what the reply was read as, a completion or a fault, and its usage. */
  response: text().notNull(),
});

/** What a run has paid for, added up as completions are stored and in the same transaction. */
export const spend = sqliteTable(
  "spend",
  {
    run_id: text().notNull(),
    stage: text().notNull(),
    role: text().notNull(),
    model: text().notNull(),
    /** Completions that could be read, and all requests that were sent: more where some failed. */
    completions: integer().notNull(),
    requests: integer().notNull(),
    /** Replies that were answered and could not be read: paid for all the same. */
    unreadable: integer().notNull().default(0),
    /** Replies that were read from another form than the protocol's: calls as text, a name in the wrong case. */
    lenient: integer().notNull().default(0),
    /** Replies whose tokens are an estimate, since the endpoint did not say, or said what cannot be. */
    estimated: integer().notNull(),
    input_tokens: integer().notNull(),
    output_tokens: integer().notNull(),
    /** Null where the price is not known. */
    usd: real(),
  },
  (t) => [primaryKey({ columns: [t.run_id, t.stage, t.role, t.model] })],
);

/** What a model's role came to nothing for again and again, with nothing kept in between. */
export const repeatedFaults = sqliteTable(
  "repeated_faults",
  {
    run_id: text().notNull(),
    role: text().notNull(),
    /** The latest reason, what was said of it, and how often in a row it was this one. */
    reason: text().notNull(),
    detail: text().notNull(),
    in_a_row: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.run_id, t.role] })],
);

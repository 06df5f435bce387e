/** Queries on what recorded calls of a source return when they are made again. */
import { and, desc, eq, isNull, lt } from "drizzle-orm";
import type { Database } from "./client.ts";
import { RANGE } from "./fates.ts";
import type { RecordedCallRow } from "./recorded_calls.ts";
import { sourceDrifts, type sourceDriftTools, sources } from "./schema/index.ts";
import type { SourceTool } from "./source_tools.ts";

export type Drift = typeof sourceDrifts.$inferSelect;
export type DriftTool = typeof sourceDriftTools.$inferSelect;

/** Reports of a source that are kept. */
const KEPT = 100;
/** Runs whose recorded calls are looked at, and calls of each, at most. */
const RUNS = 3;
const CALLS_OF_RUN = 2_000;

/** Asks for a report, unless one is under way: comes back with that one. Undefined where there is no such source. */
export async function askDrift(
  db: Database,
  source: string,
  { asked_by, calls }: Pick<Drift, "asked_by" | "calls">,
  now: number,
): Promise<Drift | undefined> {
  const d1 = db.$client;
  const [, , , last] = await d1.batch<Drift>([
    d1
      .prepare(
        `INSERT INTO source_drifts (source_id, number, asked_by, calls, asked_at, moved_at)
         SELECT ?1, coalesce((SELECT max(number) FROM source_drifts WHERE source_id = ?1), 0) + 1, ?2, ?3, ?4, ?4
         WHERE EXISTS (SELECT 1 FROM sources WHERE id = ?1)
         AND NOT EXISTS (SELECT 1 FROM source_drifts WHERE source_id = ?1 AND finished_at IS NULL) ON CONFLICT DO NOTHING`,
      )
      .bind(source, asked_by, calls, now),
    ...["source_drift_tools", "source_drifts"].map((table) =>
      d1
        .prepare(
          `DELETE FROM ${table} WHERE source_id = ?1
           AND number <= (SELECT max(number) FROM source_drifts WHERE source_id = ?1) - ${KEPT}`,
        )
        .bind(source),
    ),
    d1.prepare("SELECT * FROM source_drifts WHERE source_id = ?1 ORDER BY number DESC LIMIT 1").bind(source),
  ]);
  return last?.results[0];
}

/** Takes a report that is under way, for a while: of two who ask the second is told undefined. */
export async function holdDrift(
  db: Database,
  source: string,
  number: number,
  { holder, now, until }: { readonly holder: string; readonly now: number; readonly until: number },
): Promise<Drift | undefined> {
  const [row] = await db
    .update(sourceDrifts)
    .set({ holder, held_until: until, moved_at: now })
    .where(
      and(
        eq(sourceDrifts.source_id, source),
        eq(sourceDrifts.number, number),
        isNull(sourceDrifts.finished_at),
        lt(sourceDrifts.held_until, now),
      ),
    )
    .returning();
  return row;
}

/** Lets go of it; at its end, with what kept it from that, if anything did. */
export async function releaseDrift(
  db: Database,
  { source_id, number, holder }: Pick<Drift, "source_id" | "number" | "holder">,
  { moved_at, finished_at, error }: Partial<Pick<Drift, "finished_at" | "error">> & Pick<Drift, "moved_at">,
): Promise<void> {
  await db
    .update(sourceDrifts)
    .set({
      holder: null,
      held_until: 0,
      moved_at,
      ...(error !== undefined && { error }),
      ...(finished_at && { finished_at }),
    })
    .where(
      and(
        eq(sourceDrifts.source_id, source_id),
        eq(sourceDrifts.number, number),
        holder === null ? undefined : eq(sourceDrifts.holder, holder),
        isNull(sourceDrifts.finished_at),
      ),
    );
}

/** Newest first, before a number. */
export function listDrifts(
  db: Database,
  source: string,
  limit: number,
  before = Number.MAX_SAFE_INTEGER,
): Promise<Drift[]> {
  return db
    .select()
    .from(sourceDrifts)
    .where(and(eq(sourceDrifts.source_id, source), lt(sourceDrifts.number, before)))
    .orderBy(desc(sourceDrifts.number))
    .limit(limit)
    .all();
}

/** What reports say, by tool. */
export async function driftTools(db: Database, source: string, numbers: readonly number[]): Promise<DriftTool[]> {
  const { results } = await db.$client
    .prepare(
      `SELECT * FROM source_drift_tools WHERE source_id = ?1 AND number IN (SELECT value FROM json_each(?2))
       ORDER BY number DESC, tool`,
    )
    .bind(source, JSON.stringify(numbers))
    .all<DriftTool>();
  return results;
}

export interface DriftedTool extends Omit<DriftTool, "source_id" | "number"> {
  /** Of the tool that was called: another one by now stays what it is. */
  readonly draft_digest: string;
}

/**
 * Stores what became of a tool, and what it is to be by it, in one transaction; a report that somebody else has by now takes
 * nothing. False for that.
 */
export async function storeDrifted(
  db: Database,
  { source_id, number, holder }: Pick<Drift, "source_id" | "number" | "holder">,
  { tool, draft_digest, same, other_values, other_shape, errors, message, became }: DriftedTool,
  now: number,
): Promise<boolean> {
  const d1 = db.$client;
  const held = "EXISTS (SELECT 1 FROM source_drifts WHERE source_id = ?1 AND number = ?2 AND holder = ?3)";
  const results = await d1.batch([
    d1
      .prepare(
        `INSERT INTO source_drift_tools (source_id, number, tool, same, other_values, other_shape, errors, message, became)
         SELECT ?1, ?2, ?4, ?5, ?6, ?7, ?8, ?9, ?10 WHERE ${held} ON CONFLICT DO NOTHING`,
      )
      .bind(source_id, number, holder, tool, same, other_values, other_shape, errors, message, became),
    ...(became === null
      ? []
      : [
          d1
            .prepare(
              `UPDATE source_tools SET state = ?5, reason = iif(?5 = 'quarantined', 'drifted', NULL), message = ?6
               WHERE source_id = ?1 AND name = ?4 AND draft_digest = ?7 AND state IN ('ready', 'drifting') AND ${held}`,
            )
            .bind(source_id, number, holder, tool, became, message, draft_digest),
          d1
            .prepare(`UPDATE sources SET changed = changed + 1 WHERE id = ?1 AND ${held}`)
            .bind(source_id, number, holder),
        ]),
    d1
      .prepare("UPDATE source_drifts SET moved_at = ?4 WHERE source_id = ?1 AND number = ?2 AND holder = ?3")
      .bind(source_id, number, holder, now),
  ]);
  return results.at(-1)?.meta.changes === 1;
}

export interface DriftCandidate {
  readonly tool: string;
  /** JSON. */
  readonly input: string;
  /** Where what it returned stands: in the recordings of probes, or under the key of a recorded call. */
  readonly recording: number | null;
  readonly key: string | null;
}

/** Calls of a source that went well: of probes, and of the last runs over its pool. */
export async function driftCandidates(db: Database, id: string, name: string): Promise<DriftCandidate[]> {
  const d1 = db.$client;
  const runs = await d1
    .prepare(
      `SELECT id FROM runs WHERE specification ->> '$.pool' = ?1
       OR EXISTS (SELECT 1 FROM json_each(specification, '$.pools') WHERE value ->> 'name' = ?1)
       ORDER BY created_at DESC LIMIT ${RUNS}`,
    )
    .bind(name)
    .all<{ id: string }>();
  const results = await d1.batch<DriftCandidate>([
    d1
      .prepare(
        "SELECT tool, input, ordinal AS recording, NULL AS key FROM source_recordings WHERE source_id = ?1 ORDER BY tool, ordinal",
      )
      .bind(id),
    ...runs.results.map((run) => {
      const { from, to } = RANGE.run(run.id);
      return d1
        .prepare(
          `SELECT tool, input, NULL AS recording, key FROM recorded_calls WHERE key > ?1 AND key < ?2 AND error IS NULL
           LIMIT ${CALLS_OF_RUN}`,
        )
        .bind(from, to);
    }),
  ]);
  return results.flatMap(({ results }) => results);
}

/** Where what the call returned stands; undefined where it is gone. */
export async function driftOutput(
  { $client }: Pick<Database, "$client">,
  source: string,
  { tool, recording, key }: DriftCandidate,
): Promise<Pick<RecordedCallRow, "output" | "output_key"> | undefined> {
  const found =
    key === null
      ? $client
          .prepare(
            "SELECT output, output_key FROM source_recordings WHERE source_id = ?1 AND tool = ?2 AND ordinal = ?3",
          )
          .bind(source, tool, recording)
      : $client.prepare("SELECT output, output_key FROM recorded_calls WHERE key = ?1").bind(key);
  return (await found.first<Pick<RecordedCallRow, "output" | "output_key">>()) ?? undefined;
}

/** Tools of a source that a report has not come to yet, in order, without those that no pool has. */
export async function toolsToCompare(
  db: Database,
  { source_id, number }: Pick<Drift, "source_id" | "number">,
): Promise<SourceTool[]> {
  const { results } = await db.$client
    .prepare(
      `SELECT * FROM source_tools AS t WHERE source_id = ?1 AND state IN ('ready', 'drifting')
       AND NOT EXISTS (SELECT 1 FROM source_drift_tools AS d WHERE d.source_id = ?1 AND d.number = ?2 AND d.tool = t.name)
       ORDER BY ordinal`,
    )
    .bind(source_id, number)
    .all<SourceTool>();
  return results;
}

/** Reports under way that nobody holds and that have given no sign of life since `before`. */
export async function silentDrifts(
  db: Database,
  before: number,
  now: number,
): Promise<Pick<Drift, "source_id" | "number">[]> {
  return db
    .select({ source_id: sourceDrifts.source_id, number: sourceDrifts.number })
    .from(sourceDrifts)
    .where(and(isNull(sourceDrifts.finished_at), lt(sourceDrifts.moved_at, before), lt(sourceDrifts.held_until, now)))
    .limit(100)
    .all();
}

/** Sources whose calls are to be made again by now. */
export async function dueDrifts(db: Database, now: number) {
  return db
    .select()
    .from(sources)
    .where(lt(sources.drift_due, now + 1))
    .limit(100)
    .all();
}

/** Moves the time on, if it is still the one that was due. */
export async function setDriftDue(
  db: Database,
  source: string,
  due: number | null,
  was?: number | null,
): Promise<void> {
  await db
    .update(sources)
    .set({ drift_due: due })
    .where(and(eq(sources.id, source), was == null ? undefined : eq(sources.drift_due, was)));
}

/** Queries on the tools of a source: what is due to be probed, what came of it, and what its pool is made of. */
import { and, asc, eq, gt, inArray } from "drizzle-orm";
import { chunked } from "./chunks.ts";
import type { Database } from "./client.ts";
import { type sourceRecordings, sourceTools } from "./schema/index.ts";
import { HELD } from "./sources.ts";

export type SourceTool = typeof sourceTools.$inferSelect;
export type SourceToolState = SourceTool["state"];
export type SourceRecording = typeof sourceRecordings.$inferSelect;

export interface ToolFilters {
  readonly state?: SourceToolState | undefined;
  readonly reason?: SourceTool["reason"] | undefined;
}

/** In the order of the source, after a place. */
export function listSourceTools(
  db: Database,
  source: string,
  { state, reason }: ToolFilters,
  limit: number,
  after = -1,
): Promise<SourceTool[]> {
  return db
    .select()
    .from(sourceTools)
    .where(
      and(
        eq(sourceTools.source_id, source),
        gt(sourceTools.ordinal, after),
        state === undefined ? undefined : eq(sourceTools.state, state),
        reason == null ? undefined : eq(sourceTools.reason, reason),
      ),
    )
    .orderBy(asc(sourceTools.ordinal))
    .limit(limit)
    .all();
}

/** Names and digests of all tools as they stand. */
export async function toolDigests(db: Database, source: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .select({ name: sourceTools.name, digest: sourceTools.draft_digest })
    .from(sourceTools)
    .where(eq(sourceTools.source_id, source))
    .all();
  return new Map(rows.map(({ name, digest }) => [name, digest]));
}

/** The named tools of a source. */
export async function namedTools(db: Database, source: string, names: readonly string[]): Promise<SourceTool[]> {
  const { results } = await db.$client
    .prepare("SELECT * FROM source_tools WHERE source_id = ?1 AND name IN (SELECT value FROM json_each(?2))")
    .bind(source, JSON.stringify(names))
    .all<SourceTool>();
  return results;
}

/** Tools that a pool may be made of, in order. */
export function usableTools(db: Database, source: string): Promise<SourceTool[]> {
  return db
    .select()
    .from(sourceTools)
    .where(and(eq(sourceTools.source_id, source), inArray(sourceTools.state, ["ready", "drifting"])))
    .orderBy(asc(sourceTools.ordinal))
    .all();
}

export interface ToolCounts {
  readonly unprobed: number;
  readonly ready: number;
  readonly drifting: number;
  readonly quarantined: number;
  /** Still to be probed, whatever they are now. */
  readonly due: number;
  /** Of those in quarantine, by reason. */
  readonly reasons: Readonly<Record<string, number>>;
}

/** By source. */
export async function countTools(db: Database, sources: readonly string[]): Promise<ReadonlyMap<string, ToolCounts>> {
  const { results } = await db.$client
    .prepare(
      `SELECT source_id AS source, state, reason, due, count(*) AS tools FROM source_tools
       WHERE source_id IN (SELECT value FROM json_each(?1)) GROUP BY source_id, state, reason, due`,
    )
    .bind(JSON.stringify(sources))
    .all<{ source: string; state: SourceToolState; reason: string | null; due: number; tools: number }>();
  const counts = new Map(
    sources.map((source) => [
      source,
      { unprobed: 0, ready: 0, drifting: 0, quarantined: 0, due: 0, reasons: {} as Record<string, number> },
    ]),
  );
  for (const { source, state, reason, due, tools } of results) {
    const count = counts.get(source);
    if (count === undefined) continue;
    count[state] += tools;
    if (due === 1) count.due += tools;
    if (reason !== null) count.reasons[reason] = (count.reasons[reason] ?? 0) + tools;
  }
  return counts;
}

/** Has tools probed, all or those that are named, with what users gave for them beside what they were given before. */
export async function makeDue(
  db: Database,
  source: string,
  names: readonly string[] | undefined,
  given: readonly { readonly name: string; readonly given: string }[],
  now: number,
): Promise<void> {
  const d1 = db.$client;
  await d1.batch([
    d1
      .prepare(
        `UPDATE source_tools SET due = 1, passed_over = 0 WHERE source_id = ?1
         AND (?2 IS NULL OR name IN (SELECT value FROM json_each(?2)))`,
      )
      .bind(source, names === undefined ? null : JSON.stringify(names)),
    ...chunked(given, (rows) =>
      d1
        .prepare(
          `UPDATE source_tools SET given = (SELECT value ->> 'given' FROM json_each(?2) WHERE value ->> 'name' = name)
           WHERE source_id = ?1 AND name IN (SELECT value ->> 'name' FROM json_each(?2))`,
        )
        .bind(source, JSON.stringify(rows)),
    ),
    d1
      .prepare(
        "UPDATE sources SET status = 'probing', error = NULL, moved_at = ?2 WHERE id = ?1 AND status <> 'reading'",
      )
      .bind(source, now),
  ]);
}

/** Tools whose probe is due: those that were passed over least, then in order. */
export function dueTools(db: Database, source: string, limit: number): Promise<SourceTool[]> {
  return db
    .select()
    .from(sourceTools)
    .where(and(eq(sourceTools.source_id, source), eq(sourceTools.due, 1)))
    .orderBy(asc(sourceTools.passed_over), asc(sourceTools.ordinal))
    .limit(limit)
    .all();
}

/** What a probe came to. */
export type Probed = Pick<
  SourceTool,
  "name" | "draft_digest" | "state" | "reason" | "message" | "output" | "inputs" | "needs"
> & {
  readonly recordings: readonly Omit<SourceRecording, "source_id" | "tool" | "recorded_at">[];
};

/**
 * Stores what probes came to, and which tools were passed over, in one transaction.
 * @returns whether the source is the holder's still, and whether anything is due.
 */
export async function storeProbed(
  db: Database,
  source: string,
  holder: string,
  probed: readonly Probed[],
  passed: readonly string[],
  now: number,
): Promise<{ readonly held: boolean; readonly due: boolean }> {
  const d1 = db.$client;
  const names = JSON.stringify(probed.map(({ name }) => name));
  const recordings = probed.flatMap(({ name: tool, recordings }) => recordings.map((one) => ({ tool, ...one })));
  const rows = probed.map(({ recordings: _, ...row }) => row);
  const results = await d1.batch<{ due: number }>([
    d1
      .prepare(
        `DELETE FROM source_recordings WHERE source_id = ?1 AND ${HELD} AND tool IN (SELECT value FROM json_each(?3))`,
      )
      .bind(source, holder, names),
    ...insertRecordings(d1, source, holder, recordings, now),
    ...chunked(rows, (some) =>
      d1
        .prepare(
          `UPDATE source_tools SET state = p.state, reason = p.reason, message = p.message, output = p.output,
             inputs = p.inputs, needs = p.needs, due = 0, passed_over = 0, probed_at = ?4
           FROM (SELECT value ->> 'name' AS name, value ->> 'draft_digest' AS draft_digest, value ->> 'state' AS state,
             value ->> 'reason' AS reason, value ->> 'message' AS message, value ->> 'output' AS output,
             value ->> 'inputs' AS inputs, value ->> 'needs' AS needs FROM json_each(?3)) AS p
           WHERE source_tools.source_id = ?1 AND ${HELD} AND source_tools.name = p.name
           AND source_tools.draft_digest = p.draft_digest`,
        )
        .bind(source, holder, JSON.stringify(some), now),
    ),
    d1
      .prepare(
        `UPDATE source_tools SET passed_over = passed_over + 1
         WHERE source_id = ?1 AND ${HELD} AND name IN (SELECT value FROM json_each(?3))`,
      )
      .bind(source, holder, JSON.stringify(passed)),
    d1
      .prepare(
        `UPDATE sources SET changed = changed + 1, moved_at = ?3, error = NULL WHERE id = ?1 AND holder = ?2
         RETURNING EXISTS (SELECT 1 FROM source_tools WHERE source_id = ?1 AND due = 1) AS due`,
      )
      .bind(source, holder, now),
  ]);
  const due = results.at(-1)?.results[0]?.due;
  return { held: due !== undefined, due: due === 1 };
}

/**
 * Ends the probing of a source, unless a tool is due again, with what was called to see whether its things are such that tasks may
 * start from: recordings beside those of probes.
 */
export async function endProbing(
  db: Database,
  source: string,
  holder: string,
  recordings: readonly Omit<SourceRecording, "source_id" | "recorded_at">[],
  now: number,
): Promise<void> {
  const d1 = db.$client;
  await d1.batch([
    ...insertRecordings(d1, source, holder, recordings, now),
    d1
      .prepare(
        `UPDATE sources SET changed = changed + 1, moved_at = ?3,
         status = iif(EXISTS (SELECT 1 FROM source_tools WHERE source_id = ?1 AND due = 1), status, 'ready')
         WHERE id = ?1 AND holder = ?2 AND status = 'probing'`,
      )
      .bind(source, holder, now),
  ]);
}

function insertRecordings(
  d1: D1Database,
  source: string,
  holder: string,
  recordings: readonly Omit<SourceRecording, "source_id" | "recorded_at">[],
  now: number,
): D1PreparedStatement[] {
  return chunked(recordings, (some) =>
    d1
      .prepare(
        `INSERT INTO source_recordings (source_id, tool, ordinal, input, output, output_key, found, recorded_at)
         SELECT ?1, value ->> 'tool', value ->> 'ordinal', value ->> 'input', value ->> 'output',
           value ->> 'output_key', value ->> 'found', ?4
         FROM json_each(?3) WHERE ${HELD} ON CONFLICT DO NOTHING`,
      )
      .bind(source, holder, JSON.stringify(some), now),
  );
}

/** What may be tried as inputs: what was found in what tools of the source returned, with the address of those that have one each. */
export async function foundIn(
  db: Database,
  source: string,
  limit: number,
): Promise<{ tool: string; url: string | null; found: string }[]> {
  const { results } = await db.$client
    .prepare(
      `SELECT r.tool, r.found, iif(t.draft ->> '$.via.type' = 'http', t.draft ->> '$.via.url', NULL) AS url
       FROM source_recordings AS r JOIN source_tools AS t ON t.source_id = r.source_id AND t.name = r.tool
       WHERE r.source_id = ?1 ORDER BY r.ordinal, r.tool LIMIT ?2`,
    )
    .bind(source, limit)
    .all<{ tool: string; url: string | null; found: string }>();
  return results;
}

/** What the tools of a source returned, those in the row alone: the first of each tool before the second of any, and no more characters than that. */
export async function recordingsOf(
  db: Database,
  source: string,
  { limit, chars }: { readonly limit: number; readonly chars: number },
): Promise<SourceRecording[]> {
  const { results } = await db.$client
    .prepare(
      `SELECT * FROM (
         SELECT *, sum(length(output)) OVER (ORDER BY ordinal, tool) AS so_far FROM source_recordings
         WHERE source_id = ?1 AND output IS NOT NULL
       ) WHERE so_far <= ?3 ORDER BY ordinal, tool LIMIT ?2`,
    )
    .bind(source, limit, chars)
    .all<SourceRecording & { so_far: number }>();
  return results.map(({ so_far: _, ...recording }) => recording);
}

/** By tool, the ordinal that its next recording has. */
export async function nextOrdinals(db: Database, source: string): Promise<ReadonlyMap<string, number>> {
  const { results } = await db.$client
    .prepare("SELECT tool, max(ordinal) + 1 AS next FROM source_recordings WHERE source_id = ?1 GROUP BY tool")
    .bind(source)
    .all<{ tool: string; next: number }>();
  return new Map(results.map(({ tool, next }) => [tool, next]));
}

/** Tools whose output the source states a schema of and that may be used, or may not for breaking it. */
export async function toolsThatState(db: Database, source: string): Promise<string[]> {
  const { results } = await db.$client
    .prepare(
      `SELECT name FROM source_tools WHERE source_id = ?1 AND draft -> '$.output' IS NOT NULL
       AND (state IN ('ready', 'drifting') OR reason = 'invalid_output')`,
    )
    .bind(source)
    .all<{ name: string }>();
  return results.map(({ name }) => name);
}

/** Names of the tools that are in quarantine for a reason. */
export async function quarantinedFor(
  db: Database,
  source: string,
  reason: NonNullable<SourceTool["reason"]>,
): Promise<string[]> {
  const rows = await db
    .select({ name: sourceTools.name })
    .from(sourceTools)
    .where(and(eq(sourceTools.source_id, source), eq(sourceTools.reason, reason)))
    .all();
  return rows.map(({ name }) => name);
}

/** What earlier runs used: the call sequences of their kept tasks, from which a run learns which tools belong together. */
import type { SequenceCount } from "../functions/domain/used_together.ts";

/** Tasks of a run that are looked at, by ordinal: what belongs together shows in these. */
const ORDINALS = 2_000;

/**
 * Sequences of kept tasks by how many have them, of all named runs together, in one query that reads a bounded number of rows;
 * and which of the runs there are.
 */
export async function sequencesOf(
  db: D1Database,
  runs: readonly string[],
): Promise<{ readonly found: ReadonlySet<string>; readonly sequences: readonly SequenceCount[] }> {
  const { results } = await db
    .prepare(
      `SELECT r.id AS run, CASE WHEN json_valid(t.shape) THEN t.shape ->> '$.sequence' END AS sequence, count(t.id) AS tasks
       FROM runs AS r LEFT JOIN tasks AS t ON t.run_id = r.id AND t.ordinal < ?2 AND t.varies IS NULL
         AND t.status IN ('solve', 'graded')
       WHERE r.id IN (SELECT value FROM json_each(?1)) GROUP BY 1, 2`,
    )
    .bind(JSON.stringify(runs), ORDINALS)
    .all<{ readonly run: string; readonly sequence: string | null; readonly tasks: number }>();
  return {
    found: new Set(results.map(({ run }) => run)),
    sequences: results.flatMap(({ sequence, tasks }) => (sequence === null ? [] : [{ sequence, tasks }])),
  };
}

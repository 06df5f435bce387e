/** What earlier runs of a kind took, by which the next one is forecast. */
import type { SpendBefore } from "../functions/domain/forecast.ts";
import { canonicalJson } from "../functions/domain/json.ts";
import { addressOf, eachModel } from "../functions/domain/models.ts";
import { belongsSql, projectOfName } from "../functions/domain/project.ts";
import { type RunSpecification, readableSpecification } from "../functions/domain/run.ts";
import type { Json } from "../functions/domain/schema.ts";
import { VARIANTS_FROM } from "../functions/domain/task_id.ts";

interface Earlier {
  readonly id: string;
  readonly specification: string;
  /** Milliseconds from its start to its end; null of one that stood still meanwhile. */
  readonly took: number | null;
}

/** What other projects do is not told, not by a forecast either. */
function ofProject({ name }: RunSpecification): string {
  return belongsSql("id", "run", projectOfName(name));
}

const TOOK = "CASE WHEN went_on_at IS NULL AND extended = 0 THEN finished_at - created_at END";

/** What the newest finished runs of the kind took together; undefined if there is none. */
export function measuredBefore(db: D1Database, wanted: RunSpecification): Promise<SpendBefore | undefined> {
  // A run without attempts asks nothing of its solver.
  const named = eachModel(wanted.models).filter(({ role }) => role !== "solver" || wanted.attempts > 0);
  const roles = new Set<string>(named.map(({ role }) => role));
  return roles.size === 0 ? embedded(db, wanted) : ofModels(db, wanted, roles);
}

/** Milliseconds for each task that was kept, by the runs of which it is known; null where it is of none. */
function taskMs(runs: readonly { readonly took: number | null; readonly kept: number }[]): number | null {
  const timed = runs.filter(({ took, kept }) => took !== null && kept > 0);
  const kept = timed.reduce((sum, run) => sum + run.kept, 0);
  return kept === 0 ? null : timed.reduce((sum, run) => sum + (run.took ?? 0), 0) / kept;
}

/**
 * Of runs without models: those that ask for the same but for name, seed, count, wave and what they learnt. What such a run planned is the last of its ordinals, and
 * what it kept is what it was asked for, less its shortfall: no task is counted, so that a look at runs of 100,000 costs nothing.
 */
async function embedded(db: D1Database, wanted: RunSpecification): Promise<SpendBefore | undefined> {
  const kindOf = ({ name: _, seed: __, count: ___, wave: ____, licence: _____, ...asked }: RunSpecification) => {
    const { learn_from: ______, used_together: _______, ...kind } = asked;
    return canonicalJson(JSON.parse(JSON.stringify(kind)) as Json);
  };
  const { results: recent } = await db
    .prepare(
      `SELECT id, specification, ${TOOK} AS took, (specification ->> '$.count') - shortfall AS kept,
         (SELECT coalesce(max(ordinal) + 1, 0) FROM tasks WHERE run_id = runs.id AND ordinal < ${VARIANTS_FROM}) AS planned
       FROM runs WHERE ${ofProject(wanted)} AND status = 'finished' AND json_valid(specification)
       AND NOT EXISTS (SELECT 1 FROM spend WHERE run_id = runs.id) ORDER BY created_at DESC LIMIT ${RECENT}`,
    )
    .all<Earlier & { readonly kept: number; readonly planned: number }>();
  const learnt = recent
    .filter(({ specification, kept, planned }) => {
      const read = readableSpecification(specification);
      return read !== null && kept > 0 && planned >= kept && kindOf(read) === kindOf(wanted);
    })
    .slice(0, LEARNT_FROM);
  const [newest] = learnt;
  if (newest === undefined) return undefined;
  const sum = (of: (run: (typeof learnt)[number]) => number) => learnt.reduce((total, run) => total + of(run), 0);
  return {
    run: newest.id,
    runs: learnt.length,
    kept: sum(({ kept }) => kept),
    planned: sum(({ planned }) => planned),
    task_ms: taskMs(learnt),
    rows: [],
    each: learnt.map((run) => ({ kept: run.kept, task_ms: taskMs([run]), rows: [] })),
  };
}

/** Runs that are looked at for one of the same kind. */
const RECENT = 50;
/** Runs that are learnt from: one may have had a bad day, and of many the oldest say least of what the next will take. */
const LEARNT_FROM = 10;

/**
 * What the newest finished runs took together that had the same models by role, rounds, attempts, stop rule and shares of tiers, kept a
 * task, and were answered in every role, tokens stated; undefined if there is none. Each counts by the tasks that it kept. One whose solver only failed says nothing of what
 * attempts take.
 */
async function ofModels(
  db: D1Database,
  wanted: RunSpecification,
  roles: ReadonlySet<string>,
): Promise<SpendBefore | undefined> {
  const kindOf = ({ models, rounds, attempts, early_stop, quotas }: RunSpecification) => {
    const named = eachModel(models).map(({ role, model }) => [role, addressOf(model), model.model]);
    return JSON.stringify([named, rounds, attempts, early_stop?.after_correct, early_stop?.after_wrong, quotas.tiers]);
  };
  const { results: recent } = await db
    .prepare(
      `SELECT id, specification, ${TOOK} AS took FROM runs WHERE ${ofProject(wanted)} AND status IN ('finished', 'budget_exhausted')
       AND EXISTS (SELECT 1 FROM spend WHERE run_id = runs.id) ORDER BY created_at DESC LIMIT ${RECENT}`,
    )
    .all<Earlier>();
  const like = recent.filter(({ specification }) => {
    const read = readableSpecification(specification);
    return read !== null && kindOf(read) === kindOf(wanted);
  });
  if (like.length === 0) return undefined;
  const ids = JSON.stringify(like.map(({ id }) => id));
  type Counts = { readonly run: string; readonly planned: number; readonly kept: number };
  type Spent = SpendBefore["rows"][number] & { readonly run: string };
  const [counts, rows] = await db.batch<Counts | Spent>([
    db
      .prepare(
        `SELECT run_id AS run, count(*) AS planned, sum(status = 'graded') AS kept FROM tasks
         WHERE run_id IN (SELECT value FROM json_each(?1)) AND varies IS NULL GROUP BY run_id`,
      )
      .bind(ids),
    db
      .prepare(
        `SELECT run_id AS run, role, model, sum(completions) AS completions, sum(input_tokens) AS input_tokens,
                sum(output_tokens) AS output_tokens FROM spend
         WHERE run_id IN (SELECT value FROM json_each(?1)) AND stage <> 'probe' GROUP BY run_id, role, model`,
      )
      .bind(ids),
  ]);
  const tasksOf = Map.groupBy((counts?.results ?? []) as Counts[], ({ run }) => run);
  const spentOf = Map.groupBy((rows?.results ?? []) as Spent[], ({ run }) => run);
  const learnt = like
    .map(({ id, took }) => {
      const { planned = 0, kept = 0 } = tasksOf.get(id)?.[0] ?? {};
      return { id, took, planned, kept, spent: (spentOf.get(id) ?? []).map(({ run: _, ...row }) => row) };
    })
    .filter(({ kept, spent }) => {
      const isAnswered = (role: string) =>
        spent.some((row) => row.role === role && row.completions > 0 && row.input_tokens > 0 && row.output_tokens > 0);
      return kept > 0 && [...roles].every(isAnswered);
    })
    .slice(0, LEARNT_FROM);
  const [newest] = learnt;
  if (newest === undefined) return undefined;
  const sum = <T>(rows: readonly T[], of: (row: T) => number) => rows.reduce((total, row) => total + of(row), 0);
  const byModel = Map.groupBy(
    learnt.flatMap(({ spent }) => spent),
    ({ role, model }) => JSON.stringify([role, model]),
  );
  return {
    run: newest.id,
    runs: learnt.length,
    kept: sum(learnt, ({ kept }) => kept),
    planned: sum(learnt, ({ planned }) => planned),
    task_ms: taskMs(learnt),
    each: learnt.map((run) => ({ kept: run.kept, task_ms: taskMs([run]), rows: run.spent })),
    rows: [...byModel.values()].flatMap((rows) =>
      rows.slice(0, 1).map(({ role, model }) => ({
        role,
        model,
        completions: sum(rows, (row) => row.completions),
        input_tokens: sum(rows, (row) => row.input_tokens),
        output_tokens: sum(rows, (row) => row.output_tokens),
      })),
    ),
  };
}

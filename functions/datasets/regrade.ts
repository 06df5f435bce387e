/** Grading a dataset's attempts again, a page of its tasks at a time: memory and time do not grow with the dataset. */
import type { Database } from "../../db/client.ts";
import {
  endRegrade,
  findRegrade,
  type Regrade,
  type RegradeAttempt,
  type RegradePage,
  type RegradeTask,
  storeRegradePage,
} from "../../db/regrades.ts";
import { findRun } from "../../db/runs.ts";
import { wrongChange } from "../domain/grading/changes.ts";
import { regrade } from "../domain/grading/regrade.ts";
import { GRADER_VERSION } from "../domain/grading/version.ts";
import { modelsOf } from "../domain/models.ts";
import { readableSpecification } from "../domain/run.ts";
import { type Answer, answerSchema } from "../domain/schema.ts";
import { responseOf } from "../domain/solving/response.ts";
import { memoised } from "../lib/memo.ts";
import { type CallsOfTask, type PageToRegrade, regradePage } from "../store/archived_rows.ts";
import type { ToolPool } from "../tools/pool.ts";
import { changingTools } from "../tools/state.ts";
import type { PoolOf } from "./source_runs.ts";

/** Tasks of a page: 16 attempts each, of which the last message is read, and of those that change a state what they called. */
const PAGE_TASKS = 64;
/** Characters of these messages in a page, of more than one task: one has 16 of at most a row each. */
const PAGE_CHARS = 4_000_000;
/** Pages that one delivery works off; another one goes on from there. */
const PAGES = 8;

/** A report is of one grader. */
const OTHER_GRADER = "the grader changed while it was under way: ask for it again";

type Change = RegradePage["changes"][number];

/**
 * Works off some pages of a regrade that stands at `from`.
 * @param poolOf what a run drew from: its tools say what its attempts changed.
 * @returns where another delivery goes on; null at its end, and where somebody else has brought it on meanwhile.
 */
export async function regradeSome(
  env: Pick<Env, "BUCKET">,
  db: Database,
  dataset: string,
  number: number,
  from: number,
  poolOf: PoolOf,
  now: () => number = Date.now,
): Promise<number | null> {
  const runs = gradedRuns(db, poolOf);
  for (let n = 0, after = from; n < PAGES; n++) {
    const at = await findRegrade(db, dataset, number);
    if (at?.status !== "running" || at.after !== after) return null;
    if (at.grader !== GRADER_VERSION) {
      await endRegrade(db, at, OTHER_GRADER, now());
      return null;
    }
    const most = { tasks: PAGE_TASKS, chars: PAGE_CHARS };
    const read = await regradePage(env, db, dataset, after, most, async (run) => {
      const { pool } = await runs(run);
      return pool === undefined ? [] : changingTools(pool);
    });
    const page = await pageOf(read, runs);
    if (!(await storeRegradePage(db, at, page, now())) || page.upTo === null) return null;
    after = page.upTo;
    if (n === PAGES - 1) return after;
  }
  return null;
}

/** Where a regrade stands that an earlier delivery of a message may have left without the next one: null where it has ended. */
export async function standing(db: Database, dataset: string, number: number): Promise<Regrade | null> {
  const found = await findRegrade(db, dataset, number);
  return found?.status === "running" ? found : null;
}

interface GradedRun {
  readonly hasJudge: boolean;
  /** Undefined of a run that is gone. */
  readonly pool: ToolPool | undefined;
}

/** What a run's attempts are graded with; each run is read once. */
function gradedRuns(db: Database, poolOf: PoolOf): (run: string) => Promise<GradedRun> {
  const known = new Map<string, Promise<GradedRun>>();
  const read = async (id: string) => {
    const run = await findRun(db, id);
    const specification = readableSpecification(run?.specification ?? "null");
    return {
      hasJudge: modelsOf(specification?.models, "judge").length > 0,
      pool: run === undefined || specification === null ? undefined : await poolOf(run),
    };
  };
  return (run) => memoised(known, run, () => read(run));
}

async function pageOf(
  { tasks, attempts, calls }: PageToRegrade,
  runs: (run: string) => Promise<GradedRun>,
): Promise<RegradePage> {
  const ofTask = Map.groupBy(attempts, ({ task_id }) => task_id);
  const figures = {
    tasks: 0,
    tasks_changed: 0,
    read: 0,
    kept: 0,
    changed: 0,
    by_judge: 0,
    unreadable: 0,
    tasks_gone: 0,
    attempts_gone: 0,
  };
  const changes: Change[] = [];
  for (const task of tasks) {
    figures.tasks++;
    if (task.run_id === null) {
      figures.tasks_gone++;
      continue;
    }
    const stored = ofTask.get(task.task_id) ?? [];
    figures.attempts_gone += Math.max(0, (task.attempted ?? 0) - stored.length);
    const again = regradeTask(task, stored, calls.get(task.task_id), await runs(task.run_id));
    figures.read += again.read;
    figures.kept += again.read - again.changes.length;
    figures.changed += again.changes.length;
    figures.by_judge += again.by_judge;
    figures.unreadable += stored.length - again.read;
    if (again.passed_after !== again.passed_before) figures.tasks_changed++;
    changes.push(...again.changes);
  }
  return { ...figures, changes, upTo: tasks.at(-1)?.position ?? null };
}

/** The task's attempts by the grader as it is now. What cannot be read keeps its verdict. */
function regradeTask(
  { position, task_id, answer: text }: RegradeTask,
  stored: readonly RegradeAttempt[],
  calls: CallsOfTask | undefined,
  { hasJudge, pool }: GradedRun,
) {
  const answer = answerIn(text);
  const passed_before = stored.filter(({ correct }) => correct === 1).length;
  const counted = { read: 0, by_judge: 0, passed_before, passed_after: passed_before };
  const found: Omit<Change, "passed_before" | "passed_after" | "attempted">[] = [];
  for (const { attempt, format, correct, reward, detail, last } of stored) {
    const response = last === null ? undefined : responseOf(last);
    if (answer === undefined || response === undefined) continue;
    counted.read++;
    const otherwise =
      calls?.solution === undefined || pool === undefined
        ? null
        : wrongChange(pool.find, calls.solution, calls.attempts.get(attempt) ?? []);
    const again = regrade(answer, response, { format, correct, reward }, { detail, judged: hasJudge, otherwise });
    if (again.by_judge) counted.by_judge++;
    if (again.change === null) continue;
    counted.passed_after += again.after.correct - correct;
    found.push({
      position,
      attempt,
      task_id,
      ...again.change,
      format_before: format,
      correct_before: correct,
      reward_before: reward,
      format_after: again.after.format ?? 0,
      correct_after: again.after.correct,
      reward_after: again.after.reward ?? 0,
    });
  }
  const { passed_after } = counted;
  const changes = found.map((one): Change => ({ ...one, passed_before, passed_after, attempted: stored.length }));
  return { ...counted, changes };
}

function answerIn(text: string | null): Answer | undefined {
  try {
    return answerSchema.safeParse(JSON.parse(text ?? "null")).data;
  } catch {
    return undefined;
  }
}

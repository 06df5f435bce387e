/** The runs that a dataset's tasks are of, each read once: what records call it, what it asked for, and what it drew from. */
import type { Database } from "../../db/client.ts";
import { hasRecordedCalls } from "../../db/recorded_calls.ts";
import { findRun, type Run } from "../../db/runs.ts";
import { type RunSpecification, storedSpecification } from "../domain/run.ts";
import type { ToolPool } from "../tools/pool.ts";
import { type ToolFacts, toolFacts } from "../tools/tool_line.ts";
import { recordedRun } from "./record.ts";

export interface SourceRun {
  readonly run: Run;
  /** `recordedRun`. */
  readonly name: string;
  readonly specification: RunSpecification;
  readonly pool: ToolPool;
  /** What records say of its tools. */
  readonly tools: (name: string) => ToolFacts | undefined;
}

/** By id. Throws where there is no such run. */
export type SourceRuns = (id: string) => Promise<SourceRun>;

/** The pool that a run drew from. */
export type PoolOf = (run: Run) => Promise<ToolPool>;

export function sourceRuns(db: Database, poolOf: PoolOf): SourceRuns {
  const known = new Map<string, Promise<SourceRun>>();
  const read = async (id: string): Promise<SourceRun> => {
    const run = await findRun(db, id);
    if (run === undefined) throw new Error(`run ${id} is gone`);
    const specification = storedSpecification(run.specification);
    const pool = await poolOf(run);
    const tools = (name: string) => {
      const tool = pool.find(name);
      return tool && toolFacts(tool);
    };
    return { run, specification, name: await nameOf(db, run, specification), pool, tools };
  };
  return (id) => {
    let found = known.get(id);
    if (found === undefined) {
      found = read(id);
      known.set(id, found);
    }
    return found;
  };
}

async function nameOf(db: Database, run: Run, specification: RunSpecification): Promise<string> {
  // Of a run's first repetition both names are the same.
  if (run.id === run.base) return run.id;
  return recordedRun(run, specification, await hasRecordedCalls(db.$client, run.id));
}

/** How a task is called. */

/** The id of a task: from the run's id without its repetition it is the id that records of every repetition share. */
export function taskIdOf(run: string, ordinal: number): string {
  return `${taskIdPrefix(run)}${String(ordinal).padStart(6, "0")}`;
}

/** What the ids of a run's tasks, and of no other's, begin with. */
export function taskIdPrefix(run: string): string {
  return `${run.replace(/^run-/, "task-")}-`;
}

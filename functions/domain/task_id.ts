/** How a task is called. */

/** Ordinals from here on are those of variants: the ordinal of the task that is varied, and this. */
export const VARIANTS_FROM = 10_000_000;

/** The id of a task: from the run's id without its repetition it is the id that records of every repetition share. */
export function taskIdOf(run: string, ordinal: number): string {
  if (ordinal >= VARIANTS_FROM) return `${taskIdOf(run, ordinal - VARIANTS_FROM)}-v1`;
  return `${taskIdPrefix(run)}${String(ordinal).padStart(6, "0")}`;
}

/** What the ids of a run's tasks, and of no other's, begin with. */
export function taskIdPrefix(run: string): string {
  return `${run.replace(/^run-/, "task-")}-`;
}

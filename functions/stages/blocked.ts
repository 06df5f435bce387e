/** The certificate's check against the block lists that a run names. */
import { blockListCheck } from "../domain/block_lists/check.ts";
import type { Certificate } from "../domain/certificate/certificate.ts";
import type { Context } from "../pipeline/stage.ts";
import { lookUp, openLists } from "../store/block_lists.ts";
import type { LoadedTask } from "../store/tasks.ts";

/** The worst that the lists say of any of the questions. */
export type BlockedOf = (questions: readonly string[]) => Promise<Pick<Certificate, "block_lists">>;

/** All questions that a record of the task publishes: the one that it ends on, and those of its rounds. */
export function publishedQuestions({ row, rounds }: Pick<LoadedTask, "row" | "rounds">): string[] {
  const all = [row.question, ...rounds.map((round) => round.row.question)];
  return [...new Set(all.filter((question) => question !== null))];
}

/**
 * The check of a task's questions, when it is asked for: these are looked up together, one that comes to it later (reworded by
 * an editor, or of a variant) by itself. Nothing, where the run names no list.
 */
export async function blockedOf(
  { env, specification }: Pick<Context, "env" | "specification">,
  questions: readonly string[],
): Promise<BlockedOf> {
  const { block_lists: ids } = specification;
  if (ids === undefined) return async () => ({});
  const lists = await openLists(env, ids);
  const known = new Map((await lookUp(env.DB, lists, questions)).map((found, i) => [questions[i], found]));
  return async (asked) => {
    const later = asked.filter((question) => !known.has(question));
    const alone = await lookUp(env.DB, lists, later);
    const before = asked.flatMap((question) => known.get(question) ?? []);
    return { block_lists: blockListCheck([...before, ...alone.flat()]) };
  };
}

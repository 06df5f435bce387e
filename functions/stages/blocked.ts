/** The certificate's check against the block lists that a run names. */
import { blockListCheck } from "../domain/block_lists/check.ts";
import type { Certificate } from "../domain/certificate/certificate.ts";
import type { Context } from "../pipeline/stage.ts";
import { lookUp, openLists } from "../store/block_lists.ts";

export type BlockedOf = (question: string) => Promise<Pick<Certificate, "block_lists">>;

/**
 * The check of each question, when it is asked for: these are looked up together, one that comes to it later (reworded by an
 * editor, or of a variant) by itself. Nothing, where the run names no list.
 */
export async function blockedOf(
  { env, specification }: Pick<Context, "env" | "specification">,
  questions: readonly string[],
): Promise<BlockedOf> {
  const { block_lists: ids } = specification;
  if (ids === undefined) return async () => ({});
  const lists = await openLists(env.DB, ids);
  const found = await lookUp(env.DB, lists, questions);
  const checks = new Map(questions.map((question, i) => [question, blockListCheck(found[i] ?? [])]));
  return async (question) => {
    const known = checks.get(question);
    if (known !== undefined) return { block_lists: known };
    const [alone = []] = await lookUp(env.DB, lists, [question]);
    return { block_lists: blockListCheck(alone) };
  };
}

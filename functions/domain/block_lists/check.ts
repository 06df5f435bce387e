/** The check of a question against block lists, and what datasets say of the lists. */
import { z } from "zod";
import { type Check, checkOf } from "../certificate/check.ts";
import { NEAR_SIMILARITY } from "./keys.ts";

/** Lists that a run or a dataset may name. */
const LISTS_MAX = 8;

export const blockListIdSchema = z.string().min(1).max(64);

export const blockListIdsSchema = z
  .array(blockListIdSchema)
  .min(1)
  .max(LISTS_MAX)
  .refine((ids) => new Set(ids).size === ids.length, "each list once");

/** A list as it may be told to anybody. */
export const blockListFactsSchema = z.object({
  id: z.string(),
  name: z.string(),
  digest: z.string().describe("SHA-256 of its questions, hexadecimal"),
  entries: z.int().describe("Questions that it holds"),
  dropped: z.int().describe("Tasks that were left out since they ask what it holds"),
});
export type BlockListFacts = z.infer<typeof blockListFactsSchema>;

/** What one list says of a question. */
export interface Found {
  readonly list: Pick<BlockListFacts, "id" | "name">;
  /** The whole question, one of its questions, or a run of words stands there as it is. */
  readonly copied: boolean;
  /** Estimated similarity to the nearest of its questions, 0 where none is near. */
  readonly likeness: number;
}

/** The worst that the lists say: figure 1 for words that are copied, else the similarity to the nearest question. */
export function blockListCheck(found: readonly Found[]): Check {
  const [worst] = found.toSorted((a, b) => figureOf(b) - figureOf(a));
  if (worst === undefined) return { passed: true, figure: 0 };
  const { id, name } = worst.list;
  const figure = figureOf(worst);
  if (figure < NEAR_SIMILARITY) return { passed: true, figure };
  const what = worst.copied ? "words are copied from" : "is nearly a question of";
  return { ...checkOf(figure, `${what} the block list ${name} (${id})`), list: id };
}

function figureOf({ copied, likeness }: Found): number {
  return copied ? 1 : likeness;
}

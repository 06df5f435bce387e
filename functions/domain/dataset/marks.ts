/** Where in a dataset's file of records some of them begin: a file of a split is made from the one before its first task on. */
import { z } from "zod";
import type { SplitCounts } from "./files.ts";
import type { Split } from "./specification.ts";

/** Records from one mark to the next. */
const RECORDS_A_MARK = 500;

const count = z.int().nonnegative();

/** Bytes of the file before a record, and records before it by split. */
export const markSchema = z.strictObject({ at: count, sft: count, rl: count, eval: count });
export type Mark = z.infer<typeof markSchema>;
export const marksSchema = z.array(markSchema);

const START: Mark = { at: 0, sft: 0, rl: 0, eval: 0 };

/** With the mark of the record that comes next, if it has one. */
export function marked(marks: readonly Mark[], at: number, before: SplitCounts): readonly Mark[] {
  const records = before.sft + before.rl + before.eval;
  return records > 0 && records % RECORDS_A_MARK === 0 ? [...marks, { ...before, at }] : marks;
}

/** The last mark that is not behind the task of that place (from 0) in the split. */
export function markBefore(marks: readonly Mark[], split: Split, place: number): Mark {
  return marks.findLast((mark) => mark[split] <= place) ?? START;
}

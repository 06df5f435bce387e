/** Looking questions up in block lists: what certifying and merging hold them against. */
import { z } from "zod";
import {
  type BlockList,
  findBlockLists,
  type HeldRow,
  type SignatureRow,
  selectHeld,
  selectSignatures,
} from "../../db/block_lists.ts";
import { chunked } from "../../db/chunks.ts";
import { type Database, database } from "../../db/client.ts";
import type { BlockListFacts, Found } from "../domain/block_lists/check.ts";
import { Hashes, likeness, type QuestionKeys, questionKeys } from "../domain/block_lists/keys.ts";
import { bandToken } from "../domain/block_lists/shards.ts";
import type { SpecificationFault } from "../domain/run.ts";

/** A list that something rests on is not there: nothing goes on unchecked. */
export class BlockListGone extends Error {
  override readonly name = "BlockListGone";
}

/** A list as it is looked things up in. */
export interface OpenList {
  readonly row: BlockList;
  readonly hashes: Hashes;
  readonly lengths: readonly number[];
}

/** The lists, in this order. Throws `BlockListGone` where one is not to be had: what is stored names only such as were. */
export async function openLists(d1: D1Database, ids: readonly string[]): Promise<OpenList[]> {
  if (ids.length === 0) return [];
  const rows = new Map((await findBlockLists(database(d1), ids)).map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = rows.get(id);
    if (row?.status !== "ready") throw new BlockListGone(`there is no block list ${id} any more`);
    return { row, hashes: new Hashes(row.digest), lengths: z.array(z.int()).parse(JSON.parse(row.lengths)) };
  });
}

/**
 * What the lists say of each question, list by list, in their order. A statement a list for all the questions, and another for
 * those alone that are near to an entry; what is read grows with the questions, and not with the lists.
 */
export async function lookUp(
  d1: D1Database,
  lists: readonly OpenList[],
  questions: readonly string[],
): Promise<Found[][]> {
  if (lists.length === 0 || questions.length === 0) return questions.map(() => []);
  const asked = lists.map(({ hashes, lengths }) => questions.map((text) => questionKeys(hashes, text, lengths)));
  const held = await heldIn(d1, lists, asked);
  const near = asked.map((all, i) => all.map(({ bands }) => entriesOf(bands, held[i])));
  const signatures = await signaturesOf(d1, lists, near);
  return questions.map((_, q) =>
    lists.map(({ row: { id, name } }, i): Found => {
      const own = asked[i]?.[q];
      const others = near[i]?.[q] ?? [];
      return {
        list: { id, name },
        copied: own?.keys.some((key) => held[i]?.has(key)) ?? false,
        likeness: Math.max(
          0,
          ...others.map((entry) => likeness(own?.signature ?? "", signatures[i]?.get(entry) ?? "")),
        ),
      };
    }),
  );
}

/** By list: the keys that it holds, and what stands behind each. */
async function heldIn(
  d1: D1Database,
  lists: readonly OpenList[],
  asked: readonly (readonly QuestionKeys[])[],
): Promise<ReadonlyMap<string, string>[]> {
  const statements = lists.flatMap(({ row }, i) => {
    const keys = new Set((asked[i] ?? []).flatMap(({ keys, bands }) => [...keys, ...bands.map(bandToken)]));
    return chunked([...keys], (some) => selectHeld(d1, row, some));
  });
  const rows = (await d1.batch<HeldRow>(statements)).flatMap(({ results }) => results);
  const byList = Map.groupBy(rows, ({ list_id }) => list_id);
  return lists.map(({ row: { id } }) => new Map((byList.get(id) ?? []).map(({ key, after }) => [key, after])));
}

/** Entries that share a band with the question, each once. */
function entriesOf(bands: readonly string[], held: ReadonlyMap<string, string> | undefined): number[] {
  const lists = bands.map((band) => held?.get(bandToken(band))?.split(" ")[0] ?? "");
  return [...new Set(lists.filter((entries) => entries !== "").flatMap((entries) => entries.split(",").map(Number)))];
}

/** By list: the signatures of the entries that are near to one of the questions. */
async function signaturesOf(
  d1: D1Database,
  lists: readonly OpenList[],
  near: readonly (readonly (readonly number[])[])[],
): Promise<ReadonlyMap<number, string>[]> {
  const statements = lists.flatMap(({ row }, i) =>
    chunked([...new Set(near[i]?.flat())], (some) => selectSignatures(d1, row.id, some)),
  );
  const rows =
    statements.length === 0 ? [] : (await d1.batch<SignatureRow>(statements)).flatMap(({ results }) => results);
  const byList = Map.groupBy(rows, ({ list_id }) => list_id);
  return lists.map(
    ({ row: { id } }) => new Map((byList.get(id) ?? []).map(({ entry, signature }) => [entry, signature])),
  );
}

/** What is wrong with the lists that a request names in a field, or a schedule has named. */
export async function blockListFaults(
  db: Database,
  ids: readonly string[],
  field: string,
): Promise<SpecificationFault[]> {
  if (ids.length === 0) return [];
  const ready = new Set((await findBlockLists(db, ids)).flatMap(({ id, status }) => (status === "ready" ? [id] : [])));
  return [...ids.entries()]
    .filter(([, id]) => !ready.has(id))
    .map(([i, id]) => ({ field: `${field}.${i}`, message: `expected the id of a block list: there is no ${id}` }));
}

/** The lists as datasets name them, in this order; those too that were deleted since, which leave their facts behind. */
export async function blockListFacts(
  db: Database,
  ids: readonly string[],
  dropped: ReadonlyMap<string, number>,
): Promise<BlockListFacts[]> {
  if (ids.length === 0) return [];
  const rows = new Map((await findBlockLists(db, ids)).map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = rows.get(id);
    if (row === undefined) return [];
    const { name, digest, entries } = row;
    return [{ id, name, digest, entries, dropped: dropped.get(id) ?? 0 }];
  });
}

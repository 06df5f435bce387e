/** Looking questions up in block lists: what certifying and merging hold them against. */

import { bytesToHex } from "@noble/hashes/utils.js";
import { z } from "zod";
import {
  type BlockList,
  drawnSecret,
  findBlockLists,
  type HeldRow,
  type SignatureRow,
  selectHeld,
  selectSignatures,
} from "../../db/block_lists.ts";
import { chunked } from "../../db/chunks.ts";
import { type Database, database } from "../../db/client.ts";
import type { BlockListFacts, Found } from "../domain/block_lists/check.ts";
import { HASH_FORM, Hashes, likeness, type QuestionKeys, questionKeys, secretId } from "../domain/block_lists/keys.ts";
import { bandToken } from "../domain/block_lists/shards.ts";
import { projectOf } from "../domain/project.ts";
import type { SpecificationFault } from "../domain/run.ts";

/** What the hashes of lists are made with stands here. */
export interface BlockListEnv extends Pick<Env, "DB"> {
  /** A setting (`config.ts`), checked at the edge of every entry point. */
  readonly BLOCK_LIST_SECRET?: string;
}

/** The setting that holds the secret, and the name of the one that is drawn where that is not set. */
const SECRET = "BLOCK_LIST_SECRET";
/** Bytes of one that is drawn. */
const SECRET_BYTES = 32;

/**
 * The secret that hashes of lists are made with: the one that is set, or one that is drawn once and stored. Only the first keeps
 * the hashes from being read by who has a copy of the database.
 */
export async function blockListSecret(env: BlockListEnv, db: Database): Promise<string> {
  if (env.BLOCK_LIST_SECRET !== undefined) return env.BLOCK_LIST_SECRET;
  return drawnSecret(db, SECRET, bytesToHex(crypto.getRandomValues(new Uint8Array(SECRET_BYTES))));
}

/** False of a list whose hashes are of another form, or made with another secret: it would match nothing. */
export function isUsable({ form, secret }: Pick<BlockList, "form" | "secret">, now: string): boolean {
  return form === HASH_FORM && secret === secretId(now);
}

function faultsIn(
  ids: readonly string[],
  rows: ReadonlyMap<string, BlockList>,
  secret: string,
  field: string,
): ListFault[] {
  return ids.flatMap((id, i) => {
    const row = rows.get(id);
    const at = `${field}.${i}`;
    if (row?.status !== "ready")
      return { field: at, message: `expected the id of a block list: there is no ${id}`, outdated: false };
    if (isUsable(row, secret)) return [];
    const message = `expected a list that can be looked up: the hashes of ${id} were made by another version or with another ${SECRET}; upload it again under its name`;
    return { field: at, message, outdated: true };
  });
}

/** What is wrong with a list that is named. */
export interface ListFault extends SpecificationFault {
  /** It is there, and of no use until it is uploaded again. */
  readonly outdated: boolean;
}

/** A list that something rests on is not there, or of no use: nothing goes on unchecked. */
export class BlockListGone extends Error {
  override readonly name = "BlockListGone";
  readonly faults: readonly ListFault[];

  constructor(faults: readonly ListFault[]) {
    super(faults.map(({ message }) => message).join("; "));
    this.faults = faults;
  }
}

/** A list as it is looked things up in. */
export interface OpenList {
  readonly row: BlockList;
  readonly hashes: Hashes;
  readonly lengths: readonly number[];
}

/** The lists, in this order. Throws `BlockListGone` where one is not to be had: what is stored names only such as were. */
export async function openLists(env: BlockListEnv, ids: readonly string[]): Promise<OpenList[]> {
  if (ids.length === 0) return [];
  const db = database(env.DB);
  const secret = await blockListSecret(env, db);
  const rows = new Map((await findBlockLists(db, ids)).map((row) => [row.id, row]));
  const faults = faultsIn(ids, rows, secret, "block_lists");
  if (faults.length > 0) throw new BlockListGone(faults);
  return ids.flatMap((id) => {
    const row = rows.get(id);
    if (row === undefined) return [];
    const lengths = z.array(z.int()).parse(JSON.parse(row.lengths));
    return { row, hashes: new Hashes(secret, row.digest), lengths };
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
          ...others.map((entry) => {
            const stored = lists[i]?.hashes.masked(entry, signatures[i]?.get(entry) ?? "");
            return likeness(own?.signature ?? "", stored ?? "");
          }),
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
  env: BlockListEnv,
  project: string,
  ids: readonly string[],
  field: string,
): Promise<ListFault[]> {
  if (ids.length === 0) return [];
  const db = database(env.DB);
  const secret = await blockListSecret(env, db);
  const own = ids.filter((id) => projectOf("block_list", id) === project);
  const rows = new Map((await findBlockLists(db, own)).map((row) => [row.id, row]));
  return faultsIn(ids, rows, secret, field);
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

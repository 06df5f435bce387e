/** Storing a block list: its hashes alone. Until the last of them is stored nobody sees it, and what is left of a writer that died the cron clears away. */
import { setTimeout as pause } from "node:timers/promises";
import {
  type BlockList,
  beginBlockList,
  findBlockList,
  finishBlockList,
  insertBlockRows,
} from "../../db/block_lists.ts";
import { database } from "../../db/client.ts";
import { comparedWords, entryKeys, Hashes, isInner } from "../domain/block_lists/keys.ts";
import { type Shard, ShardBuilder } from "../domain/block_lists/shards.ts";
import { sha256Hex } from "../domain/json.ts";

/** Characters of shards that are stored with one batch of statements. */
const BATCH_CHARS = 2_000_000;
/** Signatures in one of them. */
const BATCH_SIGNATURES = 5_000;
/** Questions that are hashed before others of the isolate have their turn: some tens of milliseconds. */
const HASHED_AT_ONCE = 100;

/** Digits of an id's digest. */
const ID_DIGITS = 16;

/**
 * Stores the list under an id of its name and its questions: asked for again it is the one that is there.
 * @param questions as they were given, at most `ENTRIES_MAX`; each holds a word.
 * @param now Unix milliseconds.
 */
export async function storeBlockList(
  d1: D1Database,
  name: string,
  questions: readonly string[],
  now: () => number = Date.now,
): Promise<{ readonly list: BlockList; readonly created: boolean }> {
  const db = database(d1);
  const byDigest = new Map(questions.map((text) => [sha256Hex(text), text]));
  // In one order, whatever the order they came in: each hash stands where it stood for whoever died while storing the same.
  const digests = [...byDigest.keys()].sort();
  const digest = sha256Hex(digests.join("\n"));
  const id = `block-${sha256Hex(`${name}\n${digest}`).slice(0, ID_DIGITS)}`;
  const there = await findBlockList(db, id);
  if (there?.status === "ready") return { list: there, created: false };

  const hashes = new Hashes(digest);
  const builder = new ShardBuilder();
  const signatures: [number, string][] = [];
  const lengths = new Set<number>();
  const seen = new Set<string>();
  for (const [i, of] of digests.entries()) {
    if (i % HASHED_AT_ONCE === HASHED_AT_ONCE - 1) await pause(0);
    const text = byDigest.get(of) ?? "";
    const words = comparedWords(text);
    const whole = hashes.key("text", hashes.words(words));
    if (seen.has(whole)) continue;
    seen.add(whole);
    const entry = signatures.length;
    const keys = entryKeys(hashes, text, words);
    builder.add(entry, keys);
    signatures.push([entry, keys.signature]);
    if (isInner(words.length)) lengths.add(words.length);
  }
  const list = await beginBlockList(
    db,
    {
      id,
      name,
      digest,
      entries: signatures.length,
      digits: builder.digits,
      lengths: JSON.stringify([...lengths].sort((a, b) => a - b)),
    },
    now(),
  );
  if (list.status === "ready") return { list, created: false };
  for (let at = 0; at < signatures.length; at += BATCH_SIGNATURES)
    await insertBlockRows(db, id, { shards: [], signatures: signatures.slice(at, at + BATCH_SIGNATURES) }, now());
  let shards = 0;
  let chars = 0;
  let waiting: Shard[] = [];
  const store = async () => {
    await insertBlockRows(db, id, { shards: waiting, signatures: [] }, now());
    waiting = [];
    chars = 0;
  };
  for (const shard of builder.shards()) {
    shards++;
    waiting.push(shard);
    chars += shard.keys.length;
    if (chars >= BATCH_CHARS) await store();
  }
  await store();
  if (!(await finishBlockList(db, id, shards)))
    throw new Error(`block list ${id} was cleared away while it was stored`);
  return { list: { ...list, status: "ready" }, created: true };
}

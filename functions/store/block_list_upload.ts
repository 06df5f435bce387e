/** Storing a block list: its hashes alone. Until the last of them is stored nobody sees it, and what is left of a writer that died the cron clears away. */
import { setTimeout as pause } from "node:timers/promises";
import {
  type BlockList,
  beginBlockList,
  clearOutdated,
  findBlockList,
  finishBlockList,
  insertBlockRows,
} from "../../db/block_lists.ts";
import { database } from "../../db/client.ts";
import {
  comparedWords,
  entryKeys,
  HASH_FORM,
  Hashes,
  INNER_WORDS_MIN,
  isInner,
  secretId,
} from "../domain/block_lists/keys.ts";
import { type Shard, ShardBuilder } from "../domain/block_lists/shards.ts";
import { sha256Hex } from "../domain/json.ts";
import { idIn, projectOfName } from "../domain/project.ts";
import { type BlockListEnv, blockListSecret, isUsable } from "./block_lists.ts";

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
  env: BlockListEnv,
  name: string,
  questions: readonly string[],
  now: () => number = Date.now,
): Promise<{ readonly list: BlockList; readonly created: boolean }> {
  const db = database(env.DB);
  const secret = await blockListSecret(env, db);
  const as = { form: HASH_FORM, secret: secretId(secret) };
  const byDigest = new Map(questions.map((text) => [sha256Hex(text), text]));
  // In one order, whatever the order they came in: each hash stands where it stood for whoever died while storing the same.
  const digests = [...byDigest.keys()].sort();
  const digest = sha256Hex(digests.join("\n"));
  const id = idIn(projectOfName(name), "block_list", sha256Hex(`${name}\n${digest}`).slice(0, ID_DIGITS));
  const there = await findBlockList(db, id);
  if (there?.status === "ready" && isUsable(there, secret)) return { list: there, created: false };
  if (there !== undefined) await clearOutdated(db, { id, ...as }, now());

  const hashes = new Hashes(secret, digest);
  const builder = new ShardBuilder();
  const signatures: [number, string][] = [];
  const lengths = new Set<number>();
  const seen = new Set<string>();
  let fewWords = 0;
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
    signatures.push([entry, hashes.masked(entry, keys.signature)]);
    if (isInner(words.length)) lengths.add(words.length);
    if (words.length < INNER_WORDS_MIN) fewWords++;
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
      warnings: JSON.stringify(warningsOf(signatures.length, builder.countCommon(), fewWords)),
      ...as,
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

/** What keeps the list from finding much, for people. */
function warningsOf(entries: number, common: number, fewWords: number): string[] {
  return [
    ...(common === 0
      ? []
      : [
          `of ${common} of ${entries} questions most words are not looked for, since they stand in more than ten others too: these are found whole alone. If one question stands under many templates, upload the questions without them`,
        ]),
    ...(fewWords === 0
      ? []
      : [
          `${fewWords} of ${entries} questions have fewer than ${INNER_WORDS_MIN} words, and are found where they are the whole question alone`,
        ]),
  ];
}

/** The pool of a stored source: its tools that may be used, its seeds, its exemplars. Kept in the isolate until the source changes. */
import type { z } from "zod";
import { database } from "../../db/client.ts";
import { listUploads } from "../../db/source_uploads.ts";
import { findSource, type Source } from "../../db/sources.ts";
import { canonicalJson, parseJson, sha256Hex } from "../domain/json.ts";
import { type Exemplar, exemplarSchema, type Json, type Seed, seedSchema } from "../domain/schema.ts";
import { conceptChaining } from "../embedded/concept_chaining.ts";
import { Latest } from "../lib/memo.ts";
import { ToolPool } from "../tools/pool.ts";
import { restoredBy, type Snapshot } from "../tools/snapshot.ts";
import { knownOf, type Maker, revived } from "./made.ts";
import { makerOf } from "./maker.ts";
import { usableOf } from "./usable.ts";
import { worded } from "./wording/worded.ts";
import { described } from "./wording.ts";

/** Seeds and exemplars of one source, at most. */
export const SEEDS_MAX = 20_000;
export const EXEMPLARS_MAX = 2_000;
/** Pools of sources, and old ones of runs, that are kept in this isolate, at most: a run may draw from eight. */
const KEPT = 12;

/** A pool, and the source as it was when it was made. */
export interface StoredPool {
  readonly pool: ToolPool;
  readonly maker: Maker;
}

/** By id, count of changes, and what the deployment lets it reach. */
const pools = new Latest<StoredPool>(KEPT);
/** Of runs, by that and the digest. */
const oldPools = new Latest<ToolPool>(KEPT);

/** What the source of that name has now: a row read where the isolate has its pool. Undefined where there is no such source. */
export async function storedPool(env: Pick<Env, "DB">, name: string): Promise<StoredPool | undefined> {
  const source = await findSource(database(env.DB), name);
  if (source === undefined) return undefined;
  const maker = makerOf(env, source);
  const key = keyOf(source, maker);
  return pools.find(key) ?? pools.keep(key, { pool: await poolOver(env, maker), maker });
}

/** The pool of a run over stored sources as it was: what they no longer have so is made of its definition, by the maker whose it is. */
export function oldPool(snapshot: Snapshot, now: ToolPool, makers: readonly Maker[]): ToolPool {
  const key = `${now.digest} ${makers.map(reachKey).join(" ")} ${snapshot.digest}`;
  const known = makers.map((maker) => {
    const own = now.tools.filter(({ source }) => source === maker.name);
    return { maker, answers: knownOf(own, maker) };
  });
  return (
    oldPools.find(key) ??
    oldPools.keep(
      key,
      restoredBy(snapshot, now, (definition) => {
        for (const { maker, answers } of known) {
          const tool = revived(definition, maker, answers);
          if (tool !== undefined) return tool;
        }
        return undefined;
      }),
    )
  );
}

function keyOf({ id, changed }: Source, maker: Maker): string {
  return `${id} ${changed} ${reachKey(maker)}`;
}

/** Settings and secrets that its calls keep to, as a digest: a deployment that changes them has other tools. */
function reachKey({ reach, settings }: Maker): string {
  return sha256Hex(canonicalJson(JSON.parse(JSON.stringify([reach, settings])) as Json));
}

async function poolOver(env: Pick<Env, "DB">, maker: Maker): Promise<ToolPool> {
  const db = database(env.DB);
  const [{ tools: bare, recordings }, seedRows, exemplarRows] = await Promise.all([
    usableOf(db, maker),
    listUploads(env.DB, "source_seeds", maker.id, SEEDS_MAX),
    listUploads(env.DB, "source_exemplars", maker.id, EXEMPLARS_MAX),
  ]);
  const { name, settings } = maker;
  const domain = bare[0]?.domain ?? settings.domain;
  const { fields, ...found } = described({ name, domain }, bare, recordings);
  const tools = bare.map((tool) => {
    const said = fields.get(tool.name);
    return said === undefined ? tool : worded(tool, said);
  });
  // What a user gave goes before what was found, and in its place where it is enough for a run.
  const given = seedRows.flatMap(({ text }): Seed[] => read(seedSchema, text));
  const seeds = [...given, ...found.seeds];
  const own = exemplarRows.flatMap(({ text }): Exemplar[] => read(exemplarSchema, text));
  const exemplars = own.length > 0 ? own : found.exemplars;
  return new ToolPool({
    name: maker.name,
    tools,
    seeds: () => seeds,
    exemplars,
    chaining: conceptChaining,
    content: sha256Hex(`source ${maker.id}`),
  });
}

function read<T>(schema: z.ZodType<T>, text: string): T[] {
  const parsed = schema.safeParse(parseJson(text));
  return parsed.success ? [parsed.data] : [];
}

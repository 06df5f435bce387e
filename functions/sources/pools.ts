/** Tool pools of runs: stored when a run starts, and found again when its work is taken up. */
import { hasPool, insertPool, selectPool } from "../../db/pools.ts";
import { POOLS_JOINED_BY, poolName } from "../domain/pool_shares.ts";
import { storedSpecification } from "../domain/run.ts";
import { Latest } from "../lib/memo.ts";
import type { PoolSource, ToolPool } from "../tools/pool.ts";
import { NO_POOL, readSnapshot, restored, type Snapshot } from "../tools/snapshot.ts";
import { mixedPool } from "./mixed.ts";
import { oldPool, type StoredPool, storedPool } from "./stored_pool.ts";

export type Sources = readonly PoolSource[];

/** Characters of a source's name, at most: a specification names it. */
const SOURCE_NAME_MAX = 64;

/** The sources of a deployment. Throws where a run could not name one of them alone. */
export function checkedSources(sources: Sources): Sources {
  const names = new Set<string>();
  for (const { name } of sources) {
    if (name === "" || name.length > SOURCE_NAME_MAX)
      throw new Error(`source "${name}": expected a name of 1 to ${SOURCE_NAME_MAX} characters`);
    if (name.includes(POOLS_JOINED_BY)) throw new Error(`source "${name}": expected no "${POOLS_JOINED_BY}" in a name`);
    if (names.has(name)) throw new Error(`source "${name}": another source has this name`);
    names.add(name);
  }
  return sources;
}

/** What finding a pool takes: the database, and with it whatever settings and secrets the environment has. */
export type PoolEnv = Pick<Env, "DB">;

/**
 * The pool that the source of that name has now, of the deployment's or of a user's; undefined where there is no such source. Of
 * several names (`poolName`) all that there is of theirs together, and undefined where one of them is none.
 */
export async function poolNamed(env: PoolEnv, sources: Sources, name: string): Promise<ToolPool | undefined> {
  const parts = await partsNamed(env, sources, name);
  return parts.every((part) => part !== undefined) ? together(parts) : undefined;
}

/** What one source has now; tools of a user's are made by a maker. */
type Part = { readonly pool: ToolPool } & Partial<Pick<StoredPool, "maker">>;

function partsNamed(env: PoolEnv, sources: Sources, name: string): Promise<(Part | undefined)[]> {
  return Promise.all(
    name.split(POOLS_JOINED_BY).map(async (one): Promise<Part | undefined> => {
      const own = ownPool(sources, one);
      return own === undefined ? storedPool(env, one) : { pool: own };
    }),
  );
}

function together(parts: readonly Part[]): ToolPool {
  const [first, ...others] = parts;
  if (first === undefined) return NO_POOL;
  return others.length === 0 ? first.pool : mixedPool(parts.map(({ pool }) => pool));
}

function ownPool(sources: Sources, name: string): ToolPool | undefined {
  return sources.find((source) => source.name === name)?.pool();
}

/** Stores what a run is about to draw from. Where it is stored already that is one row read. */
export async function savePool(db: D1Database, pool: ToolPool, now: number): Promise<void> {
  const { name, digest } = pool;
  if (await hasPool(db, digest)) return;
  const { content, definitions } = pool.stored;
  const rows = definitions.map(({ text, ...definition }) => ({ ...definition, definition: text }));
  // As it will be read: nothing is stored that no reader would take.
  const { tools } = readSnapshot({ digest, content, definitions: rows });
  const wrong = rows.find((_, i) => tools[i]?.definition == null);
  if (wrong !== undefined) throw new Error(`pool ${name}, tool ${wrong.name}: its definition breaks the contract`);
  await insertPool(db, { digest, name, content }, rows, now);
}

/** A run's pool as it names it (`poolName`), and the digest that the pool had when it began, where that is known. */
export interface PoolOfRun {
  readonly name: string;
  readonly digest: string | undefined;
}

/**
 * What a run draws from: the pool that its source has now, if it is the one that the run began with, which takes no read of
 * the database; else what is left of that one (`snapshot.ts`). Of a run whose pool was never stored it is what the source has.
 */
export async function poolOf(env: PoolEnv, sources: Sources, { name, digest }: PoolOfRun): Promise<ToolPool> {
  const parts = (await partsNamed(env, sources, name)).filter((part) => part !== undefined);
  const now = together(parts);
  if (digest === undefined || digest === now.digest) return now;
  const snapshot = await snapshotOf(env.DB, digest);
  if (snapshot === undefined) return now;
  const makers = parts.flatMap(({ maker }) => maker ?? []);
  return makers.length === 0 ? restored(snapshot, now) : oldPool(snapshot, now, makers);
}

/** What runs drew from, by what is stored of them. */
export function poolsOfRuns(
  env: PoolEnv,
  sources: Sources,
): (run: { readonly specification: string; readonly pool: string | null }) => Promise<ToolPool> {
  return ({ specification, pool }) => {
    const name = poolName(storedSpecification(specification));
    return poolOf(env, sources, { name, digest: pool ?? undefined });
  };
}

/** Snapshots kept in this isolate, at most; one takes about as much as its definitions. */
const SNAPSHOTS_MAX = 4;

/** By digest. A snapshot never changes; one that is not stored may be by the next time that it is asked for. */
const snapshots = new Latest<Snapshot>(SNAPSHOTS_MAX);

async function snapshotOf(db: D1Database, digest: string): Promise<Snapshot | undefined> {
  const known = snapshots.find(digest);
  if (known !== undefined) return known;
  const stored = await selectPool(db, digest);
  if (stored === undefined) return undefined;
  return snapshots.keep(digest, readSnapshot(stored));
}

/** Which tools of a run look up and which compute: a task names its tools alone. */
import { useEffect, useState } from "preact/hooks";
import { queryOf } from "./address.ts";
import { get, type Page } from "./api.ts";
import type { Run } from "./types.ts";

export type Kind = "retrieval" | "processing";
type Kinds = ReadonlyMap<string, Kind>;

/** By run, and by the pools that runs draw from: each is asked for once. */
const ofRun = new Map<string, Promise<Kinds>>();
const ofPool = new Map<string, Promise<Kinds>>();

/** The tools that the run may draw from, with their kinds; none while that is not known, and where its pool is not there any more. */
export function useKinds(run: string): Kinds {
  const [kinds, setKinds] = useState<Kinds>(new Map());
  useEffect(() => {
    let left = false;
    const asked = ofRun.get(run) ?? kindsOfRun(run);
    ofRun.set(run, asked);
    // Without them the picture has no colours, and nothing else is amiss.
    asked.then(
      (found) => left || setKinds(found),
      () => ofRun.delete(run),
    );
    return () => {
      left = true;
    };
  }, [run]);
  return kinds;
}

async function kindsOfRun(run: string): Promise<Kinds> {
  const { specification } = await get<Run>(`/v1/runs/${encodeURIComponent(run)}`);
  const { pool, pools } = (specification ?? {}) as { pool?: string; pools?: Readonly<Record<string, number>> };
  const names = pools === undefined ? [pool] : Object.keys(pools);
  const found = await Promise.all(names.map((name) => remembered(name)));
  return new Map(found.flatMap((kinds) => [...kinds]));
}

function remembered(pool: string | undefined): Promise<Kinds> {
  const known = ofPool.get(pool ?? "") ?? kindsOfPool(pool);
  ofPool.set(pool ?? "", known);
  known.catch(() => ofPool.delete(pool ?? ""));
  return known;
}

async function kindsOfPool(pool: string | undefined): Promise<Kinds> {
  const kinds = new Map<string, Kind>();
  let cursor: string | undefined;
  do {
    const page = await get<Page<{ name: string; kind: Kind }>>(`/v1/tools${queryOf({ pool, limit: 200, cursor })}`);
    for (const { name, kind } of page.items) kinds.set(name, kind);
    cursor = page.cursor ?? undefined;
  } while (cursor !== undefined);
  return kinds;
}

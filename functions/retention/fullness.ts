/** How full the database is. Near its limit runs are refused, and nearer still those under way are paused, before it fails. */
import { databaseBytes } from "../../db/space.ts";
import { configOf } from "../config.ts";

/** From this share on no run is started, extended or resumed: what is under way has room to end. */
const NEARLY_FULL = 0.9;
/** From this share on runs under way are paused: 300 MB of 10 GB are left, more than a minute brings. */
const FULL = 0.97;

export const DATABASE_STATES = ["ok", "nearly_full", "full"] as const;

export interface DatabaseSpace {
  readonly bytes: number;
  readonly limit_bytes: number;
  readonly state: (typeof DATABASE_STATES)[number];
}

export async function databaseSpace(env: Pick<Env, "DB">): Promise<DatabaseSpace> {
  const limit_bytes = configOf(env).DATABASE_BYTES;
  const bytes = await databaseBytes(env.DB);
  const state = bytes >= FULL * limit_bytes ? "full" : bytes >= NEARLY_FULL * limit_bytes ? "nearly_full" : "ok";
  return { bytes, limit_bytes, state };
}

/** For people. */
export function fullnessLine({ bytes, limit_bytes }: DatabaseSpace): string {
  const gigabytes = (n: number) => `${Math.round(n / 1e7) / 100} GB`;
  return `${gigabytes(bytes)} of ${gigabytes(limit_bytes)} are used (${Math.round((100 * bytes) / limit_bytes)} %)`;
}

/** Pools that a run draws from: one, or several by share. */
import { z } from "zod";

/** The pool of a run that names none: the tools of the bundle. */
export const EMBEDDED_POOL = "embedded";

/** Characters of a pool's name, at most. */
const NAME_MAX = 64;
/** Pools of one run, at most: an isolate keeps each of them whole. */
const POOLS_MAX = 8;
/** How far the shares may be from 1 together: thirds that are written with four digits are meant as thirds. */
const SUM_TOLERANCE = 0.001;
/** Between the names of pools that are drawn from together. No source has it in its name. */
export const POOLS_JOINED_BY = ",";

export const poolNameSchema = z
  .string()
  .min(1)
  .max(NAME_MAX)
  .refine((name) => !name.includes(POOLS_JOINED_BY), "expected the name of one pool: `pools` takes several");

export const poolSharesSchema = z
  .array(
    z.strictObject({
      name: poolNameSchema.describe("Of the source that has it"),
      share: z.number().gt(0).max(1).describe("Of the kept tasks"),
    }),
  )
  .min(1)
  .max(POOLS_MAX)
  .superRefine((pools, context) => {
    for (const [i, { name }] of pools.entries())
      if (pools.findIndex((other) => other.name === name) < i)
        context.addIssue({ code: "custom", message: "expected each pool once", path: [i, "name"] });
    const sum = pools.reduce((all, { share }) => all + share, 0);
    if (Math.abs(sum - 1) > SUM_TOLERANCE)
      context.addIssue({
        code: "custom",
        message: `expected shares that are 1 together, not ${Number(sum.toFixed(4))}`,
      });
  });
export type PoolShares = z.infer<typeof poolSharesSchema>;

/** Names of the pools that a run draws from. */
export function poolNames({ pool, pools }: DrawsFrom): string[] {
  return pools === undefined ? [pool] : pools.map(({ name }) => name);
}

/** What a run draws from, as records of it and requests to its tools name it: of several pools all names. */
export function poolName(from: DrawsFrom): string {
  return poolNames(from).join(POOLS_JOINED_BY);
}

interface DrawsFrom {
  readonly pool: string;
  readonly pools?: PoolShares | undefined;
}

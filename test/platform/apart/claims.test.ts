/**
 * Claims while something is under way that takes longer than a claim lasts: they are held on, so that whoever gets the same
 * message meanwhile, in this isolate or another, asks no model for the same. What is asked is counted by the server.
 */

import { env } from "cloudflare:workers";
import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { ClaimLost, Claims } from "../../../functions/spend/claims.ts";
import { modelsAt } from "../../support/model_runs.ts";
import { Pump } from "../../support/pump.ts";
import { batchOf, rows, specification, statusOf } from "../../support/runs.ts";
import { consume, startRun } from "../../support/worker.ts";

const CLAIM_MS = 900;
/** What the model takes for a reply: two claims. */
const LATENCY_MS = 2 * CLAIM_MS;
const AGAIN_MS = 300;

const { behave, model, report } = modelsAt("claims");
beforeEach(async () => void (await behave({ latency_ms: LATENCY_MS })));

/** The consumer with module state of its own, as another isolate has it. */
let elsewhere: typeof consume;
beforeAll(async () => {
  vi.resetModules();
  elsewhere = (await import("../../support/worker.ts")).consume;
});

describe("a call of a model that takes longer than a claim lasts", () => {
  it.each([
    ["collect", { collector: model("slow-collector") }, 5],
    ["derive", { deriver: model("slow-deriver") }, 1],
    ["certify", { judge: model("slow-judge") }, 1],
    ["solve", { solver: model("slow-solver") }, 5],
  ] as const)("is made once, however often its message comes meanwhile (%s)", async (stage, models, most) => {
    const pump = new Pump({ ...env, CLAIM_MS: String(CLAIM_MS) } as unknown as Env);
    const wanted = { name: "claims", count: 1, wave: 1, seed: 97, rounds: 1, attempts: 1, models };
    const { run } = await startRun(pump.env, specification(wanted));
    let bodies: unknown[] = [];
    await pump.drain(async () => {
      if (bodies.length === 0) bodies = pump.drop(stage);
    });
    expect(bodies).toHaveLength(1);
    const isolates = [consume, elsewhere];
    const first = batchOf(bodies);
    let done = false;
    const working = consume(stage, first.batch, pump.env).finally(() => {
      done = true;
    });
    const later: string[][] = [];
    for (let n = 1; !done; n++) {
      await pause(AGAIN_MS);
      const again = batchOf(bodies);
      if (!done) await isolates[n % 2]?.(stage, again.batch, pump.env);
      later.push(again.ends);
    }
    await working;
    expect(first.ends).toEqual(["ack"]);
    expect(later.length).toBeGreaterThan(CLAIM_MS / AGAIN_MS);
    const { requests, paid_twice } = await report();
    expect({ paid_twice, few: requests >= 1 && requests <= most }).toEqual({ paid_twice: 0, few: true });
    expect(await rows("SELECT key FROM completions WHERE run_id = ?", run.id)).toHaveLength(requests);
    expect(await rows("SELECT key FROM claims WHERE key LIKE ?", `${run.id.replace("run-", "task-")}%`)).toEqual([]);
    await behave({});
    await pump.drain();
    expect(await statusOf(run.id)).toBe("finished");
  });
});

describe("claims", () => {
  const other = () => new Claims(env.DB, CLAIM_MS);
  /** True if nobody else has the scope. */
  const isFree = async (scope: string) => {
    const claims = other();
    claims.free([scope]);
    await claims.claim([scope]);
    return claims.has(scope);
  };
  const claimed = async (db: D1Database, scope: string) => {
    const claims = new Claims(db, CLAIM_MS);
    claims.free([scope]);
    await claims.claim([scope]);
    return claims;
  };

  it("are held on while something is under way, also where a statement fails, and no longer", async () => {
    let failing = 0;
    const db = new Proxy(env.DB, {
      get: (target, name) => (sql: string) => {
        if (name === "prepare" && sql.startsWith("UPDATE claims") && failing++ === 0) throw new Error("a hiccup");
        return target.prepare(sql);
      },
    });
    const claims = await claimed(db, "task/solve/1");
    await claims.during(async () => {
      await pause(2 * CLAIM_MS);
      expect(await isFree("task/solve/1")).toBe(false);
    });
    expect(failing).toBeGreaterThan(1);
    claims.check();
    // What throws ends it too.
    await expect(claims.during(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    await pause(2 * CLAIM_MS);
    expect(await isFree("task/solve/1")).toBe(true);
    expect(() => claims.check()).toThrow(ClaimLost);
  });

  it("that ran out for their holder are not held on over whoever has them now", async () => {
    const claims = await claimed(env.DB, "task/solve/2");
    await pause(1.5 * CLAIM_MS);
    const next = await claimed(env.DB, "task/solve/2");
    expect(next.has("task/solve/2")).toBe(true);
    await claims.during(() => pause(1.5 * CLAIM_MS));
    await claims.drop();
    // The other's own has run out by now, and nobody has held it on for it.
    expect(await rows("SELECT 1 FROM claims WHERE key = 'task/solve/2' AND until < ?", Date.now())).toHaveLength(1);
  });
});

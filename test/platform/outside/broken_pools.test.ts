/** Pools as faults leave them: rows that cannot be read, rows that are not there, and sources that have changed. */
import { env } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { startDue as startDueOver } from "../../../functions/cron/due.ts";
import { conceptChaining } from "../../../functions/embedded/concept_chaining.ts";
import { startRun as startRunOver } from "../../../functions/runs/start.ts";
import { poolOf, savePool } from "../../../functions/sources/pools.ts";
import { ToolPool } from "../../../functions/tools/pool.ts";
import { call, json, post } from "../../support/api.ts";
import { POOL, SOURCES } from "../../support/embedded.ts";
import { Pump } from "../../support/pump.ts";
import { row, specification } from "../../support/runs.ts";

let made = 0;
/** A pool like the embedded one that is no source's by now: what is described otherwise is another tool. */
function pastPool(described = ""): ToolPool {
  const { seeds, exemplars } = POOL;
  const tools = POOL.tools.map((tool) => ({ ...tool, description: `${tool.description}${described}` }));
  const content = `past ${made++}`;
  return new ToolPool({ name: "embedded", tools, seeds: () => seeds, exemplars, chaining: conceptChaining, content });
}

const TASKS = { count: 4, attempts: 1, seed: 9 };

describe("a stored pool", () => {
  it.each([
    ["definitions are gone", "DELETE FROM tool_definitions"],
    ["definitions cannot be read", "UPDATE tool_definitions SET definition = '{'"],
    ["content cannot be read", "UPDATE pools SET content = '{'"],
  ])("whose %s leaves its run to be seen, and to end", async (_, fault) => {
    const pump = new Pump(env);
    const { run } = await startRunOver(pump.env, specification(TASKS), pastPool(", as ever"));
    await env.DB.prepare(fault).run();
    const shown = await call(`/v1/runs/${run.id}`);
    expect(shown.status).toBe(200);
    expect((await json(shown)).tools.available).toBe(0);
    await pump.drain();
    expect(await row("SELECT status, error FROM runs WHERE id = ?", run.id)).toEqual({
      status: "failed",
      error: expect.stringContaining("no tool in"),
    });
  });

  it("whose definitions are gone has the tools that its source has as they were", async () => {
    const past = pastPool();
    await savePool(env.DB, past, 0);
    await env.DB.prepare("DELETE FROM tool_definitions").run();
    const pool = await poolOf(env, SOURCES, { name: "embedded", digest: past.digest });
    expect(pool.digest).toBe(past.digest);
    expect(pool.tools).toEqual(POOL.tools);
  });

  it("is found once it is stored, also where it was asked for before", async () => {
    const past = pastPool(", as ever");
    const of = { name: "embedded", digest: past.digest };
    expect(await poolOf(env, SOURCES, of)).toBe(POOL);
    await savePool(env.DB, past, 0);
    expect((await poolOf(env, SOURCES, of)).unavailable).toHaveLength(POOL.tools.length);
  });
});

describe("a schedule", () => {
  it("whose pool no longer has what it names stays due, says what, and starts nothing", async () => {
    const { id } = await json(
      await post("/v1/schedules", { cron: "0 3 * * *", specification: { count: 2, domains: ["finance"] } }),
    );
    await env.DB.prepare("UPDATE schedules SET next_due = 0 WHERE id = ?").bind(id).run();
    const { seeds, exemplars } = POOL;
    const tools = POOL.tools.filter(({ domain }) => domain !== "finance");
    const less = new ToolPool({
      name: "embedded",
      tools,
      seeds: () => seeds,
      exemplars,
      chaining: conceptChaining,
      content: "",
    });
    const silent = { ...env, PLAN_QUEUE: { send: async () => {} } as unknown as Queue };
    await expect(startDueOver(silent, [{ name: "embedded", pool: () => less }], 1)).rejects.toThrow(
      `${id}: domains.0: expected one of general, academia, biology, medicine, not finance`,
    );
    expect(await startDueOver(silent, SOURCES, 1)).toHaveLength(1);
    await env.DB.prepare("DELETE FROM schedules").run();
  });
});

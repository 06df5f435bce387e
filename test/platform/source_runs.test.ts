/** A run over a user's own API, from its document to a dataset, by the teacher that needs no model. */
import { beforeAll, expect, it } from "vitest";
import { runRequestSchema, specificationOver } from "../../functions/domain/run.ts";
import { startRun } from "../../functions/runs/start.ts";
import { poolNamed, poolOf } from "../../functions/sources/pools.ts";
import { SOURCES } from "../support/embedded.ts";
import { Pump } from "../support/pump.ts";
import { recordsOf, rows, statusOf } from "../support/runs.ts";
import { bindings, counts, made, server, toolsOf } from "../support/sources.ts";

const COUNT = 12;
let run: string;
/** Requests to each path before the run. */
let before: Record<string, number>;

beforeAll(async () => {
  await made("museum", { kind: "openapi", url: `${server}/museum.json`, domain: "museums" });
  const pool = await poolNamed(bindings, SOURCES, "museum");
  if (pool === undefined) throw new Error("there is no pool");
  const request = runRequestSchema.parse({ name: "guide", pool: "museum", count: COUNT, attempts: 2, skill: "best" });
  const over = specificationOver(pool, request);
  if (!over.ok) throw new Error(JSON.stringify(over.faults));
  before = await counts();
  const pump = new Pump(bindings);
  ({
    run: { id: run },
  } = await startRun(pump.env, over.specification, pool));
  await pump.drain();
}, 120_000);

it("is probed by what its own list returns, from one document without a word on what comes back", async () => {
  const states = Object.values(await toolsOf("museum")).map(({ origin, state, reason, message }) => [origin, reason === null ? state : `${reason}: ${message}`]);
  expect(Object.fromEntries(states)).toEqual({
    listMuseums: "ready",
    getMuseum: "ready",
    listExhibits: "ready",
    getExhibit: "ready",
    // Nothing is called by what it takes: what exhibits hold as their creator was found to be it.
    getArtist: "ready",
    searchExhibits: "ready",
  });
});

it("ends in a dataset of the tasks asked for, answered by the solver from questions alone", async () => {
  expect(await statusOf(run)).toBe("finished");
  const records = (await recordsOf(run))
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  expect(records).toHaveLength(COUNT);
  for (const { question, solution, domain } of records) {
    expect(domain).toBe("museums");
    expect(question).toMatch(/museum|exhibit|artist|creator/);
    expect(solution.length).toBeGreaterThan(0);
  }
  const [{ solved } = { solved: 0 }] = await rows(
    "SELECT avg(correct) AS solved FROM attempts WHERE task_id IN (SELECT id FROM tasks WHERE run_id = ?)",
    run,
  );
  expect(solved).toBeGreaterThan(0.8);
  expect(records.filter(({ solution }) => solution.length > 1).length).toBeGreaterThan(COUNT / 3);
});

it("recorded every call that it made, so that nothing is asked twice of the service for one call", async () => {
  const [{ n } = { n: 0 }] = await rows("SELECT count(*) AS n FROM recorded_calls WHERE run_id = ?", run);
  const after = await counts();
  const sent = Object.entries(after)
    .filter(([path]) => path.startsWith("/museum/"))
    .reduce((sum, [path, count]) => sum + count - (before[path] ?? 0), 0);
  expect(sent).toBeLessThanOrEqual(Number(n));
  expect(sent).toBeGreaterThan(0);
});

it("draws from the embedded tools and from these by share, each task with its focus where its share says, and is taken up again from what is stored", async () => {
  const pools = [
    { name: "embedded", share: 0.5 },
    { name: "museum", share: 0.5 },
  ];
  const name = "embedded,museum";
  const pool = await poolNamed(bindings, SOURCES, name);
  if (pool === undefined) throw new Error("there is no pool");
  const request = runRequestSchema.parse({ name: "both", pools, count: 8, attempts: 0 });
  const over = specificationOver(pool, request);
  if (!over.ok) throw new Error(JSON.stringify(over.faults));
  const pump = new Pump(bindings);
  const started = await startRun(pump.env, over.specification, pool);
  await pump.drain();
  expect(await statusOf(started.run.id)).toBe("finished");
  const kept = await rows(
    `SELECT configuration ->> 'pool' AS pool, count(*) AS n FROM tasks
     WHERE run_id = ? AND status NOT IN ('dropped', 'planned') GROUP BY 1 ORDER BY 1`,
    started.run.id,
  );
  expect(kept.map((row) => row.pool)).toEqual(["embedded", "museum"]);
  for (const { n } of kept) expect(Number(n)).toBeGreaterThanOrEqual(3);
  const records = (await recordsOf(started.run.id))
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  expect(new Set(records.flatMap(({ sources }) => sources))).toEqual(new Set(["embedded", "museum"]));
  // The pool of the run is found by its digest, whatever the isolate has.
  const again = await poolOf(bindings, SOURCES, { name, digest: pool.digest });
  expect(again.find("getMuseum")?.source).toBe("museum");
  const gone = await poolOf(bindings, SOURCES, { name: "embedded,nothing", digest: pool.digest });
  expect([gone.offers("getMuseum"), gone.find("getMuseum")?.source, gone.tools.length > 100]).toEqual([
    false,
    "museum",
    true,
  ]);
}, 60_000);

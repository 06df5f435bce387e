/** A source whose search refuses a call without a filter, and whose ids are numbers here and texts there: probed, learnt and run over. */
import { beforeAll, expect, it } from "vitest";
import { runRequestSchema, specificationOver } from "../../../functions/domain/run.ts";
import { startRun } from "../../../functions/runs/start.ts";
import { poolNamed } from "../../../functions/sources/pools.ts";
import { SOURCES } from "../../support/embedded.ts";
import { REFUSAL } from "../../support/harbour.ts";
import { Pump } from "../../support/pump.ts";
import { recordsOf, rows, statusOf } from "../../support/runs.ts";
import { bindings, made, server, toolsOf } from "../../support/sources.ts";

const COUNT = 10;

beforeAll(async () => {
  await made("harbour", { kind: "openapi", url: `${server}/harbour.json`, domain: "ships" });
}, 120_000);

it("is tried with one filter at a time, those that its refusal names, and says which it needs", async () => {
  const { listShips, getShip, getCaptain } = await toolsOf("harbour");
  expect(listShips).toMatchObject({ state: "ready", reason: null });
  expect(listShips.message).toContain("it is answered only with one of flag");
  expect(listShips.message).toContain(REFUSAL);
  expect([getShip.state, getCaptain.state]).toEqual(["ready", "ready"]);
  const pool = await poolNamed(bindings, SOURCES, "harbour");
  expect(pool?.find("listShips")?.description).toMatch(/ It needs (?:flag|at least one of flag, name)\.$/);
  const recorded = await rows("SELECT input FROM source_recordings WHERE tool = 'listShips'");
  for (const { input } of recorded) expect(JSON.parse(String(input))).toHaveProperty("flag");
});

it("ends in tasks whose searches all have a filter, and whose calls have ids as their schemas say", async () => {
  const pool = await poolNamed(bindings, SOURCES, "harbour");
  if (pool === undefined) throw new Error("there is no pool");
  const request = runRequestSchema.parse({ name: "ships", pool: "harbour", count: COUNT, attempts: 1, skill: "best" });
  const over = specificationOver(pool, request);
  if (!over.ok) throw new Error(JSON.stringify(over.faults));
  const pump = new Pump(bindings);
  const { run } = await startRun(pump.env, over.specification, pool);
  await pump.drain();
  expect(await statusOf(run.id)).toBe("finished");
  const lines = (await recordsOf(run.id)).split("\n").filter(Boolean);
  expect(lines).toHaveLength(COUNT);
  const calls = lines.flatMap((line) => JSON.parse(line).evidence as { tool: string; ok: boolean; input: object }[]);
  const of = (tool: string) => calls.filter((call) => call.tool === tool);
  for (const { input, ok } of of("listShips")) expect([ok, input]).toEqual([true, { flag: expect.any(String) }]);
  expect(of("getShip").length).toBeGreaterThan(0);
  for (const { input } of of("getShip")) expect(input).toEqual({ shipId: expect.stringMatching(/^41\d{3}$/) });
  for (const { input } of of("getCaptain")) expect(input).toEqual({ captain_id: expect.any(Number) });
  const [{ solved } = { solved: 0 }] = await rows(
    "SELECT avg(correct) AS solved FROM attempts WHERE task_id IN (SELECT id FROM tasks WHERE run_id = ?)",
    run.id,
  );
  expect(solved).toBeGreaterThan(0.9);
}, 60_000);

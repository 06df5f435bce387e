/** A source whose tools have inputs that may be left out: they are tried when it is probed, and questions say those that they set. */
import { beforeAll, expect, it } from "vitest";
import { runRequestSchema, specificationOver } from "../../../functions/domain/run.ts";
import { startRun } from "../../../functions/runs/start.ts";
import { poolNamed } from "../../../functions/sources/pools.ts";
import { call } from "../../support/api.ts";
import { SOURCES } from "../../support/embedded.ts";
import { OBSERVATORY_TOOLS } from "../../support/observatory.ts";
import { Pump } from "../../support/pump.ts";
import { recordsOf, rows, statusOf } from "../../support/runs.ts";
import { bindings, counts, get, made, server } from "../../support/sources.ts";

const COUNT = 16;

/** Tasks that tell of what they set. */
interface Kept {
  readonly question: string;
  readonly solution: readonly string[];
  readonly evidence: readonly { readonly id: string; readonly tool: string; readonly input: Record<string, unknown> }[];
}

let records: readonly Kept[];
let run: string;

beforeAll(async () => {
  await made("observatory", { kind: "openapi", url: `${server}/observatory.json`, domain: "astronomy" });
  const pool = await poolNamed(bindings, SOURCES, "observatory");
  if (pool === undefined) throw new Error("there is no pool");
  const request = runRequestSchema.parse({
    name: "sky",
    pool: "observatory",
    count: COUNT,
    attempts: 2,
    skill: "best",
  });
  const over = specificationOver(pool, request);
  if (!over.ok) throw new Error(JSON.stringify(over.faults));
  const pump = new Pump(bindings);
  run = (await startRun(pump.env, over.specification, pool)).run.id;
  await pump.drain();
  const lines = (await recordsOf(run)).split("\n").filter(Boolean);
  records = lines.map((line) => JSON.parse(line));
}, 120_000);

it("is asked for pages and filters once each, and for none that its document does not name", async () => {
  const recorded = await rows("SELECT input FROM source_recordings WHERE tool = ?", "listDomes");
  const inputs = recorded.map(({ input }) => JSON.stringify(JSON.parse(String(input))));
  expect(new Set(inputs).size).toBe(inputs.length);
  expect(inputs).toEqual(expect.arrayContaining(["{}", '{"page":2}', '{"per_page":10}', '{"country":"CL"}']));
  // A page that there is not is asked for once, and is no recording.
  expect(inputs).not.toContain('{"page":3}');
  expect((await counts())["/observatory/domes"]).toBeGreaterThan(inputs.length);
});

it("shows how much of what its tasks are offered can be reached from where they start", async () => {
  const figures = await get("/v1/sources/observatory/coherence?count=40&seed=3");
  const offered = OBSERVATORY_TOOLS.length;
  expect(figures).toMatchObject({ configurations: 40, tools: { offered, least: 40, most: 40 }, focus: 1 });
  expect(figures.reached.p50).toBeGreaterThanOrEqual(0.5);
  expect(figures.half_or_all).toBe(1);
  // It is the same however often it is asked, and nothing is stored.
  expect(await get("/v1/sources/observatory/coherence?count=40&seed=3")).toEqual(figures);
  const [{ n } = { n: 0 }] = await rows("SELECT count(*) AS n FROM runs WHERE id <> ?", run);
  expect(n).toBe(0);
  const wrong = async (path: string) => (await call(`/v1/sources/${path}`)).status;
  expect(await wrong("observatory/coherence?count=0")).toBe(400);
  expect(await wrong("nothing/coherence")).toBe(404);
});

it("ends in tasks that say the options that they set, answered from the question alone", async () => {
  expect(await statusOf(run)).toBe("finished");
  expect(records).toHaveLength(COUNT);
  const set = records.flatMap(({ question, evidence, solution }) =>
    evidence
      .filter(({ id, tool }) => solution.includes(id) && (tool === "listDomes" || tool === "getWeather"))
      .flatMap(({ input }) => Object.keys(input).filter((field) => field !== "domeId"))
      .map((field) => ({ field, question })),
  );
  expect(set.length).toBeGreaterThan(0);
  const words: Record<string, RegExp> = {
    page: / on page 2 of the domes/,
    per_page: / on a page of 10 domes/,
    country: / whose country is /,
    units: / where the units are "imperial"/,
  };
  for (const { field, question } of set) expect(question).toMatch(words[field] ?? /^$/);
  const [{ solved } = { solved: 0 }] = await rows(
    "SELECT avg(correct) AS solved FROM attempts WHERE task_id IN (SELECT id FROM tasks WHERE run_id = ?)",
    run,
  );
  expect(solved).toBeGreaterThan(0.9);
});

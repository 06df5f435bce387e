/** Scaling subsets on a real database and bucket: asked for over the API, written by the release, read back from their files. */
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import type { Manifest } from "../../../functions/datasets/manifest.ts";
import type { TaskFacts, TaskRecord } from "../../../functions/datasets/record.ts";
import {
  HOLD_OUTS,
  type HoldOut,
  SCALING_AXES,
  type ScalingAxis,
} from "../../../functions/domain/dataset/specification.ts";
import { usedTools } from "../../../functions/domain/dataset/training.ts";
import { randomOf } from "../../../functions/lib/random.ts";
import { sampleFacts, storeTask } from "../../support/dataset.ts";
import { TOOLS } from "../../support/embedded.ts";
import { Pump } from "../../support/pump.ts";
import { recordsOf, rows, specification, statusOf } from "../../support/runs.ts";
import { app } from "../../support/worker.ts";

const pump = new Pump(env);
const SIZES = [12, 20, 28];
const run = "run-5ca1e5ca1e00";

// biome-ignore lint/suspicious/noExplicitAny: the shape of a response is what a test looks into
type Body = any;

async function cut(body: object): Promise<{ status: number; body: Body }> {
  const init = {
    method: "POST",
    body: JSON.stringify({ run, ...body }),
    headers: { "content-type": "application/json" },
  };
  const response = await app.request("/v1/datasets", init, pump.env);
  return { status: response.status, body: await response.json() };
}

async function text(dataset: string, path: string): Promise<string> {
  const object = await env.BUCKET.get(`datasets/${dataset}/${path}`);
  if (object === null) throw new Error(`${dataset} has no ${path}`);
  return object.text();
}

async function recordsIn(dataset: string): Promise<TaskRecord[]> {
  const lines = (await text(dataset, "tasks.jsonl")).split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as TaskRecord);
}

const manifestIn = async (dataset: string) => JSON.parse(await text(dataset, "manifest.json")) as Manifest;
const idOf = (axis: ScalingAxis, size: number) => `scale-${axis}-${size}-v1`;
const training = (records: readonly TaskRecord[]) => records.filter(({ split }) => split !== "eval");
const held = (records: readonly TaskRecord[]) => records.filter(({ split }) => split === "eval");
const toolsets = (records: readonly TaskRecord[]) =>
  new Set(records.map(({ shape }) => usedTools(shape.sequence).join(" ")));
const tools = (records: readonly TaskRecord[]) => new Set(records.flatMap(({ shape }) => usedTools(shape.sequence)));

/** What of tasks a kind of hold-out keeps apart. */
function keysOf(kind: HoldOut, records: readonly TaskRecord[]): string[] {
  if (kind === "tools") return [...tools(records)];
  if (kind === "toolsets") return [...toolsets(records)];
  return records.map(({ shape }) => (kind === "topologies" ? shape.topology : shape.graph));
}

/** A task whose tools are drawn so that a few sets of them are shared by many tasks and most by few. */
function facts(ordinal: number): TaskFacts {
  const random = randomOf(5, "scaling", ordinal);
  const sample = sampleFacts(ordinal);
  const domain = random.pick(["finance", "general"] as const);
  const from = domain === "finance" ? 0 : 20;
  const used = Array.from({ length: random.between(1, 3) }, () => TOOLS[from + Math.floor(18 * random.float() ** 3)]);
  const sequence = used.map((tool) => tool?.name).join(" > ");
  return {
    ...sample,
    configuration: { ...sample.configuration, domain },
    shape: {
      ...sample.shape,
      calls: used.length,
      sequence,
      graph: `${sequence} ${ordinal % 3}`,
      topology: `class ${ordinal % 11}`,
    },
  };
}

async function newRun(id: string, repetition: number): Promise<void> {
  await env.DB.prepare(
    "INSERT INTO runs (id, base, repetition, status, specification, pool, created_at) VALUES (?, ?, ?, 'solving', ?, 'pool', 0)",
  )
    .bind(id, run, repetition, JSON.stringify(specification({ name: "scale" })))
    .run();
  for (let n = 0; n < 96; n++) await storeTask(env.DB, id, facts(n));
}

beforeAll(async () => {
  await newRun(run, 1);
  // The dataset of the whole run.
  expect((await cut({})).status).toBe(201);
  await pump.drain();
  expect(await statusOf(run)).toBe("finished");
});

describe("scaling subsets", () => {
  const series = new Map<ScalingAxis, TaskRecord[][]>();

  beforeAll(async () => {
    for (const axis of SCALING_AXES) {
      const { status, body } = await cut({ scaling: { axis, sizes: SIZES } });
      expect([axis, status, body.detail]).toEqual([axis, 201, undefined]);
      expect(body).toMatchObject({
        cursor: null,
        items: SIZES.map((size) => ({
          id: idOf(axis, size),
          status: "writing",
          specification: { shares: { eval: 0.1, sft: 0.6 } },
          scaling: { axis, sizes: SIZES, size },
        })),
      });
    }
    await pump.drain();
    for (const axis of SCALING_AXES)
      series.set(axis, await Promise.all(SIZES.map((size) => recordsIn(idOf(axis, size)))));
  });

  it("are nested and matched in size, with one held-out set that no training meets", async () => {
    const whole = (await recordsOf(run)).split("\n").filter(Boolean);
    const splits = new Map(whole.map((line) => JSON.parse(line) as TaskRecord).map(({ id, split }) => [id, split]));
    const evaluation = [...splits].filter(([, split]) => split === "eval").map(([id]) => id);
    expect(evaluation.length).toBeGreaterThan(0);
    const bases = SCALING_AXES.map((axis) => training(series.get(axis)?.[0] ?? []).map(({ id }) => id));
    for (const axis of SCALING_AXES) {
      let smaller: string[] = bases[0] ?? [];
      for (const [i, records] of (series.get(axis) ?? []).entries()) {
        const ids = training(records).map(({ id }) => id);
        expect(ids).toHaveLength(SIZES[i] ?? 0);
        expect(smaller.filter((id) => !ids.includes(id))).toEqual([]);
        expect(held(records).map(({ id }) => id)).toEqual(evaluation);
        // A task stands in the split that it has in the dataset of the whole run.
        for (const { id, split } of records) expect([id, split]).toEqual([id, splits.get(id)]);
        smaller = ids;
      }
    }
    expect(await text(idOf("pool", SIZES[0] ?? 0), "tasks.jsonl")).toBe(
      await text(idOf("quantity", SIZES[0] ?? 0), "tasks.jsonl"),
    );
  });

  it("grow by what their axis lets grow, and say so", async () => {
    const base = training(series.get("pool")?.[0] ?? []);
    for (const axis of SCALING_AXES)
      for (const [i, records] of (series.get(axis) ?? []).entries()) {
        const subset = training(records);
        if (axis === "quantity") expect(toolsets(subset)).toEqual(toolsets(base));
        if (axis !== "pool") expect(tools(subset)).toEqual(tools(base));
        else if (i > 0) expect(tools(subset).size).toBeGreaterThan(tools(base).size);
        const manifest = await manifestIn(idOf(axis, SIZES[i] ?? 0));
        expect(manifest.counts).toMatchObject({ sft: expect.any(Number), eval: held(records).length });
        expect(manifest.scaling).toMatchObject({
          axis,
          size: SIZES[i],
          sizes: SIZES,
          datasets: SIZES.map((size) => `scale-${axis}-${size}`),
          base: { tasks: SIZES[0], tools: tools(base).size, toolsets: toolsets(base).size },
          subset: { tasks: SIZES[i], tools: tools(subset).size, toolsets: toolsets(subset).size },
        });
        expect(manifest.specification.dataset).not.toHaveProperty("scaling");
        expect(await text(idOf(axis, SIZES[i] ?? 0), "README.md")).toContain(manifest.scaling?.rule);
      }
  });

  it.each(HOLD_OUTS)("share the evaluation of the whole run where it holds out %s", async (hold_out) => {
    const name = `by-${hold_out.replaceAll("_", "-")}`;
    const whole = await cut({ name, specification: { hold_out } });
    await pump.drain();
    const evaluation = held(await recordsIn(whole.body.id));
    expect(evaluation.length).toBeGreaterThan(0);
    for (const axis of ["quantity", "variety"]) {
      const { status, body } = await cut({ name, specification: { hold_out }, scaling: { axis, sizes: [8, 16] } });
      expect([status, body.detail]).toEqual([201, undefined]);
      await pump.drain();
      for (const [i, { id }] of body.items.entries()) {
        const records = await recordsIn(id);
        expect(training(records)).toHaveLength([8, 16][i] ?? 0);
        expect(held(records)).toEqual(evaluation);
        const { names = [] } = (await manifestIn(id)).hold_out;
        const apart = hold_out === "tools" ? names : keysOf(hold_out, evaluation);
        const trained = new Set(keysOf(hold_out, training(records)));
        expect(apart.length).toBeGreaterThan(0);
        expect(apart.filter((name) => trained.has(name))).toEqual([]);
      }
    }
  });

  it("asked for again are those that are there, also where one was lost", async () => {
    const again = await cut({ scaling: { axis: "pool", sizes: SIZES } });
    expect([again.status, again.body.items.map(({ id }: Body) => id)]).toEqual([
      200,
      SIZES.map((n) => idOf("pool", n)),
    ]);
    for (const { status } of again.body.items) expect(status).toBe("released");
    // As if the request had died before it stored the last one.
    const last = idOf("pool", 28);
    const items = "SELECT ordinal, split FROM dataset_items WHERE dataset_id = ? ORDER BY ordinal";
    const before = await rows(items, last);
    await env.DB.batch(
      [
        "DELETE FROM datasets WHERE id = ?",
        "DELETE FROM dataset_items WHERE dataset_id = ?",
        "DELETE FROM dataset_files WHERE dataset_id = ?",
      ].map((sql) => env.DB.prepare(sql).bind(last)),
    );
    expect((await cut({ scaling: { axis: "pool", sizes: SIZES } })).status).toBe(201);
    expect(await rows(items, last)).toEqual(before);
    await pump.drain();
    expect(await rows("SELECT status FROM datasets WHERE id = ?", last)).toEqual([{ status: "released" }]);
  });

  it("are the same bytes for a repetition of the run", async () => {
    await newRun(`${run}.2`, 2);
    const { body } = await cut({ run: `${run}.2`, scaling: { axis: "pool", sizes: SIZES } });
    await pump.drain();
    const files = "SELECT path, sha256 FROM dataset_files WHERE dataset_id = ? ORDER BY path";
    for (const { id } of body.items) expect(await rows(files, id)).toEqual(await rows(files, id.replace("-v2", "-v1")));
  });

  it("that the run cannot supply are refused with the largest size, and nothing is stored", async () => {
    const count = () => rows("SELECT count(*) AS datasets FROM datasets");
    const before = await count();
    const counts = (await manifestIn("scale-v1")).counts;
    const refused = await cut({ name: "huge", scaling: { axis: "pool", sizes: [8, 1000] } });
    expect([refused.status, refused.body.errors?.[0].field]).toEqual([409, "scaling.sizes"]);
    expect(refused.body.detail).toContain(`at most ${counts.sft + counts.rl}:`);
    const quantity = await cut({ name: "huge", scaling: { axis: "quantity", sizes: [8, 1000] } });
    const largest = Number(/at most (\d+):/.exec(quantity.body.detail)?.[1]);
    expect((await cut({ name: "huge", scaling: { axis: "quantity", sizes: [8, largest + 1] } })).status).toBe(409);
    for (const sizes of [[8], [8, 8], [9, 8], [0, 8]]) {
      const { status, body } = await cut({ scaling: { axis: "pool", sizes } });
      expect([status, body.errors[0].field.startsWith("scaling.sizes")]).toEqual([400, true]);
    }
    expect(await count()).toEqual(before);
    expect((await cut({ name: "most", scaling: { axis: "quantity", sizes: [8, largest] } })).status).toBe(201);
  });
});

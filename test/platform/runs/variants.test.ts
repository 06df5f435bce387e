/** Variants of kept tasks: made once each, with the answer of the task that they vary and in its split, whatever the queues do. */
import { env } from "cloudflare:test";
import { beforeAll, describe, expect, test } from "vitest";
import { cutDataset } from "../../../functions/datasets/cut.ts";
import { datasetSpecificationSchema, HOLD_OUTS } from "../../../functions/domain/dataset/specification.ts";
import { usedTools } from "../../../functions/domain/dataset/training.ts";
import type { RunSpecification } from "../../../functions/domain/run.ts";
import {
  VARIANT_KINDS,
  type VariantKind,
  variantSchema,
  variantsSchema,
} from "../../../functions/domain/variants/variant.ts";
import { type Delivery, Pump } from "../../support/pump.ts";
import { type Row, recordsOf, row, rows, specification, statusOf } from "../../support/runs.ts";
import { someOf } from "../../support/thorough.ts";
import { startRun } from "../../support/worker.ts";

const COUNT = 40;

const varied = (changes: Partial<RunSpecification> = {}): RunSpecification =>
  specification({
    count: COUNT,
    wave: 16,
    seed: 13,
    attempts: 2,
    variants: variantsSchema.parse({ share: 1 }),
    ...changes,
  });

async function finish(spec: RunSpecification, delivery: Delivery = {}, during?: (pump: Pump) => Promise<void>) {
  const pump = new Pump(env, delivery);
  const { run } = await startRun(pump.env, spec);
  await pump.drain(() => during?.(pump) ?? Promise.resolve());
  expect(await statusOf(run.id)).toBe("finished");
  return run.id;
}

/** The run's variants that are kept, each with the task that it varies. */
const pairs = (run: string) =>
  rows(
    `SELECT v.*, t.question AS was_question, t.answer AS was_answer, t.configuration AS was_configuration, t.solution AS was_solution,
            (SELECT split FROM dataset_items WHERE task_id = v.id) AS split, (SELECT split FROM dataset_items WHERE task_id = t.id) AS was_split
     FROM tasks AS v JOIN tasks AS t ON t.id = v.varies WHERE v.run_id = ? AND v.status = 'graded' ORDER BY v.ordinal`,
    run,
  );

describe("a run with variants", () => {
  let run: string;
  let made: Row[];
  beforeAll(async () => {
    run = await finish(varied());
    made = await pairs(run);
  });

  test("makes one of nearly every kept task, of every kind, and counts them apart", async () => {
    const own = await row(
      "SELECT count(*) AS n FROM tasks WHERE run_id = ? AND varies IS NULL AND status = 'graded'",
      run,
    );
    const all = await row("SELECT count(*) AS n FROM tasks WHERE run_id = ? AND varies IS NOT NULL", run);
    expect([own.n, all.n]).toEqual([COUNT, COUNT]);
    expect(made.length).toBeGreaterThan(COUNT * 0.8);
    const kinds = new Set(made.map(({ variant }) => variantSchema.parse(JSON.parse(String(variant))).kind));
    expect([...kinds].sort()).toEqual([...VARIANT_KINDS].sort());
  });

  test("keeps the answer of each, and changes what it says it does", () => {
    for (const one of made) {
      expect(one.answer).toBe(one.was_answer);
      const variant = variantSchema.parse(JSON.parse(String(one.variant)));
      const [toolset, was] = [one.configuration, one.was_configuration].map(
        (text) => JSON.parse(String(text)).toolset as string[],
      );
      switch (variant.kind) {
        case "distractors":
          expect(new Set(toolset)).toEqual(new Set([...(was ?? []), ...variant.added]));
          expect(toolset?.length).toBeGreaterThan(was?.length ?? 0);
          break;
        case "indirect":
          expect(one.was_question).toContain(variant.named);
          expect(one.question).not.toContain(variant.named);
          expect(one.question).toContain(variant.described);
          expect(JSON.parse(String(one.solution))).toEqual(["c0", ...JSON.parse(String(one.was_solution))]);
          break;
        case "noise":
          expect(String(one.question).startsWith(String(one.was_question))).toBe(true);
          expect(one.question).not.toBe(one.was_question);
          break;
        case "faults":
          expect(one.question).toBe(one.was_question);
      }
      const certificate = JSON.parse(String(one.certificate)) as Record<string, { passed: boolean }>;
      expect(Object.values(certificate).every(({ passed }) => passed)).toBe(true);
    }
  });

  test("has its attempts in that world: a tool that is to fail at first fails, an output that is to hold more does", async () => {
    const of = (kind: VariantKind) =>
      made.filter(({ variant }) => JSON.parse(String(variant)).kind === kind).map(({ id }) => id);
    const said = async (kind: VariantKind, text: string) => {
      const attempts = await rows(
        "SELECT messages FROM attempts WHERE task_id IN (SELECT value FROM json_each(?)) AND messages IS NOT NULL",
        JSON.stringify(of(kind)),
      );
      return attempts.filter(({ messages }) => String(messages).includes(text)).length;
    };
    expect((await said("faults", "try again")) + (await said("faults", "retry after"))).toBeGreaterThan(0);
    expect(await said("noise", "no longer valid")).toBeGreaterThan(0);
  });

  test("stand in the split of the task that they vary, or in none", () => {
    expect(made.filter(({ split }) => split !== null).length).toBeGreaterThan(made.length / 4);
    for (const { split, was_split } of made) if (split !== null) expect(split).toBe(was_split);
  });

  test("have records that name the task they vary", async () => {
    const records = (await recordsOf(run))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const variants = records.filter(({ varies }) => varies !== undefined);
    expect(variants.length).toBe(made.filter(({ split }) => split !== null).length);
    for (const { id, varies, variant } of variants) {
      expect(id).toBe(`${varies}-v1`);
      expect(variantSchema.safeParse(variant).success).toBe(true);
    }
  });

  test.each(HOLD_OUTS)("nor does one bring into training what %s hold out", async (hold_out) => {
    const selection = datasetSpecificationSchema.parse({ hold_out, shares: { eval: 0.3, sft: 0.5 } });
    const cut = await cutDataset({ ...env, RELEASE_QUEUE: { send: async () => {} } } as never, run, {
      name: `by-${hold_out.replace("_", "-")}`,
      selection,
    });
    if (!cut.ok) expect.fail(cut.reason);
    const items = await rows(
      `SELECT i.split, t.varies, t.graph_hash AS graph, t.shape ->> 'sequence' AS sequence, t.shape ->> 'topology' AS topology,
              (SELECT split FROM dataset_items WHERE dataset_id = i.dataset_id AND task_id = t.varies) AS was_split
       FROM dataset_items AS i JOIN tasks AS t ON t.id = i.task_id WHERE i.dataset_id = ?`,
      cut.dataset.id,
    );
    const variants = items.filter(({ varies }) => varies !== null);
    expect(variants.length).toBeGreaterThan(0);
    for (const { split, was_split } of variants) expect(split).toBe(was_split);
    const tools = (one: Row) => usedTools(String(one.sequence));
    const of = {
      call_graphs: ({ graph }: Row) => [String(graph)],
      topologies: ({ topology }: Row) => [String(topology)],
      toolsets: (one: Row) => [tools(one).join(" ")],
      tools,
    }[hold_out];
    const trained = new Set(items.filter(({ split }) => split !== "eval").flatMap(of));
    const evaluated = items.filter(({ split }) => split === "eval");
    expect(evaluated.length).toBeGreaterThan(0);
    if (hold_out !== "tools") expect(evaluated.flatMap(of).filter((name) => trained.has(name))).toEqual([]);
    else for (const name of JSON.parse(cut.dataset.held_out ?? "[]")) expect(trained.has(name)).toBe(false);
  });
});

describe("a run with variants comes out the same", () => {
  const spec = varied({ count: 24, variants: variantsSchema.parse({ share: 0.5 }) });

  test("whatever the queues do, with none lost or doubled", async () => {
    const bytes = await recordsOf(await finish(spec));
    expect(bytes).toContain('"varies"');
    const deliveries = [{ shuffle: 3, failSends: 0.3, batch: 5, twice: true }, { twice: true }];
    for (const delivery of someOf<Delivery>(deliveries, 1)) {
      const again = await finish(spec, delivery);
      expect((await recordsOf(again)) === bytes, JSON.stringify(delivery)).toBe(true);
    }
  });

  test("and without the word has no trace of them", async () => {
    const { variants: _, ...plain } = spec;
    expect(await recordsOf(await finish(plain as RunSpecification))).not.toContain('"varies"');
  });
});

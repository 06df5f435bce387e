/**
 * Tasks whose call graph the run has had get an extra round: on the real D1 and Durable Object, under deliveries good and
 * bad.
 */
import { env } from "cloudflare:test";
import { describe, expect, test } from "vitest";
import { TARGETS } from "../../../functions/domain/diversity/targets.ts";
import { quotasSchema } from "../../../functions/domain/quotas.ts";
import type { RunSpecification } from "../../../functions/domain/run.ts";
import { answerPointerSchema, locationsOf } from "../../../functions/domain/schema.ts";
import { POOL, TOOLS } from "../../support/embedded.ts";
import { type Delivery, Pump } from "../../support/pump.ts";
import { recordsOf, row, rows, specification, statusOf } from "../../support/runs.ts";
import { someOf } from "../../support/thorough.ts";
import { startRun } from "../../support/worker.ts";

/** One call a task, over a few tools: there are fewer such call graphs than tasks. */
const ROUNDS = 1;
const COUNT = 48;
const LEFT = 24;

/**
 * Tools that answer with a name, which other tools are asked about: from most others' answers, figures above all, nothing
 * goes on. The others of their domains are there to go on to, and seldom begun with.
 */
const NAMING = [
  "codon_meaning",
  "gene_name_search",
  "iban_decode",
  "iso4217_by_number",
  "journal_by_abbreviation",
  "journal_by_issn",
  "naics_code_entry",
  "university_by_email_domain",
  "us_region_states",
];

const SELDOM = 0.02;
/** Where only what people would ask is gone on to, a quarter of these lead no further. */
const VARIED = { questions: "varied" } as const;

const inFinance = TOOLS.filter((tool) => tool.domain === "finance" && POOL.graph.startable(tool)).slice(0, LEFT);
const naming = TOOLS.filter(({ name }) => NAMING.includes(name));

function repetitive(novelty: number, changes: Partial<RunSpecification> = {}, own = inFinance): RunSpecification {
  const targets = Object.fromEntries(TARGETS.map(({ id }) => [id, id === "single" ? 1 : 0]));
  const rest = own === naming ? SELDOM : 0;
  const tools = Object.fromEntries(TOOLS.filter((tool) => !own.includes(tool)).map(({ name }) => [name, rest]));
  return specification({
    count: COUNT,
    wave: 12,
    seed: 5,
    attempts: 0,
    domains: [...new Set(own.map(({ domain }) => domain))],
    quotas: quotasSchema.parse({ targets, tools, novelty }),
    ...changes,
  });
}

async function finish(spec: RunSpecification, delivery: Delivery = {}, during?: (pump: Pump) => Promise<void>) {
  const pump = new Pump(env, delivery);
  const { run } = await startRun(pump.env, spec);
  await pump.drain(() => during?.(pump) ?? Promise.resolve());
  return run.id;
}

const further = (run: string) =>
  rows("SELECT * FROM tasks WHERE run_id = ? AND round > ? ORDER BY ordinal", run, ROUNDS);
const graphs = async (run: string) =>
  Number(
    (await row("SELECT count(DISTINCT graph_hash) AS n FROM tasks WHERE run_id = ? AND status = 'graded'", run)).n,
  );

/** Tasks whose call graph an earlier wave of theirs kept. */
const keptAgain = async (run: string) =>
  Number(
    (
      await row(
        `SELECT count(*) AS n FROM tasks AS later WHERE run_id = ? AND status = 'graded' AND EXISTS (SELECT 1 FROM tasks AS before
          WHERE before.run_id = later.run_id AND before.status = 'graded' AND before.wave < later.wave AND before.graph_hash = later.graph_hash)`,
        run,
      )
    ).n,
  );

/** Ids of the calls that hold the values of an answer. */
const callsIn = (pointers: unknown) =>
  locationsOf(answerPointerSchema.array().parse(JSON.parse(String(pointers)))).map(({ call }) => call);

describe("an extra round", () => {
  test("is gone by varied tasks of few calls or a call graph that a settled wave kept, and makes new graphs of them", async () => {
    expect(naming).toHaveLength(NAMING.length);
    const [run, plain] = [await finish(repetitive(6, VARIED, naming)), await finish(repetitive(0, VARIED, naming))];
    for (const one of [run, plain]) {
      expect(await statusOf(one)).toBe("finished");
      expect((await row("SELECT count(*) AS n FROM tasks WHERE run_id = ? AND status = 'graded'", one)).n).toBe(COUNT);
    }
    expect(await further(plain)).toEqual([]);
    const gone = await further(run);
    expect(gone.length).toBeGreaterThan(5);
    expect(await graphs(run)).toBeGreaterThan(await graphs(plain));
    const asked = await rows("SELECT task_id FROM rounds WHERE round > ? AND question IS NOT NULL", ROUNDS);
    const grown = gone.filter(({ id }) => asked.some(({ task_id }) => task_id === id));
    expect(grown.length, `of ${gone.length}`).toBeGreaterThan(gone.length / 2);
    for (const { id, question, answer, solution } of grown) {
      const asking = "SELECT * FROM rounds WHERE task_id = ? AND question IS NOT NULL ORDER BY round";
      const all = await rows(asking, String(id));
      const [first, last] = [all[0], all.at(-1)];
      expect(first?.round).toBe(ROUNDS);
      expect([ROUNDS + 1, ROUNDS + 2]).toContain(last?.round);
      expect([last?.question, last?.answer]).toEqual([question, answer]);
      // What is asked for goes on from what was: it rests on the calls that the answer before rests on, and on more.
      const before = callsIn(first?.answer_pointers);
      expect(before.length).toBeGreaterThan(0);
      const calls: string[] = JSON.parse(String(solution));
      expect(calls).toEqual(expect.arrayContaining(before));
      const had = JSON.parse(String(first?.evidence)).map(({ id: call }: { id: string }) => call);
      expect(calls.filter((call) => !had.includes(call)).length).toBeGreaterThan(0);
    }
  });

  test("is not for a random baseline, nor for one whose calls are bounded", async () => {
    expect(await further(await finish(repetitive(6, { sampling: "uniform", count: 36 })))).toEqual([]);
    const { quotas, ...rest } = repetitive(6, { count: 36 });
    expect(await further(await finish({ ...rest, quotas: { ...quotas, calls: { min: 1, max: 2 } } }))).toEqual([]);
  });

  test("comes out the same whatever the queues do, and no task is lost or doubled", async () => {
    const spec = repetitive(6, { count: 36 });
    const plain = await finish(spec);
    expect((await further(plain)).length).toBeGreaterThan(0);
    const bytes = await recordsOf(plain);
    const deliveries = [
      { shuffle: 3, failSends: 0.3, batch: 5, twice: true },
      { twice: true },
      { shuffle: 4, batch: 3 },
    ];
    for (const delivery of someOf<Delivery>(deliveries, 1)) {
      const again = await finish(spec, delivery);
      expect((await recordsOf(again)) === bytes, JSON.stringify(delivery)).toBe(true);
    }
  });

  test("is passed on again by a certify that died before it did", async () => {
    const spec = repetitive(6, { count: 36 });
    const plain = await finish(spec);
    let lost = 0;
    const run = await finish(spec, {}, async (pump) => {
      // Of a task that was sent back, the message to collect is lost and the one to certify delivered again.
      const sent = await rows("SELECT id, run_id FROM tasks WHERE status = 'collect' AND round > ?", ROUNDS);
      if (lost > 0 || sent.length === 0) return;
      lost = pump.drop("collect").length;
      for (const { id, run_id } of sent) pump.retry("certify", { run: run_id, task: id });
    });
    expect(lost).toBeGreaterThan(0);
    expect(await statusOf(run)).toBe("finished");
    expect(await recordsOf(run)).toBe(await recordsOf(plain));
  });

  test("that comes to nothing leaves the question before, and is not gone again", async () => {
    const spec = repetitive(6);
    const run = await finish(spec);
    const same = (await further(run)).filter(
      ({ solution, status }) => status === "graded" && JSON.parse(String(solution)).length === 1,
    );
    expect(same.length).toBeGreaterThan(0);
    for (const { id, question, round } of same) {
      expect(round).toBe(ROUNDS + 1);
      const [first] = await rows("SELECT question FROM rounds WHERE task_id = ? ORDER BY round", String(id));
      expect(first?.question).toBe(question);
    }
  });
});

describe("new_graphs", () => {
  test("keeps no task with a call graph that a settled wave kept, and says so of those that it drops", async () => {
    const spec = repetitive(6, { count: 36 });
    const asked = await finish({ ...spec, quotas: { ...spec.quotas, new_graphs: true } });
    expect(["finished", "exhausted"]).toContain(await statusOf(asked));
    expect(await keptAgain(await finish(spec))).toBeGreaterThan(0);
    expect(await keptAgain(asked)).toBe(0);
    const dropped = await rows(
      "SELECT detail FROM tasks WHERE run_id = ? AND status = 'dropped' AND reason = 'outside_quota'",
      asked,
    );
    expect(dropped.length).toBeGreaterThan(0);
    for (const { detail } of dropped) expect(detail).toContain("new_graphs: the run has had its call graph");
  });
});

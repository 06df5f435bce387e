/** A deriver that is wrong in every way that a program can see, and mends what it is told. */
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { quotasSchema } from "../../../functions/domain/quotas.ts";
import { apiReply, type Body, modelsAt, post, recordsMade } from "../../support/model_runs.ts";
import { ERRED_AT } from "../../support/models/erring.ts";
import { Pump } from "../../support/pump.ts";
import { row, rows, specification } from "../../support/runs.ts";
import { startRun } from "../../support/worker.ts";

const { finish, model } = modelsAt("mended");

describe("what is complained of when a round is derived", () => {
  let run: string;
  let view: Body;
  beforeAll(async () => {
    const models = { collector: model("a-collector"), deriver: model("erring-deriver") };
    run = await finish({
      count: 30,
      seed: 1,
      wave: 30,
      attempts: 0,
      models,
      quotas: quotasSchema.parse({ calls: { max: 12 } }),
    });
    view = (await apiReply(`/v1/runs/${run}`)).body;
    // Two dozen rounds of three tries take a while where other files run beside.
  }, 180_000);

  it("is counted by its check, and all of it was mended", () => {
    expect(view.complaints.map(({ check }: Body) => check)).toEqual(expect.arrayContaining(ERRED_AT));
    // A round without a question in it cannot be mended.
    for (const { check, complained, mended } of view.complaints.filter(({ check }: Body) => check !== "question")) {
      expect([check, complained]).toEqual([check, mended]);
      expect(complained).toBeGreaterThan(0);
    }
    expect(view.progress.kept).toBeGreaterThanOrEqual(16);
  });

  it("is said with the place and the value, and stands with its round", async () => {
    const { results } = await env.DB.prepare(
      "SELECT complaints, tries FROM rounds JOIN tasks ON tasks.id = task_id WHERE run_id = ? AND rounds.question IS NOT NULL",
    )
      .bind(run)
      .all<{ complaints: string; tries: number }>();
    const details = new Map<string, string[]>();
    for (const { complaints, tries } of results) {
      expect(tries).toBe(2);
      for (const { check, detail } of JSON.parse(complaints))
        details.set(check, [...(details.get(check) ?? []), detail]);
    }
    const said = (check: string) => (details.get(check) ?? []).join("\n");
    expect(said("form")).toContain("not one JSON object");
    expect(said("entailment")).toMatch(/the output of c\d+ has nothing at \/nowhere/);
    expect(said("entailment")).toMatch(/c\d+\/nowhere \+ 1: the output of c\d+ has nothing at \/nowhere/);
    expect(said("leak")).toMatch(/the question says \S/);
    expect(said("claims")).toContain("nothing stands at c1/nowhere");
    expect(said("forms")).toMatch(/the accepted form "the one" of ".+" may be said of anything/);
    expect(said("unit")).toMatch(
      /c\d+\/\S+ is in .+ by the schema of its tool, and the answer says .+ (?:seconds|kilograms)/,
    );
    expect(said("guess")).toContain("one guess in 2 is right");
    expect(said("contamination")).toContain("shares its words with");
  });

  it("leaves computed values whose operands are in the solution", async () => {
    const records = await recordsMade(run);
    expect(records.length).toBe(view.progress.kept);
    for (const { answer_pointers, solution, certificate } of records)
      for (const { value, expression, operands } of answer_pointers) {
        expect(expression).toBe(`{${operands[0].call}${operands[0].pointer}}`);
        expect(operands[0].value).toBe(value);
        expect(solution).toContain(operands[0].call);
        expect(certificate.entailment).toEqual({ passed: true, figure: 1 });
      }
  });
});

it("a derivation that nobody mends is lost by the check that it fails", async () => {
  const models = { collector: model("a-collector"), deriver: model("erring-deriver.stubborn") };
  const pump = new Pump(env);
  const { run } = await startRun(pump.env, specification({ name: "stubborn", count: 4, wave: 4, attempts: 0, models }));
  const dropped = "SELECT count(*) AS n FROM tasks WHERE run_id = ? AND status = 'dropped'";
  // It would go on until it has tried 216.
  await pump.drain(async () => {
    if (Number((await row(dropped, run.id)).n) >= 8) await post(`/v1/runs/${run.id}/cancel`, {});
  });
  const { complaints, progress } = (await apiReply(`/v1/runs/${run.id}`)).body;
  const sum = (of: (row: Body) => number) => complaints.reduce((total: number, row: Body) => total + of(row), 0);
  const reasons = await rows("SELECT DISTINCT reason FROM tasks WHERE run_id = ? AND reason <> 'cancelled'", run.id);
  expect(reasons).not.toEqual([]);
  expect(sum(({ mended }) => mended)).toBe(0);
  expect(sum(({ complained }) => complained)).toBeGreaterThanOrEqual(4);
  expect(progress.kept).toBe(0);
});

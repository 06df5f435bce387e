/** What record, files, manifest and card say of attempts: errors that they recovered from, and verdicts of a judge. */
import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { quotasSchema } from "../../../functions/domain/quotas.ts";
import { type Body, mayBeJudged, modelsAt, recordsMade } from "../../support/model_runs.ts";
import { row } from "../../support/runs.ts";

const { finish, model } = modelsAt("attempt-counts");

async function textOf(run: string, path: string): Promise<string> {
  const { id } = await row("SELECT id FROM datasets WHERE run_id = ?", run);
  return (await (await env.BUCKET.get(`datasets/${id}/${path}`))?.text()) ?? "";
}

it("a solver whose first call failed and that went on is said to have recovered", async () => {
  const run = await finish({ attempts: 2, models: { solver: model("stumbling-solver") } });
  const attempts = (await recordsMade(run)).flatMap((record: Body) => record.attempts);
  const right = attempts.filter(({ correct }: Body) => correct === 1);
  expect(right.length).toBeGreaterThan(0);
  for (const { correct, recovered } of attempts) expect(recovered).toBe(correct);
  const manifest = JSON.parse(await textOf(run, "manifest.json"));
  // A record lists attempts that went alike once; each of them is counted.
  const recovered = right.reduce((sum: number, { count }: Body) => sum + count, 0);
  const { n } = await row(
    "SELECT count(*) AS n FROM attempts JOIN tasks ON tasks.id = task_id WHERE run_id = ? AND status = 'graded' AND correct = 1",
    run,
  );
  expect(recovered).toBe(n);
  expect(manifest.attempts).toMatchObject({ recovered, judged: {} });
  expect(await textOf(run, "README.md")).toContain(`| of these, right after an error | ${recovered} |`);
});

it("verdicts of a judge are marked, and counted by type of answer", async () => {
  const quotas = quotasSchema.parse({ calls: { max: 3 }, answers: { text: 1, number: 1 } });
  const models = { solver: model("raving-solver"), judge: model("lenient-judge") };
  const run = await finish({ count: 20, wave: 20, seed: 63, quotas, models });
  const records = await recordsMade(run);
  const manifest = JSON.parse(await textOf(run, "manifest.json"));
  const asked = records.filter(mayBeJudged);
  for (const type of ["text", "number"]) {
    const of = asked.filter(({ answer }: Body) => answer.type === type);
    expect(of.length).toBeGreaterThan(0);
    for (const { attempts } of of) expect(attempts).toMatchObject([{ correct: 1, judged: true, recovered: 0 }]);
    expect(manifest.attempts.judged[type]).toEqual({ right: of.length, wrong: 0 });
  }
  expect(manifest.attempts.recovered).toBe(0);
});

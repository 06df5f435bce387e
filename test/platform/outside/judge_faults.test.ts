/** A judge that comes to nothing while attempts are graded: the program's verdicts stand, say so, and it is the judge's fault. */
import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, inject, it } from "vitest";
import { quotasSchema } from "../../../functions/domain/quotas.ts";
import type { Behaviour } from "../../support/models/server.ts";
import { Pump } from "../../support/pump.ts";
import { row, rows, specification } from "../../support/runs.ts";
import { app, startRun } from "../../support/worker.ts";

// An endpoint of its own: files run side by side.
const server = `${inject("scriptedServer")}/at/judge_faults`;
const behave = (behaviour: Behaviour) => fetch(`${server}/behave`, { method: "POST", body: JSON.stringify(behaviour) });
beforeEach(async () => void (await behave({})));

const model = (name: string) => ({ base_url: `${server}/v1`, model: name });
const quotas = quotasSchema.parse({ calls: { max: 3 }, answers: { text: 1, number: 1 } });
// A seed whose tasks have answers of both types.
const wanted = { name: "judged", count: 20, wave: 20, attempts: 1, seed: 63, quotas };

/** Tasks with wrong attempts, graded with a judge that behaves like this while it grades, and well before; and the faults that were counted. */
async function graded(grading: Behaviour): Promise<{ run: string; faults: Set<string> }> {
  const pump = new Pump(env);
  const models = { solver: model("counting-solver"), judge: model("a-judge") };
  const { run } = await startRun(pump.env, specification({ ...wanted, models }));
  const faults = new Set<string>();
  await pump.drain(async () => {
    await behave(Object.keys(pump.waiting())[0] === "grade" ? grading : {});
    // They end when a task is kept in place of another: looked at between batches.
    const counted = await rows("SELECT role, reason FROM repeated_faults WHERE run_id = ?", run.id);
    for (const { role, reason } of counted) faults.add(`${role}: ${reason}`);
  });
  return { run: run.id, faults };
}

/** Of attempts that a judge may be asked of: not of those that change what they should not, or do not change what they should. */
const verdicts = (run: string, type: string) =>
  rows(
    `SELECT a.detail, correct, reward, ended, count(*) AS n FROM attempts AS a JOIN tasks ON tasks.id = task_id
     WHERE run_id = ? AND answer ->> 'type' = ? AND coalesce(a.detail, '') NOT LIKE 'wrong changes%' GROUP BY a.detail, correct, reward, ended`,
    run,
    type,
  );

describe("a judge whose reply", () => {
  it.each([
    ["cannot be read", { form: "words", form_role: "judge" }, "model_unreadable", /upstream connect error/i],
    ["has no choices", { form: "choices_empty", form_role: "judge" }, "model_unreadable", /choices is/],
    ["is no verdict", { faults: ["no_json"], share: 1 }, "judge_unparsed", /reply is no verdict/],
  ] as const)("%s is at fault, and the verdicts say so", async (_, behaviour, reason, said) => {
    const { run, faults } = await graded(behaviour);
    const texts = await verdicts(run, "text");
    expect(texts.map(({ correct, ended }) => [correct, ended])).toEqual([[0, "answered"]]);
    expect(texts[0]?.detail).toMatch(/^the judge could not be asked: /);
    expect(texts[0]?.detail).toMatch(said);
    // Another number is clearly wrong: no judge is asked.
    expect((await verdicts(run, "number")).map(({ correct, detail }) => [correct, detail])).toEqual([[0, null]]);
    expect([...faults]).toContain(`judge: ${reason}`);
    const { id } = await row(
      "SELECT id FROM tasks WHERE run_id = ? AND answer ->> 'type' = 'text' AND left_out = 0 LIMIT 1",
      run,
    );
    const shown = await app.fetch(new Request(`http://dive.test/v1/tasks/${id}`), env, createExecutionContext());
    const { attempts } = await shown.json<{ attempts: { detail: string | null }[] }>();
    expect(attempts.map(({ detail }) => detail)).toEqual([texts[0]?.detail]);
  });

  it("can be read ends what was counted, and its verdicts are the judge's, of every type", async () => {
    const pump = new Pump(env);
    const models = { solver: model("raving-solver"), judge: model("lenient-judge") };
    const { run } = await startRun(pump.env, specification({ ...wanted, models }));
    let before = false;
    let ended = 0;
    await pump.drain(async () => {
      // One batch is handled between two calls.
      if (before && (await rows("SELECT 1 FROM repeated_faults WHERE run_id = ?", run.id)).length === 0) ended++;
      before = Object.keys(pump.waiting())[0] === "grade";
      if (!before) return;
      await env.DB.prepare(
        `INSERT INTO repeated_faults (run_id, role, reason, detail, in_a_row) VALUES (?, 'judge', 'x', '', 2)
         ON CONFLICT DO NOTHING`,
      )
        .bind(run.id)
        .run();
    });
    for (const type of ["text", "number"])
      expect((await verdicts(run.id, type)).map(({ correct, detail }) => [correct, detail])).toEqual([
        [1, "judged right"],
      ]);
    expect(ended).toBeGreaterThan(0);
  });
});

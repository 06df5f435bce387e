/** What models are told, and what is made of what they say beside their calls and of questions that an editor rewrites. */
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { leakCheck } from "../../../functions/domain/certificate/leak.ts";
import { EDIT_VERSION } from "../../../functions/models/prompts/edit.ts";
import { apiReply, type Body, modelsAt, recordsMade } from "../../support/model_runs.ts";
import { AS_A_PERSON } from "../../support/models/manners.ts";
import { Pump } from "../../support/pump.ts";
import { rows, specification, statusOf } from "../../support/runs.ts";
import { startRun } from "../../support/worker.ts";

const { behave, finish, model, report } = modelsAt("prompts");
beforeEach(async () => void (await behave({})));

/** Rounds that were collected, one a row. */
const roundsOf = (run: string) =>
  rows("SELECT rounds.* FROM rounds JOIN tasks ON tasks.id = rounds.task_id WHERE run_id = ?", run);

describe("a collector", () => {
  const made = { count: 4, attempts: 0, seed: 311 };

  it("is asked once more to hear that it is done, where it does not say so beside its calls", async () => {
    const run = await finish({ ...made, models: { collector: model("a-collector") } });
    expect((await report()).models["a-collector"]?.requests).toBeGreaterThanOrEqual(2 * (await roundsOf(run)).length);
  });

  it.each(["brisk-collector", "eager-collector"])(
    "%s: is asked no more than it has to be, and no toolset is sent to hear that it is done",
    async (name) => {
      const run = await finish({ ...made, models: { collector: model(name) } });
      expect(await statusOf(run)).toBe("finished");
      const rounds = await roundsOf(run);
      expect(rounds.length).toBeGreaterThan(4);
      const asked = await rows(
        `SELECT key FROM completions JOIN rounds ON key LIKE task_id || '/collect/' || round || '/%' WHERE run_id = ?`,
        run,
      );
      // One whose call failed is asked what to do about it.
      const failed = rounds.filter(({ evidence }) => String(evidence).includes('"ok":false'));
      expect(asked.length).toBeGreaterThanOrEqual(rounds.length);
      expect(asked.length).toBeLessThanOrEqual(rounds.length + failed.length);
    },
  );

  it("that only talks is told once to call a tool", async () => {
    const run = await finish({ ...made, models: { collector: model("talking-collector") } });
    expect((await recordsMade(run)).length).toBe(4);
    const [first] = await rows("SELECT key FROM completions WHERE run_id = ? AND key LIKE '%/collect/1/1/%'", run);
    expect(first).toBeDefined();
  });

  it("that goes on talking has made no call: no evidence", async () => {
    const pump = new Pump(env);
    const models = { collector: model("ever-talking-collector") };
    const wanted = specification({ name: "talk", count: 1, wave: 1, seed: 312, attempts: 0, models });
    const { run } = await startRun(pump.env, wanted);
    await pump.drain(async () => {
      const [lost] = await rows("SELECT 1 FROM tasks WHERE run_id = ? AND reason = 'no_evidence'", run.id);
      if (lost !== undefined) pump.drop();
    });
    const [lost] = await rows("SELECT id, detail FROM tasks WHERE run_id = ? AND reason = 'no_evidence'", run.id);
    expect(lost?.detail).toBe("the collector made no call");
    expect(await rows("SELECT 1 FROM completions WHERE key LIKE ?", `${lost?.id}/collect/1/%`)).toHaveLength(2);
  });
});

describe("an editor", () => {
  const edited = async (name: string): Promise<{ records: Body[]; plain: Body[]; lasts: Body[]; run: string }> => {
    // A seed of which no task is lost: what is planned in place of one hangs on how far the others are.
    const made = { count: 4, attempts: 0, seed: 315 };
    const plain = await recordsMade(await finish(made));
    const run = await finish({ ...made, models: { editor: model(name) } });
    expect(await statusOf(run)).toBe("finished");
    const lasts = (await rows(
      `SELECT rounds.* FROM rounds JOIN tasks ON tasks.id = rounds.task_id AND tasks.round = rounds.round
       WHERE run_id = ? AND tasks.status <> 'dropped'`,
      run,
    )) as Body[];
    return { plain, records: await recordsMade(run), lasts, run };
  };
  const answers = (records: readonly Body[]) => records.map(({ answer, answer_pointers }) => [answer, answer_pointers]);

  it.each([
    ["an-editor", 0],
    // Told once what is wrong, it mends it.
    ["leaking-editor", 1],
    // What it says of the answer is not looked at.
    ["answering-editor", 0],
  ])("%s: rewrites the question that a task ends on, and nothing else", async (name, complaints) => {
    const { records, plain, lasts } = await edited(name);
    expect(records).toHaveLength(4);
    expect(answers(records)).toEqual(answers(plain));
    for (const [i, record] of records.entries()) {
      expect(record.question.startsWith(AS_A_PERSON)).toBe(true);
      expect(record.question.toLowerCase()).toContain(plain[i].question.toLowerCase());
      expect(record.prompts.edit).toBe(EDIT_VERSION);
      expect(record.models.editor).toBe(name);
      // The rounds keep the deriver's words.
      expect(record.rounds).toEqual(plain[i].rounds);
      const { body } = await apiReply(`/v1/tasks/${record.id}`);
      expect(body.rounds?.at(-1).edit_prompt ?? EDIT_VERSION).toBe(EDIT_VERSION);
    }
    for (const { complaints: stored } of lasts) {
      const found = JSON.parse(stored ?? "[]") as { check: string; detail: string }[];
      expect(found.length > 0).toBe(complaints > 0);
      // An answer that another call took is hidden like all that is found on the way.
      expect(found.some(({ detail }) => /^(?:leak: the question says|hide: )/.test(detail))).toBe(complaints > 0);
      expect(new Set(found.map(({ check }) => check))).toEqual(new Set(complaints > 0 ? ["edit"] : []));
    }
  });

  it.each([
    ["ever-leaking-editor", /^(?:leak: the question says|hide: )/],
    ["forgetful-editor", /^(?:keep|figures): /],
    ["mumbling-editor", /^the reply is not one JSON object/],
  ])("%s: is refused, twice, and the deriver's question stands", async (name, complaint) => {
    const { records, plain, lasts, run } = await edited(name);
    expect(records.map(({ question }) => question)).toEqual(plain.map(({ question }) => question));
    expect(answers(records)).toEqual(answers(plain));
    for (const { question, answer, prompts } of records) {
      expect(leakCheck(question, answer).passed).toBe(true);
      expect(prompts.edit).toBeUndefined();
    }
    expect(lasts.length).toBeGreaterThan(0);
    const { body: shown } = await apiReply(`/v1/runs/${run}`);
    expect(shown.complaints).toEqual([{ check: "edit", complained: lasts.length, mended: 0 }]);
    for (const { complaints, edit_prompt } of lasts) {
      expect(edit_prompt).toBeNull();
      const found = JSON.parse(complaints ?? "[]") as { check: string; detail: string }[];
      expect(found.length).toBeGreaterThanOrEqual(2);
      expect(found.some(({ detail }) => complaint.test(detail))).toBe(true);
    }
  });

  it("that cannot be read loses no task: the deriver's questions stand", async () => {
    await behave({ form: "error_object", form_on: "every", form_role: "editor" });
    const run = await finish({ count: 2, wave: 2, attempts: 0, seed: 331, models: { editor: model("an-editor") } });
    expect((await recordsMade(run)).length).toBe(2);
  });
});

/** Tasks that are taken down: their text is erased, later datasets are without them and say so, and released ones stay what they are. */
import { env } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "../../../db/client.ts";
import { insertCompletions } from "../../../db/completions.ts";
import { type Dataset, findDataset } from "../../../db/datasets.ts";
import { insertFailure } from "../../../db/failures.ts";
import { faultsInARow } from "../../../db/faults.ts";
import { insertRecordedCalls } from "../../../db/recorded_calls.ts";
import { noteErrors } from "../../../db/tasks.ts";
import { call, json, post, problem } from "../../support/api.ts";
import { copyOf, manifestOf, recordsIn, release, solvedRun, text } from "../../support/releases.ts";
import { row, rows } from "../../support/runs.ts";
import { objectsNaming, placesNaming, Upkeep } from "../../support/upkeep.ts";

const db = database(env.DB);
const upkeep = new Upkeep();
let source: string;
beforeAll(async () => {
  source = await solvedRun(14);
});

async function copied(name: string): Promise<string> {
  const run = await copyOf(source, name);
  await env.DB.prepare("UPDATE runs SET status = 'finished' WHERE id = ?").bind(run).run();
  return run;
}

async function released(body: object): Promise<Dataset> {
  const { id } = await json(await post("/v1/datasets", body));
  const dataset = (await findDataset(db, id)) ?? expect.fail("not stored");
  await release(dataset);
  return dataset;
}

const itemsOf = (dataset: Dataset) =>
  rows("SELECT ordinal, task_id FROM dataset_items WHERE dataset_id = ? ORDER BY 1", dataset.id);

describe("a task that is taken down", () => {
  it("says nothing any more, wherever it was stored, and keeps its place", async () => {
    const run = await copied("ta");
    const dataset = await released({ run, name: "before" });
    const [, second] = await itemsOf(dataset);
    const task = String(second?.task_id);
    const { question, ordinal } = await row("SELECT question, ordinal FROM tasks WHERE id = ?", task);
    const key = `${task}/solve/0/0/solve-1`;
    await env.DB.prepare("INSERT INTO completions VALUES (?, ?, 'solver', 'm', ?)").bind(key, run, question).run();
    await env.DB.prepare("INSERT INTO recorded_calls VALUES (?, ?, 't', ?, '1', NULL, NULL, 1, 1)")
      .bind(key, run, question)
      .run();
    await env.BUCKET.put(`calls/${key}/ab.json`, String(question));
    await env.BUCKET.put(`evidence/${run}/${task}/1.json`, String(question));
    const bytes = await (await call(`/v1/datasets/${dataset.id}/files/tasks.jsonl`)).text();
    expect(bytes).toContain(JSON.stringify(question));

    const reply = await upkeep.takeDown(task, "a person | is named");
    const said = { task, run, reason: "a person | is named", variants: [], others: [], datasets: [dataset.id] };
    expect([reply.status, await json(reply)]).toEqual([200, { ...said, asked_at: expect.any(String) }]);
    // Again it is as it was, whatever the reason.
    expect(await json(await upkeep.takeDown(task, "another"))).toMatchObject(said);
    await upkeep.deliver();

    const shown = await json(await call(`/v1/tasks/${task}`));
    expect(shown).toMatchObject({
      status: "dropped",
      reason: "taken_down",
      ordinal,
      question: null,
      answer: null,
      rounds: [],
      attempts: [],
    });
    // Of copies of the run others ask the same: their tasks are their own.
    const places = await placesNaming(task);
    expect(places.toSorted()).toEqual(["dataset_items.task_id", "deletions.id", "tasks.id"]);
    expect(
      await rows("SELECT id FROM tasks WHERE id = ? AND (question IS NOT NULL OR answer IS NOT NULL)", task),
    ).toEqual([]);
    expect((await objectsNaming(task)).length).toBe(0);

    // What was released is what it was, and says that it holds it.
    expect(await (await call(`/v1/datasets/${dataset.id}/files/tasks.jsonl`)).text()).toBe(bytes);
    const { taken_down } = await json(await call(`/v1/datasets/${dataset.id}`));
    expect(taken_down).toEqual({ tasks: 1, first: [{ task, reason: "a person | is named", at: expect.any(String) }] });

    const after = await released({ run, name: "after" });
    expect(await itemsOf(after)).toEqual((await itemsOf(dataset)).filter(({ task_id }) => task_id !== task));
    const card = await text(after, "README.md");
    expect(card).toContain(`## Taken down\n\n1 task of its runs was taken down and is not in this version`);
    expect(card).toContain(`| \`${task}\` | a person &#124; is named |`);
    expect(card).not.toContain(String(question));
    expect((await manifestOf(after)).funnel.dropped).toMatchObject({ taken_down: 1 });
    expect((await json(await call(`/v1/datasets/${after.id}`))).taken_down).toEqual({ tasks: 0, first: [] });
    expect(await text(dataset, "README.md")).not.toContain("Taken down");
  });

  it("leaves later versions over runs, where no other gets its position and none that asks the same comes in", async () => {
    const [run, other] = [await copied("tb"), await copied("tc")];
    const first = await released({ runs: [run], name: "over", count: 6 });
    const items = await itemsOf(first);
    // The last one: its position is the one that would be given next.
    const last = String(items.at(-1)?.task_id);
    expect((await upkeep.takeDown(last)).status).toBe(200);
    await upkeep.deliver();
    const second = await released({ runs: [run, other], name: "over", extends: first.id });
    const now = await itemsOf(second);
    expect(now.slice(0, 5)).toEqual(items.slice(0, 5));
    expect(now.map(({ ordinal }) => ordinal)).not.toContain(5);
    expect(now.length).toBeGreaterThan(6);
    const questions = (await recordsIn(second)).map(({ question }) => question);
    const gone = (await recordsIn(first)).find(({ position }) => position === 5)?.question ?? "";
    expect(questions).not.toContain(gone);
    const { merged } = await json(await call(`/v1/datasets/${second.id}`));
    // The one that was taken down above is left out too, of both runs.
    expect(merged).toMatchObject({ kept: 5, left_out: { taken_down: 3 } });
    // Neither in a third, although its version before has never had it.
    const third = await released({ runs: [other], name: "over", extends: second.id });
    expect((await itemsOf(third)).map(({ ordinal }) => ordinal)).not.toContain(5);
  });

  it("takes its family with it: variants, the task that it varies, and those that say the same", async () => {
    const run = await copied("td");
    const [one, two, three] = (
      await rows("SELECT id FROM tasks WHERE run_id = ? AND status = 'graded' ORDER BY ordinal LIMIT 3", run)
    ).map(({ id }) => String(id));
    await env.DB.prepare("UPDATE tasks SET varies = ? WHERE id IN (?, ?)").bind(one, two, three).run();
    // Two that were dropped: one since it repeats the first, one that asks the same and was dropped for another reason.
    const dropped = `INSERT INTO tasks (id, run_id, ordinal, wave, status, round, domain, configuration, question, fingerprint, reason, detail, moved_at)
      SELECT ?1, run_id, ?2, wave, 'dropped', round, domain, configuration, question, ?3, ?4, ?5, 0 FROM tasks WHERE id = ?6`;
    const [nearly, same] = [`${one}-near`, `${one}-same`];
    const { fingerprint } = await row("SELECT fingerprint FROM tasks WHERE id = ?", two);
    await env.DB.batch([
      env.DB.prepare(dropped).bind(nearly, 901, null, "duplicate", `repeats ${one}`, one),
      env.DB.prepare(dropped).bind(same, 902, fingerprint, "outside_quota", "calls: 3", two),
    ]);
    const family = [one, two, three, nearly, same].toSorted();
    const asked = async (task: unknown) => json(await upkeep.takeDown(String(task)));
    const { variants, others } = await asked(two);
    expect([variants, [two, ...others].toSorted()]).toEqual([[], family]);
    const left = await rows(
      "SELECT id FROM tasks WHERE run_id = ? AND question IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
      run,
      JSON.stringify(family),
    );
    expect(left).toEqual([]);
    expect((await row("SELECT reason FROM tasks WHERE id = ?", nearly)).reason).toBe("duplicate");
    // Asked for again, of any of them, it is the same family.
    for (const task of family) {
      const again = await asked(task);
      expect([task, ...again.variants, ...again.others].toSorted()).toEqual(family);
    }
    expect((await asked(one)).variants).toEqual([two, three]);
  });

  it("is written to by nobody who is late", async () => {
    const run = await copied("tl");
    const [{ id: task }] = (await rows(
      "SELECT id FROM tasks WHERE run_id = ? AND status = 'graded' ORDER BY ordinal DESC LIMIT 1 OFFSET 1",
      run,
    )) as [{ id: string }];
    const said = "words of the task that was taken down";
    const fault = { role: "deriver", reason: "not_grounded", detail: said };
    const late = async () => {
      const key = `${task}/solve/0/0/solve-1`;
      await noteErrors(env.DB, [{ id: task, error: said }]).run();
      await insertFailure(env.DB, {
        id: `late-${Math.random()}`,
        stage: "solve",
        run_id: run,
        task_id: task,
        body: "{}",
        error: said,
        at: 0,
      }).run();
      await insertCompletions(env.DB, [{ key, run_id: run, role: "solver", model: "m", response: said }]).run();
      await insertRecordedCalls(env.DB, [
        { key, run_id: run, tool: "t", input: said, output: "1", output_key: null, error: null, duration: 1, bytes: 1 },
      ]).run();
      await faultsInARow(env.DB, run, [fault], 20);
    };
    const places = async () => (await placesNaming(said)).toSorted();
    await env.DB.prepare("UPDATE runs SET status = 'running' WHERE id = ?").bind(run).run();
    await late();
    await env.DB.prepare("UPDATE runs SET status = 'finished' WHERE id = ?").bind(run).run();
    expect(await places()).toEqual([
      "completions.response",
      "failures.error",
      "recorded_calls.input",
      "repeated_faults.detail",
      "tasks.last_error",
    ]);
    expect((await upkeep.takeDown(task)).status).toBe(200);
    await upkeep.deliver();
    expect(await places()).toEqual([]);
    await late();
    expect(await places()).toEqual([]);
  });

  it("is left out of later datasets of other runs too, where one of theirs asks the same", async () => {
    const [run, other] = [await copied("tf"), await copied("tg")];
    const [, , third] = await itemsOf(await released({ run, name: "of-one" }));
    const of = (id: unknown) => String(id).split("-").at(-1);
    const before = await itemsOf(await released({ run: other, name: "of-other" }));
    expect(before.map(({ task_id }) => of(task_id))).toContain(of(third?.task_id));
    await upkeep.takeDown(String(third?.task_id));
    const after = await itemsOf(await released({ run: other, name: "of-other-later" }));
    expect(after.map(({ task_id }) => of(task_id))).not.toContain(of(third?.task_id));
    expect(after.length).toBe(before.length - 1);
  });

  it("is one of a run that has ended, of which nothing is being written; a dataset that failed with it is not taken up again", async () => {
    const run = await copied("te");
    // One whose question no other test takes down: a cut would leave it out.
    const [{ id: task }] = (await rows(
      "SELECT id FROM tasks WHERE run_id = ? AND status = 'graded' ORDER BY ordinal DESC LIMIT 1",
      run,
    )) as [{ id: string }];
    expect((await problem(await upkeep.takeDown("task-none-000000"))).code).toBe("task_not_found");
    for (const body of [
      {},
      { reason: "" },
      { reason: "a\nb" },
      { reason: "x".repeat(201) },
      { reason: "x", more: 1 },
    ]) {
      const found = await problem(await post(`/v1/tasks/${task}/takedown`, body));
      expect([body, found.status]).toEqual([body, 400]);
    }
    await env.DB.prepare("UPDATE runs SET status = 'solving' WHERE id = ?").bind(run).run();
    expect((await problem(await upkeep.takeDown(task))).code).toBe("run_under_way");
    await env.DB.prepare("UPDATE runs SET status = 'finished' WHERE id = ?").bind(run).run();
    const { id } = await json(await post("/v1/datasets", { run, name: "failing" }));
    expect((await problem(await upkeep.takeDown(task))).code).toBe("dataset_under_way");
    expect(await row("SELECT question IS NULL AS gone FROM tasks WHERE id = ?", task)).toEqual({ gone: 0 });
    await env.DB.prepare("UPDATE datasets SET status = 'failed' WHERE id = ?").bind(id).run();
    expect((await upkeep.takeDown(task)).status).toBe(200);
    expect((await problem(await call(`/v1/datasets/${id}`))).detail).toContain("a task of it was taken down");
    const again = await released({ run, name: "failing" });
    expect(again.version).toBe(2);
    expect((await itemsOf(again)).map(({ task_id }) => task_id)).not.toContain(task);
  });
});

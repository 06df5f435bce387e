/** Tasks that are taken down: their text is erased, later datasets are without them and say so, and released ones stay what they are. */
import { env } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "../../db/client.ts";
import { type Dataset, findDataset } from "../../db/datasets.ts";
import { call, json, post, problem } from "../support/api.ts";
import { copyOf, manifestOf, recordsIn, release, solvedRun, text } from "../support/releases.ts";
import { row, rows } from "../support/runs.ts";
import { objectsNaming, placesNaming, Upkeep } from "../support/upkeep.ts";

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
    const said = { task, run, reason: "a person | is named", variants: [], datasets: [dataset.id] };
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

  it("takes its variants with it, and goes alone where it is one", async () => {
    const run = await copied("td");
    const [one, two, three] = (
      await rows("SELECT id FROM tasks WHERE run_id = ? AND status = 'graded' ORDER BY ordinal LIMIT 3", run)
    ).map(({ id }) => String(id));
    await env.DB.prepare("UPDATE tasks SET varies = ? WHERE id IN (?, ?)").bind(one, two, three).run();
    expect(await json(await upkeep.takeDown(String(two)))).toMatchObject({ task: two, variants: [] });
    expect(await json(await upkeep.takeDown(String(one)))).toMatchObject({ task: one, variants: [two, three] });
    const left = await rows("SELECT id FROM tasks WHERE id IN (?, ?, ?) AND question IS NOT NULL", one, two, three);
    expect(left).toEqual([]);
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

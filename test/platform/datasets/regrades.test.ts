/** Datasets that are graded again: what differs is told, once, whatever the queue does; the dataset stays what it is. */
import { createScheduledController, env } from "cloudflare:test";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database } from "../../../db/client.ts";
import type { Dataset } from "../../../db/datasets.ts";
import { readRegradePage } from "../../../db/regrades.ts";
import { regradeSome } from "../../../functions/datasets/regrade.ts";
import { GRADER_VERSION } from "../../../functions/domain/grading/version.ts";
import { call, json, problem } from "../../support/api.ts";
import { POOL } from "../../support/embedded.ts";
import { bent, copyOf, cut, release, set, solvedRun, text, unshare } from "../../support/releases.ts";
import { rows } from "../../support/runs.ts";
import { consumeDead, consumeRegrades, scheduled } from "../../support/worker.ts";

let queued: unknown[] = [];
const REGRADE_QUEUE = { send: async (body: unknown) => void queued.push(body) } as unknown as Queue;
const bindings = { ...env, REGRADE_QUEUE } as Env;
const db = database(env.DB);

// biome-ignore lint/suspicious/noExplicitAny: the shape of a response is what a test looks into
type Body = any;

const ask = async (dataset: Dataset): Promise<Body> => {
  const reply = await call(`/v1/datasets/${dataset.id}/regrade`, { method: "POST" }, { REGRADE_QUEUE });
  expect([reply.status, await reply.clone().text()]).toEqual([202, expect.any(String)]);
  return json(reply);
};
const shown = async (dataset: Dataset, number = 1, query = ""): Promise<Body> =>
  json(await call(`/v1/datasets/${dataset.id}/regrades/${number}${query}`));

/** Delivers what is queued, each message so many times; returns how many of them there were. */
async function deliver({ times = 1, to = bindings, attempts = 1 } = {}): Promise<number> {
  for (let n = 0; ; n++) {
    const body = queued.shift();
    if (body === undefined) return n;
    expect(n).toBeLessThan(50);
    for (let i = 0; i < times; i++) {
      const retried: unknown[] = [];
      const message = {
        id: `m${n}`,
        timestamp: new Date(0),
        body,
        attempts,
        ack() {},
        retry: () => retried.push(body),
      };
      await consumeRegrades({ queue: "dive-regrade", messages: [message] } as unknown as MessageBatch, to);
      queued.push(...retried);
    }
  }
}

async function spoilt(source: string, name: string, spoil: (run: string) => Promise<void>): Promise<Dataset> {
  const run = await copyOf(source, name);
  await unshare(run);
  const dataset = await cut(run);
  await release(dataset);
  // After the release, as if an older grader had come to these verdicts.
  await spoil(run);
  return dataset;
}

/** So many copies of a task and its attempts, each in the dataset too, in the order of their numbers. */
async function multiply(task: string, dataset: Dataset, copies: number): Promise<void> {
  const series = "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ?2 - 1)";
  const copied = async (table: string, changed: Readonly<Record<string, string>>) => {
    const names = (await rows(`SELECT name FROM pragma_table_info('${table}')`)).map(({ name }) => String(name));
    const of = table === "tasks" ? "id" : "task_id";
    return env.DB.prepare(
      `INSERT INTO ${table} (${names.join(", ")}) ${series} SELECT ${names.map((name) => changed[name] ?? name).join(", ")} FROM n, ${table} WHERE ${of} = ?1`,
    ).bind(task, copies);
  };
  await env.DB.batch([
    await copied("tasks", { id: "id || '-copy-' || i", ordinal: "100000 + i" }),
    await copied("attempts", { task_id: "task_id || '-copy-' || i" }),
    env.DB.prepare(
      `INSERT INTO dataset_items (dataset_id, ordinal, task_id, split) ${series} SELECT ?3, 100000 + i, ?1 || '-copy-' || i, 'rl' FROM n`,
    ).bind(task, copies, dataset.id),
  ]);
}

const attemptsOf = (dataset: Dataset) =>
  rows(
    "SELECT i.task_id, i.ordinal, a.attempt, a.correct, a.format, a.reward, a.detail FROM dataset_items AS i JOIN attempts AS a USING (task_id) WHERE i.dataset_id = ? AND a.correct IS NOT NULL ORDER BY i.ordinal, a.attempt",
    dataset.id,
  );

describe("a dataset that is graded again", () => {
  let source: string;
  beforeAll(async () => {
    source = await solvedRun(14, { attempts: 4, skill: "graded" });
  }, 120_000);
  beforeEach(() => {
    queued = [];
  });

  it("has nothing that differs where nothing does, and the report says how much was read", async () => {
    const dataset = await spoilt(source, "same", async () => {});
    const files = await rows("SELECT * FROM dataset_files WHERE dataset_id = ?", dataset.id);
    expect(await ask(dataset)).toMatchObject({
      number: 1,
      grader: GRADER_VERSION,
      status: "running",
      attempts: { read: 0 },
    });
    await deliver();
    const attempts = await attemptsOf(dataset);
    const { regrade, items, cursor } = await shown(dataset);
    expect(regrade).toMatchObject({
      status: "finished",
      tasks: { read: new Set(attempts.map(({ task_id }) => task_id)).size, changed: 0, gone: 0 },
      attempts: { read: attempts.length, kept: attempts.length, changed: 0, by_judge: 0, unreadable: 0, gone: 0 },
      error: null,
      finished_at: expect.any(String),
    });
    expect([items, cursor]).toEqual([[], null]);
    expect(await attemptsOf(dataset)).toEqual(attempts);
    expect(await rows("SELECT * FROM dataset_files WHERE dataset_id = ?", dataset.id)).toEqual(files);
  });

  it("is told exactly what an older grader refused, accepted and rewarded otherwise, however often messages come", async () => {
    const dataset = await spoilt(source, "spoilt", async () => {});
    const before = await attemptsOf(dataset);
    const right = before.filter(({ correct }) => correct === 1);
    const wrong = before.filter(({ correct }) => correct === 0);
    const [refused, format, reward, judged] = right;
    const [accepted, byJudge] = wrong;
    const tamper = (one: (typeof before)[number] | undefined, to: string) =>
      env.DB.prepare(`UPDATE attempts SET ${to} WHERE task_id = ? AND attempt = ?`)
        .bind(one?.task_id, one?.attempt)
        .run();
    await tamper(refused, "correct = 0, reward = reward - 1");
    await tamper(accepted, "correct = 1, reward = reward + 1");
    await tamper(format, "format = 0, reward = reward - 0.1");
    await tamper(reward, "reward = 0.7");
    // A judge's word: it refused what the program reads, and accepted what the program refuses.
    await tamper(judged, "correct = 0, reward = reward - 1, detail = 'judged wrong: no'");
    const inWords = "messages = json_set(messages, '$[#-1].content', 'Answer: what they call it over there')";
    await tamper(byJudge, `correct = 1, format = 1, reward = 1.1, detail = 'judged right: the same name', ${inWords}`);
    const stored = await attemptsOf(dataset);

    await ask(dataset);
    await deliver({ times: 2 });
    const { regrade, items } = await shown(dataset);
    const told = new Map(items.map((one: Body) => [`${one.task}/${one.attempt}`, one]));
    const at = (one: (typeof before)[number] | undefined) => told.get(`${one?.task_id}/${one?.attempt}`);
    expect(told.size).toBe(5);
    expect(at(refused)).toMatchObject({
      reason: "accepted",
      before: { correct: 0 },
      after: { correct: 1, reward: refused?.reward },
    });
    expect(at(judged)).toMatchObject({
      reason: "accepted",
      detail: "the program reads an answer that a judge refused",
    });
    expect(at(accepted)).toMatchObject({
      reason: "refused",
      before: { correct: 1 },
      after: { correct: 0, reward: accepted?.reward },
    });
    expect(at(format)).toMatchObject({ reason: "format", before: { format: 0 }, after: { format: 1 } });
    expect(at(reward)).toMatchObject({ reason: "reward", before: { reward: 0.7 }, after: { reward: reward?.reward } });
    expect(at(byJudge)).toBeUndefined();
    expect(regrade.attempts).toEqual({
      read: before.length,
      kept: before.length - 5,
      changed: 5,
      by_judge: 1,
      unreadable: 0,
      gone: 0,
    });
    // Pass rates: correct attempts of the tasks as they were stored, and by the grader now.
    const passed = (all: typeof before, task: unknown, as: (one: (typeof before)[number]) => unknown) =>
      all.filter((one) => one.task_id === task && as(one) === 1).length;
    const isByJudge = (one: (typeof before)[number]) =>
      one.task_id === byJudge?.task_id && one.attempt === byJudge?.attempt;
    const changed = new Set<unknown>();
    for (const task of new Set(before.map(({ task_id }) => task_id))) {
      const was = passed(stored, task, ({ correct }) => correct);
      const is = passed(before, task, (one) => (isByJudge(one) ? 1 : one.correct));
      if (was !== is) changed.add(task);
      for (const one of items.filter((one: Body) => one.task === task))
        expect(one.passed).toEqual({
          before: was,
          after: is,
          attempted: before.filter(({ task_id }) => task_id === task).length,
        });
    }
    expect(regrade.tasks.changed).toBe(changed.size);
    // What is stored stays as it was: a report stands beside it.
    expect(await attemptsOf(dataset)).toEqual(stored);

    const pages: Body[] = [];
    for (let cursor = ""; ; ) {
      const page = await shown(dataset, 1, `?limit=2${cursor && `&cursor=${cursor}`}`);
      pages.push(...page.items);
      if (page.cursor === null) break;
      cursor = page.cursor;
    }
    expect(pages).toEqual(items);
  });

  it("is read in pages of few characters, one task at least, and ends where the grader changes meanwhile", async () => {
    const dataset = await spoilt(source, "pages", async () => {});
    const all = await rows("SELECT ordinal FROM dataset_items WHERE dataset_id = ? ORDER BY 1", dataset.id);
    const attempts = await attemptsOf(dataset);
    let [pages, read, after] = [0, 0, -1];
    for (; ; pages++) {
      const page = await readRegradePage(db, dataset.id, after, { tasks: 64, chars: 1_000 });
      if (page.tasks.length === 0) break;
      const sizes = page.tasks.map(({ task_id }) =>
        page.attempts.reduce((sum, one) => sum + (one.task_id === task_id ? (one.last ?? "").length : 0), 0),
      );
      expect(sizes.length === 1 || sizes.reduce((sum, size) => sum + size, 0) <= 1_000).toBe(true);
      read += page.attempts.length;
      after = page.tasks.at(-1)?.position ?? expect.fail("no end");
    }
    expect([pages > 2, pages <= all.length, read]).toEqual([true, true, attempts.length]);

    await ask(dataset);
    await env.DB.prepare("UPDATE regrades SET grader = grader - 1 WHERE dataset_id = ?").bind(dataset.id).run();
    await deliver();
    const { regrade } = await shown(dataset);
    expect(regrade).toMatchObject({ status: "failed", grader: GRADER_VERSION - 1, attempts: { read: 0 } });
    expect(regrade.error).toContain("the grader changed while it was under way");
    expect((await ask(dataset)).number).toBe(2);
    await deliver();
    expect((await shown(dataset, 2)).regrade).toMatchObject({ status: "finished", grader: GRADER_VERSION });
  });

  it("tells what is gone and what cannot be read apart", async () => {
    let run = "";
    const dataset = await spoilt(source, "gone", async (id) => {
      run = id;
    });
    const before = await attemptsOf(dataset);
    const tasks = [...new Set(before.map(({ task_id }) => String(task_id)))];
    const of = (task = "") => before.filter(({ task_id }) => task_id === task).length;
    const [deleted, archived, half] = tasks;
    // Its run is gone; its attempts alone are; one of them holds no JSON, and one no message; an answer is none.
    await env.DB.batch([
      env.DB.prepare("DELETE FROM tasks WHERE id = ?").bind(deleted),
      env.DB.prepare("DELETE FROM attempts WHERE task_id IN (?, ?)").bind(deleted, archived),
      env.DB.prepare("UPDATE attempts SET messages = '[{' WHERE task_id = ? AND attempt = 0").bind(half),
      env.DB.prepare("UPDATE attempts SET messages = '[]' WHERE task_id = ? AND attempt = 1").bind(half),
    ]);
    await set(run, 5, "tasks", 'answer = \'{"type": "colour"}\'');
    const [unanswered] = await rows("SELECT id FROM tasks WHERE run_id = ? AND answer LIKE '%colour%'", run);
    await ask(dataset);
    await deliver();
    const { regrade, items } = await shown(dataset);
    expect(items).toEqual([]);
    expect(regrade.status).toBe("finished");
    expect(regrade.tasks).toMatchObject({ read: tasks.length, gone: 1, changed: 0 });
    const inDataset = tasks.includes(String(unanswered?.id)) ? of(String(unanswered?.id)) : 0;
    expect(regrade.attempts).toMatchObject({
      gone: of(archived),
      unreadable: 2 + inDataset,
      read: before.length - of(deleted) - of(archived) - 2 - inDataset,
      changed: 0,
    });
  });

  it("comes to the same where its consumer dies at any write, and where a message is lost", async () => {
    const dataset = await spoilt(source, "dies", (run) => set(run, 2, "attempts", "correct = 1 - correct"));
    await ask(dataset);
    const [body] = queued;
    for (let survived = 0; ; survived++) {
      let writes = 0;
      const DB = bent(env.DB, "batch", (run) => async (...input) => {
        if (++writes > survived) throw new Error("killed");
        return run(...input);
      });
      queued = [];
      const message = { id: "m", timestamp: new Date(0), body, attempts: 2, ack() {}, retry() {} };
      await consumeRegrades({ queue: "dive-regrade", messages: [message] } as unknown as MessageBatch, {
        ...bindings,
        DB,
      });
      if ((await shown(dataset)).regrade.status === "finished") break;
      expect((await shown(dataset)).regrade.error).toBe("Error: killed");
      expect(survived).toBeLessThan(20);
    }
    const { regrade, items } = await shown(dataset);
    expect([regrade.attempts.changed, items.length, regrade.error]).toEqual([1, 1, null]);

    // Again, with its first message lost: the cron sends another, and a request while it is under way is of the same.
    expect((await ask(dataset)).number).toBe(2);
    expect((await ask(dataset)).number).toBe(2);
    queued = [];
    const controller = createScheduledController({ scheduledTime: Date.now() + 10 * 60_000, cron: "* * * * *" });
    await scheduled(controller, bindings);
    expect(queued).toEqual([{ regraded: dataset.id, number: 2, after: -1 }]);
    await deliver({ times: 3 });
    const second = await shown(dataset, 2);
    expect([second.regrade.attempts, second.items]).toEqual([regrade.attempts, items]);
    const { items: all } = await json(await call(`/v1/datasets/${dataset.id}/regrades`));
    expect(all.map(({ number }: Body) => number)).toEqual([2, 1]);
  });

  it("is done once by two side by side, and a double of a message that is done sends nothing", async () => {
    const dataset = await spoilt(source, "side", (run) => set(run, 1, "attempts", "reward = 5"));
    await ask(dataset);
    const [first] = queued;
    const some = () => regradeSome(env, db, dataset.id, 1, -1, async () => POOL);
    await Promise.all([some(), some()]);
    expect((await shown(dataset)).regrade).toMatchObject({ status: "finished", attempts: { changed: 1 } });
    await env.DB.prepare("UPDATE regrades SET status = 'running', finished_at = NULL WHERE dataset_id = ?")
      .bind(dataset.id)
      .run();
    queued = [first];
    await deliver();
    expect((await shown(dataset)).regrade.status).toBe("running");
    // Delivered again, since somebody died on it, it goes on from where it stands.
    queued = [first];
    await deliver({ attempts: 2 });
    expect((await shown(dataset)).regrade).toMatchObject({ status: "finished", attempts: { changed: 1 } });
  });

  it("goes on from message to message, so that none takes long", async () => {
    const dataset = await spoilt(source, "many", async () => {});
    const [first] = await rows("SELECT task_id FROM dataset_items WHERE dataset_id = ? ORDER BY ordinal", dataset.id);
    await multiply(String(first?.task_id), dataset, 600);
    const added = "FROM attempts WHERE correct IS NOT NULL AND task_id LIKE ? || '-copy-%'";
    const wrong = await rows(
      `SELECT task_id, attempt ${added} AND attempt = 1 ORDER BY length(task_id), task_id`,
      first?.task_id,
    );
    for (const at of [3, 300, 599])
      await env.DB.prepare("UPDATE attempts SET reward = 9 WHERE task_id = ? AND attempt = 1")
        .bind(wrong[at]?.task_id)
        .run();
    await ask(dataset);
    expect(await deliver({ times: 2 })).toBe(2);
    const { regrade, items } = await shown(dataset);
    const [stored] = await rows(
      "SELECT count(DISTINCT i.task_id) AS tasks, count(*) AS attempts FROM dataset_items AS i JOIN attempts USING (task_id) WHERE i.dataset_id = ? AND correct IS NOT NULL",
      dataset.id,
    );
    expect(regrade).toMatchObject({
      status: "finished",
      tasks: { read: stored?.tasks },
      attempts: { read: stored?.attempts, changed: 3 },
    });
    expect(items.map(({ task }: Body) => task)).toEqual([3, 300, 599].map((at) => wrong[at]?.task_id));
  });

  it("fails with its reason where it cannot be done, and is refused of what is not released", async () => {
    const dataset = await spoilt(source, "fails", async () => {});
    await ask(dataset);
    const [body] = queued;
    const DB = bent(env.DB, "batch", () => async () => {
      throw new Error("no database");
    });
    const message = { id: "m", timestamp: new Date(0), body, attempts: 1, ack() {}, retry() {} };
    await consumeRegrades({ queue: "dive-regrade", messages: [message] } as unknown as MessageBatch, {
      ...bindings,
      DB,
    });
    await consumeDead({ messages: [{ ...message, id: "dead" }] } as unknown as MessageBatch, bindings);
    expect((await shown(dataset)).regrade).toMatchObject({ status: "failed", error: "Error: no database" });
    expect((await ask(dataset)).number).toBe(2);

    const codeOf = async (path: string, method = "GET") =>
      (await problem(await call(path, { method }, { REGRADE_QUEUE }))).code;
    expect(await codeOf("/v1/datasets/none-v1/regrade", "POST")).toBe("dataset_not_found");
    expect(await codeOf(`/v1/datasets/${dataset.id}/regrades/9`)).toBe("regrade_not_found");
    await env.DB.prepare("UPDATE datasets SET status = 'writing' WHERE id = ?").bind(dataset.id).run();
    expect(await codeOf(`/v1/datasets/${dataset.id}/regrade`, "POST")).toBe("dataset_not_released");
    expect((await text(dataset, "tasks.jsonl")).length).toBeGreaterThan(0);
  });
});

/** Block lists: uploaded as text, kept as hashes, named by runs and merges, told by name and digest alone. */
import { env } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "../../../db/client.ts";
import { findDataset } from "../../../db/datasets.ts";
import { insertMerged } from "../../../db/merges.ts";
import { switchSchedule } from "../../../db/schedules.ts";
import { mergedSchema } from "../../../functions/domain/dataset/merge.ts";
import { storeBlockList } from "../../../functions/store/block_list_upload.ts";
import { lookUp, openLists } from "../../../functions/store/block_lists.ts";
import { call, json, post, problem } from "../../support/api.ts";
import { unrelatedQuestions, uploaded } from "../../support/block_lists.ts";
import { Pump } from "../../support/pump.ts";
import { manifestOf, recordsIn, release } from "../../support/releases.ts";
import { row, rows, specification, statusOf } from "../../support/runs.ts";
import { startRun } from "../../support/worker.ts";

const BASE = { name: "plain", count: 12, wave: 12, seed: 31, attempts: 1 };
/** A word that stands in a list alone. */
const MARK = "quorbleflinx";

async function made(more: object): Promise<string> {
  const pump = new Pump(env);
  const { run } = await startRun(pump.env, specification({ ...BASE, ...more }));
  await pump.drain();
  expect(await statusOf(run.id)).toBe("finished");
  return run.id;
}

const questionsOf = async (run: string, waves = Number.MAX_SAFE_INTEGER) =>
  (
    await rows(
      "SELECT question FROM tasks WHERE run_id = ? AND status = 'graded' AND wave < ? ORDER BY ordinal",
      run,
      waves,
    )
  ).map(({ question }) => String(question));

/** The question with three of its words changed. */
function nearly(question: string): string {
  const words = question.split(" ");
  return words.map((word, i) => ([2, Math.floor(words.length / 2)].includes(i) ? `${MARK}${i}` : word)).join(" ");
}

describe("a block list", () => {
  let plain: string;
  let questions: string[];
  let list: string;

  beforeAll(async () => {
    plain = await made({});
    // Of the first wave: what is lost in it, others are planned for.
    questions = await questionsOf(plain, 1);
    const longest = questions.toSorted((a, b) => b.length - a.length);
    // Of a long one two words are a small part: of a short one they would make it another.
    const [near = "", exact = "", other = "", inner = ""] = longest;
    list = await uploaded(
      [
        exact,
        other.toUpperCase().replaceAll(/[,.?]/g, " -").normalize("NFD").replaceAll("E", "Ｅ"),
        `Of the ${MARK}: "${inner}" Say no more than that of the ${MARK}.`,
        nearly(near),
        ...unrelatedQuestions(20).map((text) => `${text} (${MARK})`),
      ],
      "held-out",
    );
  }, 120_000);

  const copied = () => questions.toSorted((a, b) => b.length - a.length).slice(0, 4);

  it("drops what stands in it: copied, spelt otherwise, inside of a longer text, nearly; and nothing else", async () => {
    const run = await made({ name: "blocked", block_lists: [list] });
    const lost = await rows(
      "SELECT question, reason, detail, certificate ->> '$.block_lists' AS said FROM tasks WHERE run_id = ? AND wave = 0 AND status = 'dropped' AND reason = 'blocked' ORDER BY ordinal",
      run,
    );
    expect(lost.map(({ question }) => question).toSorted()).toEqual(copied().toSorted());
    for (const { detail, said } of lost) {
      expect(detail).toMatch(new RegExp(`^block_lists: .* the block list held-out \\(${list}\\)$`));
      const check = JSON.parse(String(said));
      expect(check).toMatchObject({ passed: false, list });
      expect(check.figure).toBeGreaterThanOrEqual(0.5);
    }
    // The others of the wave are those of the run without a list.
    const kept = await questionsOf(run);
    const first = await rows("SELECT question FROM tasks WHERE run_id = ? AND wave = 0 AND status = 'graded'", plain);
    const others = first.map(({ question }) => String(question)).filter((one) => !copied().includes(one));
    expect(others.length).toBeGreaterThan(4);
    expect(kept).toEqual(expect.arrayContaining(others));
    expect(kept).toHaveLength(12);
    const shown = await json(await call(`/v1/runs/${run}`));
    expect(shown.specification.block_lists).toEqual([list]);
    expect(shown.progress.dropped.blocked).toBe(lost.length);

    const dataset = await row("SELECT id FROM datasets WHERE run_id = ?", run);
    const found = await findDataset(database(env.DB), String(dataset.id));
    if (found === undefined) throw new Error("no dataset");
    const facts = await json(await call(`/v1/block-lists/${list}`));
    expect(facts).toMatchObject({ name: "held-out", entries: 24 });
    const { id, name, digest, entries } = facts;
    expect((await manifestOf(found)).block_lists).toEqual([{ id, name, digest, entries, dropped: lost.length }]);
    for (const { certificate } of await recordsIn(found))
      expect(certificate.block_lists).toEqual({ passed: true, figure: expect.any(Number) });
    const card = await (await env.BUCKET.get(`datasets/${found.id}/README.md`))?.text();
    expect(card).toContain(`| held-out | \`${digest}\` | 24 | run \`${run}\` | ${lost.length} |`);
  });

  it("leaves its words nowhere: neither in the database nor in object storage", async () => {
    const tables = await rows(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
    );
    let looked = 0;
    for (const { name } of tables)
      for (const one of await rows(`SELECT * FROM "${name}"`)) {
        looked++;
        expect(JSON.stringify(one)).not.toMatch(new RegExp(`${MARK}|Orsolya|harbour master`, "i"));
      }
    expect(looked).toBeGreaterThan(500);
    const { objects } = await env.BUCKET.list({ limit: 1000 });
    expect(objects.length).toBeGreaterThan(10);
    for (const { key } of objects)
      expect(await (await env.BUCKET.get(key))?.text(), key).not.toMatch(
        new RegExp(`${MARK}|Orsolya|harbour master`, "i"),
      );
  });

  it("filters a dataset over runs that were made before it was uploaded", async () => {
    const reply = await post("/v1/datasets", { runs: [plain], name: "filtered", filter: { block_lists: [list] } });
    expect(reply.status).toBe(201);
    const dataset = await findDataset(database(env.DB), (await json(reply)).id);
    if (dataset === undefined) throw new Error("no dataset");
    // Until its tasks are settled the list stays.
    const refused = await problem(await call(`/v1/block-lists/${list}`, { method: "DELETE" }));
    expect([refused.code, refused.detail.includes(dataset.id)]).toEqual(["block_list_in_use", true]);
    await release(dataset);
    const merged = mergedSchema.parse(JSON.parse((await findDataset(database(env.DB), dataset.id))?.merged ?? ""));
    expect(merged.left_out.blocked).toBe(4);
    expect(merged.block_lists).toMatchObject([{ id: list, name: "held-out", entries: 24, dropped: 4 }]);
    const records = await recordsIn(dataset);
    expect(records.length).toBeGreaterThan(0);
    expect(records.filter(({ question }) => copied().includes(question))).toEqual([]);
    expect((await manifestOf(dataset)).merge?.block_lists).toEqual(merged.block_lists);
    const none = await problem(
      await post("/v1/datasets", { runs: [plain], name: "x", filter: { block_lists: ["block-0"] } }),
    );
    expect(none.errors?.[0]?.field).toBe("filter.block_lists.0");
  });

  it("holds every question against its lists that a record publishes: those of earlier rounds too", async () => {
    const early = await rows(
      "SELECT r.task_id, r.question FROM rounds AS r JOIN tasks AS t ON t.id = r.task_id WHERE t.run_id = ? AND t.status = 'graded' AND r.round < t.round AND r.question IS NOT NULL AND length(r.question) > 60",
      plain,
    );
    const [{ task_id, question } = { task_id: "", question: "" }] = early;
    const own = await uploaded([String(question)], "early");
    const run = await made({ name: "early", count: 12, block_lists: [own] });
    const lost = await rows("SELECT id FROM tasks WHERE run_id = ? AND wave = 0 AND reason = 'blocked'", run);
    expect(lost.map(({ id }) => String(id).slice(-6))).toContain(String(task_id).slice(-6));
    const reply = await post("/v1/datasets", { runs: [plain], name: "early", filter: { block_lists: [own] } });
    const dataset = await findDataset(database(env.DB), (await json(reply)).id);
    if (dataset === undefined) throw new Error("no dataset");
    await release(dataset);
    const records = await recordsIn(dataset);
    expect(records.length).toBeGreaterThan(0);
    expect(JSON.stringify(records.map(({ rounds }) => rounds))).not.toContain(JSON.stringify(question));
  });

  it("that goes after it was looked for lets no run, schedule or dataset in, and pauses a run that is under way", async () => {
    const own = await uploaded(["Which of the mills of Delft stood longest?"], "going");
    const asked = specification({ ...BASE, name: "late", block_lists: [own] });
    const pump = new Pump(env);
    const { run } = await startRun(pump.env, asked);
    // As a restored database, or somebody's hand, may leave it.
    const gone = (status: string) =>
      env.DB.prepare("UPDATE block_lists SET status = ? WHERE id = ?").bind(status, own).run();
    await gone("deleted");
    await pump.drain();
    const shown = await json(await call(`/v1/runs/${run.id}`));
    expect([shown.status, shown.paused]).toMatchObject([
      "paused",
      { reason: expect.stringMatching(new RegExp(`^block lists: .*there is no ${own}$`)) },
    ]);
    expect(await rows("SELECT id FROM tasks WHERE run_id = ? AND status IN ('solve', 'graded')", run.id)).toEqual([]);
    const refused = await problem(await call(`/v1/runs/${run.id}/resume`, { method: "POST" }));
    expect([refused.code, refused.errors?.[0]?.field]).toEqual(["specification_cannot_run", "block_lists.0"]);
    await expect(startRun(pump.env, asked)).rejects.toThrow(`there is no ${own}`);
    const count = "SELECT count(*) AS n FROM schedules WHERE specification LIKE ?";
    const scheduled = { cron: "0 3 * * *", enabled: false, specification: { block_lists: [own] } };
    await gone("ready");
    const { id: schedule } = await json(await post("/v1/schedules", scheduled));
    await gone("deleted");
    expect((await row(count, `%${own}%`)).n).toBe(1);
    const on = { method: "PATCH", body: '{"enabled": true}', headers: { "content-type": "application/json" } };
    const off = await problem(await call(`/v1/schedules/${schedule}`, on));
    expect([off.code, off.errors?.[0]?.field]).toEqual(["specification_cannot_run", "block_lists.0"]);
    // Between the check and the statement too.
    const db = database(env.DB);
    expect(await switchSchedule(db, schedule, Date.now())).toMatchObject({ enabled: false });
    const wanted = { runs: [plain], name: "going", filter: { block_lists: [own] } };
    const key = { run: plain, name: "going", specification: JSON.stringify({ merge: wanted }), now: Date.now() };
    expect(await insertMerged(db, key)).toBeUndefined();

    await gone("ready");
    const dataset = await findDataset(db, (await json(await post("/v1/datasets", wanted))).id);
    await gone("deleted");
    if (dataset === undefined) throw new Error("no dataset");
    await release(dataset).catch(() => undefined);
    expect(await findDataset(db, dataset.id)).toMatchObject({ status: "failed", error: expect.stringContaining(own) });

    await gone("ready");
    expect((await call(`/v1/runs/${run.id}/resume`, { method: "POST" })).status).toBe(200);
    await env.DB.prepare("UPDATE runs SET status = 'cancelled' WHERE id = ?").bind(run.id).run();
  });

  it("of other hashes than today's is refused by its code, finds nothing less once it is uploaded again, and keeps its id", async () => {
    const [question = ""] = copied();
    const own = await uploaded([question], "outdated");
    const [before] = await rows("SELECT keys FROM block_keys WHERE list_id = ?", own);
    const more = (extra: { readonly BLOCK_LIST_SECRET?: string }) => ({ env: { ...env, ...extra }, extra });
    for (const [change, other] of [
      ["form = 0", more({})],
      ["form = form", more({ BLOCK_LIST_SECRET: "another secret of the deployment" })],
    ] as const) {
      await env.DB.prepare(`UPDATE block_lists SET ${change} WHERE id = ?`).bind(own).run();
      const status = async () => (await json(await call(`/v1/block-lists/${own}`, {}, other.extra))).status;
      expect(await status()).toBe("outdated");
      const body = JSON.stringify({ count: 2, block_lists: [own] });
      const headers = { "content-type": "application/json" };
      const refused = await problem(await call("/v1/runs", { method: "POST", body, headers }, other.extra));
      expect([refused.status, refused.code, refused.errors?.[0]?.field]).toEqual([
        409,
        "block_list_outdated",
        "block_lists.0",
      ]);
      await expect(openLists(other.env, [own])).rejects.toThrow("upload it again");
      const again = await storeBlockList(other.env, "outdated", [question]);
      expect([again.list.id, again.created, await status()]).toEqual([own, true, "ready"]);
      const [found] = await lookUp(env.DB, await openLists(other.env, [own]), [question]);
      expect(found?.[0]).toMatchObject({ copied: true, likeness: 1 });
    }
    const [after] = await rows("SELECT keys FROM block_keys WHERE list_id = ?", own);
    expect(after?.keys).not.toBe(before?.keys);
    expect(await rows("SELECT count(*) AS n FROM block_signatures WHERE list_id = ?", own)).toEqual([{ n: 1 }]);
  });

  it("drops none of a hundred questions that it has nothing to do with, for one statement a list and batch", async () => {
    const unrelated = await uploaded(unrelatedQuestions(400), "unrelated");
    const counted = (run: string) =>
      row(
        "SELECT sum(d1_statements) AS statements, sum(invocations) AS invocations FROM operations WHERE run_id = ? AND stage = 'certify'",
        run,
      );
    const shape = { count: 100, wave: 50, seed: 77, attempts: 0 };
    const run = await made({ ...shape, name: "free", block_lists: [unrelated] });
    expect(await rows("SELECT detail FROM tasks WHERE run_id = ? AND reason = 'blocked'", run)).toEqual([]);
    const { tasks, most } = await row(
      "SELECT count(*) AS tasks, max(certificate ->> '$.block_lists.figure') AS most FROM tasks WHERE run_id = ? AND certificate ->> '$.block_lists' IS NOT NULL",
      run,
    );
    expect([Number(tasks) >= 100, Number(most) < 0.5]).toEqual([true, true]);
    const other = await made({ ...shape, name: "without" });
    const [a, b] = [await counted(run), await counted(other)];
    // The secret, the list, its hashes, and signatures where something is near.
    expect(Number(a.statements) - Number(b.statements)).toBeLessThanOrEqual(4 * Number(a.invocations));
    expect(await questionsOf(run)).toEqual(await questionsOf(other));
  }, 180_000);

  it("is looked up in a number of shards that does not grow with it", async () => {
    const read = async (count: number) => {
      const id = await uploaded(unrelatedQuestions(count, `of ${count}`), `sized-${count}`);
      let rowsRead = 0;
      const metered = new Proxy(env.DB, {
        get: (db, name) =>
          name === "batch"
            ? async (statements: D1PreparedStatement[]) => {
                const results = await db.batch(statements);
                for (const { meta } of results) rowsRead += meta.rows_read;
                return results;
              }
            : Reflect.get(db, name, db).bind(db),
      });
      const found = await lookUp(env.DB, await openLists(env, [id]), [questions[0] ?? ""]);
      expect(found[0]?.[0]).toMatchObject({ copied: false });
      await lookUp(metered, await openLists(env, [id]), [questions[0] ?? ""]);
      return rowsRead;
    };
    const [small, large] = [await read(100), await read(3_000)];
    expect(large).toBeLessThanOrEqual(2 * small);
    expect(large).toBeLessThan(1_000);
  }, 60_000);

  it("stays while a run is open, and leaves its facts to what was made with it", async () => {
    const own = await uploaded(["Which of the bells of Utrecht was cast first?"], "mine");
    const asked = { ...BASE, name: "open", block_lists: [own] };
    const { id } = await json(await post("/v1/runs", { name: "open", count: 2, block_lists: [own] }));
    const refused = await problem(await call(`/v1/block-lists/${own}`, { method: "DELETE" }));
    expect([refused.code, refused.detail.includes(id)]).toEqual(["block_list_in_use", true]);
    await call(`/v1/runs/${id}/cancel`, { method: "POST" });
    const schedule = await json(
      await post("/v1/schedules", { cron: "0 3 * * *", specification: { block_lists: [own] } }),
    );
    expect((await problem(await call(`/v1/block-lists/${own}`, { method: "DELETE" }))).detail).toContain(schedule.id);
    const off = { method: "PATCH", body: '{"enabled": false}', headers: { "content-type": "application/json" } };
    expect((await call(`/v1/schedules/${schedule.id}`, off)).status).toBe(200);
    expect((await call(`/v1/block-lists/${own}`, { method: "DELETE" })).status).toBe(204);
    expect((await problem(await post(`/v1/schedules/${schedule.id}/trigger`, {}))).code).toBe("schedule_off");
    const extended = { method: "PATCH", body: '{"count": 3}', headers: off.headers };
    expect((await problem(await call(`/v1/runs/${id}`, extended))).errors?.[0]?.field).toBe("block_lists.0");
    expect((await problem(await call(`/v1/block-lists/${own}`))).code).toBe("block_list_not_found");
    expect(await rows("SELECT * FROM block_keys WHERE list_id = ?", own)).toEqual([]);
    expect(await rows("SELECT * FROM block_signatures WHERE list_id = ?", own)).toEqual([]);
    const gone = await problem(await post("/v1/runs", asked));
    expect([gone.code, gone.errors?.[0]?.field]).toEqual(["specification_cannot_run", "block_lists.0"]);
    const scheduled = await problem(await post("/v1/schedules", { cron: "0 3 * * *", specification: asked }));
    expect(scheduled.errors?.[0]?.field).toBe("block_lists.0");
    // Uploaded again it is the same list.
    expect(await uploaded(["Which of the bells of Utrecht was cast first?"], "mine")).toBe(own);
  });
});

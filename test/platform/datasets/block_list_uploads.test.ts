/** Uploads of block lists: what is taken, what is refused before anything is stored, and what a death leaves. */
import { createScheduledController, env } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { storeBlockList } from "../../../functions/store/block_list_upload.ts";
import { call, json, problem } from "../../support/api.ts";
import { asText, unrelatedQuestions, uploaded } from "../../support/block_lists.ts";
import { bent } from "../../support/releases.ts";
import { rows } from "../../support/runs.ts";
import { scheduled } from "../../support/worker.ts";

const upload = (query: string, body: BodyInit, type = "text/plain", headers: Record<string, string> = {}) =>
  call(`/v1/block-lists?${query}`, { method: "POST", body, headers: { "content-type": type, ...headers } });

const stored = async () => ({
  lists: await rows("SELECT id, name, digest, entries, digits, lengths, status FROM block_lists ORDER BY id"),
  keys: await rows("SELECT * FROM block_keys ORDER BY list_id, shard"),
  signatures: await rows("SELECT * FROM block_signatures ORDER BY list_id, entry"),
});

const of = async (list: string) => {
  const { lists, keys, signatures } = await stored();
  const mine = <T extends { [name: string]: unknown }>(all: T[], name: string) =>
    all.filter((one) => one[name] === list);
  return { list: mine(lists, "id"), keys: mine(keys, "list_id"), signatures: mine(signatures, "list_id") };
};

async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

describe("an upload", () => {
  it("is the list that is there where it is made again, in whatever order and form its questions come", async () => {
    const questions = unrelatedQuestions(30);
    const reply = await upload("name=again", [...questions, "", questions[3]].join("\r\n"));
    expect(reply.status).toBe(201);
    const list = await json(reply);
    expect(reply.headers.get("location")).toBe(`/v1/block-lists/${list.id}`);
    expect(list).toMatchObject({ name: "again", entries: 30 });
    // As its description says that it is worked out.
    const each = await Promise.all(questions.map(sha256));
    expect(list.digest).toBe(await sha256(each.toSorted().join("\n")));
    const before = await stored();
    const lines = questions
      .toReversed()
      .map((question, i) => JSON.stringify(i % 2 ? question : { id: i, prompt: question }));
    for (const type of ["application/jsonl", "application/x-ndjson; charset=utf-8"]) {
      const again = await upload("name=again&field=prompt", lines.join("\n"), type, { "idempotency-key": "mine" });
      expect([again.status, await json(again)]).toEqual([200, list]);
    }
    expect(await stored()).toEqual(before);
    expect(await json(await call(`/v1/block-lists/${list.id}`))).toEqual(list);
    // Under another name it is another list, with the digest of the same questions.
    const other = await json(await upload("name=other", questions.join("\n")));
    expect([other.id === list.id, other.digest]).toEqual([false, list.digest]);
    const page = await json(await call("/v1/block-lists?limit=1"));
    expect(page.items).toEqual([other]);
    expect((await json(await call(`/v1/block-lists?limit=1&cursor=${page.cursor}`))).items).toEqual([list]);
  });

  it("counts questions that have the same words once", async () => {
    const list = await json(
      await upload("name=same", "How far is it to Ulm?\nhow far is it to Ulm\nHow far is it to Bonn?"),
    );
    expect(list.entries).toBe(2);
  });

  it("says what keeps it from finding much: one question under many templates, and questions of a few words", async () => {
    const plain = await json(await upload("name=fine", unrelatedQuestions(30, " at last").join("\n")));
    expect(plain).toMatchObject({ status: "ready", warnings: [] });
    const inner =
      "a freight train leaves Lyon at 07:40 and covers the 463 km to Paris at 92 km an hour, when does it arrive there";
    const words = "amber birch cedar delta ember fjord grove heron inlet jetty knoll larch".split(" ");
    const under = words.map((word) => `${word} ${inner} ${word}`);
    const list = await json(await upload("name=templates", [...under, "And then?"].join("\n")));
    expect(list.warnings).toEqual([
      expect.stringMatching(/^of 12 of 13 questions most words are not looked for/),
      expect.stringMatching(/^1 of 13 questions have fewer than 5 words/),
    ]);
    expect(await json(await call(`/v1/block-lists/${list.id}`))).toEqual(list);
  });

  const wide = "x".repeat(20_001);
  it.each([
    ["name=x", "text/plain", "", 422, "body.1", "expected a question at least"],
    ["name=x", "text/plain", "One question?\n\n?!\n", 422, "body.3", "expected a question with a word in it"],
    [
      "name=x",
      "text/plain",
      `One question?\n${wide}`,
      422,
      "body.2",
      "expected a question of 20000 characters at most",
    ],
    ["name=x", "application/jsonl", '"One question?"\nno JSON\n', 422, "body.2", "expected JSON: a text, or an object"],
    ["name=x", "application/jsonl", '{"prompt": "One?"}', 422, "body.1", 'whose field "question" is one'],
    ["name=x", "application/jsonl", '{"question": ["One?"]}', 422, "body.1", "expected a text"],
    ["name=x", "application/jsonl", "null", 422, "body.1", "expected a text"],
    [
      "name=x",
      "text/plain",
      'One question?\n{"question": "Another one?"}',
      422,
      "body.2",
      "send it as application/jsonl",
    ],
    ["name=x", "text/plain", '["One question?"],', 422, "body.1", "send it as application/jsonl"],
    ["name=x", "text/plain", "O\0n\0e\0 \0q\0", 422, "body.1", "this is UTF-16"],
    ["name=x", "text/plain", "q\n".repeat(50_001), 413, "body", "50000 questions at most: line 50001 is beyond"],
    [
      "name=x",
      "text/plain",
      `${"a question of words ".repeat(900)}\n`.repeat(500),
      413,
      "body",
      "8388608 bytes at most: line 46",
    ],
    ["name=x", "application/json", '["One?"]', 415, "content-type", "expected text/plain, application/jsonl"],
    ["name=No%20name", "text/plain", "One?", 400, "name", "lower-case letters"],
    ["", "text/plain", "One?", 400, "name", "expected string"],
    ["name=x&feild=a", "text/plain", "One?", 400, "feild", 'did you mean "field"?'],
  ])("is refused: %s as %s", async (query, type, body, status, field, message) => {
    const before = await stored();
    const found = await problem(await upload(query, body, type));
    const [error] = found.errors ?? [];
    expect([found.status, error?.field, error?.message.includes(message) || error?.message]).toEqual([
      status,
      field,
      true,
    ]);
    // A question is nobody's to read, in an error neither.
    expect(JSON.stringify(found)).not.toMatch(/One question|a question of words/);
    expect(await stored()).toEqual(before);
  });

  it("is refused compressed, in another encoding, without a body, and with a line that never ends", async () => {
    const codeOf = async (reply: Response) => (await problem(reply)).code;
    expect(await codeOf(await upload("name=x", "x", "text/plain", { "content-encoding": "gzip" }))).toBe(
      "content_encoding_unsupported",
    );
    const latin = await problem(await upload("name=x", new Uint8Array([0x41, 0x0a, 0xe9, 0x41])));
    expect(latin.errors).toEqual([{ field: "body.1", message: "expected UTF-8, here or in the lines that follow" }]);
    expect(await codeOf(await call("/v1/block-lists?name=x", { method: "POST", headers: asText }))).toBe(
      "body_missing",
    );
    const wide = await problem(await upload("name=x", new Uint8Array([0xff, 0xfe, 0x57, 0x00, 0x68, 0x00])));
    expect(wide.errors?.[0]?.message).toMatch(/expected UTF-8.*this is UTF-16/);
    const endless = await problem(await upload("name=x", "y".repeat(1_500_000)));
    expect([endless.status, endless.errors?.[0]?.field]).toEqual([422, "body.1"]);
  });

  it("whose connection ends half-way stores nothing", async () => {
    const before = await stored();
    const cut = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("Who painted the ferry?\nWho sold"));
      },
      pull(controller) {
        controller.error(new Error("the connection was reset"));
      },
    });
    expect((await problem(await upload("name=cut", cut))).code).toBe("body_cut_off");
    expect(await stored()).toEqual(before);
  });

  it("that dies at any of its writes is seen by nobody, goes on where it is made again, and is cleared away where it is not", async () => {
    const questions = unrelatedQuestions(40, " or so");
    const whole = await uploaded(questions, "whole");
    let died = 0;
    for (let survived = 0; ; survived++) {
      let writes = 0;
      const dying = bent(env.DB, "batch", (run) => async (...input) => {
        if (++writes > survived) throw new Error("killed");
        return run(...input);
      });
      const made = await storeBlockList({ ...env, DB: dying }, "dies", questions).catch(() => undefined);
      if (made !== undefined) break;
      died++;
      const [half] = await rows("SELECT id, status FROM block_lists WHERE name = 'dies'");
      expect(half?.status).toBe("writing");
      expect((await call(`/v1/block-lists/${half?.id}`)).status).toBe(404);
      expect((await json(await call("/v1/block-lists"))).items.map(({ name }: { name: string }) => name)).not.toContain(
        "dies",
      );
    }
    expect(died).toBeGreaterThanOrEqual(2);
    const [{ id: again } = { id: "" }] = await rows("SELECT id FROM block_lists WHERE name = 'dies'");
    const parts = async (list: string) => {
      const { keys, signatures } = await of(list);
      return [
        keys.map(({ shard, keys }) => [shard, keys]),
        signatures.map(({ entry, signature }) => [entry, signature]),
      ];
    };
    expect(await parts(String(again))).toEqual(await parts(whole));

    // Dead after its first write, and nobody comes back for it.
    let writes = 0;
    const dead = bent(env.DB, "batch", (run) => async (...input) => {
      if (++writes > 1) throw new Error("killed");
      return run(...input);
    });
    await storeBlockList({ ...env, DB: dead }, "lost", questions).catch(() => undefined);
    const lost = String((await rows("SELECT id FROM block_lists WHERE name = 'lost'"))[0]?.id);
    expect((await of(lost)).signatures.length).toBeGreaterThan(0);
    const cron = (minutes: number) =>
      scheduled(createScheduledController({ scheduledTime: Date.now() + minutes * 60_000, cron: "* * * * *" }), env);
    await cron(30);
    expect((await of(lost)).signatures.length).toBeGreaterThan(0);
    await cron(61);
    expect(await of(lost)).toMatchObject({ keys: [], signatures: [], list: [{ status: "deleted" }] });
    // Uploaded after that it is whole.
    expect(await uploaded(questions, "lost", 201)).toBe(lost);
    expect(await parts(lost)).toEqual(await parts(whole));
  });

  it("side by side with itself is one list", async () => {
    const questions = unrelatedQuestions(25, " exactly");
    const made = await Promise.all([1, 2, 3].map(() => storeBlockList(env, "together", questions)));
    expect(new Set(made.map(({ list }) => list.id)).size).toBe(1);
    const [{ n } = { n: 0 }] = await rows(
      "SELECT count(*) AS n FROM block_signatures WHERE list_id = ?",
      made[0]?.list.id,
    );
    expect(n).toBe(25);
  });
});

it("of thousands of questions is held in parts that a statement takes", async () => {
  const { list } = await storeBlockList(env, "large", unrelatedQuestions(4_000, " in all"));
  expect([list.status, list.entries]).toEqual(["ready", 4_000]);
  const [most] = await rows(
    "SELECT max(length(keys)) AS chars, count(*) AS shards FROM block_keys WHERE list_id = ?",
    list.id,
  );
  expect(Number(most?.shards)).toBeGreaterThan(1_000);
  expect(Number(most?.chars)).toBeLessThan(10_000);
}, 60_000);

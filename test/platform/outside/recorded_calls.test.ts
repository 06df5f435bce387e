/** Toolboxes over tools that are not pure: what was called once is stored, and served from its record ever after. */

import { env } from "cloudflare:workers";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { resumeRun } from "../../../db/faults.ts";
import { insertRecordedCalls } from "../../../db/recorded_calls.ts";
import type { ToolCall } from "../../../functions/domain/messages.ts";
import { ClaimLost } from "../../../functions/spend/claims.ts";
import { ToolError } from "../../../functions/tools/contract.ts";
import { Pump } from "../../support/pump.ts";
import { asked, delivery, poolWithout, recordsOf, scopeOf, toolOf, turn } from "../../support/recorded_calls.ts";
import { rows, specification } from "../../support/runs.ts";
import { startRun } from "../../support/worker.ts";

describe("a call that is recorded", () => {
  it("is served from its record when it is asked for again", async () => {
    const { tool, calls } = toolOf((n) => ({ n, text: "né" }));
    const scope = scopeOf("again");
    const two = [asked("x"), asked("y")];
    const first = await turn(tool, scope, two);
    expect(first).toEqual([1, 2].map((n) => ({ ok: true, output: { n, text: "né" }, error: null })));
    expect(await turn(tool, scope, two)).toEqual(first);
    expect(calls.map(({ key }) => key)).toEqual([`${scope}/0/0`, `${scope}/0/1`]);
    expect(await recordsOf(scope)).toMatchObject([
      {
        run_id: "run-recorded",
        tool: "ask",
        input: '{"of":"x"}',
        output: '{"n":1,"text":"né"}',
        error: null,
        bytes: 20,
      },
      { input: '{"of":"y"}' },
    ]);
    // The next step is new.
    expect(await turn(tool, scope, [asked("x")], {}, "1")).toMatchObject([{ output: { n: 3 } }]);
  });

  it("stands where the tool cannot be called any more; others are errors, which are not recorded", async () => {
    const { tool, calls } = toolOf((n) => ({ n }), "write");
    const scope = scopeOf("gone");
    const first = await turn(tool, scope, [asked("x")]);
    const gone = [{ ok: false, output: null, error: expect.stringContaining("is unavailable") }];
    for (let delivered = 0; delivered < 2; delivered++) {
      expect(await turn(poolWithout(tool), scope, [asked("x")])).toEqual(first);
      expect(await turn(poolWithout(tool), scope, [asked("y")], {}, "1")).toEqual(gone);
    }
    expect(calls).toHaveLength(1);
    expect(await recordsOf(scope)).toHaveLength(1);
  });

  it("stands also where it failed, was too large or did not answer", async () => {
    const { tool, calls } = toolOf((n) => {
      if (n === 1) throw new ToolError("of: nobody knows");
      if (n === 2) return { text: "x".repeat(5_000_000) };
      return new Promise(() => {});
    });
    const scope = scopeOf("bad");
    const three = ["a", "b", "c"].map((of) => asked(of));
    const first = await turn(tool, scope, three, { TOOL_DEADLINE_MS: "100" });
    expect(first).toEqual([
      { ok: false, output: null, error: "of: nobody knows" },
      { ok: false, output: null, error: "the tool returned 5000011 bytes; at most 1000000 are taken" },
      { ok: false, output: null, error: "the tool did not answer within 0.1 s" },
    ]);
    expect(await turn(tool, scope, three)).toEqual(first);
    expect(calls).toHaveLength(3);
    const [failed, large, hung] = await recordsOf(scope);
    expect([failed?.bytes, large?.bytes, hung?.bytes]).toEqual([0, 5_000_011, 0]);
    expect(Number(hung?.duration)).toBeGreaterThanOrEqual(100);
  });

  it("stands in object storage where it is too large for a row, and comes back whole", async () => {
    const text = '"'.repeat(400_000);
    const { tool, calls } = toolOf(() => ({ text }));
    const scope = scopeOf("large");
    const first = await turn(tool, scope, [asked("x")]);
    const [record] = await recordsOf(scope);
    expect(record).toMatchObject({ output: null, bytes: 800_011, error: null });
    expect(record?.output_key).toMatch(new RegExp(`^calls/${scope}/0/0/[0-9a-f]{64}\\.json$`));
    expect(await turn(tool, scope, [asked("x")])).toEqual(first);
    expect(first[0]?.output).toEqual({ text });
    expect(calls).toHaveLength(1);
  });

  it("is not made again for another input: that is an error to be read", async () => {
    const { tool, calls } = toolOf((n) => ({ n }), "write");
    const scope = scopeOf("other");
    await turn(tool, scope, [asked("x")]);
    expect(await turn(tool, scope, [asked("y")])).toEqual([
      { ok: false, output: null, error: "another call is recorded in the place of this one (ask); it is not made" },
    ]);
    expect(await turn(tool, scope, [asked("x")])).toMatchObject([{ ok: true, output: { n: 1 } }]);
    expect(calls).toHaveLength(1);
    expect(await recordsOf(scope)).toHaveLength(1);
  });
});

describe("what is not recorded", () => {
  it("is a mistake of the caller's, which reaches no tool and counts as one again", async () => {
    const { tool, calls } = toolOf(() => ({}));
    const scope = scopeOf("mistake");
    const wrong: ToolCall = { ...asked("x"), function: { name: "ask", arguments: "{}" } };
    for (const _ of [1, 2])
      expect(await turn(tool, scope, [wrong, asked("x", "nobody")])).toMatchObject([
        { ok: false, mistake: "bad_arguments" },
        { ok: false, mistake: "unknown_tool" },
      ]);
    expect(calls).toHaveLength(0);
    expect(await recordsOf(scope)).toEqual([]);
  });

  it("is a call of a pure tool: no statement is made for it", async () => {
    const { tool, calls } = toolOf((n) => ({ n }), "pure");
    const untouched = new Proxy({} as D1Database, { get: (_, name) => expect.fail(`DB.${String(name)} was used`) });
    const scope = scopeOf("pure");
    for (const n of [1, 2])
      expect(await turn(tool, scope, [asked("x")], { DB: untouched })).toMatchObject([{ output: { n } }]);
    expect(calls.map(({ key }) => key)).toEqual([undefined, undefined]);
    expect(await rows("SELECT * FROM claims WHERE key = ?", scope)).toEqual([]);
  });
});

describe("of two deliveries at once", () => {
  it("one alone makes calls, and the other finds the records when it comes again", async () => {
    const { tool, calls } = toolOf((n) => ({ n }));
    const scopes = ["one", "two", "three"].map(scopeOf);
    const both = await Promise.all([delivery(tool, scopes), delivery(tool, scopes)]);
    const opened = await Promise.all(both.map(({ toolbox }) => Promise.all(scopes.map(toolbox))));
    for (const i of scopes.keys()) expect(opened.filter((boxes) => boxes[i] !== undefined)).toHaveLength(1);
    await Promise.all(opened.flat().map((box) => box?.answer("0", [asked("x")])));
    expect(calls).toHaveLength(3);
    // Who had nothing gives up nothing that is another's.
    const loser = opened[0]?.[0] === undefined ? 0 : 1;
    await both[loser]?.purchases.close();
    expect(await rows("SELECT * FROM claims WHERE key IN (?, ?, ?)", ...scopes)).toHaveLength(3);
    await both[1 - loser]?.purchases.close();
    expect(await rows("SELECT * FROM claims WHERE key IN (?, ?, ?)", ...scopes)).toHaveLength(0);
    for (const scope of scopes) await turn(tool, scope, [asked("x")]);
    expect(calls).toHaveLength(3);
  });

  it("one that was away until its claim ran out makes no call any more, and leaves the other's claim alone", async () => {
    const { tool, calls } = toolOf((n) => ({ n }));
    const scope = scopeOf("away");
    const late = await delivery(tool, [scope], {}, 40);
    const box = await late.toolbox(scope);
    await new Promise((resolve) => setTimeout(resolve, 60));
    const other = await delivery(tool, [scope]);
    expect(await other.toolbox(scope)).toBeDefined();
    await expect(box?.answer("0", [asked("x")])).rejects.toThrow(ClaimLost);
    await late.purchases.close();
    expect(calls).toHaveLength(0);
    expect(await rows("SELECT * FROM claims WHERE key = ?", scope)).toHaveLength(1);
    await other.purchases.close();
  });

  it("one that was away at its last leaves the other's claim alone, too", async () => {
    const { tool } = toolOf((n) => ({ n }));
    const scope = scopeOf("last");
    const late = await delivery(tool, [scope], {}, 40);
    await late.toolbox(scope);
    await new Promise((resolve) => setTimeout(resolve, 60));
    const other = await delivery(tool, [scope]);
    expect(await other.toolbox(scope)).toBeDefined();
    await late.purchases.close();
    expect(await rows("SELECT * FROM claims WHERE key = ?", scope)).toHaveLength(1);
    await other.purchases.close();
  });

  it("one that a call fails gives its claim up when the calls beside it have ended, and no sooner", async () => {
    const { tool, calls } = toolOf((n) => (n === 1 ? { text: "x".repeat(40_000) } : pause(3_000).then(() => ({ n }))));
    const scope = scopeOf("beside");
    const BUCKET = { put: () => Promise.reject(new Error("the bucket is away")) };
    const { toolbox, purchases } = await delivery(tool, [scope], { BUCKET });
    const two = [asked("x"), asked("y")];
    const answers = toolbox(scope)
      .then((box) => box?.answer("0", two))
      .finally(() => purchases.close());
    await expect(answers).rejects.toThrow("the bucket is away");
    expect((await recordsOf(scope)).map(({ key }) => key)).toEqual([`${scope}/0/1`]);
    expect(await turn(tool, scope, two)).toMatchObject([{ output: { n: 3 } }, { output: { n: 2 } }]);
    expect(calls).toHaveLength(3);
  });

  it("what was stored first stands, should both have called", async () => {
    const { tool, calls } = toolOf((n) => ({ n, text: "x".repeat(40_000) }));
    const scope = scopeOf("both");
    const first = await delivery(tool, [scope]);
    const box = await first.toolbox(scope);
    await first.purchases.close();
    const second = await delivery(tool, [scope]);
    const other = await second.toolbox(scope);
    const [one] = (await box?.answer("0", [asked("x")])) ?? [];
    const [two] = (await other?.answer("0", [asked("x")])) ?? [];
    expect(calls).toHaveLength(2);
    expect(two?.result).toEqual(one?.result);
    expect(one?.result.output).toMatchObject({ n: 1 });
    await second.purchases.close();
  });
});

it("what was recorded for attempts that are made anew is forgotten with them, and nothing else is", async () => {
  const pump = new Pump(env);
  const { run } = await startRun(pump.env, specification({ name: "anew", count: 2, wave: 2, attempts: 2, seed: 3 }));
  await pump.drain();
  const [task, other] = (await rows("SELECT id FROM tasks WHERE run_id = ? ORDER BY id", run.id)).map(({ id }) => id);
  const kept = [`${task}/collect/1/0/0`, `${task}/solve/0/0/0`, `${other}/solve/1/0/0`];
  const row = {
    run_id: run.id,
    tool: "ask",
    input: "{}",
    output: "{}",
    output_key: null,
    error: null,
    duration: 1,
    bytes: 2,
  };
  const all = [...kept, `${task}/solve/1/0/0`].map((key) => ({ key, ...row }));
  await env.DB.batch([
    insertRecordedCalls(env.DB, all),
    env.DB.prepare(
      "UPDATE attempts SET ended = 'endpoint_fault', correct = NULL WHERE task_id = ? AND attempt = 1",
    ).bind(task),
    env.DB.prepare("UPDATE runs SET status = 'paused', paused_from = 'solving' WHERE id = ?").bind(run.id),
  ]);
  expect(await resumeRun(env.DB, run.id, Date.now())).toBe(true);
  const left = await rows("SELECT key FROM recorded_calls WHERE run_id = ?", run.id);
  expect(left.map(({ key }) => key).toSorted()).toEqual(kept.toSorted());
});

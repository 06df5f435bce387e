/** Attempts that answer rightly and changed otherwise than was ordered: they are wrong, no row is made of them, and old verdicts are told. */
import { env } from "cloudflare:test";
import { expect, test } from "vitest";
import { database } from "../../../db/client.ts";
import { findDataset } from "../../../db/datasets.ts";
import { datasetSpecificationSchema } from "../../../functions/domain/dataset/specification.ts";
import { madeCallsIn } from "../../../functions/domain/solving/made_calls.ts";
import { changingTools } from "../../../functions/tools/state.ts";
import { call, json, post } from "../../support/api.ts";
import { archived } from "../../support/archives.ts";
import { POOL, specificationOf } from "../../support/embedded.ts";
import { Pump } from "../../support/pump.ts";
import { cut, recordsIn, release, text as textOf } from "../../support/releases.ts";
import { batchOf, type Row, rows } from "../../support/runs.ts";
import { consumeRegrades, startRun } from "../../support/worker.ts";

const CHANGING = changingTools(POOL);

/** Tasks with three attempts that wait for their grade, and whose solution changes a state. */
const waiting = (run: string) =>
  rows(
    `SELECT id, question FROM tasks WHERE run_id = ?1 AND status = 'solve'
       AND EXISTS (SELECT 1 FROM json_each(?2) AS tool WHERE instr(shape, tool.value) > 0)
       AND (SELECT count(*) FROM attempts WHERE task_id = tasks.id AND correct IS NULL) = 3 ORDER BY ordinal`,
    run,
    JSON.stringify(CHANGING),
  );

const messagesOf = async (task: string, attempt: number) => {
  const [held] = await rows(
    `SELECT coalesce((SELECT messages FROM attempts AS h WHERE h.task_id = a.task_id AND h.attempt = a.same_as), messages) AS messages
     FROM attempts AS a WHERE task_id = ? AND attempt = ?`,
    task,
    attempt,
  );
  return String(held?.messages);
};

/** What nobody ordered, as it would have gone. */
const UNASKED = [
  {
    role: "assistant",
    content: "And some honey.",
    tool_calls: [
      {
        id: "unasked",
        type: "function",
        function: { name: "meal_add_food", arguments: '{"food":"Honey","grams":33}' },
      },
    ],
  },
  { role: "tool", tool_call_id: "unasked", content: '{"food":"Honey","grams":33,"foods":1}' },
];

/** Of the first task two attempts change too much and nothing, of the second all; what they answer stays. */
async function bend(tasks: readonly Row[]): Promise<void> {
  for (const [n, { id }] of tasks.entries()) {
    const task = String(id);
    // All before any: one may hold the messages of the others.
    const whole = await Promise.all([0, 1, 2].map(async (attempt) => JSON.parse(await messagesOf(task, attempt))));
    const bent = whole.map((messages, attempt) => {
      const prompt = messages.slice(0, 2);
      if (attempt === 0) return [...prompt, ...UNASKED, ...messages.slice(2)];
      return attempt === 1 || n > 0 ? [...prompt, messages.at(-1)] : messages;
    });
    await env.DB.batch(
      bent.map((messages, attempt) =>
        env.DB.prepare("UPDATE attempts SET messages = ?, same_as = NULL WHERE task_id = ? AND attempt = ?").bind(
          JSON.stringify(messages),
          task,
          attempt,
        ),
      ),
    );
  }
}

test("attempts that changed otherwise are wrong, whatever they answer: no row is made of them, and old verdicts are told", async () => {
  const pump = new Pump(env);
  const { run } = await startRun(
    pump.env,
    specificationOf({ name: "changes", count: 40, wave: 40, seed: 7, attempts: 3 }),
  );
  let bent: Row[] = [];
  await pump.drain(async () => {
    if (bent.length > 0) return;
    const found = await waiting(run.id);
    if (found.length < 2) return;
    bent = found.slice(0, 2);
    await bend(bent);
  });
  expect(bent).toHaveLength(2);
  const [first, second] = bent.map(({ id }) => String(id));
  const graded = (task = "") =>
    rows("SELECT attempt, correct, reward, detail FROM attempts WHERE task_id = ? ORDER BY attempt", task);
  const [some, none] = [await graded(first), await graded(second)];
  expect(some.map(({ correct, reward }) => [correct, reward])).toEqual([
    [0, 0.1],
    [0, 0.1],
    [1, 1.1],
  ]);
  expect(some[0]?.detail).toMatch(/^wrong changes: meal: left .*Honey.*, expected /);
  expect(some[1]?.detail).toMatch(/^wrong changes: \w+: nothing was changed$/);
  expect(none.map(({ correct }) => correct)).toEqual([0, 0, 0]);
  expect(
    await rows(
      "SELECT passed, attempted, tier, agreement, disputed FROM tasks WHERE id IN (?, ?) ORDER BY ordinal",
      first ?? "",
      second ?? "",
    ),
  ).toEqual([
    // They answer the same, and what the reference says: only the changes are wrong.
    { passed: 1, attempted: 3, tier: 4, agreement: 1, disputed: 0 },
    { passed: 0, attempted: 3, tier: 5, agreement: 1, disputed: 0 },
  ]);
  const trace = await json(await call(`/v1/tasks/${first}`));
  expect(trace.attempts[0]).toMatchObject({ correct: 0, detail: expect.stringMatching(/^wrong changes: /) });

  const selection = datasetSpecificationSchema.parse({
    shares: { eval: 0, sft: 1 },
    sft_trajectories: 16,
    formats: ["openai"],
  });
  const dataset = await cut(run.id, { name: "ordered", selection });
  await release(dataset);
  const records = new Map((await recordsIn(dataset)).map((record) => [record.id, record]));
  const [kept, lost] = [records.get(first ?? ""), records.get(second ?? "")];
  expect(kept?.attempts.map(({ correct, wrong_changes = false }) => [correct, wrong_changes])).toEqual([
    [0, true],
    [0, true],
    [1, false],
  ]);
  expect([kept?.split, kept?.pass_rate, lost?.split, lost?.pass_rate]).toEqual(["sft", 1 / 3, "rl", 0]);
  const text = await textOf(dataset, "jsonl/sft.openai.jsonl");
  const taught = text.split("\n").filter((line) => line.includes(JSON.stringify(bent[0]?.question)));
  expect(taught).toHaveLength(1);
  expect(
    madeCallsIn(JSON.stringify(JSON.parse(taught[0] ?? "").messages)).filter(({ tool }) => CHANGING.includes(tool)),
  ).toEqual(madeCallsIn(await messagesOf(first ?? "", 2)).filter(({ tool }) => CHANGING.includes(tool)));
  expect(text).not.toContain(JSON.stringify(bent[1]?.question));

  // As an older grader had them, which looked at answers alone.
  await env.DB.prepare("UPDATE attempts SET correct = 1, reward = 1.1, detail = NULL WHERE task_id IN (?, ?)")
    .bind(first, second)
    .run();
  await env.DB.prepare("UPDATE tasks SET passed = 3 WHERE id IN (?, ?)").bind(first, second).run();
  const again = async () => {
    let queued: unknown[] = [];
    const REGRADE_QUEUE = { send: async (body: unknown) => void queued.push(body) } as unknown as Queue;
    const { number } = await json(await post(`/v1/datasets/${dataset.id}/regrade`, undefined, {}, { REGRADE_QUEUE }));
    while (queued.length > 0) {
      const { batch } = batchOf(queued);
      queued = [];
      await consumeRegrades(batch, { ...env, REGRADE_QUEUE });
    }
    const { regrade, items } = await json(await call(`/v1/datasets/${dataset.id}/regrades/${number}?limit=200`));
    expect(regrade).toMatchObject({
      status: "finished",
      tasks: { changed: 2 },
      attempts: { changed: 5, unreadable: 0 },
    });
    return items;
  };
  const changes = await again();
  expect(
    changes.map((one: { task: string; attempt: number; reason: string }) => [one.task, one.attempt, one.reason]).sort(),
  ).toEqual([...[0, 1].map((n) => [first, n, "refused"]), ...[0, 1, 2].map((n) => [second, n, "refused"])].sort());
  expect(changes[0].detail).toMatch(/^it changed otherwise: /);
  expect(await findDataset(database(env.DB), dataset.id)).toMatchObject({ status: "released" });
  await archived(run.id);
  expect(await again()).toEqual(changes);
});

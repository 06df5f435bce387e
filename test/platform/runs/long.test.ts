/** Conversations that grow until no row takes more: they are ended while they can still be stored, and stored well formed. */
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { insertAttempts, type NewAttempt } from "../../../db/attempts.ts";
import { BOUND_BYTES, boundBytes, chunked } from "../../../db/chunks.ts";
import type { Run } from "../../../db/runs.ts";
import type { TaskRow } from "../../../db/tasks.ts";
import { type Attempt, attemptScope, attemptTask, CONVERSATION_BYTES } from "../../../functions/agent/attempt.ts";
import { RecordedCalls } from "../../../functions/agent/recorded_calls.ts";
import { configurationSchema } from "../../../functions/domain/configuration.ts";
import type { Completion } from "../../../functions/models/reply.ts";
import type { Teacher } from "../../../functions/models/teacher.ts";
import { CONTENT_BYTES, jsonBytes, REASONING_BYTES } from "../../../functions/models/wire/limits.ts";
import { newMeter } from "../../../functions/pipeline/meter.ts";
import type { Context } from "../../../functions/pipeline/stage.ts";
import { ModelCalls } from "../../../functions/spend/model_calls.ts";
import { POOL } from "../../support/embedded.ts";
import { Pump } from "../../support/pump.ts";
import { row, rows, specification, statusOf } from "../../support/runs.ts";
import { startRun } from "../../support/worker.ts";

const wanted = specification({ name: "long", count: 2, wave: 2, attempts: 1, seed: 91 });
const usage = { input_tokens: 1, cached_tokens: 0, output_tokens: 1, estimated: false };

/** As much as a reply may have of what doubles when it is stored, then calls until the end. */
function talking(over: Partial<Completion>, calls: Completion["message"]["tool_calls"]): Teacher {
  const content = '"'.repeat(CONTENT_BYTES / 2);
  const message = {
    role: "assistant" as const,
    content,
    reasoning_content: "\\".repeat(REASONING_BYTES / 2),
    ...(calls === undefined ? {} : { tool_calls: calls }),
  };
  expect(jsonBytes(content)).toBe(CONTENT_BYTES);
  return {
    name: "talking",
    model: null,
    complete: async () => ({ kind: "completion", message, finish_reason: "stop", model: "talking", usage, ...over }),
  };
}

const call = (n: number, text: string) => ({
  id: `call_${n}`,
  type: "function" as const,
  function: { name: "no_such_tool", arguments: text },
});
const manyCalls = [call(0, '"'.repeat(12_000)), ...Array.from({ length: 15 }, (_, n) => call(n + 1, "{}"))];

async function attempted(teacher: Teacher, question?: string): Promise<Attempt> {
  const pump = new Pump(env);
  const { run } = await startRun(pump.env, wanted);
  await pump.drain();
  const task = (await row("SELECT * FROM tasks WHERE run_id = ? LIMIT 1", run.id)) as unknown as TaskRow;
  const context: Context = {
    env,
    meter: newMeter(),
    run: run as Run,
    specification: wanted,
    pool: POOL,
    poolOf: async () => POOL,
    now: Date.now(),
  };
  const invocation = {
    env,
    run,
    specification: wanted,
    pool: POOL,
    stage: "solve",
    claimMs: 60_000,
    faultsMax: 9,
    now: Date.now(),
  };
  const modelCalls = await ModelCalls.open(invocation, ["solver"], []);
  const configuration = configurationSchema.parse(JSON.parse(task.configuration));
  const recorded = new RecordedCalls(context, modelCalls.claims);
  const toolbox = await recorded.toolbox(attemptScope(task.id, 0), configuration.toolset, teacher);
  if (toolbox === undefined) return expect.fail("somebody else is at it");
  return attemptTask(context, modelCalls, teacher, {
    row: question === undefined ? task : { ...task, question },
    configuration,
    attempt: 0,
    toolbox,
    retried: false,
  });
}

const stored = (task: string, { messages, ended, detail, draws }: Attempt): NewAttempt => ({
  task_id: task,
  attempt: 0,
  teacher: "talking",
  messages: JSON.stringify(messages),
  prompt: "1",
  ended,
  detail,
  draws,
});

describe("a conversation that grows with each turn", () => {
  it("ends while it can be stored, and is stored beside others", async () => {
    // About as long as a question with its tools' results may become.
    const made = await attempted(talking({}, manyCalls), "Why? ".repeat(60_000));
    expect(made.ended).toBe("length");
    const bytes = boundBytes(JSON.stringify(made.messages));
    expect(bytes).toBeLessThanOrEqual(CONVERSATION_BYTES);
    // It was ended for its length, not long before.
    expect(bytes).toBeGreaterThan(CONVERSATION_BYTES - 250_000);
    const attempts = ["a", "b", "c"].map((name) =>
      stored(`long-${name}`, { ...made, messages: name === "b" ? made.messages : [] }),
    );
    // Nothing is stored of a task that is not there.
    await env.DB.batch([
      env.DB.prepare(
        "INSERT INTO runs (id, base, repetition, status, specification, pool, created_at) VALUES ('run-long', 'run-long', 1, 'solving', '{}', '', 0)",
      ),
      ...attempts.map(({ task_id }, i) =>
        env.DB.prepare(
          "INSERT INTO tasks (id, run_id, ordinal, wave, status, round, domain, configuration, moved_at) VALUES (?, 'run-long', ?, 0, 'solve', 1, 'general', '{}', 0)",
        ).bind(task_id, i),
      ),
    ]);
    await env.DB.batch(chunked(attempts, (some) => insertAttempts(env.DB, some)));
    const there = await rows("SELECT length(messages) AS n FROM attempts WHERE task_id LIKE 'long-%' ORDER BY task_id");
    expect(there.map(({ n }) => n)).toEqual(attempts.map(({ messages }) => messages.length));
  });

  it("has room for the largest reply that may follow", () => {
    const { messages, ...columns } = stored("t".repeat(64), {
      messages: [],
      ended: "length",
      detail: "d".repeat(500),
      draws: 2,
    });
    // 99,380 bytes: see wire/limits.ts.
    expect(CONVERSATION_BYTES + 2 * 99_380 + boundBytes(columns)).toBeLessThan(BOUND_BYTES);
  });

  it("ends without calls that nobody answered", async () => {
    const long = await attempted(talking({}, manyCalls), "Why? ".repeat(60_000));
    const withheld = await attempted(talking({ finish_reason: "content_filter" }, manyCalls));
    expect([long.ended, withheld.ended]).toEqual(["length", "content_filter"]);
    for (const { messages } of [long, withheld]) {
      const asked = messages.flatMap((message) =>
        message.role === "assistant" ? (message.tool_calls ?? []).map(({ id }) => id) : [],
      );
      const answered = messages.flatMap((message) => (message.role === "tool" ? [message.tool_call_id] : []));
      expect(answered).toEqual(asked);
    }
  });
});

describe("an attempt that ends on calls", () => {
  it("is wrong, also where the answer stands beside them", async () => {
    const pump = new Pump(env);
    const { run } = await startRun(pump.env, { ...wanted, seed: 92 });
    const say = { spoilt: false };
    await pump.drain(async () => {
      // As an attempt from before such turns were taken off: its last turn calls once more.
      const spoilt = await env.DB.prepare(
        `UPDATE attempts SET messages = json_set(messages, '$[#-1].tool_calls', json(?1))
         WHERE correct IS NULL AND task_id IN (SELECT id FROM tasks WHERE run_id = ?2) RETURNING task_id`,
      )
        .bind(JSON.stringify([call(0, "{}")]), run.id)
        .all();
      say.spoilt ||= spoilt.results.length > 0;
    });
    expect(await statusOf(run.id)).toBe("finished");
    expect(say.spoilt).toBe(true);
    const made = await rows("SELECT correct FROM attempts JOIN tasks ON id = task_id WHERE run_id = ?", run.id);
    expect(new Set(made.map(({ correct }) => correct))).toEqual(new Set([0]));
  });
});

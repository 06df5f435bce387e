/** Evaluation held out by each kind of group, on a run of the real pipeline, read back from the files that trainers read. */
import { env } from "cloudflare:workers";
import { parquetReadObjects } from "hyparquet";
import { beforeAll, describe, expect, it } from "vitest";
import type { Manifest } from "../../../functions/datasets/manifest.ts";
import type { TaskRecord } from "../../../functions/datasets/record.ts";
import { HOLD_OUTS, type HoldOut } from "../../../functions/domain/dataset/specification.ts";
import { usedTools } from "../../../functions/domain/dataset/training.ts";
import type { ChatMessage, ToolDefinition } from "../../../functions/domain/messages.ts";
import { Pump } from "../../support/pump.ts";
import { unshare } from "../../support/releases.ts";
import { rows, specification, statusOf } from "../../support/runs.ts";
import { app, startRun } from "../../support/worker.ts";

const pump = new Pump(env);
const TASKS = 60;
const made = specification({ name: "hold", count: TASKS, wave: 30, seed: 7, attempts: 2 });
let run: string;

// biome-ignore lint/suspicious/noExplicitAny: the shape of a response is what a test looks into
type Body = any;

async function cut(body: object): Promise<{ status: number; body: Body }> {
  const init = {
    method: "POST",
    body: JSON.stringify({ run, ...body }),
    headers: { "content-type": "application/json" },
  };
  const response = await app.request("/v1/datasets", init, pump.env);
  return { status: response.status, body: await response.json() };
}

async function object(dataset: string, path: string): Promise<R2ObjectBody> {
  const found = await env.BUCKET.get(`datasets/${dataset}/${path}`);
  if (found === null) throw new Error(`${dataset} has no ${path}`);
  return found;
}

async function lines<T>(dataset: string, path: string): Promise<T[]> {
  const text = await (await object(dataset, path)).text();
  return text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as T]));
}

async function parquet(dataset: string, split: string): Promise<Body[]> {
  const file = await (await object(dataset, `data/${split}-00000-of-00001.parquet`)).arrayBuffer();
  return parquetReadObjects({ file });
}

const manifestIn = async (dataset: string): Promise<Manifest> => (await object(dataset, "manifest.json")).json();
const filesIn = (dataset: string) =>
  rows("SELECT path, sha256 FROM dataset_files WHERE dataset_id = ? ORDER BY path", dataset);
const itemsIn = (dataset: string) =>
  rows("SELECT ordinal, split FROM dataset_items WHERE dataset_id = ? ORDER BY ordinal", dataset);
/** Names of datasets have no underscores. */
const nameOf = (kind: HoldOut) => `by-${kind.replaceAll("_", "-")}`;
const idOf = (kind: HoldOut) => `${nameOf(kind)}-v1`;

/** What of a task may not occur on both sides. For tools that is for held-out ones alone. */
const KEYS: Readonly<Record<HoldOut, (record: TaskRecord) => string[]>> = {
  call_graphs: ({ shape }) => [shape.graph],
  tools: ({ shape }) => usedTools(shape.sequence),
  toolsets: ({ shape }) => [usedTools(shape.sequence).join(" ")],
  topologies: ({ shape }) => [shape.topology],
};

const toolsOf = ({ tools }: { tools: string | ToolDefinition[] }) =>
  (typeof tools === "string" ? (JSON.parse(tools) as ToolDefinition[]) : tools).map((tool) => tool.function.name);
const calledIn = (messages: readonly ChatMessage[]) =>
  messages.flatMap((message) =>
    message.role === "assistant" ? (message.tool_calls ?? []).map((call) => call.function.name) : [],
  );

function sides(records: readonly TaskRecord[]): { evaluation: TaskRecord[]; training: TaskRecord[] } {
  return {
    evaluation: records.filter(({ split }) => split === "eval"),
    training: records.filter(({ split }) => split !== "eval"),
  };
}

/** Fails unless nothing that evaluation holds out occurs in a training solution. */
function expectDisjoint(kind: HoldOut, records: readonly TaskRecord[], names: readonly string[]): void {
  const { evaluation, training } = sides(records);
  const trained = new Set(training.flatMap(KEYS[kind]));
  for (const record of evaluation) {
    const keys = KEYS[kind](record);
    if (kind !== "tools") expect(keys.filter((key) => trained.has(key))).toEqual([]);
    else expect(keys.some((tool) => names.includes(tool))).toBe(true);
  }
  for (const name of names) expect(trained).not.toContain(name);
}

beforeAll(async () => {
  run = (await startRun(pump.env, made)).run.id;
  await pump.drain();
  expect(await statusOf(run)).toBe("finished");
  for (const hold_out of HOLD_OUTS) {
    const { status, body } = await cut({ name: nameOf(hold_out), specification: { hold_out } });
    expect([status, body.id, body.specification.hold_out]).toEqual([201, idOf(hold_out), hold_out]);
  }
  await pump.drain();
}, 120_000);

describe.each(HOLD_OUTS)("evaluation held out by %s", (kind) => {
  it("shares nothing of the kind with training, and the manifest says what it is", async () => {
    const records = await lines<TaskRecord>(idOf(kind), "tasks.jsonl");
    const { evaluation, training } = sides(records);
    expect(records.length).toBe(TASKS);
    expect(evaluation.length).toBeGreaterThanOrEqual(3);
    expect(evaluation.length).toBeLessThanOrEqual(9);
    expect(new Set(training.map(({ split }) => split))).toEqual(new Set(["sft", "rl"]));
    const { hold_out: facts, specification: stated } = await manifestIn(idOf(kind));
    expect([facts.by, stated.dataset.hold_out]).toEqual([kind, kind]);
    const named = kind === "tools" || kind === "topologies";
    expect(facts.names !== undefined).toBe(named);
    expectDisjoint(kind, records, facts.names ?? []);
    if (kind === "topologies") expect(facts.names).toEqual([...new Set(evaluation.flatMap(KEYS[kind]))].sort());
    if (named) expect(facts.held_out).toBe(facts.names?.length);
    expect(await (await object(idOf(kind), "README.md")).text()).toContain(facts.rule);
  });

  it("is the same when it is asked for again, under any name, and in a repetition of the run", async () => {
    const again = await cut({ name: nameOf(kind), specification: { hold_out: kind } });
    expect([again.status, again.body.id]).toEqual([200, idOf(kind)]);
    const other = await cut({ name: `again-${nameOf(kind)}`, specification: { hold_out: kind } });
    expect(other.status).toBe(201);
    expect(await itemsIn(other.body.id)).toEqual(await itemsIn(idOf(kind)));
    if (kind !== "tools") return;
    const repetition = (await startRun(pump.env, made)).run.id;
    expect(repetition).not.toBe(run);
    await pump.drain();
    const second = await cut({ run: repetition, name: nameOf(kind), specification: { hold_out: kind } });
    expect(second.body.id).toBe(`${nameOf(kind)}-v2`);
    await pump.drain();
    expect(await filesIn(second.body.id)).toEqual(await filesIn(idOf(kind)));
  });

  it("is that of every scaling subset, whose training is nested", async () => {
    const whole = await lines<TaskRecord>(idOf(kind), "tasks.jsonl");
    const splits = new Map(whole.map(({ id, split }) => [id, split]));
    const { names = [] } = (await manifestIn(idOf(kind))).hold_out;
    // In a run of this size hardly two tasks share used toolsets or tools: the other axes are in `scaling.test.ts`.
    const sizes = [8, 16];
    const { status, body } = await cut({
      name: `scaled-${nameOf(kind)}`,
      specification: { hold_out: kind },
      scaling: { axis: "pool", sizes },
    });
    expect([status, body.detail]).toEqual([201, undefined]);
    await pump.drain();
    let smaller: string[] = [];
    for (const [i, { id: dataset }] of body.items.entries()) {
      const records = await lines<TaskRecord>(dataset, "tasks.jsonl");
      const { evaluation, training } = sides(records);
      expect(evaluation.map(({ id }) => id)).toEqual(sides(whole).evaluation.map(({ id }) => id));
      const ids = training.map(({ id }) => id);
      expect(ids).toHaveLength(sizes[i] ?? 0);
      expect(smaller.filter((id) => !ids.includes(id))).toEqual([]);
      for (const { id, split } of records) expect(split).toBe(splits.get(id));
      expectDisjoint(kind, records, names);
      expect((await manifestIn(dataset)).hold_out.names ?? []).toEqual(names);
      smaller = ids;
    }
  });
});

describe("held-out tools", () => {
  it("are neither offered nor called in a training row, and are offered in evaluation", async () => {
    const dataset = idOf("tools");
    const records = new Map((await lines<TaskRecord>(dataset, "tasks.jsonl")).map((record) => [record.id, record]));
    const { names = [] } = (await manifestIn(dataset)).hold_out;
    let cut = 0;
    for (const split of ["sft", "rl", "eval"]) {
      for (const row of await parquet(dataset, split)) {
        const toolset = records.get(row.id)?.toolset ?? [];
        const offered = toolset.filter((tool) => split === "eval" || !names.includes(tool));
        expect(toolsOf(row)).toEqual(offered);
        if (offered.length < toolset.length) cut++;
      }
    }
    expect(cut).toBeGreaterThan(0);
    const openai = await lines<{ messages: ChatMessage[]; tools: ToolDefinition[] }>(dataset, "jsonl/sft.openai.jsonl");
    for (const { messages, tools } of openai) {
      expect(calledIn(messages).filter((tool) => names.includes(tool))).toEqual([]);
      expect(tools.map((tool) => tool.function.name).filter((tool) => names.includes(tool))).toEqual([]);
    }
  });

  it("that a solver wandered to keep its trajectory out of SFT, and the task where it has no other", async () => {
    const records = await lines<TaskRecord>(idOf("tools"), "tasks.jsonl");
    const [held = ""] = (await manifestIn(idOf("tools"))).hold_out.names ?? [];
    const solved = records.filter(
      ({ split, attempts }) => split === "sft" && attempts.every(({ correct }) => correct === 1),
    );
    const [all, one] = solved as [TaskRecord, TaskRecord];
    const wander = (messages: readonly ChatMessage[]): ChatMessage[] => [
      ...messages.slice(0, 2),
      {
        role: "assistant",
        content: null,
        tool_calls: [{ id: "w", type: "function", function: { name: held, arguments: "{}" } }],
      },
      { role: "tool", tool_call_id: "w", content: "error: the input is missing" },
      ...messages.slice(2),
    ];
    // One attempt of a task can wander alone only where it holds its messages alone.
    await unshare(run);
    for (const [{ id, attempts }, wandering] of [
      [all, [0, 1]],
      [one, [0]],
    ] as const)
      for (const attempt of wandering) {
        // Attempts that went alike are listed once.
        const { messages } = attempts[attempt] ?? (attempts[0] as (typeof attempts)[0]);
        await env.DB.prepare("UPDATE attempts SET messages = ? WHERE task_id = ? AND attempt = ?")
          .bind(JSON.stringify(wander(messages)), run.replace(/^run-/, "task-") + id.slice(-7), attempt)
          .run();
      }
    const { body } = await cut({ name: "wander", specification: { hold_out: "tools", sft_trajectories: 16 } });
    const plain = await cut({ name: "stray", specification: { sft_trajectories: 16, shares: { eval: 0, sft: 1 } } });
    await pump.drain();

    const after = new Map((await lines<TaskRecord>(body.id, "tasks.jsonl")).map((record) => [record.id, record]));
    expect(sides([...after.values()]).evaluation.map(({ id }) => id)).toEqual(
      sides(records).evaluation.map(({ id }) => id),
    );
    expect(after.get(all.id)?.split).toBe("rl");
    const trained: { id: string; messages: ChatMessage[] }[] = await parquet(body.id, "sft");
    for (const { messages } of trained) expect(calledIn(messages)).not.toContain(held);
    // Every task of the split has a row, and with it the one that has another trajectory.
    const inSplit = [...after.values()].filter(({ split }) => split === "sft").map(({ id }) => id);
    expect([...new Set(trained.map(({ id }) => id.split("/")[0]))]).toEqual(inSplit);
    expect(after.get(one.id)?.attempts.map(({ id, count }) => [id, count])).toEqual([
      [`${one.id}/0`, 1],
      [`${one.id}/1`, 1],
    ]);
    expect(after.get(one.id)?.split).toBe("sft");
    expect(trained.map(({ id }) => id).filter((id) => id.startsWith(`${one.id}/`))).toEqual([`${one.id}/1`]);
    // Where no tool is held out, a trajectory may call what it likes.
    const stray: { messages: ChatMessage[] }[] = await parquet(plain.body.id, "sft");
    expect(stray.filter(({ messages }) => calledIn(messages).includes(held)).length).toBeGreaterThan(0);
  });
});

describe("rejection sampling", () => {
  it("draws the same trajectories each time, and repeats none", async () => {
    const ask = (name: string, sft_pick: string) =>
      cut({ name, specification: { sft_trajectories: 2, sft_pick, shares: { eval: 0, sft: 1 } } });
    const cuts = [await ask("drawn", "sampled"), await ask("drawn-again", "sampled"), await ask("short", "shortest")];
    await pump.drain();
    const [one, two, short] = await Promise.all(cuts.map(({ body }) => parquet(body.id, "sft")));
    expect(two).toEqual(one);
    expect(new Set(one?.map(({ messages }) => messages)).size).toBe(one?.length);
    // Two attempts a task: both ways of picking give all that differ.
    expect(new Set(one?.map(({ id }) => id))).toEqual(new Set(short?.map(({ id }) => id)));
    expect(await (await object("drawn-v1", "README.md")).text()).toContain(
      "at most 2 trajectories each, drawn at random",
    );
  });

  it("and hold-outs that there are not are refused by name", async () => {
    for (const [field, value] of [
      ["sft_pick", "longest"],
      ["hold_out", "seeds"],
    ] as const) {
      const { status, body } = await cut({ specification: { [field]: value } });
      expect([status, body.errors[0].field]).toEqual([400, `specification.${field}`]);
    }
  });
});

it("the RL split states both counts of its pass rates", async () => {
  const records = new Map((await lines<TaskRecord>("by-tools-v1", "tasks.jsonl")).map((record) => [record.id, record]));
  for (const row of await parquet("by-tools-v1", "rl")) {
    const [passed, attempted] = [Number(row.extra_info.passed), Number(row.extra_info.attempted)];
    const record = records.get(row.id);
    expect([passed, attempted]).toEqual([record?.passed, record?.attempted]);
    expect(row.pass_rate).toBe(passed / attempted);
    // A record lists attempts that went alike once, with their number.
    const right = record?.attempts.filter(({ correct }) => correct === 1) ?? [];
    expect(passed).toBe(right.reduce((sum, { count }) => sum + count, 0));
  }
});

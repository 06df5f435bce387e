/** The HTTP API on a real database, bucket and coordinator: what each route does. What is refused is in `http_refused.test.ts`, datasets are in `http_datasets.test.ts`, what all routes have in common in `http_routes.test.ts`. */
import { env } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { MIGRATIONS } from "../../../db/migrations.ts";
import { call, json, post, problem, sent } from "../../support/api.ts";
import { sampleFacts, storeTask } from "../../support/dataset.ts";
import { TOOLS } from "../../support/embedded.ts";

describe("runs", () => {
  it("are started with defaults, and again as repetitions", async () => {
    const response = await post("/v1/runs", {});
    expect(response.status).toBe(201);
    const run = await json(response);
    expect(run.id).toMatch(/^run-[0-9a-f]{12}$/);
    expect(run.specification).toMatchObject({ count: 100, rounds: 3, toolset: { min: 15, max: 50 } });
    expect(response.headers.get("location")).toBe(`/v1/runs/${run.id}`);
    expect(sent.at(-1)).toEqual({ run: run.id, wave: 0 });
    expect((await json(await post("/v1/runs", {}))).id).toBe(`${run.id}.2`);
    expect((await json(await post("/v1/runs", { seed: 1 }))).id).not.toContain(run.id);
  });

  it("are listed newest first, page by page", async () => {
    for (let seed = 10; seed < 15; seed++) await post("/v1/runs", { seed });
    const all = (await json(await call("/v1/runs"))).items.map((run: { id: string }) => run.id);
    const seen: string[] = [];
    let cursor: string | null = "";
    for (let page = 0; cursor !== null; page++) {
      expect(page).toBeLessThan(10);
      const body: { items: { id: string }[]; cursor: string | null } = await json(
        await call(`/v1/runs?limit=3${cursor && `&cursor=${cursor}`}`),
      );
      expect(body.items.length).toBeLessThanOrEqual(3);
      seen.push(...body.items.map((run) => run.id));
      cursor = body.cursor;
    }
    expect(seen).toEqual(all);
    expect(new Set(seen).size).toBe(seen.length);
    const { cursor: given } = await json(await call("/v1/runs?limit=2&status=running"));
    for (const path of ["/v1/runs", "/v1/datasets", "/v1/tools", "/v1/schedules", `/v1/runs/${all[0]}/tasks`])
      expect((await problem(await call(`${path}?cursor=${given}`))).errors?.[0]?.field).toBe("cursor");
    expect((await call(`/v1/runs?status=running&limit=7&cursor=${given}`)).status).toBe(200);
  });

  it("are cancelled with their open tasks, once", async () => {
    const { id } = await json(await post("/v1/runs", { seed: 77 }));
    await storeTask(env.DB, id, sampleFacts(0));
    await storeTask(env.DB, id, sampleFacts(1));
    await env.DB.prepare("UPDATE tasks SET status = 'collect' WHERE run_id = ? AND ordinal = 1").bind(id).run();
    for (let times = 0; times < 2; times++)
      expect(await json(await call(`/v1/runs/${id}/cancel`, { method: "POST" }))).toMatchObject({
        id,
        status: "cancelled",
      });
    // The coordinator has closed its last wave: its alarm asks for no other.
    expect((await json(await call(`/v1/runs/${id}/diversity`))).coordinator).toMatchObject({
      cancelled: true,
      finished: true,
    });
    const shown = await json(await call(`/v1/runs/${id}`));
    expect(shown.progress).toMatchObject({
      planned: 2,
      kept: 1,
      graded: 1,
      dropped: { cancelled: 1 },
      phase: "cancelled",
    });
    expect(shown.finished_at).toMatch(/^\d{4}-\d\d-\d\dT/);
    await env.DB.prepare("UPDATE runs SET status = 'finished' WHERE id = ?").bind(id).run();
    expect((await problem(await call(`/v1/runs/${id}/cancel`, { method: "POST" }))).status).toBe(409);
  });

  it("show progress, funnel and what a task costs", async () => {
    const { id } = await json(await post("/v1/runs", { seed: 78, count: 3 }));
    for (let n = 0; n < 4; n++) await storeTask(env.DB, id, sampleFacts(n));
    await env.DB.prepare("UPDATE tasks SET status = 'dropped', reason = 'leak' WHERE run_id = ? AND ordinal = 3")
      .bind(id)
      .run();
    await env.DB.prepare(
      "INSERT INTO operations (run_id, stage, invocations, messages, sends, d1_statements, d1_rows_written, d1_rows_read, r2_operations, coordinator_calls) VALUES (?, 'collect', 1, 4, 4, 9, 12, 0, 0, 5), (?, 'solve', 2, 3, 0, 3, 3, 0, 0, 0)",
    )
      .bind(id, id)
      .run();
    const run = await json(await call(`/v1/runs/${id}`));
    expect(run.progress).toEqual({
      phase: "running",
      count: 3,
      planned: 4,
      kept: 3,
      graded: 3,
      dropped: { leak: 1 },
      waves: 0,
      shortfall: 0,
      shortfall_reason: null,
    });
    expect(run.funnel).toEqual([
      { status: "dropped", reason: "leak", tasks: 1 },
      { status: "graded", reason: null, tasks: 3 },
    ]);
    expect(run.rates.yield).toBe(0.75);
    expect(run.operations.stages.map((row: { stage: string }) => row.stage)).toEqual(["collect", "solve"]);
    expect(run.operations.per_task).toMatchObject({ invocations: 1, d1_statements: 4 });
  });

  it("are compared, with the differences beside", async () => {
    const ids: string[] = [];
    for (const [n, usd] of [
      [3, 0.5],
      [6, null],
    ] as const) {
      const { id } = await json(await post("/v1/runs", { seed: 80, count: n }));
      for (let task = 0; task < n; task++) await storeTask(env.DB, id, sampleFacts(task));
      await env.DB.prepare(
        "INSERT INTO spend (run_id, stage, role, model, completions, requests, estimated, input_tokens, output_tokens, usd) VALUES (?, 'solve', 'solver', 'm', 2, 3, 0, ?, 10, ?)",
      )
        .bind(id, 100 * n, usd)
        .run();
      ids.push(id);
    }
    const [one, other] = ids;
    await env.DB.prepare("UPDATE tasks SET status = 'dropped', reason = 'leak' WHERE run_id = ? AND ordinal > 3")
      .bind(other)
      .run();
    const found = await json(await call(`/v1/runs/${one}/compare?with=${other}`));
    expect(found.runs).toEqual({ run: one, with: other });
    expect(found.specification).toEqual([{ field: "count", run: 3, with: 6 }]);
    expect(found.yield).toMatchObject({
      planned: { run: 3, with: 6, difference: 3 },
      kept: { run: 3, with: 4, difference: 1 },
      kept_of_planned: { run: 1, with: 0.666667, difference: -0.333333 },
      dropped: [{ reason: "leak", run: 0, with: 2, difference: 2 }],
    });
    const { unique_toolsets, a_kept_task, mean } = found.diversity;
    expect([unique_toolsets, a_kept_task.unique_toolsets.difference, mean.calls.run]).toEqual([
      { run: 3, with: 4, difference: 1 },
      0,
      2,
    ]);
    expect(found.cost).toMatchObject({
      input_tokens: { run: 300, with: 600, difference: 300 },
      usd: { run: 0.5, with: null, difference: null },
      a_kept_task: { input_tokens: { run: 100, with: 150, difference: 50 } },
    });
    const sum = (side: "run" | "with") =>
      found.domains.reduce((all: number, { kept }: { kept: Record<string, number> }) => all + (kept[side] ?? 0), 0);
    expect([sum("run"), sum("with")]).toEqual([3, 4]);
    const itself = await json(await call(`/v1/runs/${one}/compare?with=${one}`));
    expect([itself.specification, itself.yield.kept.difference, itself.cost.usd.difference]).toEqual([[], 0, 0]);
    expect((await problem(await call(`/v1/runs/${one}/compare`))).errors?.[0]?.field).toBe("with");
    for (const path of [`/v1/runs/${one}/compare?with=run-none`, `/v1/runs/run-none/compare?with=${one}`])
      expect(await problem(await call(path))).toMatchObject({
        code: "run_not_found",
        detail: expect.stringContaining("run-none"),
      });
  });

  it("are listed with how far they are and what they cost, where that is asked for", async () => {
    const { id: open } = await json(await post("/v1/runs", { seed: 81, count: 4 }));
    const { id: ended } = await json(await post("/v1/runs", { seed: 82, count: 9 }));
    for (let task = 0; task < 3; task++) await storeTask(env.DB, open, sampleFacts(task));
    await env.DB.batch([
      env.DB.prepare("UPDATE runs SET status = 'finished', shortfall = 2, finished_at = 1 WHERE id = ?").bind(ended),
      ...(["solver", "judge"] as const).map((role) =>
        env.DB.prepare(
          "INSERT INTO spend (run_id, stage, role, model, completions, requests, estimated, input_tokens, output_tokens, usd) VALUES (?, 'solve', ?, 'm', 1, 1, 0, 1, 1, 0.25)",
        ).bind(ended, role),
      ),
    ]);
    const listed = await json(await call("/v1/runs?limit=2&figures=true"));
    expect(listed.items.map(({ id, figures }: { id: string; figures: object }) => [id, figures])).toEqual([
      [ended, { count: 9, kept: 7, percent: 100, usd: 0.5 }],
      [open, { count: 4, kept: 3, percent: expect.any(Number), usd: 0 }],
    ]);
    const plain = await json(await call(`/v1/runs?limit=2&figures=false`));
    expect(plain.items.some((run: object) => "figures" in run)).toBe(false);
    expect(plain.cursor).toBe(listed.cursor);
    expect((await json(await call(`/v1/runs/${ended}`))).progress.shortfall_reason).toBe(
      "planning gave up after 0 tasks",
    );
  });

  it("report their diversity", async () => {
    const { id } = await json(await post("/v1/runs", { seed: 79 }));
    for (let n = 0; n < 9; n++) await storeTask(env.DB, id, sampleFacts(n));
    const report = await json(await call(`/v1/runs/${id}/diversity`));
    expect(report.structure).toMatchObject({
      tasks: 9,
      unique_graphs: 7,
      tools_covered: 8,
      unique_toolsets: 9,
      calls: { mean: 2, median: 2, max: 2 },
      width: { mean: 1, median: 1, max: 1 },
      tool_types: { mean: 2, median: 2, max: 2 },
    });
    const path = `/v1/runs/${id}/diversity`;
    const whole = await json(await call(`${path}?whole=true`));
    const { targets, tools, exemplars, topologies, ...rest } = whole.coordinator;
    expect(tools.length).toBeGreaterThan(100);
    const { rows, ...same } = report.coordinator;
    expect(same).toEqual(rest);
    expect(rows).toMatchObject({
      targets: targets.length,
      tools: tools.length,
      exemplars: exemplars.length,
      topologies: topologies.length,
    });
    expect(JSON.stringify(report).length).toBeLessThan(8_000);
    expect(JSON.stringify(whole).length).toBeGreaterThan(50_000);
    expect((await problem(await call(`${path}?whole=yes`))).errors?.[0]?.field).toBe("whole");
  });
});

describe("tasks", () => {
  let run: string;
  beforeAll(async () => {
    run = (await json(await post("/v1/runs", { seed: 90 }))).id;
    for (let n = 0; n < 7; n++) await storeTask(env.DB, run, sampleFacts(n));
  });

  it("are listed in order, by status too", async () => {
    const first = await json(await call(`/v1/runs/${run}/tasks?limit=4`));
    expect(first.items.map((task: { ordinal: number }) => task.ordinal)).toEqual([0, 1, 2, 3]);
    const second = await json(await call(`/v1/runs/${run}/tasks?limit=4&cursor=${first.cursor}`));
    expect(second.items.map((task: { ordinal: number }) => task.ordinal)).toEqual([4, 5, 6]);
    expect(second.cursor).toBeNull();
    expect((await json(await call(`/v1/runs/${run}/tasks?status=dropped`))).items).toEqual([]);
  });

  it("are listed by domain, tool, pass rate and words, and each says what stands beside it among those", async () => {
    type Row = { id: string; domain: string; passed: number; attempted: number; question: string };
    const listed = async (query: string): Promise<Row[]> =>
      (await json(await call(`/v1/runs/${run}/tasks?limit=200&${query}`))).items;
    const all = await listed("");
    const ids = (rows: Row[]) => rows.map(({ id }) => id);
    const [first] = all;
    if (first === undefined) return expect.fail("no task is listed");
    const { shape } = await json(await call(`/v1/tasks/${first.id}`));
    const [tool] = shape.sequence.split(" > ");
    const its = await Promise.all(
      all.map(async ({ id }) => (await json(await call(`/v1/tasks/${id}`))).shape.sequence),
    );
    const withTool = all.filter((_, i) => its[i].split(" > ").includes(tool));
    expect(withTool.length).toBeGreaterThan(0);
    expect(withTool.length).toBeLessThan(all.length);
    expect(ids(await listed(`tool=${tool}`))).toEqual(ids(withTool));
    expect(await listed(`tool=${tool.slice(0, -1)}`)).toEqual([]);
    expect(ids(await listed(`domain=${first.domain}`))).toEqual(
      ids(all.filter(({ domain }) => domain === first.domain)),
    );
    const rate = first.passed / first.attempted;
    const alike = all.filter(({ passed, attempted }) => passed / attempted === rate);
    expect(ids(await listed(`pass_rate_min=${rate}&pass_rate_max=${rate}`))).toEqual(ids(alike));
    const words = encodeURIComponent(first.question.slice(2, 40).toUpperCase());
    expect(ids(await listed(`words=${words}`))).toContain(first.id);
    expect(await listed("words=100%25")).toEqual([]);
    expect((await problem(await call(`/v1/runs/${run}/tasks?pass_rate_min=2`))).errors?.[0]?.field).toBe(
      "pass_rate_min",
    );

    type Message = { role: string; content: string | null; tool_calls?: { function: { name: string } }[] };
    type Attempt = { ended: string; messages: Message[] };
    // One attempt is told that a call failed, and one that a thing has an `error` beside what it asked for: that is no failure.
    const told = (task: string, content: string) =>
      env.DB.prepare("UPDATE attempts SET messages = json_set(messages, '$[3].content', ?2) WHERE task_id = ?1")
        .bind(task, content)
        .run();
    await told(all[2]?.id ?? "", '{"error":"not found: near matches are Æbler"}');
    await told(all[3]?.id ?? "", '{"error":"0.2","value":3}');
    // A message that an earlier version left unreadable stops no list.
    const whole = "UPDATE attempts SET messages = json_remove(messages, '$[#-1]') WHERE task_id = ?1";
    const spoilt = "UPDATE attempts SET messages = json_insert(messages, '$[#]', 'no message') WHERE task_id = ?1";
    const [spoil, mend] = [spoilt, whole].map((sql) => env.DB.prepare(sql).bind(first.id));
    await spoil?.run();
    for (const filter of ["called=none_such", "said=none such", "tool_error=true"])
      expect(await listed(filter)).not.toContainEqual(expect.objectContaining({ id: first.id }));
    await mend?.run();
    const traces = new Map<string, Attempt[]>();
    for (const { id } of all) traces.set(id, (await json(await call(`/v1/tasks/${id}`))).attempts);
    const where = (holds: (message: Message, place: number) => boolean) =>
      ids(all.filter(({ id }) => traces.get(id)?.some(({ messages }) => messages.some(holds))));
    const calls = ({ tool_calls = [] }: Message) => tool_calls.map((one) => one.function.name);
    expect(ids(await listed("ended=answered"))).toEqual(
      ids(all.filter(({ id }) => traces.get(id)?.some(({ ended }) => ended === "answered"))),
    );
    expect(await listed("ended=refusal")).toEqual([]);
    const called = where((message) => calls(message).includes(tool));
    expect(called.length).toBeGreaterThan(0);
    expect(called.length).toBeLessThan(all.length);
    expect(ids(await listed(`called=${tool}`))).toEqual(called);
    expect(ids(await listed("tool_error=true"))).toEqual([all[2]?.id]);
    expect(ids(await listed(`said=${encodeURIComponent("MATCHES are Æ")}`))).toEqual([all[2]?.id]);
    const part =
      traces
        .get(first.id)?.[0]
        ?.messages.find(({ role }) => role === "tool")
        ?.content?.slice(1, 40) ?? "";
    expect(ids(await listed(`said=${encodeURIComponent(part.toUpperCase())}`))).toEqual(
      where(({ content }, place) => place > 1 && (content ?? "").toLowerCase().includes(part.toLowerCase())),
    );

    const beside = async (id: string, query = "") => json(await call(`/v1/tasks/${id}/neighbours?${query}`));
    for (const [i, { id }] of withTool.entries())
      expect(await beside(id, `tool=${tool}`)).toEqual({
        previous: withTool[i - 1]?.id ?? null,
        next: withTool[i + 1]?.id ?? null,
      });
    expect(await beside(first.id)).toEqual({ previous: null, next: all[1]?.id });
    expect((await problem(await call("/v1/tasks/task-none-000001/neighbours"))).code).toBe("task_not_found");
  });

  it("move their run, which is followed as events: whoever comes back is told what it has not heard", async () => {
    const followed = (await json(await post("/v1/runs", { seed: 91 }))).id;
    await storeTask(env.DB, followed, sampleFacts(0));
    const open = async (last?: string) => {
      const response = await call(
        `/v1/runs/${followed}/events`,
        last === undefined ? {} : { headers: { "last-event-id": last } },
      );
      expect([response.status, response.headers.get("content-type")]).toEqual([
        200,
        "text/event-stream; charset=utf-8",
      ]);
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
      const next = async () => {
        for (;;) {
          const { value = "", done } = (await reader?.read()) ?? { done: true };
          const [, id = "", name = "", data = ""] = /^id: (.*)\nevent: (.*)\ndata: (.*)$/m.exec(value) ?? [];
          if (done || name !== "") return { id, name, data: data === "" ? null : JSON.parse(data) };
        }
      };
      return { next, leave: () => reader?.cancel() };
    };
    const stream = await open();
    const first = await stream.next();
    expect(first).toMatchObject({ name: "progress", data: { status: "running", progress: { kept: 1 } } });
    await stream.leave();
    const again = await open(first.id);
    const heard = again.next();
    await storeTask(env.DB, followed, sampleFacts(1));
    const second = await heard;
    expect(second).toMatchObject({ name: "progress", data: { progress: { kept: 2 } } });
    expect(second.id).not.toBe(first.id);
    await call(`/v1/runs/${followed}/cancel`, { method: "POST" });
    expect(await again.next()).toMatchObject({ name: "end", data: { status: "cancelled" } });
    expect(await again.next()).toMatchObject({ name: "", data: null });
    expect((await problem(await call("/v1/runs/run-none/events"))).code).toBe("run_not_found");
  });

  it("are shown with their trace", async () => {
    const id = `${run.replace("run-", "task-")}-000003`;
    const task = await json(await call(`/v1/tasks/${id}`));
    expect(task).toMatchObject({ id, run, passed: 3, attempted: 4, certificate: { replay: { passed: true } } });
    expect(task.rounds[1].evidence[0]).toMatchObject({ id: "c2", output: { length: 9 } });
    expect(task.rounds[1].provenance).toHaveLength(1);
    expect(task.attempts).toHaveLength(4);
    expect(task.unreadable).toEqual([]);
  });

  it("are shown whatever an earlier version stored of them, with what cannot be read as it is", async () => {
    const id = `${run.replace("run-", "task-")}-000004`;
    await env.DB.batch([
      env.DB.prepare("UPDATE tasks SET answer = ?2, certificate = ?3, domain = 'law' WHERE id = ?1").bind(
        id,
        "{",
        "[]",
      ),
      env.DB.prepare("UPDATE rounds SET evidence = ?2 WHERE task_id = ?1 AND round = 2").bind(id, '[{"id": "c2"}]'),
      env.DB.prepare("UPDATE attempts SET messages = ?2 WHERE task_id = ?1 AND attempt = 1").bind(id, '"hello"'),
    ]);
    const task = await json(await call(`/v1/tasks/${id}`));
    expect(task).toMatchObject({ id, domain: "law", answer: null, certificate: null, solution: ["c1", "c2"] });
    expect([task.rounds[1].evidence, task.attempts[1].messages]).toEqual([null, null]);
    expect(task.unreadable).toEqual([
      { field: "answer", text: "{" },
      { field: "certificate", text: "[]" },
      { field: "rounds.1.evidence", text: '[{"id": "c2"}]' },
      { field: "attempts.1.messages", text: '"hello"' },
    ]);
  });
});

describe("tools", () => {
  it("are listed and shown with their schemas", async () => {
    const { items, cursor } = await json(await call("/v1/tools?limit=2"));
    expect(items).toHaveLength(2);
    const next = await json(await call(`/v1/tools?limit=1&cursor=${cursor}`));
    expect(next.items[0].name).toBe(TOOLS[2]?.name);
    const tool = await json(await call(`/v1/tools/${items[0].name}`));
    expect(tool.input).toMatchObject({ type: "object" });
    expect(tool.output).toMatchObject({ type: "object" });
    for (const item of (await json(await call("/v1/tools?kind=processing&limit=200"))).items)
      expect(item.kind).toBe("processing");
  });

  it("answer, and say what they have no answer for", async () => {
    const tool = TOOLS[0];
    const input = tool?.probes[0]?.input;
    const result = await json(await post(`/v1/tools/${tool?.name}/call`, { input }));
    expect(result).toMatchObject({ ok: true, error: null });
  });

  it("that have a state are handed the calls that it follows from, and refuse those of others", async () => {
    const tool = await json(await call("/v1/tools/basket_remove"));
    expect(tool).toMatchObject({ effect: "write", state: "basket", example_before: [{ tool: "basket_add" }] });
    const path = "/v1/tools/basket_remove/call";
    const result = await json(await post(path, { input: tool.example, before: tool.example_before }));
    expect(result).toMatchObject({ ok: true, output: { item: "penne", quantity: 2 } });
    const empty = await json(await post(path, { input: tool.example }));
    expect(empty).toMatchObject({ ok: false, error: expect.stringContaining("it is empty") });
    for (const [earlier, field] of [
      [{ tool: "basket_ad", input: {} }, "before.0.tool"],
      [{ tool: "note_write", input: {} }, "before.0.tool"],
      [{ tool: "basket_add", input: { item: "penne", quantity: "two" } }, "before.0.input.quantity"],
      [{ tool: "basket_add" }, "before.0.input"],
    ] as const) {
      const refused = await post(path, { input: tool.example, before: [earlier] });
      expect(refused.status).toBe(400);
      expect((await json(refused)).errors[0].field).toBe(field);
    }
    const stateless = await post(`/v1/tools/${TOOLS[0]?.name}/call`, {
      input: TOOLS[0]?.probes[0]?.input,
      before: [{ tool: "basket_add", input: { item: "penne" } }],
    });
    expect((await json(stateless)).detail).toContain("has no state");
  });
});

describe("models whose secret is not set", () => {
  const models = { solver: { base_url: "http://127.0.0.1:1/v1", model: "m", key: "NOT_SET_KEY" } };
  it("are refused before anything is stored", async () => {
    const before = (await json(await call("/v1/runs?limit=200"))).items.length;
    for (const [path, body] of [
      ["/v1/runs", { models }],
      ["/v1/schedules", { cron: "0 3 * * 1", specification: { models } }],
    ] as const) {
      const refused = await problem(await post(path, body));
      expect(refused).toMatchObject({
        status: 400,
        errors: [{ field: "models.solver.key", message: "the secret NOT_SET_KEY is not set in this deployment" }],
      });
    }
    expect((await json(await call("/v1/runs?limit=200"))).items).toHaveLength(before);
    expect((await json(await call("/v1/schedules"))).items).toEqual([]);
  });
});

describe("schedules", () => {
  it("are made, listed, shown and deleted", async () => {
    const created = await post("/v1/schedules", { cron: "0 3 * * 1", specification: { count: 5 } });
    expect(created.status).toBe(201);
    const schedule = await json(created);
    expect(schedule).toMatchObject({ cron: "0 3 * * 1", enabled: true, specification: { count: 5, rounds: 3 } });
    const next = new Date(schedule.next_due);
    expect([next.getUTCDay(), next.getUTCHours(), next.getUTCMinutes()]).toEqual([1, 3, 0]);
    expect(await json(await call(`/v1/schedules/${schedule.id}`))).toEqual(schedule);
    expect((await json(await call("/v1/schedules"))).items).toEqual([schedule]);
    expect((await call(`/v1/schedules/${schedule.id}`, { method: "DELETE" })).status).toBe(204);
    expect((await call(`/v1/schedules/${schedule.id}`)).status).toBe(404);
  });
});

it("describes itself: every route is in the OpenAPI document", async () => {
  const response = await call("/v1/openapi.json");
  expect(response.status).toBe(200);
  const document = await json(response);
  expect(document.openapi).toBe("3.1.0");
  expect(Object.keys(document.paths).toSorted()).toEqual([
    "/docs/problems",
    "/healthz",
    "/schemas/task-record-1.json",
    "/v1/audit",
    "/v1/block-lists",
    "/v1/block-lists/{list}",
    "/v1/datasets",
    "/v1/datasets/{dataset}",
    "/v1/datasets/{dataset}/archive",
    "/v1/datasets/{dataset}/files/{path}",
    "/v1/datasets/{dataset}/links",
    "/v1/datasets/{dataset}/push",
    "/v1/datasets/{dataset}/pushes",
    "/v1/datasets/{dataset}/regrade",
    "/v1/datasets/{dataset}/regrades",
    "/v1/datasets/{dataset}/regrades/{number}",
    "/v1/keys",
    "/v1/keys/{key}",
    "/v1/me",
    "/v1/metrics",
    "/v1/openapi.json",
    "/v1/pushes/{push}",
    "/v1/runs",
    "/v1/runs/{run}",
    "/v1/runs/{run}/archive",
    "/v1/runs/{run}/cancel",
    "/v1/runs/{run}/compare",
    "/v1/runs/{run}/diversity",
    "/v1/runs/{run}/events",
    "/v1/runs/{run}/pause",
    "/v1/runs/{run}/restore",
    "/v1/runs/{run}/resume",
    "/v1/runs/{run}/tasks",
    "/v1/schedules",
    "/v1/schedules/{schedule}",
    "/v1/schedules/{schedule}/trigger",
    "/v1/sources",
    "/v1/sources/{source}",
    "/v1/sources/{source}/coherence",
    "/v1/sources/{source}/drift",
    "/v1/sources/{source}/exemplars",
    "/v1/sources/{source}/probe",
    "/v1/sources/{source}/refresh",
    "/v1/sources/{source}/rejected",
    "/v1/sources/{source}/seeds",
    "/v1/sources/{source}/tools",
    "/v1/tasks/{task}",
    "/v1/tasks/{task}/neighbours",
    "/v1/tasks/{task}/takedown",
    "/v1/tools",
    "/v1/tools/{tool}",
    "/v1/tools/{tool}/call",
    "/v1/usage",
  ]);
  const body = document.paths["/v1/runs"].post.requestBody.content["application/json"].schema;
  expect(body).toEqual({ $ref: "#/components/schemas/RunRequest" });
  expect(document.components.schemas.RunRequest.properties.count).toMatchObject({
    default: 100,
    maximum: 100_000,
  });
});

describe("a database that lacks a migration", () => {
  const last = MIGRATIONS.at(-1);

  it("makes the service unavailable, with its name and the command that applies it", async () => {
    const row = await env.DB.prepare("DELETE FROM d1_migrations WHERE name = ? RETURNING *").bind(last).first();
    await env.DB.exec("ALTER TABLE schedules RENAME TO schedules_of_later");
    try {
      const health = await call("/healthz");
      expect([health.status, await json(health)]).toEqual([
        503,
        {
          status: "unavailable",
          detail: expect.stringContaining(`${last}`),
          missing: [last],
          apply: "npx wrangler d1 migrations apply DB --remote",
        },
      ]);
      const other = await problem(await call("/v1/schedules"));
      expect(other.code).toBe("database_not_ready");
      expect(other.detail).toContain("npx wrangler d1 migrations apply DB --remote");
      // With nothing missing it is a mistake of the worker's own.
      await env.DB.prepare("INSERT INTO d1_migrations (name) VALUES (?)").bind(row?.name).run();
      expect((await call("/healthz")).status).toBe(200);
      expect((await call("/v1/schedules")).status).toBe(500);
    } finally {
      await env.DB.exec("ALTER TABLE schedules_of_later RENAME TO schedules");
    }
    expect((await call("/v1/schedules")).status).toBe(200);
  });
});

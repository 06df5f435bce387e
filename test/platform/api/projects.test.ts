/**
 * Keys and projects: every route, made from the route table, asked with the key of another project. What is there is answered as
 * what is not, so that nothing tells whether it is.
 */
import { env } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "../../../db/client.ts";
import { type Dataset, findDataset } from "../../../db/datasets.ts";
import { deleteRun } from "../../../db/deletions.ts";
import { askForPush } from "../../../db/pushes.ts";
import { client } from "../../../functions/client/index.ts";
import { scopeOf } from "../../../functions/http/guard.ts";
import { call, json, post, problem } from "../../support/api.ts";
import { release, solvedRun } from "../../support/releases.ts";
import { row, rows, specification } from "../../support/runs.ts";
import { SOURCES_QUEUE } from "../../support/sources.ts";
import { app, scheduled, startRun } from "../../support/worker.ts";

const db = database(env.DB);
const EXTRA = { SOURCES_QUEUE };
const WEATHER = {
  kind: "http",
  domain: "weather",
  tools: [
    { name: "now", description: "Says what the weather is.", url: "http://127.0.0.1:9/now", input: {}, output: {} },
  ],
};

interface Made {
  readonly id: string;
  readonly key: string;
}
const makeKey = async (body: object, headers: Record<string, string> = {}): Promise<Made> => {
  const reply = await post("/v1/keys", body, headers);
  expect(reply.status).toBe(200);
  return json(reply);
};
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const JSON_TYPE = { "content-type": "application/json" };

async function asked(key: string, method: string, path: string, body?: unknown): Promise<Response> {
  const init = body === undefined ? {} : { body: JSON.stringify(body) };
  return call(path, { method, ...init, headers: { ...bearer(key), ...(body !== undefined && JSON_TYPE) } }, EXTRA);
}

let acme: Made;
let beta: Made;
/** What acme has. */
let its: Record<"run" | "task" | "dataset" | "source" | "list" | "schedule" | "push" | "key", string>;

beforeAll(async () => {
  const scopes = ["read", "run", "admin"];
  acme = await makeKey({ name: "acme's", project: "acme", scopes });
  beta = await makeKey({ name: "beta's", project: "beta", scopes });
  const run = await solvedRun(4, { name: "acme.source" });
  const { id: dataset } = await json(await asked(acme.key, "POST", "/v1/datasets", { run, name: "bench" }));
  await release((await findDataset(db, dataset)) as Dataset);
  const list = await call("/v1/block-lists?name=tests", {
    method: "POST",
    body: "What is the capital of the country in question?\n",
    headers: { ...bearer(acme.key), "content-type": "text/plain" },
  });
  await asked(acme.key, "POST", "/v1/sources", { name: "weather", ...WEATHER });
  const schedule = await json(await asked(acme.key, "POST", "/v1/schedules", { cron: "0 3 * * 1", enabled: false }));
  const push = { dataset_id: dataset, hub: "http://127.0.0.1:9", repo: "a/b", revision: "main", private: true };
  await askForPush(db, { id: "push-acme.0123456789ab", ...push, token: "HF_TOKEN" }, Date.now());
  its = {
    run,
    task: String((await row("SELECT id FROM tasks WHERE run_id = ? AND status = 'graded'", run)).id),
    dataset,
    source: "acme.weather",
    list: (await json(list)).id,
    schedule: schedule.id,
    push: "push-acme.0123456789ab",
    key: acme.id,
  };
});

/** Ids of the form of acme's that name nothing. */
const NOTHING: typeof its = {
  run: "run-acme.ffffffffffff",
  task: "task-acme.ffffffffffff-000001",
  dataset: "acme.nothing-v1",
  source: "acme.nothing",
  list: "block-acme.ffffffffffff",
  schedule: "schedule-acme.ffffffffffff",
  push: "push-acme.ffffffffffff",
  key: "key-acme.ffffffffffff",
};

const OTHERS: Readonly<Record<string, string>> = { path: "tasks.jsonl", number: "1", tool: "country_facts" };
const OPEN = ["/healthz", "/docs/problems", "/schemas/task-record-1.json", "/v1/openapi.json"];
const ROUTES = [
  ...new Map(
    app.routes
      .filter(({ method, path }) => method !== "ALL" && !OPEN.includes(path))
      .map(({ method, path }) => [`${method} ${path}`, { method, pattern: path }]),
  ).values(),
];
const filled = (pattern: string, ids: Readonly<Record<string, string>>) =>
  pattern.replaceAll(/:(\w+)(\{[^}]*\})?/g, (_, name: string) => ids[name] ?? OTHERS[name] ?? `no-${name}`);
const named = (pattern: string) => [...pattern.matchAll(/:(\w+)/g)].map(([, name = ""]) => name);
const bodyFor = (method: string) => (["POST", "PATCH", "PUT"].includes(method) ? {} : undefined);

/** Status and body, without the ids by which the two requests differ. */
async function told(response: Response, ids: Readonly<Record<string, string>>): Promise<string> {
  let text = await response.text();
  for (const [name, id] of Object.entries(ids)) text = text.replaceAll(id, `<${name}>`);
  return `${response.status} ${text}`;
}

describe("what belongs to a project carries its name", () => {
  it("runs, tasks, datasets, sources, lists, schedules", () => {
    expect(its).toEqual({
      run: expect.stringMatching(/^run-acme\.[0-9a-f]{12}$/),
      task: expect.stringMatching(/^task-acme\.[0-9a-f]{12}-\d{6}$/),
      dataset: "acme.bench-v1",
      source: "acme.weather",
      list: expect.stringMatching(/^block-acme\./),
      schedule: expect.stringMatching(/^schedule-acme\./),
      push: expect.any(String),
      key: expect.stringMatching(/^key-acme\./),
    });
  });

  it("so that two projects, and the one without a name, have the same names side by side", async () => {
    const body = { name: "twice", count: 2, seed: 5 };
    const ids = [];
    for (const key of [acme.key, beta.key]) ids.push((await json(await asked(key, "POST", "/v1/runs", body))).id);
    ids.push((await json(await post("/v1/runs", body))).id);
    expect(ids).toEqual([
      expect.stringMatching(/^run-acme\.[0-9a-f]{12}$/),
      expect.stringMatching(/^run-beta\.[0-9a-f]{12}$/),
      expect.stringMatching(/^run-[0-9a-f]{12}$/),
    ]);
    const source = await asked(beta.key, "POST", "/v1/sources", { name: "weather", ...WEATHER });
    expect([source.status, (await json(source)).name]).toEqual([202, "beta.weather"]);
  });

  it("and a request with a key of another project's is another one", async () => {
    const headers = { "idempotency-key": "one" };
    const body = { name: "keyed", count: 2, seed: 6 };
    const [mine, theirs] = [
      await post("/v1/runs", body, { ...headers, ...bearer(acme.key) }),
      await post("/v1/runs", body, { ...headers, ...bearer(beta.key) }),
    ];
    expect([mine.status, theirs.status, theirs.headers.get("idempotency-replayed")]).toEqual([201, 201, null]);
    expect((await json(theirs)).id).toMatch(/^run-beta\./);
  });
});

describe.each(ROUTES)("$method $pattern", ({ method, pattern }) => {
  it("wants a scope", async () => {
    const { key } = await makeKey({ name: "plays", project: "acme", scopes: ["play"] });
    const { code, status } = await problem(await asked(key, method, filled(pattern, its), bodyFor(method)));
    expect([status, code]).toEqual([403, "key_scope_missing"]);
  });

  it("tells another project nothing of what is there", async () => {
    if (named(pattern).some((name) => name in its)) {
      const there = await asked(beta.key, method, filled(pattern, its), bodyFor(method));
      expect(there.status).toBe(404);
      const nothing = await asked(beta.key, method, filled(pattern, NOTHING), bodyFor(method));
      expect(await told(there, its)).toBe(await told(nothing, NOTHING));
    } else if (method === "GET") {
      const text = await (await asked(beta.key, method, `${filled(pattern, {})}`)).text();
      expect(text).not.toContain("acme");
    }
  });
});

describe("a body or query that names what another project has", () => {
  const compared = async (method: string, path: string, body: unknown) => {
    const fill = (ids: typeof its) =>
      JSON.parse(JSON.stringify([path, body ?? null]).replaceAll(/<(\w+)>/g, (_, name) => ids[name as "run"]));
    const [there, nothing] = await Promise.all(
      [its, NOTHING].map(async (ids) => {
        const [to, sent] = fill(ids);
        return told(await asked(beta.key, method, to, sent ?? undefined), ids);
      }),
    );
    expect(there).toBe(nothing);
    return there ?? "";
  };

  it.each<[string, string, unknown]>([
    ["POST", "/v1/datasets", { run: "<run>" }],
    ["POST", "/v1/datasets", { runs: ["<run>"], name: "mine" }],
    ["POST", "/v1/runs?dry_run=true", { pool: "<source>" }],
    ["POST", "/v1/runs?dry_run=true", { pools: [{ name: "<source>", share: 1 }] }],
    ["POST", "/v1/runs", { block_lists: ["<list>"] }],
    ["POST", "/v1/runs", { learn_from: ["<run>"] }],
    ["POST", "/v1/runs?dry_run=true", { learn_from: ["<run>"] }],
    ["POST", "/v1/schedules", { cron: "0 3 * * 1", specification: { pool: "<source>" } }],
    ["POST", "/v1/schedules", { cron: "0 3 * * 1", specification: { block_lists: ["<list>"] } }],
    ["GET", "/v1/tools?pool=<source>", undefined],
    ["POST", "/v1/tools/now/call?pool=<source>", { input: {} }],
  ])("%s %s %j is answered as what names nothing", async (method, path, body) => {
    expect(await compared(method, path, body)).toMatch(/^4/);
  });

  it("also where its own things stand beside it", async () => {
    const run = await solvedRun(2, { name: "beta.own" });
    for (const body of [
      { runs: [run, "<run>"], name: "mine" },
      { runs: [run], name: "bench", extends: "<dataset>" },
      { runs: [run], name: "mine", filter: { block_lists: ["<list>"] } },
    ])
      expect(await compared("POST", "/v1/datasets", body)).toMatch(/^4/);
    expect(await compared("GET", `/v1/runs/${run}/compare?with=<run>`, undefined)).toMatch(/^404/);
    const lists = "/v1/sources/beta.weather/exemplars?block_lists=<list>";
    const headers = { ...bearer(beta.key), "content-type": "application/jsonl" };
    const upload = (list: string) => call(lists.replace("<list>", list), { method: "POST", body: "{}", headers });
    expect(await told(await upload(its.list), its)).toBe(await told(await upload(NOTHING.list), NOTHING));
    expect(await json(await asked(beta.key, "GET", `/v1/datasets?run=${its.run}`))).toMatchObject({ items: [] });
  });

  it.each([["acme.mine"], ["default.mine"]])("a name of another project, %s, is refused", async (name) => {
    for (const path of ["/v1/runs", "/v1/runs?dry_run=true"]) {
      const { code, errors } = await problem(await asked(beta.key, "POST", path, { name }));
      expect([code, errors?.[0]?.field]).toEqual(["field_invalid", "name"]);
    }
  });

  it("a forecast does not rest on what other projects did", async () => {
    const body = { count: 4, seed: 31, attempts: 2 };
    const { forecast } = await json(await asked(beta.key, "POST", "/v1/runs?dry_run=true", body));
    expect(JSON.stringify(forecast)).not.toContain("acme");
  });
});

describe("who asks is told", () => {
  it("of a key its name, and its own project alone", async () => {
    const me = await json(await asked(acme.key, "GET", "/v1/me"));
    const its = { project: "acme", projects: ["acme"], key: acme.id, name: "acme's" };
    expect(me).toEqual({ ...its, scopes: ["read", "run", "admin"], used: { open_runs: 2, usd_this_month: 0 } });
  });

  it("of the deployment's own all projects that have something", async () => {
    // Nothing but what was done in it says that there is a project without a key.
    const headers = { "dive-project": "keyless" };
    expect((await post("/v1/schedules", { cron: "0 3 * * 1", enabled: false }, headers)).status).toBe(201);
    const { projects, project } = await json(await call("/v1/me"));
    expect(project).toBe("default");
    expect(projects).toEqual(expect.arrayContaining(["acme", "beta", "default", "keyless"]));
    expect(projects).toEqual([...new Set(projects)].toSorted());
  });
});

describe("a name without the project in front", () => {
  it.each(["/v1/sources/<>", "/v1/sources/<>/tools", "/v1/sources/<>/seeds"])(
    "is that of its own source: %s",
    async (path) => {
      const [short, whole] = [path.replace("<>", "weather"), path.replace("<>", "acme.weather")];
      const reply = await asked(acme.key, "GET", short);
      expect([reply.status, await reply.text()]).toEqual([200, await (await asked(acme.key, "GET", whole)).text()]);
    },
  );

  it("is that of its own dataset, and of a file of it", async () => {
    expect((await json(await asked(acme.key, "GET", "/v1/datasets/bench-v1"))).id).toBe("acme.bench-v1");
    expect((await asked(acme.key, "GET", "/v1/datasets/bench-v1/files/manifest.json")).status).toBe(200);
    // What is another project's stays so, and what has none is not the default project's.
    expect((await asked(beta.key, "GET", "/v1/datasets/bench-v1")).status).toBe(404);
    expect((await call("/v1/datasets/bench-v1")).status).toBe(404);
  });
});

describe("a key", () => {
  it("is kept as a hash alone", async () => {
    const stored = JSON.stringify(await rows("SELECT * FROM keys"));
    for (const { key } of [acme, beta]) expect(stored).not.toContain(key);
    expect(acme.key).toMatch(/^dive_[\w-]{43}$/);
  });

  it("that is revoked opens nothing, and was revoked once", async () => {
    const made = await makeKey({ name: "short", scopes: ["read"] }, bearer(acme.key));
    expect((await asked(made.key, "GET", "/v1/runs")).status).toBe(200);
    const [first, again] = [
      await json(await asked(acme.key, "DELETE", `/v1/keys/${made.id}`)),
      await json(await asked(acme.key, "DELETE", `/v1/keys/${made.id}`)),
    ];
    expect(again).toEqual(first);
    // Where the API is open too: a key that is none is not no key.
    for (const settings of [{ API_KEY: "own", API_OPEN: "false" }, { API_OPEN: "true" }])
      for (const authorization of [`Bearer ${made.key}`, "Bearer dive_typo", "Bearer", "Basic b3duZXI6"]) {
        const closed = await call("/v1/runs", { headers: { authorization } }, settings);
        expect([settings, authorization, closed.status]).toEqual([settings, authorization, 401]);
        expect((await problem(closed)).code).toBe("key_wrong");
      }
  });

  it.each([
    ["read", "GET", "/v1/runs", 200],
    ["read", "POST", "/v1/runs?dry_run=true", 403],
    ["run", "POST", "/v1/runs?dry_run=true", 200],
    ["run", "GET", "/v1/keys", 403],
    ["admin", "GET", "/v1/keys", 200],
    ["admin", "GET", "/v1/runs", 403],
  ])("with the scope %s: %s %s is %i", async (scope, method, path, status) => {
    const { key } = await makeKey({ name: scope, project: "acme", scopes: [scope] });
    expect((await asked(key, method, path, bodyFor(method))).status).toBe(status);
  });

  it("makes keys of its own project alone", async () => {
    const noted = await json(await asked(acme.key, "GET", "/v1/audit?limit=200"));
    expect(noted.items).toContainEqual(
      expect.objectContaining({ key: null, path: "/v1/keys", made: `/v1/keys/${acme.id}` }),
    );
    const { errors } = await problem(await asked(acme.key, "POST", "/v1/keys", { name: "x", project: "beta" }));
    expect(errors?.[0]?.field).toBe("project");
  });

  it.each([
    [{ project: "Acme", name: "x" }, "project"],
    [{ project: "0123456789ab", name: "x" }, "project"],
    [{ project: "abcdefabcdef", name: "x" }, "project"],
    [{ name: "" }, "name"],
    [{ name: "x", scopes: [] }, "scopes"],
    [{ name: "x", scopes: ["read", "read"] }, "scopes"],
    [{ name: "x", limits: { open_runs: -1 } }, "limits.open_runs"],
    [{ name: "x", limits: { usd_per_month: Number.NaN } }, "limits.usd_per_month"],
    [{ name: "x", limits: { usd_per_month: "200" } }, "limits.usd_per_month"],
    [{ name: "x", limits: { open_runs: null } }, "limits.open_runs"],
    [{ name: "x", limits: { requests_per_minute: null } }, "limits.requests_per_minute"],
    [{ name: "x", limits: null }, "limits"],
  ])("that is asked for as %j is refused", async (body, field) => {
    const { code, errors } = await problem(await post("/v1/keys", body));
    expect([code, errors?.[0]?.field]).toEqual(["field_invalid", field]);
  });

  it("of the deployment acts in the project that a header names", async () => {
    const own = { API_KEY: "own", API_OPEN: "false" };
    const headers = { ...bearer("own"), "dive-project": "acme" };
    const { items } = await json(await call("/v1/datasets", { headers }, own));
    expect(items.map(({ id }: { id: string }) => id).sort()).toEqual(["acme.bench-v1", "acme.source-v1"]);
    const shown = await call("/v1/me", { headers }, own);
    expect(await json(shown)).toMatchObject({ project: "acme", key: null, name: null, used: null });
    const wrong = await call("/v1/datasets", { headers: { ...bearer(beta.key), "dive-project": "acme" } }, own);
    expect((await problem(wrong)).errors?.[0]?.field).toBe("dive-project");
  });
});

describe("limits of a key", () => {
  const limited = (limits: object) => makeKey({ name: "limited", project: "acme", scopes: ["read", "run"], limits });

  it("requests: what is too many is told when to come again", async () => {
    const { key } = await limited({ requests_per_minute: 12 });
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await asked(key, "GET", "/v1/me")).status);
    expect(statuses).toEqual([200, 200, 429, 429]);
    const refused = await asked(key, "GET", "/v1/me");
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await problem(refused)).code).toBe("requests_too_many");
  });

  it("open runs: of many at once no more are begun, and one that has ended makes room", async () => {
    const { id, key } = await limited({ open_runs: 2 });
    const begin = (seed: number) => asked(key, "POST", "/v1/runs", { name: "open", count: 2, seed });
    const replies = await Promise.all([1, 2, 3, 4, 5].map(begin));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409, 409]);
    const refused = replies.find(({ status }) => status === 409) as Response;
    expect((await problem(refused)).code).toBe("key_limit_reached");
    const open = await rows("SELECT id FROM runs WHERE key_id = ?", id);
    expect(open).toHaveLength(2);
    expect((await json(await asked(key, "GET", "/v1/me"))).used).toEqual({ open_runs: 2, usd_this_month: 0 });
    expect((await asked(key, "POST", `/v1/runs/${open[0]?.id}/cancel`)).status).toBe(200);
    expect((await begin(6)).status).toBe(201);
  });

  it("a month's US dollars: open runs count with their budgets, ended ones with what they spent", async () => {
    const { id, key } = await limited({ usd_per_month: 10 });
    const prices = { input: 1, output: 1 };
    const solver = { base_url: "https://api.openai.com/v1", model: "m", key: "OPENAI_KEY", prices };
    const begin = (seed: number, usd: number) => {
      const stated = specification({
        name: "acme.spends",
        count: 2,
        seed,
        models: { solver } as never,
        budget: { usd },
      });
      const env_ = { ...env, PLAN_QUEUE: { send: async () => {} } as unknown as Queue };
      return startRun(env_, stated, undefined, undefined, id).then(
        ({ run }) => run.id,
        (error: Error) => error.name,
      );
    };
    const first = await begin(1, 6);
    expect(first).toMatch(/^run-acme\./);
    expect(await begin(2, 5)).toBe("KeyLimitReached");
    await env.DB.prepare("UPDATE runs SET status = 'finished' WHERE id = ?").bind(first).run();
    await env.DB.prepare(
      "INSERT INTO spend (run_id, stage, role, model, completions, requests, estimated, input_tokens, output_tokens, usd) VALUES (?, 'solve', 'solver', 'm', 1, 1, 0, 1, 1, 1.5)",
    )
      .bind(first)
      .run();
    expect(await begin(2, 5)).toMatch(/^run-acme\./);
    expect((await json(await asked(key, "GET", "/v1/me"))).used).toEqual({ open_runs: 1, usd_this_month: 6.5 });
    // A run that is deleted has spent what it spent.
    const gone = (await rows("SELECT id FROM runs WHERE key_id = ? AND status = 'finished'", id))[0]?.id;
    await deleteRun(db, String(gone), true, Date.now());
    expect((await json(await asked(key, "GET", "/v1/me"))).used).toEqual({ open_runs: 1, usd_this_month: 6.5 });
    await env.DB.prepare("UPDATE key_spend SET created_at = created_at - 40 * 86400000").run();
    // Of the month before nothing counts.
    await env.DB.prepare("UPDATE runs SET created_at = created_at - 40 * 86400000 WHERE key_id = ?").bind(id).run();
    expect(await begin(3, 10)).toMatch(/^run-acme\./);
  });

  it("hold for a run that is given more tasks after its end", async () => {
    const { id, key } = await limited({ open_runs: 1 });
    const run = await solvedRun(2, { name: "acme.more" });
    await env.DB.prepare("UPDATE runs SET key_id = ? WHERE id = ?").bind(id, run).run();
    expect((await asked(key, "POST", "/v1/runs", { name: "other", count: 2 })).status).toBe(201);
    const { code } = await problem(await asked(key, "PATCH", `/v1/runs/${run}`, { count: 5 }));
    expect(code).toBe("key_limit_reached");
  });

  it("in US dollars: such a key names no models, whose prices it would state itself", async () => {
    const { key } = await limited({ usd_per_month: 10 });
    const solver = {
      base_url: "https://api.openai.com/v1",
      model: "m",
      key: "OPENAI_KEY",
      prices: { input: 0, output: 0 },
    };
    const body = { models: { solver }, budget: { usd: 0.01 } };
    for (const path of ["/v1/runs", "/v1/runs?dry_run=true"]) {
      const { errors } = await problem(await asked(key, "POST", path, body));
      expect(errors?.map(({ field }) => field)).toContain("models");
    }
  });

  it("hold for the runs of its schedules too, which stay due", async () => {
    const { key } = await limited({ open_runs: 0 });
    const asks = { cron: "* * * * *", specification: { name: "late", count: 2 } };
    const { id } = await json(await asked(key, "POST", "/v1/schedules", asks));
    await env.DB.prepare("UPDATE schedules SET next_due = 0 WHERE id = ?").bind(id).run();
    const { code } = await problem(await asked(key, "POST", `/v1/schedules/${id}/trigger`));
    expect(code).toBe("key_limit_reached");
    await scheduled({ cron: "* * * * *", scheduledTime: Date.now(), noRetry: () => {} }, env).catch(() => undefined);
    expect(await rows("SELECT id FROM runs WHERE due LIKE ?", `${id}%`)).toEqual([]);
    expect((await row("SELECT next_due FROM schedules WHERE id = ?", id)).next_due).toBe(0);
    await env.DB.prepare("DELETE FROM schedules WHERE id = ?").bind(id).run();
  });
});

describe("metrics", () => {
  it("are of the project alone, each with its type, and none is missing where there is nothing", async () => {
    const reply = await asked(acme.key, "GET", "/v1/metrics");
    expect(reply.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
    const text = await reply.text();
    const lines = text.trimEnd().split("\n");
    for (const line of lines)
      expect(line).toMatch(
        /^# (HELP|TYPE) dive_\w+ .+$|^dive_\w+(\{\w+="[^"]*"(,\w+="[^"]*")*\})? -?\d+(\.\d+)?(e[+-]\d+)?$/,
      );
    const { n } = await row("SELECT count(*) AS n FROM runs WHERE id LIKE 'run-acme.%' AND status = 'finished'");
    expect(lines).toContain(`dive_runs{status="finished"} ${n}`);
    const datasets = await rows("SELECT status, count(*) AS n FROM datasets WHERE name LIKE 'acme.%' GROUP BY 1");
    expect(datasets.map(({ status }) => status)).toContain("released");
    for (const { status, n } of datasets) expect(lines).toContain(`dive_datasets{status="${status}"} ${n}`);
    expect(text).toMatch(/^dive_operations_total\{stage="solve",counter="messages"\} [1-9]/m);
    expect(text).not.toContain("dive_database_bytes");
    const { key } = await makeKey({ name: "new", project: "nothing" });
    const empty = (await (await asked(key, "GET", "/v1/metrics")).text()).trimEnd().split("\n");
    expect(empty.filter((line) => !line.startsWith("#"))).toEqual([]);
    expect(empty.filter((line) => line.startsWith("# TYPE"))).toHaveLength(
      lines.filter((line) => line.startsWith("# TYPE")).length,
    );
    expect(await (await call("/v1/metrics")).text()).toMatch(/^dive_database_bytes [1-9]\d*$/m);
  });
});

describe("the typed client", () => {
  it("asks what the routes declare, and its replies have their types", async () => {
    const through = ((url: string, init?: RequestInit) =>
      call(url.replace("http://dive.test", ""), init)) as typeof fetch;
    const dive = client("http://dive.test", { key: acme.key, fetch: through });
    const reply = await dive.v1.runs[":run"].$get({ param: { run: its.run } });
    if (reply.status !== 200) throw new Error(`${reply.status}`);
    const { status, progress } = await reply.json();
    expect([status, progress.kept]).toEqual(["finished", 4]);
    const forecast = await dive.v1.runs.$post({ query: { dry_run: "true" }, json: { count: 3, name: "typed" } });
    if (forecast.status !== 200) throw new Error(`${forecast.status}`);
    const { specification } = await forecast.json();
    expect([specification.count, specification.name]).toEqual([3, "acme.typed"]);
    // @ts-expect-error: no route has such a field
    await dive.v1.runs.$post({ query: { dry_run: "true" }, json: { counts: 3 } });
    const { runs, tasks, datasets, metrics } = dive.v1;
    const replies = [
      await metrics.$get(),
      await runs[":run"].events.$get({ param: { run: its.run }, header: {} }),
      await tasks[":task"].neighbours.$get({ param: { task: its.task }, query: {} }),
      await datasets[":dataset"].archive.$get({ param: { dataset: its.dataset } }),
      await datasets[":dataset"].files[":path{.+}"].$get({ param: { dataset: its.dataset, path: "tasks.jsonl" } }),
    ];
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    for (const { body } of replies) await body?.cancel();
    const refused = await dive.v1.datasets[":dataset"].$get({ param: { dataset: "beta.none-v1" } });
    expect(refused.status).toBe(404);
  });
});

describe("the audit log", () => {
  it("says who changed what, and nothing of looks, dry runs, replays, refusals or other projects", async () => {
    const { id, key } = await makeKey({ name: "audited", project: "gamma", scopes: ["read", "run", "admin"] });
    const run = { name: "noted", count: 2 };
    const { id: made } = await json(await asked(key, "POST", "/v1/runs", run));
    await asked(key, "GET", "/v1/runs");
    await asked(key, "POST", "/v1/runs?dry_run=true", run);
    await asked(key, "POST", "/v1/runs", { count: -1 });
    await asked(key, "POST", `/v1/runs/${made}/cancel`);
    const { items } = await json(await asked(key, "GET", "/v1/audit"));
    expect(items.map(({ at: _, id: __, ...entry }: { at: string; id: string }) => entry)).toEqual([
      { key: id, method: "POST", path: `/v1/runs/${made}/cancel`, status: 200, made: null },
      { key: id, method: "POST", path: "/v1/runs", status: 201, made: `/v1/runs/${made}` },
      { key: null, method: "POST", path: "/v1/keys", status: 200, made: `/v1/keys/${id}` },
    ]);
  });
});

it("every route has the scope that its method or its matter wants", () => {
  const admin = ROUTES.filter(({ method, pattern }) => {
    const path = pattern.replace(/^\/v1/, "").replaceAll(/:(\w+)/g, "{$1}");
    return scopeOf({ method: method.toLowerCase() as "get", path }) === "admin";
  });
  expect(admin.map(({ method, pattern }) => `${method} ${pattern}`).sort()).toEqual([
    "DELETE /v1/keys/:key",
    "GET /v1/audit",
    "GET /v1/keys",
    "POST /v1/keys",
  ]);
});

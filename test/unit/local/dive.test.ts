/** The command line against the local platform: a run from its start to a dataset on disk, keys, and what is refused. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildWorker, startPlatform } from "../../../functions/local/platform.ts";

const folder = mkdtempSync(join(tmpdir(), "dive-cli-"));
let platform: Awaited<ReturnType<typeof startPlatform>>;
beforeAll(async () => {
  platform = await startPlatform(await buildWorker(), {
    state: join(folder, "state"),
    bindings: { API_KEY: "own-key" },
  });
}, 120_000);
afterAll(async () => {
  await platform?.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function dive(args: readonly string[], key = "own-key", input = "", url = platform.url): Promise<Ended> {
  const child = spawn(process.execPath, ["functions/local/scripts/dive.ts", ...args], {
    env: { ...process.env, DIVE_URL: url, DIVE_API_KEY: key },
  });
  child.stdin.end(input);
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}

// biome-ignore lint/suspicious/noExplicitAny: the shape of a reply is what a test looks into
const answer = async (...args: Parameters<typeof dive>): Promise<any> => {
  const { code, out, err } = await dive(...args);
  expect(code, err).toBe(0);
  return JSON.parse(out);
};

it("makes a run, follows it to its end and brings its dataset home", { timeout: 120_000 }, async () => {
  const to = join(folder, "dataset");
  const said = await dive(["runs", "create", "--count", "4", "--seed", "3", "--name", "cli", "--to", to]);
  expect(said.code, said.err).toBe(0);
  const made = JSON.parse(said.out);
  expect(made).toMatchObject({ status: "finished", dataset: "cli-v1", specification: { count: 4 } });
  expect(made.download).toMatchObject({ dataset: "cli-v1", folder: to });
  expect(said.err).toContain("kept 4/4");
  expect(readFileSync(join(to, "tasks.jsonl"), "utf8").trimEnd().split("\n")).toHaveLength(4);
  expect(existsSync(join(to, "manifest.json"))).toBe(true);

  const [run] = await answer(["runs", "list"]);
  expect(await answer(["runs", "show", run.id])).toMatchObject({ status: "finished", dataset: "cli-v1" });
  const tasks = await answer(["runs", "tasks", run.id, "--status", "graded", "--limit", "2"]);
  expect(tasks).toHaveLength(2);
  const all = await answer(["runs", "tasks", run.id]);
  const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id);
  const filtered = async (...filters: string[]) => ids(await answer(["runs", "tasks", run.id, ...filters]));
  const of = (holds: (task: { domain: string; status: string; passed: number; attempted: number }) => boolean) =>
    ids(all.filter(holds));
  const { domain } = tasks[0];
  expect(await filtered("--domain", domain)).toEqual(of((task) => task.domain === domain));
  const unsolved = of(({ passed, attempted }) => attempted > 0 && passed / attempted <= 0.5);
  expect(await filtered("--status", "graded", "--pass-rate-max", "0.5")).toEqual(unsolved);
  const { solution, rounds, attempts } = await answer(["task", tasks[0].id]);
  const evidence = rounds.flatMap((round: { evidence: { id: string; tool: string }[] }) => round.evidence);
  const [{ tool }] = evidence.filter(({ id }: { id: string }) => solution.includes(id));
  expect(await filtered("--tool", tool)).toContain(tasks[0].id);
  expect(await filtered("--ended", attempts[0].ended)).toContain(tasks[0].id);
  expect(await filtered("--words", "no question has these words")).toEqual([]);
  expect(await filtered("--said", "nobody has said this")).toEqual([]);
  expect(await filtered("--called", "no_such_tool")).toEqual([]);
  expect((await filtered("--tool-error")).length).toBeLessThanOrEqual(all.length);
  expect(await answer(["task", tasks[0].id])).toMatchObject({ id: tasks[0].id, question: expect.any(String) });
  expect((await answer(["datasets", "list"])).map(({ id }: { id: string }) => id)).toEqual(["cli-v1"]);
  expect(
    await answer(["datasets", "create", "--runs", run.id, "--name", "again", "--formats", "openai"]),
  ).toMatchObject({
    name: "again",
    specification: { formats: ["openai"] },
  });
});

it("says what a run would take, by a specification on standard input", async () => {
  const specification = JSON.stringify({ count: 30, domains: ["finance"] });
  const said = await answer(
    ["runs", "create", "--dry-run", "--specification", "-", "--count", "7"],
    "own-key",
    specification,
  );
  expect(said).toMatchObject({ specification: { count: 7, domains: ["finance"] }, forecast: expect.any(Object) });
});

it("makes a key of a project, acts in it, and revokes it", async () => {
  const made = await answer(["keys", "create", "mine", "--in", "acme", "--scopes", "read,run", "--open-runs", "2"]);
  expect(made).toMatchObject({ project: "acme", scopes: ["read", "run"], limits: { open_runs: 2 } });
  expect(await answer(["runs", "list"], made.key)).toEqual([]);
  expect(await answer(["--project", "acme", "keys", "list"])).toEqual([expect.objectContaining({ id: made.id })]);
  const { code } = await dive(["keys", "revoke", made.id]);
  // In the project that it is of.
  expect(code).toBe(1);
  expect(await answer(["--project", "acme", "keys", "revoke", made.id])).toMatchObject({
    revoked_at: expect.any(String),
  });
  expect((await dive(["runs", "list"], made.key)).err).toContain("401");
});

it.each([
  [["runs", "show", "run-none"], '404 there is no run "run-none"'],
  [["runs", "show", "../keys"], '404 there is no run "../keys"'],
  [["runs", "create", "--count", "0"], "count"],
  [["runs", "tasks", "run-0123456789ab", "--pass-rate-min", "most"], "pass_rate_min"],
  [["runs", "tasks", "run-0123456789ab", "--ended", "badly"], "ended"],
  [["runs", "create", "--count", "many"], "expected a whole number"],
  [["runs", "create", "--specification", "/nowhere.json"], "/nowhere.json"],
  [["sources", "add", "weather"], "expected one of --openapi, --mcp and --tools"],
  [["datasets", "download", "none-v1", "/tmp/none"], "404"],
  [["nothing"], "unknown command"],
  ...["$200", "1,000", "NaN", "-1", "1e9", ""].map((sum): [string[], string] => [
    ["keys", "create", "capped", `--usd-per-month=${sum}`],
    "--usd-per-month",
  ]),
  [["keys", "create", "capped", "--open-runs", "two"], "--open-runs"],
])("%j ends with 1 and says why", async (args, why) => {
  const { code, out, err } = await dive(args);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain(why);
});

it("takes a limit in US dollars as it is written", async () => {
  const { limits } = await answer(["keys", "create", "capped", "--usd-per-month", "0.50"]);
  expect(limits).toEqual({ requests_per_minute: null, open_runs: null, usd_per_month: 0.5 });
});

describe("where the answer to a request is lost", () => {
  /** Hands requests on, and closes the connection before the answer to a POST: of so many of them. */
  async function losing<T>(lost: number, work: (url: string) => Promise<T>): Promise<T> {
    let left = lost;
    const proxy = createServer(async (request, response) => {
      const body = request.method === "POST" ? await buffer(request) : undefined;
      const headers = Object.entries(request.headers).filter(([name]) => !["host", "connection"].includes(name));
      const reply = await fetch(`${platform.url}${request.url}`, {
        method: request.method ?? "GET",
        headers: headers as [string, string][],
        ...(body && { body }),
      });
      const text = await reply.text();
      if (body !== undefined && left-- > 0) return void request.socket.destroy();
      response.writeHead(reply.status, { "content-type": "application/json" }).end(text);
    }).listen(0, "127.0.0.1");
    await once(proxy, "listening");
    try {
      return await work(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
    } finally {
      proxy.closeAllConnections();
      proxy.close();
    }
  }
  const create = (name: string) => ["runs", "create", "--count", "1", "--name", name];
  const named = async (name: string) =>
    (await answer(["runs", "list", "--limit", "200"])).filter(
      (run: { specification: { name: string } }) => run.specification.name === name,
    ).length;

  it("asks again, and makes one run", { timeout: 60_000 }, async () => {
    const { code, err } = await losing(1, (url) => dive(create("lost"), "own-key", "", url));
    expect(code, err).toBe(0);
    expect(await named("lost")).toBe(1);
  });

  it("says how to give the command again so that it still makes one", { timeout: 60_000 }, async () => {
    const { code, err } = await losing(9, (url) => dive(create("silent"), "own-key", "", url));
    expect(code).toBe(1);
    expect(err).toContain("POST http://127.0.0.1:");
    const [, key] = /--idempotency-key ([\w-]+)/.exec(err) ?? [];
    expect((await dive([...create("silent"), "--idempotency-key", String(key)])).code).toBe(0);
    expect(await named("silent")).toBe(1);
  });

  it("names the address and the reason where nobody is there", async () => {
    const { code, err } = await dive(["keys", "list"], "own-key", "", "http://127.0.0.1:9");
    expect(code).toBe(1);
    expect(err).toMatch(/GET http:\/\/127\.0\.0\.1:9\/v1\/keys\S*: no answer came \(\S/);
  });
});

it("help names the environment's variables and no key that stands in them", async () => {
  const { out } = await dive(["--help"], "a-key-that-nobody-is-to-see");
  expect(out).toContain("DIVE_API_KEY");
  expect(out).not.toContain("a-key-that-nobody-is-to-see");
});

/** The command line against the local platform: a run from its start to a dataset on disk, keys, and what is refused. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
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

function dive(args: readonly string[], key = "own-key", input = ""): Promise<Ended> {
  const child = spawn(process.execPath, ["functions/local/scripts/dive.ts", ...args], {
    env: { ...process.env, DIVE_URL: platform.url, DIVE_API_KEY: key },
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
  expect(made).toMatchObject({ dataset: "cli-v1", folder: to });
  expect(said.err).toContain("kept 4/4");
  expect(readFileSync(join(to, "tasks.jsonl"), "utf8").trimEnd().split("\n")).toHaveLength(4);
  expect(existsSync(join(to, "manifest.json"))).toBe(true);

  const [run] = await answer(["runs", "list"]);
  expect(await answer(["runs", "show", run.id])).toMatchObject({ status: "finished", dataset: "cli-v1" });
  const tasks = await answer(["runs", "tasks", run.id, "--status", "graded", "--limit", "2"]);
  expect(tasks).toHaveLength(2);
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
  [["runs", "create", "--count", "many"], "expected a whole number"],
  [["runs", "create", "--specification", "/nowhere.json"], "/nowhere.json"],
  [["sources", "add", "weather"], "expected one of --openapi, --mcp and --tools"],
  [["datasets", "download", "none-v1", "/tmp/none"], "404"],
  [["nothing"], "unknown command"],
])("%j ends with 1 and says why", async (args, why) => {
  const { code, out, err } = await dive(args);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain(why);
});

it("help names the environment's variables and no key that stands in them", async () => {
  const { out } = await dive(["--help"], "a-key-that-nobody-is-to-see");
  expect(out).toContain("DIVE_API_KEY");
  expect(out).not.toContain("a-key-that-nobody-is-to-see");
});

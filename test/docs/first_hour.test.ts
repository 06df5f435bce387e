/** Every command of the walk-through, run as it stands, one after the other in one shell. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildWorker, startPlatform } from "../../functions/local/platform.ts";
import { blocksOf, pages, ROOT } from "./markdown.ts";

const run = promisify(execFile);
const page = pages().find(({ path }) => path === "docs/first_hour.md") ?? expect.fail("there is no walk-through");
const [start, ...rest] = blocksOf(page).flatMap(({ language, code }) => (language === "sh" ? [code] : []));

const state = mkdtempSync(join(tmpdir(), "dive-hour-"));
/** A folder of its own that has what the project's has: what the commands write stays out of it. */
const folder = mkdtempSync(join(tmpdir(), "dive-hour-"));
let platform: Awaited<ReturnType<typeof startPlatform>>;
beforeAll(async () => {
  for (const name of ["package.json", "node_modules", "functions", "db", "test"])
    symlinkSync(join(ROOT, name), join(folder, name));
  platform = await startPlatform(await buildWorker(), { state });
}, 120_000);
afterAll(async () => {
  await platform?.stop();
  for (const one of [state, folder]) rmSync(one, { recursive: true, force: true });
});

it("begins with what starts the platform", () => {
  expect(start).toBe("npm ci\nnpm run dev\n");
});

it("comes to a dataset that holds", { timeout: 240_000 }, async () => {
  expect(rest.length).toBeGreaterThan(4);
  const env = { ...process.env, DIVE_URL: platform.url };
  const { stdout } = await run("bash", ["-euo", "pipefail", "-c", rest.join("\n")], { cwd: folder, env });
  expect(stdout).toContain('"status": "finished"');
  expect(stdout).toContain('"dataset": "hour.first-v1"');
  const records = readFileSync(join(folder, "out", "for-trl", "tasks.jsonl"), "utf8")
    .trimEnd()
    .split("\n");
  expect(records).toHaveLength(20);
  expect(stdout).toMatch(/tasks.jsonl/);
  // What the page loads with Python, which is not run here, is a configuration that the card has.
  const [loaded] = blocksOf(page).filter(({ language }) => language === "python");
  const [, from, configuration] = /load_dataset\("(.+)", "(.+)"\)/.exec(loaded?.code ?? "") ?? [];
  const card = readFileSync(join(folder, from ?? "", "README.md"), "utf8");
  expect(card).toContain(`config_name: ${configuration}\n`);
});

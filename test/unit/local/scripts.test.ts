/** Every script of `package.json` that is the project's own says what it does, and what is wrong with its options, before anything heavy is read. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runRequestSchema } from "../../../functions/domain/run.ts";
import { DOMAINS } from "../../support/embedded.ts";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const OURS = Object.entries(scripts).flatMap(([name, line]) => {
  const file = /^node (\S+\.ts)$/.exec(line)?.[1];
  return file === undefined ? [] : [{ name, file }];
});

/**
 * Where Node can say so, the script may read its own room and nothing else (neither packages nor tools nor what it would build)
 * and start no process.
 */
const ALLOWED = ["functions/local/", "package.json"].map((path) => `--allow-fs-read=${process.cwd()}/${path}`);
const LIMITS = process.allowedNodeEnvironmentFlags.has("--permission") ? ["--permission", ...ALLOWED] : [];

function run(file: string, ...args: string[]): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...LIMITS, file, ...args], {
    encoding: "utf8",
    timeout: 20_000,
  });
  return { code: status, out: stdout, error: stderr };
}

test("there are scripts, all in one room", () => {
  expect(OURS.length).toBeGreaterThan(8);
  expect(OURS.filter(({ file }) => !file.startsWith("functions/local/"))).toEqual([]);
});

test.each(OURS)("$name --help", ({ name, file }) => {
  const { code, out, error } = run(file, "--help");
  expect({ code, error }).toEqual({ code: 0, error: "" });
  const [head = ""] = out.split("\n");
  expect(head.split(" [")[0]).toBe(`npm run ${name}`);
  expect(out).toMatch(/\n {2}--help +prints this\n/);
  expect(out).toMatch(/\nNeeds .+\.\nTakes .+\.\n$/s);
  for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
});

test.each(OURS)("$name --nonsense", ({ file }) => {
  const { code, out, error } = run(file, "--nonsense");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(error).toMatch(/^--nonsense: no such option, expected (--[\w-]+, )*--help; see --help\n$/);
});

test("a bad value is one line that says what was expected", () => {
  const { code, out, error } = run("functions/local/scripts/demo.ts", "--count", "many");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(error).toBe('--count: expected an integer from 1 to 100000, not "many"; see --help\n');
});

test("the demo takes what a run takes", () => {
  const help = run("functions/local/scripts/demo.ts", "--help").out.replaceAll(/\s+/g, " ");
  for (const field of ["count", "seed"]) {
    const [, min, max] = new RegExp(`--${field} .*?from (\\d+) to (\\d+)`).exec(help)?.map(Number) ?? [];
    const takes = (value: number | undefined) => runRequestSchema.safeParse({ [field]: value }).success;
    expect([min, max].map(takes)).toEqual([true, true]);
    expect([Number(min) - 1, Number(max) + 1].map(takes)).toEqual([false, false]);
  }
});

test("the demo takes the domains of the pool", () => {
  // Which there are only the tools say, which are read for it.
  const demo = ["functions/local/scripts/demo.ts", "--domains", "general,law"];
  const { status, stdout, stderr } = spawnSync(process.execPath, demo, { encoding: "utf8", timeout: 20_000 });
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(`--domains: expected any of ${DOMAINS.join(", ")}, with commas between them, not "law"`);
});

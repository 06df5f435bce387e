/** A script ends with all that it started: asked to by a signal, by itself, and however stubborn what it started is. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, it } from "vitest";

/** Ends by nothing but SIGKILL, and has started another one that does not either. */
const STUBBORN = `
  const { spawn } = require("node:child_process");
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {});
  setInterval(() => {}, 1000);
  const more = process.argv[1] === "last" ? [] : [spawn(process.execPath, ["-e", process.env.STUBBORN, "last"], { stdio: "ignore" }).pid];
  console.log(JSON.stringify([process.pid, ...more]));
`;

const script = (rest: string) => `
  import { once } from "node:events";
  import { createInterface } from "node:readline";
  import { atSignal, runScript, spawnOwned, temporaryFolder } from ${JSON.stringify(join(process.cwd(), "functions/local/lifetime.ts"))};
  await runScript(async () => {
    const folder = temporaryFolder(${JSON.stringify(join(tmpdir(), "dive-lifetime-"))}).path;
    const child = spawnOwned(process.execPath, ["-e", process.env.STUBBORN], { stdio: ["ignore", "pipe", "inherit"] });
    const [pids] = await once(createInterface({ input: child.stdout }), "line");
    console.log(JSON.stringify({ folder, pids: JSON.parse(pids) }));
    ${rest}
  });
`;

interface Owned {
  readonly folder: string;
  readonly pids: number[];
}

async function started(rest: string): Promise<{ child: ChildProcess; owned: Owned; exit: Promise<unknown[]> }> {
  const child = spawn(process.execPath, ["--input-type=module", "-e", script(rest)], {
    env: { ...process.env, STUBBORN },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = once(child, "exit");
  if (child.stdout === null) throw new Error("the script says nothing");
  const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  return { child, owned: JSON.parse(line) as Owned, exit };
}

/** Killed processes take a moment to go, and longer until somebody has waited for them. */
async function gone({ folder, pids }: Owned): Promise<void> {
  expect(existsSync(folder)).toBe(false);
  expect(pids).toHaveLength(2);
  await expect.poll(() => pids.filter(isAlive), { timeout: 20_000 }).toEqual([]);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

it.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const)("%s ends it with %d", async (signal, code) => {
  const { child, owned, exit } = await started("await new Promise((resolve) => setTimeout(resolve, 60_000));");
  child.kill(signal);
  expect(await exit).toEqual([code, null]);
  await gone(owned);
});

it("ends within five seconds where something will not stop", async () => {
  const { child, owned, exit } = await started(
    "atSignal(() => new Promise(() => {})); await new Promise((resolve) => setTimeout(resolve, 60_000));",
  );
  const began = performance.now();
  // Its line may be read before it has gone on to register what will not stop.
  await new Promise((resolve) => setTimeout(resolve, 200));
  child.kill("SIGTERM");
  expect(await exit).toEqual([143, null]);
  expect(performance.now() - began).toBeGreaterThan(2_500);
  expect(performance.now() - began).toBeLessThan(5_200);
  await gone(owned);
});

it("takes all with it when it ends by itself", async () => {
  const { owned, exit } = await started("process.exit(3);");
  expect(await exit).toEqual([3, null]);
  await gone(owned);
});

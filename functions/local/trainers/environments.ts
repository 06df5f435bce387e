/**
 * The trainers' packages, each in a virtual environment in a folder outside the project and kept there. What several of them
 * need is stored once: `uv` links files from one store into all.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { spawnOwned } from "../lifetime.ts";

export interface Environment {
  readonly name: string;
  readonly python: "3.11" | "3.12";
  /** With exact versions; what they need in turn, the package index says. */
  readonly packages: readonly string[];
}

/** Whole packages with all that they need, so that a trainer's own code loads as it does for its users. */
export const ENVIRONMENTS = {
  trl: {
    name: "trl",
    python: "3.11",
    // The tables' readers need no other versions than it does; teich is what `datasets` reads traces with.
    packages: ["trl==1.16.0", "datasets==5.2.0", "pandas==3.1.1", "duckdb==2.0.1", "teich==0.3.6"],
  },
  verl: {
    name: "verl",
    python: "3.11",
    // Its agent loop imports three packages that it does not ask for: they come with the engines that it serves models by.
    packages: ["verl==0.9.1", "cachetools==8.0.2", "fastapi==0.165.0", "uvicorn==0.54.0"],
  },
  llamafactory: { name: "llamafactory", python: "3.11", packages: ["llamafactory==0.9.5"] },
  "ms-swift": { name: "ms-swift", python: "3.11", packages: ["ms-swift==4.6.0"] },
  axolotl: { name: "axolotl", python: "3.11", packages: ["axolotl==0.19.0"] },
  verifiers: { name: "verifiers", python: "3.11", packages: ["verifiers==0.4.0"] },
  "nemo-gym": { name: "nemo-gym", python: "3.12", packages: ["nemo-gym==0.4.0"] },
} as const satisfies Record<string, Environment>;

const UV = "0.13.9";

/** What ran ended otherwise than well; its message is the end of what it said. */
export class RanBadly extends Error {
  override readonly name = "RanBadly";
}

/** Comes back with the environment's Python, installed if it is not yet. Throws with what the installer said. */
export async function installed(
  cache: string,
  environment: Environment,
  show: (step: string) => void,
): Promise<string> {
  const uv = await installer(cache, show);
  const folder = join(cache, environment.name);
  const python = join(folder, "bin", "python");
  // Written last: an installation that was broken off, or is of other versions, is begun anew.
  const list = join(folder, "packages.txt");
  const wanted = `${environment.packages.join("\n")}\n`;
  if (existsSync(list) && readFileSync(list, "utf8") === wanted) return python;
  show(`installing ${environment.packages.join(", ")}`);
  rmSync(folder, { recursive: true, force: true });
  const own = { UV_CACHE_DIR: join(cache, "packages"), UV_PYTHON_DOWNLOADS: "never" };
  await ran(uv, ["venv", "--quiet", "--python", await pythonOf(environment.python), folder], own);
  await ran(uv, ["pip", "install", "--quiet", "--python", python, ...environment.packages], own);
  writeFileSync(list, wanted);
  return python;
}

async function installer(cache: string, show: (step: string) => void): Promise<string> {
  const uv = join(cache, "uv", "bin", "uv");
  if (existsSync(uv)) return uv;
  show("installing uv");
  mkdirSync(cache, { recursive: true });
  await ran(await pythonOf("3.11"), ["-m", "venv", join(cache, "uv")]);
  await ran(join(cache, "uv", "bin", "python"), ["-m", "pip", "install", "--quiet", `uv==${UV}`]);
  return uv;
}

/** A Python of the version, on the path or among those of pyenv, whose command of that name only works where it is chosen. */
async function pythonOf(version: string): Promise<string> {
  const versions = join(process.env.PYENV_ROOT ?? join(homedir(), ".pyenv"), "versions");
  const kept = existsSync(versions) ? readdirSync(versions).filter((name) => name.startsWith(`${version}.`)) : [];
  const commands = [`python${version}`, "python3", ...kept.map((name) => join(versions, name, "bin", "python3"))];
  for (const command of commands) {
    const said = await ran(command, ["-c", "import sys; print('%d.%d' % sys.version_info[:2])"]).catch(() => "");
    if (said.trim() === version) return command;
  }
  throw new RanBadly(`there is no Python ${version}, neither on the path nor in ${versions}`);
}

/** Comes back with what a command printed. */
async function ran(command: string, args: readonly string[], variables: Record<string, string> = {}): Promise<string> {
  const env = { ...process.env, ...variables };
  const child = spawnOwned(command, args, { stdio: ["ignore", "pipe", "pipe"], env });
  let said = "";
  let complained = "";
  child.stdout?.setEncoding("utf8").on("data", (text) => (said += text));
  child.stderr?.setEncoding("utf8").on("data", (text) => (complained += text));
  const code = await new Promise((resolve, reject) => {
    child.once("error", (error) => reject(new RanBadly(`${command}: ${error.message}`)));
    child.once("close", resolve);
  });
  if (code !== 0) throw new RanBadly(complained.trim().slice(-600) || `${command} ended with ${code}`);
  return said;
}

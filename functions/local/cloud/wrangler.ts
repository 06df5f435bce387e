/** Wrangler as the scripts for the cloud call it: one command after the other, its output read and, where people are to see it, shown. */
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../platform.ts";
import { buildStudio } from "../studio.ts";
import { checkedId } from "./environment.ts";

export interface Answer {
  readonly ok: boolean;
  /** Standard output, then errors. */
  readonly text: string;
  /** What it says of a deployment, a line of JSON each. */
  readonly entries: readonly { readonly type: string; readonly targets?: readonly string[] }[];
}

/** Runs one command of wrangler. A test gives one of its own, which notes what is asked for. */
export type Wrangler = (args: readonly string[]) => Promise<Answer>;

export const wrangler: Wrangler = async (args) => {
  // The page's files go with the worker.
  if (args[0] === "deploy") await buildStudio();
  const entries = join(tmpdir(), `dive-wrangler-${process.pid}-${Date.now()}.jsonl`);
  const child = spawn(process.execPath, [join(ROOT, "node_modules", "wrangler", "bin", "wrangler.js"), ...args], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, WRANGLER_OUTPUT_FILE_PATH: entries, WRANGLER_SEND_METRICS: "false", CI: "true" },
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  return { ok: code === 0, text, entries: entriesIn(entries) };
};

function entriesIn(path: string): Answer["entries"] {
  try {
    return readFileSync(path, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Answer["entries"][number]);
  } catch {
    return []; // a command that says nothing of a deployment writes none
  } finally {
    rmSync(path, { force: true });
  }
}

/** The command's output. @throws Error with what it said. */
export async function must(run: Wrangler, args: readonly string[]): Promise<Answer> {
  const answer = await run(args);
  if (!answer.ok) throw new Error(`wrangler ${args.join(" ")} failed:\n${answer.text.trim()}`);
  return answer;
}

/** What it says went wrong: its own lines of errors, or else the last one. Where it writes its log is no reason. */
export function reasonIn({ text }: Answer): string {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/Logs were written to/i.test(line));
  const errors = lines.filter((line) => /error|\[code: \d+\]/i.test(line));
  return (errors.length > 0 ? errors.join("; ") : lines.at(-1)) ?? "it gave no reason";
}

/** True where it says that there is no such thing. */
export function saysGone({ text }: Answer): boolean {
  return /not found|does not exist|couldn't find|could not be found|\[code: (?:7404|10006|10007|11000)\]/i.test(text);
}

/** Whether what the command shows is there. @throws Error where it cannot be told. */
export async function isThere(run: Wrangler, args: readonly string[]): Promise<boolean> {
  const answer = await run(args);
  if (answer.ok || saysGone(answer)) return answer.ok;
  throw new Error(`wrangler ${args.join(" ")} failed: ${reasonIn(answer)}`);
}

/** @throws Error where wrangler acts for nobody. */
export async function checkLogin(run: Wrangler): Promise<void> {
  const who = await run(["whoami"]);
  if (!who.ok || /not authenticated/i.test(who.text))
    throw new Error("wrangler is not logged in: run `npx wrangler login`, or set CLOUDFLARE_API_TOKEN");
}

/** The id of the database of that name; undefined where there is none. */
export async function databaseId(run: Wrangler, name: string): Promise<string | undefined> {
  const answer = await run(["d1", "info", name, "--json"]);
  if (answer.ok) return checkedId(/"uuid":\s*"([^"]*)"/.exec(answer.text)?.[1], `d1 info ${name}`);
  if (saysGone(answer)) return undefined;
  throw new Error(`wrangler d1 info ${name} failed: ${reasonIn(answer)}`);
}

/**
 * `npm run deploy`: from nothing to a deployment that answers. Doing it again changes nothing but the version of the worker.
 * What is there already and was not made from here is left alone.
 */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import {
  checkedId,
  checkedName,
  type Owned,
  ownedBy,
  type Resources,
  resourcesOf,
  storedId,
  writeEnvironment,
} from "./environment.ts";
import { checkLogin, databaseId, isThere, must, type Wrangler } from "./wrangler.ts";

/** What it costs, as Cloudflare's pricing pages and this project's measurements say. */
export const PRICES = `It takes Cloudflare's paid plan for Workers: 5 US dollars a month (list price of October 2026), with 10 million requests,
25 billion rows read and 50 million written of D1, a million requests to Durable Objects and 10 GB of R2 in it. 100,000
tasks of the embedded teacher take about 8 US dollars beyond what is included (docs/deploy.md), models beside.`;

export interface DeployOptions {
  readonly name: string;
  /** The first key; asked for where none is given, and drawn where nothing is answered. */
  readonly key: string | undefined;
  /** Sets no key: the worker has one. That of a worker that was made from here stays anyway. */
  readonly keep_key: boolean;
  /** Replaces the key of a worker that was made from here. */
  readonly new_key: boolean;
  /** Takes over what is there under these names. */
  readonly adopt: boolean;
  readonly run: Wrangler;
  readonly ask: (question: string) => Promise<string>;
  readonly say: (line: string) => void;
  readonly fetch: typeof fetch;
}

/** Until when a new deployment is to answer, and between two looks. */
const ANSWERS_WITHIN_MS = 60_000;
const LOOK_MS = 2_000;

/** @returns where the deployment is. */
export async function deploy(options: DeployOptions): Promise<string> {
  const { name, run, say, fetch, adopt } = options;
  const resources = resourcesOf(checkedName(name));
  say(PRICES);
  await checkLogin(run);
  const owned = ownedBy(name);
  const { made, adopted } = owned;
  const there = await lookAround(options, resources, owned);
  const key = await keyFor(options, made.has(`worker ${name}`) && there.worker);

  const id = there.database ?? (await newDatabase(run, resources.database));
  if (there.database === undefined) made.add(`database ${resources.database}`);
  say(`database ${resources.database}: ${id}`);
  const config = writeEnvironment(name, id, owned);
  say(`configuration: ${config}`);
  const make = async (args: readonly string[], what: string) => {
    const answer = await run(args);
    if (!answer.ok && !ALREADY.test(answer.text))
      throw new Error(`wrangler ${args.join(" ")} failed:\n${answer.text.trim()}`);
    if (!answer.ok && !made.has(what) && !adopted.has(what) && !adopt) throw new Error(notOurs([what]));
    if (answer.ok) made.add(what);
    else if (!made.has(what)) adopted.add(what);
    writeEnvironment(name, id, owned);
    say(`${what}: ${answer.ok ? "made" : "there already"}`);
  };
  await make(["r2", "bucket", "create", resources.bucket], `bucket ${resources.bucket}`);
  for (const queue of resources.queues) await make(["queues", "create", queue], `queue ${queue}`);

  await must(run, ["d1", "migrations", "apply", "DB", "--remote", "--config", config]);
  say("migrations: applied");
  // Before it is: one that was brought up half is ours too.
  if (!there.worker) {
    made.add(`worker ${name}`);
    writeEnvironment(name, id, owned);
  }
  const url =
    key === undefined
      ? await deployed(run, config, [])
      : await withKey(key, (file) => deployed(run, config, ["--secrets-file", file]));
  say(`deployed: ${url}`);
  await answers(fetch, url);
  say(`${url}/healthz: ok`);
  return url;
}

const ALREADY = /already (?:exists|taken|own)|\[code: (?:10004|11009)\]/i;

function notOurs(things: readonly string[]): string {
  return `${things.join(", ")}: there already, and not made from here. Choose another --name, or take over what is there with --adopt: its worker is replaced and its database migrated`;
}

/** What is there of worker and database. @throws Error where something is that was not made from here. */
async function lookAround(
  { name, run, adopt }: DeployOptions,
  { database, bucket }: Resources,
  { made, adopted }: Owned,
): Promise<{ readonly worker: boolean; readonly database: string | undefined }> {
  const worker = await isThere(run, ["deployments", "list", "--name", name, "--json"]);
  const id = await databaseId(run, database);
  const hasBucket = await isThere(run, ["r2", "bucket", "info", bucket]);
  const gone = [
    // Under its name another one may stand by now.
    ...(id !== storedId(name) ? [`database ${database}`] : []),
    ...(worker ? [] : [`worker ${name}`]),
    ...(hasBucket ? [] : [`bucket ${bucket}`]),
  ];
  for (const what of gone) for (const known of [made, adopted]) known.delete(what);
  const found = [
    ...(worker ? [`worker ${name}`] : []),
    ...(id !== undefined ? [`database ${database}`] : []),
    ...(hasBucket ? [`bucket ${bucket}`] : []),
  ].filter((what) => !made.has(what) && !adopted.has(what));
  if (found.length > 0 && !adopt) throw new Error(notOurs(found));
  for (const what of found) adopted.add(what);
  return { worker, database: id };
}

/** The key that is to be set, checked before anything is made; undefined where the worker keeps the one that it has. */
async function keyFor(options: DeployOptions, isOurs: boolean): Promise<string | undefined> {
  const { key, keep_key, new_key, ask, say } = options;
  if (keep_key || (isOurs && !new_key)) {
    say("key: it stays what it is");
    return undefined;
  }
  const given = key ?? (await ask("First key of the API (empty: one is drawn): ")).trim();
  if (given === "") return drawn(say);
  if (!/^[\x21-\x7e]{16,}$/.test(given))
    throw new Error("the key: expected 16 visible ASCII characters or more, and no blanks");
  return given;
}

async function newDatabase(run: Wrangler, name: string): Promise<string> {
  await must(run, ["d1", "create", name]);
  return checkedId(await databaseId(run, name), `d1 info ${name}`);
}

/** @returns the first address that the worker has. */
async function deployed(run: Wrangler, config: string, more: readonly string[]): Promise<string> {
  const { text, entries } = await must(run, ["deploy", "--config", config, ...more]);
  const [target] = entries.flatMap(({ type, targets = [] }) => (type === "deploy" ? targets : []));
  const url = target ?? /https:\/\/\S+\.workers\.dev/.exec(text)?.[0];
  if (url === undefined) throw new Error(`wrangler deploy: expected an address, it said:\n${text.trim()}`);
  return url.startsWith("http") ? url.replace(/\/$/, "") : `https://${url}`;
}

/** The key is in a file that only its owner reads, for as long as it takes: what stands in a command is seen by others. */
async function withKey<T>(key: string, work: (file: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "dive-key-"));
  try {
    const file = join(folder, "secrets.json");
    writeFileSync(file, JSON.stringify({ API_KEY: key }), { mode: 0o600 });
    return await work(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function drawn(say: (line: string) => void): string {
  const key = randomBytes(32).toString("base64url");
  say(`The first key, which is shown this once: ${key}`);
  return key;
}

async function answers(fetch: DeployOptions["fetch"], url: string): Promise<void> {
  const until = Date.now() + ANSWERS_WITHIN_MS;
  for (let last = ""; ; await pause(LOOK_MS)) {
    const response = await fetch(`${url}/healthz`).catch((error: Error) => error);
    if (response instanceof Response && response.ok) return;
    last = response instanceof Response ? `${response.status} ${await response.text()}` : response.message;
    if (Date.now() > until) throw new Error(`${url}/healthz does not answer that all is well: ${last}`);
  }
}

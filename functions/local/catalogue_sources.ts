/**
 * `npm run catalogue:sources`: reads the sources of the catalogue again and holds it against them. What stands in which is kept
 * in receipts, so that a tool that sends or reads a name that no source has fails the tests.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { catalogue } from "../sources/catalogue/index.ts";
import type { Source } from "../sources/catalogue/source.ts";
import { sourceKey } from "../sources/catalogue/source.ts";
import { type Fetched, read } from "./catalogue_sources/read.ts";
import { factsOf, findingsOf, type Receipts } from "./catalogue_sources/receipts.ts";

const RECEIPTS = join(import.meta.dirname, "catalogue_sources/receipts.json");

export interface CatalogueSourcesOptions {
  readonly cache: string;
  readonly offline: boolean;
}

export async function main({ cache, offline }: CatalogueSourcesOptions): Promise<void> {
  const sources = new Map<string, Source>();
  for (const api of catalogue) for (const { source } of factsOf(api)) sources.set(sourceKey(source), source);
  const fetched = new Map<string, Fetched>();
  for (const [key, source] of sources) fetched.set(key, await read(source, { cache, offline }));

  const receipts: Receipts = {};
  for (const api of catalogue) findingsOf(api, fetched, receipts);
  const sorted = Object.fromEntries(
    Object.entries(receipts)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, found]) => [key, { ...found, found: [...found.found].sort() }]),
  );
  const unread = [...fetched].filter(([, { text }]) => text === undefined);
  for (const [key, { reason }] of unread) console.log(`not read: ${key}: ${reason}`);
  console.log(`${fetched.size - unread.length} of ${fetched.size} sources were read`);
  if (!unread.some(([key]) => sources.get(key)?.kind === "file"))
    await writeFile(RECEIPTS, `${JSON.stringify(sorted, null, 1)}\n`);
  else throw new Error("not every file was read: the receipts stay as they were");
}

export async function receiptsKept(): Promise<Receipts> {
  return JSON.parse(await readFile(RECEIPTS, "utf8")) as Receipts;
}

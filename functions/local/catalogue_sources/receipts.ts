/** What stands in which source: names that tools send and read, and quotes of facts. No I/O. */
import { createHash } from "node:crypto";
import type { CatalogueApi } from "../../sources/catalogue/form.ts";
import { type Source, sourceKey, type Told } from "../../sources/catalogue/source.ts";
import { stands, wordsOf } from "../../sources/catalogue/words.ts";
import type { Fetched } from "./read.ts";

/** By the key of a source. */
export type Receipts = Record<string, Receipt>;

export interface Receipt {
  /** Of the file as it was read. */
  readonly sha256: string;
  /** Names and quotes that stand in it. */
  readonly found: readonly string[];
}

/** Where an API's facts were read, each with its quote where it has one. */
export function factsOf({ licence, terms, limit, sources }: CatalogueApi): readonly {
  readonly source: Source;
  readonly quote?: string;
}[] {
  const quoted = [licence, terms, limit].filter((fact): fact is Told => fact !== null);
  return [...sources.map((source) => ({ source })), ...quoted.map(({ source, quote }) => ({ source, quote }))];
}

/** Adds what of an API stands in the files that were read. */
export function findingsOf(api: CatalogueApi, fetched: ReadonlyMap<string, Fetched>, receipts: Receipts): void {
  const words = new Set(api.tools.flatMap((tool) => wordsOf(tool)));
  const wanted = new Set(api.sources.map(sourceKey));
  for (const { source, quote } of factsOf(api)) {
    const key = sourceKey(source);
    const text = fetched.get(key)?.text;
    if (source.kind === "page" || text === undefined) continue;
    const before = receipts[key]?.found ?? [];
    const names = wanted.has(key) ? [...words].filter((word) => stands(word, text)) : [];
    const quotes = quote !== undefined && plain(text).includes(plain(quote)) ? [quote] : [];
    receipts[key] = {
      sha256: createHash("sha256").update(text).digest("hex"),
      found: [...new Set([...before, ...names, ...quotes])],
    };
  }
}

/** What of an API no receipt and no page has: names by tool, and quotes. */
export function missingOf(api: CatalogueApi, receipts: Receipts): readonly string[] {
  const foundIn = (source: Source): readonly string[] =>
    source.kind === "page" ? source.words : (receipts[sourceKey(source)]?.found ?? []);
  const found = new Set(api.sources.flatMap(foundIn));
  const names = api.tools.flatMap((tool) =>
    wordsOf(tool)
      .filter((word) => !found.has(word))
      .map((word) => `${tool.name}: ${word}`),
  );
  const quotes = factsOf(api).flatMap(({ source, quote }) =>
    quote === undefined || source.kind === "page" || foundIn(source).includes(quote)
      ? []
      : [`${sourceKey(source)}: ${quote}`],
  );
  return [...names, ...quotes];
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

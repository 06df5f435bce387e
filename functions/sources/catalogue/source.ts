/**
 * Where a fact of the catalogue was read, so that it can be read again: a file of a public repository at a commit, or a page.
 * `npm run catalogue:sources` reads them all again and holds the catalogue against them.
 */
import { type Repository, repositories } from "./repositories.ts";

/** Day on which all sources were read. */
const READ = "2026-12-01";

export interface FileSource {
  readonly kind: "file";
  readonly repository: Repository;
  /** Forty digits: what stands in it never changes. */
  readonly commit: string;
  readonly path: string;
  /** YYYY-MM-DD. */
  readonly read: string;
}

export interface PageSource {
  readonly kind: "page";
  readonly address: string;
  /** Names of parameters and fields that were read on it: a page may change, so they stand here. */
  readonly words: readonly string[];
  readonly read: string;
}

export type Source = FileSource | PageSource;

/** A fact in words, and the words of its source that say so. */
export interface Told {
  readonly text: string;
  readonly source: Source;
  /** Stands in the source as it is, blanks aside. */
  readonly quote: string;
}

export function file(repository: Repository, path: string): FileSource {
  return { kind: "file", repository, commit: repositories[repository], path, read: READ };
}

export function page(address: string, words: readonly string[] = []): PageSource {
  return { kind: "page", address, words, read: READ };
}

export function told(text: string, source: Source, quote: string): Told {
  return { text, source, quote };
}

/** Terms of use: the address stands in the source, which names it. */
export function terms(address: string, source: Source, quote = address): Told {
  return { text: address, source, quote };
}

/** Where a person reads it. */
export function addressOf(source: Source): string {
  if (source.kind === "page") return source.address;
  return `https://github.com/${source.repository}/blob/${source.commit}/${encodedPath(source)}`;
}

/** Where a program reads it; the same as above for a page. */
export function rawAddressOf(source: Source): string {
  if (source.kind === "page") return source.address;
  return `https://raw.githubusercontent.com/${source.repository}/${source.commit}/${encodedPath(source)}`;
}

/** What tells a source apart in receipts. */
export function sourceKey(source: Source): string {
  return source.kind === "page" ? source.address : `${source.repository}@${source.commit}/${source.path}`;
}

function encodedPath({ path }: FileSource): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** Repositories of datasets as the Hub of the tests holds them: branches of commits, each with its files, and large files by their hash. */
import { createHash } from "node:crypto";

export interface StoredFile {
  readonly content: Buffer;
  /** SHA-256 of a large file, else null. */
  readonly lfs: string | null;
}

export interface StoredCommit {
  readonly id: string;
  readonly title: string;
  readonly message: string;
  readonly files: ReadonlyMap<string, StoredFile>;
}

export interface Repo {
  readonly name: string;
  readonly private: boolean;
  /** Of each branch the commits, oldest first. */
  readonly branches: Map<string, StoredCommit[]>;
}

export const hashOf = (kind: "sha1" | "sha256", bytes: Buffer | string) => createHash(kind).update(bytes).digest("hex");

export function commitOf(
  parent: StoredCommit | undefined,
  title: string,
  message: string,
  files: ReadonlyMap<string, StoredFile>,
): StoredCommit {
  const shown = [...files].map(([path, { content }]) => [path, hashOf("sha256", content)]);
  return { id: hashOf("sha1", JSON.stringify([parent?.id, title, message, shown])), title, message, files };
}

export function newRepo(name: string, isPrivate: boolean): Repo {
  const attributes = { content: Buffer.from("*.parquet filter=lfs diff=lfs merge=lfs -text\n"), lfs: null };
  const first = commitOf(undefined, "initial commit", "", new Map([[".gitattributes", attributes]]));
  return { name, private: isPrivate, branches: new Map([["main", [first]]]) };
}

/** Git's name of a file's content. */
export const blobId = (content: Buffer) =>
  hashOf("sha1", Buffer.concat([Buffer.from(`blob ${content.byteLength}\0`), content]));

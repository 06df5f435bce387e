/**
 * The Hugging Face Hub's API for repositories of datasets, as far as a push needs it. Its own client (`@huggingface/hub`) is
 * what the tests hold this against: in a worker's bundle that one hashes a file by holding it whole, cannot hash one above
 * 10 MB, and has no place for a hash that is known.
 */
import { z } from "zod";
import { type Fetch, guardedFetch } from "../outbound/fetch.ts";
import { failedOnTheWay, HubError, refusedBy } from "./errors.ts";
import type { HubAccess } from "./settings.ts";

/** Bytes of a reply that are read: a page of a listing has a thousand entries. */
const REPLY_BYTES = 4_000_000;
/** Deadline of one request of the API, milliseconds. */
const REQUEST_MS = 60_000;
/** Pages of a listing that are read, at most. */
const PAGES_MAX = 100;

export interface HubFile {
  readonly path: string;
  readonly size: number;
}

export interface HubCommit {
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

export type CommitLine =
  | { readonly key: "file"; readonly value: { path: string; content: string; encoding: "base64" } }
  | { readonly key: "lfsFile"; readonly value: { path: string; algo: "sha256"; oid: string; size: number } }
  | { readonly key: "deletedFile"; readonly value: { path: string } };

const commitsSchema = z.array(z.object({ id: z.string(), title: z.string(), message: z.string().default("") }));
const treeSchema = z.array(z.object({ type: z.string(), path: z.string() }));
const preuploadSchema = z.object({ files: z.array(z.object({ path: z.string(), uploadMode: z.string() })) });
const committedSchema = z.object({ commitOid: z.string() });

interface Asked {
  readonly method?: string;
  readonly type?: string;
  readonly accept?: string;
  readonly body?: string;
  /** Statuses besides those below 300 that are no failure. */
  readonly fine?: readonly number[];
}

/** One repository of datasets at the Hub, in one of its branches. */
export class HubRepo {
  /** For addresses that the Hub gives out: without the token. */
  readonly fetch: Fetch;
  readonly #access: HubAccess;
  readonly #repo: string;
  readonly #branch: string;

  constructor(access: HubAccess, repo: string, branch: string) {
    this.#access = access;
    this.#repo = repo;
    this.#branch = branch;
    this.fetch = guardedFetch(access.policy, { replyBytes: REPLY_BYTES, secrets: [access.token] });
  }

  /** Makes the repository and the branch where there are none. */
  async create(isPrivate: boolean): Promise<void> {
    const [organization, name] = this.#repo.split("/");
    const body = JSON.stringify({ type: "dataset", organization, name, private: isPrivate });
    const made = await this.ask("making the repository", "/api/repos/create", {
      method: "POST",
      body,
      fine: [403, 409],
    });
    // A token that may write to this repository alone may make none, not even one that is there.
    if (made.status === 403 && !(await this.#isThere())) throw await refusedBy(made, "making the repository");
    if (this.#branch === "main") return;
    await this.ask("making the branch", this.#at("branch"), { method: "POST", body: "{}", fine: [409] });
  }

  /** Of the branch, newest first; the first page of them. */
  async commits(): Promise<HubCommit[]> {
    return commitsSchema.parse(await (await this.ask("listing commits", `${this.#at("commits")}?limit=100`)).json());
  }

  /** Paths of all files of the branch. */
  async paths(): Promise<string[]> {
    const paths: string[] = [];
    let next: string | undefined = `${this.#at("tree")}?recursive=true&expand=false`;
    for (let page = 0; next !== undefined; page++) {
      if (page === PAGES_MAX) throw new HubError(`listing files: more than ${PAGES_MAX} pages`, false);
      const response: Response = await this.ask("listing files", next);
      for (const { type, path } of treeSchema.parse(await response.json())) if (type === "file") paths.push(path);
      next = this.#nextPage(response.headers.get("link") ?? "");
    }
    return paths;
  }

  /** Paths of those files that the Hub wants as large ones. */
  async large(files: readonly (HubFile & { readonly sample: string })[]): Promise<Set<string>> {
    const body = JSON.stringify({ files });
    const response = await this.ask("asking how to upload", this.#at("preupload"), { method: "POST", body });
    const { files: modes } = preuploadSchema.parse(await response.json());
    return new Set(modes.flatMap(({ path, uploadMode }) => (uploadMode === "lfs" ? [path] : [])));
  }

  /**
   * All at once or nothing, on top of `parent`.
   * @throws HubError that may be asked again, if the branch is at another commit by now.
   */
  async commit(title: string, description: string, parent: string, lines: readonly CommitLine[]): Promise<HubCommit> {
    const header = { key: "header", value: { summary: title, description, parentCommit: parent } };
    const body = [header, ...lines].map((line) => JSON.stringify(line)).join("\n");
    const asked = { method: "POST", type: "application/x-ndjson", body };
    const response = await this.ask("committing", this.#at("commit"), asked);
    return { id: committedSchema.parse(await response.json()).commitOid, title, message: description };
  }

  commitUrl(id: string): string {
    return `${this.#access.url}/datasets/${this.#repo}/commit/${id}`;
  }

  /** Path of the git LFS API of the repository. */
  get lfs(): string {
    return `/datasets/${this.#repo}.git/info/lfs/objects/batch`;
  }

  get branch(): string {
    return this.#branch;
  }

  /** A request to the Hub itself, with the token. */
  async ask(
    what: string,
    path: string,
    { method = "GET", type, accept, body, fine = [] }: Asked = {},
  ): Promise<Response> {
    const headers = {
      authorization: `Bearer ${this.#access.token}`,
      accept: accept ?? "application/json",
      ...(body === undefined ? {} : { "content-type": type ?? "application/json" }),
    };
    let response: Response;
    try {
      const signal = AbortSignal.timeout(REQUEST_MS);
      const init = { method, headers, signal, ...(body === undefined ? {} : { body }) };
      response = await this.fetch(`${this.#access.url}${path}`, init);
    } catch (error) {
      throw failedOnTheWay(error, what);
    }
    if (!response.ok && !fine.includes(response.status)) throw await refusedBy(response, what);
    return response;
  }

  async #isThere(): Promise<boolean> {
    const fine = [401, 403, 404];
    return (await this.ask("looking for the repository", `/api/datasets/${this.#repo}`, { fine })).ok;
  }

  #at(what: string): string {
    return `/api/datasets/${this.#repo}/${what}/${encodeURIComponent(this.#branch)}`;
  }

  /** Of the page that a Link header names as the next one; the token goes nowhere but to the Hub. */
  #nextPage(link: string): string | undefined {
    const next = /<([^>]+)>\s*;\s*rel="?next"?/.exec(link)?.[1];
    if (next === undefined) return undefined;
    const url = URL.canParse(next, this.#access.url) ? new URL(next, this.#access.url) : undefined;
    const { origin } = new URL(this.#access.url);
    if (url?.origin !== origin) throw new HubError("listing files: the next page is said to be at another host", false);
    return url.href.slice(this.#access.url.length);
  }
}

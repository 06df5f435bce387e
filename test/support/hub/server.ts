/**
 * A Hugging Face Hub for the tests: repositories of datasets, uploads of large files in one request or in parts, commits on top
 * of a parent. As strict as it knows how to be: an upload has its length and no token and is the content of its name, a commit
 * names large files that are there. `@huggingface/hub` pushes to it and reads from it in a test of its own. `POST /control`
 * sets what fails and forgets what came, `GET /report` tells what came, `POST /forget` removes a repository.
 */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { blobId, commitOf, hashOf, newRepo, type Repo, type StoredFile } from "./repos.ts";

export const HUB_TOKEN = "hf_of-the-tests-0123456789";

export interface HubRequest {
  readonly method: string;
  readonly path: string;
  readonly authorized: boolean;
  readonly bytes: number;
  readonly status: number;
}

export interface HubReport {
  readonly requests: readonly HubRequest[];
  readonly commits: Readonly<
    Record<string, readonly { id: string; title: string; message: string; paths: string[] }[]>
  >;
  readonly private: boolean | null;
}

/** What goes wrong: every request that `path` is in is answered with `status` so many times; `cut` closes the connection after it was worked on. */
export interface HubFault {
  readonly path: string;
  readonly status: number;
  readonly times: number;
  readonly echo?: boolean;
  readonly cut?: boolean;
}

/** Bytes from which a large file is taken in parts, and of a part. */
const PART_BYTES = 1_000_000;
const LARGE_BYTES = 10_000_000;

export class TestHub {
  readonly repos = new Map<string, Repo>();
  readonly large = new Map<string, Buffer>();
  readonly parts = new Map<string, Buffer[]>();
  requests: HubRequest[] = [];
  faults: { path: string; status: number; times: number; echo?: boolean; cut?: boolean }[] = [];
  url = "";

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const url = new URL(request.url ?? "/", this.url);
    const path = decodeURIComponent(url.pathname);
    const method = request.method ?? "GET";
    if (path === "/control") {
      this.faults = JSON.parse(body.toString());
      this.requests = [];
      return end(response, 200, {});
    }
    if (path === "/report") return end(response, 200, this.report(url.searchParams.get("repo") ?? ""));
    if (path === "/forget") {
      this.repos.delete(url.searchParams.get("repo") ?? "");
      if (url.searchParams.has("large")) this.large.clear();
      return end(response, 200, {});
    }
    const authorization = request.headers.authorization;
    const fault = this.faults.find((one) => one.times > 0 && `${method} ${path}`.includes(one.path));
    if (fault !== undefined) fault.times--;
    const note = (status: number) =>
      this.requests.push({ method, path, authorized: authorization !== undefined, bytes: body.byteLength, status });
    if (fault !== undefined && !fault.cut) {
      note(fault.status);
      const said = fault.echo ? `you said ${authorization}` : "as the test wants it";
      return end(response, fault.status, { error: said }, fault.status === 429 ? { "retry-after": "7" } : {});
    }
    const answer = this.answer(method, path, url, request, body);
    note(answer.status);
    if (fault?.cut) return void request.socket.destroy();
    end(response, answer.status, answer.body, answer.headers, method === "HEAD");
  }

  answer(method: string, path: string, url: URL, request: IncomingMessage, body: Buffer): Answer {
    const upload = /^\/storage\/(\w{64})(?:\/(\d+))?$/.exec(path);
    if (upload?.[1] !== undefined) return this.upload(method, upload[1], upload[2], request, body);
    if (request.headers.authorization !== `Bearer ${HUB_TOKEN}`)
      return { status: 401, body: { error: "Invalid username or password." } };
    if (`${method} ${path}` === "POST /api/repos/create") return this.create(JSON.parse(body.toString()));
    const lfs = /^\/datasets\/([^/]+\/[^/]+)\.git\/info\/lfs\/objects\/batch$/.exec(path);
    if (lfs) return this.batch(JSON.parse(body.toString()));
    const file = /^\/datasets\/([^/]+\/[^/]+)\/(?:resolve|raw)\/([^/]+)\/(.+)$/.exec(path);
    if (file) return this.file(file[1] ?? "", file[2] ?? "", file[3] ?? "", request);
    const api = /^\/api\/datasets\/([^/]+\/[^/]+)(?:\/(\w[\w-]*)(?:\/([^?]+))?)?$/.exec(path);
    const repo = this.repos.get(api?.[1] ?? "");
    if (api === null || repo === undefined) return { status: 404, body: { error: "Repository not found" } };
    return this.api(repo, method, api[2] ?? "", api[3] ?? "main", url, body);
  }

  create({
    organization,
    name,
    type,
    private: isPrivate = false,
  }: {
    organization: string;
    name: string;
    type: string;
    private?: boolean;
  }): Answer {
    const full = `${organization}/${name}`;
    if (type !== "dataset") return { status: 400, body: { error: "only datasets here" } };
    if (this.repos.has(full)) return { status: 409, body: { error: "You already created this dataset repo" } };
    this.repos.set(full, newRepo(full, isPrivate));
    return { status: 200, body: { url: `${this.url}/datasets/${full}`, name: full, id: full } };
  }

  api(repo: Repo, method: string, what: string, revision: string, url: URL, body: Buffer): Answer {
    if (`${method} ${what}` === "POST branch") {
      if (repo.branches.has(revision)) return { status: 409, body: { error: "Reference already exists" } };
      repo.branches.set(revision, [...(repo.branches.get("main") ?? [])]);
      return { status: 200, body: {} };
    }
    const commits = commitsAt(repo, revision);
    const head = commits?.at(-1);
    if (commits === undefined || head === undefined) return { status: 404, body: { error: "Revision not found" } };
    switch (`${method} ${what}`) {
      case "GET commits": {
        const shown = commits
          .toReversed()
          .map(({ id, title, message }) => ({ id, title, message, authors: [], date: new Date(0) }));
        return { status: 200, body: shown };
      }
      case "GET tree": {
        // Pages of two, so that whoever reads must go on.
        const at = Number(url.searchParams.get("cursor") ?? 0);
        const all = [...head.files].map(([path, { content, lfs }]) => ({
          type: "file",
          path,
          size: content.byteLength,
          oid: blobId(content),
          ...(lfs === null ? {} : { lfs: { oid: lfs, size: content.byteLength, pointerSize: 130 } }),
        }));
        const next = `<${this.url}/api/datasets/${repo.name}/tree/${encodeURIComponent(revision)}?recursive=true&cursor=${at + 2}>; rel="next"`;
        return { status: 200, body: all.slice(at, at + 2), headers: at + 2 < all.length ? { link: next } : {} };
      }
      case "POST preupload": {
        const { files } = JSON.parse(body.toString()) as { files: { path: string; size: number; sample: string }[] };
        const modeOf = ({ path, size }: { path: string; size: number }) =>
          path.endsWith(".parquet") || size >= LARGE_BYTES ? "lfs" : "regular";
        return { status: 200, body: { files: files.map((file) => ({ path: file.path, uploadMode: modeOf(file) })) } };
      }
      case "POST commit":
        return this.commit(repo, revision, body.toString());
      case "GET ":
      case "GET revision": {
        const siblings = [...head.files.keys()].map((rfilename) => ({ rfilename }));
        return {
          status: 200,
          body: { id: repo.name, sha: head.id, private: repo.private, siblings, tags: [], downloads: 0, likes: 0 },
        };
      }
      default:
        return { status: 404, body: { error: `no ${method} ${what}` } };
    }
  }

  commit(repo: Repo, revision: string, text: string): Answer {
    const commits = repo.branches.get(revision) ?? [];
    const head = commits.at(-1);
    const [header, ...lines] = text
      .split("\n")
      .map((line) => JSON.parse(line) as { key: string; value: Record<string, string> });
    const { summary = "", description = "", parentCommit } = header?.value ?? {};
    if (parentCommit !== undefined && parentCommit !== head?.id)
      return { status: 412, body: { error: "A commit has happened since. Please refresh and try again." } };
    const files = new Map<string, StoredFile>(head?.files);
    for (const { key, value } of lines) {
      const { path = "", oid = "", content = "", encoding } = value;
      if (key === "deletedFile" && !files.delete(path)) return { status: 400, body: { error: `no file ${path}` } };
      if (key === "lfsFile") {
        const stored = this.large.get(oid);
        if (stored === undefined || stored.byteLength !== Number(value.size))
          return { status: 400, body: { error: `no LFS object ${oid}` } };
        files.set(path, { content: stored, lfs: oid });
      }
      if (key === "file") {
        const bytes = Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
        if (bytes.byteLength >= LARGE_BYTES)
          return { status: 400, body: { error: `${path} is too large for a commit` } };
        files.set(path, { content: bytes, lfs: null });
      }
    }
    const made = commitOf(head, summary, description, files);
    repo.branches.set(revision, [...commits, made]);
    return {
      status: 200,
      body: {
        success: true,
        commitOid: made.id,
        commitUrl: `${this.url}/datasets/${repo.name}/commit/${made.id}`,
        hookOutput: "",
      },
    };
  }

  batch({
    operation,
    objects,
    transfers,
  }: {
    operation: string;
    objects: { oid: string; size: number }[];
    transfers: string[];
  }): Answer {
    if (operation !== "upload") return { status: 400, body: { message: "only uploads here" } };
    const inParts = transfers.includes("multipart");
    return {
      status: 200,
      body: {
        transfer: inParts ? "multipart" : "basic",
        objects: objects.map(({ oid, size }) => {
          if (this.large.get(oid)?.byteLength === size) return { oid, size };
          const at = `${this.url}/storage/${oid}`;
          if (!inParts || size < PART_BYTES) return { oid, size, actions: { upload: { href: at, header: {} } } };
          const header: Record<string, string> = { chunk_size: String(PART_BYTES) };
          for (let n = 1; n <= Math.ceil(size / PART_BYTES); n++) header[String(n).padStart(5, "0")] = `${at}/${n}`;
          return { oid, size, actions: { upload: { href: at, header } } };
        }),
      },
      headers: { "content-type": "application/vnd.git-lfs+json" },
    };
  }

  /** Storage is another service than the Hub: a token that comes here has gone astray. */
  upload(method: string, oid: string, part: string | undefined, request: IncomingMessage, body: Buffer): Answer {
    if (request.headers.authorization !== undefined)
      return { status: 400, body: { error: "Only one auth mechanism allowed" } };
    if (method === "POST") {
      const { parts } = JSON.parse(body.toString()) as { parts: { partNumber: number; etag: string }[] };
      const stored = this.parts.get(oid) ?? [];
      if (parts.some(({ partNumber, etag }) => etag !== `"${hashOf("sha1", stored[partNumber - 1] ?? "")}"`))
        return { status: 400, body: { error: "wrong part" } };
      return this.store(oid, Buffer.concat(stored));
    }
    if (request.headers["content-length"] === undefined)
      return { status: 411, body: { error: "MissingContentLength" } };
    if (part === undefined) return this.store(oid, body);
    const stored = this.parts.get(oid) ?? [];
    stored[Number(part) - 1] = body;
    this.parts.set(oid, stored);
    return { status: 200, body: {}, headers: { etag: `"${hashOf("sha1", body)}"` } };
  }

  store(oid: string, content: Buffer): Answer {
    if (hashOf("sha256", content) !== oid)
      return { status: 400, body: { error: "the content is not what its name says" } };
    this.large.set(oid, content);
    return { status: 200, body: {}, headers: { etag: '"whole"' } };
  }

  file(name: string, revision: string, path: string, request: IncomingMessage): Answer {
    const repo = this.repos.get(name);
    const head = repo === undefined ? undefined : commitsAt(repo, revision)?.at(-1);
    const file = head?.files.get(path);
    if (head === undefined || file === undefined)
      return { status: 404, body: { error: "Entry not found" }, headers: { "x-error-code": "EntryNotFound" } };
    const etag = `"${file.lfs ?? blobId(file.content)}"`;
    const [, from = "0", to = ""] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "") ?? [];
    const content = file.content.subarray(Number(from), to === "" ? undefined : Number(to) + 1);
    const size = file.content.byteLength;
    return {
      status: request.headers.range === undefined ? 200 : 206,
      body: content,
      headers: {
        etag,
        "x-repo-commit": head.id,
        "x-linked-etag": etag,
        "x-linked-size": String(size),
        "content-range": `bytes ${from}-${Number(from) + content.byteLength - 1}/${size}`,
        "accept-ranges": "bytes",
      },
    };
  }

  report(name: string): HubReport {
    const repo = this.repos.get(name);
    const commits = [...(repo?.branches ?? [])].map(([branch, all]) => [
      branch,
      all.map(({ id, title, message, files }) => ({ id, title, message, paths: [...files.keys()].toSorted() })),
    ]);
    return { requests: this.requests, commits: Object.fromEntries(commits), private: repo?.private ?? null };
  }
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** By the name of a branch, or up to a commit. */
function commitsAt(repo: Repo, revision: string) {
  const branch = repo.branches.get(revision);
  if (branch !== undefined) return branch;
  for (const all of repo.branches.values()) {
    const at = all.findIndex(({ id }) => id === revision);
    if (at !== -1) return all.slice(0, at + 1);
  }
  return undefined;
}

function end(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
  bare = false,
): void {
  const isBytes = Buffer.isBuffer(body);
  const bytes = isBytes ? body : Buffer.from(JSON.stringify(body));
  const type = isBytes ? "application/octet-stream" : "application/json";
  response.writeHead(status, { "content-type": type, "content-length": bytes.byteLength, ...headers });
  response.end(bare ? undefined : bytes);
}

export async function startTestHub(): Promise<{ hub: TestHub; url: string; stop(): Promise<void> }> {
  const hub = new TestHub();
  const server = createServer((request, response) => {
    hub.handle(request, response).catch((error: unknown) => {
      if (!response.headersSent) end(response, 500, { error: String(error) });
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  hub.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    hub,
    url: hub.url,
    stop: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

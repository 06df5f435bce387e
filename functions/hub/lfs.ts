/** Large files: brought to where the Hub says that their content belongs, which is known by its SHA-256. What is there already is not sent again. */
import { z } from "zod";
import type { HubRepo } from "./client.ts";
import { failedOnTheWay, HubError, refusedBy } from "./errors.ts";

const LFS_JSON = "application/vnd.git-lfs+json";
/** Deadline of one upload, of a file or a part of it, milliseconds: an invocation has a quarter of an hour. */
const UPLOAD_MS = 13 * 60_000;

export interface LargeFile {
  readonly path: string;
  /** SHA-256, hexadecimal. */
  readonly oid: string;
  readonly size: number;
  /** A range of its content. */
  readonly open: (offset: number, length: number) => ReadableStream;
}

const actionSchema = z.object({ href: z.string(), header: z.record(z.string(), z.string()).optional() });
const batchSchema = z.object({
  objects: z.array(
    z.object({
      oid: z.string(),
      actions: z.object({ upload: actionSchema.optional(), verify: actionSchema.optional() }).optional(),
      error: z.object({ code: z.number(), message: z.string() }).optional(),
    }),
  ),
});

/** @returns whether it had to be sent. */
export async function uploadLarge(repo: HubRepo, file: LargeFile): Promise<boolean> {
  const { oid, size } = file;
  const what = `uploading ${file.path}`;
  const body = JSON.stringify({
    operation: "upload",
    transfers: ["basic", "multipart"],
    hash_algo: "sha256",
    ref: { name: repo.branch },
    objects: [{ oid, size }],
  });
  const asked = { method: "POST", type: LFS_JSON, accept: LFS_JSON, body };
  const { objects } = batchSchema.parse(await (await repo.ask(what, repo.lfs, asked)).json());
  const object = objects.find((one) => one.oid === oid);
  if (object === undefined) throw new HubError(`${what}: the Hub did not say where to`, true);
  if (object.error !== undefined) {
    const { code, message } = object.error;
    throw new HubError(`${what}: the Hub answered ${code}: ${message.slice(0, 300)}`, code >= 500 || code === 429);
  }
  const { upload } = object.actions ?? {};
  if (upload === undefined) return false;
  const chunk = Number(upload.header?.chunk_size ?? 0);
  if (chunk > 0) await uploadParts(repo, file, upload.href, upload.header ?? {}, chunk);
  else await put(repo, upload.href, file, 0, size);
  return true;
}

/** The Hub's own transfer in parts: their addresses stand among the headers by number, and `href` is told when all are there. */
async function uploadParts(
  repo: HubRepo,
  file: LargeFile,
  href: string,
  header: Readonly<Record<string, string>>,
  chunk: number,
): Promise<void> {
  const what = `uploading ${file.path}`;
  const numbers = Object.keys(header)
    .filter((name) => /^\d+$/.test(name))
    .toSorted((a, b) => Number(a) - Number(b));
  if (numbers.length !== Math.ceil(file.size / chunk))
    throw new HubError(
      `${what}: the Hub named ${numbers.length} parts for ${file.size} bytes in parts of ${chunk}`,
      true,
    );
  const parts: { partNumber: number; etag: string }[] = [];
  for (const [i, number] of numbers.entries()) {
    const offset = i * chunk;
    const response = await put(repo, header[number] ?? "", file, offset, Math.min(chunk, file.size - offset));
    const etag = response.headers.get("etag");
    if (etag === null) throw new HubError(`${what}: part ${number} was taken without a tag`, true);
    parts.push({ partNumber: Number(number), etag });
  }
  const body = JSON.stringify({ oid: file.oid, parts });
  const headers = { accept: LFS_JSON, "content-type": LFS_JSON };
  await sent(repo, href, { method: "POST", headers, body }, what);
}

function put(repo: HubRepo, href: string, file: LargeFile, offset: number, length: number): Promise<Response> {
  return sent(repo, href, { method: "PUT", body: file.open(offset, length) }, `uploading ${file.path}`);
}

/** A request to an address that the Hub gave out, which holds what lets it in: the token stays here. */
async function sent({ fetch }: HubRepo, href: string, init: RequestInit, what: string): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(href, { ...init, signal: AbortSignal.timeout(UPLOAD_MS) });
  } catch (error) {
    throw failedOnTheWay(error, what);
  }
  // An address that is no longer good is given out anew the next time.
  if (response.status === 403) throw new HubError(`${what}: its address was refused`, true);
  if (!response.ok) throw await refusedBy(response, what);
  return response;
}

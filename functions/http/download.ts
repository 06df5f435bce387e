/** What downloads share: single byte ranges, conditions and HEAD, over anything that never changes and whose size is known. */
import type { Context } from "hono";
import { conditionResult, heedsRange } from "./conditions.ts";
import { Problem, problems } from "./problem.ts";
import type { ApiEnv } from "./router.ts";

export type Range = { readonly offset: number; readonly length: number };

export interface Download {
  readonly size: number;
  /** A strong entity tag, in its quotes. */
  readonly etag: string;
  /** Unix milliseconds. */
  readonly modified: number;
  readonly type: string;
  /** What it is called where it is kept. */
  readonly name: string;
  /** SHA-256, hexadecimal, where it is known: told (RFC 9530), so that what was put together of parts can be checked. */
  readonly sha256?: string;
  /** Opens the whole, or the range of it. */
  readonly open: (range: Range | null) => ReadableStream;
}

const header = (name: string, description: string) =>
  ({ name, in: "header", required: false, schema: { type: "string" }, description }) as const;

/** For the descriptions of routes that download. */
export const DOWNLOAD_HEADERS = [
  header("range", "One range: bytes=0-99, bytes=100- or bytes=-100"),
  header("if-range", "Heeds `range` only if the file is the one of this tag or date"),
  header("if-match", "412 unless the file has one of these tags"),
  header("if-unmodified-since", "412 if the file has changed since"),
  header("if-none-match", "304 if the file has one of these tags"),
  header("if-modified-since", "304 unless the file has changed since"),
];
export const DOWNLOAD_RESPONSES = {
  200: { description: "The file" },
  206: { description: "The range of it that was asked for" },
  304: { description: "It is the one that the client has" },
  ...problems("precondition_failed", "range_not_satisfiable"),
};

export async function sendDownload(c: Context<ApiEnv>, download: Download): Promise<Response> {
  const { size, etag, modified, sha256 } = download;
  const headers = new Headers({
    etag,
    "accept-ranges": "bytes",
    "content-type": download.type,
    "content-disposition": `attachment; filename="${download.name}"`,
    // What is released never changes, but who may have it does: a key is forgotten or revoked, a dataset taken back. So a copy that was
    // kept is asked about each time, which the tag answers without sending it again.
    "cache-control": "private, no-cache",
    vary: "authorization, dive-project",
    "last-modified": new Date(modified).toUTCString(),
    ...(sha256 === undefined ? {} : { "repr-digest": `sha-256=:${Buffer.from(sha256, "hex").toString("base64")}:` }),
  });
  const asked = (name: string) => c.req.header(name);
  const validators = { etag, modified };
  const verdict = await conditionResult(asked, validators);
  if (verdict.outcome === "failed") throw preconditionFailed(verdict.header, download);
  if (verdict.outcome === "not modified") return new Response(null, { status: 304, headers });

  // A range is defined for GET alone (RFC 9110, 14.2).
  const isHead = c.req.method === "HEAD";
  const heeds = !isHead && (await heedsRange(asked, validators));
  const range = heeds ? rangeOf(c.req.header("range"), size) : null;
  headers.set("content-length", String(range?.length ?? size));
  if (isHead) return new Response(null, { headers });
  if (range !== null) headers.set("content-range", `bytes ${range.offset}-${range.offset + range.length - 1}/${size}`);
  return new Response(download.open(range), { status: range === null ? 200 : 206, headers });
}

function preconditionFailed(header: "if-match" | "if-unmodified-since", { etag, modified }: Download): Problem {
  const is = header === "if-match" ? `the tag ${etag}` : `a date not before ${new Date(modified).toUTCString()}`;
  return new Problem("precondition_failed", `${header}: the file is another one`, [
    { field: header, message: `expected ${is}` },
  ]);
}

/**
 * The range that a Range header asks for, or null where the whole file is to be sent: no header, another unit,
 * several ranges or a malformed one, all of which a server may ignore (RFC 9110, 14.2).
 * @throws Problem 416 for a range that lies outside of the file.
 */
export function rangeOf(header: string | undefined, size: number): Range | null {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header?.replaceAll(" ", "") ?? "") ?? [];
  if (from === undefined || to === undefined || (from === "" && to === "")) return null;
  if (from === "") {
    const length = Math.min(Number(to), size);
    if (length === 0) throw unsatisfiable(size);
    return { offset: size - length, length };
  }
  const offset = Number(from);
  const end = to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== "" && Number(to) < offset) return null;
  if (offset >= size) throw unsatisfiable(size);
  return { offset, length: end - offset + 1 };
}

function unsatisfiable(size: number): Problem {
  return new Problem(
    "range_not_satisfiable",
    `the file has ${size} bytes`,
    [{ field: "range", message: `expected a range within ${size} bytes` }],
    { "content-range": `bytes */${size}` },
  );
}

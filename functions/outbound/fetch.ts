/**
 * A `fetch` for every request that leaves: it goes where the policy lets it and no further, and what comes back is counted
 * while it streams, cut off at a limit, and has no secret in it. The body is read before the response is handed back, so that
 * whatever deadline its caller's signal keeps holds for the body too; unless it is one that may stay open (`streamed`), which
 * is guarded as it comes.
 */
import { masking } from "../domain/outbound/mask.ts";
import { checkUrl, type Policy } from "../domain/outbound/policy.ts";
import { OutboundRefused, ReplyTooLarge } from "./refusals.ts";
import { guardedStream } from "./stream.ts";

export interface Limits {
  /** Bytes of a body that are read, decompressed. */
  readonly replyBytes: number;
  /** What is masked in what comes back: the secrets that are sent. */
  readonly secrets?: readonly string[];
  /** The media type of replies whose body is handed on while it still comes: `text/event-stream`. */
  readonly streamed?: string;
  /** What is told of a response besides its status, its body and the usual headers; in lower case. */
  readonly headers?: readonly string[];
}

export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Of an error's body no more than this is of use to anybody. */
const ERROR_BYTES = 64 * 1024;
/** Bytes that are read at a time: most replies fit into one. */
const BUFFER_BYTES = 64 * 1024;
/** What is told of a response besides its status and body. */
const HEADERS = ["content-type", "etag", "link", "retry-after", "retry-after-ms"];

/**
 * @returns a `fetch` for texts: its responses have a status, a body that is a bounded text, its type, and when to ask again.
 * It throws `OutboundRefused` and `ReplyTooLarge` besides what `fetch` throws.
 */
export function guardedFetch(policy: Policy, limits: Limits): Fetch {
  const { replyBytes, secrets = [], streamed } = limits;
  const masked = masking(secrets);
  const told = [...HEADERS, ...(limits.headers ?? [])];
  return async (input, init) => {
    const { signal } = init ?? {};
    const checked = checkUrl(input instanceof Request ? input.url : String(input), policy);
    if (!checked.ok) throw new OutboundRefused(masked(checked.message));
    const response = await fetch(input instanceof Request ? input : checked.url, { ...init, redirect: "manual" });
    const { status, ok } = response;
    if (status === 0 || (status >= 300 && status < 400)) {
      await drop(response);
      throw new OutboundRefused(`redirects are not followed${whereTo(response, checked.url, masked)}`);
    }
    const limit = ok ? replyBytes : Math.min(ERROR_BYTES, replyBytes);
    if (ok && Number(response.headers.get("content-length")) > limit) {
      await drop(response);
      throw new ReplyTooLarge(status, 0, limit);
    }
    const headers = told.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, masked(value)] as [string, string]];
    });
    if (ok && streamed !== undefined && mediaTypeOf(response) === streamed && response.body !== null)
      return new Response(guardedStream(response.body, { status, limit, masked, signal: signal ?? undefined }), {
        status,
        headers,
      });
    const { text, bytes } = await bounded(response, limit, ok, signal ?? undefined);
    if (text === null) throw new ReplyTooLarge(status, bytes, limit);
    // A response of these may have no body.
    const isBare = status === 204 || status === 205;
    return new Response(isBare ? null : masked(text), { status, headers });
  };
}

/** The media type of a body, without parameters, in lower case; empty where there is none. */
export function mediaTypeOf({ headers }: Response): string {
  return (headers.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/** The host that a redirect names, in words; its path and user info may hold what was sent. */
function whereTo({ headers, status }: Response, from: URL, masked: (text: string) => string): string {
  const location = masked(headers.get("location") ?? "");
  if (location === "" || !URL.canParse(location, from)) return ` (${status})`;
  const { host, protocol } = new URL(location, from);
  return ` (${status} to ${host === "" ? protocol : host})`;
}

/**
 * What of the body is within the limit, as a text, and the bytes that were read: more than the limit where it goes on, and
 * then no text if it is of use as a whole only. It is read into buffers that are given back at once when they are of no more
 * use: what waits to be collected is memory too.
 */
async function bounded(
  { body }: Response,
  limit: number,
  whole: boolean,
  signal?: AbortSignal,
): Promise<{ text: string | null; bytes: number }> {
  if (body === null) return { text: "", bytes: 0 };
  const reader = (body as ReadableStream<Uint8Array>).getReader({ mode: "byob" });
  const stop = () => void reader.cancel(signal?.reason).catch(() => {});
  signal?.addEventListener("abort", stop, { once: true });
  const full: ArrayBuffer[] = [];
  let buffer = new ArrayBuffer(BUFFER_BYTES);
  let filled = 0;
  let bytes = 0;
  try {
    while (bytes <= limit) {
      if (filled === BUFFER_BYTES) {
        full.push(buffer);
        buffer = new ArrayBuffer(BUFFER_BYTES);
        filled = 0;
      }
      const { done, value } = await reader.read(new Uint8Array(buffer, filled));
      signal?.throwIfAborted();
      if (value !== undefined) buffer = value.buffer as ArrayBuffer;
      if (done) break;
      filled += value.length;
      bytes += value.length;
    }
    if (bytes > limit) await reader.cancel().catch(() => {});
    return { text: whole && bytes > limit ? null : decoded([...full, buffer], Math.min(bytes, limit)), bytes };
  } finally {
    signal?.removeEventListener("abort", stop);
    for (const used of [...full, buffer]) if (!used.detached) used.transfer(0);
  }
}

/** The first `bytes` bytes of the buffers. */
function decoded(buffers: readonly ArrayBuffer[], bytes: number): string {
  const decoder = new TextDecoder();
  const parts = buffers.map((buffer, i) => {
    const length = Math.max(0, Math.min(buffer.byteLength, bytes - i * BUFFER_BYTES));
    return decoder.decode(new Uint8Array(buffer, 0, length), { stream: true });
  });
  return parts.join("") + decoder.decode();
}

/** Lets go of a body that nobody reads: its connection would stay open. */
async function drop({ body }: Response): Promise<void> {
  await body?.cancel().catch(() => {});
}

/**
 * A `fetch` for every request that leaves: it goes where the policy lets it and no further, and what comes back is counted
 * while it streams, cut off at a limit, and has no secret in it. The body is read before the response is handed back, so that
 * whatever deadline its caller's signal keeps holds for the body too.
 */
import { masking } from "../domain/outbound/mask.ts";
import { checkUrl, type Policy } from "../domain/outbound/policy.ts";
import { OutboundRefused, ReplyTooLarge } from "./refusals.ts";

export interface Limits {
  /** Bytes of a body that are read, decompressed. */
  readonly replyBytes: number;
  /** What is masked in what comes back: the secrets that are sent. */
  readonly secrets?: readonly string[];
}

export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Of an error's body no more than this is of use to anybody. */
const ERROR_BYTES = 64 * 1024;
/** What is told of a response besides its status and body. */
const HEADERS = ["content-type", "retry-after", "retry-after-ms"];

/**
 * @returns a `fetch` for texts: its responses have a status, a body that is a bounded text, its type, and when to ask again.
 * It throws `OutboundRefused` and `ReplyTooLarge` besides what `fetch` throws.
 */
export function guardedFetch(policy: Policy, { replyBytes, secrets = [] }: Limits): Fetch {
  const masked = masking(secrets);
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
    const { text, bytes } = await bounded(response, limit, signal ?? undefined);
    if (ok && bytes > limit) throw new ReplyTooLarge(status, bytes, limit);
    const headers = HEADERS.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, masked(value)] as [string, string]];
    });
    // A response of these may have no body.
    const isBare = status === 204 || status === 205;
    return new Response(isBare ? null : masked(text), { status, headers });
  };
}

/** The host that a redirect names, in words; its path and user info may hold what was sent. */
function whereTo({ headers, status }: Response, from: URL, masked: (text: string) => string): string {
  const location = masked(headers.get("location") ?? "");
  if (location === "" || !URL.canParse(location, from)) return ` (${status})`;
  const { host, protocol } = new URL(location, from);
  return ` (${status} to ${host === "" ? protocol : host})`;
}

/** What of the body is within the limit, as a text, and the bytes that were read: more than the limit where it goes on. */
async function bounded(
  { body }: Response,
  limit: number,
  signal?: AbortSignal,
): Promise<{ text: string; bytes: number }> {
  if (body === null) return { text: "", bytes: 0 };
  const reader = (body as ReadableStream<Uint8Array>).getReader();
  const stop = () => void reader.cancel(signal?.reason).catch(() => {});
  signal?.addEventListener("abort", stop, { once: true });
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      signal?.throwIfAborted();
      if (done) break;
      const left = limit - bytes;
      bytes += value.length;
      text += decoder.decode(value.length > left ? value.subarray(0, left) : value, { stream: true });
      if (bytes <= limit) continue;
      await reader.cancel().catch(() => {});
      break;
    }
  } finally {
    signal?.removeEventListener("abort", stop);
  }
  return { text: text + decoder.decode(), bytes };
}

/** Lets go of a body that nobody reads: its connection would stay open. */
async function drop({ body }: Response): Promise<void> {
  await body?.cancel().catch(() => {});
}

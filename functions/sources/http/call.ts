/** Calls an HTTP tool: builds the request, sends it through the guard, and says what came of it so that a model can go on. */

import { isNamedBy } from "../../domain/outbound/hosts.ts";
import { checkSecret, type Policy } from "../../domain/outbound/policy.ts";
import type { Json, JsonObject } from "../../domain/schema.ts";
import { guardedFetch } from "../../outbound/fetch.ts";
import { ReplyTooLarge, refusalIn } from "../../outbound/refusals.ts";
import { retryAfter } from "../../outbound/retry_after.ts";
import { ToolError } from "../../tools/contract.ts";
import { type HttpVia, READING } from "./form.ts";
import { buildRequest, type HttpRequest } from "./request.ts";
import { complaintOf, cutReply, type Reply } from "./result.ts";

/** What kept a call from having an output. */
export type HttpFault =
  /** The input cannot be sent, or the service takes it for wrong. */
  | "refused"
  | "not_found"
  /** The service wants another key, or none of its callers to do this. */
  | "denied"
  | "limited"
  /** The service is at fault. */
  | "failed"
  | "unreachable"
  /** The guard lets no request go there, or follows no redirect. */
  | "blocked"
  | "late"
  | "too_large"
  | "unreadable";

/** Its message is for the model; the rest for who decides whether the source is called again, and when. */
export class HttpToolError extends ToolError {
  readonly fault: HttpFault;
  /** Of the reply; undefined where there was none. */
  readonly status?: number;
  /** The service asks to be left alone for so long, milliseconds. */
  readonly retry_after_ms?: number;
  constructor(fault: HttpFault, message: string, said: { status?: number; retry_after_ms?: number } = {}) {
    super(message);
    this.fault = fault;
    if (said.status !== undefined) this.status = said.status;
    if (said.retry_after_ms !== undefined) this.retry_after_ms = said.retry_after_ms;
  }
}

/** A secret of a source. */
export interface SourceSecret {
  /** The deployment's binding that it is read from. */
  readonly binding: string;
  readonly value: string;
  /** Hosts that the source names for it. */
  readonly hosts: readonly string[];
}

export interface HttpCallOptions {
  readonly policy: Policy;
  /** By the source's name for them. */
  readonly secrets?: Readonly<Record<string, SourceSecret>>;
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal;
  /** Of the whole call, waiting included, milliseconds. */
  readonly deadline_ms: number;
  /** Bytes of a reply that are read, decompressed. */
  readonly reply_bytes: number;
  /** The longest that a service may ask to be left alone, milliseconds. */
  readonly retry_after_max_ms: number;
  /** Which call it is: sent as `Idempotency-Key` where it changes something. */
  readonly key?: string;
  /** Requests that the call may come to; one where its caller decides whether there is another. */
  readonly tries?: number;
}

/** Requests that one call may come to, where its caller does not say. */
const TRIES = 3;
/** How long a service is left alone that asks for it without saying how long. */
const PAUSE_MS = 1_000;
/** Of the deadline so much is kept for the request that follows a pause. */
const RESERVE_MS = 1_000;

const ACCEPT: Readonly<Record<string, string>> = {
  json: "application/json",
  text: "text/plain, */*;q=0.5",
  csv: "text/csv, */*;q=0.5",
  xml: "application/xml, text/xml, */*;q=0.5",
};

/** The output. Throws `HttpToolError` where there is none. */
export async function callHttp(via: HttpVia, input: JsonObject, options: HttpCallOptions): Promise<Json> {
  const { policy, signal, deadline_ms, reply_bytes, retry_after_max_ms, key, tries: most = TRIES } = options;
  const secrets = secretsFor(via, options);
  const built = buildRequest(via, input, secrets);
  if (!built.ok) throw new HttpToolError("refused", `${built.field}: ${built.message}`);
  const send = guardedFetch(policy, { replyBytes: reply_bytes, secrets: Object.values(secrets) });
  const until = Date.now() + deadline_ms;
  const whole = AbortSignal.any([signal, AbortSignal.timeout(deadline_ms)]);
  for (let tries = 1; ; tries += 1) {
    const { reply, headers } = await sent(via, built.request, send, whole, key, deadline_ms);
    if (reply.status >= 200 && reply.status < 300) {
      const cut = cutReply(reply, via.method === "HEAD" ? { format: "status" } : via.result);
      if (!cut.ok) throw new HttpToolError("unreadable", cut.message, { status: reply.status });
      return cut.value;
    }
    const asked = retryAfter(headers, Date.now(), retry_after_max_ms);
    const pause = asked ?? PAUSE_MS;
    const isInTime = Date.now() + pause + RESERVE_MS < until;
    if (tries < most && isInTime && mayAskAgain(via, reply.status, asked)) {
      await paused(pause, whole, deadline_ms);
      continue;
    }
    throw faultOf(reply, asked);
  }
}

/** A service that is too busy has done nothing yet: of 429 that is certain, of 503 only what changes nothing is sent again. */
function mayAskAgain({ method }: HttpVia, status: number, asked: number | null): boolean {
  return status === 429 || (status === 503 && asked !== null && READING.has(method));
}

/** The secrets that go where the tool's address leads. Throws where one that it needs may not. */
function secretsFor(via: HttpVia, { secrets = {}, policy }: HttpCallOptions): Record<string, string> {
  const url = new URL(via.url.replace(/[{}]/g, ""));
  const sent: Record<string, string> = {};
  for (const { name, optional } of via.secrets ?? []) {
    const secret = Object.hasOwn(secrets, name) ? secrets[name] : undefined;
    if (secret === undefined) {
      if (optional) continue;
      throw new HttpToolError(
        "blocked",
        `this tool needs the secret ${name}, which its source has not: no arguments mend that`,
      );
    }
    const allowed = checkSecret(secret.binding, url, policy);
    if (!allowed.ok) throw new HttpToolError("blocked", allowed.message);
    if (!isNamedBy(secret.hosts, url))
      throw new HttpToolError("blocked", `its source does not name ${url.host} as a host that ${name} may be sent to`);
    sent[name] = secret.value;
  }
  return sent;
}

async function sent(
  { method, result }: HttpVia,
  { url, headers, body }: HttpRequest,
  send: ReturnType<typeof guardedFetch>,
  signal: AbortSignal,
  key: string | undefined,
  deadline_ms: number,
): Promise<{ reply: Reply; headers: Headers }> {
  const all = new Headers(headers);
  if (!all.has("accept")) all.set("accept", ACCEPT[result?.format ?? ""] ?? "application/json, */*;q=0.5");
  if (!all.has("user-agent")) all.set("user-agent", "dive (https://arxiv.org/abs/2603.11076)");
  if (key !== undefined && !READING.has(method) && !all.has("idempotency-key")) all.set("idempotency-key", key);
  try {
    const response = await send(url, { method, headers: all, signal, ...(body === undefined ? {} : { body }) });
    const contentType = response.headers.get("content-type") ?? "";
    return { reply: { status: response.status, contentType, text: await response.text() }, headers: response.headers };
  } catch (error) {
    throw lost(error, signal, deadline_ms);
  }
}

/** What a request without a reply came to. */
function lost(error: unknown, signal: AbortSignal, deadline_ms: number): HttpToolError {
  if (signal.aborted) return new HttpToolError("late", `the service did not answer within ${deadline_ms / 1000} s`);
  const refusal = refusalIn(error);
  if (refusal instanceof ReplyTooLarge)
    return new HttpToolError("too_large", `${refusal.message}: ask for less, by a filter, a limit or a page`, {
      status: refusal.status,
    });
  if (refusal !== undefined) return new HttpToolError("blocked", `the request was not made: ${refusal.message}`);
  return new HttpToolError("unreachable", "the service could not be reached");
}

async function paused(ms: number, signal: AbortSignal, deadline_ms: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  signal.addEventListener("abort", () => resolve(), { once: true });
  await promise;
  clearTimeout(timer);
  if (signal.aborted) throw lost(undefined, signal, deadline_ms);
}

/** A status that is no success, in words that say what may be done about it. */
function faultOf(reply: Reply, asked: number | null): HttpToolError {
  const { status } = reply;
  const complaint = complaintOf(reply);
  const said = complaint === "" ? "" : ` It says: ${complaint}`;
  const make = (fault: HttpFault, words: string) =>
    new HttpToolError(fault, `${words} (status ${status}).${said}`, {
      status,
      ...(asked === null ? {} : { retry_after_ms: asked }),
    });
  switch (true) {
    case status === 401 || status === 407:
      return make("denied", "the service wants credentials that it was not given; other arguments do not mend that");
    case status === 402:
      return make("denied", "the service wants to be paid");
    case status === 403 || status === 451:
      return make("denied", "the service does not allow this");
    case status === 404 || status === 410:
      return make("not_found", "the service knows nothing under these arguments; try others");
    case status === 408 || status === 504:
      return make("failed", "the service took too long; ask for less, or again later");
    case status === 409 || status === 412 || status === 423:
      return make(
        "refused",
        "the service is in a state that does not allow this; look at how things stand and try otherwise",
      );
    case status === 413 || status === 414 || status === 431:
      return make("refused", "the arguments are too long for the service; shorten them");
    case status === 429:
      return make(
        "limited",
        `the service takes no more requests now${asked === null ? "" : `; it asks to wait ${Math.ceil(asked / 1000)} s`}`,
      );
    case status >= 400 && status < 500:
      return make("refused", "the service does not take these arguments; mend them as it says");
    default:
      return make("failed", "the service failed; the same call may succeed later");
  }
}

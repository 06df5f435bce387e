/**
 * The transport of the official client over the guard of outgoing requests. Servers are not trusted: every reply is looked at
 * before the client sees it, so that what is no answer to the request fails at once and in words, instead of being waited for.
 */
import {
  type JSONRPCMessage,
  StreamableHTTPClientTransport,
  type Transport,
  type TransportSendOptions,
} from "@modelcontextprotocol/client";
import { guardedFetch, mediaTypeOf } from "../../outbound/fetch.ts";
import { retryAfter } from "../../outbound/retry_after.ts";
import { SourceFailure } from "../failure.ts";
import { plainLine } from "../words.ts";
import { headersFor, type McpAccess } from "./access.ts";
import type { McpSession } from "./form.ts";
import { checkedAnswer, isRequest, lenient, type Request as McpRequest } from "./messages.ts";

const EVENTS = "text/event-stream";
/** Requests that a server may make of its client on one connection: each is refused, which costs a request. */
const ASKED_MAX = 8;
/** Times that a broken stream is taken up again where the server lets it (`Last-Event-ID`), at most. */
const RESUMED_MAX = 2;
/** Longer than this nobody waits for a source that asks for patience. */
const RETRY_AFTER_MAX_MS = 3_600_000;
/** Characters of a server's words in an error. */
const SAID_MAX = 300;

/** Requests that one connection makes, at most, before their ids may be those of another: far more than are made. */
const IDS_APART = 100_000;

type Answer = Extract<JSONRPCMessage, { result: unknown } | { error: unknown }>;
type SendOptions = Parameters<StreamableHTTPClientTransport["send"]>[1];

/** A stream of events ended before the answer came: the server may have worked on the request, or not. */
export class StreamEnded extends SourceFailure {
  constructor() {
    super("bad_reply", "the stream of events ended without an answer");
  }
}

export class McpTransport implements Transport {
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: Transport["onmessage"];
  readonly hasPerRequestStream = true;

  private readonly inner: StreamableHTTPClientTransport;
  private readonly request: ReturnType<typeof guardedFetch>;
  /** What the requests that wait for an answer asked for, and how they are told that none will come. */
  private readonly waiting = new Map<string, { readonly method: string; fail(error: unknown): void; done(): void }>();
  private readonly signal: AbortSignal;
  private asked = 0;
  /**
   * Added to the ids of requests. Each connection counts from 0, and several share a session, in which a server tells requests
   * apart by their ids alone: of two with the same one only one would be answered.
   */
  private readonly firstId = (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) * IDS_APART;

  /** @param signal the deadline of everything that is done on this connection */
  constructor(url: string, access: McpAccess, signal: AbortSignal, session?: McpSession) {
    const { url: checked, headers } = headersFor(url, access);
    this.signal = signal;
    this.request = guardedFetch(access.policy, {
      replyBytes: access.replyBytes,
      secrets: (access.secrets ?? []).map(({ value }) => value),
      streamed: EVENTS,
      headers: ["mcp-session-id"],
    });
    this.inner = new StreamableHTTPClientTransport(checked, {
      fetch: (to, init) => this.fetch(to, init),
      requestInit: { headers },
      reconnectionOptions: {
        maxRetries: RESUMED_MAX,
        initialReconnectionDelay: 200,
        maxReconnectionDelay: 2_000,
        reconnectionDelayGrowFactor: 2,
      },
      ...(session === undefined ? {} : { sessionId: session.id, protocolVersion: session.version }),
    });
    this.inner.onclose = () => this.onclose?.();
    this.inner.onerror = (error) => this.onerror?.(error);
    this.inner.onmessage = (message) => this.receive(message);
  }

  get sessionId(): string | undefined {
    return this.inner.sessionId;
  }

  start(): Promise<void> {
    return this.inner.start();
  }

  close(): Promise<void> {
    return this.inner.close();
  }

  setProtocolVersion(version: string): void {
    this.inner.setProtocolVersion(version);
  }

  /** Ends the session on the server. */
  terminateSession(): Promise<void> {
    return this.inner.terminateSession();
  }

  /** For a request it comes back when that is answered, and throws when it will not be. */
  async send(message: JSONRPCMessage, options?: TransportSendOptions): Promise<void> {
    if (!isRequest(message)) return this.inner.send(this.cancelling(message), options as SendOptions);
    const settled = Promise.withResolvers<void>();
    // Whoever waits for the answer learns of it by `send`, or no longer waits.
    settled.promise.catch(() => {});
    const id = String(message.id);
    this.waiting.set(id, { method: message.method, fail: settled.reject, done: settled.resolve });
    const onRequestStreamEnd = () => settled.reject(new StreamEnded());
    try {
      const own = { ...message, id: this.outsideId(message.id) } as JSONRPCMessage;
      await this.inner.send(own, { ...options, onRequestStreamEnd } as SendOptions);
      await settled.promise;
    } finally {
      this.waiting.delete(id);
    }
  }

  /** The id under which the server knows a request of the client's. That of its first question, what a server speaks, is a text and its own. */
  private outsideId(id: unknown): unknown {
    return typeof id === "number" ? id + this.firstId : id;
  }

  /** Servers may say a number as a text. */
  private insideId(id: unknown): unknown {
    const number = Number(id) - this.firstId;
    return Number.isInteger(number) ? number : id;
  }

  /** A message that is no request, as the server is to read it: one that takes a request back names it. */
  private cancelling(message: JSONRPCMessage): JSONRPCMessage {
    if (!("method" in message) || message.method !== "notifications/cancelled") return message;
    return { ...message, params: { ...message.params, requestId: this.outsideId(message.params?.requestId) } };
  }

  private receive(message: JSONRPCMessage): void {
    if ("method" in message) this.beAsked(message);
    else this.beAnswered(message);
  }

  private beAsked(message: JSONRPCMessage): void {
    if (isRequest(message) && ++this.asked > ASKED_MAX)
      this.fail(new SourceFailure("bad_reply", `the server asks more than ${ASKED_MAX} things of its client`));
    else this.onmessage?.(message);
  }

  private beAnswered(message: Answer): void {
    const id = this.insideId(message.id);
    const waiting = this.waiting.get(String(id));
    try {
      if (waiting === undefined)
        throw new SourceFailure("bad_reply", "the server answered a request that was not made: expected its id");
      this.onmessage?.(lenient({ ...message, id } as Answer, waiting.method));
      waiting.done();
    } catch (error) {
      this.fail(error);
    }
  }

  private fail(error: unknown): void {
    for (const { fail } of this.waiting.values()) fail(error);
  }

  private async fetch(to: string | URL, init: RequestInit = {}): Promise<Response> {
    const signal = init.signal ? AbortSignal.any([init.signal, this.signal]) : this.signal;
    // The stream of what the server says unasked may stay open for ever, and nothing that it says is of use here.
    if (init.method === "GET" && !new Headers(init.headers).has("last-event-id"))
      return new Response(null, { status: 405 });
    const response = await this.request(to, { ...init, signal });
    if (!response.ok) return refused(response);
    if (init.method === "DELETE") return response;
    const asked = init.method === "GET" ? undefined : requestIn(init.body);
    if (asked === undefined && init.method !== "GET") {
      await response.body?.cancel();
      return new Response(null, { status: response.status === 200 ? 200 : 202, headers: response.headers });
    }
    const type = mediaTypeOf(response);
    if (type === EVENTS && response.body !== null)
      return new Response(this.watched(response.body), { status: 200, headers: response.headers });
    if (asked === undefined || type !== "application/json")
      throw new SourceFailure(
        "bad_reply",
        `the server answered ${response.status} with ${plainLine(type, SAID_MAX) || "no content type"}: expected application/json or ${EVENTS}`,
      );
    const answer = checkedAnswer(await response.text(), asked);
    return new Response(JSON.stringify(answer), { status: 200, headers: response.headers });
  }

  /** The stream, which tells those who wait when it fails: the client keeps why to itself. */
  private watched(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
    const reader = body.getReader();
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          try {
            const { done, value } = await reader.read();
            if (done) controller.close();
            else controller.enqueue(value);
          } catch (error) {
            // A connection that broke is no more than a stream that ended.
            if (error instanceof Error && error.name === "ReplyTooLarge") this.fail(error);
            controller.error(error);
          }
        },
        cancel: (reason) => reader.cancel(reason),
      },
      { highWaterMark: 0 },
    );
  }
}

/** The request that a body holds; undefined if it is a notification or an answer. */
function requestIn(body: RequestInit["body"]): McpRequest | undefined {
  const message: unknown = typeof body === "string" ? JSON.parse(body) : undefined;
  return isRequest(message) ? message : undefined;
}

/** An error that says nothing of the era goes no further; the client looks at the others. */
async function refused(response: Response): Promise<Response> {
  const { status, headers } = response;
  const text = await response.text();
  const words = plainLine(text, SAID_MAX);
  const said = `the server answered ${status}${words === "" ? "" : `: ${words}`}`;
  const later = retryAfter(headers, Date.now(), RETRY_AFTER_MAX_MS) ?? undefined;
  if (status === 401 || status === 403) throw new SourceFailure("unauthorized", said);
  if (status === 429) throw new SourceFailure("rate_limited", said, later);
  if (status === 408 || status === 425 || status > 500) throw new SourceFailure("unavailable", said, later);
  return new Response(text, { status, headers });
}

/** What servers do that mean ill or are broken, and what comes of each. */
import type { ServerResponse } from "node:http";
import type { McpEra } from "../../../functions/sources/mcp/form.ts";
import type { Effect } from "../../../functions/tools/contract.ts";
import { KEY } from "./access.ts";
import { type Answer, type Asked, events, forEver, json, type Script } from "./scripted.ts";

export const LEGACY: McpEra = { era: "legacy", version: "2025-11-25" };
/** Bytes of a reply that are read, at most. */
export const LIMIT = 200_000;

export interface HostileCase {
  readonly script: Script;
  /** The server is read, where otherwise a tool of it is called. */
  readonly reads?: boolean;
  readonly era?: McpEra;
  readonly effect?: Effect;
  /** Deadline, milliseconds. */
  readonly ms?: number;
  /** The kind of failure, or `ToolError`. */
  readonly fails: string;
  readonly words: RegExp;
}

type More = Pick<HostileCase, "era" | "effect" | "ms">;

const calls = (answer: Answer, fails: string, words: RegExp, more: More = {}): HostileCase => ({
  script: { era: more.era === LEGACY ? "legacy" : "modern", answers: { "tools/call": answer } },
  fails,
  words,
  ...more,
});
const lists = (answer: Answer, fails: string, words: RegExp, more: More = {}): HostileCase => ({
  script: { answers: { "tools/list": answer } },
  reads: true,
  fails,
  words,
  ...more,
});
const probes = (answers: Script["answers"] & object, fails: string, words: RegExp): HostileCase => ({
  script: { era: "legacy", answers },
  reads: true,
  fails,
  words,
});

/** A body of any type. */
const body =
  (text: string, type = "application/json"): Answer =>
  (_, response) =>
    json(response, text, 200, { "content-type": type });
const status =
  (code: number, headers: Record<string, string> = {}, text = "no"): Answer =>
  (_, response) =>
    json(response, text, code, headers);
const redirect = (code: number, location: string) => status(code, { location });
const message =
  (fields: object, code = 200): Answer =>
  ({ id }, response) =>
    json(response, { jsonrpc: "2.0", id, ...fields }, code);
const error = (code: number, words: string, http = 200, more: object = {}) =>
  message({ error: { code, message: words, ...more } }, http);
/** Begins a stream of events, and does something with it. */
const stream =
  (then: (response: ServerResponse, asked: Asked) => unknown): Answer =>
  (asked, response) => {
    events(response);
    then(response, asked);
    return undefined;
  };
const headed = (headers: Record<string, string>, then: (response: ServerResponse) => unknown): Answer => {
  return (_, response) => {
    response.writeHead(200, headers);
    then(response);
    return undefined;
  };
};
const JSON_TYPE = { "content-type": "application/json" };
const deep = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
const deepAnswer = ({ id }: Asked) =>
  `{"jsonrpc":"2.0","id":${id},"result":{"content":[],"structuredContent":${deep(50_000)}}}`;
const page =
  (tools: unknown, nextCursor: unknown): Answer =>
  () => ({ tools, nextCursor });
const PROGRESS = `data: {"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":1,"progress":1}}\n\n`;
const SAMPLING = { method: "sampling/createMessage", params: { messages: [], maxTokens: 1 } };
const image = { type: "audio", mimeType: "audio/wav", data: "AAAA" };
const elicitation = { method: "elicitation/create", params: { message: "Your\u0007 password?" } };
const ENDED = /ended without an answer/;
const TOO_LONG = /longer than 200000 bytes/;

const ADDRESSES: Record<string, HostileCase> = {
  "a redirect to this machine": calls(redirect(307, "http://127.0.0.1:1/"), "refused", /\(307 to 127\.0\.0\.1:1\)/),
  "a redirect of the probe": probes({ "server/discover": redirect(302, "http://[::1]/") }, "refused", /302 to \[::1\]/),
  "a redirect of the list": lists(redirect(308, "https://example.org/"), "refused", /308 to example\.org/),
};

const STATUSES: Record<string, HostileCase> = {
  "401": calls(status(401), "unauthorized", /answered 401/),
  "403 to the probe": probes({ "server/discover": status(403) }, "unauthorized", /answered 403/),
  "429": calls(status(429, { "retry-after": "7" }), "rate_limited", /answered 429/),
  "503 to the probe": probes({ "server/discover": status(503) }, "unavailable", /answered 503: no/),
  "a page of control characters": calls(status(500, {}, "\u0000\u202e<html>"), "unavailable", /500: <html>$/),
  "an error that echoes the secret": calls(status(500, {}, KEY), "unavailable", /answered 500: \*\*\*$/),
};

const CONTENTS: Record<string, HostileCase> = {
  "HTML in place of JSON": calls(
    body("<html>", "text/html"),
    "bad_reply",
    /with text\/html: expected application\/json/,
  ),
  "no content type": calls(
    headed({}, (response) => response.end("{}")),
    "bad_reply",
    /expected application\/json/,
  ),
  "202 to a request": calls((_, response) => void response.writeHead(202).end(), "bad_reply", /answered 202/),
  "an empty body": calls(body(""), "bad_reply", /what is no JSON/),
  "JSON that is cut": calls(body('{"jsonrpc":"2.0","id":'), "bad_reply", /what is no JSON/),
  "a text in place of a message": calls(body('"hello"'), "bad_reply", /no message: expected an object/),
  "a batch": calls(({ id }, to) => json(to, [{ id }, { id }]), "bad_reply", /a batch of 2 messages: expected one/),
  "another id": calls(message({ id: 77, result: {} }), "bad_reply", /another request than the one/),
  "another id in a stream": calls(
    (_, response) => events(response, { id: 77, result: {} }),
    "bad_reply",
    /a request that was not made/,
  ),
  "a request in place of an answer": calls(message({ method: "ping" }), "bad_reply", /expected a result or an error/),
  "a result of another form": calls(() => ({ content: "text" }), "bad_reply", /Invalid result for tools\/call/),
  "a kind of result that there is not": calls(() => ({ resultType: "later" }), "bad_reply", /result type 'later'/),
  "a body without end": calls(
    headed(JSON_TYPE, (to) => forEver(to, "x".repeat(65_536))),
    "too_large",
    TOO_LONG,
  ),
  "a length of a terabyte": calls(
    headed({ ...JSON_TYPE, "content-length": "1000000000000" }, (response) => response.write("{")),
    "too_large",
    TOO_LONG,
  ),
  "50,000 lists within each other": calls(
    (asked, to) => json(to, deepAnswer(asked)),
    "bad_reply",
    /more than 1000 deep/,
  ),
  "the same in a stream": calls(
    stream((response, asked) => response.write(`data: ${deepAnswer(asked)}\n\n`)),
    "bad_reply",
    /more than 1000 deep/,
  ),
  "300 lists within each other": calls(
    () => ({ content: [], structuredContent: JSON.parse(deep(300)) }),
    "ToolError",
    /nested more than 100 deep/,
  ),
};

const STREAMS: Record<string, HostileCase> = {
  "a stream that says nothing": calls(
    stream(() => {}),
    "timeout",
    /did not answer in time/,
    { ms: 400 },
  ),
  "comments without end": calls(
    stream((to) => forEver(to, ": still here\n")),
    "too_large",
    TOO_LONG,
  ),
  "progress without end": calls(
    stream((to) => forEver(to, PROGRESS)),
    "too_large",
    TOO_LONG,
  ),
  "a line without end": calls(
    stream((to) => forEver(to, "x".repeat(10_000))),
    "too_large",
    TOO_LONG,
  ),
  "a stream that ends, each time": calls(
    stream((to) => to.end()),
    "bad_reply",
    ENDED,
  ),
  "a stream that is cut": calls(
    stream((to) => to.write("data: {", () => to.destroy())),
    "bad_reply",
    ENDED,
  ),
  "a stream of what is no JSON": calls(
    stream((to) => to.end("data: {{{\n\n")),
    "bad_reply",
    ENDED,
  ),
  "a stream to be taken up again, for ever": calls(
    stream((to) => to.end("id: 1\nretry: 1\ndata:\n\n")),
    "bad_reply",
    ENDED,
    { era: LEGACY, effect: "write" },
  ),
  "no answer at all": calls(() => undefined, "timeout", /did not answer in time/, { ms: 400 }),
  "a connection that is closed": calls((_, to) => void to.socket?.destroy(), "unavailable", /cannot be reached/),
};

const QUESTIONS: Record<string, HostileCase> = {
  "a thousand requests for sampling": calls(
    (_, to) => events(to, ...Array.from({ length: 1_000 }, (__, i) => ({ id: `s${i}`, ...SAMPLING }))),
    "bad_reply",
    /asks more than 8 things/,
    { era: LEGACY },
  ),
  "a request for more input": calls(
    () => ({ resultType: "input_required", inputRequests: { elicitation } }),
    "ToolError",
    /asks for more input before it answers \(elicitation\/create: Your password\?\): nobody is there to give it$/,
  ),
  "a request for nothing": calls(() => ({ resultType: "input_required" }), "bad_reply", /input_required/),
};

const ERRORS: Record<string, HostileCase> = {
  "an error without words": calls(() => ({ isError: true }), "ToolError", /^the tool failed and did not say why$/),
  "an error of 100,000 characters": calls(
    () => ({ isError: true, content: [{ type: "text", text: "x".repeat(100_000) }] }),
    "ToolError",
    /^x{1999}…$/,
  ),
  "an error with control characters": calls(
    error(-32_603, "a\u0000b\u202ec\nd"),
    "ToolError",
    /^the server refused the call: abc d \(-32603\)$/,
  ),
  "an error to no id": calls(message({ id: null, error: { code: -32_700, message: "Parse" } }), "ToolError", /-32700/),
  "a tool that wants other headers now": calls(error(-32_020, "Missing", 400), "bad_reply", /as it was read: Missing/),
  "media alone": calls(
    () => ({ content: [image] }),
    "ToolError",
    /returned audio \(audio\/wav, 3 bytes\): expected text/,
  ),
};

const LISTS: Record<string, HostileCase> = {
  "a list that is none": lists(page({ tool: 1 }, undefined), "bad_reply", /page 1: expected a list of tools/),
  "a cursor that comes again": lists(page([], "a"), "bad_reply", /page 2: expected a cursor that was not given before/),
  "an empty cursor that comes again": lists(page([], ""), "bad_reply", /page 2: expected a cursor that was not given/),
  "pages without end": lists(
    ({ params }) => ({ tools: [], nextCursor: `${Number(params.cursor ?? 0) + 1}` }),
    "too_large",
    /more than 200 pages/,
    { ms: 20_000 },
  ),
  "tools without end": lists(
    ({ params }) => ({ tools: Array(10_000).fill(0), nextCursor: `${Number(params.cursor ?? 0) + 1}` }),
    "too_large",
    /more than 10000 tools/,
  ),
  "a cursor of 10,000 characters": lists(
    page([], "x".repeat(10_000)),
    "bad_reply",
    /cursor of at most 8000 characters/,
  ),
  "a cursor that is a number": lists(page([], 7), "bad_reply", /expected a cursor/),
  "no list of tools": lists(error(-32_601, "Method not found"), "bad_reply", /has no tools: it knows no tools\/list/),
};

const initialized = { capabilities: {}, serverInfo: { name: "a", version: "1" } };
const ERAS: Record<string, HostileCase> = {
  "a version that nobody knows": probes(
    { initialize: () => ({ protocolVersion: "1999-01-01", ...initialized }) },
    "bad_reply",
    /version is not supported: 1999-01-01/,
  ),
  "versions to come": probes(
    { "server/discover": error(-32_022, "too old", 400, { data: { supported: ["2099-01-01"] } }) },
    "bad_reply",
    /too old \(-32022\)/,
  ),
  "another answer to initialize": probes(
    { initialize: () => ({ a: 1 }) },
    "bad_reply",
    /Invalid result for initialize/,
  ),
  "a page for people": probes(
    { "server/discover": status(404), initialize: body("<html>", "text/html") },
    "bad_reply",
    /with text\/html/,
  ),
};

/** By what the server sends. */
export const HOSTILE: Readonly<Record<string, HostileCase>> = {
  ...ADDRESSES,
  ...STATUSES,
  ...CONTENTS,
  ...STREAMS,
  ...QUESTIONS,
  ...ERRORS,
  ...LISTS,
  ...ERAS,
};

/** Calls over a real server: replies of every kind, waiting when asked to, deadlines, sizes, and secrets. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { callHttp, type HttpCallOptions, HttpToolError } from "../../../../functions/sources/http/call.ts";
import type { HttpVia } from "../../../../functions/sources/http/form.ts";
import { ToolError } from "../../../../functions/tools/contract.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
let handler: Handler = () => {};
let requests: { method: string; url: string; headers: IncomingMessage["headers"]; body: string }[] = [];
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    requests.push({
      method: request.method ?? "",
      url: request.url ?? "",
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    });
    handler(request, response);
  });
});
let base = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  requests = [];
});

const answers =
  (status: number, body: string, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    void response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);

const options = (parts: Partial<HttpCallOptions> = {}): HttpCallOptions => ({
  policy: { privateHosts: ["127.0.0.1"], secretHosts: { THE_KEY: ["127.0.0.1"] } },
  signal: new AbortController().signal,
  deadline_ms: 5_000,
  reply_bytes: 100_000,
  retry_after_max_ms: 60_000,
  ...parts,
});
const via = (parts: Partial<HttpVia> = {}): HttpVia => ({
  type: "http",
  method: "GET",
  url: `${base}/things/{id}`,
  arguments: [{ name: "id", in: "path" }],
  ...parts,
});
const failure = async (parts: Partial<HttpVia> = {}, given: Partial<HttpCallOptions> = {}) => {
  const error: unknown = await callHttp(via(parts), { id: "1" }, options(given)).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(HttpToolError);
  expect(error).toBeInstanceOf(ToolError);
  return error as HttpToolError;
};

it("returns what is cut of the reply", async () => {
  handler = answers(200, '{"item":{"n":1}}');
  expect(await callHttp(via({ result: { format: "json", select: "item.n" } }), { id: "a/b" }, options())).toBe(1);
  expect(requests).toMatchObject([{ method: "GET", url: "/things/a%2Fb", headers: { accept: "application/json" } }]);
});

it("sends a body, and the key of a call that changes something", async () => {
  handler = answers(201, '{"id":7}');
  const post = via({
    method: "POST",
    url: `${base}/things`,
    arguments: [{ name: "name", in: "body" }],
    body: { contentType: "application/json" },
  });
  expect(await callHttp(post, { name: "x" }, options({ key: "run-1/c1" }))).toEqual({ id: 7 });
  expect(requests).toMatchObject([
    {
      method: "POST",
      body: '{"name":"x"}',
      headers: { "content-type": "application/json", "idempotency-key": "run-1/c1" },
    },
  ]);
  const parts = { ...post, body: { contentType: "multipart/form-data" } };
  await callHttp(parts, { name: "é" }, options());
  expect(requests[1]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  expect(requests[1]?.body).toContain('name="name"\r\n\r\né\r\n');
});

it("tells of a HEAD and of an empty reply by their status", async () => {
  handler = answers(204, "");
  expect(await callHttp(via(), { id: "1" }, options())).toEqual({ status: 204 });
  handler = answers(200, "");
  expect(await callHttp(via({ method: "HEAD" }), { id: "1" }, options())).toEqual({ status: 200 });
});

describe("a status that is no success", () => {
  it.each([
    [
      400,
      "refused",
      "the service does not take these arguments; mend them as it says (status 400). It says: limit: too large",
    ],
    [
      401,
      "denied",
      "the service wants credentials that it was not given; other arguments do not mend that (status 401). It says: limit: too large",
    ],
    [403, "denied", "the service does not allow this (status 403). It says: limit: too large"],
    [
      404,
      "not_found",
      "the service knows nothing under these arguments; try others (status 404). It says: limit: too large",
    ],
    [
      409,
      "refused",
      "the service is in a state that does not allow this; look at how things stand and try otherwise (status 409). It says: limit: too large",
    ],
    [500, "failed", "the service failed; the same call may succeed later (status 500). It says: limit: too large"],
    [503, "failed", "the service failed; the same call may succeed later (status 503). It says: limit: too large"],
  ])("%i says what may be done", async (status, fault, message) => {
    handler = answers(status, '{"errors":[{"field":"limit","message":"too large"}]}');
    expect(await failure()).toMatchObject({ fault, message, status });
    expect(requests).toHaveLength(1);
  });

  it("is no redirect that is followed", async () => {
    handler = answers(302, "", { location: "http://169.254.169.254/latest" });
    expect(await failure()).toMatchObject({
      fault: "blocked",
      message: "the request was not made: redirects are not followed (302 to 169.254.169.254)",
    });
  });
});

describe("a service that asks to wait", () => {
  const busy = (times: number, status: number, headers: Record<string, string>): Handler => {
    let count = 0;
    return (request, response) => {
      count += 1;
      answers(count <= times ? status : 200, '{"ok":true}', count <= times ? headers : {})(request, response);
    };
  };

  it("is asked again when it said", async () => {
    handler = busy(1, 429, { "retry-after": "1" });
    const began = Date.now();
    expect(await callHttp(via(), { id: "1" }, options())).toEqual({ ok: true });
    expect(Date.now() - began).toBeGreaterThanOrEqual(1_000);
    expect(requests).toHaveLength(2);
    handler = busy(1, 503, { "retry-after-ms": "5" });
    expect(await callHttp(via(), { id: "1" }, options())).toEqual({ ok: true });
  });

  it("is left alone where it asks for longer than there is", async () => {
    handler = busy(9, 429, { "retry-after": "30" });
    expect(await failure()).toMatchObject({
      fault: "limited",
      status: 429,
      retry_after_ms: 30_000,
      message: expect.stringContaining("it asks to wait 30 s"),
    });
    expect(requests).toHaveLength(1);
    expect(await failure({}, { retry_after_max_ms: 7_000 })).toMatchObject({ retry_after_ms: 7_000 });
  });

  it("is asked three times at most", async () => {
    handler = busy(9, 429, { "retry-after-ms": "1" });
    expect(await failure()).toMatchObject({ fault: "limited" });
    expect(requests).toHaveLength(3);
  });

  it("is not asked again for what may have changed something", async () => {
    handler = busy(9, 503, { "retry-after-ms": "1" });
    expect(await failure({ method: "POST" })).toMatchObject({ fault: "failed" });
    expect(requests).toHaveLength(1);
  });
});

describe("bounds", () => {
  it("of time, waiting included", async () => {
    handler = () => {};
    expect(await failure({}, { deadline_ms: 200 })).toMatchObject({
      fault: "late",
      message: "the service did not answer within 0.2 s",
    });
    // A body that does not end.
    handler = (_, response) => void response.writeHead(200, { "content-type": "application/json" }).write("[1,");
    expect(await failure({}, { deadline_ms: 200 })).toMatchObject({ fault: "late" });
    const gone = AbortSignal.abort();
    expect(await failure({}, { signal: gone })).toMatchObject({ fault: "late" });
  });

  it("of size, while it streams", async () => {
    handler = (_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const more = () => {
        if (response.destroyed) return;
        response.write("x".repeat(10_000));
        setImmediate(more);
      };
      more();
    };
    expect(await failure()).toMatchObject({
      fault: "too_large",
      message: "the reply is longer than 100000 bytes: ask for less, by a filter, a limit or a page",
    });
  });

  it("of where requests go", async () => {
    expect(await failure({ url: "https://169.254.169.254/{id}" })).toMatchObject({
      fault: "blocked",
      message: expect.stringContaining("link-local"),
    });
    expect(await failure({ url: "http://api.example.org/{id}" })).toMatchObject({
      fault: "blocked",
      message: expect.stringContaining("expected https"),
    });
    expect(await failure({ url: "http://127.0.0.1:1/{id}" })).toMatchObject({ fault: "unreachable" });
  });
});

describe("a secret", () => {
  const secrets = [{ name: "key", in: "header" as const, as: "X-Key", prefix: "" }];
  const the = (hosts: string[], binding = "THE_KEY") => ({ key: { binding, value: "s3cret-value-123", hosts } });

  it("is sent to hosts that both the source and the deployment name, and masked in what comes back", async () => {
    handler = (request, response) =>
      answers(200, JSON.stringify({ echo: request.headers["x-key"] }))(request, response);
    expect(await callHttp(via({ secrets }), { id: "1" }, options({ secrets: the(["127.0.0.1"]) }))).toEqual({
      echo: "***",
    });
    expect(requests[0]?.headers["x-key"]).toBe("s3cret-value-123");
    handler = (request, response) =>
      answers(403, JSON.stringify({ message: `bad key ${request.headers["x-key"]}` }))(request, response);
    const { message } = await failure({ secrets }, { secrets: the(["127.0.0.1"]) });
    expect(message).toBe("the service does not allow this (status 403). It says: bad key ***");
  });

  it("goes nowhere else", async () => {
    for (const given of [the(["api.example.org"]), the(["127.0.0.1"], "OTHER_KEY"), the([])])
      expect(await failure({ secrets }, { secrets: given })).toMatchObject({ fault: "blocked" });
    expect(await failure({ secrets })).toMatchObject({
      fault: "blocked",
      message: "this tool needs the secret key, which its source has not: no arguments mend that",
    });
    expect(requests).toHaveLength(0);
  });

  it("that is optional may be missing", async () => {
    handler = answers(200, "1");
    expect(await callHttp(via({ secrets: [{ ...secrets[0], optional: true } as never] }), { id: "1" }, options())).toBe(
      1,
    );
  });
});

/** Redirects over real HTTP: none is followed, and no key comes to anybody but the host that was asked. */
import OpenAI from "openai";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { guardedFetch } from "../../../functions/outbound/fetch.ts";
import { policyOf } from "../../../functions/outbound/models.ts";
import { OutboundRefused, refusalIn } from "../../../functions/outbound/refusals.ts";
import { startServer, type TestServer } from "./servers.ts";

const KEY = "sk-local-0123456789";
let first: TestServer;
let second: TestServer;
let answer: { status: number; location?: string | undefined };

beforeAll(async () => {
  // Its own paths lead on too, so that whoever follows goes round in circles or down a chain.
  first = await startServer((_, response) => {
    response.writeHead(answer.status, answer.location === undefined ? {} : { location: answer.location });
    response.end(JSON.stringify({ choices: [], moved: true }));
  });
  second = await startServer((_, response) => response.end("{}"));
});
afterAll(() => Promise.all([first.stop(), second.stop()]));
beforeEach(() => {
  first.asked.length = 0;
  second.asked.length = 0;
});

const to = (location: (first: string, second: string) => string) => location;
const CHAINS: [name: string, status: number, location: ReturnType<typeof to> | undefined, said: RegExp][] = [
  ["another path", 301, to(() => "/v2/chat/completions"), /301 to 127\.0\.0\.1:\d+/],
  ["another port", 302, to((_, second) => `${second}/v1/chat/completions`), /302 to 127\.0\.0\.1:\d+/],
  ["another port by GET", 303, to((_, second) => `${second}/v1`), /303 to/],
  ["another port with the body", 307, to((_, second) => `${second}/v1/chat/completions`), /307 to/],
  ["another port for good", 308, to((_, second) => `${second}/v1/chat/completions`), /308 to/],
  ["loopback by name", 307, to((_, second) => second.replace("127.0.0.1", "localhost")), /307 to localhost:\d+/],
  ["loopback in decimal", 307, to((_, second) => second.replace("127.0.0.1", "2130706433")), /307 to 127\.0\.0\.1:\d+/],
  ["the metadata service", 302, to(() => "http://169.254.169.254/latest/meta-data/"), /302 to 169\.254\.169\.254/],
  ["the metadata service in IPv6", 308, to(() => "http://[fd00:ec2::254]/latest/"), /308 to \[fd00:ec2::254\]/],
  ["a file", 301, to(() => "file:///etc/passwd"), /301 to file:/],
  ["data", 302, to(() => "data:application/json,{}"), /302 to data:/],
  ["https", 308, to((first) => first.replace("http:", "https:")), /308 to/],
  ["another scheme-relative host", 307, to((_, second) => second.replace("http:", "")), /307 to/],
  ["itself", 307, to((first) => `${first}/v1/chat/completions`), /307 to/],
  ["a relative path", 302, to(() => "../v2/chat/completions"), /302 to/],
  ["user info", 302, to((_, second) => second.replace("//", `//me:${KEY}@`)), /302 to 127\.0\.0\.1:\d+\)$/],
  ["a host that holds the key", 302, to(() => `http://${KEY}.example.org/`), /302 to \*\*\*\.example\.org\)$/],
  ["a query that holds the key", 307, to((_, second) => `${second}/?key=${KEY}`), /307 to 127\.0\.0\.1:\d+\)$/],
  ["no URL", 302, to(() => "http://["), /\(302\)$/],
  ["nowhere", 302, undefined, /\(302\)$/],
  ["several", 300, to((_, second) => second), /300 to/],
  ["what was not changed", 304, undefined, /\(304\)$/],
  ["a proxy", 305, to((_, second) => second), /305 to/],
];

test.each(CHAINS)("to %s (%i)", async (_, status, location, said) => {
  answer = { status, location: location?.(first.url, second.url) };
  const policy = policyOf({ PRIVATE_HOSTS: "127.0.0.1,localhost" });
  const client = new OpenAI({
    baseURL: `${first.url}/v1`,
    apiKey: KEY,
    maxRetries: 0,
    fetch: guardedFetch(policy, { replyBytes: 1000, secrets: [KEY] }) as typeof fetch,
  });
  const failed = await client.chat.completions
    .create({ model: "m", messages: [{ role: "user", content: "Hello" }] })
    .then(() => undefined, refusalIn);
  expect(failed).toBeInstanceOf(OutboundRefused);
  expect(failed?.message).toMatch(/^redirects are not followed \(/);
  expect(failed?.message).toMatch(said);
  expect(failed?.message.toLowerCase()).not.toContain(KEY);
  expect(first.asked).toEqual([{ path: "/v1/chat/completions", authorization: `Bearer ${KEY}` }]);
  expect(second.asked).toEqual([]);
});

test("where redirects are followed, some of these reach the second server: the servers do redirect", async () => {
  answer = { status: 307, location: `${second.url}/v1` };
  await fetch(`${first.url}/v1`, { method: "POST", body: "{}" });
  expect(second.asked).toEqual([{ path: "/v1", authorization: undefined }]);
});

test("what may not be sent is not", async () => {
  const call = guardedFetch(policyOf({}), { replyBytes: 1000 });
  for (const url of [second.url, second.url.replace("127.0.0.1", "localhost"), "file:///etc/passwd", "not a url"])
    await expect(call(url)).rejects.toThrow(OutboundRefused);
  await expect(call(new Request(second.url))).rejects.toThrow(OutboundRefused);
  expect(second.asked).toEqual([]);
});

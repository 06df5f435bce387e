/** Sources in workerd: made through the API, worked on by the real consumer, whose queue is looked at and delivered by hand. */
import { env } from "cloudflare:test";
import { expect, inject } from "vitest";
import { consumeSources } from "../../functions/pipeline/sources.ts";
import { call, json, post } from "./api.ts";

/** What was sent to the queue of sources, in order. */
export const queued: unknown[] = [];
export const SOURCES_QUEUE = { send: async (body: unknown) => void queued.push(body) } as unknown as Queue;
export const SECRETS = {
  ATLAS_KEY: "sk-atlas-0123456789abcdef",
  SECRET_HOSTS: JSON.stringify({ ATLAS_KEY: ["127.0.0.1", "api.example.org"], UNSET_KEY: ["127.0.0.1"] }),
};
export const bindings = { ...env, SOURCES_QUEUE, ...SECRETS } as Env;
const extra = { SOURCES_QUEUE, ...SECRETS };

// biome-ignore lint/suspicious/noExplicitAny: the shape of a response is what a test looks into
type Body = any;

export const server = inject("sourceServer");

export const ask = (path: string, body: unknown): Promise<Response> => post(path, body, {}, extra);
export const get = async (path: string): Promise<Body> => json(await call(path, {}, extra));
export const send = (path: string, init: RequestInit): Promise<Response> => call(path, init, extra);
export const patch = (path: string, body: unknown): Promise<Response> =>
  call(path, { method: "PATCH", body: JSON.stringify(body), headers: { "content-type": "application/json" } }, extra);

/** Delivers what is queued, each message so many times, until nothing is; returns how many there were. */
export async function deliver({ times = 1, to = bindings } = {}): Promise<number> {
  for (let n = 0; ; n++) {
    const body = queued.shift();
    if (body === undefined) return n;
    expect(n).toBeLessThan(60);
    await Promise.all(Array.from({ length: times }, () => deliverOne(body, to)));
  }
}

/** What became of the message. */
export async function deliverOne(body: unknown, to = bindings, attempts = 1): Promise<string> {
  let end = "none";
  const message = {
    id: crypto.randomUUID(),
    timestamp: new Date(0),
    body,
    attempts,
    ack: () => {
      end = "ack";
    },
    retry: () => {
      end = "retry";
    },
  };
  await consumeSources({ queue: "dive-sources", messages: [message] } as unknown as MessageBatch, to);
  return end;
}

/** A tool by HTTP, described by data. */
export const tool = (name: string, path: string, more: object = {}) => ({
  name,
  description: `Asks ${path}`,
  url: `${server}${path}`,
  ...more,
});

/** Makes a source, and works on it until it is ready. */
export async function made(name: string, request: object): Promise<Body> {
  const reply = await ask("/v1/sources", { name, ...request });
  expect([reply.status, await reply.clone().text()]).toEqual([202, expect.any(String)]);
  await deliver();
  return get(`/v1/sources/${name}`);
}

export async function toolsOf(name: string, query = ""): Promise<Record<string, Body>> {
  const { items } = await get(`/v1/sources/${name}/tools?limit=200${query}`);
  return Object.fromEntries(items.map((one: Body) => [one.name, one]));
}

/** Requests that the service was sent so far, by path. */
export async function counts(): Promise<Record<string, number>> {
  return (await fetch(`${server}/report`)).json();
}

export async function set(said: object): Promise<void> {
  await (await fetch(`${server}/set`, { method: "POST", body: JSON.stringify(said) })).text();
}

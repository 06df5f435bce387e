/**
 * The HTTP API for tests in workerd: real database, bucket and coordinator. Queues are replaced: what is sent is looked at, not
 * worked on. Every response is held against the OpenAPI document.
 */
import { createExecutionContext, env, waitOnExecutionContext } from "cloudflare:test";
import { expect } from "vitest";
import type { ProblemCode } from "../../functions/http/codes.ts";
import { contractOf, type OpenApi } from "./contract.ts";
import { app } from "./worker.ts";

/** What was sent to the queues of planning and release. */
export const sent: unknown[] = [];
const queue = { send: async (body: unknown) => void sent.push(body) } as unknown as Queue;
const bindings = { ...env, PLAN_QUEUE: queue, RELEASE_QUEUE: queue } as Env;

let contract: Promise<ReturnType<typeof contractOf>> | undefined;

/** The response, which is as the OpenAPI document says. */
export async function asDescribed(method: string, path: string, response: Response): Promise<Response> {
  contract ??= readContract();
  await (await contract)(method, new URL(path, "http://dive.test").pathname, response);
  return response;
}

async function readContract(): Promise<ReturnType<typeof contractOf>> {
  const response = await app.fetch(new Request("http://dive.test/v1/openapi.json"), bindings, createExecutionContext());
  return contractOf(await response.json<OpenApi>());
}

export async function call(path: string, init: RequestInit = {}, extra: object = {}): Promise<Response> {
  const request = new Request(`http://dive.test${path}`, init);
  const context = createExecutionContext();
  const response = await app.fetch(request, { ...bindings, ...extra }, context);
  await waitOnExecutionContext(context);
  return asDescribed(request.method, path, response);
}

export function post(
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
  extra: object = {},
): Promise<Response> {
  const init = { method: "POST", body: JSON.stringify(body) };
  return call(path, { ...init, headers: { "content-type": "application/json", ...headers } }, extra);
}

interface Problem {
  status: number;
  title: string;
  code: ProblemCode;
  detail: string;
  errors?: { field: string; message: string }[];
}

export async function problem(response: Response): Promise<Problem> {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const body = await response.json<Problem>();
  expect(body.status).toBe(response.status);
  expect(body.detail).not.toBe("");
  return body;
}

// biome-ignore lint/suspicious/noExplicitAny: the shape of a response is what a test looks into
export const json = async (response: Response): Promise<any> => response.json();

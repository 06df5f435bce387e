/** Requests to the API, with the key that was typed in: it is kept for this tab alone, and sent as a bearer. */
import { signal } from "@preact/signals";
import { address } from "./address.ts";

const AGAIN_MS = 500;
const KEPT_AS = "dive-key";
/** Who asks does not depend on the project that is looked at. */
export const WHO = "/v1/me";

const key = signal<string | null>(sessionStorage.getItem(KEPT_AS));
/** Whether the service has asked for a key, or for another one. */
export const keyWanted = signal(false);
export const hasKey = () => key.value !== null;
/** Whether a request says who asks, or where, by its headers: a plain link does not. */
export const needsHeaders = () => hasKey() || projectAsked() !== undefined;

export function keepKey(text: string | null): void {
  if (text === null) sessionStorage.removeItem(KEPT_AS);
  else sessionStorage.setItem(KEPT_AS, text);
  key.value = text;
  keyWanted.value = false;
}

/** What the API says went wrong (RFC 9457). */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly fields: readonly { readonly field: string; readonly message: string }[];

  constructor(status: number, body: Partial<{ code: string; detail: string; errors: ApiProblem["fields"] }>) {
    super(body.detail ?? `the service answered with ${status}`);
    this.status = status;
    this.code = body.code ?? "";
    this.fields = body.errors ?? [];
  }
}

/** The project that the address names; where it names none, requests act in that of the key. */
export const projectAsked = (): string | undefined => address.value.query.project;

/** Throws an `ApiProblem` for an answer that is none of success; the body has not been read otherwise. */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  const project = projectAsked();
  if (project !== undefined && path !== WHO) headers.set("dive-project", project);
  if (key.value !== null) headers.set("authorization", `Bearer ${key.value}`);
  const response = await fetch(path, { ...init, headers });
  if (response.ok) return response;
  if (response.status === 401) keyWanted.value = true;
  const isProblem = response.headers.get("content-type")?.includes("problem+json") === true;
  throw new ApiProblem(response.status, isProblem ? ((await response.json()) as object) : {});
}

/** Asked once more where the connection breaks: a server may close one that it takes for idle just as the request comes. */
export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  const init = signal === undefined ? {} : { signal };
  const response = await ask(path, init).catch(async (error) => {
    // What `fetch` throws; a refusal by the API is an `ApiProblem`, and an end that was asked for a `DOMException`.
    if (!(error instanceof TypeError)) throw error;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    return ask(path, init);
  });
  return (await response.json()) as T;
}

export async function send<T>(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> {
  const init = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await ask(path, {
    method: "POST",
    headers: body === undefined ? headers : { ...headers, "content-type": "application/json" },
    ...init,
  });
  return (await response.json()) as T;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly cursor: string | null;
}

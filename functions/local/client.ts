/** A thin client of the HTTP API for the command line: JSON in and out, errors with the API's own words. */
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as pause } from "node:timers/promises";

const TRIES_MAX = 3;
const AGAIN_MS = 500;

export class Client {
  readonly #url: string;
  readonly #key: string;
  readonly #headers: Readonly<Record<string, string>>;

  /** @param headers that every request has beside its own. */
  constructor(url: string, key: string, headers: Readonly<Record<string, string>> = {}) {
    this.#url = url;
    this.#key = key;
    this.#headers = headers;
  }

  /** Sends a request; throws with the problem's detail where the API refuses it. */
  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const authorization = this.#key === "" ? {} : { authorization: `Bearer ${this.#key}` };
    const headers = { ...this.#headers, ...authorization, ...init.headers };
    const response = await fetch(`${this.#url}${path}`, { ...init, headers });
    if (response.ok) return response;
    const text = await response.text();
    throw new Error(`${init.method ?? "GET"} ${path}: ${response.status} ${problemIn(text)}`);
  }

  /** Asked again where the connection breaks: a server may close one that it takes for idle just as the request comes. */
  async get<T>(path: string): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return (await (await this.request(path)).json()) as T;
      } catch (error) {
        // What `fetch` throws; a refusal by the API is an `Error`.
        if (!(error instanceof TypeError) || tries === TRIES_MAX) throw error;
        await pause(AGAIN_MS);
      }
    }
  }

  async post<T>(path: string, body: unknown): Promise<T> {
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
    return (await this.request(path, init)).json() as Promise<T>;
  }

  /** Streams a file of the API to disk. */
  async download(path: string, to: string): Promise<void> {
    const { body } = await this.request(path);
    await mkdir(dirname(to), { recursive: true });
    if (body !== null) await pipeline(Readable.fromWeb(body as never), createWriteStream(to));
  }
}

/** What a refusal says, and the fields at fault; the reply as it is where it is no problem of the API's. */
function problemIn(text: string): string {
  try {
    const { detail, errors = [] } = JSON.parse(text) as {
      detail?: string;
      errors?: { field: string; message: string }[];
    };
    if (detail === undefined) return text;
    return [detail, ...errors.slice(1).map(({ field, message }) => `${field}: ${message}`)].join("\n  ");
  } catch {
    return text;
  }
}

/** A thin client of the HTTP API for the command line: JSON in and out, errors with the API's own words. */
import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as pause } from "node:timers/promises";

const TRIES_MAX = 3;
const AGAIN_MS = 500;

/** No answer came that can be read: the connection broke, or whoever answered was not the API. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

export class Client {
  readonly #url: string;
  readonly #key: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #once: string;

  /**
   * @param headers that every request has beside its own.
   * @param once names what is made, for `make`.
   */
  constructor(url: string, key: string, headers: Readonly<Record<string, string>> = {}, once: string = randomUUID()) {
    this.#url = url;
    this.#key = key;
    this.#headers = headers;
    this.#once = once;
  }

  /** Sends a request; throws with the problem's detail where the API refuses it, NoAnswer where nobody answers. */
  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const authorization = this.#key === "" ? {} : { authorization: `Bearer ${this.#key}` };
    const headers = { ...this.#headers, ...authorization, ...init.headers };
    const asked = `${init.method ?? "GET"} ${this.#url}${path}`;
    const response = await fetch(`${this.#url}${path}`, { ...init, headers }).catch((error: Error) => {
      throw new NoAnswer(`${asked}: no answer came (${reasonOf(error)})`);
    });
    if (response.ok) return response;
    const text = await response.text();
    throw new Error(`${init.method ?? "GET"} ${path}: ${response.status} ${problemIn(text)}`);
  }

  /** Asked again where the connection breaks: a server may close one that it takes for idle just as the request comes. */
  get<T>(path: string): Promise<T> {
    return again(async () => this.#read(path));
  }

  /** Not sent again: where no answer came, it may have been worked on. */
  post<T>(path: string, body: unknown): Promise<T> {
    return this.#read(path, posted(body));
  }

  /** Asks a route that heeds `Idempotency-Key` to make something: sent again where the connection breaks, and made once. */
  make<T>(path: string, body: unknown): Promise<T> {
    const init = posted(body, { "idempotency-key": this.#once });
    return again(() => this.#read<T>(path, init)).catch((error) => {
      if (!(error instanceof NoAnswer)) throw error;
      throw new NoAnswer(
        `${error.message}: it may have been made all the same. Give the command again with --idempotency-key ${this.#once}, and it is not made twice`,
      );
    });
  }

  async #read<T>(path: string, init: RequestInit = {}): Promise<T> {
    const response = await this.request(path, init);
    const text = await response.text().catch((error: Error) => {
      throw new NoAnswer(`${init.method ?? "GET"} ${this.#url}${path}: the answer broke off (${reasonOf(error)})`);
    });
    try {
      return JSON.parse(text) as T;
    } catch {
      throw new Error(
        `${init.method ?? "GET"} ${this.#url}${path}: expected JSON of the API, not ${text.slice(0, 80)}`,
      );
    }
  }

  /** Streams a file of the API to disk. */
  async download(path: string, to: string): Promise<void> {
    const { body } = await this.request(path);
    await mkdir(dirname(to), { recursive: true });
    if (body !== null) await pipeline(Readable.fromWeb(body as never), createWriteStream(to));
  }
}

function posted(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
}

async function again<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof NoAnswer) || tries === TRIES_MAX) throw error;
      await pause(AGAIN_MS);
    }
  }
}

/** What `fetch` throws says "fetch failed" alone, and its cause the reason. */
function reasonOf({ message, cause }: Error): string {
  const { code, message: why } = (cause ?? {}) as { code?: string; message?: string };
  return code ?? why ?? message;
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

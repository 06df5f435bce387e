/** Reads a source from where it is: a document given by value or by URL, or a server. */
import type { Source } from "../../db/sources.ts";
import { parseJson } from "../domain/json.ts";
import { guardedFetch } from "../outbound/fetch.ts";
import { OutboundRefused, ReplyTooLarge } from "../outbound/refusals.ts";
import type { Read } from "./draft.ts";
import { type FailureKind, SourceFailure } from "./failure.ts";
import { readHttpTools } from "./http/document.ts";
import type { McpEra } from "./mcp/form.ts";
import { readOpenApi } from "./openapi/read.ts";
import { accessOf, type Reach } from "./reach.ts";

/** Bytes of a document that are read. */
export const DOCUMENT_BYTES = 8 * 1024 * 1024;
/** How long a document, or all pages of a server's list, may take, milliseconds. */
const READ_MS = 60_000;

export type ReadResult =
  | { readonly ok: true; readonly read: Read; readonly era?: McpEra }
  /** No further try mends it. `field` is the place in the document; empty for the whole. */
  | { readonly ok: false; readonly field: string; readonly message: string };

/** Throws where another try may do. */
export async function readSource(
  env: Pick<Env, "BUCKET">,
  { name, kind, url, document_key }: Pick<Source, "name" | "kind" | "url" | "document_key">,
  reach: Reach,
): Promise<ReadResult> {
  if (kind === "mcp") return readServer(url ?? "", reach);
  if (url === null) return readDocument(kind, await stored(env, name, document_key));
  const fetched = await fetchText(url, reach);
  return fetched.ok ? readDocument(kind, fetched.text, url) : fetched;
}

/** Never throws for what a document says. @param url where it stands. */
export function readDocument(kind: "openapi" | "http", text: string, url?: string): ReadResult {
  if (kind === "openapi") return readOpenApi(text, url === undefined ? {} : { url });
  const value = parseJson(text);
  if (value === undefined) return { ok: false, field: "", message: "expected JSON" };
  return readHttpTools(value);
}

/** Of what may be otherwise the next time another try is made. */
const PASSING: ReadonlySet<FailureKind> = new Set(["rate_limited", "unavailable", "timeout"]);

async function readServer(url: string, reach: Reach): Promise<ReadResult> {
  // Loaded by those alone who read one, as where its tools are called.
  const { readMcp } = await import("./mcp/read.ts");
  try {
    const { era, ...read } = await readMcp(url, {
      access: { ...accessOf(url, reach), replyBytes: DOCUMENT_BYTES },
      signal: AbortSignal.timeout(READ_MS),
    });
    return { ok: true, read, era };
  } catch (error) {
    if (error instanceof SourceFailure && !PASSING.has(error.kind))
      return { ok: false, field: "", message: error.message };
    throw error;
  }
}

async function stored({ BUCKET }: Pick<Env, "BUCKET">, name: string, key: string | null): Promise<string> {
  const object = key === null ? null : await BUCKET.get(key);
  if (object === null) throw new Error(`the document of source ${name} is not in object storage`);
  return object.text();
}

async function fetchText(
  url: string,
  { policy, secrets }: Reach,
): Promise<{ ok: true; text: string } | { ok: false; field: string; message: string }> {
  const values = Object.values(secrets).map(({ value }) => value);
  const send = guardedFetch(policy, { replyBytes: DOCUMENT_BYTES, secrets: values });
  const no = (message: string) => ({ ok: false as const, field: "", message });
  try {
    const accept = "application/json, application/yaml, text/yaml;q=0.9, */*;q=0.5";
    const response = await send(url, { headers: { accept }, signal: AbortSignal.timeout(READ_MS) });
    const { status, ok } = response;
    if (ok) return { ok: true, text: await response.text() };
    const line = `the document's address answers with the status ${status}`;
    if (status >= 500 || status === 429 || status === 408) throw new Error(line);
    return no(line);
  } catch (error) {
    if (error instanceof OutboundRefused || error instanceof ReplyTooLarge) return no(error.message);
    throw error;
  }
}

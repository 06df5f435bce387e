/** Reads a source from where it is: a document given by value or by URL, or a server. */
import type { Source } from "../../db/sources.ts";
import { guardedFetch } from "../outbound/fetch.ts";
import { OutboundRefused, ReplyTooLarge } from "../outbound/refusals.ts";
import { describedListSchema, describedRead } from "./described.ts";
import type { Read } from "./draft.ts";
import type { Reach } from "./reach.ts";

/** Bytes of a document that are read. */
export const DOCUMENT_BYTES = 8 * 1024 * 1024;
/** How long a document, or all pages of a server's list, may take, milliseconds. */
const READ_MS = 60_000;

export type ReadResult =
  | { readonly ok: true; readonly read: Read }
  /** No further try mends it. */
  | { readonly ok: false; readonly message: string };

/** Throws where another try may do. */
export async function readSource(
  env: Pick<Env, "BUCKET">,
  source: Pick<Source, "name" | "kind" | "url" | "document_key">,
  reach: Reach,
): Promise<ReadResult> {
  switch (source.kind) {
    case "http": {
      const given = await documentOf(env, source);
      return { ok: true, read: describedRead(describedListSchema.parse(JSON.parse(given)), source.name) };
    }
    case "openapi": {
      const text =
        source.url === null
          ? { ok: true as const, text: await documentOf(env, source) }
          : await fetched(source.url, reach);
      if (!text.ok) return text;
      return { ok: false, message: "not wired yet" };
    }
    case "mcp":
      return { ok: false, message: "not wired yet" };
  }
}

async function documentOf(
  { BUCKET }: Pick<Env, "BUCKET">,
  { name, document_key }: Pick<Source, "name" | "document_key">,
) {
  const object = document_key === null ? null : await BUCKET.get(document_key);
  if (object === null) throw new Error(`the document of source ${name} is not in object storage`);
  return object.text();
}

async function fetched(
  url: string,
  { policy, secrets }: Reach,
): Promise<{ ok: true; text: string } | { ok: false; message: string }> {
  const values = Object.values(secrets).map(({ value }) => value);
  const send = guardedFetch(policy, { replyBytes: DOCUMENT_BYTES, secrets: values });
  try {
    const accept = "application/json, application/yaml, text/yaml;q=0.9, */*;q=0.5";
    const response = await send(url, { headers: { accept }, signal: AbortSignal.timeout(READ_MS) });
    const { status, ok } = response;
    if (ok) return { ok: true, text: await response.text() };
    const line = `the document's address answers with the status ${status}`;
    if (status >= 500 || status === 429 || status === 408) throw new Error(line);
    return { ok: false, message: line };
  } catch (error) {
    if (error instanceof OutboundRefused || error instanceof ReplyTooLarge)
      return { ok: false, message: error.message };
    throw error;
  }
}

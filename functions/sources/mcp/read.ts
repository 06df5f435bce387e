/** A remote MCP server, read as a source of tools. */
import { ProtocolError } from "@modelcontextprotocol/client";
import { z } from "zod";
import type { Read } from "../draft.ts";
import { SourceFailure } from "../failure.ts";
import { plainLine } from "../words.ts";
import { type Connecting, type Connection, NO_TIMEOUT_MS, onConnection } from "./connection.ts";
import { draftsOf, TOOLS_MAX } from "./drafts.ts";
import { failureOf } from "./errors.ts";
import type { McpEra } from "./form.ts";

/** Pages of a list of tools, at most. */
const PAGES_MAX = 200;
/** Tools that are looked at, at most: those beyond `TOOLS_MAX` only to say that they are too many. */
const LISTED_MAX = 10 * TOOLS_MAX;
/** Characters of all pages together, as JSON. */
const LIST_CHARS_MAX = 20_000_000;
/** Characters of a cursor: it is sent back as it is. */
const CURSOR_MAX = 8_000;
const TITLE_MAX = 200;
const METHOD_NOT_FOUND = -32_601;

export interface McpRead extends Read {
  /** To be remembered by the URL's origin. */
  readonly era: McpEra;
}

/** A page, as `lenient` passes it. */
const pageSchema = z.object({
  listed: z.object({ tools: z.unknown(), nextCursor: z.unknown() }),
});

/**
 * Reads the tools of a server. What it needs of sessions is begun and ended here.
 * Throws `SourceFailure` where the server cannot be read; a tool that cannot is among `rejected`.
 */
export async function readMcp(url: string, connecting: Omit<Connecting, "session">): Promise<McpRead> {
  return onConnection(url, connecting, async (connection) => {
    const listed = await allTools(connection, connecting.signal);
    const { client, era } = connection;
    const { name, title, version } = client.getServerVersion() ?? {};
    return {
      title: plainLine(title || name || new URL(url).host, TITLE_MAX),
      version: plainLine(version ?? "", TITLE_MAX),
      ...draftsOf(listed, { url, era: era.era }),
      era,
    };
  });
}

async function allTools({ client }: Connection, signal: AbortSignal): Promise<unknown[]> {
  const listed: unknown[] = [];
  const seen = new Set<string>();
  let chars = 0;
  let cursor: string | undefined;
  for (let page = 1; page <= PAGES_MAX; page++) {
    const params = cursor === undefined ? {} : { cursor };
    const { tools, nextCursor } = await client
      .request({ method: "tools/list", params }, pageSchema, { signal, timeout: NO_TIMEOUT_MS })
      .then(
        ({ listed }) => listed,
        (error: unknown) => Promise.reject(listFailure(error, signal)),
      );
    if (!Array.isArray(tools)) throw wrongList(page, "expected a list of tools");
    listed.push(...tools.slice(0, LISTED_MAX));
    chars += JSON.stringify(tools).length;
    if (chars > LIST_CHARS_MAX)
      throw new SourceFailure("too_large", `tools/list is longer than ${LIST_CHARS_MAX} characters`);
    if (listed.length > LISTED_MAX)
      throw new SourceFailure("too_large", `tools/list has more than ${LISTED_MAX} tools`);
    // An empty text is a cursor as any other; only one that is absent ends the list.
    if (nextCursor === undefined || nextCursor === null) return listed;
    if (typeof nextCursor !== "string" || nextCursor.length > CURSOR_MAX)
      throw wrongList(page, `expected a cursor of at most ${CURSOR_MAX} characters`);
    if (seen.has(nextCursor)) throw wrongList(page, "expected a cursor that was not given before");
    seen.add(nextCursor);
    cursor = nextCursor;
  }
  throw new SourceFailure("too_large", `tools/list has more than ${PAGES_MAX} pages`);
}

function wrongList(page: number, expected: string): SourceFailure {
  return new SourceFailure("bad_reply", `tools/list, page ${page}: ${expected}`);
}

function listFailure(error: unknown, signal: AbortSignal): SourceFailure {
  if (error instanceof ProtocolError && error.code === METHOD_NOT_FOUND)
    return new SourceFailure("bad_reply", "the server has no tools: it knows no tools/list");
  return failureOf(error, signal);
}

/** A call of a tool of a remote MCP server. */
import { ProtocolError } from "@modelcontextprotocol/client";
import type { Json, JsonObject } from "../../domain/schema.ts";
import { type Effect, ToolError } from "../../tools/contract.ts";
import { SourceFailure } from "../failure.ts";
import { plainLine } from "../words.ts";
import type { McpAccess } from "./access.ts";
import { type Connection, connect, endMcpSession, isOfAnotherEra, isSessionLost, NO_TIMEOUT_MS } from "./connection.ts";
import { failureOf, saidBy } from "./errors.ts";
import type { McpEra, McpSession, McpVia } from "./form.ts";
import { mirroredSchemaOf } from "./mirrored.ts";
import { outputOf } from "./output.ts";
import type { McpSessions } from "./sessions.ts";
import { StreamEnded } from "./transport.ts";

export interface McpCalling {
  readonly access: McpAccess;
  /** The deadline of the call with all that it takes. */
  readonly signal: AbortSignal;
  /** A call that may change something is never made twice, whatever becomes of its answer. */
  readonly effect: Effect;
  /** What the server was found to speak; without it that is probed, which takes a request more. */
  readonly era?: McpEra | undefined;
  /**
   * Of one episode or probe, begun and ended by whoever calls (`beginMcpSession`, `endMcpSession`). Without it a call that may
   * change something has a session of its own, which is thrown away after it.
   */
  readonly session?: McpSession | undefined;
  /** Sessions that calls share which change nothing. */
  readonly sessions?: McpSessions | undefined;
}

export interface McpCalled {
  readonly output: Json;
  /** What the server speaks, which may be other than what was known of it. */
  readonly era: McpEra;
}

/** JSON-RPC errors that have a meaning of their own here. */
const METHOD_NOT_FOUND = -32_601;
const HEADER_MISMATCH = -32_020;
const MISSING_CAPABILITY = -32_021;
const URL_ELICITATION = -32_042;
const SAID_MAX = 500;

/**
 * Calls the tool with an input that its schema takes. Throws `ToolError` for what the tool itself says: that it failed, that it
 * wants to be asked otherwise, that it asks somebody else first; and `SourceFailure` for whatever else keeps it from answering.
 */
export async function callMcp(via: McpVia, input: JsonObject, calling: McpCalling): Promise<McpCalled> {
  try {
    if (calling.session !== undefined) return await inSession(via, input, calling, calling.session);
    const shares = calling.effect !== "write" ? calling.sessions : undefined;
    const kept = shares?.find(via.url, calling.access);
    if (kept !== undefined) {
      const called = await inSession(via, input, calling, kept).catch((error: unknown) => {
        if (!(error instanceof SourceFailure) || error.kind !== "session_lost") throw error;
        shares?.forget(via.url, calling.access, kept);
        return undefined;
      });
      if (called !== undefined) return called;
    }
    return await onItsOwn(via, input, calling, shares);
  } catch (error) {
    throw error instanceof ToolError ? error : failureOf(error, calling.signal);
  }
}

async function inSession(via: McpVia, input: JsonObject, calling: McpCalling, session: McpSession): Promise<McpCalled> {
  const { access, signal } = calling;
  const connection = await connect(via.url, { access, signal, session });
  try {
    return await called(connection, via, input, calling);
  } catch (error) {
    if (!isSessionLost(error)) throw error;
    throw new SourceFailure("session_lost", "the server no longer knows the session of this call");
  } finally {
    await connection.close();
  }
}

/** On a connection of its own; `shares` keeps the session that was begun for it, if the server keeps one. */
async function onItsOwn(
  via: McpVia,
  input: JsonObject,
  calling: McpCalling,
  shares: McpSessions | undefined,
): Promise<McpCalled> {
  const { access, signal, era } = calling;
  const connection = await connect(via.url, { access, signal, era });
  let ended = connection.session === undefined ? undefined : { url: via.url, session: connection.session };
  try {
    const done = await called(connection, via, input, calling);
    if (ended !== undefined && shares !== undefined) ended = shares.keep(via.url, access, ended.session);
    return done;
  } catch (error) {
    // Refused for what it speaks, so not executed: what was known of the server no longer holds.
    if (era?.era !== "modern" || signal.aborted || !isOfAnotherEra(error)) throw error;
    return await onItsOwn(via, input, { ...calling, era: undefined }, shares);
  } finally {
    await connection.close();
    // Sessions that share a key share what they are asked as.
    if (ended !== undefined) await endMcpSession(ended.url, ended.session, access);
  }
}

async function called(
  { client, era }: Connection,
  via: McpVia,
  input: JsonObject,
  { signal, effect }: McpCalling,
): Promise<McpCalled> {
  const options = {
    signal,
    timeout: NO_TIMEOUT_MS,
    allowInputRequired: true,
    // Says where arguments are mirrored; without one the client would read the list of tools to find out.
    toolDefinition: { name: via.tool, inputSchema: mirroredSchemaOf(via.mirrored ?? []) },
  };
  const ask = () => client.callTool({ name: via.tool, arguments: input }, options);
  try {
    const result = await ask().catch((error: unknown) => {
      // The request may have been worked on: it is made again, under another id, only where that changes nothing.
      if (!(error instanceof StreamEnded) || effect === "write" || signal.aborted) throw error;
      return ask();
    });
    if ("resultType" in result && result.resultType === "input_required")
      throw new ToolError(wantsInput(result.inputRequests));
    return { output: outputOf(result), era };
  } catch (error) {
    throw error instanceof ProtocolError ? refusalOf(error) : error;
  }
}

/** What an answer asks for that wants more input first. */
function wantsInput(requests: unknown): string {
  const asked = Object.values(typeof requests === "object" && requests !== null ? requests : {});
  const words = asked.slice(0, 3).map((request: unknown) => {
    const { method, params } = (request ?? {}) as { method?: unknown; params?: { message?: unknown } | null };
    const message = typeof params?.message === "string" ? `: ${params.message}` : "";
    return plainLine(`${String(method)}${message}`, SAID_MAX);
  });
  return `the tool asks for more input before it answers${words.length === 0 ? "" : ` (${words.join("; ")})`}: nobody is there to give it`;
}

/** What a JSON-RPC error to a call is: a word of the tool's, or a fault of the server. */
function refusalOf(error: ProtocolError): Error {
  switch (error.code) {
    case METHOD_NOT_FOUND:
      return error;
    case HEADER_MISMATCH:
      return new SourceFailure("bad_reply", `the tool is no longer as it was read: ${saidBy(error)}`);
    case MISSING_CAPABILITY:
      return new ToolError(`the tool asks for what only a client with a person or a model has: ${saidBy(error)}`);
    case URL_ELICITATION:
      return new ToolError(`the tool asks for a person to visit a page first: ${saidBy(error)}`);
    default:
      return isOfAnotherEra(error) ? error : new ToolError(`the server refused the call: ${saidBy(error)}`);
  }
}

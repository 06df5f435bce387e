/**
 * A connection to an MCP server: which era it speaks is found by a probe unless it is known, and a session of the older era is
 * begun, taken up again, or ended. Sessions are plain data, so that calls in different requests and isolates may share one.
 */
import {
  Client,
  type ConnectOptions,
  SdkErrorCode,
  SdkHttpError,
  UnsupportedProtocolVersionError,
} from "@modelcontextprotocol/client";
import type { McpAccess } from "./access.ts";
import { failureOf } from "./errors.ts";
import type { McpEra, McpSession } from "./form.ts";
import { McpTransport } from "./transport.ts";

/** What the client calls itself towards servers. */
const CLIENT = { name: "dive", version: "1" };
/** The client's own timer, far behind any deadline: the signal of whoever calls decides. */
export const NO_TIMEOUT_MS = 3_600_000;
/** How long the end of a session is waited for: servers forget sessions by themselves too. */
const END_MS = 3_000;

export interface Connecting {
  readonly access: McpAccess;
  /** The deadline of everything that is done. */
  readonly signal: AbortSignal;
  /** What the server was found to speak; without it that is probed. */
  readonly era?: McpEra | undefined;
  /** Taken up again, in place of a new one. */
  readonly session?: McpSession | undefined;
}

export interface Connection {
  readonly client: Client;
  readonly era: McpEra;
  /** Of the older era, if the server keeps one. */
  readonly session: McpSession | undefined;
  /** Closes what is open, on this side alone: a session stays. */
  close(): Promise<void>;
}

/** Throws `SourceFailure`. */
export async function connect(url: string, connecting: Connecting): Promise<Connection> {
  const { era, session, signal } = connecting;
  if (session !== undefined) return opened(url, connecting, undefined);
  if (era === undefined) return probed(url, connecting);
  try {
    return await opened(url, connecting, era);
  } catch (error) {
    // The server has moved to another era since: nothing of what was wanted has been done yet.
    if (signal.aborted || !isOfAnotherEra(error)) throw failureOf(error, signal);
    return probed(url, connecting);
  }
}

async function probed(url: string, connecting: Connecting): Promise<Connection> {
  try {
    return await opened(url, connecting, undefined);
  } catch (error) {
    // Some servers of the older era fail at whatever comes before `initialize`.
    const failed = error instanceof SdkHttpError && error.code === SdkErrorCode.EraNegotiationFailed;
    if (failed && !connecting.signal.aborted) {
      const older = await opened(url, connecting, { era: "legacy", version: "" }).catch(() => undefined);
      if (older !== undefined) return older;
    }
    throw failureOf(error, connecting.signal);
  }
}

/** Errors that a server of the one era gives to what belongs to the other. */
export function isOfAnotherEra(error: unknown): boolean {
  if (error instanceof UnsupportedProtocolVersionError) return true;
  if (error instanceof SdkHttpError) return error.status >= 400 && error.status < 500;
  return error instanceof Error && "code" in error && error.code === -32601;
}

async function opened(
  url: string,
  { access, signal, session }: Connecting,
  known: McpEra | undefined,
): Promise<Connection> {
  const transport = new McpTransport(url, access, signal, session);
  const client = new Client(CLIENT, {
    capabilities: {},
    ...(known === undefined && session === undefined ? { versionNegotiation: { mode: "auto" } } : {}),
  });
  const options: ConnectOptions = { signal, timeout: NO_TIMEOUT_MS };
  const close = () => client.close().catch(() => {});
  try {
    signal.throwIfAborted();
    await client.connect(transport, known === undefined ? options : { ...options, prior: priorOf(known) });
  } catch (error) {
    await close();
    throw error;
  }
  const version = session?.version ?? client.getNegotiatedProtocolVersion() ?? "";
  const era: McpEra = { era: client.getProtocolEra() ?? "legacy", version };
  const id = transport.sessionId;
  return { client, era, session: id === undefined ? undefined : { id, version }, close };
}

/** What the client takes for a probe that was made before. */
function priorOf({ era, version }: McpEra): NonNullable<ConnectOptions["prior"]> {
  if (era === "legacy") return { kind: "legacy" };
  return {
    kind: "modern",
    discover: { supportedVersions: [version], capabilities: { tools: {} }, ttlMs: 0, cacheScope: "private" },
  };
}

/** Begins a session that calls share; undefined where the server keeps none. Throws `SourceFailure`. */
export async function beginMcpSession(
  url: string,
  connecting: Omit<Connecting, "session">,
): Promise<{ readonly era: McpEra; readonly session: McpSession | undefined }> {
  const { era, session, close } = await connect(url, connecting);
  await close();
  return { era, session };
}

/** Ends a session on its server, which may refuse: it is thrown away here in any case. */
export async function endMcpSession(url: string, session: McpSession, access: McpAccess): Promise<void> {
  const transport = new McpTransport(url, access, AbortSignal.timeout(END_MS), session);
  await transport.start();
  await transport.terminateSession().catch(() => {});
  await transport.close();
}

/** Does something on a connection, and closes it; a session that was begun for it is ended. */
export async function onConnection<T>(
  url: string,
  connecting: Connecting,
  act: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = await connect(url, connecting);
  try {
    return await act(connection);
  } finally {
    await connection.close();
    if (connection.session !== undefined && connecting.session === undefined)
      await endMcpSession(url, connection.session, connecting.access);
  }
}

/** True of an answer to what was asked in a session that the server does not know. */
export function isSessionLost(error: unknown): boolean {
  if (!(error instanceof SdkHttpError)) return false;
  // 404 by the protocol; some servers say 400, and why.
  return error.status === 404 || (error.status === 400 && /session/i.test(String(error.data.text ?? "")));
}

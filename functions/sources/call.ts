/** Calls a tool of a source, whatever it is called by: what goes wrong with any of them has the same words. */
import type { Json, JsonObject } from "../domain/schema.ts";
import type { Effect } from "../tools/contract.ts";
import type { Via } from "./draft.ts";
import { type FailureKind, SourceFailure } from "./failure.ts";
import { callHttp, type HttpFault, HttpToolError } from "./http/call.ts";
import type { McpEra, McpVia } from "./mcp/form.ts";
import { McpSessions } from "./mcp/sessions.ts";
import { accessOf, type Reach, whyNotReached } from "./reach.ts";

export interface CallViaOptions {
  readonly reach: Reach;
  readonly effect: Effect;
  /** What its server was found to speak. */
  readonly era: McpEra | undefined;
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal;
  /** Which call it is: see `CallOptions`. */
  readonly key?: string;
}

/** The output. Throws a `ToolError` where there is none. */
export async function callVia(via: Via, input: JsonObject, options: CallViaOptions): Promise<Json> {
  const { reach, signal, key } = options;
  const why = whyNotReached(via.url, reach);
  if (why !== null) throw new HttpToolError("blocked", `the request was not made: ${why}`);
  switch (via.type) {
    case "http":
      // Whether it is asked again is decided at the gate, for all who call the source.
      return callHttp(via, input, { ...reach, signal, tries: 1, ...(key === undefined ? {} : { key }) });
    case "mcp":
      return callServer(via, input, options);
  }
}

/** Sessions of this isolate that calls share which change nothing. One that may has a session of its own, thrown away after it. */
const sessions = new McpSessions();

async function callServer(
  via: McpVia,
  input: JsonObject,
  { reach, effect, era, signal }: CallViaOptions,
): Promise<Json> {
  // Loaded by those alone who call a server: the client of its protocol is a good part of what the worker weighs.
  const { callMcp } = await import("./mcp/call.ts");
  try {
    const within = AbortSignal.any([signal, AbortSignal.timeout(reach.deadline_ms)]);
    const access = accessOf(via.url, reach);
    return (await callMcp(via, input, { access, signal: within, effect, era, sessions })).output;
  } catch (error) {
    if (!(error instanceof SourceFailure)) throw error;
    const { kind, message, retry_after_ms } = error;
    throw new HttpToolError(FAULTS[kind], message, retry_after_ms === undefined ? {} : { retry_after_ms });
  }
}

const FAULTS: Readonly<Record<FailureKind, HttpFault>> = {
  refused: "blocked",
  unauthorized: "denied",
  rate_limited: "limited",
  unavailable: "unreachable",
  timeout: "late",
  too_large: "too_large",
  bad_reply: "unreadable",
  session_lost: "failed",
};

/** Calls a tool of a source, whatever it is called by. */
import type { Json, JsonObject } from "../domain/schema.ts";
import { ToolError } from "../tools/contract.ts";
import type { Via } from "./draft.ts";
import { callHttp, HttpToolError } from "./http/call.ts";
import { type Reach, whyNotReached } from "./reach.ts";

export interface CallViaOptions {
  readonly reach: Reach;
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal;
  /** Which call it is: see `CallOptions`. */
  readonly key?: string;
}

/** The output. Throws a `ToolError` where there is none. */
export async function callVia(via: Via, input: JsonObject, { reach, signal, key }: CallViaOptions): Promise<Json> {
  const why = whyNotReached(via.url, reach);
  if (why !== null) throw new HttpToolError("blocked", `the request was not made: ${why}`);
  switch (via.type) {
    case "http":
      return callHttp(via, input, { ...reach, signal, ...(key === undefined ? {} : { key }) });
    case "mcp":
      throw new ToolError("not wired yet");
  }
}

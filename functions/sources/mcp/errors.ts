/** What goes wrong with a server, in words: the client's errors, the guard's, and those of the connection. */
import { ProtocolError, SdkError, SdkErrorCode, SdkHttpError } from "@modelcontextprotocol/client";
import { OutboundRefused, refusalIn } from "../../outbound/refusals.ts";
import { SourceFailure } from "../failure.ts";
import { plainLine } from "../words.ts";

const SAID_MAX = 500;

/** @param signal the deadline that the work had */
export function failureOf(error: unknown, signal: AbortSignal): SourceFailure {
  const within = failureIn(error);
  if (within !== undefined) return within;
  const refused = refusalIn(error);
  if (refused !== undefined)
    return new SourceFailure(refused instanceof OutboundRefused ? "refused" : "too_large", refused.message);
  if (signal.aborted) return new SourceFailure("timeout", "the server did not answer in time");
  if (error instanceof SdkHttpError) {
    const { text } = error.data;
    const said = typeof text === "string" && text !== "" ? `: ${plainLine(text, SAID_MAX)}` : "";
    return new SourceFailure(
      error.status >= 500 ? "unavailable" : "bad_reply",
      `the server answered ${error.status}${said}`,
    );
  }
  if (error instanceof ProtocolError)
    return new SourceFailure("bad_reply", `the server refused the request: ${saidBy(error)}`);
  if (error instanceof SdkError && error.code === SdkErrorCode.EraNegotiationFailed && error.cause !== undefined)
    return failureOf(error.cause, signal);
  if (error instanceof SdkError) return new SourceFailure("bad_reply", plainLine(error.message, SAID_MAX));
  // What `fetch` throws where nobody is there.
  if (error instanceof TypeError || hasCode(error))
    return new SourceFailure("unavailable", `the server cannot be reached: ${reasonOf(error)}`);
  return new SourceFailure("bad_reply", plainLine(error instanceof Error ? error.message : String(error), SAID_MAX));
}

/** The words of a JSON-RPC error. */
export function saidBy({ code, message }: ProtocolError): string {
  return `${plainLine(message, SAID_MAX) || "without words"} (${code})`;
}

function failureIn(error: unknown): SourceFailure | undefined {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof SourceFailure) return at;
  return undefined;
}

function hasCode(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return plainLine(cause instanceof Error ? cause.message : String(cause), SAID_MAX);
}

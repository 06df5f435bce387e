/** What the Hub, or the way to it, said no with. */
import { refusalIn } from "../outbound/refusals.ts";
import { retryAfter } from "../outbound/retry_after.ts";

export class HubError extends Error {
  override readonly name = "HubError";
  /** Whether the same may be asked again as it is: nothing has to be mended by anybody first. */
  readonly again: boolean;
  /** Milliseconds that it asks to be left alone, or null. */
  readonly retryAfterMs: number | null;
  constructor(message: string, again: boolean, retryAfterMs: number | null = null) {
    super(message);
    this.again = again;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Statuses that pass: time-outs, conflicts with what somebody else is at, too many requests. Any of 500 and above does too. */
const PASSING: ReadonlySet<number> = new Set([408, 409, 412, 423, 425, 429]);
/** Characters of its own words that are told. */
const SAID_MAX = 300;

/** @param what was asked for, in words. */
export async function refusedBy(response: Response, what: string): Promise<HubError> {
  const { status } = response;
  const text = await response.text();
  let said = text;
  try {
    const { error, message }: { error?: unknown; message?: unknown } = JSON.parse(text);
    if (typeof (error ?? message) === "string") said = String(error ?? message);
  } catch {
    // Not JSON: its text is what it says.
  }
  const wait = retryAfter(response.headers, Date.now(), Number.POSITIVE_INFINITY);
  const line = `${what}: the Hub answered ${status}${said.trim() === "" ? "" : `: ${said.trim().slice(0, SAID_MAX)}`}`;
  return new HubError(line, status >= 500 || PASSING.has(status), wait);
}

/** What no response came of: what the deployment refuses to send stays refused, everything else may pass. */
export function failedOnTheWay(error: unknown, what: string): HubError {
  const refusal = refusalIn(error);
  const said = error instanceof Error ? error.message : String(error);
  return new HubError(`${what}: ${(refusal?.message ?? said).slice(0, SAID_MAX)}`, refusal === undefined);
}

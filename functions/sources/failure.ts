/** What keeps a source from being read or its tools from being called, other than what a tool itself says. */

export type FailureKind =
  /** The deployment's settings do not let the request go there, or it was answered with a redirect. */
  | "refused"
  /** The source wants other credentials. */
  | "unauthorized"
  /** It is asked too often; `retry_after_ms` says when to ask again, if it did. */
  | "rate_limited"
  /** It cannot be reached, or says that it fails. */
  | "unavailable"
  /** It did not answer in time. */
  | "timeout"
  /** What it sends is longer than is read. */
  | "too_large"
  /** What it sends is not what its protocol says. */
  | "bad_reply"
  /** The session that the calls of one episode or probe share is gone, and its state with it. */
  | "session_lost";

export class SourceFailure extends Error {
  override readonly name = "SourceFailure";
  readonly kind: FailureKind;
  /** Milliseconds; only of `rate_limited` and `unavailable`, and only where the source said so. */
  readonly retry_after_ms: number | undefined;

  constructor(kind: FailureKind, message: string, retry_after_ms?: number) {
    super(message);
    this.kind = kind;
    this.retry_after_ms = retry_after_ms;
  }
}

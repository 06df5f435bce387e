/** Why an outgoing request, or the reply to it, came to nothing at the guard. */

/** It may not be sent, or was answered with a redirect: no try mends that, a setting or another address does. */
export class OutboundRefused extends Error {
  override readonly name = "OutboundRefused";
}

/** The reply is longer than is read. It was answered, and may have to be paid for. */
export class ReplyTooLarge extends Error {
  override readonly name = "ReplyTooLarge";
  readonly status: number;
  /** Bytes that were read of the body, decompressed, before it was cut off; 0 where its headers said how long it is. */
  readonly bytes: number;
  constructor(status: number, bytes: number, limit: number) {
    super(`the reply is longer than ${limit} bytes`);
    this.status = status;
    this.bytes = bytes;
  }
}

/** The refusal behind an error: clients of protocols wrap what `fetch` throws. */
export function refusalIn(error: unknown): OutboundRefused | ReplyTooLarge | undefined {
  for (let at = error; at instanceof Error; at = at.cause)
    if (at instanceof OutboundRefused || at instanceof ReplyTooLarge) return at;
  return undefined;
}

/** A body that is read while it still comes: counted, cut off at a limit, and without the secrets that were sent. */
import { ReplyTooLarge } from "./refusals.ts";

export interface StreamLimits {
  /** Of the response, for the error. */
  readonly status: number;
  /** Bytes that are read, decompressed. */
  readonly limit: number;
  readonly masked: (text: string) => string;
  /** Ends the stream with its reason, also while nothing comes. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * The text of a body by whole lines, as they are complete: a secret has no line break in it, so that none is cut in two. The
 * stream fails with `ReplyTooLarge` beyond the limit; whoever cancels it closes the connection.
 */
export function guardedStream(
  body: ReadableStream<Uint8Array>,
  { status, limit, masked, signal }: StreamLimits,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const begun: string[] = [];
  let bytes = 0;
  const stop = () => void reader.cancel(signal?.reason).catch(() => {});
  signal?.addEventListener("abort", stop, { once: true });
  const over = () => signal?.removeEventListener("abort", stop);
  /** Whole lines, or undefined at the end. */
  const next = async (): Promise<string | undefined> => {
    for (;;) {
      const { done, value } = await reader.read();
      signal?.throwIfAborted();
      if (done) return begun.length === 0 ? undefined : begun.splice(0).join("") + decoder.decode();
      bytes += value.byteLength;
      if (bytes > limit) {
        await reader.cancel().catch(() => {});
        throw new ReplyTooLarge(status, bytes, limit);
      }
      const text = decoder.decode(value, { stream: true });
      const end = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
      const lines = end === 0 ? undefined : begun.splice(0).join("") + text.slice(0, end);
      if (end < text.length) begun.push(text.slice(end));
      if (lines !== undefined) return lines;
    }
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const text = await next();
          if (text !== undefined) return controller.enqueue(encoder.encode(masked(text)));
          over();
          controller.close();
        } catch (error) {
          over();
          controller.error(error);
        }
      },
      cancel(reason) {
        over();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

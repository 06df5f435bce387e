/** Server-sent events over `fetch`, since `EventSource` sends no key: a stream that breaks off is taken up again after the last event that came. */
import { createParser } from "eventsource-parser";

const AGAIN_MS = 1_000;
/** Each wait is twice the one before, unless something came meanwhile. */
const AGAIN_MOST_MS = 30_000;
/** The event after which nothing more comes. */
const LAST = "end";

export interface Stream {
  /** Asks for it with these headers. What it throws is a break, but for what is `isRefused`. */
  open(headers: Readonly<Record<string, string>>): Promise<ReadableStream<Uint8Array> | null>;
  /** True of what will be refused again. */
  isRefused?(error: unknown): boolean;
  onEvent(name: string, data: string): void;
  /** Whether events come in just now. */
  onState?(live: boolean): void;
}

/** Follows until the event `end`, a refusal or `stop`, and says which of them it was. */
export async function follow(stream: Stream, stop: AbortSignal): Promise<"ended" | "refused" | "stopped"> {
  let last: string | undefined;
  let ended = false;
  let wait_ms = AGAIN_MS;
  const parser = createParser({
    onEvent: ({ id, event = "message", data }) => {
      if (id !== undefined) last = id;
      if (event === LAST) ended = true;
      wait_ms = AGAIN_MS;
      stream.onEvent(event, data);
    },
  });
  while (!stop.aborted) {
    try {
      const body = await stream.open(last === undefined ? {} : { "last-event-id": last });
      stream.onState?.(true);
      const reader = body?.getReader();
      const decoder = new TextDecoder();
      for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read())
        parser.feed(decoder.decode(part.value, { stream: true }));
    } catch (error) {
      // What is cut off, or not served for the moment, is asked for once more.
      if (!stop.aborted && stream.isRefused?.(error)) {
        stream.onState?.(false);
        return "refused";
      }
    }
    parser.reset();
    if (ended) return "ended";
    if (stop.aborted) break;
    stream.onState?.(false);
    await pause(wait_ms, stop);
    wait_ms = Math.min(2 * wait_ms, AGAIN_MOST_MS);
  }
  return "stopped";
}

function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      stop.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    stop.addEventListener("abort", done);
  });
}

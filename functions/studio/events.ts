/** Server-sent events over `fetch`, since `EventSource` sends no key. A stream that breaks off is taken up again after the last event that came. */
import { createParser } from "eventsource-parser";
import { ApiProblem, ask } from "./api.ts";

const RETRY_MS = 1_000;
const RETRY_MOST_MS = 30_000;

export interface Listener {
  onEvent(name: string, data: unknown): void;
  /** Whether events come in just now. */
  onState(live: boolean): void;
  /** It is refused from now on: what is listened to is gone, or the key opens nothing any more. Nothing more comes. */
  onRefused(): void;
}

/** Listens until the event `end`, a refusal or the returned function. */
export function listen(path: string, listener: Listener): () => void {
  const stop = new AbortController();
  void follow(path, listener, stop.signal);
  return () => stop.abort();
}

async function follow(path: string, listener: Listener, stop: AbortSignal): Promise<void> {
  let last: string | undefined;
  let ended = false;
  let wait_ms = RETRY_MS;
  const parser = createParser({
    onEvent: ({ id, event = "message", data }) => {
      if (id !== undefined) last = id;
      if (event === "end") ended = true;
      wait_ms = RETRY_MS;
      listener.onEvent(event, JSON.parse(data));
    },
  });
  while (!ended && !stop.aborted) {
    try {
      const headers = last === undefined ? {} : { "last-event-id": last };
      const { body } = await ask(path, { headers, signal: stop });
      listener.onState(true);
      const reader = (body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
      for (let part = await reader.read(); !part.done; part = await reader.read()) parser.feed(part.value);
    } catch (error) {
      // What is refused now is refused again; what is cut off, or not served for the moment, is asked for once more.
      if (stop.aborted) return;
      if (error instanceof ApiProblem && error.status < 500 && error.status !== 429) {
        listener.onState(false);
        return listener.onRefused();
      }
    }
    parser.reset();
    if (ended || stop.aborted) return;
    listener.onState(false);
    await new Promise((resolve) => setTimeout(resolve, wait_ms));
    wait_ms = Math.min(2 * wait_ms, RETRY_MOST_MS);
  }
}

/** Events of the API, with the key of the page. */
import { follow } from "../lib/event_stream.ts";
import { ApiProblem, ask } from "./api.ts";

export interface Listener {
  onEvent(name: string, data: unknown): void;
  /** Whether events come in just now. */
  onState(live: boolean): void;
  /** It is refused from now on: what is listened to is gone, or the key opens nothing any more. Nothing more comes. */
  onRefused(): void;
}

/** Listens until the event `end`, a refusal or the returned function. */
export function listen(path: string, { onEvent, onState, onRefused }: Listener): () => void {
  const stop = new AbortController();
  const stream = {
    open: async (headers: Readonly<Record<string, string>>) => (await ask(path, { headers, signal: stop.signal })).body,
    isRefused: (error: unknown) => error instanceof ApiProblem && error.status < 500 && error.status !== 429,
    onEvent: (name: string, data: string) => onEvent(name, JSON.parse(data)),
    onState,
  };
  void follow(stream, stop.signal).then((end) => end === "refused" && onRefused());
  return () => stop.abort();
}

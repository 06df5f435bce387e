/** What a component asks of the API, and how far that is. */
import { useEffect, useState } from "preact/hooks";
import { get } from "./api.ts";

export interface Loaded<T> {
  /** What came last; kept while the same is asked for again. */
  readonly value: T | undefined;
  readonly error: unknown;
  again(): void;
}

/** Asks whenever the path changes; null asks nothing. An answer that comes after the path has changed is not taken. */
export function useLoaded<T>(path: string | null): Loaded<T> {
  const [state, setState] = useState<{ path: string | null; value?: T; error?: unknown }>({ path: null });
  const [turn, setTurn] = useState(0);
  // `turn` asks again
  useEffect(() => {
    if (path === null) return;
    const stop = new AbortController();
    get<T>(path, stop.signal).then(
      (value) => setState({ path, value }),
      (error) => {
        if (!stop.signal.aborted) setState({ path, error });
      },
    );
    return () => stop.abort();
  }, [path, turn]);
  const isOf = state.path === path;
  return {
    value: isOf ? state.value : undefined,
    error: isOf ? state.error : undefined,
    again: () => setTurn((before) => before + 1),
  };
}

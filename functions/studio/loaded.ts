/** What a component asks of the API, and how far that is. */
import { useEffect, useRef, useState } from "preact/hooks";
import { ApiProblem, get } from "./api.ts";

export interface Loaded<T> {
  /** What came last; kept while the same is asked for again, and where that could not be answered for the moment. */
  readonly value: T | undefined;
  readonly error: unknown;
  readonly asking: boolean;
  again(): void;
}

interface State<T> {
  readonly path: string | null;
  readonly value?: T;
  readonly error?: unknown;
  readonly asking: boolean;
}

/** Asks whenever the path changes; null asks nothing. An answer that comes after the path has changed is not taken. */
export function useLoaded<T>(path: string | null): Loaded<T> {
  const [state, setState] = useState<State<T>>({ path, asking: path !== null });
  const [turn, setTurn] = useState(0);
  // `turn` asks again
  useEffect(() => {
    if (path === null) return;
    const stop = new AbortController();
    setState((before) => (before.path === path ? { ...before, asking: true } : { path, asking: true }));
    get<T>(path, stop.signal).then(
      (value) => setState({ path, value, asking: false }),
      (error) => {
        if (stop.signal.aborted) return;
        const stays = isOfTheMoment(error);
        setState((before) => ({ ...(stays && before.path === path && before), path, error, asking: false }));
      },
    );
    return () => stop.abort();
  }, [path, turn]);
  const isOf = state.path === path;
  return {
    value: isOf ? state.value : undefined,
    error: isOf ? state.error : undefined,
    asking: isOf ? state.asking : path !== null,
    again: () => setTurn((before) => before + 1),
  };
}

/** Nobody answered, or not now: what was there before may still be so. */
function isOfTheMoment(error: unknown): boolean {
  return !(error instanceof ApiProblem) || error.status >= 500 || error.status === 429;
}

/** An answer that took long is asked for less often: asking takes this part of the time at most. */
const ASKED_SHARE = 1 / 20;

/**
 * Asks again for what has moved since it was asked for: at once where nothing moves any more, else some time after the last answer.
 * @param moves how often it has moved
 */
export function useCatchUp(
  { value, error, asking, again }: Loaded<unknown>,
  moves: number,
  { over, gap_ms }: { readonly over: boolean; readonly gap_ms: number },
): void {
  const last = useRef({ moves, asked: Date.now(), answered: Date.now() });
  useEffect(() => {
    if (asking) last.current = { ...last.current, moves, asked: Date.now() };
    else last.current.answered = Date.now();
  }, [asking]);
  useEffect(() => {
    const { asked, answered } = last.current;
    const failed = error !== undefined && value !== undefined;
    if (asking || (moves === last.current.moves && !failed)) return;
    const gap = Math.max(gap_ms, (answered - asked) / ASKED_SHARE);
    const timer = setTimeout(again, over && !failed ? 0 : Math.max(0, answered + gap - Date.now()));
    return () => clearTimeout(timer);
  }, [moves, asking, over]);
}

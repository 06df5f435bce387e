/** A list of the API, page after page. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { get, type Page } from "./api.ts";

export interface Paged<T> {
  readonly items: readonly T[];
  /** Whether nothing has come yet, more is to be had, or that was all. */
  readonly state: "first" | "more" | "all";
  readonly error: unknown;
  /** Asks for the next page; does nothing while one is on its way. */
  next(): void;
}

interface Got<T> {
  readonly path: string;
  readonly items: readonly T[];
  readonly cursor: string | null;
  readonly error?: unknown;
}

/** @param path of the list, with its filters and limit */
export function usePages<T>(path: string): Paged<T> {
  const [got, setGot] = useState<Got<T>>({ path: "", items: [], cursor: null });
  const asking = useRef<string | null>(null);
  const latest = useRef(path);
  latest.current = path;

  const ask = useCallback(async (from: Got<T>) => {
    const { path: list, cursor } = from;
    const asked = cursor === null ? list : `${list}${list.includes("?") ? "&" : "?"}cursor=${cursor}`;
    if (asking.current === asked) return;
    asking.current = asked;
    try {
      const page = await get<Page<T>>(asked);
      if (latest.current === list) setGot({ path: list, items: [...from.items, ...page.items], cursor: page.cursor });
    } catch (error) {
      if (latest.current === list) setGot({ ...from, error });
    } finally {
      if (asking.current === asked) asking.current = null;
    }
  }, []);

  useEffect(() => void ask({ path, items: [], cursor: null }), [path, ask]);

  const isOf = got.path === path;
  const next = useCallback(() => {
    if (got.path === latest.current && (got.cursor !== null || got.error !== undefined))
      void ask({ path: got.path, items: got.items, cursor: got.cursor });
  }, [got, ask]);
  return {
    items: isOf ? got.items : [],
    state: isOf && got.error === undefined ? (got.cursor === null ? "all" : "more") : "first",
    error: isOf ? got.error : undefined,
    next,
  };
}

/** A list of any length: only the rows that are seen are in the document. */
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from "@tanstack/virtual-core";
import type { ComponentChild } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

const OVERSCAN = 12;
/** The next page is asked for so many rows before the end of what there is. */
const AHEAD = 150;

export interface RowsOptions<T> {
  readonly label: string;
  readonly items: readonly T[];
  /** Pixels of each. */
  readonly height: number;
  /** Of all that there are, as far as it is known; otherwise those that have come. */
  readonly total: number;
  readonly more: (() => void) | undefined;
  /** Place of the row that is to be seen. */
  readonly current: number;
  readonly children: (item: T) => ComponentChild;
}

export function Rows<T>({ label, items, height, total, more, current, children }: RowsOptions<T>) {
  const scroller = useRef<HTMLElement>(null);
  const [, redraw] = useState(0);
  const options: VirtualizerOptions<HTMLElement, Element> = {
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    initialRect: { width: 0, height: 800 },
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw((turn) => turn + 1),
  };
  const [rows] = useState(() => new Virtualizer(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= items.length - AHEAD) more?.();
  }, [last, items.length, more]);
  useEffect(() => {
    if (current >= 0) rows.scrollToIndex(current, { align: "auto" });
  }, [current, rows]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard reaches what has the focus alone
    <section ref={scroller} class="rows" tabIndex={0} aria-label={label}>
      <ol class="rows-all" style={{ blockSize: `${rows.getTotalSize()}px` }}>
        {shown.map(({ index, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <li
              key={index}
              aria-posinset={index + 1}
              aria-setsize={total}
              class="rows-row"
              style={{ transform: `translateY(${start}px)`, blockSize: `${height}px` }}
            >
              {children(item)}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

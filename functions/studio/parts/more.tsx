import type { ComponentChild } from "preact";
import type { Paged } from "../paged.ts";
import { Wrong } from "./states.tsx";

/** A list of pages: what there is, and a button for more. */
export function More<T>({
  of,
  empty,
  children,
}: {
  of: Paged<T>;
  empty: string;
  children: (items: readonly T[]) => ComponentChild;
}) {
  if (of.items.length === 0) {
    if (of.error !== undefined) return <Wrong error={of.error} again={of.next} />;
    return (
      <p class="quiet" role="status">
        {of.state === "all" ? empty : "Loading …"}
      </p>
    );
  }
  return (
    <>
      {children(of.items)}
      {of.error !== undefined && <Wrong error={of.error} again={of.next} />}
      {of.state === "more" && (
        <p>
          <button type="button" onClick={of.next}>
            More
          </button>
        </p>
      )}
    </>
  );
}

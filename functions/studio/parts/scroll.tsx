/** What may be wider or longer than its place: it scrolls by itself, and by keyboard, for which it takes the focus. */
import type { ComponentChildren } from "preact";

export function Scroll({
  label,
  name = "scroll",
  children,
}: {
  label: string;
  name?: string;
  children: ComponentChildren;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard reaches what has the focus alone
    <section class={name} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}

/** Text as it is written, whole. */
export function Pre({ raw = false, children }: { raw?: boolean; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard reaches what has the focus alone
    <pre tabIndex={0} class={raw ? "raw" : ""}>
      {children}
    </pre>
  );
}

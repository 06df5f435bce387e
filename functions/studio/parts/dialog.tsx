/** Asks before something is done that cannot be taken back. */
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";

export interface ConfirmOptions {
  readonly title: string;
  /** What the button says that does it. */
  readonly does: string;
  /** What the button says that leaves all as it is. */
  readonly leaves: string;
  /** Whether it may be done now. */
  readonly ready: boolean;
  readonly act: () => void;
  /** It was closed, by the button or the key Escape. */
  readonly closed: () => void;
  readonly children: ComponentChildren;
}

/** Open for as long as it is shown. The page behind it takes neither key nor click meanwhile. */
export function Confirm({ title, does, leaves, ready, act, closed, children }: ConfirmOptions) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={closed}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) act();
        }}
      >
        <h2 id={id}>{title}</h2>
        {children}
        <div class="actions">
          <button type="button" onClick={() => dialog.current?.close()}>
            {leaves}
          </button>
          <button type="submit" class="bad" disabled={!ready}>
            {does}
          </button>
        </div>
      </form>
    </dialog>
  );
}

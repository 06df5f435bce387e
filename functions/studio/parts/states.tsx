/** What stands where something is still to come, or did not come; and headings. */
import type { ComponentChild, ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { ApiProblem } from "../api.ts";
import type { Loaded } from "../loaded.ts";

/** Shows what came; what is wrong; or that it is on its way. */
export function Shown<T>({ of, children }: { of: Loaded<T>; children: (value: T) => ComponentChild }) {
  if (of.value !== undefined) return <>{children(of.value)}</>;
  if (of.error !== undefined) return <Wrong error={of.error} again={of.again} />;
  return (
    <p class="quiet" role="status">
      Loading …
    </p>
  );
}

export function Wrong({ error, again }: { error: unknown; again?: () => void }) {
  const fields = error instanceof ApiProblem ? error.fields : [];
  const code = error instanceof ApiProblem ? error.code : "";
  return (
    <div class="wrong" role="alert">
      <p>{error instanceof Error ? error.message : String(error)}</p>
      {fields.length > 1 && (
        <ul>
          {fields.map(({ field, message }) => (
            <li key={field}>
              <code>{field}</code>: {message}
            </li>
          ))}
        </ul>
      )}
      <p>
        {again !== undefined && (
          <button type="button" onClick={again}>
            Try again
          </button>
        )}{" "}
        {code !== "" && <a href={`/docs/problems#${code}`}>What this means</a>}
      </p>
    </div>
  );
}

/** The heading of a view, which is the document's title too. */
export function Heading({
  title,
  over,
  children,
}: {
  title: string;
  over?: ComponentChild;
  children?: ComponentChildren;
}) {
  useEffect(() => {
    document.title = `${title} · dive`;
  }, [title]);
  return (
    <div class="heading">
      <div>
        {over !== undefined && <p class="over">{over}</p>}
        <h1>{title}</h1>
      </div>
      {children !== undefined && <div class="actions">{children}</div>}
    </div>
  );
}

/** What a run, task, dataset, source or tool is in, as a word in a colour of its kind. */
export function State({ of }: { of: string }) {
  return <span class={`state ${TONES[of] ?? ""}`}>{of.replaceAll("_", " ")}</span>;
}

const TONES: Readonly<Record<string, string>> = {
  finished: "good",
  graded: "good",
  released: "good",
  ready: "good",
  passed: "good",
  running: "busy",
  solving: "busy",
  releasing: "busy",
  reading: "busy",
  probing: "busy",
  "finished short": "warn",
  paused: "warn",
  drifting: "warn",
  budget_exhausted: "warn",
  empty: "warn",
  failed: "bad",
  quarantined: "bad",
  dropped: "bad",
  cancelled: "bad",
};

import { useState } from "preact/hooks";
import { linkTo } from "../address.ts";
import { send } from "../api.ts";
import { Confirm } from "../parts/dialog.tsx";
import { Wrong } from "../parts/states.tsx";

interface TakenDown {
  readonly reason: string;
  readonly variants: readonly string[];
  readonly others: readonly string[];
  readonly datasets: readonly string[];
}

/** Marks a task as bad: it is taken down, which cannot be taken back, and so is asked for twice. */
export function MarkBad({ task, done }: { task: string; done: () => void }) {
  const [asking, setAsking] = useState(false);
  const [taken, setTaken] = useState<TakenDown | undefined>(undefined);
  if (taken !== undefined) return <Taken taken={taken} />;
  return (
    <p>
      <button type="button" class="bad" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        Mark as bad …
      </button>
      {asking && (
        <Ask
          task={task}
          closed={() => setAsking(false)}
          took={(answer) => {
            setAsking(false);
            setTaken(answer);
            done();
          }}
        />
      )}
    </p>
  );
}

function Ask({ task, closed, took }: { task: string; closed: () => void; took: (answer: TakenDown) => void }) {
  const [reason, setReason] = useState("");
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(undefined);
  const act = async () => {
    setBusy(true);
    setError(undefined);
    await send<TakenDown>(`/v1/tasks/${encodeURIComponent(task)}/takedown`, { reason: oneLine(reason) }).then(
      took,
      setError,
    );
    setBusy(false);
  };
  return (
    <Confirm
      title={`Erase ${task}?`}
      does={busy ? "Erasing …" : "Erase it for good"}
      leaves="Keep it"
      ready={!busy && reason.trim() !== ""}
      act={act}
      closed={closed}
    >
      <p>
        Its question, answer, evidence and attempts are erased, with those of its variants and of tasks that say the
        same. No later dataset has it; datasets that are released already do not change, and say that they hold it.
      </p>
      <p class="warn">This cannot be undone.</p>
      <label>
        What is wrong with it (required)
        <textarea
          rows={3}
          value={reason}
          maxLength={200}
          required
          autofocus
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </label>
      {error !== undefined && <Wrong error={error} />}
    </Confirm>
  );
}

/** As the API takes it. */
function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}

function Taken({ taken: { reason, variants, others, datasets } }: { taken: TakenDown }) {
  const gone = [...variants, ...others];
  return (
    <section class="card" role="status">
      <h2>Taken down</h2>
      <p>{reason}</p>
      {gone.length > 0 && <p>With it: {gone.join(", ")}</p>}
      {datasets.length > 0 && (
        <p>
          Released before, and said to hold it:{" "}
          {datasets.map((id) => (
            <a key={id} href={linkTo(["datasets", id])}>
              {id}{" "}
            </a>
          ))}
        </p>
      )}
    </section>
  );
}

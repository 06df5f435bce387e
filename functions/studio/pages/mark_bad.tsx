import { useState } from "preact/hooks";
import { linkTo } from "../address.ts";
import { send } from "../api.ts";
import { Wrong } from "../parts/states.tsx";

interface TakenDown {
  readonly reason: string;
  readonly variants: readonly string[];
  readonly others: readonly string[];
  readonly datasets: readonly string[];
}

/** Marks a task as bad: it is taken down, which cannot be taken back. */
export function MarkBad({ task, done }: { task: string; done: () => void }) {
  const [reason, setReason] = useState("");
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(undefined);
  const [taken, setTaken] = useState<TakenDown | undefined>(undefined);
  const take = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    await send<TakenDown>(`/v1/tasks/${encodeURIComponent(task)}/takedown`, { reason }).then((answer) => {
      setTaken(answer);
      done();
    }, setError);
    setBusy(false);
  };
  if (taken !== undefined) return <Taken taken={taken} />;
  return (
    <details class="card">
      <summary>Mark as bad</summary>
      <form onSubmit={take}>
        <p>
          The task is taken down: what it says is erased, with its variants and those that say the same, and no later
          dataset has it. That cannot be taken back. Datasets that are released say that they hold it.
        </p>
        <label>
          What is wrong with it
          <input
            value={reason}
            maxLength={200}
            required
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </label>
        <button type="submit" class="bad" disabled={busy || reason.trim() === ""}>
          Take it down
        </button>
        {error !== undefined && <Wrong error={error} />}
      </form>
    </details>
  );
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

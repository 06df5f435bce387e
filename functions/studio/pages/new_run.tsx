import { useEffect, useState } from "preact/hooks";
import { linkTo } from "../address.ts";
import { ApiProblem, type Page, send } from "../api.ts";
import { count, duration, usd } from "../format.ts";
import { useLoaded } from "../loaded.ts";
import { Figures } from "../parts/figures.tsx";
import { Heading, Wrong } from "../parts/states.tsx";
import { FIRST, type Fields, requestOf } from "../run_request.ts";
import type { Run, Source } from "../types.ts";

interface Range {
  readonly least: number;
  readonly most: number;
}

interface Forecast {
  readonly forecast: {
    readonly basis: string;
    readonly runs: number;
    readonly planned: number;
    readonly seconds: number | null;
    readonly seconds_range: Range | null;
    readonly usd_range: Range | null;
    readonly completions: number;
    readonly input_tokens: number;
    readonly output_tokens: number;
    readonly usd: number | null;
    readonly within_budget: boolean | null;
  };
  readonly warnings: readonly string[];
}

const TYPING_MS = 400;

/** A run from a form, with what it would take before it is started. */
export function NewRunPage() {
  const [fields, setFields] = useState<Fields>(FIRST);
  const [told, setTold] = useState<{ readonly of: string; readonly forecast: Forecast } | undefined>(undefined);
  const [error, setError] = useState<unknown>(undefined);
  const [starting, setStarting] = useState(false);
  // One a form: pressing twice, or again where no answer came, starts one run.
  const [once, setOnce] = useState(newKey);
  const sources = useLoaded<Page<Source>>("/v1/sources?limit=200");
  const text = JSON.stringify(fields);
  // Of what stands in the form now: a run is not started under the forecast of another.
  const forecast = told?.of === text ? told.forecast : undefined;
  // `text` says whether a field has changed
  useEffect(() => {
    let left = false;
    const timer = setTimeout(async () => {
      try {
        const dry = await send<Forecast>("/v1/runs?dry_run=true&probe=false", requestOf(fields));
        if (left) return;
        setTold({ of: text, forecast: dry });
        setError(undefined);
      } catch (problem) {
        if (left) return;
        setTold(undefined);
        setError(problem);
      }
    }, TYPING_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [text]);
  const set = (name: keyof Fields) => (event: { currentTarget: { value: string } }) => {
    setFields({ ...fields, [name]: event.currentTarget.value });
    setOnce(newKey());
  };
  const start = async (event: Event) => {
    event.preventDefault();
    if (forecast === undefined || starting) return;
    setStarting(true);
    try {
      const run = await send<Run>("/v1/runs", requestOf(fields), { "idempotency-key": once });
      location.hash = linkTo(["runs", run.id]);
    } catch (problem) {
      setError(problem);
      setStarting(false);
    }
  };
  const wrong = (field: string) =>
    error instanceof ApiProblem
      ? error.fields.find((one) => one.field === field || one.field.startsWith(`${field}.`))
      : undefined;
  const input = (name: keyof Fields, label: string, hint: string, mode: "text" | "numeric" = "text") => (
    <label>
      {label}
      <input
        type="text"
        inputMode={mode}
        value={fields[name]}
        onInput={set(name)}
        aria-invalid={wrong(name) !== undefined}
        aria-describedby={`hint-${name}`}
      />
      <span class={wrong(name) === undefined ? "hint" : "hint wrong"} id={`hint-${name}`}>
        {wrong(name)?.message ?? hint}
      </span>
    </label>
  );
  return (
    <>
      <Heading title="Start a run" over={<a href={linkTo(["runs"])}>Runs</a>} />
      <div class="columns">
        <form class="card fields" onSubmit={start}>
          {input("name", "Name", "of the dataset that it ends in")}
          {input("count", "Tasks to keep", "1 to 100,000", "numeric")}
          {input("seed", "Random seed", "the same seed makes the same run again", "numeric")}
          <label>
            Tool pool
            <select value={fields.pool} onChange={set("pool")}>
              <option value="">embedded tools</option>
              {sources.value?.items.map(({ id, name }) => (
                <option key={id} value={name}>
                  {name}
                </option>
              ))}
            </select>
            <span class="hint">{wrong("pool")?.message ?? "where tools are drawn from"}</span>
          </label>
          {input("domains", "Domains", "with commas between them; all of the pool if empty")}
          {input("attempts", "Attempts a task", "0 to 16", "numeric")}
          <label class="whole">
            More fields, as JSON
            <textarea rows={6} value={fields.more} onInput={set("more")} spellcheck={false} />
            <span class="hint">
              models, budget, quotas, variants and all else that <a href="/reference#post-/v1/runs">the API takes</a>
            </span>
          </label>
          <button type="submit" class="main" disabled={starting || forecast === undefined}>
            {starting ? "Starting …" : "Start the run"}
          </button>
        </form>
        <section class="card" aria-live="polite">
          <h2>What it would take</h2>
          {error !== undefined && <Wrong error={error} />}
          {forecast === undefined && error === undefined && <p class="quiet">Asking …</p>}
          {forecast !== undefined && <Shown of={forecast} />}
        </section>
      </div>
    </>
  );
}

function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function Shown({ of: { forecast, warnings } }: { of: Forecast }) {
  return (
    <>
      <Figures
        of={[
          ["Models", usd(forecast.usd), ranged(forecast.usd_range, usd)],
          ["Tasks begun", count(forecast.planned)],
          [
            "Time",
            forecast.seconds === null ? "unknown" : `about ${inTime(forecast.seconds)}`,
            ranged(forecast.seconds_range, inTime),
          ],
          ["Completions", count(forecast.completions)],
          ["Tokens in", count(forecast.input_tokens)],
          ["Tokens out", count(forecast.output_tokens)],
        ]}
      />
      <p class="quiet">{restsOn(forecast)}</p>
      {forecast.within_budget === false && <p class="warn">That is more than its budget.</p>}
      {warnings.map((warning) => (
        <p class="warn" key={warning}>
          {warning}
        </p>
      ))}
    </>
  );
}

const inTime = (seconds: number) => duration(1000 * seconds);

/** Nothing where it is one figure. */
function ranged(range: Range | null, shown: (value: number) => string): string | undefined {
  if (range === null || shown(range.least) === shown(range.most)) return undefined;
  return `${shown(range.least)} to ${shown(range.most)}`;
}

function restsOn({ basis, runs }: Forecast["forecast"]): string {
  if (basis === "assumed") return "By rules of thumb: there is no earlier run of the kind, so it may be far off.";
  if (runs === 1) return "It rests on one earlier run of the kind, so it may be far off for another number of tasks.";
  return `It rests on ${count(runs)} earlier runs of the kind. A range under a figure says what single ones would give.`;
}

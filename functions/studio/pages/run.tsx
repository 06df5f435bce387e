import { useEffect, useState } from "preact/hooks";
import { linkTo } from "../address.ts";
import { send } from "../api.ts";
import { listen } from "../events.ts";
import { count, duration, percent, pretty, usd, when, words } from "../format.ts";
import { useLoaded } from "../loaded.ts";
import { Bars, Figures } from "../parts/figures.tsx";
import { Pre, Scroll } from "../parts/scroll.tsx";
import { Heading, Shown, State, Wrong } from "../parts/states.tsx";
import type { RunDetail, RunProgress } from "../types.ts";
import { Coverage } from "./coverage.tsx";

/** One run: how far it is, as it moves; what became of its tasks; what it covers; what it cost. */
export function RunPage({ run }: { run: string }) {
  const path = `/v1/runs/${encodeURIComponent(run)}`;
  const loaded = useLoaded<RunDetail>(path);
  const [moved, setMoved] = useState<RunProgress | null>(null);
  const [live, setLive] = useState(false);
  const [turn, setTurn] = useState(0);
  // What was said is asked again when the stream ends, and the stream anew at a `turn`
  useEffect(() => {
    setMoved(null);
    let moves = false;
    return listen(`${path}/events`, {
      onState: setLive,
      // Asked for once more it says what it is refused for, in place of what it was.
      onRefused: loaded.again,
      onEvent(name, data) {
        setMoved(data as RunProgress);
        if (name === "end") setLive(false);
        // What is not in an event stands still only now.
        if (name === "end" && moves) loaded.again();
        moves = true;
      },
    });
  }, [path, turn]);
  return (
    <>
      <Heading title={run} over={<a href={linkTo(["runs"])}>Runs</a>}>
        {loaded.value !== undefined && (
          <Controls
            path={path}
            status={moved?.status ?? loaded.value.status}
            done={() => {
              loaded.again();
              setTurn(turn + 1);
            }}
          />
        )}
      </Heading>
      <Shown of={loaded}>{(detail) => <Detail run={{ ...detail, ...moved }} live={live} path={path} />}</Shown>
    </>
  );
}

function Detail({ run, live, path }: { run: RunDetail; live: boolean; path: string }) {
  const { progress, funnel } = run;
  const tasks = (query: Record<string, string>) => linkTo(["runs", run.id, "tasks"], query);
  return (
    <>
      <section class="card" aria-label="Progress">
        <div class="row">
          <State of={run.status} />
          <span class="quiet">{live ? "live" : ""}</span>
          <span class="grow" />
          {run.dataset !== null && <a href={linkTo(["datasets", run.dataset])}>Dataset {run.dataset}</a>}
          <a class="button" href={tasks({})}>
            Tasks
          </a>
        </div>
        <progress max={100} value={run.percent} aria-label="Progress of the run" />
        <p>
          {run.percent} % · {count(progress.kept)} kept of {count(progress.count)} asked for ·{" "}
          {duration(run.elapsed_ms)}
          {run.eta !== null && ` · done by ${when(run.eta)}`}
        </p>
        {run.paused !== null && (
          <p class="warn">
            It waits{run.paused.until === null ? " until it is told to go on" : ` until ${when(run.paused.until)}`}:{" "}
            {run.paused.reason}
          </p>
        )}
        {run.error !== null && <p class="wrong">{run.error}</p>}
        <Figures
          of={[
            ["Kept", count(progress.kept), "passed every check"],
            ["Graded", count(progress.graded)],
            ["Dropped", count(Object.values(progress.dropped).reduce((sum, tasks) => sum + tasks, 0))],
            ["Yield", percent(run.rates.yield)],
            ["A minute", count(run.rates.kept_per_minute), "kept tasks"],
            ["Attempts", count(run.attempts.made), `${count(run.attempts.with_verdict)} with a verdict`],
            ["Agreement", percent(run.agreement.mean), `${count(run.agreement.disputed)} disputed`],
          ]}
        />
      </section>
      <div class="columns">
        <section class="card">
          <Bars
            title="Funnel: where tasks stand, and why they were dropped"
            unit="Tasks"
            rows={funnel.map(({ status, reason, tasks: value }) => ({
              name: reason === null ? words(status) : `dropped: ${words(reason)}`,
              value,
              href: tasks(reason === null ? { status } : { status, reason }),
              tone: status === "dropped" ? "bad" : "good",
            }))}
          />
        </section>
        <section class="card">
          <Bars
            title="Tiers: how hard graded tasks are, from 1 (nearly always solved) to 5"
            unit="Tasks"
            rows={Object.entries(run.tiers).map(([tier, value]) => ({
              name: `tier ${tier.replace(/\D+/g, "")}`,
              value,
              href: tasks({ tier: tier.replace(/\D+/g, "") }),
            }))}
          />
        </section>
      </div>
      <Coverage run={run.id} path={path} moved={progress.kept} />
      <Cost run={run} />
      <details class="card">
        <summary>Specification</summary>
        <Pre>{pretty(run.specification)}</Pre>
      </details>
    </>
  );
}

function Cost({ run }: { run: RunDetail }) {
  const { spend, operations } = run;
  return (
    <section class="card">
      <h2>Cost</h2>
      <Figures
        of={[
          ["Models", usd(spend.usd), `${count(spend.completions)} completions`],
          ["Tokens in", count(spend.input_tokens)],
          ["Tokens out", count(spend.output_tokens)],
          ...Object.entries(operations.per_task ?? {})
            .filter(([, value]) => value > 0)
            .map(([name, value]) => [words(name), count(value), "a kept task"] as const),
        ]}
      />
      {spend.by.length > 0 && (
        <Scroll label="Cost by stage, role and model">
          <table class="list">
            <thead>
              <tr>
                <th scope="col">Stage</th>
                <th scope="col">Role</th>
                <th scope="col">Model</th>
                <th scope="col">Completions</th>
                <th scope="col">Tokens in</th>
                <th scope="col">Tokens out</th>
                <th scope="col">Cost</th>
              </tr>
            </thead>
            <tbody>
              {spend.by.map((row) => (
                <tr key={`${row.stage} ${row.role} ${row.model}`}>
                  <th scope="row">{row.stage}</th>
                  <td>{row.role}</td>
                  <td>{row.model}</td>
                  <td class="number">{count(row.completions)}</td>
                  <td class="number">{count(row.input_tokens)}</td>
                  <td class="number">{count(row.output_tokens)}</td>
                  <td class="number">{usd(row.usd)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}

const OPEN = ["running", "solving"];

function Controls({ path, status, done }: { path: string; status: string; done: () => void }) {
  const [error, setError] = useState<unknown>(undefined);
  const act = (what: string) => async () => {
    setError(undefined);
    if (what === "cancel" && !confirm("Cancel this run? Its open tasks are dropped; what is graded stays.")) return;
    await send(`${path}/${what}`).then(done, setError);
  };
  return (
    <>
      {OPEN.includes(status) && (
        <button type="button" onClick={act("pause")}>
          Pause
        </button>
      )}
      {status === "paused" && (
        <button type="button" class="main" onClick={act("resume")}>
          Resume
        </button>
      )}
      {[...OPEN, "paused"].includes(status) && (
        <button type="button" onClick={act("cancel")}>
          Cancel
        </button>
      )}
      {error !== undefined && <Wrong error={error} />}
    </>
  );
}

import { useEffect, useRef, useState } from "preact/hooks";
import { linkTo } from "../address.ts";
import { send } from "../api.ts";
import { listen } from "../events.ts";
import { count, duration, percent, pretty, sentence, usd, when, words } from "../format.ts";
import { useCatchUp, useLoaded } from "../loaded.ts";
import { type Far, hasEnded, isShort } from "../outcome.ts";
import { Confirm } from "../parts/dialog.tsx";
import { Bars, Figures } from "../parts/figures.tsx";
import { Progress, progressInWords, RunState } from "../parts/progress.tsx";
import { Pre } from "../parts/scroll.tsx";
import { Heading, Shown, Wrong } from "../parts/states.tsx";
import { Table } from "../parts/table.tsx";
import type { RunDetail, RunProgress } from "../types.ts";
import { Coverage } from "./coverage.tsx";

/** Between two looks at what events do not say, at least. */
const FIGURES_MS = 4_000;

/** One run: how far it is, as it moves; what became of its tasks; what it covers; what it cost. */
export function RunPage({ run }: { run: string }) {
  const path = `/v1/runs/${encodeURIComponent(run)}`;
  const loaded = useLoaded<RunDetail>(path);
  const [moved, setMoved] = useState<RunProgress | null>(null);
  const [moves, setMoves] = useState(0);
  const [live, setLive] = useState(false);
  const [turn, setTurn] = useState(0);
  const known = useRef<RunDetail | undefined>(undefined);
  known.current = loaded.value;
  // The stream is asked for anew at a `turn`
  useEffect(() => {
    setMoved(null);
    return listen(`${path}/events`, {
      onState: setLive,
      // Asked for once more it says what it is refused for, in place of what it was.
      onRefused: loaded.again,
      onEvent(name, data) {
        const now = data as RunProgress;
        setMoved(now);
        if (name === "end") setLive(false);
        if (!saysTheSame(now, known.current)) setMoves((before) => before + 1);
      },
    });
  }, [path, turn]);
  const over = moved !== null && hasEnded(moved.status);
  useCatchUp(loaded, moves, { over, gap_ms: FIGURES_MS });
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
      <Shown of={loaded}>
        {(detail) => <Detail run={{ ...detail, ...moved }} live={live} path={path} moves={moves} />}
      </Shown>
    </>
  );
}

/** The first event of a run that stands still says what was known. */
function saysTheSame(now: RunProgress, known: RunProgress | undefined): boolean {
  const told = ({ status, progress, funnel }: RunProgress) => JSON.stringify([status, progress, funnel]);
  return known !== undefined && told(now) === told(known);
}

function farOf({ status, percent, progress }: RunProgress): Far {
  return { status, percent, ...progress };
}

function Detail({ run, live, path, moves }: { run: RunDetail; live: boolean; path: string; moves: number }) {
  const { progress, funnel } = run;
  const far = farOf(run);
  const over = hasEnded(run.status);
  const following = live ? "live" : over || run.status === "paused" ? "" : "connecting …";
  const tasks = (query: Record<string, string>) => linkTo(["runs", run.id, "tasks"], query);
  return (
    <>
      <section class="card" aria-label="Progress">
        <div class="row">
          <RunState of={far} />
          <span>{String(run.specification?.name ?? "")}</span>
          <span class="quiet">{following}</span>
          <span class="grow" />
          {run.dataset !== null && <a href={linkTo(["datasets", run.dataset])}>Dataset {run.dataset}</a>}
          <a class="button" href={tasks({})}>
            Tasks
          </a>
        </div>
        <Progress of={far} name="Progress of the run" />
        <p class={isShort(far) ? "warn" : undefined}>
          {sentence(progressInWords(far))}
          {progress.shortfall_reason !== null && `: ${progress.shortfall_reason}`}
          {` · ${duration(run.elapsed_ms)}`}
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
      <Coverage run={run.id} path={path} moves={moves} over={over} />
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
        <Table
          label="Cost by stage, role and model"
          rows={spend.by}
          keyOf={(row) => `${row.stage} ${row.role} ${row.model}`}
          columns={[
            { name: "Stage", of: ({ stage }) => stage },
            { name: "Role", of: ({ role }) => role },
            { name: "Model", of: ({ model }) => model },
            { name: "Completions", of: (row) => count(row.completions), figure: true },
            { name: "Tokens in", of: (row) => count(row.input_tokens), figure: true },
            { name: "Tokens out", of: (row) => count(row.output_tokens), figure: true },
            { name: "Cost", of: (row) => usd(row.usd), figure: true },
          ]}
        />
      )}
    </section>
  );
}

const OPEN = ["running", "solving"];

function Controls({ path, status, done }: { path: string; status: string; done: () => void }) {
  const [error, setError] = useState<unknown>(undefined);
  const [cancelling, setCancelling] = useState(false);
  const act = (what: string) => async () => {
    setError(undefined);
    setCancelling(false);
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
        <button type="button" aria-haspopup="dialog" onClick={() => setCancelling(true)}>
          Cancel …
        </button>
      )}
      {cancelling && (
        <Confirm
          title="Cancel this run?"
          does="Cancel the run"
          leaves="Let it go on"
          ready
          act={act("cancel")}
          closed={() => setCancelling(false)}
        >
          <p>
            Its open tasks are dropped, and it ends without a dataset. What is graded stays, and one can be cut from it.
          </p>
          <p class="warn">A run that was cancelled does not go on again.</p>
        </Confirm>
      )}
      {error !== undefined && <Wrong error={error} />}
    </>
  );
}

import { address, choose, linkTo, queryOf } from "../address.ts";
import { usd, when, words } from "../format.ts";
import type { Far } from "../outcome.ts";
import { usePages } from "../paged.ts";
import { Choice } from "../parts/filters.tsx";
import { More } from "../parts/more.tsx";
import { Progress, progressInWords, RunState } from "../parts/progress.tsx";
import { Heading } from "../parts/states.tsx";
import { Table } from "../parts/table.tsx";
import { OtherProjects } from "../parts/who.tsx";
import type { ListedRun } from "../types.ts";

const STATUSES = [
  "running",
  "solving",
  "paused",
  "releasing",
  "finished",
  "budget_exhausted",
  "empty",
  "cancelled",
  "failed",
];

export function RunsPage() {
  const { status } = address.value.query;
  const runs = usePages<ListedRun>(`/v1/runs${queryOf({ status, figures: "true", limit: 50 })}`);
  return (
    <>
      <Heading title="Runs">
        <a class="button main" href={linkTo(["new"])}>
          Start a run
        </a>
      </Heading>
      <div class="filters">
        <Choice
          name="Status"
          value={status}
          options={STATUSES.map((value) => [value, words(value)])}
          choose={(value) => choose({ status: value })}
        />
      </div>
      <More of={runs} empty={status === undefined ? "There is no run yet: start one." : "No run is in this status."}>
        {(items) => (
          <Table
            label="Runs"
            rows={items}
            keyOf={({ id }) => id}
            columns={[
              { name: "Run", of: ({ id }) => <a href={linkTo(["runs", id])}>{id}</a> },
              { name: "Name", of: ({ specification }) => String(specification?.name ?? "–") },
              { name: "Status", of: (run) => <RunState of={farOf(run)} /> },
              {
                name: "Progress",
                wide: true,
                of: (run) => (
                  <>
                    <Progress of={farOf(run)} name={`Progress of ${run.id}`} />
                    <span class="note">{progressInWords(farOf(run))}</span>
                  </>
                ),
              },
              { name: "Models cost", of: ({ figures }) => usd(figures?.usd ?? null), figure: true },
              { name: "Started", of: ({ created_at }) => when(created_at) },
              {
                name: "Dataset",
                of: ({ dataset }) => dataset !== null && <a href={linkTo(["datasets", dataset])}>{dataset}</a>,
              },
            ]}
          />
        )}
      </More>
      {runs.state === "all" && runs.items.length === 0 && <OtherProjects room="runs" />}
    </>
  );
}

function farOf({ status, figures }: ListedRun): Far {
  return { status, percent: 0, count: 0, kept: 0, ...figures };
}

import { address, choose, linkTo, queryOf } from "../address.ts";
import { count, when, words } from "../format.ts";
import { usePages } from "../paged.ts";
import { Choice } from "../parts/filters.tsx";
import { More } from "../parts/more.tsx";
import { Scroll } from "../parts/scroll.tsx";
import { Heading, State } from "../parts/states.tsx";
import type { Run } from "../types.ts";

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
  const runs = usePages<Run>(`/v1/runs${queryOf({ status, limit: 50 })}`);
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
          <Scroll label="Runs">
            <table class="list">
              <thead>
                <tr>
                  <th scope="col">Run</th>
                  <th scope="col">Status</th>
                  <th scope="col">Tasks asked for</th>
                  <th scope="col">Started</th>
                  <th scope="col">Dataset</th>
                </tr>
              </thead>
              <tbody>
                {items.map((run) => (
                  <tr key={run.id}>
                    <th scope="row">
                      <a href={linkTo(["runs", run.id])}>{run.id}</a>
                    </th>
                    <td>
                      <State of={run.status} />
                    </td>
                    <td class="number">{count(Number(run.specification?.count ?? 0))}</td>
                    <td>{when(run.created_at)}</td>
                    <td>{run.dataset !== null && <a href={linkTo(["datasets", run.dataset])}>{run.dataset}</a>}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        )}
      </More>
    </>
  );
}

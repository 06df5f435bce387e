/** The tasks of a run: filters that live in the address, a list of any length, and one of them beside it. */
import type { AttemptEnd } from "../../domain/solving/attempt_end.ts";
import { address, choose, linkTo, queryOf } from "../address.ts";
import { count, words } from "../format.ts";
import { useKinds } from "../kinds.ts";
import { useLoaded } from "../loaded.ts";
import { usePages } from "../paged.ts";
import { Choice, Folded, Words } from "../parts/filters.tsx";
import { Rows } from "../parts/rows.tsx";
import { Heading, State, Wrong } from "../parts/states.tsx";
import { type Filters, filtersIn } from "../task_filters.ts";
import type { RunDetail, TaskSummary } from "../types.ts";
import { TaskView } from "./task.tsx";

const PAGE = 200;
const ROW_HEIGHT = 64;
const STATUSES = ["collect", "derive", "certify", "certified", "solve", "graded", "dropped"];
/** All ends that there are: the type holds them to those of the domain. */
const ENDS = Object.keys({
  answered: true,
  no_answer: true,
  length: true,
  refusal: true,
  turn_limit: true,
  content_filter: true,
  unreadable: true,
  endpoint_fault: true,
  deadline: true,
  cancelled: true,
  tool_unavailable: true,
} satisfies Record<AttemptEnd, true>);
const RATES = [
  ["0..0", "never solved"],
  ["0..0.5", "up to half"],
  ["0.5..1", "half and more"],
  ["1..1", "always solved"],
] as const;

export function TasksPage({ run }: { run: string }) {
  const { query } = address.value;
  const filters = filtersIn(query);
  const path = `/v1/runs/${encodeURIComponent(run)}`;
  const tasks = usePages<TaskSummary>(`${path}/tasks${queryOf({ ...filters, limit: PAGE })}`);
  const detail = useLoaded<RunDetail>(path);
  const isWhole = Object.keys(filters).length === 0;
  const planned = detail.value?.progress.planned ?? 0;
  const total = isWhole ? Math.max(planned, tasks.items.length) : tasks.items.length;
  const chosen = query.task;
  return (
    <>
      <Heading title={`Tasks of ${run}`} over={<a href={linkTo(["runs", run])}>{run}</a>} />
      <Folded set={Object.entries(filters).map(([name, value]) => `${words(name)} ${words(value)}`)}>
        <FilterRow run={run} filters={filters} detail={detail.value} />
      </Folded>
      <p class="quiet" role="status">
        {tasks.state === "first" && tasks.error === undefined
          ? "Loading …"
          : `${count(total)}${!isWhole && tasks.state === "more" ? " and more" : ""} tasks`}
      </p>
      {tasks.error !== undefined && <Wrong error={tasks.error} again={tasks.next} />}
      <div class={chosen === undefined ? "beside" : "beside open"}>
        <Rows
          // Another list begins at its top.
          key={JSON.stringify(filters)}
          label="Tasks"
          items={tasks.items}
          height={ROW_HEIGHT}
          total={total}
          more={tasks.state === "more" ? tasks.next : undefined}
          current={tasks.items.findIndex(({ id }) => id === chosen)}
        >
          {(task) => (
            <a
              class="task-row"
              href={linkTo(["runs", run, "tasks"], { ...filters, task: task.id })}
              aria-current={task.id === chosen ? "true" : undefined}
            >
              <span class="task-row-head">
                <span class="number">{task.ordinal}</span>
                <State of={task.status} />
                <span class="quiet">
                  {task.domain}
                  {task.reason !== null && ` · ${words(task.reason)}`}
                  {task.attempted !== null && ` · ${task.passed} of ${task.attempted} solved`}
                  {task.tier !== null && ` · tier ${task.tier}`}
                  {task.disputed && " · disputed"}
                </span>
              </span>
              <span class="cut">{task.question ?? "no question"}</span>
            </a>
          )}
        </Rows>
        {chosen !== undefined && (
          <aside aria-label="Task" class="panel">
            <p class="panel-head">
              <a href={linkTo(["tasks", chosen], { ...filters })}>On a page of its own</a>
              <button type="button" class="plain" onClick={() => choose({ task: undefined, step: undefined })}>
                Close
              </button>
            </p>
            <TaskView key={chosen} task={chosen} beside />
          </aside>
        )}
      </div>
    </>
  );
}

function FilterRow({ run, filters, detail }: { run: string; filters: Filters; detail: RunDetail | undefined }) {
  const tools = [...useKinds(run).keys()];
  const { domains = [] } = (detail?.specification ?? {}) as { domains?: readonly string[] };
  const pick = (name: keyof Filters) => (value: string | undefined) => choose({ [name]: value, task: undefined });
  const rate = filters.pass_rate_min === undefined ? undefined : `${filters.pass_rate_min}..${filters.pass_rate_max}`;
  const set = Object.keys(filters).length > 0;
  return (
    <form class="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      <Choice
        name="Status"
        value={filters.status}
        options={STATUSES.map((status) => [status, status])}
        choose={pick("status")}
      />
      <Choice
        name="Why dropped"
        value={filters.reason}
        options={namesWith(Object.keys(detail?.progress.dropped ?? {}), filters.reason).map((name) => [
          name,
          words(name),
        ])}
        choose={pick("reason")}
      />
      <Choice
        name="Domain"
        value={filters.domain}
        options={namesWith(domains, filters.domain).map((name) => [name, name])}
        choose={pick("domain")}
      />
      <Choice
        name="Tier"
        value={filters.tier}
        options={["1", "2", "3", "4", "5"].map((tier) => [tier, tier])}
        choose={pick("tier")}
      />
      <Choice
        name="Pass rate"
        value={rate}
        options={RATES}
        choose={(value) => {
          const [min, max] = value?.split("..") ?? [];
          choose({ pass_rate_min: min, pass_rate_max: max, task: undefined });
        }}
      />
      <Words name="Tool in the solution" value={filters.tool} list={tools} choose={pick("tool")} />
      <Words name="Words of the question" value={filters.words} choose={pick("words")} />
      <Choice
        name="An attempt ended"
        value={filters.ended}
        options={namesWith(ENDS, filters.ended).map((name) => [name, words(name)])}
        choose={pick("ended")}
      />
      <Words name="Tool called in an attempt" value={filters.called} list={tools} choose={pick("called")} />
      <Choice
        name="A tool answered"
        value={filters.tool_error}
        options={[["true", "with an error"]]}
        all="anything"
        choose={pick("tool_error")}
      />
      <Words name="Words of an attempt" value={filters.said} choose={pick("said")} />
      {set && (
        <button
          type="button"
          class="plain"
          onClick={() =>
            choose({ ...Object.fromEntries(Object.keys(filters).map((name) => [name, undefined])), task: undefined })
          }
        >
          Clear filters
        </button>
      )}
    </form>
  );
}

/** What is chosen stays among what can be, also before that is known. */
function namesWith(names: readonly string[], chosen: string | undefined): string[] {
  return [...new Set([...names, ...(chosen === undefined ? [] : [chosen])])].toSorted();
}

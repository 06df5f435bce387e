/** One task whole: question, answer, call graph, certificate, rounds with what tools returned, attempts side by side. */

import { useEffect, useState } from "preact/hooks";
import { address, choose, linkTo, queryOf } from "../address.ts";
import { words } from "../format.ts";
import { useKinds } from "../kinds.ts";
import { useLoaded } from "../loaded.ts";
import { Words } from "../parts/filters.tsx";
import { Graph, GraphLegend } from "../parts/graph.tsx";
import { Heading, Shown, State } from "../parts/states.tsx";
import { Marked, Value } from "../parts/text.tsx";
import { filtersIn } from "../task_filters.ts";
import { graphOfTask } from "../task_graph.ts";
import type { TaskTrace } from "../types.ts";
import { Attempts } from "./attempts.tsx";
import { Certificate } from "./certificate.tsx";
import { MarkBad } from "./mark_bad.tsx";
import { Rounds } from "./rounds.tsx";

export function TaskPage({ task }: { task: string }) {
  return <TaskView task={task} />;
}

interface Neighbours {
  readonly previous: string | null;
  readonly next: string | null;
}

/** @param beside whether it stands beside the list of its run, which then stays where it is */
export function TaskView({ task, beside = false }: { task: string; beside?: boolean }) {
  const path = `/v1/tasks/${encodeURIComponent(task)}`;
  const filters = filtersIn(address.value.query);
  const loaded = useLoaded<TaskTrace>(path);
  const neighbours = useLoaded<Neighbours>(`${path}/neighbours${queryOf(filters)}`).value;
  const run = loaded.value?.run;
  const to = (id: string) =>
    beside && run !== undefined
      ? linkTo(["runs", run, "tasks"], { ...filters, task: id })
      : linkTo(["tasks", id], { ...filters });
  const { previous = null, next = null } = neighbours ?? {};
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const id = event.key === "j" ? next : event.key === "k" ? previous : null;
      if (id !== null) location.hash = to(id);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
  const over =
    run === undefined ? undefined : (
      <>
        <a href={linkTo(["runs", run])}>{run}</a> / <a href={linkTo(["runs", run, "tasks"], { ...filters })}>tasks</a>
      </>
    );
  const steps = (
    <nav aria-label="Tasks of the list" class="steps">
      <Step to={previous} link={to} name="Previous" hint="k" />
      <Step to={next} link={to} name="Next" hint="j" />
    </nav>
  );
  return (
    <article class="task">
      {beside ? (
        <div class="heading">
          <h2>{task}</h2>
          {steps}
        </div>
      ) : (
        <Heading title={task} {...(over === undefined ? {} : { over })}>
          {steps}
        </Heading>
      )}
      <Shown of={loaded}>{(trace) => <Trace trace={trace} again={loaded.again} />}</Shown>
    </article>
  );
}

function Step({
  to,
  link,
  name,
  hint,
}: {
  to: string | null;
  link: (id: string) => string;
  name: string;
  hint: string;
}) {
  if (to === null) return <span class="button off">{name}</span>;
  return (
    <a class="button" href={link(to)} aria-keyshortcuts={hint} title={`Key ${hint}`}>
      {name}
    </a>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select");
}

function Trace({ trace, again }: { trace: TaskTrace; again: () => void }) {
  const { find, step } = address.value.query;
  useEffect(() => {
    if (step === undefined) return;
    const at = document.getElementById(`step-${step}`);
    at?.closest("details")?.setAttribute("open", "");
    at?.scrollIntoView({ block: "start" });
  }, [step]);
  return (
    <>
      <p class="row">
        <State of={trace.status} />
        <span>{trace.domain}</span>
        {trace.tier !== null && <span>tier {trace.tier}</span>}
        {trace.attempted !== null && (
          <span>
            {trace.passed} of {trace.attempted} attempts correct
          </span>
        )}
        {trace.disputed && <span class="state warn">disputed</span>}
        {trace.varies !== null && <a href={linkTo(["tasks", trace.varies])}>varies {trace.varies}</a>}
      </p>
      {trace.reason !== null && (
        <p class="wrong">
          Dropped: {words(trace.reason)}
          {trace.detail !== null && (
            <>
              {". "}
              <Marked text={trace.detail} />
            </>
          )}
        </p>
      )}
      <section class="card">
        <h2>Question</h2>
        <p class="said">{trace.question === null ? "There is none." : <Marked text={trace.question} />}</p>
        <h2>Answer</h2>
        {trace.answer === null ? <p>There is none.</p> : <Value name="Reference answer" of={trace.answer} />}
      </section>
      <div class="filters">
        <Words name="Search in this task" value={find} choose={(value) => choose({ find: value }, "replace")} />
      </div>
      <CallGraph trace={trace} />
      <Certificate trace={trace} />
      <Attempts trace={trace} />
      <Rounds trace={trace} />
      <details class="card">
        <summary>Configuration</summary>
        <Value name="What the coordinator handed out" of={trace.configuration} />
      </details>
      {trace.unreadable.map(({ field, text }) => (
        <section class="card" key={field}>
          <h2>{field} cannot be read by this version</h2>
          <Value name={field} of={text} />
        </section>
      ))}
      <MarkBad task={trace.id} done={again} />
    </>
  );
}

function CallGraph({ trace }: { trace: TaskTrace }) {
  const [whole, setWhole] = useState(false);
  const kinds = useKinds(trace.run);
  const { nodes, edges, calls } = graphOfTask(trace, whole, (tool) => kinds.get(tool));
  if (calls === 0) return null;
  const inSolution = trace.solution?.length ?? 0;
  return (
    <section class="card">
      <h2>Call graph</h2>
      <div class="row">
        <GraphLegend />
        {inSolution > 0 && inSolution < calls && (
          <label class="check">
            <input type="checkbox" checked={whole} onChange={() => setWhole(!whole)} /> also the calls that the answer
            does not depend on
          </label>
        )}
      </div>
      <Graph title={`Calls of ${trace.id}, and what flows between them`} nodes={nodes} edges={edges} />
    </section>
  );
}

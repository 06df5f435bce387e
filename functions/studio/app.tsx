/** The page: what stands on every view of it, and which view the address names. */
import type { ComponentChild } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { address, linkTo } from "./address.ts";
import { keyWanted, projectAsked } from "./api.ts";
import { DatasetPage } from "./pages/dataset.tsx";
import { DatasetsPage } from "./pages/datasets.tsx";
import { KeyPage } from "./pages/key.tsx";
import { NewRunPage } from "./pages/new_run.tsx";
import { RunPage } from "./pages/run.tsx";
import { RunsPage } from "./pages/runs.tsx";
import { SourcePage } from "./pages/source.tsx";
import { SourcesPage } from "./pages/sources.tsx";
import { TaskPage } from "./pages/task.tsx";
import { TasksPage } from "./pages/tasks.tsx";
import { Heading } from "./parts/states.tsx";
import { ForeignProject, WhoAsks } from "./parts/who.tsx";
import { askWho } from "./who.ts";

const ROOMS = [
  ["runs", "Runs"],
  ["datasets", "Datasets"],
  ["sources", "Sources"],
] as const;

export function App() {
  const { path } = address.value;
  const main = useRef<HTMLElement>(null);
  const place = path.join("/");
  const wanted = keyWanted.value;
  const project = projectAsked();
  useEffect(() => {
    if (!wanted) void askWho();
  }, [wanted]);
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    // Whoever reads by ear or by keyboard begins where the new view does.
    main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [place]);
  return (
    <>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        Skip to the content
      </button>
      <header class="top">
        <a class="brand" href={linkTo([])}>
          dive
        </a>
        <nav aria-label="Main">
          {ROOMS.map(([room, name]) => (
            <a key={room} href={linkTo([room])} aria-current={isIn(room, path) ? "page" : undefined}>
              {name}
            </a>
          ))}
          <a href="/reference">API</a>
        </nav>
        <WhoAsks />
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <ForeignProject />
        {/* What was asked for in one project is no other's. */}
        {wanted ? <KeyPage /> : <View key={project} path={path} />}
      </main>
    </>
  );
}

function isIn(room: string, [first = "runs"]: readonly string[]): boolean {
  return first === room || (room === "runs" && (first === "tasks" || first === "new"));
}

function View({ path }: { path: readonly string[] }): ComponentChild {
  const [room = "runs", id, part] = path;
  if (path.length > 3) return <Nowhere />;
  switch (room) {
    case "runs":
      if (id === undefined) return <RunsPage />;
      if (part === undefined) return <RunPage key={id} run={id} />;
      return part === "tasks" ? <TasksPage key={id} run={id} /> : <Nowhere />;
    case "new":
      return id === undefined ? <NewRunPage /> : <Nowhere />;
    case "tasks":
      return id === undefined || part !== undefined ? <Nowhere /> : <TaskPage key={id} task={id} />;
    case "datasets":
      if (part !== undefined) return <Nowhere />;
      return id === undefined ? <DatasetsPage /> : <DatasetPage key={id} dataset={id} />;
    case "sources":
      if (part !== undefined) return <Nowhere />;
      return id === undefined ? <SourcesPage /> : <SourcePage key={id} source={id} />;
    default:
      return <Nowhere />;
  }
}

function Nowhere() {
  return (
    <>
      <Heading title="There is nothing here" />
      <p>
        This address names no page. <a href={linkTo([])}>All runs</a>, or the <a href="/reference">API reference</a>.
      </p>
    </>
  );
}

import { useState } from "preact/hooks";
import { address, choose, linkTo } from "../address.ts";
import { count } from "../format.ts";
import { useCatchUp, useLoaded } from "../loaded.ts";
import { Bars, Figures } from "../parts/figures.tsx";
import { Choice } from "../parts/filters.tsx";
import { GraphLegend, Topology } from "../parts/graph.tsx";
import { Scroll } from "../parts/scroll.tsx";
import { Shown } from "../parts/states.tsx";
import type { Diversity, ToolFunnel } from "../types.ts";

const TOPOLOGIES_SHOWN = 24;
const TOOLS_SHOWN = 40;
/** Reports are dear: while a run moves one is asked for no sooner than so long after the one before. */
const REPORT_MS = 6_000;

/** What the kept tasks of a run cover: domains, tools, topology classes. */
export function Coverage({ run, path, moves, over }: { run: string; path: string; moves: number; over: boolean }) {
  const loaded = useLoaded<Diversity>(`${path}/diversity?whole=true`);
  useCatchUp(loaded, moves, { over, gap_ms: REPORT_MS });
  return <Shown of={loaded}>{(report) => <Report run={run} report={report} />}</Shown>;
}

function Report({ run, report: { structure, coordinator } }: { run: string; report: Diversity }) {
  const tasks = (query: Record<string, string>) => linkTo(["runs", run, "tasks"], query);
  const topologies = coordinator?.topologies ?? [];
  const tools = coordinator?.tools;
  return (
    <>
      <section class="card">
        <h2>Coverage</h2>
        <Figures
          of={[
            [
              "Tools in solutions",
              count(structure.tools_covered),
              tools === undefined ? undefined : `of ${count(tools.length)}`,
            ],
            ["Toolsets", count(structure.unique_toolsets), "different"],
            ["Call sequences", count(structure.unique_sequences), "different"],
            ["Call graphs", count(structure.unique_graphs), "different"],
            ["Topology classes", count(structure.topology_classes)],
          ]}
        />
        {coordinator !== null && (
          <Bars
            title="Kept tasks by domain"
            unit="Tasks"
            rows={coordinator.domains.map(({ domain, kept, wanted }) => ({
              name: domain,
              value: kept,
              target: wanted,
              href: tasks({ domain }),
            }))}
          />
        )}
        {(coordinator?.unreachable.length ?? 0) > 0 && (
          <details>
            <summary>{count(coordinator?.unreachable.length ?? 0)} quotas were given up</summary>
            <ul>
              {coordinator?.unreachable.map(({ quota, name, tries, kept, reason }) => (
                <li key={`${quota} ${name}`}>
                  {quota} {name}: {reason} ({count(kept)} kept of {count(tries)} tries)
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      {coordinator !== null && (
        <section class="card">
          <h2>Topologies</h2>
          <GraphLegend />
          {topologies.length === 0 && <p class="quiet">No task has been kept yet.</p>}
          <ul class="topologies">
            {topologies.slice(0, TOPOLOGIES_SHOWN).map(({ topology, kept }) => (
              <li key={topology}>
                <Topology of={topology} />
                <span>{count(kept)} tasks</span>
              </li>
            ))}
          </ul>
          {topologies.length > TOPOLOGIES_SHOWN && (
            <p class="quiet">and {count(topologies.length - TOPOLOGIES_SHOWN)} rarer ones</p>
          )}
        </section>
      )}
      {tools !== undefined && <Tools run={run} tools={tools} />}
    </>
  );
}

const ORDERS = ["kept", "offered", "called", "succeeded", "in_solution"] as const;

/** The funnel of each tool, in tasks. */
function Tools({ run, tools }: { run: string; tools: readonly ToolFunnel[] }) {
  const { domain, by = "kept" } = address.value.query;
  const [all, setAll] = useState(false);
  const order = ORDERS.find((name) => name === by) ?? "kept";
  const meant = tools
    .filter((tool) => domain === undefined || tool.domain === domain)
    .toSorted((a, b) => b[order] - a[order] || (a.tool < b.tool ? -1 : 1));
  const shown = all ? meant : meant.slice(0, TOOLS_SHOWN);
  return (
    <section class="card">
      <h2>Tools</h2>
      <div class="filters">
        <Choice
          name="Domain"
          value={domain}
          options={[...new Set(tools.map((tool) => tool.domain))].toSorted().map((name) => [name, name])}
          choose={(value) => choose({ domain: value }, "replace")}
        />
        <Choice
          name="Most"
          value={order}
          all="kept"
          options={ORDERS.map((name) => [name, name.replace("_", " ")])}
          choose={(value) => choose({ by: value }, "replace")}
        />
      </div>
      <Scroll label="Tools">
        <table class="list">
          <thead>
            <tr>
              <th scope="col">Tool</th>
              <th scope="col">Domain</th>
              {["Offered", "Called", "Succeeded", "In a solution", "Kept"].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((tool) => (
              <tr key={tool.tool}>
                <th scope="row">
                  <a href={linkTo(["runs", run, "tasks"], { tool: tool.tool })}>{tool.tool}</a>
                </th>
                <td>{tool.domain}</td>
                {(["offered", "called", "succeeded", "in_solution", "kept"] as const).map((figure) => (
                  <td key={figure} class="number">
                    {count(tool[figure])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {meant.length > shown.length && (
        <p>
          <button type="button" onClick={() => setAll(true)}>
            All {count(meant.length)} tools
          </button>
        </p>
      )}
    </section>
  );
}

import { address, choose, linkTo, queryOf } from "../address.ts";
import { count, words } from "../format.ts";
import { useLoaded } from "../loaded.ts";
import { usePages } from "../paged.ts";
import { Bars, Figures } from "../parts/figures.tsx";
import { Choice } from "../parts/filters.tsx";
import { More } from "../parts/more.tsx";
import { Heading, Shown, State } from "../parts/states.tsx";
import { Table } from "../parts/table.tsx";
import type { Rejected, Source, SourceTool } from "../types.ts";

const STATES = ["unprobed", "ready", "drifting", "quarantined"];

/** A source: what its tools came to when they were probed, and what became no tool. */
export function SourcePage({ source }: { source: string }) {
  const path = `/v1/sources/${encodeURIComponent(source)}`;
  const loaded = useLoaded<Source>(path);
  return (
    <>
      <Heading title={loaded.value?.name ?? source} over={<a href={linkTo(["sources"])}>Sources</a>} />
      <Shown of={loaded}>{(detail) => <Detail source={detail} path={path} />}</Shown>
    </>
  );
}

function Detail({ source, path }: { source: Source; path: string }) {
  const { tools, reading } = source;
  const { state, reason } = address.value.query;
  const listed = usePages<SourceTool>(`${path}/tools${queryOf({ state, reason, limit: 50 })}`);
  const rejected = usePages<Rejected>(`${path}/rejected?limit=50`);
  return (
    <>
      <section class="card">
        <p class="row">
          <State of={source.status} /> <span>{source.kind}</span> <span>{source.domain}</span>
          {source.url !== null && <code>{source.url}</code>}
        </p>
        {source.error !== null && <p class="wrong">{source.error}</p>}
        <Figures
          of={[
            ["Ready", count(tools.ready)],
            ["Drifting", count(tools.drifting)],
            ["In quarantine", count(tools.quarantined)],
            ["Not probed", count(tools.unprobed), `${count(tools.due)} due`],
            ["Rejected", reading === null ? "–" : count(reading.rejected), "became no tool"],
          ]}
        />
        {reading?.warnings.map((warning) => (
          <p class="warn" key={warning}>
            {warning}
          </p>
        ))}
      </section>
      {Object.keys(tools.reasons).length > 0 && (
        <section class="card">
          <Bars
            title="Why tools are in quarantine"
            unit="Tools"
            rows={Object.entries(tools.reasons).map(([name, value]) => ({
              name: words(name),
              value,
              href: linkTo(["sources", source.name], { state: "quarantined", reason: name }),
              tone: "bad",
            }))}
          />
        </section>
      )}
      <section class="card">
        <h2>Tools</h2>
        <div class="filters">
          <Choice
            name="State"
            value={state}
            options={STATES.map((name) => [name, name])}
            choose={(value) => choose({ state: value, reason: undefined })}
          />
          <Choice
            name="Reason"
            value={reason}
            options={Object.keys(tools.reasons).map((name) => [name, words(name)])}
            choose={(value) => choose({ reason: value })}
          />
        </div>
        <More of={listed} empty="No tool is like that.">
          {(items) => (
            <Table
              label="Tools"
              rows={items}
              keyOf={({ name }) => name}
              columns={[
                { name: "Tool", of: ({ name }) => name },
                { name: "State", of: (tool) => <State of={tool.state} /> },
                {
                  name: "Why",
                  of: (tool) => (
                    <>
                      {tool.reason !== null && words(tool.reason)}
                      {tool.message !== null && <div class="quiet">{tool.message}</div>}
                    </>
                  ),
                },
                { name: "What it does", of: ({ description }) => description, wide: true },
              ]}
            />
          )}
        </More>
      </section>
      <section class="card">
        <h2>What became no tool</h2>
        <More of={rejected} empty="Everything became a tool.">
          {(items) => (
            <ul class="plain-list">
              {items.map(({ origin, reason: why, message }) => (
                <li key={`${origin} ${why}`}>
                  <code>{origin}</code> · {words(why)}
                  {typeof message === "string" && <div class="quiet">{message}</div>}
                </li>
              ))}
            </ul>
          )}
        </More>
      </section>
    </>
  );
}

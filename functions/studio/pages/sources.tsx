import { linkTo } from "../address.ts";
import { count } from "../format.ts";
import { usePages } from "../paged.ts";
import { More } from "../parts/more.tsx";
import { Scroll } from "../parts/scroll.tsx";
import { Heading, State } from "../parts/states.tsx";
import type { Source } from "../types.ts";

export function SourcesPage() {
  const sources = usePages<Source>("/v1/sources?limit=50");
  return (
    <>
      <Heading title="Sources" />
      <More
        of={sources}
        empty="There is no source of your own: runs draw from the embedded tools. POST /v1/sources brings tools in."
      >
        {(items) => (
          <Scroll label="Sources">
            <table class="list">
              <thead>
                <tr>
                  <th scope="col">Source</th>
                  <th scope="col">Kind</th>
                  <th scope="col">Status</th>
                  <th scope="col">Ready</th>
                  <th scope="col">In quarantine</th>
                  <th scope="col">Rejected</th>
                </tr>
              </thead>
              <tbody>
                {items.map(({ id, name, kind, status, tools, reading }) => (
                  <tr key={id}>
                    <th scope="row">
                      <a href={linkTo(["sources", name])}>{name}</a>
                    </th>
                    <td>{kind}</td>
                    <td>
                      <State of={status} />
                    </td>
                    <td class="number">{count(tools.ready)}</td>
                    <td class="number">{count(tools.quarantined)}</td>
                    <td class="number">{reading === null ? "–" : count(reading.rejected)}</td>
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

import { linkTo } from "../address.ts";
import { when } from "../format.ts";
import { usePages } from "../paged.ts";
import { More } from "../parts/more.tsx";
import { Scroll } from "../parts/scroll.tsx";
import { Heading, State } from "../parts/states.tsx";
import type { Dataset } from "../types.ts";

export function DatasetsPage() {
  const datasets = usePages<Dataset>("/v1/datasets?limit=50");
  return (
    <>
      <Heading title="Datasets" />
      <More of={datasets} empty="There is no dataset yet: a run ends in one.">
        {(items) => (
          <Scroll label="Datasets">
            <table class="list">
              <thead>
                <tr>
                  <th scope="col">Dataset</th>
                  <th scope="col">Status</th>
                  <th scope="col">Run</th>
                  <th scope="col">Released</th>
                </tr>
              </thead>
              <tbody>
                {items.map(({ id, status, run, released_at }) => (
                  <tr key={id}>
                    <th scope="row">
                      <a href={linkTo(["datasets", id])}>{id}</a>
                    </th>
                    <td>
                      <State of={status} />
                    </td>
                    <td>
                      <a href={linkTo(["runs", run])}>{run}</a>
                    </td>
                    <td>{when(released_at)}</td>
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

import { linkTo } from "../address.ts";
import { when } from "../format.ts";
import { usePages } from "../paged.ts";
import { More } from "../parts/more.tsx";
import { Heading, State } from "../parts/states.tsx";
import { Table } from "../parts/table.tsx";
import { OtherProjects } from "../parts/who.tsx";
import type { Dataset } from "../types.ts";

export function DatasetsPage() {
  const datasets = usePages<Dataset>("/v1/datasets?limit=50");
  return (
    <>
      <Heading title="Datasets" />
      <More of={datasets} empty="There is no dataset yet: a run ends in one.">
        {(items) => (
          <Table
            label="Datasets"
            rows={items}
            keyOf={({ id }) => id}
            columns={[
              { name: "Dataset", of: ({ id }) => <a href={linkTo(["datasets", id])}>{id}</a> },
              { name: "Status", of: ({ status }) => <State of={status} /> },
              { name: "Run", of: ({ run }) => <a href={linkTo(["runs", run])}>{run}</a> },
              { name: "Released", of: ({ released_at }) => when(released_at) },
            ]}
          />
        )}
      </More>
      {datasets.state === "all" && datasets.items.length === 0 && <OtherProjects room="datasets" />}
    </>
  );
}

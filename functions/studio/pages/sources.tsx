import { linkTo } from "../address.ts";
import { count } from "../format.ts";
import { usePages } from "../paged.ts";
import { More } from "../parts/more.tsx";
import { Heading, State } from "../parts/states.tsx";
import { Table } from "../parts/table.tsx";
import { OtherProjects } from "../parts/who.tsx";
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
          <Table
            label="Sources"
            rows={items}
            keyOf={({ id }) => id}
            columns={[
              { name: "Source", of: ({ name }) => <a href={linkTo(["sources", name])}>{name}</a> },
              { name: "Kind", of: ({ kind }) => kind },
              { name: "Status", of: ({ status }) => <State of={status} /> },
              { name: "Ready", of: ({ tools }) => count(tools.ready), figure: true },
              { name: "In quarantine", of: ({ tools }) => count(tools.quarantined), figure: true },
              {
                name: "Rejected",
                of: ({ reading }) => (reading === null ? "–" : count(reading.rejected)),
                figure: true,
              },
            ]}
          />
        )}
      </More>
      {sources.state === "all" && sources.items.length === 0 && <OtherProjects room="sources" />}
    </>
  );
}

import { useState } from "preact/hooks";
import { linkTo } from "../address.ts";
import { ask, needsHeaders } from "../api.ts";
import { bytes, count, when } from "../format.ts";
import { useLoaded } from "../loaded.ts";
import { Figures } from "../parts/figures.tsx";
import { Heading, Shown, State, Wrong } from "../parts/states.tsx";
import { Table } from "../parts/table.tsx";
import type { DatasetDetail } from "../types.ts";

/** A dataset with its files, to be downloaded. */
export function DatasetPage({ dataset }: { dataset: string }) {
  const path = `/v1/datasets/${encodeURIComponent(dataset)}`;
  const loaded = useLoaded<DatasetDetail>(path);
  return (
    <>
      <Heading title={dataset} over={<a href={linkTo(["datasets"])}>Datasets</a>}>
        {loaded.value?.status === "released" && (
          <Download path={`${path}/archive`} file={`${dataset}.zip`} name="Download all (zip)" main />
        )}
      </Heading>
      <Shown of={loaded}>{(detail) => <Detail dataset={detail} />}</Shown>
    </>
  );
}

function Detail({ dataset }: { dataset: DatasetDetail }) {
  const { tasks, files, dropped, taken_down, status } = dataset;
  return (
    <>
      <section class="card">
        <p class="row">
          <State of={status} />
          <a href={linkTo(["runs", dataset.run])}>{dataset.run}</a>
          <span class="quiet">released {when(dataset.released_at)}</span>
        </p>
        {dataset.error !== null && <p class="wrong">{dataset.error}</p>}
        <Figures
          of={[
            ["SFT", count(tasks.sft), "tasks"],
            ["RL", count(tasks.rl), "tasks"],
            ["Evaluation", count(tasks.eval), "tasks"],
            ["Left out", count(dropped.tasks), "do not parse"],
            ["Taken down", count(taken_down.tasks), "since"],
          ]}
        />
        {taken_down.first.length > 0 && (
          <ul>
            {taken_down.first.map(({ task, reason, at }) => (
              <li key={task}>
                {task}: {reason} ({when(at)})
              </li>
            ))}
          </ul>
        )}
      </section>
      <section class="card">
        <h2>Files</h2>
        <Table
          label="Files"
          rows={files}
          keyOf={({ path }) => path}
          columns={[
            { name: "File", of: ({ path }) => path },
            {
              name: "Download",
              of: ({ url, path }) =>
                status === "released" && (
                  <Download path={url} file={path.replaceAll("/", "-")} name="Download" of={path} />
                ),
            },
            { name: "Rows", of: ({ rows }) => count(rows), figure: true },
            { name: "Size", of: (file) => bytes(file.bytes), figure: true },
            { name: "SHA-256", of: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, 12)}</code> },
          ]}
        />
      </section>
    </>
  );
}

/** A link where that will do; where a key or a project has to be sent, the file is fetched with it, and then saved. */
function Download({
  path,
  file,
  name,
  of,
  main = false,
}: {
  path: string;
  file: string;
  name: string;
  of?: string;
  main?: boolean;
}) {
  const [state, setState] = useState<"idle" | "busy" | { readonly error: unknown }>("idle");
  const label = of === undefined ? undefined : `${name} ${of}`;
  const look = main ? "button main" : "button";
  if (!needsHeaders())
    return (
      <a class={look} href={path} download={file} aria-label={label}>
        {name}
      </a>
    );
  const save = async () => {
    setState("busy");
    try {
      const url = URL.createObjectURL(await (await ask(path)).blob());
      const link = Object.assign(document.createElement("a"), { href: url, download: file });
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
      setState("idle");
    } catch (error) {
      setState({ error });
    }
  };
  return (
    <>
      <button type="button" class={main ? "main" : ""} onClick={save} disabled={state === "busy"} aria-label={label}>
        {state === "busy" ? "Fetching …" : name}
      </button>
      {typeof state === "object" && <Wrong error={state.error} />}
    </>
  );
}

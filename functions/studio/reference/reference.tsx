/** The API reference, from the OpenAPI document: every operation with its parameters, its answers and an example. */

import { useEffect, useMemo, useState } from "preact/hooks";
import { useLoaded } from "../loaded.ts";
import { Pre, Scroll } from "../parts/scroll.tsx";
import { Shown } from "../parts/states.tsx";
import { byTag, type Document, type Listed, resolved, type Schema, typeOf } from "./document.ts";
import { curlOf, exampleOf } from "./example.ts";

export function Reference() {
  const loaded = useLoaded<Document>("/v1/openapi.json");
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="top">
        <a class="brand" href="/">
          dive
        </a>
        <nav aria-label="Main">
          <a href="/#/runs">Runs</a>
          <a href="/#/datasets">Datasets</a>
          <a href="/#/sources">Sources</a>
          <a href="/reference" aria-current="page">
            API
          </a>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        <h1>API reference</h1>
        <Shown of={loaded}>{(document) => <Whole document={document} />}</Shown>
      </main>
    </>
  );
}

const idOf = ({ method, path }: Listed) => `${method}-${path}`;

function Whole({ document }: { document: Document }) {
  const [find, setFind] = useState("");
  const tags = useMemo(() => byTag(document), [document]);
  const [open, setOpen] = useState(() => decodeURIComponent(location.hash.slice(1)));
  useEffect(() => {
    const go = () => setOpen(decodeURIComponent(location.hash.slice(1)));
    addEventListener("hashchange", go);
    return () => removeEventListener("hashchange", go);
  }, []);
  useEffect(() => {
    if (open !== "") window.document.getElementById(open)?.scrollIntoView();
  }, [open]);
  const meant = (listed: Listed) =>
    find === "" ||
    `${listed.method} ${listed.path} ${listed.operation.summary}`.toLowerCase().includes(find.toLowerCase());
  return (
    <>
      <p>
        {document.info.description} Requests carry <code>Authorization: Bearer KEY</code>; errors are problem details,
        whose <a href="/docs/problems">codes are explained</a>. The document itself:{" "}
        <a href="/v1/openapi.json">OpenAPI 3.1</a>.
      </p>
      <div class="filters">
        <label>
          Find a route
          <input type="search" value={find} onInput={({ currentTarget }) => setFind(currentTarget.value)} />
        </label>
      </div>
      {[...tags].map(([tag, all]) => {
        const shown = all.filter(meant);
        if (shown.length === 0) return null;
        return (
          <section key={tag} class="card" aria-label={tag}>
            <h2>{tag}</h2>
            {shown.map((listed) => (
              <One key={idOf(listed)} document={document} listed={listed} open={open === idOf(listed)} />
            ))}
          </section>
        );
      })}
    </>
  );
}

function One({ document, listed, open }: { document: Document; listed: Listed; open: boolean }) {
  const { method, path, operation } = listed;
  const [seen, setSeen] = useState(open);
  useEffect(() => {
    if (open) setSeen(true);
  }, [open]);
  return (
    <details
      id={idOf(listed)}
      class="operation"
      open={open}
      onToggle={({ currentTarget }) => currentTarget.open && setSeen(true)}
    >
      <summary>
        <span class={`method ${method}`}>{method.toUpperCase()}</span> <code>{path}</code>{" "}
        <span class="quiet">{operation.summary}</span>
      </summary>
      {seen && <Body document={document} listed={listed} />}
    </details>
  );
}

function Body({ document, listed }: { document: Document; listed: Listed }) {
  const { operation } = listed;
  const body = Object.entries(operation.requestBody?.content ?? {})[0];
  const [status, success] = Object.entries(operation.responses).find(([code]) => code.startsWith("2")) ?? [];
  const answer = Object.entries(success?.content ?? {}).find(([type]) => type === "application/json")?.[1].schema;
  return (
    <>
      <p>
        {operation.description} <a href={`#${idOf(listed)}`}>Link to this route</a>
      </p>
      <h3>Example</h3>
      <Pre>{curlOf(document, listed, location.origin)}</Pre>
      {operation.parameters !== undefined && operation.parameters.length > 0 && (
        <Fields
          title="Parameters"
          rows={operation.parameters.map(({ name, in: place, required = false, description, schema = {} }) => ({
            name,
            type: `${typeOf(document, schema)}, in the ${place}`,
            required,
            description: description ?? schema.description ?? "",
          }))}
        />
      )}
      {body?.[1].schema !== undefined && <Fields title="Body" rows={rowsOf(document, body[1].schema)} />}
      {answer !== undefined && (
        <>
          <h3>Answer {status}</h3>
          <Pre>{JSON.stringify(exampleOf(document, answer), null, 2)}</Pre>
          <Fields title={typeOf(document, answer)} rows={rowsOf(document, answer)} />
        </>
      )}
      <table class="list">
        <caption>Answers</caption>
        <tbody>
          {Object.entries(operation.responses).map(([code, { description = "" }]) => (
            <tr key={code}>
              <th scope="row">{code}</th>
              <td class="wide">{description}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface Row {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
}

function rowsOf(document: Document, schema: Schema): Row[] {
  const { schema: of } = resolved(document, schema);
  return Object.entries(of.properties ?? {}).map(([name, field]) => ({
    name,
    type: typeOf(document, field),
    required: of.required?.includes(name) === true,
    description: field.description ?? resolved(document, field).schema.description ?? "",
  }));
}

function Fields({ title, rows }: { title: string; rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <Scroll label={title}>
      <table class="list">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Type</th>
            <th scope="col">What it says</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, type, required, description }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
                {required && <span class="quiet"> required</span>}
              </th>
              <td>{type}</td>
              <td class="wide">{description}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

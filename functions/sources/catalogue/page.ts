/** `docs/catalogue.md`: the APIs of the catalogue in a table, made from the data, and how one becomes a source. */
import type { CatalogueEntry } from "./form.ts";
import { catalogue, sourceOf } from "./index.ts";

/** The API that stands as the example: small enough to be read. */
const EXAMPLE = "rxnorm";

export function cataloguePage(): string {
  const tools = catalogue.reduce((total, api) => total + api.tools.length, 0);
  const fields = [...new Set(catalogue.map(({ field }) => field))];
  const open = catalogue.filter(({ unconfirmed }) => unconfirmed !== undefined);
  return `# Catalogue of public web APIs

${catalogue.length} public web APIs in ${fields.length} fields, with ${tools} tools: read-only, without keys, described as
[HTTP tools by data](../functions/sources/catalogue/index.ts). This page is made from that data by \`npm run docs\`.

## What is known of them

**None of these APIs has been called**: the catalogue was written where no network is reached. Addresses, parameters and the form
of replies were read from stored documents: those of the API where they could be had, descriptions and guides of others, and
programs that call it. The tests cut replies that were made by hand in that form; they show that a tool reads the form, not that
the API still sends it. Licences and addresses of terms are partly from these documents and partly common knowledge, and no
address could be opened: read the terms of an API before you release what it returned.

${open.length} entries have a part that no document settled. It is named below, and those tools deserve a look first.

Before the first use, call them all where a network is:

\`\`\`sh
npm run catalogue:check                      # all, or --only rxnorm,gbif
\`\`\`

It makes one request after the other to each API, no faster than the column *kept to* says, and prints a table: API, tools, what
answered, what failed and why, milliseconds. It fails where an API fails, and where no network is reached it says so and fails.

## Registering one

An entry's tools are what \`POST /v1/sources\` takes as \`tools\` of a [source](sources.md) of the kind \`http\`. For ${EXAMPLE},
with its first tool alone:

\`\`\`json
${exampleJson()}
\`\`\`

\`npm run catalogue:check -- --print ${EXAMPLE}\` prints that body whole for any entry. A tool is in no pool before its probes went
well, whatever this page says.

## The APIs

${fields.map(fieldTable).join("\n\n")}

## Parts that no document settled

| API | what is not sure |
| --- | --- |
${open.map(({ name, unconfirmed }) => row([name, unconfirmed ?? ""])).join("\n")}

## Left out

KEGG (free for academic use only), APIs that want a key or an account for every request (NASA's api.nasa.gov, NOAA's climate
data, GeoNames, Unpaywall's mail address), and those whose form no document showed here (DBLP, DOAJ, OBIS, ITIS, REST Countries
after its change of version, deps.dev, OSV, Federal Register).
`;
}

function fieldTable(field: string): string {
  const rows = catalogue.filter((api) => api.field === field).map(apiRow);
  return `### ${field}

| API | tools | licence of the data | what its documents say of limits | kept to |
| --- | --- | --- | --- | --- |
${rows.join("\n")}`;
}

function apiRow({ name, title, documentation, terms, licence, limit, per_second, tools }: CatalogueEntry): string {
  return row([
    `[${title}](${documentation}) \`${name}\``,
    tools.map((tool) => `\`${tool.name}\``).join(", "),
    `${licence} ([terms](${terms}))`,
    limit,
    `${per_second}/s`,
  ]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** The example with its first tool alone. */
function exampleJson(): string {
  const entry = catalogue.find(({ name }) => name === EXAMPLE);
  if (entry === undefined) throw new Error(`${EXAMPLE} is not in the catalogue`);
  const source = sourceOf(entry);
  return JSON.stringify({ ...source, tools: source.tools.slice(0, 1) }, null, 2);
}

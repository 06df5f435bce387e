/** `docs/catalogue.md`: the APIs of the catalogue in a table, made from the data, and how one becomes a source. */
import type { CatalogueEntry } from "./form.ts";
import { catalogue, sourceOf } from "./index.ts";
import { addressOf, type Told } from "./source.ts";

/** The API that stands as the example: small enough to be read. */
const EXAMPLE = "usaspending";
const NOT_FOUND = "not found";

export function cataloguePage(): string {
  const tools = catalogue.reduce((total, api) => total + api.tools.length, 0);
  const fields = [...new Set(catalogue.map(({ field }) => field))];
  const having = (fact: "licence" | "terms" | "limit") => catalogue.filter((api) => api[fact] !== null).length;
  const unlicensed = catalogue.filter(({ licence }) => licence === null).map(({ name }) => `\`${name}\``);
  return `# Catalogue of public web APIs

${catalogue.length} public web APIs in ${fields.length} fields, with ${tools} tools: read-only, without keys, described as
[HTTP tools by data](../functions/sources/catalogue/index.ts). This page is made from that data by \`npm run docs\`.

## What is known of them

**None of these APIs has been called**: the catalogue was written where no network is reached. What stands in it was read in
public files and pages, which stand in the column *read in*: documents and code of the API itself, or programs that call it. The
host, every part of an address, every parameter and every field that a tool reads stands in a file at a commit, or in a page
whose words are kept beside its address; \`npm run catalogue:sources\` reads them all again, and the tests fail where a tool sends
or reads a name that none of them has. Files were read by that script, the few pages by hand in stored copies. That a name stands there does not show that the API still answers so: a document may be
older than the API. The tests cut replies that were made by hand in the form that was read.

A licence is known of ${having("licence")} of the ${catalogue.length}, an address of terms of ${having("terms")}, a limit of ${having("limit")}. *${NOT_FOUND}* means that no source that was read names
it, not that there is none: read the terms of such an API before you release what it returned. No licence was found of
${unlicensed.join(", ")}.

Before the first use, call them all where a network is:

\`\`\`sh
npm run catalogue:check                      # all, or --only gbif,ror
\`\`\`

It makes one request after the other to each API, no faster than the column *kept to* says, and prints a table: API, tools, what
answered, what failed and why, milliseconds. It fails where an API fails, and where no network is reached it says so and fails.

## Registering one

An entry's tools are what \`POST /v1/sources\` takes as \`tools\` of a [source](sources.md) of the kind \`http\`. For ${EXAMPLE},
with its last tool alone:

\`\`\`json
${exampleJson()}
\`\`\`

\`npm run catalogue:check -- --print ${EXAMPLE}\` prints that body whole for any entry. A tool is in no pool before its probes went
well, whatever this page says.

## The APIs

${fields.map(fieldTable).join("\n\n")}

## Left out

APIs that want a key or an account for every request (OpenAlex since February 2026, CoinGecko, NASA's api.nasa.gov, NOAA's climate
data, GeoNames, Unpaywall's mail address), KEGG (free for academic use only), and those whose form no file or page showed here (the
Met, the Cleveland Museum of Art, Nobel prizes, TVmaze, JPL, RxNorm, DailyMed, the WHO, bioRxiv, DBLP, OBIS, ITIS, REST Countries).
Jikan and disease.sh are readers of others' pages, whose data are not theirs to license.
`;
}

function fieldTable(field: string): string {
  const rows = catalogue.filter((api) => api.field === field).map(apiRow);
  return `### ${field}

| API | tools | licence of the data | terms | how often it may be called | kept to | read in |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join("\n")}`;
}

function apiRow({ name, title, licence, terms, limit, per_second, tools, sources }: CatalogueEntry): string {
  return row([
    `${title} \`${name}\``,
    tools.map((tool) => `\`${tool.name}\``).join(", "),
    cell(licence),
    terms === null ? NOT_FOUND : `[terms](${terms.text}) ([read](${addressOf(terms.source)}))`,
    cell(limit),
    `${per_second}/s`,
    sources.map((source, i) => `[${i + 1}](${addressOf(source)})`).join(" "),
  ]);
}

function cell(fact: Told | null): string {
  return fact === null ? NOT_FOUND : `${fact.text} ([read](${addressOf(fact.source)}))`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** The example with its last tool alone. */
function exampleJson(): string {
  const entry = catalogue.find(({ name }) => name === EXAMPLE);
  if (entry === undefined) throw new Error(`${EXAMPLE} is not in the catalogue`);
  const source = sourceOf(entry);
  return JSON.stringify({ ...source, tools: source.tools.slice(-1) }, null, 2);
}

/** `npm run tools`: the pool as a table, or with `-- --json` as one JSON array. */
import { parseArgs } from "node:util";
import Table from "cli-table3";
import { TOOLS } from "../tools/pool.ts";

const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });

const rows = TOOLS.map(({ name, domain, kind, description, sources }) => ({
  name,
  domain,
  kind,
  description,
  source: sources.map((source) => source.name).join("; "),
  licence: [...new Set(sources.map((source) => source.licence))].join("; "),
}));

if (values.json) console.log(JSON.stringify(rows));
else {
  const table = new Table({
    head: ["tool", "domain", "kind", "what it does", "source", "licence"],
    colWidths: [26, 10, 12, 44, 26, 16],
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) table.push(Object.values(row));
  console.log(table.toString());
  console.log(`${rows.length} tools`);
}

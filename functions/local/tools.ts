/** `npm run tools`: the pool as a table or as one JSON array, or instead the figures of its graph, as tables or as one JSON object. */
import Table from "cli-table3";
import { embeddedSource } from "../embedded/source.ts";
import { type GraphFacts, graphFacts } from "../tools/graph_facts.ts";

const pool = embeddedSource.pool();

const STYLE = { head: [], border: [], compact: true };

const rows = () =>
  pool.tools.map(({ name, domain, kind, description, sources }) => ({
    name,
    domain,
    kind,
    description,
    source: sources.map((source) => source.name).join("; "),
    licence: [...new Set(sources.map((source) => source.licence))].join("; "),
  }));

function printTools(): void {
  const table = new Table({
    head: ["tool", "domain", "kind", "what it does", "source", "licence"],
    colWidths: [26, 10, 12, 44, 26, 16],
    wordWrap: true,
    style: STYLE,
  });
  for (const row of rows()) table.push(Object.values(row));
  console.log(table.toString());
  console.log(`${pool.tools.length} tools`);
}

function printGraph(facts: GraphFacts): void {
  const share = (count: number) => `${count} of ${facts.tools} tools (${((100 * count) / facts.tools).toFixed(1)}%)`;
  console.log(`${facts.tools} tools, ${facts.concepts} concepts that they take or give, ${facts.seeds} seeds`);
  console.log(`${facts.exemplars} exemplars of ${facts.families} families`);
  const holdings = new Table({
    head: ["domain", "tools", "retrieval", "processing", "seeds", "exemplars"],
    style: STYLE,
  });
  for (const [domain, { tools, kinds, seeds, exemplars }] of Object.entries(facts.domains)) {
    holdings.push([domain, tools, kinds.retrieval, kinds.processing, seeds, exemplars]);
  }
  console.log(holdings.toString());
  console.log(`${facts.pairs} pairs of a tool and another that takes one of its outputs`);
  console.log(`in some pair: ${share(facts.chained)}; largest connected component: ${share(facts.component)}`);
  const between = new Table({ head: ["pairs from \\ to", ...pool.domains], style: STYLE });
  for (const [from, pairs] of Object.entries(facts.between)) between.push([from, ...Object.values(pairs)]);
  console.log(between.toString());
  const shortest = new Table({ head: ["shortest chain", ...pool.domains], style: STYLE });
  for (const [from, chains] of Object.entries(facts.shortest))
    shortest.push([from, ...Object.values(chains).map((tools) => tools ?? "none")]);
  console.log(shortest.toString());
}

export async function main({ json, graph }: { json: boolean; graph: boolean }): Promise<void> {
  if (graph) {
    const facts = graphFacts(pool.graph);
    if (json) console.log(JSON.stringify(facts));
    else printGraph(facts);
  } else if (json) console.log(JSON.stringify(rows()));
  else printTools();
}

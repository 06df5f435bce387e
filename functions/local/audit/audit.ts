/** `npm run audit`: every table of the embedded pool against packages that say the same. */
import { join } from "node:path";
import Table from "cli-table3";
import { ROOT } from "../platform.ts";
import { packageName, unpacked } from "./package.ts";
import { keep } from "./receipts.ts";
import type { AuditedTable } from "./table.ts";
import { AUDIT } from "./tables/index.ts";
import { type Verdict, verdictOn } from "./verdict.ts";

interface AuditOptions {
  readonly fetch: boolean;
  readonly tables: readonly string[] | undefined;
  readonly verbose: boolean;
}

const CACHE = join(ROOT, "out", "audit");
/** So many problems of a table are printed unless all are asked for. */
const SHOWN = 8;

async function fetchAgain(table: AuditedTable): Promise<string[]> {
  const changed: string[] = [];
  const ours = table.claims();
  for (const witness of table.witnesses) {
    const said = await witness.read(unpacked(witness.package, CACHE), ours);
    const change = keep(table, witness, ours, said);
    if (change !== undefined) changed.push(change);
  }
  return changed;
}

function rowOf({ table, rows, witnesses, settled, unconfirmed, invented, problems }: Verdict): (string | number)[] {
  const of = (role: "source" | "second") =>
    witnesses
      .filter(({ witness }) => witness.role === role)
      .map(({ witness, comparison }) => `${packageName(witness.package)} ${comparison?.rows ?? "?"}`)
      .join("\n");
  return [table, rows, of("source"), of("second"), settled, unconfirmed, invented, problems.length];
}

export async function main({ fetch, tables, verbose }: AuditOptions): Promise<void> {
  const audited = Object.values(AUDIT)
    .flat()
    .filter(({ table }) => tables === undefined || tables.some((name) => table.includes(name)));
  const verdicts: Verdict[] = [];
  for (const table of audited) {
    const changed = fetch ? await fetchAgain(table) : [];
    const verdict = verdictOn(table);
    verdicts.push({ ...verdict, problems: [...changed, ...verdict.problems] });
  }
  const printed = new Table({
    head: [
      "table",
      "rows",
      "source, rows compared",
      "second, rows compared",
      "settled",
      "unconfirmed",
      "made up",
      "disagreements",
    ],
  });
  printed.push(...verdicts.map(rowOf));
  console.log(printed.toString());
  for (const { table, problems } of verdicts) {
    for (const problem of problems.slice(0, verbose ? undefined : SHOWN)) console.log(`${table}: ${problem}`);
    if (!verbose && problems.length > SHOWN) console.log(`${table}: and ${problems.length - SHOWN} more (--verbose)`);
  }
  const total = (count: (verdict: Verdict) => number) => verdicts.reduce((sum, verdict) => sum + count(verdict), 0);
  console.log(
    `${verdicts.length} tables, ${total((v) => v.rows)} rows, ${total((v) => v.settled)} differences settled, ${total((v) => v.unconfirmed)} fields unconfirmed, ${total((v) => v.invented)} made up, ${total((v) => v.problems.length)} disagreements`,
  );
  if (total((v) => v.problems.length) > 0) process.exitCode = 1;
}

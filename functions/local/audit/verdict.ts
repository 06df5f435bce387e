/** What an audit of a table finds, and what is wrong with it. */
import { packageName } from "./package.ts";
import { recorded } from "./receipts.ts";
import type { AuditedTable, Comparison, Witness } from "./table.ts";

export interface Verdict {
  readonly table: string;
  readonly rows: number;
  readonly witnesses: readonly { readonly witness: Witness; readonly comparison: Comparison | undefined }[];
  /** Differences that the table settles, each with a witness on its side. */
  readonly settled: number;
  readonly problems: readonly string[];
}

export function verdictOn(table: AuditedTable): Verdict {
  const ours = table.claims();
  const problems: string[] = [];
  const witnesses = table.witnesses.map((witness) => {
    const found = recorded(table, witness, ours);
    if (typeof found === "string") problems.push(found);
    return { witness, comparison: typeof found === "string" ? undefined : found };
  });
  if (witnesses.length === 0) problems.push("nothing says the same");

  const settled = new Set<string>();
  for (const { witness, comparison } of witnesses)
    for (const { key, field, ours: our, theirs } of comparison?.differences ?? []) {
      const cell = `${key} ${field}`;
      if (table.settled?.[cell] === undefined)
        problems.push(`${key}: ${field} is ${our}, ${theirs} in ${packageName(witness.package)}`);
      else settled.add(cell);
    }
  for (const cell of Object.keys(table.settled ?? {})) {
    if (!settled.has(cell)) problems.push(`${cell} is settled, and no source differs`);
    else if (!witnesses.some(({ comparison }) => comparison?.agreed.includes(cell)))
      problems.push(`${cell} is settled, and no source agrees`);
  }

  const silences = witnesses.flatMap(({ comparison }) => (comparison === undefined ? [] : new Set(comparison.silent)));
  for (const key of Object.keys(table.doubtful ?? {}))
    if (ours.has(key)) problems.push(`${key} is doubtful, and stands in the table`);

  for (const [key, said] of ours)
    for (const field of Object.keys(said))
      if (silences.every((silent) => silent.has(`* ${field}`) || silent.has(`${key} ${field}`)))
        problems.push(`${key} ${field}: no source says it`);

  return { table: table.table, rows: ours.size, witnesses, settled: settled.size, problems };
}

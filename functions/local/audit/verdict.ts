/** What an audit of a table finds, and what is wrong with it. */
import { packageName } from "./package.ts";
import { recorded } from "./receipts.ts";
import type { AuditedTable, Comparison, Witness } from "./table.ts";

export interface Verdict {
  readonly table: string;
  readonly rows: number;
  readonly witnesses: readonly { readonly witness: Witness; readonly comparison: Comparison | undefined }[];
  /** Differences that are settled: with two witnesses on the table's side, or with one and a reason. */
  readonly settled: number;
  /** Fields that no source says. Each is a problem. */
  readonly unconfirmed: number;
  /** Fields of a table that is made up. */
  readonly invented: number;
  readonly problems: readonly string[];
}

/** So many witnesses on the table's side settle a difference with another. */
const OUTVOTE = 2;

/** Where a witness stands on a cell. */
function standOf({ differences, silent }: Comparison) {
  const differs = new Set(differences.map(({ key, field }) => `${key} ${field}`));
  const says = new Set(silent);
  return (key: string, field: string): "agrees" | "differs" | "is silent" => {
    if (says.has(`* ${field}`) || says.has(`${key} ${field}`)) return "is silent";
    return differs.has(`${key} ${field}`) ? "differs" : "agrees";
  };
}

export function verdictOn(table: AuditedTable): Verdict {
  const ours = table.claims();
  const problems: string[] = [];
  const witnesses = table.witnesses.map((witness) => {
    const found = recorded(table, witness, ours);
    if (typeof found === "string") problems.push(found);
    return { witness, comparison: typeof found === "string" ? undefined : found };
  });
  if (witnesses.length === 0 && table.invented === undefined) problems.push("nothing says the same");

  const stands = witnesses.flatMap(({ comparison }) => (comparison === undefined ? [] : standOf(comparison)));
  const agreeing = (key: string, field: string) => stands.filter((stand) => stand(key, field) === "agrees").length;

  const settled = new Set<string>();
  let outvoted = 0;
  for (const { witness, comparison } of witnesses)
    for (const { key, field, ours: our, theirs } of comparison?.differences ?? []) {
      const cell = `${key} ${field}`;
      const reason = table.settled?.[cell];
      if (agreeing(key, field) >= OUTVOTE) outvoted += 1;
      else if (reason === undefined || agreeing(key, field) === 0)
        problems.push(`${key}: ${field} is ${our}, ${theirs} in ${packageName(witness.package)}`);
      if (reason !== undefined) settled.add(cell);
    }
  for (const cell of Object.keys(table.settled ?? {}))
    if (!settled.has(cell)) problems.push(`${cell} is settled, and no source differs`);

  for (const key of Object.keys(table.doubtful ?? {}))
    if (ours.has(key)) problems.push(`${key} is doubtful, and stands in the table`);
  const unsaid: string[] = [];
  for (const [key, said] of ours)
    for (const field of Object.keys(said))
      if (stands.every((stand) => stand(key, field) === "is silent")) unsaid.push(`${key} ${field}: no source says it`);
  const madeUp = table.invented !== undefined;
  if (!madeUp) problems.push(...unsaid);

  return {
    table: table.table,
    rows: ours.size,
    witnesses,
    settled: settled.size + outvoted,
    unconfirmed: madeUp ? 0 : unsaid.length,
    invented: madeUp ? unsaid.length : 0,
    problems,
  };
}

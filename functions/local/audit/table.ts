/** What is audited: a table of the pool, and what says the same. */
import type { Agreement } from "./agree.ts";
import type { Claims } from "./claims.ts";
import { type Package, packageName } from "./package.ts";

/** A package that says what a table says. */
export interface Witness {
  readonly package: Package;
  /** `source`: the table is cut from it. `second`: it does not depend on the table's source, or is another edition of it. */
  readonly role: "source" | "second";
  /**
   * `extract`: what it says is kept here as a file, and compared at each audit. `receipt`: what the comparison gave is kept,
   * and holds as long as neither the table nor how it is compared changes. For sources, which say the table once more.
   */
  readonly kept: "extract" | "receipt";
  /** Reads the unpacked package; `ours` are the table's claims, for what need not be kept. */
  read(folder: string, ours: Claims): Claims | Promise<Claims>;
}

export interface AuditedTable {
  /** Domain and name of the file in its folder `data`, or of the file of tools that holds the table. */
  readonly table: string;
  claims(): Claims;
  /** How each field is compared. A field that a witness does not speak of is not compared with it. */
  readonly fields: Readonly<Record<string, Agreement>>;
  readonly witnesses: readonly Witness[];
  /**
   * Where the table differs from a witness, and only one other agrees with it: `key field`, with the reason for taking that one's word.
   * Two that agree need no reason.
   */
  readonly settled?: Readonly<Record<string, string>>;
  /** Keys that sources disagree about, with the reason: they stand in no table. */
  readonly doubtful?: Readonly<Record<string, string>>;
  /** What is made up, and claims nothing of the world: no source can say it. */
  readonly invented?: string;
  /** Where what was typed was typed from. */
  readonly typedFrom?: string;
}

export interface Difference {
  readonly key: string;
  readonly field: string;
  readonly ours: string;
  readonly theirs: string;
}

export interface Comparison {
  /** Rows of which at least one field was compared, and fields in all. */
  readonly rows: number;
  readonly fields: number;
  readonly differences: readonly Difference[];
  /** What the witness says nothing of: `key field`, or `* field` for all. With all else it agrees. */
  readonly silent: readonly string[];
}

export function compare(table: AuditedTable, ours: Claims, theirs: Claims): Comparison {
  const found = { differences: [] as Difference[], silent: [] as string[] };
  let rows = 0;
  let fields = 0;
  for (const [key, said] of ours) {
    let compared = 0;
    for (const [field, our] of Object.entries(said)) {
      const their = theirs.get(key)?.[field];
      const agrees = table.fields[field];
      const cell = `${key} ${field}`;
      if (their === undefined || agrees === undefined) found.silent.push(cell);
      else {
        compared += 1;
        if (!agrees(our, their)) found.differences.push({ key, field, ours: our, theirs: their });
      }
    }
    if (compared > 0) rows += 1;
    fields += compared;
  }
  return { rows, fields, ...found, silent: shortened(found.silent, ours) };
}

/** With `* field` for a field of which every cell of the table is listed. */
function shortened(cells: readonly string[], ours: Claims): string[] {
  const names = [...new Set([...ours.values()].flatMap(Object.keys))];
  const whole = names.filter(
    (name) =>
      cells.filter((cell) => cell.endsWith(` ${name}`)).length ===
      [...ours.values()].filter((said) => name in said).length,
  );
  return [
    ...whole.map((name) => `* ${name}`),
    ...cells.filter((cell) => !whole.some((name) => cell.endsWith(` ${name}`))),
  ];
}

/** The name of the file of an extract, or of a receipt. */
export const witnessName = (table: AuditedTable, { package: from }: Witness): string =>
  `${table.table}.${packageName(from)}`.replaceAll(/[^\w.@-]+/g, "_");

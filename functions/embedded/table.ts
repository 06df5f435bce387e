/** Reading the data modules of the pool. */

/** Rows of a TSV table, each an array of its cells. */
export function rowsOf(tsv: string): string[][] {
  return tsv.split("\n").map((line) => line.split("\t"));
}

/** The cell as text; an absent cell is empty. */
export const cell = (row: readonly string[], at: number): string => row[at] ?? "";

/** A cell as a number, or null where it is empty. */
export function numberOrNull(cell: string | undefined): number | null {
  return cell === undefined || cell === "" ? null : Number(cell);
}

/** Reading the data modules of the pool. */

/** Rows of a TSV table, each an array of its cells. */
export function rowsOf(tsv: string): string[][] {
  return tsv.split("\n").map((line) => line.split("\t"));
}

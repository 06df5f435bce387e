/** Data sets of R packages, by R itself: the package as Debian unpacks it, or files of its source. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { rowsIn } from "./read.ts";

/** Room for the largest data set as text. */
const MOST_BYTES = 64 * 2 ** 20;
/** Where Debian puts packages of R; those that come with R itself lie in the second. */
const LIBRARIES = ["usr/lib/R/site-library", "usr/lib/R/library"];

type DataSet = { readonly library: string; readonly data: string } | { readonly files: readonly string[] };

/** The rows that an expression of R gives over a data set. The names of the rows stand in the column `row`. */
export function rowsOfR(folder: string, from: DataSet, expression: string): Record<string, string>[] {
  const text = (value: string) => JSON.stringify(value);
  const load =
    "library" in from
      ? `data(list = ${text(from.data)}, package = ${text(from.library)}, lib.loc = ${text(
          LIBRARIES.map((path) => join(folder, path)).find((path) => existsSync(join(path, from.library))) ?? folder,
        )})`
      : from.files.map((file) => `load(${text(join(folder, file))})`).join("; ");
  const write = `x <- as.data.frame(${expression}, check.names = FALSE); write.table(cbind(row = rownames(x), x), sep = "\\t", quote = FALSE, row.names = FALSE, na = "")`;
  const written = execFileSync("Rscript", ["--vanilla", "-e", `${load}; ${write}`], {
    maxBuffer: MOST_BYTES,
    encoding: "utf8",
  });
  return rowsIn(written, "\t");
}

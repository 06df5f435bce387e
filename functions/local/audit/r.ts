/** Data sets of R packages, by R itself: the package as Debian unpacks it, or its source. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { rowsIn } from "./read.ts";

/** Room for the largest data set as text. */
const MOST_BYTES = 64 * 2 ** 20;

/**
 * The rows that an expression of R gives, over the data sets of a library of a Debian package, or of files of data of a
 * package's source. The names of the rows stand in the column `row`.
 */
export function rowsOfR(folder: string, from: { library: string } | { files: readonly string[] }, expression: string) {
  const load =
    "library" in from
      ? `lazyLoad(${JSON.stringify(join(folder, "usr/lib/R/site-library", from.library, "data/Rdata"))}, filter = function(n) TRUE)`
      : from.files.map((file) => `load(${JSON.stringify(join(folder, file))})`).join("; ");
  const write = `x <- as.data.frame(${expression}, check.names = FALSE); write.table(cbind(row = rownames(x), x), sep = "\\t", quote = FALSE, row.names = FALSE, na = "")`;
  const text = execFileSync("Rscript", ["--vanilla", "-e", `${load}; ${write}`], {
    maxBuffer: MOST_BYTES,
    encoding: "utf8",
  });
  return rowsIn(text, "\t");
}

/** Fills a file of a format, record by record: into object storage in a release, and onto a disk where formats are made of a dataset there. */
import { rowsOf } from "../rows.ts";
import type { Row } from "./columns.ts";
import type { FormatFile, Parts, Sink } from "./format.ts";
import { jsonLine } from "./json_lines.ts";
import { ParquetFile } from "./parquet.ts";
import type { OfferedTool } from "./verl_tools.ts";

export interface Filling {
  /** @throws BadRecord */
  readonly add: (parts: Parts) => Promise<void>;
  /** Writes what is left; what it returns is the number of rows. */
  readonly finish: () => Promise<number>;
}

/** @param tools of the dataset's pools: what a file of tools is made of. */
export function filling(file: FormatFile, to: Sink, tools: readonly OfferedTool[] = []): Filling {
  let rows = 0;
  switch (file.kind) {
    case "companion":
    case "tools":
      return {
        add: async () => {},
        finish: async () => {
          const text = file.kind === "tools" ? file.text(tools) : file.text;
          await to.write(new TextEncoder().encode(text));
          return 0;
        },
      };
    case "lines":
      return {
        add: async (parts) => {
          for (const row of rowsOf(file, parts)) {
            await to.write(jsonLine(row));
            rows++;
          }
        },
        finish: async () => rows,
      };
    case "parquet": {
      const parquet = new ParquetFile(to, file.columns);
      return {
        add: async (parts) => {
          for (const row of rowsOf(file, parts)) {
            await parquet.add(row as Row);
            rows++;
          }
        },
        finish: async () => {
          await parquet.finish();
          return rows;
        },
      };
    }
  }
}

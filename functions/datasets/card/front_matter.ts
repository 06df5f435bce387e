/** What the Hugging Face Hub reads of the card: https://github.com/huggingface/hub-docs/blob/main/datasetcard.md */
import { SPLITS } from "../../domain/dataset/specification.ts";
import type { Columns, ColumnType } from "../formats/columns.ts";
import { hasRows, type RowsFile } from "../formats/format.ts";
import type { DatasetFacts } from "../manifest.ts";
import { cardLicences } from "./licences.ts";
import { patternOf, writtenFiles } from "./loading.ts";
import { type Yaml, yamlLines } from "./yaml.ts";

/** Size classes that the Hub knows. */
const HUB_SIZES: readonly (readonly [below: number, name: string])[] = [
  [1_000, "n<1K"],
  [10_000, "1K<n<10K"],
  [100_000, "10K<n<100K"],
  [1_000_000, "100K<n<1M"],
  [Number.POSITIVE_INFINITY, "1M<n<10M"],
];

export function frontMatter(facts: DatasetFacts): string {
  const total = SPLITS.reduce((sum, split) => sum + facts.tasks[split], 0);
  const fields: Yaml = {
    pretty_name: facts.name,
    ...cardLicences(facts),
    language: ["en"],
    task_categories: ["text-generation", "question-answering"],
    size_categories: [HUB_SIZES.find(([below]) => total < below)?.[1] ?? "n<1K"],
    annotations_creators: ["machine-generated"],
    tags: ["tool-use", "function-calling", "agents", "synthetic", "verifiable-rewards"],
    ...configurations(facts),
  };
  return ["---", ...yamlLines(fields), "---"].join("\n");
}

type ConfiguredFile = RowsFile & { readonly config: NonNullable<unknown> };

/** Each configuration with its splits and their files, the first as the default; and of each its columns, where the format says them, and sizes. */
function configurations(facts: DatasetFacts): { readonly configs?: Yaml; readonly dataset_info?: Yaml } {
  const written = writtenFiles(facts).flatMap((file) =>
    !hasRows(file) || file.config === undefined ? [] : [{ ...file, config: file.config }],
  );
  if (written.length === 0) return {};
  const byName = [...Map.groupBy(written, ({ config }) => config.name)];
  return {
    configs: byName.map(([name, files], at) => ({
      config_name: name,
      default: at === 0 ? true : undefined,
      data_files: files.map((file) => ({ split: file.config.split, path: patternOf(file) })),
    })),
    dataset_info: byName.map(([name, files]) => ({
      config_name: name,
      features: featuresOf(files),
      splits: files.map((file) => {
        const parts = partsOf(file, facts);
        const sum = (figure: "bytes" | "rows") => parts.reduce((total, part) => total + part[figure], 0);
        // As they are stored: what they come to in memory, who loads them finds out.
        return { name: file.config.split, num_bytes: sum("bytes"), num_examples: sum("rows") };
      }),
      download_size: bytesOf(files, facts),
      dataset_size: bytesOf(files, facts),
    })),
  };
}

/** The files of the dataset that are parts of one of a format. */
function partsOf(file: ConfiguredFile, { files }: DatasetFacts): DatasetFacts["files"] {
  const isPart = ({ path }: { path: string }) =>
    path === file.path || path.replace(/-\d{5}-of-\d{5}\.\w+$/, "") === file.path;
  return files.filter(isPart);
}

function bytesOf(files: readonly ConfiguredFile[], facts: DatasetFacts): number {
  return files.flatMap((file) => partsOf(file, facts)).reduce((total, { bytes }) => total + bytes, 0);
}

/** Of Parquet, whose columns its format says. What lines of JSON hold readers find out. */
function featuresOf(files: readonly ConfiguredFile[]): Yaml | undefined {
  const [first] = files;
  return first?.kind === "parquet" ? features(first.columns) : undefined;
}

function features(columns: Columns): Yaml {
  return Object.entries(columns).map(([name, type]) => ({ name, ...feature(type) }));
}

const DTYPES = {
  string: "string",
  // A type of `datasets` from 4.7 on, which gives the value back as an object.
  json: "json",
  double: "float64",
  integer: "int64",
  boolean: "bool",
} as const;

function feature(type: ColumnType): { readonly [key: string]: Yaml } {
  if (typeof type === "string") return { dtype: DTYPES[type] };
  if ("struct" in type) return { struct: features(type.struct) };
  // A list of plain values, or of structs, says these alone.
  const { dtype, struct, ...other } = feature(type.list);
  return { list: dtype ?? struct ?? other };
}

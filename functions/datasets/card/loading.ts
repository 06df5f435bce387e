/** The sections of the card about formats: which configurations there are, how each is loaded, and what each file is for. */
import { isWritten, type PlannedFile, planFiles, type SplitCounts } from "../../domain/dataset/files.ts";
import { type FormatFile, hasRows } from "../formats/format.ts";
import { formatsOf } from "../formats/index.ts";
import { type DatasetFacts, FORMAT_VERSION } from "../manifest.ts";

/** What stands for the dataset's folder in the lines that load it. */
const FOLDER = "FOLDER";

/** Files of the dataset's formats whose split has tasks. */
export function writtenFiles({ selection, tasks }: DatasetFacts): FormatFile[] {
  return formatsOf(selection.formats)
    .flatMap(({ files }) => files)
    .filter((file) => isWritten(file, tasks));
}

/** The file, or the pattern of its parts. */
export function patternOf(file: FormatFile): string {
  if (!hasRows(file) || file.shardTasks === undefined) return file.path;
  return `${file.path}-*.${file.kind === "parquet" ? "parquet" : "jsonl"}`;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  axolotl: "yaml",
  duckdb: "sql",
  "nemo-gym": "yaml",
  verifiers: "toml",
};
const SHELL = /^([A-Z_]+=\S+ )*(python3|torchrun|swift|llamafactory-cli) /;

export function loading(facts: DatasetFacts): string {
  const written = formatsOf(facts.selection.formats).filter(({ files }) =>
    files.some((file) => isWritten(file, facts.tasks)),
  );
  const sections = written.map(({ name, loads, files }) =>
    Object.entries(loads)
      .map(([trainer, lines]) => {
        const language = LANGUAGES[trainer] ?? (SHELL.test(lines) ? "sh" : "python");
        return `**${trainer}**, from \`${name}\`:\n\n\`\`\`${language}\n${named(lines, files, facts.tasks)}\n\`\`\``;
      })
      .join("\n\n"),
  );
  return `## Loading

\`${FOLDER}\` is where this dataset is. Where a file is in several parts, the first stands for all of them.${withoutSplits(facts)}

${sections.join("\n\n")}

\`npm run test:trainers\` of dive gives these lines to the trainers' own code, Python, SQL and configurations as they stand and commands
by their options, and compares what is loaded with the records; OpenAI's alone are not run, since they take a key.

A response is right if its last line \`Answer: <value>\` agrees with the answer under its type (unit and tolerance of a number,
accepted forms of a text). \`answer\` is a JSON string in every format, since its value is of another type from row to row. Every row of a
format that takes further columns has those to filter, weigh and count by: \`task_id\`, \`run_id\`, \`split\`, \`domain\`, \`topology\`,
\`calls\` and \`tools_used\` (of the solution), \`pass_rate\` and \`tier\`. Ids of calls are nine letters and digits, the same in every format.`;
}

/** Where an example takes a split that the dataset has not, the card says what stands there. */
function withoutSplits({ tasks, selection }: DatasetFacts): string {
  const missing = formatsOf(selection.formats)
    .flatMap(({ files }) =>
      files.filter((file) => !isWritten(file, tasks) && insteadOf(file, files, tasks) !== undefined),
    )
    .map(({ split }) => `\`${split}\``);
  if (missing.length === 0) return "";
  return `\nThe dataset has no tasks in ${[...new Set(missing)].join(" and ")}: where an example takes a file of that, another of its format stands there.`;
}

/** A file of the format that has rows, for one that has none and is not there. */
function insteadOf(file: FormatFile, files: readonly FormatFile[], tasks: SplitCounts): FormatFile | undefined {
  return files.find((other) => other.kind === file.kind && tasks[other.split] > 0);
}

/** The lines with the names that files have in this dataset: in one part or in several, and of those that there are. */
export function named(lines: string, files: readonly FormatFile[], tasks: SplitCounts): string {
  const ones = planFiles({ sft: 1, rl: 1, eval: 1 }, files).filter(isFormat);
  const own = planFiles(tasks, files).filter(isFormat);
  return ones.reduce((text, { path, file }) => {
    const there = isWritten(file, tasks) ? file : insteadOf(file, files, tasks);
    const first = own.find((planned) => planned.file === there);
    if (there === undefined || first === undefined) return text;
    return text.replaceAll(path, first.path).replaceAll(patternOf(file), patternOf(there));
  }, lines);
}

function isFormat(planned: PlannedFile<FormatFile>): planned is Exclude<PlannedFile<FormatFile>, { kind: "records" }> {
  return planned.kind === "format";
}

export function files(facts: DatasetFacts): string {
  const formats = formatsOf(facts.selection.formats);
  const about = formats.map(({ name, about, files }) => {
    const paths = files.filter((file) => isWritten(file, facts.tasks)).map((file) => `\`${patternOf(file)}\``);
    return paths.length === 0 ? [] : [`| \`${name}\` | ${paths.join(", ")} | ${about} |`];
  });
  const list = facts.files.map((file) => `| \`${file.path}\` | ${file.rows} | ${file.bytes} |`);
  return `## Files

| format | files | holds |
| --- | --- | --- |
${about.flat().join("\n")}

| file | rows | bytes |
| --- | ---: | ---: |
${list.join("\n")}

\`tasks.jsonl\` holds the canonical record of every task of all splits: rounds, evidence with provenance, solution, certificate and
attempts. Any other format is made of it by \`npm run formats\`.${serial(facts)}
\`manifest.json\` has the specification, counts and the SHA-256 of each file. Format version ${FORMAT_VERSION}.`;
}

function serial({ selection }: DatasetFacts): string {
  return selection.serial_calls
    ? "\nCalls that were made in one turn stand in turns one after the other (`serial_calls`) in every format; records keep them together."
    : "";
}

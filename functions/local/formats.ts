/** `npm run formats`: any format of the registry from a dataset on disk, record by record, in the bytes that a release would write. */
import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { type Filling, filling } from "../datasets/formats/fill.ts";
import type { FormatFile } from "../datasets/formats/format.ts";
import { filesOf } from "../datasets/formats/index.ts";
import type { OfferedTool } from "../datasets/formats/verl_tools.ts";
import { recordSchema, type TaskRecord } from "../datasets/record.ts";
import { partsOf, type RowPolicy } from "../datasets/rows.ts";
import { MANIFEST, type PlannedFile, planFiles, RECORDS, type SplitCounts } from "../domain/dataset/files.ts";
import { FORMAT_NAMES, type FormatName } from "../domain/dataset/format_names.ts";
import { type DatasetSpecification, datasetSpecificationSchema } from "../domain/dataset/specification.ts";
import { definitionsIn } from "./formats/definitions.ts";
import { chosenOf, OptionError } from "./options.ts";

export interface FormatsOptions {
  /** Undefined where it was not given. */
  readonly dataset: string | undefined;
  readonly out: string;
  /** Those of the dataset where not given. */
  readonly formats: readonly string[] | undefined;
  readonly serial: boolean;
}

export async function main({ dataset, out, formats, serial }: FormatsOptions): Promise<void> {
  if (dataset === undefined) throw new OptionError("--dataset: expected the folder of a dataset");
  if (formats !== undefined) chosenOf("formats", formats, FORMAT_NAMES);
  for (const { path, rows } of await writeFormats(dataset, out, formats as FormatName[] | undefined, serial))
    console.log(`${String(rows).padStart(8)}  ${path}`);
}

export interface WrittenFile {
  readonly path: string;
  readonly rows: number;
}

/** Writes the files and says what they have. */
export async function writeFormats(
  dataset: string,
  out: string,
  formats?: readonly FormatName[],
  serial = false,
): Promise<WrittenFile[]> {
  const { selection, held, pool } = await manifestIn(dataset);
  const { counts, toolset } = await overview(dataset, held);
  const known = await definitionsIn(dataset, toolset);
  const policy: RowPolicy = {
    limit: selection.sft_trajectories,
    pick: selection.sft_pick,
    without: held,
    serial: serial || selection.serial_calls,
    definition: (name) => known.get(name),
  };
  const tools = [...known.values()].map((definition) => ({ definition, pool }));
  const files = planFiles(counts, filesOf(formats ?? selection.formats)).flatMap((planned) =>
    planned.kind === "records" ? [] : [new DiskFile(out, planned, tools)],
  );
  const position = { sft: 0, rl: 0, eval: 0 };
  for await (const record of recordsIn(dataset)) {
    const parts = partsOf(record, position[record.split]++, policy);
    for (const file of files) if (file.holds(parts)) await file.add(parts);
  }
  const written: WrittenFile[] = [];
  for (const file of files) written.push(await file.close());
  return written;
}

type Parts = ReturnType<typeof partsOf>;

/** A file that is opened with its first record, and closed with its last: no more are open than there are formats. */
class DiskFile {
  readonly #planned: Exclude<PlannedFile<FormatFile>, { kind: "records" }>;
  readonly #path: string;
  readonly #tools: readonly OfferedTool[];
  #open: { readonly handle: FileHandle; readonly filling: Filling } | undefined;
  #rows: number | undefined;

  constructor(
    out: string,
    planned: Exclude<PlannedFile<FormatFile>, { kind: "records" }>,
    tools: readonly OfferedTool[],
  ) {
    this.#planned = planned;
    this.#tools = tools;
    this.#path = join(out, planned.path);
  }

  holds({ record, index }: Parts): boolean {
    const { file, first, limit } = this.#planned;
    return record.split === file.split && index >= first && index < first + limit;
  }

  async add(parts: Parts): Promise<void> {
    await (await this.#filling()).add(parts);
    if (parts.index === this.#planned.first + this.#planned.limit - 1) await this.close();
  }

  async close(): Promise<WrittenFile> {
    if (this.#rows === undefined) {
      this.#rows = await (await this.#filling()).finish();
      await this.#open?.handle.close();
    }
    return { path: this.#planned.path, rows: this.#rows };
  }

  async #filling(): Promise<Filling> {
    if (this.#open === undefined) {
      await mkdir(dirname(this.#path), { recursive: true });
      const handle = await open(this.#path, "w");
      const to = { write: async (bytes: Uint8Array) => void (await handle.writeFile(bytes)) };
      this.#open = { handle, filling: filling(this.#planned.file, to, this.#tools) };
    }
    return this.#open.filling;
  }
}

/** What the dataset was cut by, the tools that its training rows do without, and the name of the pool that all tools are of. */
async function manifestIn(dataset: string): Promise<{
  readonly selection: DatasetSpecification;
  readonly held: ReadonlySet<string>;
  readonly pool: string | undefined;
}> {
  const manifest = JSON.parse(await readFile(join(dataset, MANIFEST), "utf8"));
  const selection = datasetSpecificationSchema.parse(manifest.specification.dataset);
  // Of several runs it is not known which tool is of which pool, unless all drew from one.
  const pools = new Set<string>([manifest, ...(manifest.runs ?? [])].flatMap((of) => of.pool?.name ?? []));
  const [pool] = pools.size === 1 ? pools : [];
  if (selection.hold_out !== "tools") return { selection, held: new Set(), pool };
  const { held_out: count, names } = manifest.hold_out as { held_out: number; names: string[] };
  if (names.length < count)
    throw new Error(`${MANIFEST} names ${names.length} of ${count} held-out tools: which others are, it does not say`);
  return { selection, held: new Set(names), pool };
}

/** Tasks by split, and the names of the tools that rows define. */
async function overview(
  dataset: string,
  held: ReadonlySet<string>,
): Promise<{ readonly counts: SplitCounts; readonly toolset: ReadonlySet<string> }> {
  const counts = { sft: 0, rl: 0, eval: 0 };
  const toolset = new Set<string>();
  for await (const record of recordsIn(dataset)) {
    counts[record.split]++;
    for (const name of record.toolset) if (record.split === "eval" || !held.has(name)) toolset.add(name);
  }
  return { counts, toolset };
}

async function* recordsIn(dataset: string): AsyncGenerator<TaskRecord> {
  for await (const line of createInterface({ input: createReadStream(join(dataset, RECORDS)) }))
    yield recordSchema.parse(JSON.parse(line));
}

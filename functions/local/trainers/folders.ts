/** The folder that the checks read: a dataset's records, its tools, its files in every format of the registry, and how they are loaded. */
import { copyFile, cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Format, FormatFile } from "../../datasets/formats/format.ts";
import { FORMATS } from "../../datasets/formats/index.ts";
import { embeddedSource } from "../../embedded/source.ts";
import { toolDefinition } from "../../tools/definition.ts";
import { type WrittenFile, writeFormats } from "../formats.ts";
import { harden } from "./hard.ts";
import type { Form } from "./results.ts";

/** The files that one entry of the registry made: several where there are shards. */
export interface MadeFile {
  readonly paths: readonly string[];
  readonly split: string;
  readonly kind: FormatFile["kind"];
}

/** @param dataset made of the embedded pool, whose definitions of tools are the ones to compare with. */
export async function makeFolder(dataset: string, to: string, form: Form): Promise<void> {
  if (form !== "hard") return writeFolder(dataset, to, form);
  const hard = `${to}.dataset`;
  await cp(dataset, hard, { recursive: true });
  await harden(join(hard, "tasks.jsonl"));
  await writeFolder(hard, to, form);
}

async function writeFolder(dataset: string, to: string, form: Form): Promise<void> {
  const serial = form === "serial";
  await mkdir(to, { recursive: true });
  await copyFile(join(dataset, "tasks.jsonl"), join(to, "tasks.jsonl"));
  const tools = embeddedSource.pool().tools.map((tool) => [tool.name, toolDefinition(tool)]);
  await writeFile(join(to, "tools.json"), JSON.stringify(Object.fromEntries(tools)));
  const formats: Record<string, { files: MadeFile[]; loads: Format["loads"] }> = {};
  // What has no trajectories is the same in every form.
  const written = FORMATS.filter(({ files }) => form === "parallel" || files.some(({ split }) => split === "sft"));
  for (const { name, files, loads } of written)
    formats[name] = { files: madeFiles(files, await writeFormats(dataset, to, [name], serial)), loads };
  await writeFile(join(to, "formats.json"), JSON.stringify({ serial, formats }));
}

/** Which of the files that were written are of which entry of the registry. */
export function madeFiles(files: readonly FormatFile[], written: readonly Pick<WrittenFile, "path">[]): MadeFile[] {
  return files.flatMap((file) => {
    const paths = written.map(({ path }) => path).filter((path) => isOf(file, path));
    return paths.length === 0 ? [] : [{ paths, split: file.split, kind: file.kind }];
  });
}

/** Files that have shards are named with their number. */
function isOf(file: FormatFile, path: string): boolean {
  return path === file.path || path.replace(/-\d+-of-\d+\.\w+$/, "") === file.path;
}

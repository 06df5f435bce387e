import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { isAbsolute, join, normalize } from "node:path";
import { pipeline } from "node:stream/promises";
import { setTimeout as pause } from "node:timers/promises";
import type { Command } from "commander";
import type { Client } from "../client.ts";
import { at, contextOf, itemsOf, list, whole } from "./context.ts";
import { jsonFrom } from "./input.ts";

interface Files {
  readonly id: string;
  readonly status: string;
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

export function addDatasets(dive: Command): void {
  const datasets = dive.command("datasets").description("datasets: versions of what runs kept");
  datasets
    .command("create")
    .description("make a dataset of one run, or of several")
    .option("--runs <a,b>", "the runs", list)
    .option("--name <name>", "its name; of one run the run's by default")
    .option("--formats <a,b>", "formats beside the canonical records", list)
    .option("--specification <file>", "the request as JSON, from a file or - for standard input")
    .option("--to <folder>", "wait until it is released, then download it")
    .action(
      async (
        given: { runs?: string[]; name?: string; formats?: string[]; specification?: string; to?: string },
        command: Command,
      ) => {
        const { client, print } = contextOf(command);
        const { runs, name, formats, specification, to } = given;
        const asked = (await jsonFrom(specification)) as { specification?: object };
        const of = runs === undefined ? {} : runs.length === 1 ? { run: runs[0] } : { runs };
        const body = { ...asked, ...of, ...(name && { name }) };
        const made = await client.make<Files>("/v1/datasets", {
          ...body,
          ...(formats && { specification: { ...asked.specification, formats } }),
        });
        if (to === undefined) return print(made);
        await released(client, made.id);
        print(await download(client, made.id, to));
      },
    );
  datasets
    .command("list")
    .description("list datasets, newest first")
    .option("--limit <n>", "at most", whole, 50)
    .action(async ({ limit }: { limit: number }, command: Command) => {
      const { client, print } = contextOf(command);
      print(await itemsOf(client, "/v1/datasets", limit));
    });
  datasets
    .command("show <dataset>")
    .description("show a dataset with its files")
    .action(async (dataset: string, _: object, command: Command) => {
      const { client, print } = contextOf(command);
      print(await client.get(at("datasets", dataset)));
    });
  datasets
    .command("download <dataset> <folder>")
    .description("download every file of a released dataset, and hold each against its hash")
    .action(async (dataset: string, folder: string, _: object, command: Command) => {
      const { client, print } = contextOf(command);
      print(await download(client, dataset, folder));
    });
}

/** Between two looks, milliseconds. */
const LOOK_MS = 1_000;

/** Waits until the dataset is released. @throws Error with its own reason where it comes to nothing. */
async function released(client: Client, id: string): Promise<void> {
  for (;;) {
    const { status, error } = await client.get<Files & { error: string | null }>(at("datasets", id));
    if (status === "released") return;
    if (status !== "writing") throw new Error(`dataset ${id} ended ${status}: ${error ?? "no reason given"}`);
    await pause(LOOK_MS);
  }
}

/** All files of a dataset to a folder, each with the hash that the API states. */
export async function download(client: Client, dataset: string, folder: string): Promise<object> {
  const { id, status, files } = await client.get<Files>(at("datasets", dataset));
  if (status !== "released") throw new Error(`dataset ${id} is not released: it is ${status}`);
  for (const { path, sha256 } of files) {
    const to = join(folder, within(path));
    await client.download(`${at("datasets", id, "files")}/${path.split("/").map(encodeURIComponent).join("/")}`, to);
    const hash = createHash("sha256");
    await pipeline(createReadStream(to), hash);
    if (hash.digest("hex") !== sha256) throw new Error(`${to} is not what the dataset says: its hash is another`);
  }
  return { dataset: id, folder, files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** A path that a server names leads nowhere but below the folder. */
function within(path: string): string {
  const plain = normalize(path);
  if (isAbsolute(plain) || plain.split(/[\\/]/).includes("..")) throw new Error(`the API names a file ${path}`);
  return plain;
}

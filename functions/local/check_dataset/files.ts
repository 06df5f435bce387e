/** The files of a dataset on disk, held against its manifest; and its tools, against their digests. */
import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { asyncBufferFromFile, parquetMetadataAsync } from "hyparquet";
import { z } from "zod";
import { canonicalJson, sha256Hex } from "../../domain/json.ts";
import { jsonObjectSchema } from "../../domain/schema.ts";

const manifestSchema = z.object({
  counts: z.object({ tasks: z.int(), sft: z.int(), rl: z.int(), eval: z.int() }),
  files: z.array(z.object({ path: z.string(), bytes: z.int(), sha256: z.string(), rows: z.int() })),
});
export type CheckedManifest = z.infer<typeof manifestSchema>;

export async function manifestIn(folder: string): Promise<CheckedManifest> {
  return manifestSchema.parse(JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")));
}

/** What does not hold of the files: each is there, with the bytes, the hash and the rows that the manifest says. */
export async function filesWrong(folder: string, { files }: CheckedManifest): Promise<string[]> {
  const wrong: string[] = [];
  for (const { path, bytes, sha256, rows } of files) {
    const at = join(folder, path);
    if (!existsSync(at)) {
      wrong.push(`${path}: is not there`);
      continue;
    }
    const hash = createHash("sha256");
    let size = 0;
    let lines = 0;
    for await (const chunk of createReadStream(at) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      size += chunk.length;
      for (let from = chunk.indexOf(10); from >= 0; from = chunk.indexOf(10, from + 1)) lines++;
    }
    if (size !== bytes) wrong.push(`${path}: has ${size} bytes, the manifest says ${bytes}`);
    if (hash.digest("hex") !== sha256) wrong.push(`${path}: has another SHA-256 than the manifest says`);
    const found = path.endsWith(".jsonl") ? lines : path.endsWith(".parquet") ? await parquetRows(at) : rows;
    if (found !== rows) wrong.push(`${path}: has ${found} rows, the manifest says ${rows}`);
  }
  return wrong;
}

async function parquetRows(path: string): Promise<number> {
  return Number((await parquetMetadataAsync(await asyncBufferFromFile(path))).num_rows);
}

/** The tools of a dataset by digest, and what does not hold of them: each digest is that of its line. */
export async function toolsIn(folder: string): Promise<{ tools: Map<string, string>; wrong: string[] }> {
  const tools = new Map<string, string>();
  const wrong: string[] = [];
  for await (const line of createInterface({ input: createReadStream(join(folder, "tools.jsonl")) })) {
    const { digest, ...tool } = jsonObjectSchema.parse(JSON.parse(line));
    if (digest !== sha256Hex(canonicalJson(tool)))
      wrong.push(`tools.jsonl: the digest of ${tool.name} is not that of its line`);
    tools.set(String(digest), String(tool.name));
  }
  return { tools, wrong };
}

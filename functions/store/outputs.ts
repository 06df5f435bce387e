/** Output of a recorded call: in its row while it is small, in object storage when it is not. */
import { sha256Hex } from "../domain/json.ts";

/** UTF-8 bytes that stay in the row: the rows of a whole batch of tasks, with sixteen calls a round, are read at once. */
export const OUTPUT_INLINE_BYTES = 32 * 1024;

export interface StoredOutput {
  readonly output: string | null;
  readonly output_key: string | null;
}

/**
 * Stores the JSON of an output and returns the two columns that say where it stands. Its content is part of its place: of two
 * that are stored for one call each has its own, and the row that stands names the one that counts.
 * @param key of the call.
 */
export async function saveOutput(env: Pick<Env, "BUCKET">, key: string, json: string): Promise<StoredOutput> {
  // A character is up to three bytes of UTF-8: only text in between has to be measured.
  if (json.length * 3 <= OUTPUT_INLINE_BYTES || new TextEncoder().encode(json).byteLength <= OUTPUT_INLINE_BYTES)
    return { output: json, output_key: null };
  const output_key = `calls/${key}/${sha256Hex(json)}.json`;
  await env.BUCKET.put(output_key, json, { httpMetadata: { contentType: "application/json" } });
  return { output: null, output_key };
}

/** The JSON of an output from where it stands; null where the call had none. Throws if it is not where its row says. */
export async function readOutput(env: Pick<Env, "BUCKET">, stored: StoredOutput): Promise<string | null> {
  if (stored.output_key === null) return stored.output;
  const object = await env.BUCKET.get(stored.output_key);
  if (object === null) throw new Error(`output ${stored.output_key} is not in object storage`);
  return object.text();
}

/** JSON that is given by a file's name, or on standard input. */
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";

/** An empty object where nothing is named. @throws Error that names the file. */
export async function jsonFrom(path: string | undefined): Promise<unknown> {
  if (path === undefined) return {};
  const read = path === "-" ? await text(process.stdin) : await readFile(path, "utf8");
  try {
    return JSON.parse(read);
  } catch (error) {
    throw new Error(`${path === "-" ? "standard input" : path}: expected JSON (${(error as Error).message})`);
  }
}

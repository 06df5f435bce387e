/** Sources as texts: files of repositories are kept in a folder, since what stands at a commit never changes. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { rawAddressOf, type Source } from "../../sources/catalogue/source.ts";

/** Bytes of a source that are read, and the longest that it may take, milliseconds. */
const BYTES_MAX = 4_000_000;
const DEADLINE_MS = 30_000;

export interface Fetched {
  readonly text?: string;
  /** Why there is none. */
  readonly reason?: string;
}

/** Never throws. */
export async function read(
  source: Source,
  { cache, offline }: { readonly cache: string; readonly offline: boolean },
): Promise<Fetched> {
  const kept = source.kind === "page" ? undefined : join(cache, source.repository, source.commit, source.path);
  if (kept !== undefined) {
    const text = await readFile(kept, "utf8").catch(() => undefined);
    if (text !== undefined) return { text };
  }
  if (offline) return { reason: source.kind === "page" ? "a page, and no network is to be used" : "not in the folder" };
  try {
    const response = await fetch(rawAddressOf(source), { signal: AbortSignal.timeout(DEADLINE_MS) });
    if (!response.ok) return { reason: `answered ${response.status}` };
    const text = (await response.text()).slice(0, BYTES_MAX);
    if (kept !== undefined) {
      await mkdir(dirname(kept), { recursive: true });
      await writeFile(kept, text);
    }
    return { text };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

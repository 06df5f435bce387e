/** `npm run content`: writes the digest of the embedded room, which runs over the embedded pool are named by. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { ROOT } from "./platform.ts";

/** Tools with their data, phrases, seeds and exemplars; concepts; and the teacher that plans and words with them. */
const EMBEDDED = join(ROOT, "functions", "embedded");

/** Where the digest stands: the one file of the room that it does not cover. */
export const CONTENT_FILE = join(EMBEDDED, "content.ts");

function filesUnder(path: string): string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return filesUnder(join(path, entry.name));
    return entry.name.endsWith(".ts") ? [join(path, entry.name)] : [];
  });
}

/** The text of the file that holds the digest. */
export function contentModule(): string {
  const hash = createHash("sha256");
  const covered = filesUnder(EMBEDDED).filter((file) => file !== CONTENT_FILE);
  const named = covered.map((file) => ({ file, name: relative(ROOT, file).split(sep).join("/") }));
  for (const { file, name } of named.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    hash.update(`${name}\n`).update(createHash("sha256").update(readFileSync(file)).digest("hex"));
  return `/** Written by \`npm run content\`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "${hash.digest("hex")}";
`;
}

export async function main(): Promise<void> {
  writeFileSync(CONTENT_FILE, contentModule());
}

/** `npm run content`: writes the digest of the embedded rooms, which runs over the embedded pool are named by. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { ROOT } from "./platform.ts";

/** Where the digest stands: the one file of these rooms that it does not cover. */
export const CONTENT_FILE = join(ROOT, "functions", "tools", "embedded", "content.ts");

/** Tools with their data, phrases, seeds and exemplars; concepts; and the teacher that plans and words with them. */
function covered(): string[] {
  const tools = join(ROOT, "functions", "tools");
  const concepts = readdirSync(tools).filter((name) => name.startsWith("concept"));
  const rooms = [join(tools, "embedded"), ...concepts.map((name) => join(tools, name))];
  const files = [...rooms, join(ROOT, "functions", "teacher", "embedded")].flatMap(filesUnder);
  return files.filter((file) => file !== CONTENT_FILE);
}

function filesUnder(path: string): string[] {
  if (path.endsWith(".ts")) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() || entry.name.endsWith(".ts") ? filesUnder(join(path, entry.name)) : [],
  );
}

/** The text of the file that holds the digest. */
export function contentModule(): string {
  const hash = createHash("sha256");
  const named = covered().map((file) => ({ file, name: relative(ROOT, file).split(sep).join("/") }));
  for (const { file, name } of named.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    hash.update(`${name}\n`).update(createHash("sha256").update(readFileSync(file)).digest("hex"));
  return `/** Written by \`npm run content\`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "${hash.digest("hex")}";
`;
}

export async function main(): Promise<void> {
  writeFileSync(CONTENT_FILE, contentModule());
}

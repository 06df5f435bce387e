/**
 * Builds the studio, the page that the service shows at `/`, into the folder of static assets that `wrangler.toml` names.
 * Whatever builds or loads the worker builds it first, so that nobody has to know of it: a part of a second.
 */
import { mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { build } from "esbuild";

const ROOT = join(import.meta.dirname, "..", "..");
const SOURCES = join(ROOT, "functions", "studio");
export const STUDIO_FOLDER = join(ROOT, "dist", "studio");

const PAGES = ["index", "reference"];

/** What the page may be made of, besides packages: it speaks to the API over HTTP, and shares what is pure and draws. */
const ROOM =
  /^(functions\/(studio|lib)\/|functions\/datasets\/pictures\/layout\.ts$|functions\/domain\/dataset\/spread\.ts$)/;

/** Whether it stands in a package, also where `node_modules` is a link to another place. */
function isPackaged(path: string): boolean {
  return resolve(ROOT, path).startsWith(realpathSync(join(ROOT, "node_modules")) + sep);
}

/** Names of the files, from the folder. Throws where the page imports what is not its own. */
export async function buildStudio(folder = STUDIO_FOLDER): Promise<string[]> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: {
      index: join(SOURCES, "main.tsx"),
      reference: join(SOURCES, "reference", "main.tsx"),
      style: join(SOURCES, "style.css"),
    },
    outdir: folder,
    // The digest in a name says that what is under it never changes.
    entryNames: "assets/[name]-[hash]",
    chunkNames: "assets/[name]-[hash]",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2023",
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
    metafile: true,
    write: false,
  });
  const foreign = Object.keys(metafile.inputs).filter((path) => !ROOM.test(path) && !isPackaged(path));
  if (foreign.length > 0) throw new Error(`the page is not to be made of ${foreign.join(", ")}`);
  const built = new Map(
    Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) =>
      entryPoint === undefined ? [] : [[entryPoint, `/assets/${basename(path)}`] as const],
    ),
  );
  const of = (source: string) => {
    const path = built.get(`functions/studio/${source}`);
    if (path === undefined) throw new Error(`${source} is not among what was built`);
    return path;
  };
  const scripts: Readonly<Record<string, string>> = { index: of("main.tsx"), reference: of("reference/main.tsx") };
  const files = new Map<string, Uint8Array | string>([
    ...outputFiles.map(({ path, contents }) => [`assets/${basename(path)}`, contents] as const),
    ...PAGES.map((page) => [`${page}.html`, pageOf(page, scripts[page] ?? "", of("style.css"))] as const),
    ["_headers", readFileSync(join(SOURCES, "headers.txt"), "utf8")],
    ["favicon.svg", readFileSync(join(SOURCES, "favicon.svg"), "utf8")],
  ]);
  for (const [name, contents] of files) put(join(folder, name), contents);
  // What was built of earlier sources would be deployed too.
  for (const name of readdirSync(join(folder, "assets")))
    if (!files.has(`assets/${name}`) && !/\.\d+$/.test(name)) rmSync(join(folder, "assets", name), { force: true });
  return [...files.keys()];
}

function pageOf(page: string, script: string, style: string): string {
  const html = readFileSync(join(SOURCES, `${page}.html`), "utf8");
  return html.replace("%SCRIPT%", script).replace("%STYLE%", style);
}

/** As a whole, since somebody may be reading it; and not at all where it is there already. */
function put(path: string, contents: Uint8Array | string): void {
  try {
    if (readFileSync(path).equals(Buffer.from(contents))) return;
  } catch {
    // It is not there yet.
  }
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}`;
  writeFileSync(part, contents);
  try {
    renameSync(part, path);
  } finally {
    rmSync(part, { force: true });
  }
}

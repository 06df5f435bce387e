/**
 * The worker's code, put together once for all workerds of the platform tests: hundreds of modules that each of them would ask
 * Vite for, one by one, and would run through Vite's getters. A test gets the same instance of a module as the worker has.
 */
import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { build } from "esbuild";
import type { Plugin } from "vite";
import { lazy } from "../../functions/lib/memo.ts";
import { temporaryFolder } from "../../functions/local/lifetime.ts";

const ROOT = join(import.meta.dirname, "..", "..");
/** Each process has a folder of its own that begins so, and two may test side by side. */
const FOLDER = join(ROOT, "node_modules", ".cache", "dive-worker-");

/** What the runtime loads by itself, and not by way of Vite: a rule of Miniflare's. */
export const BUNDLED = { type: "ESModule", include: ["**/.cache/dive-worker-*/**/*.js"], fallthrough: true } as const;

/** What runs in workerd: neither the local platform nor the page does. */
const OF_WORKER = /^(?:db|functions\/(?!local\/|studio\/)).*\.ts$/;

/** What loads a package in CommonJS, which cannot stand beside the bundle otherwise. */
const IN_COMMON_JS = "test/support/zip.ts";

/** Paths from the root of the worker's modules that its entry and the platform tests name. */
function entries(): Set<string> {
  const named = new Set(["functions/index.ts"]);
  for (const file of globSync(["test/platform/**/*.ts", "test/support/**/*.ts"], { cwd: ROOT }))
    for (const [, source = ""] of readFileSync(join(ROOT, file), "utf8").matchAll(/"(\.{1,2}\/[^"\s]+\.ts)"/g)) {
      const path = relative(ROOT, resolve(ROOT, dirname(file), source));
      if (OF_WORKER.test(path)) named.add(path);
    }
  return named;
}

/** Of the modules that are bundled, paths from the root; and where they are, under the same paths. */
interface Bundle {
  readonly named: ReadonlySet<string>;
  readonly folder: string;
}

/** A few seconds; what the modules share stands once. */
const built = lazy(async (): Promise<Bundle> => {
  const named = entries();
  const { path: folder } = temporaryFolder(FOLDER);
  const common = {
    absWorkingDir: ROOT,
    outdir: folder,
    outbase: ROOT,
    bundle: true,
    format: "esm",
    target: "es2024",
    legalComments: "none",
    logLevel: "warning",
  } as const;
  await build({
    ...common,
    entryPoints: [IN_COMMON_JS],
    platform: "node",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire("/");' },
  });
  await build({
    ...common,
    entryPoints: [...named],
    splitting: true,
    conditions: ["workerd", "worker", "module", "browser"],
    mainFields: ["browser", "module", "main"],
    external: ["cloudflare:*", "node:*"],
  });
  return { named: named.add(IN_COMMON_JS), folder };
});

/** Builds them when the first is asked for: tests of pure code alone do without. */
export function bundledWorker(): Plugin {
  return {
    name: "bundled-worker",
    enforce: "pre",
    async resolveId(source, importer) {
      if (!/^[./]/.test(source)) return null;
      const { named, folder } = await built();
      const path = relative(ROOT, resolve(importer === undefined ? ROOT : dirname(importer), source));
      return named.has(path) ? join(folder, path.replace(/ts$/, "js")) : null;
    },
  };
}

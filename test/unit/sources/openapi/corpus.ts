/** The documents of `@readme/oas-examples`, by version and name. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";

const root = dirname(createRequire(import.meta.url).resolve("@readme/oas-examples/package.json"));

/** Relative servers are relative to it. */
export const AT = { url: "https://example.org/openapi.json" };

/** Paths like `3.0/json/petstore.json`, sorted. */
export function corpus(form: "json" | "yaml"): string[] {
  return ["2.0", "3.0", "3.1"].flatMap((version) =>
    readdirSync(join(root, version, form), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(`.${form}`))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .toSorted(),
  );
}

export function corpusText(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

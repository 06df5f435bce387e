/** `npm run docs`: writes the pages of `docs/` that are made from the code. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { problemsMarkdown } from "../http/problem_page.ts";
import { cataloguePage } from "../sources/catalogue/page.ts";
import { ROOT } from "./platform.ts";

export async function main(): Promise<void> {
  const pages = { "problems.md": problemsMarkdown(), "catalogue.md": cataloguePage() };
  for (const [name, text] of Object.entries(pages)) {
    await writeFile(join(ROOT, "docs", name), text);
    console.log(`docs/${name}`);
  }
}

/** `npm run docs`: writes the pages of `docs/` that are made from the code. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { problemsMarkdown } from "../http/problem_page.ts";
import { ROOT } from "./platform.ts";

export async function main(): Promise<void> {
  await writeFile(join(ROOT, "docs", "problems.md"), problemsMarkdown());
  console.log("docs/problems.md");
}

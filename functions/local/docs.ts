/** `npm run docs`: writes the pages of `docs/` that are made from the code. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { problemsMarkdown } from "../http/problem_page.ts";
import { ROOT } from "./platform.ts";

const folder = join(ROOT, "docs");
await mkdir(folder, { recursive: true });
await writeFile(join(folder, "problems.md"), problemsMarkdown());

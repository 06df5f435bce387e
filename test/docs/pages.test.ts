/** What the documentation points at is there: pages, headings, paths, commands. */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { getTableName, is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import * as schema from "../../db/schema/index.ts";
import { anchorsOf, blocksOf, codeSpansOf, linksOf, type Page, pages, ROOT, sentencesOf, textOf } from "./markdown.ts";

const ALL = pages();
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(textOf("package.json")));

test("there are the pages that a newcomer looks for", () => {
  const paths = ALL.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/api.md"]));
});

test("the README is short, and begins with what this is and the two commands", () => {
  const lines = textOf("README.md").split("\n");
  expect(lines.length).toBeLessThan(160);
  const opening = lines.slice(0, 20).join("\n");
  expect(opening).toContain("npm ci && npm run demo");
  expect(opening).toContain("npm ci && npm test");
});

test("every page of docs is named by another", () => {
  const missing = ALL.map(({ path }) => path).filter((path) => {
    const others = ALL.filter((other) => other.path !== path);
    return path.startsWith("docs/") && !others.some((other) => pathsNamedBy(other).includes(path));
  });
  expect(missing).toEqual([]);
});

test("the rooms that ARCHITECTURE.md lists are the folders that there are", () => {
  const folders = readdirSync(join(ROOT, "functions"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(firstCells("## The rooms").toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
});

test("it says of every table of the database what stands in it", () => {
  const tables = Object.values(schema).flatMap((table) => (is(table, SQLiteTable) ? [getTableName(table)] : []));
  const named = firstCells("## What stands where");
  expect(tables.length).toBeGreaterThan(15);
  expect(tables.filter((name) => !named.includes(name))).toEqual([]);
});

test("no page repeats what another says", () => {
  const said = new Map<string, string>();
  const repeated = ALL.flatMap((page) =>
    [...new Set(sentencesOf(page))].filter((sentence) => {
      const first = said.get(sentence);
      said.set(sentence, first ?? page.path);
      return first !== undefined;
    }),
  );
  expect(repeated).toEqual([]);
});

describe.each(ALL.map((page) => [page.path, page] as const))("%s", (_path, page) => {
  test("links to what is there", () => {
    const broken = linksOf(page).filter((target) => !/^https?:/.test(target) && !leadsSomewhere(page.path, target));
    expect(broken).toEqual([]);
  });

  test("names files and folders that are there", () => {
    const paths = codeSpansOf(page).filter((code) => /^(?:functions|db|test|migrations|\.ci)\/[\w./-]*$/.test(code));
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test("names scripts that there are", () => {
    const named = [...page.text.matchAll(/npm run(?: -s)? ([a-z][\w:-]*)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test("shows JSON that is JSON", () => {
    for (const { language, code } of blocksOf(page)) if (language === "json") JSON.parse(code);
  });
});

/** What stands in backticks in the first column of the table under a heading of ARCHITECTURE.md. */
function firstCells(heading: string): string[] {
  const [, under = ""] = textOf("ARCHITECTURE.md").split(`\n${heading}\n`);
  const [section = ""] = under.split("\n## ");
  const cells = [...section.matchAll(/^\| ([^|]+) \|/gm)].map(([, cell = ""]) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code));
}

/** Pages that it links to, and what stands in backticks. */
function pathsNamedBy(page: Page): string[] {
  const linked = linksOf(page).map((target) => normalize(join(dirname(page.path), target.replace(/#.*/, ""))));
  return [...linked, ...codeSpansOf(page)];
}

function leadsSomewhere(from: string, target: string): boolean {
  const [file = "", anchor] = target.split("#");
  const path = file === "" ? from : normalize(join(dirname(from), file));
  if (!existsSync(join(ROOT, path))) return false;
  if (anchor === undefined) return true;
  const page = ALL.find((other) => other.path === path);
  return page !== undefined && anchorsOf(page).has(anchor);
}

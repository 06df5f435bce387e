/** The documentation as the tests read it: every page with its links, headings, code and commands. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "..", "..");

export interface Page {
  /** From the project's folder. */
  readonly path: string;
  readonly text: string;
}

/** Pages at the top level and in `docs`. */
export function pages(): Page[] {
  const docs = join(ROOT, "docs");
  const names = [...readdirSync(ROOT), ...(existsSync(docs) ? readdirSync(docs).map((name) => `docs/${name}`) : [])];
  return names.filter((name) => name.endsWith(".md")).map((path) => ({ path, text: textOf(path) }));
}

export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

interface Block {
  readonly language: string;
  readonly code: string;
}

const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gm;

export function blocksOf({ text }: Page): Block[] {
  return [...text.matchAll(FENCE)].map(([, language = "", code = ""]) => ({ language, code }));
}

/** The text without blocks of code, in which nothing is a link or a heading. */
function proseOf({ text }: Page): string {
  return text.replace(FENCE, "");
}

/** What stands in backticks within the text. */
export function codeSpansOf(page: Page): string[] {
  return [...proseOf(page).matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
}

/** Targets of links. */
export function linksOf(page: Page): string[] {
  return [...proseOf(page).matchAll(/\[[^\]\n]*\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
}

/** The anchors that GitHub gives the headings of a page. */
export function anchorsOf(page: Page): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading = ""] of proseOf(page).matchAll(/^#{1,6} +(.+?) *$/gm)) {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/ /g, "-");
    let anchor = slug;
    for (let n = 1; anchors.has(anchor); n++) anchor = `${slug}-${n}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** Shorter ones may well be said twice. */
const SENTENCE_WORDS = 8;

/** Sentences of the prose and cells of tables, without mark-up. */
export function sentencesOf(page: Page): string[] {
  const parts = proseOf(page)
    .split(/\n\n|\n(?=[-|#\d])/)
    .flatMap((part) => (part.startsWith("|") ? part.split("|") : part.replace(/\s+/g, " ").split(/(?<=[.:;]) /)));
  const plain = parts.map((part) =>
    part
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
      .toLowerCase(),
  );
  return plain.filter((sentence) => sentence.split(" ").length >= SENTENCE_WORDS);
}

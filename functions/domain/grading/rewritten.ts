/**
 * Answers of several parts in forms that are no plain text: Markdown tables, JSON, brackets, sentences. Each is rewritten as
 * the plain text that says the same; what it says is told there.
 */
import type { Answer } from "../schema.ts";

type Parted = Extract<Answer, { type: "list" | "set" | "record" }>;

/** Other texts for the answer to be looked for in; none for a plain text. */
export function rewritten(answer: Parted, text: string): string[] {
  return [
    ...(text.includes("|") ? fromTable(answer, text) : []),
    ...(/^\s*(?:\[\s*["'{[\d]|\{\s*["'])/.test(text) ? fromJson(text.trim()) : []),
    ...(answer.type === "record" && text.includes("(") ? fromBrackets(text) : []),
    ...(answer.type === "list" && /\S\s>\s\S/.test(text) ? [text.replaceAll(/\s>\s/g, "; ")] : []),
    ...(/,?\s+respectively\b/i.test(text) ? [text.replace(/,?\s+respectively\b/i, "")] : []),
    ...(answer.type === "record" ? [] : fromWords(answer, text)),
  ];
}

/** Words that only lead from one item to the next. */
const LEADING = /(?<!\p{L})(?:first|firstly|then|next|finally|lastly|followed by)(?!\p{L}),?\s+/giu;
/** A number behind a name, which says something of it. */
const FIGURE =
  /\s*\(\s*[≈~$€£+-]?\s?\d[\d.,\s]*(?:%|°?\s?(?:thousand|million|billion|people|inhabitants|years?|[\p{L}²³/]{1,4}))?\s*\)/gu;

function fromWords(answer: Exclude<Parted, { type: "record" }>, text: string): string[] {
  const forms = [text.replace(/^\W*both\s+/i, ""), enumerated(text)];
  if (answer.type === "list") forms.push(text.replace(LEADING, ""));
  if (answer.value.every(({ type }) => type === "text")) forms.push(text.replace(FIGURE, ""));
  return [...forms.filter((form) => form !== text), ...fromSentence(text)];
}

/** "1) gold 2) lead": the numbers, where they are all there and in order, part the items. */
function enumerated(text: string): string {
  const found = [...text.matchAll(/(?:^|[\s,;])\(?(\d{1,2})[.)]\s+/g)];
  const inOrder = found.length > 1 && found.every(([, number], i) => Number(number) === i + 1);
  return inOrder ? text.replace(/(^|[\s,;])\(?\d{1,2}[.)]\s+/g, "; ").replace(/^; /, "") : text;
}

/** The lines of a Markdown table, without its rule. */
function rowsOf(text: string): string[][] {
  const lines = text.split("\n").filter((line) => line.includes("|"));
  const rule = lines.findIndex((line) => /^[\s|:]*-{2,}[\s|:-]*$/.test(line));
  if (rule < 0) return [];
  return lines.flatMap((line, i) =>
    i === rule
      ? []
      : [
          line
            .trim()
            .replace(/^\||\|$/g, "")
            .split("|")
            .map((cell) => cell.trim()),
        ],
  );
}

function fromTable(answer: Parted, text: string): string[] {
  const [header = [], ...rows] = rowsOf(text);
  const [first] = rows;
  if (first === undefined || rows.some((row) => row.length !== header.length)) return [];
  const below = text.split("\n").some((line) => !line.includes("|") && line.trim() !== "");
  if (below) return [];
  const across = header.map((label, i) => `${label}: ${first[i] ?? ""}`);
  const column = (at: number) => rows.map((row) => row[at] ?? "");
  if (answer.type === "record") {
    const down = header.length === 2 ? rows.map(([label = "", value = ""]) => `${label}: ${value}`) : [];
    return [...(rows.length === 1 ? [across.join("\n")] : []), ...(down.length > 1 ? [down.join("\n")] : [])];
  }
  // Of several columns the first may number the rows.
  const numbered = column(0).every((cell, i) => cell.replace(/\.$/, "") === String(i + 1));
  if (header.length === 1) return [column(0).join("\n")];
  return header.length === 2 && numbered ? [column(1).join("\n")] : [];
}

/** Levels of JSON that are read. */
const JSON_DEPTH_MAX = 3;

function fromJson(text: string): string[] {
  for (const form of [text, text.replaceAll("'", '"')]) {
    const value = parsed(form);
    if (typeof value === "object" && value !== null) return plainOf(value, 0, "\n") ?? [];
  }
  return [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value in words; undefined for what has none. */
function plainOf(value: unknown, depth: number, separator: string): string[] | undefined {
  if (depth > JSON_DEPTH_MAX) return undefined;
  if (typeof value === "boolean") return [value ? "yes" : "no"];
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  if (typeof value !== "object" || value === null) return undefined;
  const members = Object.entries(value).map(([key, member]) => {
    const [plain] = plainOf(member, depth + 1, ", ") ?? [];
    const inner = Array.isArray(member) ? `[${plain}]` : plain;
    return plain === undefined ? undefined : Array.isArray(value) ? inner : `${key.replaceAll("_", " ")}: ${inner}`;
  });
  if (members.length === 0 || members.includes(undefined)) return undefined;
  return [members.join(separator)];
}

/** "Nairobi (4,397,073)" as two parts. */
function fromBrackets(text: string): string[] {
  return [text.replace(/\s*\(([^()]*)\)/g, "; $1")];
}

/** Words before the items of a list, at most: "The primes below 10 are". */
const HEAD_MAX = 120;
const VERBS = /\s(?:are|is|were|was|includes?|by|namely):?\s+/giu;
const OTHERWISE =
  /(?<!\p{L})(?:no|none|neither|not|but|or|either|wrong|without|unlike|besides|among|some|instead|if|maybe|perhaps|possibly|probably|might|could)(?!\p{L})/iu;

/** "The primes below 10 are 2, 3 and 5", "It is shared by Kenya and Uganda". */
function fromSentence(text: string): string[] {
  return [...text.slice(0, HEAD_MAX).matchAll(VERBS)].slice(0, 3).flatMap((verb) => {
    const head = text.slice(0, verb.index);
    return OTHERWISE.test(head) || /[,;:\n]/.test(head) ? [] : [text.slice(verb.index + verb[0].length)];
  });
}

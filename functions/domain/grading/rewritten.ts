/**
 * Answers of several parts in forms that are no plain text: Markdown tables, JSON, brackets, sentences. Each is rewritten as
 * the plain text that says the same; what it says is told there.
 */
import type { Answer } from "../schema.ts";
import { hedges } from "./normalise.ts";

type Parted = Extract<Answer, { type: "list" | "set" | "record" }>;

/** Other texts for the answer to be looked for in; none for a plain text. */
export function rewritten(answer: Parted, text: string): string[] {
  return [
    ...(text.includes("|") ? fromTable(answer, text) : []),
    ...(/^\s*(?:\[\s*["'{[\d]|\{\s*["'])/.test(text) ? fromJson(text.trim()) : []),
    ...(answer.type === "record" && text.includes("(") ? fromBrackets(text) : []),
    ...(answer.type === "list" && /\S\s>\s\S/.test(text) ? [text.replaceAll(/\s>\s/g, "; ")] : []),
    ...(/,?\s+respectively\b/i.test(text) ? [text.replace(/,?\s+respectively\b/i, "")] : []),
    ...(answer.type === "record" ? [] : fromSentence(text)),
  ];
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
const VERB = /^(?<head>[^,;:\n]*?\s(?:are|is|were|was|include|includes|by)):?\s+(?<items>.+)$/su;
const OTHERWISE = /(?<!\p{L})(?:no|none|neither|not|but|wrong|without|unlike|besides|among|some|instead|if)(?!\p{L})/iu;

/** "The primes below 10 are 2, 3 and 5." */
function fromSentence(text: string): string[] {
  const { head, items } = VERB.exec(text)?.groups ?? {};
  if (head === undefined || items === undefined || head.length > HEAD_MAX) return [];
  return hedges(head) || OTHERWISE.test(head) ? [] : [items];
}

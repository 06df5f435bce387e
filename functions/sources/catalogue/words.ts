/** The names that a tool sends and reads: each must stand in one of the sources of its API. */
import { compile } from "@jmespath-community/jmespath";
import type { CatalogueTool } from "./form.ts";

/** Values of fixed parameters that are ours, or no names. */
const OWN = new Set(["dive", "true", "false", "UTC"]);
const FORMAT = "json";

/** Host, parts of the path, names of parameters and of values that are always sent, and names of fields that are read. */
export function wordsOf({ url, query = {}, input, arguments: placed = [], result }: CatalogueTool): readonly string[] {
  const [, host = "", path = ""] = /^https:\/\/([^/]+)(.*)$/.exec(url) ?? [];
  const inPath = new Set([...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name));
  const asked = Object.keys((input.properties ?? {}) as object).filter((name) => !inPath.has(name));
  const sent = asked.map((name) => placed.find((argument) => argument.name === name)?.as ?? name);
  const fixed = Object.entries(query).flatMap(([name, value]) => [
    name,
    ...parts(value).filter((part) => !OWN.has(part)),
  ]);
  const read = result.select === undefined ? [] : fieldsOf(compile(result.select));
  return [...new Set([host, ...parts(path.replace(/\{[^}]+\}/g, "/")), ...fixed, ...sent, ...read])];
}

/** Whether it stands there by itself, not within a longer name. */
export function stands(word: string, text: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![A-Za-z0-9_])${escaped}(?![A-Za-z0-9_])`).test(text);
}

function parts(text: string): string[] {
  return text.split(/[/,.:?&=\s]+/).filter((part) => /[a-z]/i.test(part) && part !== FORMAT);
}

/** Names of fields in an expression; attributes of XML without their sign. */
function fieldsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(fieldsOf);
  if (typeof node !== "object" || node === null) return [];
  const { type, name } = node as { type?: unknown; name?: unknown };
  if (type === "Literal") return [];
  const own = type === "Field" && typeof name === "string" && !name.startsWith("#") ? [name.replace(/^@/, "")] : [];
  return [...own, ...Object.values(node).flatMap(fieldsOf)];
}

/**
 * The text of a document, JSON or YAML, as plain data that is bounded: in size, in depth, and in what aliases of YAML expand
 * to. Whatever it held, what is handed on is JSON in which no part is shared and no key is `__proto__`.
 */
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Json, JsonObject } from "../../domain/schema.ts";

/** Characters of a document, at most. As YAML less, since its reading takes twenty times as long, and as much more memory. */
export const JSON_CHARS_MAX = 10_000_000;
export const YAML_CHARS_MAX = 3_000_000;
/** How deep a document goes, at most: what walks it recurses. */
export const DEPTH_MAX = 150;
/** Values in a document, at most, with what its aliases stand for. */
export const VALUES_MAX = 1_500_000;

/** What keeps a document from being read: the place in it, and what was expected. */
export interface DocumentFault {
  readonly ok: false;
  readonly field: string;
  readonly message: string;
}
export type ReadText =
  | { readonly ok: true; readonly document: JsonObject; readonly warnings: readonly string[] }
  | DocumentFault;

export function fault(field: string, message: string): DocumentFault {
  return { ok: false, field, message };
}

/** Never throws. */
export function readText(text: string): ReadText {
  const most = (chars: number, form: string) =>
    fault("document", `expected at most ${chars} characters of ${form}, not ${text.length}`);
  if (text.length > JSON_CHARS_MAX) return most(JSON_CHARS_MAX, "JSON");
  const body = text.replace(/^\ufeff/, "");
  if (/^\s*[{[]/.test(body)) {
    try {
      return sound(JSON.parse(body), []);
    } catch (error) {
      // YAML too may begin so; but a text that only JSON's reader complains of is better told of by it.
      if (body.length > YAML_CHARS_MAX) return fault("document", `expected JSON: ${String(error).slice(0, 200)}`);
    }
  }
  if (body.length > YAML_CHARS_MAX) return most(YAML_CHARS_MAX, "YAML");
  return readYaml(body);
}

function readYaml(text: string): ReadText {
  try {
    const lines = new LineCounter();
    // Keys are told apart here, in one walk: the package holds each key against each.
    const document = parseDocument(text, {
      version: "1.2",
      merge: true,
      uniqueKeys: false,
      lineCounter: lines,
      logLevel: "silent",
    });
    const [error] = document.errors;
    if (error !== undefined)
      return fault("document", `expected JSON or YAML: ${error.message.split("\n", 1)[0]?.slice(0, 200)}`);
    const warnings: string[] = [];
    const size = expandedSize(document, lines, warnings);
    if (size > VALUES_MAX)
      return fault("document", `expected at most ${VALUES_MAX} values, with what aliases stand for`);
    // Through JSON what aliases share stands apart, so that changing one place changes no other.
    return sound(JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: -1 }))), warnings);
  } catch (error) {
    return fault(
      "document",
      `expected JSON or YAML: ${String((error as Error).message)
        .split("\n", 1)[0]
        ?.slice(0, 200)}`,
    );
  }
}

/** How many values the document holds once each alias is what it stands for. Keys that stand twice become warnings. */
function expandedSize(document: Document, lines: LineCounter, warnings: string[]): number {
  const anchors = new Map<string, number>();
  const sizeOf = (node: unknown, depth: number): number => {
    if (depth > DEPTH_MAX) return Number.POSITIVE_INFINITY;
    // An alias within its own anchor, which has no size yet, has no end.
    if (isAlias(node)) return anchors.get(node.source) ?? Number.POSITIVE_INFINITY;
    let size = 1;
    if (isSeq(node)) for (const item of node.items) size += sizeOf(item, depth + 1);
    if (isMap(node)) {
      const keys = new Set<string>();
      for (const { key, value } of node.items) {
        size += sizeOf(value, depth + 1);
        const name = isScalar(key) ? String(key.value) : undefined;
        if (name === undefined || name === "<<") continue;
        if (keys.has(name) && warnings.length < TWICE_MAX)
          warnings.push(
            `line ${lines.linePos((key as Node).range?.[0] ?? 0).line}: "${name.slice(0, 100)}" stands twice; the last is taken`,
          );
        keys.add(name);
      }
    }
    const anchor = (node as { anchor?: string } | null)?.anchor;
    if (anchor !== undefined) anchors.set(anchor, size);
    return size;
  };
  return sizeOf(document.contents, 0);
}
const TWICE_MAX = 20;

/**
 * The value, made sound where it stands: no key `__proto__`, no lone surrogates, nothing but JSON. It is changed, not copied,
 * since a document may take a good part of the memory that there is.
 */
function sound(value: unknown, warnings: readonly string[]): ReadText {
  let left = VALUES_MAX;
  let wrong: string | undefined;
  const mend = (from: unknown, depth: number): Json => {
    left -= 1;
    if (depth > DEPTH_MAX) wrong ??= `expected at most ${DEPTH_MAX} levels`;
    if (left < 0) wrong ??= `expected at most ${VALUES_MAX} values`;
    if (wrong !== undefined) return null;
    if (Array.isArray(from)) {
      for (const [i, one] of from.entries()) if (!isSound(one)) from[i] = mend(one, depth + 1);
      return from;
    }
    if (typeof from === "object" && from !== null) {
      const object = from as JsonObject;
      if (Object.hasOwn(object, "__proto__")) Reflect.deleteProperty(object, "__proto__");
      for (const key of Object.keys(object)) if (!isSound(object[key])) object[key] = mend(object[key], depth + 1);
      return object;
    }
    if (typeof from === "number") return Number.isFinite(from) ? from : null;
    if (typeof from === "string") return from.toWellFormed();
    return typeof from === "boolean" ? from : from == null ? null : String(from);
  };
  const document = mend(value, 0);
  if (wrong !== undefined) return fault("document", wrong);
  if (typeof document !== "object" || document === null || Array.isArray(document))
    return fault("document", "expected an OpenAPI document: an object");
  return { ok: true, document, warnings };
}

/** What is nothing to be mended, and no value that is counted: most of them. */
function isSound(value: unknown): boolean {
  return value === null || value === true || value === false || (typeof value === "string" && value.isWellFormed());
}

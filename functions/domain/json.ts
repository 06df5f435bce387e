/** Reading a place in a JSON document, and the one canonical form by which documents are compared and hashed. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import jsonpointer from "jsonpointer";
import type { Json, JsonObject } from "./schema.ts";

const ARRAY_INDEX = /^(?:0|[1-9]\d*)$/;

/**
 * The value at an RFC 6901 pointer, or undefined if there is none or the pointer is malformed.
 * Pointers may be written by a model, so every step must name a member of the document itself: the library
 * alone would also find inherited members ("/constructor") and the length of an array.
 */
export function getPointer(document: Json, pointer: string): Json | undefined {
  if (pointer === "") return document;
  const cut = pointer.lastIndexOf("/");
  if (cut < 0) return undefined;
  const parent = getPointer(document, pointer.slice(0, cut));
  if (typeof parent !== "object" || parent === null) return undefined;
  const key = pointer.slice(cut + 1);
  if (/~(?![01])/.test(key)) return undefined;
  if (Array.isArray(parent) && !ARRAY_INDEX.test(key)) return undefined;
  if (!Object.hasOwn(parent, tokenName(key))) return undefined;
  return jsonpointer.get(parent, `/${key}`) as Json;
}

/** One reference token of an RFC 6901 pointer, escaped. */
export function pointerToken(key: string | number): string {
  return String(key).replaceAll("~", "~0").replaceAll("/", "~1");
}

/** What a reference token names. */
export function tokenName(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** A fragment of a URI without its escapes; one that has bad ones stays as it is. */
export function decodedFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** True of what has fields by name: no list, and not null. */
export function isObject(value: Json | undefined): value is JsonObject;
export function isObject(value: unknown): value is Readonly<Record<string, unknown>>;
export function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The values in their order, each once. */
export function distinctJson<T extends Json>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** How deep arrays and objects may stand in each other in what comes from outside: what walks a document recurses. */
export const NESTED_MAX = 100;

/** True if no array or object of the value stands deeper than `NESTED_MAX`. */
export function isShallow(value: unknown, most = NESTED_MAX): boolean {
  if (typeof value !== "object" || value === null) return true;
  return most > 0 && Object.values(value).every((member) => isShallow(member, most - 1));
}

/** The JSON that a text holds, or undefined if it holds none. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** A lone surrogate as `JSON.stringify` writes it; also what only looks like one, behind a backslash of its own. */
const LONE_SURROGATE = /\\ud[89a-f]/;

/**
 * The value that JSON written by `JSON.stringify` says, in well-formed Unicode: each lone surrogate, of names too, is replaced
 * by U+FFFD. What comes from outside may hold them, and neither a canonical form nor text in the store can.
 */
export function parseWellFormed(json: string): Json {
  return JSON.parse(json, LONE_SURROGATE.test(json) ? wellFormed : undefined) as Json;
}

function wellFormed(_: string, value: unknown): unknown {
  if (typeof value === "string") return value.toWellFormed();
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name.toWellFormed(), member]));
}

/** RFC 8785 canonical JSON of the value in well-formed Unicode: the RFC has no form for anything else. */
export function canonicalJson(value: Json): string {
  return canonicalize(parseWellFormed(JSON.stringify(value))) ?? "null";
}

/** True if both are the same JSON value; the order of an object's members does not matter. */
export function sameJson(a: Json, b: Json): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/** SHA-256 of the text's UTF-8 bytes: 64 lower-case hexadecimal digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

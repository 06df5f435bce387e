/** Places of a document and references between them. Only those within the document are followed. */
import { decodedFragment, getPointer } from "../../domain/json.ts";
import type { Json, JsonObject } from "../../domain/schema.ts";
import type { Rejected } from "../draft.ts";

/** What keeps one operation from being read: it says where, and what was expected there. */
export class Unread extends Error {
  readonly reason: Rejected["reason"];
  constructor(reason: Rejected["reason"], place: string, expected: string) {
    super(`${place.slice(0, 300)}: ${expected}`);
    this.reason = reason;
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What is read, or that a reference leads out of the document, which is told as a warning: for what an operation can do without. */
export function withinDocument<T>(read: () => T, warn: (message: string) => void): T | "outside" {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Unread) || error.reason !== "remote_reference") throw error;
    warn(`left out: ${error.message}`);
    return "outside";
  }
}

/** A value and where it stands: `paths./x.get.parameters[2]`. */
export interface Placed<T = Json | undefined> {
  readonly value: T;
  readonly place: string;
}

/** How many references may lead to each other before there is a thing. */
const CHAIN_MAX = 20;

export class Refs {
  readonly #document: JsonObject;
  /** What the document calls itself: a reference to it is one within it. */
  readonly #self: readonly string[];
  readonly #known = new Map<string, { readonly value: Json; readonly pointer: string }>();

  constructor(document: JsonObject, self: readonly string[] = []) {
    this.#document = document;
    this.#self = self;
  }

  /** What a reference leads to, and the pointer to it. Throws `Unread` where that is nothing within the document. */
  target(reference: unknown, place: string): { readonly value: Json; readonly pointer: string } {
    if (typeof reference !== "string") throw new Unread("unreadable", `${place}.$ref`, "expected a text");
    const known = this.#known.get(reference);
    if (known !== undefined) return known;
    const own = this.#self.find((url) => reference.startsWith(`${url}#`));
    const fragment = own === undefined ? reference : reference.slice(own.length);
    const quoted = JSON.stringify(reference.slice(0, 200));
    if (!fragment.startsWith("#"))
      throw new Unread(
        "remote_reference",
        place,
        `$ref ${quoted} leads out of the document; expected everything within it`,
      );
    const pointer = decodedFragment(fragment.slice(1));
    const value = pointer === "" || pointer.startsWith("/") ? getPointer(this.#document, pointer) : undefined;
    if (value === undefined)
      throw new Unread("missing_reference", place, `$ref ${quoted} leads to nothing in the document`);
    const found = { value, pointer };
    this.#known.set(reference, found);
    return found;
  }

  /** The object that stands at a place, or that references from there lead to; undefined where nothing stands. */
  object({ value, place }: Placed): Placed<JsonObject> | undefined {
    if (value === undefined || value === null) return undefined;
    let at: Json = value;
    for (let followed = 0; followed <= CHAIN_MAX; followed += 1) {
      if (!isObject(at))
        throw new Unread("unreadable", place, `expected an object, not ${JSON.stringify(at).slice(0, 60)}`);
      if (at.$ref === undefined) return { value: at, place };
      at = this.target(at.$ref, place).value;
    }
    throw new Unread("unreadable", place, "expected a $ref that leads to something, not in a circle");
  }
}

/** A member of an object with its place; undefined where it has none of its own. */
export function member({ value, place }: Placed<JsonObject>, key: string): Placed {
  return { value: Object.hasOwn(value, key) ? value[key] : undefined, place: within(place, key) };
}

/** The members of an object, each with its place; none of what is no object. */
export function members({ value, place }: Placed): { readonly key: string; readonly at: Placed }[] {
  if (!isObject(value)) return [];
  return Object.entries(value).map(([key, one]) => ({ key, at: { value: one, place: within(place, key) } }));
}

/** The document itself has no name. */
function within(place: string, key: string): string {
  return place === "" ? key : `${place}.${key}`;
}

/** The items of a list, each with its place; none of what is no list. */
export function items({ value, place }: Placed): Placed[] {
  return Array.isArray(value) ? value.map((one, i) => ({ value: one, place: `${place}[${i}]` })) : [];
}

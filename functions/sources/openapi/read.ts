/**
 * An OpenAPI document (2.0, 3.0, 3.1 or 3.2; JSON or YAML) as drafts of tools. Nothing is fetched and nothing is believed: what
 * an operation needs that cannot be had rejects that operation, and only what is no document at all rejects the whole.
 */
import type { Json, JsonObject } from "../../domain/schema.ts";
import type { Draft, Read, Rejected } from "../draft.ts";
import type { Context } from "./context.ts";
import { Names } from "./naming.ts";
import { draftOf, type Operation, originOf } from "./operation.ts";
import { plain } from "./plain.ts";
import { isObject, member, members, Refs, Unread } from "./refs.ts";
import { Schemas } from "./schemas.ts";
import { type DocumentFault, fault, readText } from "./text.ts";
import { upgraded } from "./upgrade.ts";

/** Operations that are read, at most. */
export const OPERATIONS_MAX = 5_000;
/** Characters of all schemas together: what is read is held in memory whole. */
const CHARS_MAX = 40_000_000;
const WARNINGS_MAX = 200;

export interface ReadOptions {
  /** Where the document stands: relative servers are relative to it. */
  readonly url?: string;
  /** The address that all paths stand behind, whatever servers the document names. */
  readonly base?: string;
}

export type ReadDocument = { readonly ok: true; readonly read: Read } | DocumentFault;

/** Never throws for what a document says. */
export function readOpenApi(text: string, options: ReadOptions = {}): ReadDocument {
  const parsed = readText(text);
  if (!parsed.ok) return parsed;
  const brought = upgraded(parsed.document);
  if (!brought.ok) return brought;
  const { document } = brought;
  const warnings: string[] = [...parsed.warnings];
  const self = [options.url, document.$self].filter((one) => typeof one === "string" && one !== "") as string[];
  const refs = new Refs(document, self);
  const context: Context = {
    document,
    refs,
    inputs: new Schemas(refs, "input"),
    outputs: new Schemas(refs, "output"),
    ...options,
    warn: (message) => {
      if (warnings.length < WARNINGS_MAX) warnings.push(message.slice(0, 500));
    },
  };
  if (document.paths !== undefined && !isObject(document.paths))
    return fault("paths", "expected an object of path items");
  const { drafts, rejected } = draftsOf(context);
  const webhooks = members({ value: document.webhooks, place: "webhooks" }).length;
  if (webhooks > 0) context.warn(`webhooks: ${webhooks} left out: they are the API's calls, not calls of it`);
  return { ok: true, read: { ...aboutOf(document), drafts, rejected: [...brought.rejected, ...rejected], warnings } };
}

function draftsOf(context: Context): { drafts: Draft[]; rejected: Rejected[] } {
  const drafts: Draft[] = [];
  const rejected: Rejected[] = [];
  const names = new Names();
  let chars = 0;
  let count = 0;
  for (const found of operationsOf(context)) {
    const refuse = (reason: Rejected["reason"], message: string) =>
      rejected.push({ origin: originOf(found), reason, message: plain(message, 500) });
    count += 1;
    try {
      if (count > OPERATIONS_MAX)
        throw new Unread("too_many", found.operation.place, `expected at most ${OPERATIONS_MAX} operations`);
      if (chars > CHARS_MAX)
        throw new Unread("too_many", found.operation.place, `expected at most ${CHARS_MAX} characters of schemas`);
      if (found.unread !== undefined) throw found.unread;
      if (!isObject(found.operation.value))
        throw new Unread("unreadable", found.operation.place, "expected an operation");
      const made = draftOf(found as Operation, names, context);
      chars += made.chars;
      drafts.push(made.draft);
    } catch (error) {
      if (error instanceof Unread) refuse(error.reason, error.message);
      // Whatever else it is, it is this operation that it came of.
      else refuse("unreadable", `${found.operation.place}: ${String((error as Error).message)}`);
    }
  }
  return { drafts, rejected };
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

interface Found extends Omit<Operation, "operation"> {
  readonly operation: { readonly value: Json | undefined; readonly place: string };
  readonly unread?: Unread;
}

/** Each operation of each path, in the document's order. */
function* operationsOf({ document, refs }: Context): Generator<Found> {
  for (const { key: path, at } of members(member({ value: document, place: "" }, "paths"))) {
    const { place } = at;
    if (path.startsWith("x-")) continue;
    try {
      const item = refs.object(at);
      if (item === undefined) continue;
      for (const method of METHODS)
        if (Object.hasOwn(item.value, method))
          yield { method: method.toUpperCase(), path, item, operation: member(item, method) };
      // 3.2: methods of other names.
      for (const { key, at: operation } of members(member(item, "additionalOperations")))
        yield { method: key.toUpperCase().slice(0, 40), path, item, operation };
    } catch (error) {
      const unread =
        error instanceof Unread ? error : new Unread("unreadable", place, String((error as Error).message));
      yield { method: "ANY", path, item: { value: {}, place }, operation: { value: {}, place }, unread };
    }
  }
}

function aboutOf({ info }: JsonObject): Pick<Read, "title" | "version" | "licence"> {
  const { title, version, license } = isObject(info) ? info : {};
  const { identifier, name, url } = isObject(license) ? license : {};
  const licence = [identifier, name, url].map((one) => plain(one, 100)).find((one) => one !== "");
  return {
    title: plain(title, 200) || "untitled API",
    version: typeof version === "number" ? String(version) : plain(version, 60),
    ...(licence === undefined ? {} : { licence }),
  };
}

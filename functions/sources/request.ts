/** What a user asks a source to be, and what keeps it from being that: all of it is known before anything is stored. */

import { z } from "zod";
import { checkUrl } from "../domain/outbound/policy.ts";
import { withProject } from "../domain/project.ts";
import type { Json } from "../domain/schema.ts";
import type { Draft } from "./draft.ts";
import { type Reach, secretText, whyNotReached } from "./reach.ts";
import { readDocument } from "./read.ts";
import { type SettingFault, type Settings, secretFaults, settingsFields } from "./settings.ts";

export const SOURCE_NAME = withProject("[a-z][a-z0-9-]{0,47}");

/** A document, as it is or as the text of it. */
const documentSchema = z.union([z.string().min(1), z.record(z.string(), z.unknown())]);
const toolsSchema = z.array(z.record(z.string(), z.unknown())).min(1);

/** Where a source is described; which of these a kind takes says `placeFaults`. */
export const placeFields = {
  document: documentSchema.optional(),
  url: z.string().min(1).max(2_000).optional(),
  tools: toolsSchema.optional(),
};

export const sourceRequestSchema = z.strictObject({
  name: z
    .string()
    .regex(
      SOURCE_NAME,
      "expected a lower-case letter, then at most 47 lower-case letters, digits and hyphens, with the name of a project and a dot in front or not",
    ),
  kind: z.enum(["openapi", "mcp", "http"]),
  ...placeFields,
  ...settingsFields,
});
export type SourceRequest = z.infer<typeof sourceRequestSchema>;

export type Place = Pick<SourceRequest, "name" | "kind" | "document" | "url" | "tools">;

const TAKES = { openapi: ["document", "url"], mcp: ["url"], http: ["tools"] } as const;

/** Faults of where the source is described, of its document if that is given, and of what its tools need of the source. */
export function placeFaults(place: Place, { secrets }: Pick<Settings, "secrets">, reach: Reach): SettingFault[] {
  const { kind, url } = place;
  const taken: readonly string[] = TAKES[kind];
  const given = (["document", "url", "tools"] as const).filter((field) => place[field] !== undefined);
  const foreign = given.filter((field) => !taken.includes(field));
  const expected = taken.join(" or ");
  if (foreign.length > 0)
    return foreign.map((field) => ({
      field,
      message: `expected ${expected}: a source of the kind ${kind} has no ${field}`,
    }));
  if (given.length !== 1) return [{ field: taken[0] ?? "kind", message: `expected ${expected}, and one of them` }];
  if (url !== undefined) {
    const checked = checkUrl(url, reach.policy);
    return checked.ok ? [] : [{ field: "url", message: checked.message }];
  }
  const text = documentText(place);
  if (text === undefined || kind === "mcp") return [];
  const read = readDocument(kind, text);
  const root = kind === "http" ? "tools" : "document";
  if (!read.ok) {
    const field = read.field.startsWith(root) || read.field === "" ? read.field || root : `${root}.${read.field}`;
    return [{ field, message: read.message }];
  }
  const { drafts, rejected } = read.read;
  // What a user wrote by hand is taken whole or not at all; of a document what can be called is.
  if (kind === "http") {
    const refused = rejected.map(({ message }) => rejectedFault(message));
    return [
      ...refused,
      ...(refused.length > 0 ? [] : drafts.flatMap((draft, i) => toolFaults(draft, i, secrets, reach))),
    ];
  }
  const [first] = rejected;
  if (drafts.length > 0) return [];
  const why = first === undefined ? "" : `; ${first.origin}: ${first.message}`;
  return [{ field: root, message: `expected at least one operation that can be called${why}` }];
}

/** The document by value as a text; tools as the document that their reader takes. */
export function documentText({ name, kind, document, tools }: Place): string | undefined {
  if (kind === "http") return tools === undefined ? undefined : JSON.stringify({ title: name, tools });
  return typeof document === "object" ? JSON.stringify(document) : document;
}

/** Faults of secrets that cannot be used as they are named. */
export function settingFaults({ secrets }: Pick<Settings, "secrets">, env: object, { policy }: Pick<Reach, "policy">) {
  return secretFaults(secrets, policy, (binding) => secretText(env, binding) !== undefined);
}

/** `tools[3].url: expected ...`, as its reader writes it, by field. */
function rejectedFault(message: string): SettingFault {
  const [, index, rest, said] = /^tools\[(\d+)\](?:\.([^:]*))?: (.*)$/s.exec(message) ?? [];
  if (index === undefined) return { field: "tools", message };
  const path = rest === undefined || rest === "" ? "" : `.${rest}`;
  return { field: `tools.${index}${path}`, message: said ?? message };
}

/** Headers that hold credentials: a secret is named, and never written down. */
const CREDENTIALS = /^(?:(?:proxy-)?authorization|cookie|(?:x-)?api[-_]?key|x-auth-token|x-access-token)$/i;

function toolFaults({ via }: Draft, i: number, secrets: Settings["secrets"], reach: Reach): SettingFault[] {
  if (via.type !== "http") return [];
  const field = `tools.${i}`;
  const why = whyNotReached(via.url, reach);
  const unknown = (via.secrets ?? []).flatMap(({ name }, j) =>
    secrets.some((secret) => secret.name === name)
      ? []
      : [{ field: `${field}.secrets.${j}.name`, message: `expected a name of the source's secrets, not ${name}` }],
  );
  const written = [...Object.keys(via.headers ?? {}), ...Object.keys(via.query ?? {})]
    .filter((name) => CREDENTIALS.test(name))
    .map((name) => ({
      field: `${field}.${Object.hasOwn(via.headers ?? {}, name) ? "headers" : "query"}.${name}`,
      message: "expected no credentials: name a secret of the source in `secrets`",
    }));
  return [...(why === null ? [] : [{ field: `${field}.url`, message: why }]), ...unknown, ...written];
}

/** What a request says, for its digest. */
export function requestJson(request: SourceRequest): Json {
  return JSON.parse(JSON.stringify(request)) as Json;
}

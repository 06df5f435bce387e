/** HTTP tools described by data, as users give them by value: read whole or refused whole, each fault with its field. */
import { z } from "zod";
import { jsonObjectSchema, kindSchema } from "../domain/schema.ts";
import { nameFault } from "../tools/names.ts";
import { checkBySchema, schemaFault } from "../tools/schema_check.ts";
import { type Draft, effectSchema, type Read } from "./draft.ts";
import { httpViaSchema } from "./http/form.ts";
import type { SettingFault } from "./settings.ts";

/** Tools that are given by value, at most. */
export const TOOLS_MAX = 500;
const DESCRIPTION_MAX = 4_000;

const schemaSchema = z.record(z.string(), z.unknown());

export const describedSchema = z.strictObject({
  name: z.string().min(1).max(64),
  title: z.string().max(200).optional(),
  description: z.string().trim().min(1).max(DESCRIPTION_MAX),
  kind: kindSchema.default("retrieval"),
  effect: effectSchema.optional(),
  input: schemaSchema,
  output: schemaSchema.optional(),
  examples: z.array(jsonObjectSchema).max(20).default([]),
  ...httpViaSchema.omit({ type: true }).shape,
});
export type Described = z.infer<typeof describedSchema>;
export const describedListSchema = z.array(describedSchema).min(1).max(TOOLS_MAX);

/** Headers that hold credentials: a secret is named, and never written down. */
const CREDENTIALS = /^(?:authorization|proxy-authorization|cookie|x-api-key|api-key|x-auth-token)$/i;
const PLACEHOLDER = /\{([^{}]*)\}/g;
const READING = new Set(["GET", "HEAD", "QUERY"]);

/** What keeps the tools from being called as they are described. @param secrets names that the source has for them. */
export function describedFaults(tools: readonly Described[], secrets: readonly string[]): SettingFault[] {
  const names = new Set<string>();
  return tools.flatMap((tool, i): SettingFault[] => {
    const faults = [...faultsOf(tool, secrets)];
    if (names.has(tool.name)) faults.unshift({ field: "name", message: `another tool is named ${tool.name}` });
    names.add(tool.name);
    return faults.map(({ field, message }) => ({ field: `tools.${i}.${field}`, message }));
  });
}

function* faultsOf(tool: Described, secrets: readonly string[]): Generator<SettingFault> {
  const named = nameFault(tool.name);
  if (named !== null) yield { field: "name", message: named };
  for (const field of ["input", "output"] as const) {
    const schema = tool[field];
    const fault = schema === undefined ? null : schemaFault(schema);
    if (fault !== null) yield { field, message: fault };
  }
  if (tool.input.type !== "object") yield { field: "input.type", message: 'expected "object": arguments have names' };
  yield* urlFaults(tool);
  yield* argumentFaults(tool);
  for (const header of Object.keys(tool.headers ?? {}))
    if (CREDENTIALS.test(header))
      yield {
        field: `headers.${header}`,
        message: "expected no credentials: name a secret of the source in `secrets`",
      };
  for (const [i, { name }] of (tool.secrets ?? []).entries())
    if (!secrets.includes(name))
      yield { field: `secrets.${i}.name`, message: `expected a name of the source's secrets, not ${name}` };
  for (const [i, example] of tool.examples.entries()) {
    const checked = checkBySchema(tool.input, example);
    if (!checked.ok) yield { field: `examples.${i}`, message: `${checked.wrong[0]?.message ?? "expected an input"}` };
  }
}

function* urlFaults({ url, arguments: all }: Described): Generator<SettingFault> {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url.replace(PLACEHOLDER, "x"))) {
    yield { field: "url", message: "expected an absolute URL that begins with https:// or http://" };
    return;
  }
  const authority = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? "";
  if (/[{}@]/.test(authority))
    yield { field: "url", message: "expected a host that is written out, without user name and password" };
  for (const [, name = ""] of url.matchAll(PLACEHOLDER))
    if (!all.some((one) => one.in === "path" && (one.as ?? one.name) === name))
      yield { field: "url", message: `expected an argument in the path for {${name}}` };
}

function* argumentFaults({ arguments: all, input, url, method, body }: Described): Generator<SettingFault> {
  const properties = Object(input.properties) as object;
  for (const [i, { name, in: place, as = name }] of all.entries()) {
    const field = `arguments.${i}`;
    if (!Object.hasOwn(properties, name))
      yield { field: `${field}.name`, message: `expected a property of input, not ${name}` };
    if (place === "path" && !url.includes(`{${as}}`))
      yield { field: `${field}.in`, message: `expected {${as}} in the URL` };
    if (place === "body" && body === undefined)
      yield { field: `${field}.in`, message: "expected `body`, which says how arguments in it are sent" };
    if (place === "body" && (method === "GET" || method === "HEAD"))
      yield { field: `${field}.in`, message: `expected another place: ${method} has no body` };
  }
}

export function describedRead(tools: readonly Described[], title: string): Read {
  return { title, version: "", drafts: tools.map(draftOf), rejected: [], warnings: [] };
}

function draftOf({ name, title, description, kind, effect, input, output, examples, ...via }: Described): Draft {
  return {
    name,
    origin: name,
    ...(title === undefined ? {} : { title }),
    description,
    kind,
    effect: effect ?? (READING.has(via.method) ? "read" : "write"),
    input,
    ...(output === undefined ? {} : { output }),
    examples,
    via: { type: "http", ...via },
  };
}

/** `/v1/sources`: tools of users, by OpenAPI document, MCP server or HTTP described by data. */
import { createRoute, z } from "@hono/zod-openapi";
import { type Database, database } from "../../db/client.ts";
import { makeDue, namedTools, quarantinedFor, toolsThatState } from "../../db/source_tools.ts";
import {
  beginReading,
  changeSettings,
  deleteSource,
  findSource,
  insertSource,
  listSources,
  type Source,
  sourceNames,
} from "../../db/sources.ts";
import { canonicalJson, sha256Hex } from "../domain/json.ts";
import { projectOfName } from "../domain/project.ts";
import type { UpkeepMessage } from "../retention/messages.ts";
import { nextDue } from "../runs/next_due.ts";
import { settingsOf } from "../sources/maker.ts";
import { reachOf } from "../sources/reach.ts";
import {
  documentText,
  type Place,
  placeFaults,
  placeFields,
  requestJson,
  type SourceRequest,
  settingFaults,
  sourceRequestSchema,
} from "../sources/request.ts";
import {
  overrideSchema,
  type SettingFault,
  type Settings,
  settingsFields,
  settingsSchema,
} from "../sources/settings.ts";
import { ownName, projectOfCaller } from "./caller.ts";
import { afterTime, listOf, pageAsked, pageQuery, timeKey } from "./page.ts";
import { notFound, Problem, problems } from "./problem.ts";
import { idSchema, jsonBody, jsonResponse, newRouter } from "./router.ts";
import { sourceView, viewsOf } from "./source_view.ts";
import { refuseIfFull } from "./usage.ts";

const tags = ["sources"];
export const sourceParams = z.object({ source: idSchema });

const create = createRoute({
  method: "post",
  path: "/sources",
  tags,
  summary: "Bring tools in: from an OpenAPI document, an MCP server, or HTTP described by data",
  description:
    "The source is read and its tools are probed after the reply: look at it until it is `ready`. The same request again is the source that is there.",
  request: { body: jsonBody(sourceRequestSchema) },
  responses: {
    202: jsonResponse("Stored, and being read", sourceView),
    ...problems("source_name_taken", "database_nearly_full"),
  },
});

const list = createRoute({
  method: "get",
  path: "/sources",
  tags,
  summary: "List sources, newest first",
  request: { query: pageQuery },
  responses: { 200: jsonResponse("Sources", listOf(sourceView)), ...problems("cursor_invalid") },
});

const show = createRoute({
  method: "get",
  path: "/sources/{source}",
  tags,
  summary: "Show a source: how far it is read and probed, and what differs from the reading before",
  request: { params: sourceParams },
  responses: { 200: jsonResponse("The source", sourceView), ...problems("source_not_found") },
});

const { domain, licence, hosts, secrets, allow_writes, output, rate_limit, drift } = settingsFields;
const change = createRoute({
  method: "patch",
  path: "/sources/{source}",
  tags,
  summary: "Change what is said of a source and its tools",
  description:
    "Fields that are not given stay. `overrides` are taken tool by tool, and null takes what was said of a tool back. A tool that becomes callable by it is probed, and all whose output is to be read otherwise are.",
  request: {
    params: sourceParams,
    body: jsonBody(
      z.strictObject({
        domain: domain.unwrap().optional(),
        licence: licence.nullable(),
        hosts: hosts.nullable(),
        secrets: secrets.unwrap().optional(),
        allow_writes: allow_writes.unwrap().optional(),
        output,
        rate_limit: rate_limit.unwrap().optional(),
        drift: drift.nullable(),
        overrides: z.record(z.string().min(1).max(64), overrideSchema.nullable()).optional(),
      }),
    ),
  },
  responses: { 200: jsonResponse("The source", sourceView), ...problems("source_not_found") },
});

const refresh = createRoute({
  method: "post",
  path: "/sources/{source}/refresh",
  tags,
  summary: "Read a source again",
  description:
    "What differs stands in `reading` once it is read; tools that are new or another are probed. Pools of earlier runs stay as they were. A source whose document was given by value may be given another one.",
  request: {
    params: sourceParams,
    body: jsonBody(z.strictObject({ document: placeFields.document, tools: placeFields.tools })),
  },
  responses: { 202: jsonResponse("Being read", sourceView), ...problems("source_not_found", "database_nearly_full") },
});

const remove = createRoute({
  method: "delete",
  path: "/sources/{source}",
  tags,
  summary: "Delete a source with its tools, seeds and exemplars",
  description:
    "Runs that drew from it keep what they have; its tools cannot be called any more, and are told to be unavailable.",
  request: { params: sourceParams },
  responses: { 204: { description: "Deleted" }, ...problems("source_not_found") },
});

export const sources = newRouter()
  .openapi(create, async (c) => {
    const asked = c.req.valid("json");
    const request = { ...asked, name: ownName(c.get("caller"), asked.name, "name") };
    const db = database(c.env.DB);
    const { name, kind, document, url, tools, ...said } = request;
    const settings = settingsSchema.parse(said);
    const own = c.get("sources").some((source) => source.name === asked.name);
    refuse([
      ...(own ? [{ field: "name", message: `expected another name: ${name} is a source of this deployment` }] : []),
      ...faultsOf({ name, kind, document, url, tools }, settings, c.env),
    ]);
    const digest = sha256Hex(canonicalJson(requestJson(request)));
    const there = await findSource(db, name);
    const source = there ?? (await stored(c.env, db, request, settings, digest));
    if (source.request !== digest)
      throw new Problem("source_name_taken", `there is another source ${name}: expected another name`, [
        { field: "name", message: "expected another name: there is a source of this one" },
      ]);
    await send(c.env, source);
    return c.json(await viewOne(db, source), 202, { location: `/v1/sources/${name}` });
  })
  .openapi(list, async (c) => {
    const db = database(c.env.DB);
    const page = pageAsked(c.req.path, c.req.valid("query"));
    const { items, cursor } = page.of(
      await listSources(db, projectOfCaller(c), page.limit + 1, afterTime(page.after)),
      (row) => row,
      timeKey,
    );
    return c.json({ items: await viewsOf(db, items), cursor }, 200);
  })
  .openapi(show, async (c) => {
    const db = database(c.env.DB);
    return c.json(await viewOne(db, await knownSource(db, c.req.valid("param").source)), 200);
  })
  .openapi(change, async (c) => {
    const db = database(c.env.DB);
    const source = await knownSource(db, c.req.valid("param").source);
    const asked = c.req.valid("json");
    const before = settingsOf(source);
    const { overrides = {}, ...given } = asked;
    const settings = merged(before, given, overrides);
    const known = new Set((await namedTools(db, source.id, Object.keys(overrides))).map(({ name }) => name));
    refuse([
      ...settingFaults(settings, c.env, reachOf(c.env, settings)),
      ...Object.keys(overrides)
        .filter((name) => overrides[name] !== null && !known.has(name))
        .map((name) => ({ field: `overrides.${name}`, message: "expected the name of a tool of the source" })),
    ]);
    const row = await changeSettings(db, source.id, JSON.stringify(settings), driftDue(settings));
    if (row === undefined) throw await noSource(db, source.name);
    const opened = settings.allow_writes && !before.allow_writes;
    const due = [
      ...known,
      ...(opened ? await quarantinedFor(db, source.id, "write_not_allowed") : []),
      ...(settings.output === before.output ? [] : await toolsThatState(db, source.id)),
    ];
    if (due.length > 0) {
      await makeDue(db, source.id, due, [], Date.now());
      await send(c.env, source);
    }
    return c.json(await viewOne(db, await knownSource(db, source.name)), 200);
  })
  .openapi(refresh, async (c) => {
    const db = database(c.env.DB);
    const source = await knownSource(db, c.req.valid("param").source);
    const { document, tools } = c.req.valid("json");
    const settings = settingsOf(source);
    const given = document !== undefined || tools !== undefined;
    const place = { name: source.name, kind: source.kind, document, tools, url: undefined };
    if (given && source.url !== null)
      refuse([
        {
          field: document === undefined ? "tools" : "document",
          message: `expected none: it is read from ${source.url}`,
        },
      ]);
    if (given) refuse(faultsOf(place, settings, c.env));
    await refuseIfFull(c.env);
    const document_key = given ? await saveDocument(c.env, source.id, place) : null;
    const row = await beginReading(db, source.id, document_key, Date.now());
    if (row === undefined) throw await noSource(db, source.name);
    await send(c.env, row);
    return c.json(await viewOne(db, row), 202, { location: `/v1/sources/${source.name}` });
  })
  .openapi(remove, async (c) => {
    const db = database(c.env.DB);
    const { source: name } = c.req.valid("param");
    const deletion = await deleteSource(db, name, Date.now());
    if (deletion === undefined) throw await noSource(db, name);
    await c.env.UPKEEP_QUEUE.send({ erase: "source", id: deletion.id } satisfies UpkeepMessage);
    return c.body(null, 204);
  });

function faultsOf(place: Place, settings: Settings, env: Env): SettingFault[] {
  const reach = reachOf(env, settings);
  return [...settingFaults(settings, env, reach), ...placeFaults(place, settings, reach)];
}

function refuse(faults: readonly SettingFault[]): void {
  const [first] = faults;
  if (first !== undefined) throw new Problem("field_invalid", `${first.field}: ${first.message}`, faults);
}

/** When its recorded calls are to be made again next. Throws where that is never. */
function driftDue({ drift }: Settings): number | null {
  if (drift === undefined) return null;
  const next = nextDue(drift.cron, Date.now());
  if (next.ok) return next.at;
  throw new Problem("field_invalid", `drift.cron: ${next.message}`, [{ field: "drift.cron", message: next.message }]);
}

/** Fields that are not given stay; null takes one back. */
function merged(before: Settings, given: object, overrides: Readonly<Record<string, object | null>>): Settings {
  const all = { ...before, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
  const said = Object.entries(overrides).map(([name, one]) => [
    name,
    one === null ? null : { ...before.overrides[name], ...one },
  ]);
  const left = Object.entries({ ...before.overrides, ...Object.fromEntries(said) }).filter(([, one]) => one !== null);
  const plain = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
  return settingsSchema.parse({ ...plain, overrides: Object.fromEntries(left) });
}

async function stored(
  env: Env,
  db: Database,
  request: SourceRequest,
  settings: Settings,
  digest: string,
): Promise<Source> {
  await refuseIfFull(env);
  const { name, kind, url = null } = request;
  const id = `source-${crypto.randomUUID().slice(-12)}`;
  const document_key = await saveDocument(env, id, request);
  const source = await insertSource(db, {
    id,
    name,
    kind,
    request: digest,
    url,
    document_key,
    settings: JSON.stringify(settings),
    drift_due: driftDue(settings),
    created_at: Date.now(),
  });
  // Of two that came at once one has the name.
  if (source.id !== id && document_key !== null) await env.BUCKET.delete(document_key);
  return source;
}

async function saveDocument({ BUCKET }: Pick<Env, "BUCKET">, id: string, place: Place): Promise<string | null> {
  const text = documentText(place);
  if (text === undefined) return null;
  const key = `sources/${id}/documents/${sha256Hex(text)}`;
  await BUCKET.put(key, text);
  return key;
}

/** Again of one that is under way, whose message may have been lost: a double changes nothing. */
async function send(env: Env, { id }: Pick<Source, "id">): Promise<void> {
  await env.SOURCES_QUEUE.send({ source: id });
}

async function viewOne(db: Database, source: Source): Promise<z.infer<typeof sourceView>> {
  const [view] = await viewsOf(db, [source]);
  if (view === undefined) throw new Error(`source ${source.name} has no view`);
  return view;
}

export async function knownSource(db: Database, name: string): Promise<Source> {
  const source = await findSource(db, name);
  if (source === undefined) throw await noSource(db, name);
  return source;
}

async function noSource(db: Database, name: string): Promise<Problem> {
  return notFound("source", name, await sourceNames(db, projectOfName(name)));
}

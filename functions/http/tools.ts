/** `/v1/tools`: the pool, one tool, and calling it. */

import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { limitsOf } from "../config.ts";
import { EMBEDDED_POOL } from "../domain/pool_shares.ts";
import { domainSchema, type JsonObject, kindSchema } from "../domain/schema.ts";
import { didYouMean } from "../lib/nearest.ts";
import { poolNamed } from "../sources/pools.ts";
import { callTool, readInput } from "../tools/call.ts";
import type { EarlierCall, Tool } from "../tools/contract.ts";
import { toolDefinition } from "../tools/definition.ts";
import type { ToolPool } from "../tools/pool.ts";
import { invalidToolInput } from "./invalid.ts";
import { badCursor, listOf, pageAsked, pageQuery } from "./page.ts";
import { type FieldError, notFound, Problem, problems } from "./problem.ts";
import { type ApiEnv, idSchema, jsonBody, jsonResponse, newRouter } from "./router.ts";
import { ownPools, unknownPool } from "./runnable.ts";
import { jsonObjectView, jsonSchemaView, jsonView, orNull } from "./schemas.ts";

const tags = ["tools"];
const params = z.object({ tool: idSchema });
const pooled = z.object({
  pool: z.string().default(EMBEDDED_POOL).openapi({ description: "Name of the source whose tools are meant" }),
});

const toolSchema = z
  .object({
    name: z.string(),
    domain: domainSchema,
    kind: kindSchema,
    description: z.string(),
  })
  .openapi("Tool");

const earlierCallSchema = z
  .object({ tool: z.string(), input: jsonObjectView })
  .openapi("EarlierCall", { description: "A call that succeeded before another of the same state group" });

/** Earlier calls that a call takes, at most: more than a task makes. */
const BEFORE_MAX = 1_000;

const toolDetailSchema = toolSchema
  .extend({
    input: jsonSchemaView,
    output: jsonSchemaView,
    example: orNull(jsonObjectView).openapi({ description: "An input that it answers" }),
    effect: z.enum(["pure", "read", "write"]).openapi({
      description:
        "`pure`: the same input gives the same output; `read`: what it returns may change; `write`: it changes something",
    }),
    state: orNull(z.string()).openapi({
      description: "The group of tools that it shares a state with, which follows from the calls of the group before",
    }),
    example_before: z.array(earlierCallSchema).openapi({ description: "Calls that the example comes after" }),
    sources: z.array(
      z
        .object({
          name: z.string(),
          kind: z.enum(["data", "formula", "library"]),
          licence: z.string(),
          version: z.string(),
          url: z.string().optional(),
        })
        .openapi("ToolSource"),
    ),
  })
  .openapi("ToolDetail");

const list = createRoute({
  method: "get",
  path: "/tools",
  tags,
  summary: "List the tool pool",
  request: {
    query: pageQuery.extend({ ...pooled.shape, domain: domainSchema.optional(), kind: kindSchema.optional() }),
  },
  responses: { 200: jsonResponse("Tools", listOf(toolSchema)), ...problems("cursor_invalid") },
});

const show = createRoute({
  method: "get",
  path: "/tools/{tool}",
  tags,
  summary: "Show a tool with its schemas and sources",
  request: { params, query: pooled },
  responses: { 200: jsonResponse("The tool", toolDetailSchema), ...problems("tool_not_found") },
});

const call = createRoute({
  method: "post",
  path: "/tools/{tool}/call",
  tags,
  summary: "Call a tool",
  description:
    "Input that breaks the tool's schema is refused; what the tool itself has no answer for is an error in the result.",
  request: {
    params,
    query: pooled,
    body: jsonBody(
      z.strictObject({
        input: jsonObjectView.openapi({ description: "By field, as the tool's `input` says" }),
        before: z.array(z.strictObject(earlierCallSchema.shape)).max(BEFORE_MAX).default([]).openapi({
          description:
            "For a tool with state: the calls of its group that succeeded before, in order; none leaves the state as it begins",
        }),
      }),
    ),
  },
  responses: {
    200: jsonResponse(
      "What came back",
      z
        .object({ ok: z.boolean(), output: jsonView, error: z.string().nullable() })
        .openapi("CallResult", { description: "`output` is null and `error` is set where `ok` is false" }),
    ),
    ...problems("tool_not_found"),
  },
});

export const tools = newRouter()
  .openapi(list, async (c) => {
    const { domain, kind, pool } = c.req.valid("query");
    const { tools, domains } = await known(c, pool);
    if (domain !== undefined && !domains.includes(domain)) throw unknown(unknownDomain(domain, domains));
    const page = pageAsked(c.req.path, c.req.valid("query"));
    const start = page.after === undefined ? 0 : tools.findIndex(({ name }) => name === page.after) + 1;
    if (page.after !== undefined && start === 0) throw badCursor();
    const rest = tools
      .slice(start)
      .filter((tool) => (domain === undefined || tool.domain === domain) && (kind === undefined || tool.kind === kind));
    return c.json(
      page.of(rest, summary, (tool) => tool.name),
      200,
    );
  })
  .openapi(show, async (c) => {
    const tool = knownTool(c.req.valid("param").tool, await known(c, c.req.valid("query").pool));
    return c.json(detail(tool), 200);
  })
  .openapi(call, async (c) => {
    const pool = await known(c, c.req.valid("query").pool);
    const tool = knownTool(c.req.valid("param").tool, pool);
    const { input, before } = c.req.valid("json");
    const read = readInput(tool, input);
    if (!read.ok) throw invalidToolInput(tool, read.wrong);
    checkBefore(tool, before, pool);
    return c.json(await callTool(tool, input, limitsOf(c.env), { before }), 200);
  });

async function known(c: Context<ApiEnv>, asked: string): Promise<ToolPool> {
  const { env } = c;
  const sources = c.get("sources");
  const { project } = c.get("caller");
  const name = ownPools(project, sources, asked);
  const pool = await poolNamed(env, sources, name);
  if (pool !== undefined) return pool;
  throw unknown(await unknownPool(env, name, sources, project));
}

function unknown(fault: FieldError): Problem {
  return new Problem("field_invalid", `${fault.field}: ${fault.message}`, [fault]);
}

function unknownDomain(domain: string, domains: readonly string[]): FieldError {
  const message = `expected one of ${domains.join(", ")}, not ${domain}${didYouMean(domain, domains)}`;
  return { field: "domain", message };
}

function knownTool(name: string, { tools, find }: ToolPool): Tool {
  const tool = find(name);
  if (tool === undefined)
    throw notFound(
      "tool",
      name,
      tools.map((one) => one.name),
    );
  return tool;
}

/** Throws for the first call that is of no tool of the state group, or whose input its tool does not take. */
function checkBefore({ name, state }: Tool, before: readonly EarlierCall[], { tools, find }: ToolPool): void {
  const group = tools.filter((tool) => state !== undefined && tool.state === state).map((tool) => tool.name);
  for (const [i, call] of before.entries()) {
    const field = `before.${i}`;
    const earlier = find(call.tool);
    if (earlier === undefined || !group.includes(call.tool)) {
      const expected = state === undefined ? `no calls: ${name} has no state` : `one of ${group.join(", ")}`;
      const message = `expected ${expected}, not ${call.tool}${didYouMean(call.tool, group)}`;
      throw unknown({ field: `${field}.tool`, message });
    }
    const read = readInput(earlier, call.input);
    if (!read.ok) throw invalidToolInput(earlier, read.wrong, `${field}.input`);
  }
}

function summary({ name, domain, kind, description }: Tool): z.infer<typeof toolSchema> {
  return { name, domain, kind, description };
}

function detail(tool: Tool): z.infer<typeof toolDetailSchema> {
  return {
    ...summary(tool),
    input: toolDefinition(tool).function.parameters as JsonObject,
    output: tool.output as JsonObject,
    example: tool.example ?? null,
    effect: tool.effect,
    state: tool.state ?? null,
    example_before: (tool.exampleAfter ?? []).map((call) => ({ ...call })),
    sources: tool.sources.map((source) => ({ ...source })),
  };
}

/**
 * The embedded teacher as a chat completions endpoint: the same protocol as a model server, answered in process.
 * `model` names the role: `embedded-collector`, `embedded-deriver`, or `embedded-solver`, which makes no slip of its own; the
 * family of solvers that do is `embedded-solver-novice` to `embedded-solver-expert`.
 */
import { z } from "zod";
import { QUESTIONS_DEFAULT, type Questions } from "../../domain/questions.ts";
import { type Call, type Json, type JsonObject, jsonObjectSchema, jsonSchema } from "../../domain/schema.ts";
import { SKILLS, type Skill } from "../../domain/solving/skill.ts";
import { lazy, perObject } from "../../lib/memo.ts";
import { collectPayloadSchema, toolReplySchema } from "../../models/prompts/collect.ts";
import { derivePayloadSchema } from "../../models/prompts/derive.ts";
import type { ToolGraph } from "../../tools/graph.ts";
import type { ToolPool } from "../../tools/pool.ts";
import { type EmbeddedTool, isEmbedded } from "../tool.ts";
import { nextCalls } from "./collector.ts";
import { deriveRound } from "./deriver.ts";
import type { Planned } from "./fill.ts";
import type { SolverCall } from "./follow.ts";
import { solveTurn } from "./solver.ts";

const toolCallSchema = z.object({
  id: z.string(),
  function: z.object({ name: z.string(), arguments: z.string() }),
});

const requestSchema = z.object({
  model: z.string(),
  messages: z.array(
    z.discriminatedUnion("role", [
      z.object({ role: z.literal("system"), content: z.string() }),
      z.object({ role: z.literal("user"), content: z.string() }),
      z.object({
        role: z.literal("assistant"),
        content: z.string().nullish(),
        tool_calls: z.array(toolCallSchema).optional(),
      }),
      z.object({ role: z.literal("tool"), tool_call_id: z.string(), content: z.string() }),
    ]),
  ),
  tools: z.array(z.object({ function: z.object({ name: z.string() }) })).default([]),
  seed: z.int().default(0),
});
type Request_ = z.infer<typeof requestSchema>;

interface Reply {
  content: string | null;
  tool_calls?: { id: string; type: "function"; function: { name: string; arguments: string } }[];
}

/** Base URL under which the endpoint is reached; nothing listens there, requests never leave the process. */
export const EMBEDDED_URL = "https://embedded.invalid/v1";

/** The reply of each model. They throw `ZodError` or `SyntaxError` for messages that are not what the role is sent. */
const MODELS: Readonly<Record<string, (request: Request_, known: Known) => Reply>> = {
  "embedded-collector": collect,
  "embedded-deriver": derive,
  "embedded-solver": (request, known) => solve(request, known),
  ...Object.fromEntries(
    SKILLS.map((skill) => [
      `embedded-solver-${skill}`,
      (request: Request_, known: Known) => solve(request, known, skill),
    ]),
  ),
};

/** What the teacher knows of a pool: those of its tools that have phrases, and how tools chain. */
interface Known {
  readonly graphFor: (questions: Questions | undefined) => ToolGraph;
  readonly tools: ReadonlyMap<string, EmbeddedTool>;
}

/** The endpoint for runs over a pool, a drop-in for `fetch`. */
export const embeddedEndpoint = perObject((pool: ToolPool) => {
  const tools = new Map(pool.tools.filter(isEmbedded).map((tool) => [tool.name, tool]));
  const known = lazy((): Known => ({ graphFor: (questions = QUESTIONS_DEFAULT) => pool.graphFor(questions), tools }));
  return (_url: unknown, init?: { body?: unknown }) => answered(known(), init);
});

/** Answers one request of the chat completions protocol. What it cannot answer gets a status of 4xx. */
async function answered(known: Known, init?: { body?: unknown }): Promise<Response> {
  let request: Request_;
  let reply: Reply;
  try {
    request = requestSchema.parse(JSON.parse(String(init?.body ?? "null")));
    const answer = Object.hasOwn(MODELS, request.model) ? MODELS[request.model] : undefined;
    if (answer === undefined) return failure(404, `no model ${request.model}`);
    reply = answer(request, known);
  } catch (error) {
    if (error instanceof SyntaxError) return failure(400, `expected JSON: ${error.message}`);
    if (!(error instanceof z.ZodError)) throw error;
    const [issue] = error.issues;
    return failure(400, `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "invalid"}`);
  }
  return Response.json({
    // No clock and no chance: the same request gives the same bytes.
    id: "embedded",
    object: "chat.completion",
    created: 0,
    model: request.model,
    choices: [
      {
        index: 0,
        message: { role: "assistant", refusal: null, ...reply },
        finish_reason: reply.tool_calls === undefined ? "stop" : "tool_calls",
        logprobs: null,
      },
    ],
  });
}

function collect(request: Request_, known: Known): Reply {
  const payload = collectPayloadSchema.parse(JSON.parse(userText(request)));
  // The records of this round's calls, as the tool messages and the arguments beside them tell.
  const asked = new Map(
    request.messages.flatMap((m) => (m.role === "assistant" ? (m.tool_calls ?? []) : [])).map((c) => [c.id, c]),
  );
  const results: Call[] = request.messages.flatMap((message) => {
    if (message.role !== "tool") return [];
    const call = asked.get(message.tool_call_id);
    if (call === undefined) return [];
    const { call: id, ok, output, error } = toolReplySchema.parse(JSON.parse(message.content));
    const input = jsonObjectSchema.parse(JSON.parse(call.function.arguments));
    return [{ id, round: payload.round, step: 0, tool: call.function.name, input, output: output as never, ok, error }];
  });
  const planned = nextCalls(known.graphFor(payload.questions), payload, toolsOf(request, known), results);
  if (planned.length === 0) return { content: "The round is complete." };
  const first = payload.evidence.length + results.length + 1;
  const id = (i: number) => `c${first + i}`;
  const links = planned.flatMap((call: Planned, i) =>
    call.links.map(({ pointer, from }) => ({ from, to: { call: id(i), pointer } })),
  );
  return {
    content: JSON.stringify({ links }),
    tool_calls: planned.map((call, i) => toolCall(id(i), call.tool.name, call.input)),
  };
}

function derive(request: Request_, { graphFor, tools: all }: Known): Reply {
  const payload = derivePayloadSchema.parse(JSON.parse(userText(request)));
  const names = new Set([...payload.toolset, ...payload.evidence.map((call) => call.tool)]);
  const tools = new Map([...names].flatMap((name) => [all.get(name) ?? []].flat().map((t) => [t.name, t] as const)));
  return { content: JSON.stringify(deriveRound(graphFor(payload.questions), payload, tools)) };
}

function solve(request: Request_, known: Known, skill?: Skill): Reply {
  const results = new Map(request.messages.flatMap((m) => (m.role === "tool" ? [[m.tool_call_id, m.content]] : [])));
  const calls = request.messages.flatMap((m) => (m.role === "assistant" ? (m.tool_calls ?? []) : []));
  const made: SolverCall[] = calls.map((call) => {
    const output = jsonSchema.parse(JSON.parse(results.get(call.id) ?? "null"));
    const input = jsonObjectSchema.parse(JSON.parse(call.function.arguments));
    const error = errorOf(output);
    return { tool: call.function.name, input, ...(error === undefined ? { output } : { output: undefined, error }) };
  });
  const turn = solveTurn(userText(request), toolsOf(request, known), made, request.seed, skill);
  if ("response" in turn) return { content: turn.response };
  return {
    content: turn.said,
    tool_calls: turn.calls.map((call, i) => toolCall(`t${calls.length + i + 1}`, call.tool, call.input)),
  };
}

/** A tool message that holds nothing but an error text is a failed call. */
function errorOf(output: Json): string | undefined {
  return z.strictObject({ error: z.string() }).safeParse(output).data?.error;
}

function toolCall(id: string, name: string, input: JsonObject) {
  return { id, type: "function" as const, function: { name, arguments: JSON.stringify(input) } };
}

/** The first user message: the payload, or the question. */
function userText(request: Request_): string {
  const message = request.messages.find((m) => m.role === "user");
  return message?.role === "user" ? message.content : "";
}

/** The tools that the request offers; one that has no phrases is left out. */
function toolsOf(request: Request_, { tools }: Known): EmbeddedTool[] {
  return request.tools.flatMap(({ function: { name } }) => tools.get(name) ?? []);
}

function failure(status: number, message: string): Response {
  return Response.json({ error: { message, type: "invalid_request_error" } }, { status });
}

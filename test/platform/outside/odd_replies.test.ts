/** The table of odd replies over HTTP: each is read in the worker as the table says, and its calls are answered by the toolset. */
import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { assistantTurn, Toolbox } from "../../../functions/agent/toolbox.ts";
import { modelTeacher } from "../../../functions/models/client.ts";
import type { ReplyCost } from "../../../functions/models/teacher.ts";
import { newMeter } from "../../../functions/pipeline/meter.ts";
import { measuredCall } from "../../../functions/tools/call.ts";
import { NO_CHAINING } from "../../../functions/tools/chaining.ts";
import type { Tool } from "../../../functions/tools/contract.ts";
import { ToolPool } from "../../../functions/tools/pool.ts";
import { modelsAt } from "../../support/model_runs.ts";
import { oddModel } from "../../support/models/odd.ts";
import { ODD_REPLIES, ODD_TOOLS, oddSchema } from "../../support/models/odd_replies.ts";

const { behave, model, report } = modelsAt("odd_replies");
beforeEach(async () => void (await behave({})));

const toolNamed = ([name, required]: [string, readonly string[]]): Tool => ({
  name,
  domain: "odd",
  kind: "retrieval",
  description: `Answers ${name}.`,
  input: oddSchema(required),
  output: {},
  source: "odd",
  effect: "pure",
  sources: [],
  call: () => ({ value: 20 }),
});
const pool = new ToolPool({
  name: "odd",
  chaining: NO_CHAINING,
  tools: Object.entries(ODD_TOOLS).map(toolNamed),
  exemplars: [],
  seeds: () => [],
  content: "odd",
});
const toolset = Object.keys(ODD_TOOLS);

it.each(ODD_REPLIES.map((reply, place) => [reply.name, reply, place] as const))("%s", async (_, reply, place) => {
  const { calls = [], content = null, thought, lenient = calls.length > 0, answered } = reply;
  const teacher = modelTeacher(model(oddModel(place), reply.prompted ? { tool_calls: "prompted" } : {}), env);
  const toolbox = new Toolbox({ meter: newMeter(), pool }, toolset, teacher, async (tool, input) => {
    return (await measuredCall(tool, input, { deadline_ms: 1000, output_bytes: 1000 })).called;
  });
  const costs: (ReplyCost | undefined)[] = [];
  const counted = { begin: () => {}, ended: (cost?: ReplyCost) => void costs.push(cost) };
  const tools = [...toolbox.definitions];
  const messages = [{ role: "user" as const, content: "What is the weather in Paris?" }];
  const first = await teacher.complete({ messages, tools }, counted);
  if (first.kind !== "completion") throw new Error(first.detail);
  const { message } = first;
  expect((message.tool_calls ?? []).map((call) => call.function.name)).toEqual(calls.map(([name]) => name));
  expect([message.content, message.reasoning_content]).toEqual([content, thought]);
  expect(costs.map((cost) => cost?.lenient ?? false)).toEqual([lenient]);
  if (message.tool_calls === undefined) return;
  const results = await toolbox.answer("1", message.tool_calls);
  expect(results[0]?.result.error ?? null).toBe(answered ?? null);
  // The conversation goes on from there, errors included: an endpoint that parses the arguments of its history takes it.
  const turns = results.map(({ asked, result }) => ({
    role: "tool" as const,
    tool_call_id: asked.id,
    content: JSON.stringify(result),
  }));
  const next = [...messages, assistantTurn(message, message.tool_calls), ...turns];
  expect(await teacher.complete({ messages: next, tools })).toMatchObject({ message: { content: "Answer: 20" } });
  expect((await report()).requests).toBe(2);
});

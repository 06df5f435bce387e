/** The embedded teacher behind the chat completions protocol: what it is asked and answers through the `openai` client. */
import OpenAI from "openai";
import type { ChatCompletionMessageParam } from "openai/resources";
import { beforeAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../../../../functions/domain/schema.ts";
import { solverMessages } from "../../../../functions/domain/solving/prompt.ts";
import { embeddedTeacher } from "../../../../functions/embedded/teacher/client.ts";
import { EMBEDDED_URL } from "../../../../functions/embedded/teacher/endpoint.ts";
import { declaredLinks } from "../../../../functions/models/declared_links.ts";
import type { CollectPayload } from "../../../../functions/models/prompts/collect.ts";
import { DERIVATION_FORM, derivationSchema } from "../../../../functions/models/prompts/derive.ts";
import { COLLECTOR } from "../../../../functions/models/prompts/instructions/collector.ts";
import { toolContent } from "../../../../functions/models/prompts/solve.ts";
import { teacherFor } from "../../../../functions/spend/teachers.ts";
import { toolDefinition } from "../../../../functions/tools/definition.ts";
import { callEmbedded } from "../../../support/call.ts";
import { EXEMPLARS, embeddedFetch, POOL } from "../../../support/embedded.ts";
import { attempt, collectRound, isTask, planned, synthesize, type Task, toolsOf } from "../../../support/synthesize.ts";
import { asked } from "./world.ts";

const client = new OpenAI({
  baseURL: EMBEDDED_URL,
  apiKey: "none",
  maxRetries: 0,
  fetch: embeddedFetch as typeof fetch,
});

let task: Task;
let payload: CollectPayload;
let tools: OpenAI.ChatCompletionFunctionTool[];

beforeAll(async () => {
  const all = await Promise.all(planned(60, 3).map((configuration) => synthesize(configuration)));
  // Here each call is made by itself, so none may be on a state.
  const plain = all.filter(isTask).filter(({ evidence }) => evidence.every(({ tool }) => !isStateful(tool)));
  task = plain.find(({ solution }) => solution.length > 2) ?? expect.fail("no task of three calls");
  const { seed, focus, random } = task.configuration;
  payload = asked({ seed, focus, random, moves: ["start", "extend"] });
  tools = toolsOf(task.configuration).map((tool) => toolDefinition(tool) as never);
}, 60_000);

function isStateful(name: string): boolean {
  return POOL.find(name)?.state !== undefined;
}

/** Turns of a role until it replies without tool calls; `reply` writes the tool message of a call. */
async function conversation(
  model: string,
  opening: ChatCompletionMessageParam[],
  reply: (id: string, name: string, input: JsonObject) => Promise<string>,
  seed = 0,
) {
  const messages = [...opening];
  const calls: { id: string; name: string; input: JsonObject }[] = [];
  const contents: (string | null)[] = [];
  for (let turn = 0; turn < 16; turn++) {
    const completion = await client.chat.completions.create({ model, messages, tools, seed });
    const message = completion.choices[0]?.message ?? expect.fail("no choice");
    contents.push(message.content);
    const made = (message.tool_calls ?? []).flatMap((call) => (call.type === "function" ? [call] : []));
    expect(completion.choices[0]?.finish_reason).toBe(made.length > 0 ? "tool_calls" : "stop");
    if (made.length === 0) break;
    messages.push({ role: "assistant", content: message.content, tool_calls: made });
    for (const { id, function: called } of made) {
      const input = JSON.parse(called.arguments) as JsonObject;
      calls.push({ id, name: called.name, input });
      messages.push({ role: "tool", tool_call_id: id, content: await reply(id, called.name, input) });
    }
  }
  return { calls, contents };
}

const opening = (of: CollectPayload): ChatCompletionMessageParam[] => [
  { role: "system", content: COLLECTOR },
  { role: "user", content: JSON.stringify(of) },
];

describe("the protocol", () => {
  test("carries a round of the collector, with where values came from", async () => {
    const { calls, contents } = await conversation("embedded-collector", opening(payload), async (id, name, input) =>
      JSON.stringify({ call: id, ...(await callEmbedded(name, input)) }),
    );
    const direct = await collectRound(payload, toolsOf(task.configuration), callEmbedded);
    expect(calls).toEqual(direct.calls.map(({ id, tool, input }) => ({ id, name: tool, input })));
    const none = new Map<string, string>();
    const links = contents.flatMap((content) => declaredLinks(content, { turn: none, earlier: none }).links);
    expect(links).toEqual(direct.provenance);
    expect(contents.at(-1)).toBe("The round is complete.");
  });

  test("carries an attempt of the solver", async () => {
    const messages = [...solverMessages(task.question)];
    const { calls, contents } = await conversation(
      "embedded-solver",
      messages,
      async (_, name, input) => toolContent(await callEmbedded(name, input)),
      9,
    );
    const direct = await attempt(task.question, toolsOf(task.configuration), 9);
    expect(calls.map(({ name, input }) => ({ tool: name, input }))).toEqual(
      direct.made.map(({ tool, input }) => ({ tool, input })),
    );
    expect(contents.at(-1)).toBe(direct.response);
  });

  test("tells the solver of a failed call by its error text", async () => {
    const { contents } = await conversation("embedded-solver", [...solverMessages(task.question)], async () =>
      toolContent({ ok: false, output: null, error: "not today" }),
    );
    expect(contents.at(-1)).toMatch(/^I could not /);
  });

  test("carries a derivation as one JSON object", async () => {
    const { configuration, evidence, provenance, derivations } = task;
    const first = evidence.filter((call) => call.round === 1);
    const asking = {
      random: configuration.random,
      round: 1,
      last_round: derivations.length === 1,
      question: null,
      answer_pointers: [],
      evidence: first,
      provenance: provenance.filter(({ to }) => first.some((call) => call.id === to.call)),
      exemplars: EXEMPLARS.filter(({ id }) => configuration.exemplars.includes(id)),
      wanted: null,
      toolset: configuration.toolset,
    };
    const teacher = teacherFor("deriver", undefined, {} as Env, POOL);
    const completion = await teacher.complete({
      messages: [{ role: "user", content: JSON.stringify(asking) }],
      json: DERIVATION_FORM,
    });
    if (completion.kind === "fault") throw new Error(completion.detail);
    expect(derivationSchema.parse(JSON.parse(completion.message.content ?? ""))).toEqual(derivations[0]);
  });

  test("gives the same bytes for the same request", async () => {
    const body = JSON.stringify({ model: "embedded-collector", messages: opening(payload), tools });
    const [one, two] = await Promise.all([embeddedFetch("", { body }), embeddedFetch("", { body })]);
    expect(await one.text()).toBe(await two.text());
  });

  test("tools that are not in the pool are left out", async () => {
    const unknown = { type: "function", function: { name: "no_such_tool" } } as const;
    const completion = await client.chat.completions.create({
      model: "embedded-collector",
      messages: opening(payload),
      tools: [unknown],
    });
    expect(completion.choices[0]?.message.tool_calls).toBeUndefined();
  });
});

describe("errors", () => {
  const status = async (body: unknown) => {
    const response = await embeddedFetch("", { body: typeof body === "string" ? body : JSON.stringify(body) });
    const { error } = (await response.json()) as { error: { message: string } };
    return { status: response.status, message: error.message };
  };
  const user = (content: string) => [{ role: "user", content }];

  test("an unknown model is not found", async () => {
    const creating = client.chat.completions.create({ model: "embedded-poet", messages: [] });
    await expect(creating).rejects.toBeInstanceOf(OpenAI.NotFoundError);
    expect(await status({ model: "constructor", messages: [] })).toEqual({
      status: 404,
      message: "no model constructor",
    });
  });

  test("a body that is no request is refused, with what was expected", async () => {
    expect(await status("{")).toMatchObject({ status: 400, message: expect.stringMatching(/^expected JSON/) });
    expect(await status({ messages: [] })).toMatchObject({ status: 400, message: expect.stringMatching(/^model: /) });
    const strange = { model: "embedded-solver", messages: [{ role: "poet", content: "" }] };
    expect(await status(strange)).toMatchObject({
      status: 400,
      message: expect.stringMatching(/^messages\.0\.role: /),
    });
  });

  test("so are messages that the role cannot read", async () => {
    for (const model of ["embedded-collector", "embedded-deriver"]) {
      expect(await status({ model, messages: user("Write a poem.") })).toMatchObject({ status: 400 });
      expect(await status({ model, messages: user("{}") })).toMatchObject({ status: 400 });
      expect(await status({ model, messages: [] })).toMatchObject({ status: 400 });
    }
    const creating = client.chat.completions.create({
      model: "embedded-collector",
      messages: [{ role: "user", content: "hi" }],
    });
    await expect(creating).rejects.toBeInstanceOf(OpenAI.BadRequestError);
  });
});

describe("what the teacher fails on", () => {
  const messages = (content: string) => ({ messages: [{ role: "user" as const, content }] });

  test("is given up at once, with what went wrong", async () => {
    const collector = embeddedTeacher("collector", POOL);
    for (const content of ["no JSON", JSON.stringify({ ...payload, seed: 1 })])
      await expect(collector.complete(messages(content))).rejects.toMatchObject({
        name: "ModelCallFailed",
        fault: {
          kind: "request_rejected",
          detail: expect.stringMatching(/^embedded-collector failed on it: \w*Error: ./),
        },
      });
  });

  test("is its own error where it has one, and no broken connection", async () => {
    const broken = { tools: POOL.tools, graphFor: () => expect.fail("the graph is gone") };
    const collector = embeddedTeacher("collector", broken as unknown as typeof POOL);
    await expect(collector.complete(messages(JSON.stringify(payload)))).rejects.toThrow("the graph is gone");
  });
});

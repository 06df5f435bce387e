/**
 * What vendors refuse of a request, each at a local server that answers as that vendor does: the client asks again in the form
 * that is taken, remembers it, and says what was refused where nothing is left to try.
 */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, describe, expect, test } from "vitest";
import type { ModelSpecification } from "../../../functions/domain/models.ts";
import { scriptTeacher } from "../../../functions/local/trust/endpoint.ts";
import type { Fields } from "../../../functions/models/wire/fields.ts";

type Answer = { readonly status: number; readonly body: unknown };

const says = (content: string): Answer => ({
  status: 200,
  body: {
    model: "m",
    choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content } }],
    usage: { prompt_tokens: 9, completion_tokens: 2 },
  },
});
const openai = (message: string, param: string): Answer => ({
  status: 400,
  body: { error: { message, type: "invalid_request_error", param, code: "unsupported_parameter" } },
});
/** Gemini's errors come as a list. */
const gemini = (message: string): Answer => ({
  status: 400,
  body: [{ error: { code: 400, message, status: "INVALID_ARGUMENT", details: [] } }],
});

const OPENAI_FIELDS = new Set([
  "model",
  "messages",
  "tools",
  "tool_choice",
  "max_completion_tokens",
  "response_format",
  "seed",
]);

/** By vendor: what it answers to a request. */
const VENDORS = {
  /** Reasoning models. */
  openai: (body) => {
    if ("max_tokens" in body)
      return openai(
        "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
        "max_tokens",
      );
    if ("temperature" in body && body.temperature !== 1)
      return openai(
        `Unsupported value: 'temperature' does not support ${body.temperature} with this model. Only the default (1) value is supported.`,
        "temperature",
      );
    const odd = Object.keys(body).find((name) => !OPENAI_FIELDS.has(name));
    return odd === undefined ? says('{"ok": true}') : openai(`Unrecognized request argument supplied: ${odd}`, odd);
  },
  /** Takes `response_format` and ignores it. */
  anthropic: (body) => says("response_format" in body ? 'Here it is:\n```json\n{"ok": true}\n```' : "no"),
  gemini: (body) => {
    const odd = ["seed", "frequency_penalty", "logprobs"].filter((name) => name in body);
    if (odd.length === 0) return says('{"ok": true}');
    return gemini(
      odd.map((name) => `Invalid JSON payload received. Unknown name "${name}": Cannot find field.`).join("\n"),
    );
  },
  /** Knows few of the keywords of a tool's schema. */
  schemas: (body) =>
    JSON.stringify(body.tools ?? []).includes('"additionalProperties"')
      ? gemini(
          "Invalid JSON payload received. Unknown name \"additionalProperties\" at 'tools[0].function_declarations[0].parameters': Cannot find field.",
        )
      : says("Answer: Oslo"),
  /** Wants a signature with the first call of each turn. */
  gemini3: (body) => {
    const turns = (body.messages as { tool_calls?: { extra_content?: unknown }[] }[]).flatMap(
      ({ tool_calls }) => tool_calls?.slice(0, 1) ?? [],
    );
    if (turns.every(({ extra_content }) => extra_content !== undefined)) return says("Answer: Oslo");
    return gemini(
      "Function call is missing a thought_signature in functionCall parts. This is required for tools to work correctly",
    );
  },
  /** Checks the body with pydantic, and has its errors under `detail`. */
  strict: (body) => {
    const odd = ["seed", "temperature"].filter((name) => name in body);
    if (odd.length === 0) return says('{"ok": true}');
    const detail = odd.map((name) => ({
      type: "extra_forbidden",
      loc: ["body", name],
      msg: "Extra inputs are not permitted",
    }));
    return { status: 422, body: { detail } };
  },
  /** Has no route that can do both. */
  openrouter: (body) =>
    "response_format" in body
      ? {
          status: 404,
          body: { error: { message: "No endpoints found that can handle the requested parameters.", code: 404 } },
        }
      : says('{"ok": true}'),
  /** Was started without its flags for tools. */
  vllm: (body) =>
    "tools" in body
      ? {
          status: 400,
          body: {
            object: "error",
            message: '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set',
            type: "BadRequestError",
            code: 400,
          },
        }
      : says('{"ok": true}'),
  ollama: (body) =>
    "tools" in body
      ? {
          status: 400,
          body: { error: { message: "registry.ollama.ai/library/m:latest does not support tools", type: "api_error" } },
        }
      : says('{"ok": true}'),
  /** Refuses what no other form mends. */
  refusing: () => gemini('Invalid JSON payload received. Unknown name "thinking": Cannot find field.'),
} satisfies Record<string, (body: Fields) => Answer>;
type Vendor = keyof typeof VENDORS;

const got: Record<string, Fields[]> = {};
const server: Server = createServer(async (request, response) => {
  const [, vendor = ""] = (request.url ?? "").split("/");
  let text = "";
  for await (const chunk of request) text += chunk;
  const body = JSON.parse(text) as Fields;
  got[vendor] = [...(got[vendor] ?? []), body];
  const { status, body: answer } = VENDORS[vendor as Vendor](body);
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
afterAll(() => server.close());

const modelAt = (vendor: Vendor, more: Partial<ModelSpecification> = {}): ModelSpecification => ({
  base_url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${vendor}/v1`,
  model: "m",
  temperature: 0.2,
  max_tokens: 500,
  ...more,
});
const REQUEST = {
  messages: [{ role: "user" as const, content: "Is it?" }],
  seed: 7,
  json: { name: "verdict", schema: { type: "object", properties: { ok: { type: "boolean" } } } },
};
const TOOLS = [{ type: "function" as const, function: { name: "look", parameters: { type: "object" } } }];
/** What the vendor was asked with: the names of the fields of each request. */
const fieldsSent = (vendor: Vendor) => (got[vendor] ?? []).map((body) => Object.keys(body).toSorted());

describe("is asked again without what it refuses, and from then on at once", () => {
  test.each([
    ["openai", 2, ["max_completion_tokens", "messages", "model", "response_format", "seed"]],
    ["gemini", 1, ["max_tokens", "messages", "model", "response_format", "temperature"]],
    ["strict", 1, ["max_tokens", "messages", "model", "response_format"]],
    ["anthropic", 0, ["max_tokens", "messages", "model", "response_format", "seed", "temperature"]],
  ] as const)("%s", async (vendor, refused, fields) => {
    const teacher = scriptTeacher(modelAt(vendor));
    for (const asked of [refused + 1, refused + 2]) {
      const reply = await teacher.complete(REQUEST);
      expect(reply).toMatchObject({
        kind: "completion",
        message: { content: expect.stringContaining('{"ok": true}') },
      });
      expect(got[vendor]).toHaveLength(asked);
    }
    expect(fieldsSent(vendor).at(-1)).toEqual(fields);
  });

  test("the limit of tokens goes by its other name, and is not forgotten", async () => {
    await scriptTeacher(modelAt("openai")).complete(REQUEST);
    expect(got.openai?.at(-1)).toMatchObject({ max_completion_tokens: 500 });
  });

  test.each(["vllm", "ollama"] as const)("%s, for tools: they are written into the prompt", async (vendor) => {
    const reply = await scriptTeacher(modelAt(vendor)).complete({ ...REQUEST, tools: TOOLS });
    expect(reply.kind).toBe("completion");
    expect(fieldsSent(vendor).map((fields) => fields.includes("tools"))).toEqual([true, false]);
    expect(JSON.stringify(got[vendor]?.at(-1)?.messages)).toContain("look");
  });

  test("gemini, for a keyword of a tool's schema: the tools are sent in a simple form", async () => {
    const parameters = { type: "object", properties: {}, additionalProperties: false };
    const strict = [{ type: "function" as const, function: { name: "look", parameters } }];
    const teacher = scriptTeacher(modelAt("schemas"));
    const reply = await teacher.complete({ messages: REQUEST.messages, tools: strict });
    expect(reply).toMatchObject({ message: { content: "Answer: Oslo" } });
    expect(got.schemas?.map(({ tools }) => tools !== undefined)).toEqual([true, true]);
  });

  test("gemini 3, with a signature that it takes where the call's own is not known", async () => {
    const call = (id: string) => ({ id, type: "function" as const, function: { name: "look", arguments: "{}" } });
    const messages = [
      ...REQUEST.messages,
      { role: "assistant" as const, content: null, tool_calls: [call("a"), call("b")] },
      { role: "tool" as const, tool_call_id: "a", content: "1" },
      { role: "tool" as const, tool_call_id: "b", content: "2" },
    ];
    const teacher = scriptTeacher(modelAt("gemini3"));
    for (const asked of [2, 3]) {
      expect(await teacher.complete({ messages, tools: TOOLS })).toMatchObject({
        message: { content: "Answer: Oslo" },
      });
      expect(got.gemini3).toHaveLength(asked);
    }
    // What is stored and shown to others has none.
    expect(JSON.stringify(messages)).not.toContain("extra_content");
  });

  test("openrouter, where it does not say what is in the way", async () => {
    const reply = await scriptTeacher(modelAt("openrouter")).complete(REQUEST);
    expect(reply.kind).toBe("completion");
    expect(fieldsSent("openrouter").at(-1)).not.toContain("response_format");
  });
});

test("what its caller states in extra_body is its caller's to mend, and the vendor's own words say what", async () => {
  const model = modelAt("gemini", { model: "other", extra_body: { seed: 3 } });
  await expect(scriptTeacher(model).complete(REQUEST)).rejects.toThrow('Unknown name "seed"');
});

test("what is refused in no form that is left fails with the vendor's own words, also where they come in a list", async () => {
  await expect(scriptTeacher(modelAt("refusing")).complete(REQUEST)).rejects.toThrow('Unknown name "thinking"');
  expect(got.refusing).toHaveLength(1);
});

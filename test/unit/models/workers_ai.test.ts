/** Workers AI by its binding: what it is asked, both forms in which it answers, and what its errors are taken for. */
import { describe, expect, test } from "vitest";
import type { ModelSpecification } from "../../../functions/domain/models.ts";
import { modelSpecificationSchema } from "../../../functions/domain/models.ts";
import { modelTeacher } from "../../../functions/models/client.ts";
import type { WorkersAi } from "../../../functions/models/workers_ai.ts";
import { modelErrors } from "../../../functions/outbound/models.ts";

/** Endpoints without a limit. */
const ENDPOINT = { getByName: () => ({ share: async () => ({ permits: 64, paused_until: null, reason: null }) }) };
const MODEL: ModelSpecification = { binding: "AI", model: "@cf/meta/llama-3.3-70b-instruct-fp8-fast", max_tokens: 300 };
const REQUEST = { messages: [{ role: "user" as const, content: "Which city?" }], seed: 4 };
const TOOLS = [{ type: "function" as const, function: { name: "find_city", parameters: { type: "object" } } }];
const JSON_FORM = { name: "verdict", schema: { type: "object", properties: { ok: { type: "boolean" } } } };

/** A binding that answers in turn, and throws those answers that are errors. */
function bindingOf(...answers: unknown[]): WorkersAi & { readonly asked: { model: string; inputs: object }[] } {
  const asked: { model: string; inputs: object }[] = [];
  return {
    asked,
    run: async (model, inputs) => {
      const answer = answers[Math.min(asked.length, answers.length - 1)];
      asked.push({ model, inputs });
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
}

const teacherOf = (ai: WorkersAi, more: Partial<ModelSpecification> = {}, settings: object = {}) =>
  modelTeacher({ ...MODEL, ...more }, { ENDPOINT, AI: ai, ...settings } as { ENDPOINT: typeof ENDPOINT });
const usage = { prompt_tokens: 12, completion_tokens: 3, total_tokens: 15 };

describe("is read in both forms", () => {
  test("`response` and `usage`", async () => {
    const ai = bindingOf({ response: "Answer: Oslo", usage });
    expect(await teacherOf(ai).complete(REQUEST)).toMatchObject({
      kind: "completion",
      message: { content: "Answer: Oslo" },
      usage: { input_tokens: 12, output_tokens: 3, estimated: false },
    });
    const { model, inputs } = ai.asked[0] ?? { model: "", inputs: {} };
    expect(model).toBe(MODEL.model);
    expect(inputs).toEqual({ messages: REQUEST.messages, seed: 4, max_tokens: 300 });
  });

  test("`tool_calls` with arguments that are objects, and no response", async () => {
    const ai = bindingOf({ response: null, tool_calls: [{ name: "find_city", arguments: { name: "Oslo" } }], usage });
    const reply = await teacherOf(ai).complete({ ...REQUEST, tools: TOOLS });
    const call = { type: "function", function: { name: "find_city", arguments: '{"name":"Oslo"}' } };
    expect(reply).toMatchObject({ kind: "completion", message: { tool_calls: [call] } });
  });

  test("a response that is an object, where JSON was asked for: the schema is given without a name", async () => {
    const ai = bindingOf({ response: { ok: true }, usage });
    const reply = await teacherOf(ai).complete({ ...REQUEST, json: JSON_FORM });
    expect(reply).toMatchObject({ message: { content: '{"ok":true}' } });
    expect(ai.asked[0]?.inputs).toMatchObject({
      response_format: { type: "json_schema", json_schema: JSON_FORM.schema },
    });
  });

  test("`choices`, as newer models answer", async () => {
    const message = { role: "assistant", content: "Answer: Oslo", reasoning_content: "It is in Norway." };
    const ai = bindingOf({
      id: "1",
      model: MODEL.model,
      choices: [{ index: 0, message, finish_reason: "stop" }],
      usage,
    });
    expect(await teacherOf(ai).complete(REQUEST)).toMatchObject({ message, finish_reason: "stop" });
  });
});

describe("errors", () => {
  const failing = (message: string, ...then: unknown[]) => bindingOf(new Error(message), ...then);

  test("of a moment are tried again", async () => {
    const ai = failing("AiError: 3040: Capacity temporarily exceeded, please try again.", { response: "yes", usage });
    expect(await teacherOf(ai).complete(REQUEST)).toMatchObject({ message: { content: "yes" } });
    expect(ai.asked).toHaveLength(2);
  });

  test.each([
    ["AiError: 3036: You have used up your daily free allocation of 10,000 neurons", "request_refused"],
    ["InferenceUpstreamError: 5016: User has not agreed to the model's terms", "request_refused"],
    ["AiError: 5007: No such model @cf/none or task", "request_rejected"],
  ])("that no try mends are not: %s", async (message, kind) => {
    const ai = failing(message);
    await expect(teacherOf(ai).complete(REQUEST)).rejects.toMatchObject({ fault: { kind } });
    expect(ai.asked).toHaveLength(1);
  });

  test.each(["AiError: 5025: This model doesn't support JSON Schema.", "JSON Mode couldn't be met"])(
    "about JSON lead to a weaker form: %s",
    async (message) => {
      const ai = failing(message, { response: '{"ok":true}', usage });
      const reply = await teacherOf(ai, { model: `@cf/${message.length}` }).complete({ ...REQUEST, json: JSON_FORM });
      expect(reply).toMatchObject({ message: { content: '{"ok":true}' } });
      expect(ai.asked[1]?.inputs).toMatchObject({ response_format: { type: "json_object" } });
    },
  );

  test("a reply that is longer than is read is none of use", async () => {
    const ai = bindingOf({ response: "x".repeat(5_000), usage });
    const reply = await teacherOf(ai, {}, { REPLY_BYTES: "1000" }).complete(REQUEST);
    expect(reply).toMatchObject({ kind: "fault", fault: "too_large" });
  });

  test("a model that never answers runs into its deadline", async () => {
    let asked = 0;
    const ai: WorkersAi = {
      run: () => {
        asked++;
        return asked === 1 ? new Promise(() => {}) : Promise.resolve({ response: "late", usage });
      },
    };
    expect(await teacherOf(ai, { timeout_ms: 1_000 }).complete(REQUEST)).toMatchObject({
      message: { content: "late" },
    });
    expect(asked).toBe(2);
  });
});

describe("a specification", () => {
  const faultOf = (given: object) => modelSpecificationSchema.safeParse(given).error?.issues[0]?.path;

  test("names an address or the binding, and no key with it", () => {
    expect(faultOf({ binding: "AI", model: "m" })).toBeUndefined();
    expect(faultOf({ model: "m" })).toEqual(["base_url"]);
    expect(faultOf({ binding: "AI", base_url: "https://m.test/v1", model: "m" })).toEqual(["binding"]);
    expect(faultOf({ binding: "AI", key: "MY_KEY", model: "m" })).toEqual(["key"]);
    expect(faultOf({ binding: "DB", model: "m" })).toEqual(["binding"]);
  });

  test("that names a binding which the deployment does not have is refused by that field", () => {
    expect(modelErrors({ solver: MODEL }, {})).toEqual([
      { field: "models.solver.binding", message: expect.stringContaining("no binding AI") },
    ]);
    expect(modelErrors({ solver: MODEL }, { AI: bindingOf() })).toEqual([]);
    expect(() => modelTeacher(MODEL, { ENDPOINT })).toThrow("no binding AI");
  });
});

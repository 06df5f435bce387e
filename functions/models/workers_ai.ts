/**
 * Workers AI behind the port of every endpoint: a `fetch` that runs the model by the deployment's binding, with the body of a
 * chat completion, and comes back with one. Errors come back with the status that its documentation gives their code.
 */
import { configOf } from "../config.ts";
import type { ModelSpecification } from "../domain/models.ts";
import type { Fetch } from "../outbound/fetch.ts";
import { boundOf, modelFetch, unboundMessage } from "../outbound/models.ts";
import { OutboundRefused, ReplyTooLarge } from "../outbound/refusals.ts";
import { type Fields, fieldsOf } from "./wire/fields.ts";

/** What is used of the binding. */
export interface WorkersAi {
  run(model: string, inputs: object): Promise<unknown>;
}

/** Where the client takes its requests to be sent; none goes there. */
export const WORKERS_AI_URL = "https://workers-ai.invalid/v1";

const JSON_BODY = { "content-type": "application/json" };

/** Codes of errors whose status is none of their thousand's. */
const STATUS_OF: Readonly<Record<string, number>> = {
  "3003": 400,
  "3006": 413,
  "3007": 408,
  "3008": 408,
  "3023": 403,
  "3036": 429,
  "3039": 400,
  "3040": 429,
  "3041": 403,
  "3042": 404,
  "5016": 403,
  "5018": 403,
};
/** The day's allocation is used up: asking again is of no use, as where an account's money is. */
const USED_UP = "3036";

/** The `fetch` for a model, wherever it is. Throws `OutboundRefused` if it or its secret may not be sent there, or is not bound. */
export function endpointFetch(model: ModelSpecification, key: string | null, env: object): Fetch {
  if (model.binding === undefined) return modelFetch(model, key, env);
  const ai = boundOf(model.binding, env) as WorkersAi | undefined;
  if (ai === undefined) throw new OutboundRefused(`${model.model}: binding: ${unboundMessage(model.binding)}`);
  return workersAiFetch(ai, configOf(env).REPLY_BYTES);
}

/**
 * @param replyBytes of a reply that are read. Its `fetch` throws `ReplyTooLarge` for a longer one, and what the signal of a
 * request is aborted with.
 */
export function workersAiFetch(ai: WorkersAi, replyBytes: number): Fetch {
  return async (_input, init) => {
    const { model, ...inputs } = JSON.parse(String(init?.body)) as Fields;
    const name = String(model);
    try {
      const output = await abortable(ai.run(name, { ...inputs, ...formatOf(inputs.response_format) }), init?.signal);
      const text = JSON.stringify(completionOf(name, output));
      if (text.length > replyBytes) throw new ReplyTooLarge(200, text.length, replyBytes);
      return new Response(text, { headers: JSON_BODY });
    } catch (error) {
      if (init?.signal?.aborted || error instanceof ReplyTooLarge) throw error;
      return failed(error instanceof Error ? error.message : String(error));
    }
  };
}

/** The schema stands in `response_format` as it is: without the name that OpenAI wants for it. */
function formatOf(format: unknown): object {
  const { type, json_schema } = fieldsOf(format) ?? {};
  const schema = fieldsOf(json_schema)?.schema;
  return type === "json_schema" && schema !== undefined ? { response_format: { type, json_schema: schema } } : {};
}

/** Newer models answer with `choices`; the others with `response`, which is an object where JSON was asked for, and `tool_calls`. */
function completionOf(model: string, output: unknown): unknown {
  const fields = fieldsOf(output);
  if (fields === undefined || "choices" in fields || !("response" in fields || "tool_calls" in fields)) return output;
  const { response, tool_calls, usage } = fields;
  const content = typeof response === "string" || response === undefined ? response : JSON.stringify(response);
  const message = { role: "assistant", content: content ?? null, ...(tool_calls === undefined ? {} : { tool_calls }) };
  return { model, choices: [{ index: 0, message, finish_reason: null }], ...(usage === undefined ? {} : { usage }) };
}

/** "AiError: 3040: Capacity temporarily exceeded": the code stands in the message alone. */
function failed(message: string): Response {
  const code = /\b([35]\d{3}): /.exec(message)?.[1];
  const error = { message, code: code === USED_UP ? "insufficient_quota" : (code ?? null) };
  return new Response(JSON.stringify({ error }), { status: statusOf(code, message), headers: JSON_BODY });
}

function statusOf(code: string | undefined, message: string): number {
  if (code !== undefined) return STATUS_OF[code] ?? (code.startsWith("5") ? 400 : 500);
  // "JSON Mode couldn't be met": asked for in a weaker form, the model may yet answer.
  return /json mode/i.test(message) ? 422 : 500;
}

/** The binding is not told: what it answers then is paid for, as with every endpoint, and read by nobody. */
function abortable<T>(work: Promise<T>, signal: AbortSignal | null | undefined): Promise<T> {
  if (signal === null || signal === undefined) return work;
  signal.throwIfAborted();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, aborted]);
}

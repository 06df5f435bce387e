/**
 * The adapter for models over HTTP: one completion, with as many requests as it takes. It waits its turn at the endpoint's
 * gate, tries again what may be mended, and asks in a weaker form where the endpoint lacks tool calling or JSON by schema.
 */
import { setTimeout as pause } from "node:timers/promises";
import OpenAI from "openai";
import type {
  ChatCompletion,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionMessage,
  ChatCompletionMessageParam,
} from "openai/resources";
import type { ModelSpecification } from "../domain/models.ts";
import { masking } from "../domain/outbound/mask.ts";
import { EndpointPaused, type Endpoints, gateOf } from "../endpoints/gate.ts";
import { modelFetch } from "../outbound/models.ts";
import { refusalIn } from "../outbound/refusals.ts";
import type { Completion, Usage } from "./completion.ts";
import { failureOf, WENT } from "./failure.ts";
import type { Bought, Teacher, TeacherRequest } from "./teacher.ts";
import { bodyText } from "./wire/body.ts";
import { estimateTokens } from "./wire/cut.ts";
import { type Feature, responseFormat, type Structured, weaker } from "./wire/features.ts";
import { promptedMessages, promptedReply } from "./wire/prompted.ts";
import { reasoningOf, withReasoningApart } from "./wire/reasoning.ts";

/** Deadline of one request where the model states none: longer than most completions take. */
const TIMEOUT_MS = 120_000;
/** Requests for one completion, at most; the message that it was for is then delivered again later. */
const REQUESTS_MAX = 6;
/** Waits between them: doubling from the first, at random from half of that upwards, so that those who failed together do not come back together. */
const BACKOFF_MS = 500;
const BACKOFF_MAX_MS = 20_000;
/** An endpoint that asks to wait for longer than this is left alone by everybody. */
const WAIT_MAX_MS = 60_000;
/** Characters kept of what a turn says, of what it thinks, and of the arguments of one call: far more than any of use has, and a conversation of such turns still fits into a row of the store (2 MB). */
const TEXT_MAX = 40_000;

const JSON_BODY = { "content-type": "application/json" };

/** The endpoint takes the request for wrong: asking the same again is of no use. */
export class RequestRejected extends Error {
  override readonly name = "RequestRejected";
}

/** What an endpoint was found to lack, by its address and model: asked for again after a restart, which does no harm. */
const lacks = new Map<string, { prompted: boolean; structured: Structured }>();

/** Throws if the environment does not have the secret that the model names. */
export function modelTeacher(model: ModelSpecification, env: Endpoints): Teacher {
  const key = secretOf(model, env);
  const client = new OpenAI({
    baseURL: model.base_url,
    apiKey: key ?? "none",
    maxRetries: 0,
    timeout: model.timeout_ms ?? TIMEOUT_MS,
    fetch: modelFetch(model, key, env) as typeof fetch,
    // The client takes these from the environment otherwise, whatever the host.
    organization: null,
    project: null,
    adminAPIKey: null,
    logLevel: "off",
  });
  const gate = gateOf(model);
  const known = `${model.base_url} ${model.model}`;
  const hide = masking(key === null ? [] : [key]);

  async function complete(request: TeacherRequest, begin: () => void = () => {}): Promise<Bought> {
    for (let requests = 1; ; requests++) {
      const { prompted, structured } = lacks.get(known) ?? {
        prompted: model.tool_calls === "prompted",
        structured: model.structured ?? "json_schema",
      };
      const asked: Feature[] = [
        ...(request.tools?.length && !prompted ? ["tools" as const] : []),
        ...(request.json && structured !== "none" ? ["response_format" as const] : []),
      ];
      const body = bodyOf(model, request, prompted, structured);
      const text = bodyText(body);
      await gate.enter(env);
      try {
        begin();
      } catch (error) {
        gate.leave("void");
        throw error;
      }
      try {
        // What `chat.completions.create` does, with a body that need not be written anew.
        const reply = await client.post<ChatCompletion>("/chat/completions", { body: text, headers: JSON_BODY });
        const completion = completionOf(reply, body, prompted);
        gate.leave("ok");
        return { completion, requests };
      } catch (error) {
        const failure = failureOf(error, asked, Date.now());
        const said = hide(`${model.model}: ${(refusalIn(error) ?? (error as Error)).message}`);
        gate.leave(WENT[failure.kind], said);
        if (failure.kind === "rejected") throw new RequestRejected(said);
        if (failure.kind === "refused") throw new Error(said);
        if (failure.kind === "lacking") {
          lacks.set(known, {
            prompted: prompted || failure.feature === "tools",
            structured: failure.feature === "response_format" ? weaker(structured) : structured,
          });
          continue;
        }
        const wait = failure.retryAfterMs ?? backoff(requests);
        if (wait > WAIT_MAX_MS) throw new EndpointPaused(model.base_url, Date.now() + wait, said);
        if (requests >= REQUESTS_MAX) throw new Error(said);
        await pause(wait);
      }
    }
  }
  return { name: model.model, model, complete };
}

function secretOf({ key }: ModelSpecification, env: object): string | null {
  if (key === undefined) return null;
  const value = (env as Record<string, unknown>)[key];
  if (typeof value === "string" && value !== "") return value;
  throw new Error(`secret ${key} is not set in the environment`);
}

/** Chance from outside the run's seed: it decides when something is asked, and nothing of what comes of it. */
function backoff(requests: number): number {
  const longest = Math.min(BACKOFF_MAX_MS, BACKOFF_MS * 2 ** (requests - 1));
  return longest * (0.5 + Math.random() / 2);
}

function bodyOf(
  { model, temperature, max_tokens, extra_body }: ModelSpecification,
  { messages, tools = [], seed, json }: TeacherRequest,
  prompted: boolean,
  structured: Structured,
): ChatCompletionCreateParamsNonStreaming {
  const format = json === undefined ? undefined : responseFormat(structured, json);
  return {
    model,
    messages: (prompted ? promptedMessages(messages, tools) : messages).map(withContent),
    ...(prompted || tools.length === 0 ? {} : { tools }),
    ...(seed === undefined ? {} : { seed }),
    ...(format === undefined ? {} : { response_format: format }),
    ...(temperature === undefined ? {} : { temperature }),
    ...(max_tokens === undefined ? {} : { max_tokens }),
    ...(extra_body as Record<string, never> | undefined),
  };
}

/** Some endpoints refuse a turn without content, also where it calls tools. */
function withContent(message: ChatCompletionMessageParam): ChatCompletionMessageParam {
  return message.role === "assistant" && message.content === null ? { ...message, content: "" } : message;
}

/** Throws where the reply is none: servers other than OpenAI's return 200 with an error, or without choices, now and then. */
function completionOf(
  reply: ChatCompletion,
  body: ChatCompletionCreateParamsNonStreaming,
  prompted: boolean,
): Completion {
  const choice = (reply as Partial<ChatCompletion> | null)?.choices?.[0];
  if (choice?.message === undefined) throw new Error("completion without choices");
  const apart = bounded(withReasoningApart(choice.message));
  // Ids of calls need to differ within a conversation only, and the number of its messages tells its turns apart.
  const message = prompted ? promptedReply(apart, `call_${body.messages.length}`) : apart;
  return {
    message,
    finish_reason: choice.finish_reason ?? null,
    model: reply.model ?? body.model,
    usage: usageOf(reply, body),
  };
}

/** The message with nothing in it that is longer than is kept; the beginning and the end stay, where the answer stands. */
function bounded(message: ChatCompletionMessage): ChatCompletionMessage {
  const { reasoning_content } = reasoningOf(message);
  const { content, tool_calls } = message;
  const short = (text: string | null | undefined) => (text?.length ?? 0) <= TEXT_MAX;
  const calls = (tool_calls ?? []).flatMap((call) => (call.type === "function" ? [call] : []));
  const fits = short(content) && short(reasoning_content) && calls.every((call) => short(call.function.arguments));
  if (fits) return message;
  return Object.assign(
    { role: "assistant" as const, refusal: null, content: content === null ? null : middleCut(content) },
    reasoning_content === undefined ? {} : { reasoning_content: middleCut(reasoning_content) },
    // Arguments that are cut are no JSON any more: the model is told so as of any that are none.
    calls.length === 0
      ? {}
      : {
          tool_calls: calls.map((call) => ({
            ...call,
            function: { ...call.function, arguments: call.function.arguments.slice(0, TEXT_MAX) },
          })),
        },
  );
}

function middleCut(text: string): string {
  if (text.length <= TEXT_MAX) return text;
  const half = TEXT_MAX / 2;
  return `${text.slice(0, half)}\n[${text.length - TEXT_MAX} characters cut]\n${text.slice(-half)}`;
}

function usageOf({ usage, choices }: ChatCompletion, { messages }: ChatCompletionCreateParamsNonStreaming): Usage {
  const input = usage?.prompt_tokens;
  const output = usage?.completion_tokens;
  if (Number.isInteger(input) && Number.isInteger(output))
    return {
      input_tokens: input ?? 0,
      cached_tokens: Math.min(input ?? 0, usage?.prompt_tokens_details?.cached_tokens ?? 0),
      output_tokens: output ?? 0,
      estimated: false,
    };
  return {
    input_tokens: estimateTokens(JSON.stringify(messages)),
    cached_tokens: 0,
    output_tokens: estimateTokens(JSON.stringify(choices[0]?.message ?? null)),
    estimated: true,
  };
}

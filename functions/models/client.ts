/**
 * The adapter for models over HTTP: one completion, with as many requests as it takes. It waits its turn at the endpoint's
 * gate, tries again what may be mended, and asks in a weaker form where the endpoint lacks tool calling or JSON by schema.
 */
import { setTimeout as pause } from "node:timers/promises";
import OpenAI from "openai";
import type { ChatCompletionCreateParamsNonStreaming } from "openai/resources";
import { ModelCallFailed } from "../domain/fault.ts";
import { addressOf, type ModelSpecification } from "../domain/models.ts";
import { masking } from "../domain/outbound/mask.ts";
import { warnings } from "../lib/log.ts";
import { ReplyTooLarge, refusalIn } from "../outbound/refusals.ts";
import { type Endpoints, gateOf, pausedEndpoint } from "./endpoints/gate.ts";
import { failureOf, OUTCOME_OF } from "./failure.ts";
import { maskReply } from "./mask_reply.ts";
import type { StoredReply } from "./reply.ts";
import type { Requests, Teacher, TeacherRequest } from "./teacher.ts";
import { bodyText } from "./wire/body.ts";
import { sayingWhy } from "./wire/error_response.ts";
import { type Abilities, type Feature, responseFormat, statedAbilities, tooLong, without } from "./wire/features.ts";
import { historyMessage } from "./wire/history.ts";
import { noteRefused, signedHistory, stated } from "./wire/parameters.ts";
import { promptedMessages } from "./wire/prompted.ts";
import { readReply, tooLarge } from "./wire/reply.ts";
import type { RequestFacts } from "./wire/request_facts.ts";
import { simpleTool } from "./wire/simple_tools.ts";
import { endpointFetch, WORKERS_AI_URL } from "./workers_ai.ts";

/** Deadline of one request where the model states none: longer than most completions take. */
const TIMEOUT_MS = 120_000;
/** Requests for one completion, at most; the message that it was for is then delivered once more, later. */
const REQUESTS_MAX = 6;
/** Replies to one completion that could not be read, at most: each is paid for, and the next one is seldom better. */
const UNREADABLE_MAX = 3;
/** Waits between them: doubling from the first, at random from half of that upwards, so that those who failed together do not come back together. */
const BACKOFF_MS = 500;
const BACKOFF_MAX_MS = 20_000;
/** An endpoint that asks to wait for longer than this is left alone by everybody. */
const WAIT_MAX_MS = 60_000;
/** The longest that an endpoint may ask to wait, where the caller has no setting for it: a script. */
const RETRY_AFTER_MAX_MS = 60 * 60_000;

const JSON_BODY = { "content-type": "application/json" };

/** What an endpoint was found to lack, by its address and model: asked for again after a restart, which does no harm. */
const knownAbilities = new Map<string, Abilities>();

const UNCOUNTED: Requests = { begin: () => {}, ended: () => {} };

/** Throws if the environment does not have the secret that the model names. */
export function modelTeacher(model: ModelSpecification, env: Endpoints, retryAfterMaxMs = RETRY_AFTER_MAX_MS): Teacher {
  const key = secretOf(model, env);
  const client = new OpenAI({
    baseURL: model.base_url ?? WORKERS_AI_URL,
    apiKey: key ?? "none",
    maxRetries: 0,
    // The body is read in it, so that this deadline is one for the whole reply.
    timeout: model.timeout_ms ?? TIMEOUT_MS,
    fetch: sayingWhy(endpointFetch(model, key, env)) as typeof fetch,
    // The client takes these from the environment otherwise, whatever the host.
    organization: null,
    project: null,
    adminAPIKey: null,
    logLevel: "off",
  });
  const gate = gateOf(model);
  const known = `${addressOf(model)} ${model.model}`;
  const hide = masking(key === null ? [] : [key]);

  async function complete(request: TeacherRequest, requests: Requests = UNCOUNTED): Promise<StoredReply> {
    let unreadable = 0;
    for (let made = 1; ; made++) {
      const abilities = knownAbilities.get(known) ?? statedAbilities(model);
      const asked = askedOf(request, abilities);
      const text = bodyText(bodyOf(model, request, known, abilities));
      await gate.enter(env);
      try {
        requests.begin();
      } catch (error) {
        gate.leave("void");
        throw error;
      }
      let wait: number;
      try {
        const reply = await replyTo(text, requestFacts(model, request, text, !abilities.tools));
        gate.leave("ok");
        requests.ended(reply);
        if (reply.kind === "completion" || ++unreadable === UNREADABLE_MAX) return reply;
        wait = backoff(made);
      } catch (error) {
        const failure = failureOf(error, asked, Date.now(), retryAfterMaxMs);
        const said = hide(`${model.model}: ${(refusalIn(error) ?? (error as Error)).message}`);
        gate.leave(OUTCOME_OF[failure.kind], said);
        requests.ended();
        const status = error instanceof OpenAI.APIError ? error.status : undefined;
        if (failure.kind === "rejected" && noteRefused(known, { status, message: said, body: text }, model)) continue;
        if (failure.kind === "rejected")
          throw new ModelCallFailed({ kind: "request_rejected", too_long: tooLong(said), detail: said });
        if (failure.kind === "refused") throw new ModelCallFailed({ kind: "request_refused", detail: said });
        if (failure.feature !== undefined) {
          warnings.note(
            `${addressOf(model)} refuses ${failure.feature} and is asked without from now on: ${said}`,
            Date.now(),
          );
          knownAbilities.set(known, without(knownAbilities.get(known) ?? abilities, failure.feature, abilities));
          continue;
        }
        wait = failure.retryAfterMs ?? backoff(made);
        if (wait > WAIT_MAX_MS) throw pausedEndpoint(addressOf(model), Date.now() + wait, said);
        if (made >= REQUESTS_MAX) throw new ModelCallFailed({ kind: "endpoint_failed", detail: said });
      }
      await pause(wait);
    }
  }

  /** What `chat.completions.create` does, with a body that need not be written anew and a reply that is read here alone. */
  async function replyTo(body: string, asked: RequestFacts): Promise<StoredReply> {
    try {
      const response = await client.post("/chat/completions", { body, headers: JSON_BODY }).asResponse();
      return maskReply(readReply(await response.text(), asked), hide);
    } catch (error) {
      if (refusalIn(error) instanceof ReplyTooLarge) return tooLarge(asked, refusalIn(error)?.message ?? "");
      throw error;
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

/** The features that a request makes use of, and can do without. */
function askedOf({ tools = [], tool_choice, json }: TeacherRequest, abilities: Abilities): Feature[] {
  const isNative = tools.length > 0 && abilities.tools;
  return [
    ...(isNative ? ["tools" as const] : []),
    ...(isNative && abilities.tool_schemas ? ["tool_schemas" as const] : []),
    ...(isNative && tool_choice !== undefined && abilities.tool_choice ? ["tool_choice" as const] : []),
    ...(json && abilities.structured !== "none" ? ["response_format" as const] : []),
  ];
}

function requestFacts(
  { model, max_tokens, extra_body }: ModelSpecification,
  request: TeacherRequest,
  text: string,
  prompted: boolean,
): RequestFacts {
  const { messages, tools = [] } = request;
  const stated = [extra_body?.max_completion_tokens, extra_body?.max_tokens, max_tokens];
  return {
    model,
    characters: text.length,
    max_tokens: stated.find((tokens) => typeof tokens === "number"),
    prompted,
    tools: new Map(
      tools.flatMap((tool) =>
        tool.type === "function"
          ? [[tool.function.name, { needsArguments: needsArguments(tool.function.parameters) }] as const]
          : [],
      ),
    ),
    // Ids of calls need to differ within a conversation only, and the number of its messages tells its turns apart.
    salt: `call_${messages.length}`,
    taken: new Set(
      messages.flatMap((message) =>
        message.role === "assistant" ? (message.tool_calls ?? []).map(({ id }) => id) : [],
      ),
    ),
  };
}

function needsArguments(parameters: { readonly required?: unknown } | undefined): boolean {
  return Array.isArray(parameters?.required) && parameters.required.length > 0;
}

function bodyOf(
  specification: ModelSpecification,
  { messages, tools = [], tool_choice, seed, json }: TeacherRequest,
  endpoint: string,
  abilities: Abilities,
): ChatCompletionCreateParamsNonStreaming {
  const { model, extra_body } = specification;
  const format = json === undefined ? undefined : responseFormat(abilities.structured, json);
  const isNative = tools.length > 0 && abilities.tools;
  const history = abilities.tools ? messages : promptedMessages(messages, tools, tool_choice);
  return {
    model,
    messages: signedHistory(endpoint, history.map(historyMessage)),
    ...(isNative ? { tools: abilities.tool_schemas ? tools : tools.map(simpleTool) } : {}),
    ...(isNative && tool_choice !== undefined && abilities.tool_choice ? { tool_choice } : {}),
    ...(format === undefined ? {} : { response_format: format }),
    ...stated(endpoint, specification, seed),
    ...(extra_body as Record<string, never> | undefined),
  };
}

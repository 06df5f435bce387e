/** One request to a model's endpoint: how it is written, sent through the guard, and its reply read. */
import OpenAI from "openai";
import type { ChatCompletionCreateParamsNonStreaming } from "openai/resources";
import { addressOf, type ModelSpecification } from "../domain/models.ts";
import { masking } from "../domain/outbound/mask.ts";
import { ReplyTooLarge, refusalIn } from "../outbound/refusals.ts";
import type { Endpoints } from "./endpoints/gate.ts";
import { maskReply } from "./mask_reply.ts";
import type { StoredReply } from "./reply.ts";
import type { TeacherRequest } from "./teacher.ts";
import { bodyText } from "./wire/body.ts";
import { sayingWhy } from "./wire/error_response.ts";
import { type Abilities, abilitiesOf, type Feature, type Lacking, responseFormat } from "./wire/features.ts";
import { historyMessage } from "./wire/history.ts";
import { noteRefused, signedHistory, stated } from "./wire/parameters.ts";
import { promptedMessages } from "./wire/prompted.ts";
import { readReply, tooLarge } from "./wire/reply.ts";
import { type RequestFacts, toolFacts } from "./wire/request_facts.ts";
import { simpleTool } from "./wire/simple_tools.ts";
import { endpointFetch, WORKERS_AI_URL } from "./workers_ai.ts";

/** Deadline of one request where the model states none: longer than most completions take. */
const TIMEOUT_MS = 120_000;

/** Below `base_url`. */
const PATH = "/chat/completions";
/** What servers answer on a path that they do not have. 404 is said of a model, too. */
const NOT_THERE: ReadonlySet<number> = new Set([404, 405]);
/** Characters of the endpoint's own words before the URL, so that it is not cut off where the two are shown or stored. */
const BEFORE_URL = 120;

/** Of a tool that states no schema. */
const NO_PARAMETERS = {};
const JSON_BODY = { "content-type": "application/json" };

/** A request as it is sent. */
export interface Written {
  readonly text: string;
  readonly abilities: Abilities;
  /** Those of which it makes use, and that it can do without. */
  readonly features: readonly Feature[];
  readonly facts: RequestFacts;
}

export interface Connection {
  /** Throws what the client does where no reply came; `signal` ends the wait for one. */
  send(request: Written, signal?: AbortSignal): Promise<StoredReply>;
  /** Takes the model's key out of a text. */
  hide(text: string): string;
  /** What a failed request says, the guard's own words first, without the model's key. */
  saidBy(error: unknown): string;
}

/** Throws if the environment does not have the secret that the model names, or may not send requests there. */
export function connection(model: ModelSpecification, env: Endpoints): Connection {
  const key = secretOf(model, env);
  const hide = masking(key === null ? [] : [key]);
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
  /** What `chat.completions.create` does, with a body that need not be written anew and a reply that is read here alone. */
  async function send({ text: body, facts }: Written, signal?: AbortSignal): Promise<StoredReply> {
    try {
      const options = { body, headers: JSON_BODY, ...(signal === undefined ? {} : { signal }) };
      const response = await client.post(PATH, options).asResponse();
      return maskReply(readReply(await response.text(), facts), hide);
    } catch (error) {
      if (refusalIn(error) instanceof ReplyTooLarge) return tooLarge(facts, refusalIn(error)?.message ?? "");
      throw error;
    }
  }
  function saidBy(error: unknown): string {
    const message = hide((refusalIn(error) ?? (error as Error)).message);
    if (model.base_url === undefined || !NOT_THERE.has(statusOf(error) ?? 0)) return message;
    const url = hide(client.buildURL(PATH, null));
    return `${message.slice(0, BEFORE_URL)} (asked POST ${url}: base_url is everything up to and without ${PATH})`;
  }
  return { send, hide, saidBy };
}

function statusOf(error: unknown): number | undefined {
  return error instanceof OpenAI.APIError ? error.status : undefined;
}

/** True if the endpoint refused a field that it is asked without from now on, so that the request is worth sending once more. */
export function isMended(model: ModelSpecification, error: unknown, said: string, { text }: Written): boolean {
  return noteRefused(endpointOf(model), { status: statusOf(error), message: said, body: text }, model);
}

/** Fields are refused by the model, wherever its key is from. */
function endpointOf(model: ModelSpecification): string {
  return `${addressOf(model)} ${model.model}`;
}

/** The request for a model whose endpoint was found to lack some of what it could be asked with. */
export function writtenRequest(
  model: ModelSpecification,
  request: TeacherRequest,
  lacking: ReadonlySet<Lacking>,
): Written {
  const abilities = abilitiesOf(model, lacking);
  const text = bodyText(bodyOf(model, request, abilities));
  return {
    text,
    abilities,
    features: askedOf(request, abilities),
    facts: requestFacts(model, request, text, !abilities.tools),
  };
}

function secretOf({ key }: ModelSpecification, env: object): string | null {
  if (key === undefined) return null;
  const value = (env as Record<string, unknown>)[key];
  if (typeof value === "string" && value !== "") return value;
  throw new Error(`secret ${key} is not set in the environment`);
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
          ? [[tool.function.name, toolFacts(tool.function.parameters ?? NO_PARAMETERS)] as const]
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

function bodyOf(
  specification: ModelSpecification,
  { messages, tools = [], tool_choice, seed, json }: TeacherRequest,
  abilities: Abilities,
): ChatCompletionCreateParamsNonStreaming {
  const { model, extra_body } = specification;
  const endpoint = endpointOf(specification);
  const history = abilities.tools ? messages : promptedMessages(messages, tools, tool_choice);
  const format = json === undefined ? undefined : responseFormat(abilities.structured, json);
  const isNative = tools.length > 0 && abilities.tools;
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

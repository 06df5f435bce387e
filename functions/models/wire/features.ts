/** What an endpoint can do: how JSON is asked for, and how it says that it lacks something. */
import type { ChatCompletionCreateParamsNonStreaming } from "openai/resources";
import type { ModelSpecification } from "../../domain/models.ts";

export type Structured = NonNullable<ModelSpecification["structured"]>;
export type Feature = "tools" | "response_format";

/** A JSON Schema by the name that some endpoints want for it. */
export interface NamedSchema {
  readonly name: string;
  readonly schema: { readonly [key: string]: unknown };
}

/** The `response_format` that asks for JSON; undefined where the prompt alone asks for it. */
export function responseFormat(
  form: Structured,
  { name, schema }: NamedSchema,
): ChatCompletionCreateParamsNonStreaming["response_format"] {
  switch (form) {
    case "json_schema":
      return { type: "json_schema", json_schema: { name, schema: { ...schema }, strict: false } };
    case "json_object":
      return { type: "json_object" };
    case "none":
      return undefined;
  }
}

/** The next form that an endpoint without this one may know. */
export function weaker(form: Structured): Structured {
  return form === "json_schema" ? "json_object" : "none";
}

/** Statuses by which endpoints answer a request for what they lack: bad request, no such route, unprocessable, not implemented. */
const LACKING = new Set([400, 404, 422, 501]);
/** Characters of the error that are read: some servers repeat the request in it, which names every feature. */
const READ = 600;
/** Too long a conversation, whatever else the error goes on to count. */
const TOO_LONG = /context (?:length|window|size)|reduce the length|too many tokens|exceeds? the (?:limit|maximum)/i;
const TOOLS = /\btools?\b|\btool[ _-]?(?:calls?|calling|choice|use|usage|parser)\b|\bfunction[ _-]?call(?:s|ing)?\b/i;
/**
 * "does not support tools" (Ollama), "No endpoints found that support tool use" (OpenRouter), "auto tool choice requires
 * --enable-auto-tool-choice and --tool-call-parser to be set" (vLLM), "tools is not supported in this model" (OpenAI),
 * "Extra inputs are not permitted" (servers that check the body with pydantic).
 */
const LACKED =
  /(?:\b(?:not|no|cannot)|n't)\b.{0,60}\b(?:support(?:s|ed)?|enabled?|available|implemented|allowed|permitted)\b|\bunsupported\b|\bunavailable\b|\bunrecognized\b|\bunknown (?:field|parameter|argument)|--enable-auto-tool-choice/i;
/** Errors about what a request says with tools: an id, the order of messages, one definition. Without them it would say as much. */
const TOOL_FAULT =
  /tool_call_id|tool_calls\b.{0,40}\b(?:id|too long|must)\b|\bmust be (?:a response|followed)|\btools?[.[]\d|invalid schema/i;
/** "response_format type is unavailable" (DeepSeek), "features not supported by xgrammar" (vLLM), "JSON mode is not enabled". */
const FORMAT = /response_format|json[ _](?:schema|object|mode)|structured[ _]outputs?|guided|grammar/i;
/** OpenRouter, where it is told to route by parameters: it does not say which one is in the way. */
const UNNAMED = /no endpoints found that can handle the requested parameters/i;

/** True if the endpoint says that the conversation is longer than the model takes. */
export function tooLong(message: string): boolean {
  return TOO_LONG.test(message.slice(0, READ));
}

/** The feature that the endpoint refused a request for; undefined if it refused it for something else. */
export function refusedFeature(
  status: number | undefined,
  message: string,
  asked: readonly Feature[],
): Feature | undefined {
  if (status === undefined || !LACKING.has(status)) return undefined;
  const said = message.slice(0, READ);
  if (TOO_LONG.test(said)) return undefined;
  if (asked.includes("response_format") && (FORMAT.test(said) || UNNAMED.test(said))) return "response_format";
  if (!asked.includes("tools") || TOOL_FAULT.test(said)) return undefined;
  return UNNAMED.test(said) || (TOOLS.test(said) && LACKED.test(said)) ? "tools" : undefined;
}

/** What an endpoint can do: how JSON is asked for, and how it says that it lacks something. */
import type { ChatCompletionCreateParamsNonStreaming } from "openai/resources";
import type { ModelSpecification } from "../../domain/models.ts";

export type Structured = NonNullable<ModelSpecification["structured"]>;
export type Feature = "tools" | "tool_choice" | "tool_schemas" | "response_format";

/** How much of the protocol an endpoint is taken to know; what it refuses is taken away, a feature at a time. */
export interface Abilities {
  /** Otherwise tools, calls and results are written into the messages. */
  readonly tools: boolean;
  readonly tool_choice: boolean;
  /** Whatever JSON Schema a tool's parameters have; otherwise a simple form of it. */
  readonly tool_schemas: boolean;
  readonly structured: Structured;
}

/** What a model is asked with until its endpoint refuses some of it. */
export function statedAbilities({ tool_calls, structured = "json_schema" }: ModelSpecification): Abilities {
  return { tools: tool_calls !== "prompted", tool_choice: true, tool_schemas: true, structured };
}

/** @param asked what the request that was refused was asked with: others may have found as much, or more, meanwhile. */
export function without(abilities: Abilities, feature: Feature, asked: Abilities = abilities): Abilities {
  switch (feature) {
    case "tools":
      return { ...abilities, tools: false };
    case "tool_choice":
      return { ...abilities, tool_choice: false };
    case "tool_schemas":
      return { ...abilities, tool_schemas: false };
    case "response_format":
      if (abilities.structured !== asked.structured) return abilities;
      return { ...abilities, structured: weaker(abilities.structured) };
  }
}

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
 * "tools param requires --jinja flag" (llama.cpp),
 * "Extra inputs are not permitted" (servers that check the body with pydantic).
 */
const LACKED =
  /(?:\b(?:not|no|cannot)|n't)\b.{0,60}\b(?:support(?:s|ed)?|enabled?|available|implemented|allowed|permitted)\b|\bunsupported\b|\bunavailable\b|\bunrecognized\b|\bunknown (?:field|parameter|argument)|--enable-auto-tool-choice|requires --jinja/i;
/** Errors about what a request says with tools: an id, the order of messages, one definition. Without them it would say as much. */
const TOOL_FAULT =
  /tool_call_id|tool_calls\b.{0,40}\b(?:id|too long|must)\b|\bmust be (?:a response|followed)|\btools?[.[]\d|invalid schema/i;
/** "response_format type is unavailable" (DeepSeek), "features not supported by xgrammar" (vLLM), "JSON mode is not enabled". */
const FORMAT = /response_format|json[ _](?:schema|object|mode)|structured[ _]outputs?|guided|grammar/i;
/**
 * Whatever is said of it: "does not support this tool_choice" (DeepSeek), "Input should be 'auto', 'none' or 'any'" under its
 * name (Mistral), "Thinking may not be enabled when tool_choice forces tool use" (Anthropic), "tool_choice param requires --jinja
 * flag" (llama.cpp), "Tool choice is required, but model did not call a tool" (Groq). The request may stand without it.
 */
const TOOL_CHOICE = /\btool[ _]?choice\b/i;
/** vLLM without a parser of calls speaks of it where it means tools. */
const NO_PARSER = /--enable-auto-tool-choice/i;
/**
 * Schemas of tools: "Invalid schema for function 'f'" (OpenAI), "tools.0.custom.input_schema: ..." (Anthropic), "Unknown name
 * "additionalProperties" at 'tools[0].function_declarations[0].parameters'" (Gemini), "Invalid 'tools[13].function.description':
 * string too long" (OpenAI), "cannot unmarshal array into Go struct field .tools.function.parameters" (Ollama).
 */
const TOOL_SCHEMA =
  /invalid (?:json )?schema for|input_schema|function_?declarations|\btools?\b.{0,60}\b(?:parameters|schema|description)\b|\bfunctions?\b.{0,60}\bschema|\bschema\b.{0,60}\b(?:tool|function)/i;
/** Schemas of whatever: grammars made of them (llama.cpp, xgrammar, guidance), and keywords that a server does not know. */
const SCHEMA =
  /\bgrammar|json[ _]schema|\bschema\b.{0,40}\b(?:invalid|unsupported|not supported|fail)|\b(?:pattern|regex|prefixItems|additionalProperties|oneOf|anyOf|allOf)\b|\$ref/i;
/** Faults of tools that no simpler schema mends. */
const BEYOND_SCHEMAS = /function\.name|tool_call|\bmessages?\b|array too long|too many/i;
/** llama.cpp says with a status of its own failing that it could make no grammar. */
const NO_GRAMMAR = /json schema conversion failed|failed to (?:parse|build|compile) grammar/i;
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
  if (status === undefined) return undefined;
  const said = message.slice(0, READ);
  if (!LACKING.has(status) && !(status === 500 && NO_GRAMMAR.test(said))) return undefined;
  if (TOO_LONG.test(said)) return undefined;
  const has = (feature: Feature) => asked.includes(feature);
  const isUnnamed = UNNAMED.test(said);
  if (has("tool_choice") && !NO_PARSER.test(said) && (TOOL_CHOICE.test(said) || isUnnamed)) return "tool_choice";
  if (has("response_format") && (isUnnamed || (FORMAT.test(said) && !TOOL_SCHEMA.test(said)))) return "response_format";
  if (!has("tools")) return undefined;
  if (isUnnamed) return "tools";
  const isOfSchema = (TOOL_SCHEMA.test(said) || SCHEMA.test(said)) && !BEYOND_SCHEMAS.test(said);
  if (isOfSchema && has("tool_schemas")) return "tool_schemas";
  // A grammar is made of them only where calls are forced.
  if (isOfSchema && has("tool_choice")) return "tool_choice";
  return !TOOL_FAULT.test(said) && TOOLS.test(said) && LACKED.test(said) ? "tools" : undefined;
}

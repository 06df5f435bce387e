/** Which errors say that an endpoint lacks something, and which only speak of it. The texts are those that servers return. */
import { describe, expect, test } from "vitest";
import { type Feature, refusedFeature, without } from "../../../../functions/models/wire/features.ts";

const BOTH: Feature[] = ["tools", "response_format"];

test.each([
  [400, "tools is not supported in this model. For a list of supported models, refer to https://platform.openai.com"],
  [400, "Unsupported parameter: 'tools' is not supported with this model."],
  [400, "Unrecognized request argument supplied: tools"],
  [422, "This model does not support function calling"],
  [404, "No endpoints found that can handle the requested parameters."],
])("without tool calling: %i %s", (status, message) => {
  expect(refusedFeature(status, message, ["tools"])).toBe("tools");
  expect(refusedFeature(status, message, [])).toBeUndefined();
});

test.each([
  [400, "deepseek-reasoner does not support this tool_choice"],
  [422, '[{"loc":["body","tool_choice"],"msg":"Input should be \'auto\', \'none\' or \'any\'"}]'],
  [400, "Thinking may not be enabled when tool_choice forces tool use."],
  [400, "The tool_choice parameter does not support being set to required or object in thinking mode"],
  [404, "No endpoints found that support the provided 'tool_choice' value."],
  [400, "tool_choice param requires --jinja flag"],
  [400, "Tool choice is required, but model did not call a tool"],
  [404, "No endpoints found that can handle the requested parameters."],
])("without a choice of calls: %i %s", (status, message) => {
  expect(refusedFeature(status, message, ["tools", "tool_choice"])).toBe("tool_choice");
  expect(refusedFeature(status, message, [])).toBeUndefined();
});

test.each([
  [400, "Invalid schema for function 'f': '^\\\\p{L}+$' is not a 'regex'."],
  [
    400,
    "Invalid schema for function 'f': schema must have type 'object' and not have 'oneOf'/'anyOf' at the top level.",
  ],
  [400, "Invalid 'tools[13].function.description': string too long. Expected a maximum length of 1024."],
  [400, "tools.0.custom.input_schema: input_schema does not support oneOf, allOf, or anyOf at the top level"],
  [400, "tools.0.custom.input_schema: JSON schema is invalid. It must match JSON Schema draft 2020-12"],
  [
    400,
    "Invalid JSON payload received. Unknown name \"$ref\" at 'tools[0].function_declarations[0].parameters': Cannot find field.",
  ],
  [400, "* GenerateContentRequest.tools[0].function_declarations[0].parameters.properties[x].items: missing field."],
  [400, "json: cannot unmarshal array into Go struct field .tools.function.parameters.properties.type of type string"],
  [
    400,
    "json: cannot unmarshal number 9007199254740993000 into Go struct field .tools.function.parameters of type int64",
  ],
  [400, "The provided JSON schema contains features not supported by xgrammar."],
  [400, 'Grammar error: Unimplemented keys: ["prefixItems"]'],
  [400, "Pattern must start with '^' and end with '$'"],
  [400, "Failed to parse grammar"],
  [500, "JSON schema conversion failed:\nUnrecognized schema: {}"],
])("without a schema of a tool: %i %s", (status, message) => {
  const asked: Feature[] = ["tools", "tool_schemas"];
  expect(refusedFeature(status, message, asked)).toBe("tool_schemas");
  const all: Feature[] = [...asked, "tool_choice", "response_format"];
  expect(["tool_schemas", "response_format"]).toContain(refusedFeature(status, message, all));
  // Simplified already: no simpler form is left, but calls need not be forced.
  expect(refusedFeature(status, message, ["tools"])).toBeUndefined();
  expect(refusedFeature(status, message, ["tools", "tool_choice"])).toBe("tool_choice");
});

test.each([
  "Invalid 'tools[0].function.name': string does not match pattern. Expected a string that matches '^[a-zA-Z0-9_-]+$'.",
  "Invalid 'messages[2].tool_calls': array too long. Expected an array with maximum length 128",
  "Invalid 'tools': array too long. Expected an array with maximum length 128, but got 325 instead.",
  "temperature: Input should be less than or equal to 1",
  "API key not valid. Please pass a valid API key.",
])("no schema is in the way: %s", (message) => {
  expect(refusedFeature(400, message, ["tools", "tool_schemas"])).toBeUndefined();
});

test("a server without a parser of calls lacks tools, whatever choice it names", () => {
  const message = '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set';
  expect(refusedFeature(400, message, ["tools", "tool_choice"])).toBe("tools");
  expect(refusedFeature(400, "tools param requires --jinja flag", ["tools", "tool_choice"])).toBe("tools");
});

test("what is refused is taken away once, whoever hears of it first", () => {
  const all = { tools: true, tool_choice: true, tool_schemas: true, structured: "json_schema" } as const;
  expect(without(all, "tool_choice")).toEqual({ ...all, tool_choice: false });
  const object = without(all, "response_format");
  expect(object).toEqual({ ...all, structured: "json_object" });
  expect(without(object, "response_format", all)).toBe(object);
  expect(without(object, "tools", all)).toEqual({ ...object, tools: false });
});

test.each([
  [400, "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model."],
  [
    422,
    "Failed to deserialize the JSON body into the target type: response_format.type: unknown variant `json_schema`",
  ],
  [400, "The provided JSON schema contains features not supported by xgrammar."],
  [400, "Failed to transform json schema into a grammar: unsupported type"],
  [400, "This model doesn't support JSON Schema."],
  [400, "The compiled grammar is too large, which would cause performance issues."],
  [404, "No endpoints found that can handle the requested parameters."],
])("without this form of JSON: %i %s", (status, message) => {
  expect(refusedFeature(status, message, ["response_format"])).toBe("response_format");
  expect(refusedFeature(status, message, [])).toBeUndefined();
});

describe("an error about something else", () => {
  test.each([
    "maximum context length is 8192 tokens, you requested 9000 (8000 in the messages, 1000 in the tool_calls)",
    "maximum context length is 8192 tokens (messages, tools and response_format are counted, tools supported)",
    "Messages with role 'tool' must be a response to a preceding message with 'tool_calls'",
    "An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'.",
    "tool_call_id call_1 is not supported here",
    "Invalid 'messages[10].tool_calls[0].id': string too long. Expected a string with maximum length 40",
    "Invalid 'messages[2].tool_calls': array too long. Expected an array with maximum length 128",
    "Invalid 'tools': array too long. Expected an array with maximum length 128, but got 325 instead.",
    "Invalid 'tools[13].function.description': string too long. Expected a maximum length of 1024.",
    "tools.0.custom.input_schema: input_schema does not support oneOf, allOf, or anyOf at the top level",
    "API key not valid. Please pass a valid API key.",
    `messages: field required ${"x".repeat(1000)} {"response_format": {}, "tools": "not supported"}`,
  ])("%s", (message) => {
    expect(refusedFeature(400, message, BOTH)).toBeUndefined();
  });
  test.each([
    "The model `gpt-x` does not exist or you do not have access to it.",
    "No endpoints found for nousresearch/hermes-3-llama-3.1-405b:free.",
  ])("404: %s", (message) => {
    expect(refusedFeature(404, message, BOTH)).toBeUndefined();
  });
});

/** What an error refuses of the fields that a request states, and what it only speaks of. */
import { expect, test } from "vitest";
import type { ModelSpecification } from "../../../../functions/domain/models.ts";
import { noteRefused, stated } from "../../../../functions/models/wire/parameters.ts";

const MODEL: ModelSpecification = { base_url: "https://m.test/v1", model: "m", temperature: 0.2, max_tokens: 50 };
const SENT = { seed: 1, temperature: 0.2, max_tokens: 50 };

let endpoints = 0;
/** What is stated after the error, at an endpoint that nothing is known of. */
function after(message: string, status = 400, model = MODEL): object | null {
  const endpoint = `endpoint ${endpoints++}`;
  const body = JSON.stringify({ model: "m", messages: [], ...stated(endpoint, model, 1) });
  return noteRefused(endpoint, { status, message, body }, model) ? stated(endpoint, model, 1) : null;
}

test.each([
  [
    "m: 400 Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
    { seed: 1, temperature: 0.2, max_completion_tokens: 50 },
  ],
  ["Unsupported parameter: 'max_tokens' is not supported with this model.", { seed: 1, temperature: 0.2 }],
  [
    "Unsupported value: 'temperature' does not support 0.2 with this model. Only the default (1) value is supported.",
    { seed: 1, max_tokens: 50 },
  ],
  ["`temperature` is deprecated for this model.", { seed: 1, max_tokens: 50 }],
  ['Invalid JSON payload received. Unknown name "seed": Cannot find field.', { temperature: 0.2, max_tokens: 50 }],
  ["property 'seed' is unsupported", { temperature: 0.2, max_tokens: 50 }],
  [
    '{"detail":[{"type":"extra_forbidden","loc":["body","seed"],"msg":"Extra inputs are not permitted","input":1}]}',
    { temperature: 0.2, max_tokens: 50 },
  ],
])("%s", (message, left) => {
  expect(after(message)).toEqual(left);
});

test.each([
  "Invalid 'max_tokens': integer above maximum value. Expected a value <= 4096",
  "'temperature' must be between 0 and 1",
  "max_tokens is too large: 500000. This model supports at most 4096 completion tokens",
  "This model's maximum context length is 8192 tokens; reduce the length of the messages or 'max_tokens'",
  "Unknown name \"additionalProperties\" at 'tools[0].function_declarations[0].parameters': Cannot find field.",
  "Unsupported parameter: 'top_p' is not supported with this model.",
])("refuses none of them: %s", (message) => {
  expect(after(message)).toBeNull();
});

test("only an error of the request says so, and only of what was sent", () => {
  const message = 'Unknown name "seed": Cannot find field.';
  expect(after(message, 500)).toBeNull();
  expect(after(message, 422)).toEqual({ temperature: 0.2, max_tokens: 50 });
  const none = { status: 400, message, body: JSON.stringify({ ...SENT, seed: undefined }) };
  expect(noteRefused("e", none, MODEL)).toBe(false);
});

test("what extra_body states is left to whoever stated it", () => {
  expect(after('Unknown name "seed": Cannot find field.', 400, { ...MODEL, extra_body: { seed: 5 } })).toBeNull();
});

test("one is refused after another, and none comes back", () => {
  const refuse = (message: string) => {
    const body = JSON.stringify(stated("twice", MODEL, 1));
    return noteRefused("twice", { status: 400, message, body }, MODEL);
  };
  expect(refuse("Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens'")).toBe(true);
  expect(refuse("Unsupported parameter: 'max_completion_tokens'")).toBe(true);
  expect(refuse("Unsupported parameter: 'max_completion_tokens'")).toBe(false);
  expect(refuse("Unsupported value: 'temperature'")).toBe(true);
  expect(stated("twice", MODEL, 1)).toEqual({ seed: 1 });
});

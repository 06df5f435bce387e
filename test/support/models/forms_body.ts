/** Forms of the body and of how it is sent: errors with a status of success, what is no JSON, and sizes. */
import { gzipSync } from "node:zlib";
import { stream } from "./chat.ts";
import { bodyOf, type Form, type Raw, type Sound, withBody, withChoice } from "./forms_whole.ts";

const any = (send: (sound: Sound) => Raw, reads: Form["reads"] = "as sound"): Form => ({ reads, of: "any", send });
const text = (of: (body: string, sound: Sound) => string, reads: Form["reads"] = "as sound"): Form =>
  any((sound) => ({ body: of(bodyOf(sound), sound) }), reads);
/** An error in place of choices. */
const error = (fields: object): Form => text(() => JSON.stringify(fields), "error");

/** Characters of a field that nobody asked for. */
const EXTRA = 3_000_000;
/** Lists in one another: deeper than a stack of calls. */
const DEEP = 100_000;
const OVERLOADED = "The model is overloaded, please try again later";

export const BODY_FORMS = {
  choices_empty: any(
    withBody(() => ({ choices: [] })),
    "no_choices",
  ),
  choices_null: any(
    withBody(() => ({ choices: null })),
    "no_choices",
  ),
  choices_absent: any(
    withBody(() => ({ choices: undefined })),
    "no_choices",
  ),
  error_object: error({ error: { message: OVERLOADED, type: "server_error", code: 503 } }),
  error_string: error({ error: OVERLOADED }),
  error_nested: error({ error: { code: 502, message: "Provider returned error", metadata: { raw: OVERLOADED } } }),
  error_beside_choices: any(
    withBody(() => ({ choices: [], error: { message: OVERLOADED } })),
    "error",
  ),
  error_in_choice: any(
    withChoice(() => ({
      message: { role: "assistant", content: "" },
      finish_reason: "error",
      error: { code: 502, message: OVERLOADED },
    })),
    "error",
  ),
  error_finish: any(
    withChoice(() => ({ finish_reason: "error" })),
    "error",
  ),
  error_in_list: text(
    () => JSON.stringify([{ error: { code: 503, message: OVERLOADED, status: "UNAVAILABLE" } }]),
    "error",
  ),
  error_of_vllm: error({ object: "error", message: OVERLOADED, type: "BadRequestError", param: null, code: 400 }),
  error_of_fastapi: error({ detail: [{ loc: ["body", "model"], msg: OVERLOADED, type: "value_error" }] }),
  error_of_minimax: error({ choices: null, base_resp: { status_code: 1002, status_msg: OVERLOADED } }),
  error_of_baidu: error({ error_code: 336_000, error_msg: OVERLOADED }),
  error_null: any(withBody(() => ({ error: null, message: "" }))),
  html: {
    reads: "unreadable",
    of: "any",
    send: () => ({
      body: "<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>",
      headers: { "content-type": "text/html" },
    }),
  },
  empty: text(() => "", "unreadable"),
  spaces: text(() => "\n \n", "unreadable"),
  words: text(() => "upstream connect error or disconnect/reset before headers", "unreadable"),
  json_string: text(() => JSON.stringify("no"), "unreadable"),
  json_list: text(() => "[]", "unreadable"),
  json_number: text(() => "42", "unreadable"),
  json_null: text(() => "null", "unreadable"),
  json_object: text(() => "{}", "no_choices"),
  truncated: text((body) => body.slice(0, body.indexOf('"usage"')), "unreadable"),
  bom: text((body) => `\uFEFF${body}`),
  spaces_before: text((body) => `\n\n    \n${body}\n`),
  comments_before: text((body) => `: OPENROUTER PROCESSING\n\n: OPENROUTER PROCESSING\n\n${body}`),
  trailing: text((body) => `${body}\n\n[DONE]`),
  twice: text((body) => `${body}\n${body}`),
  infinite: text((body) => body.replace(/\}$/, ',"logprobs":[NaN,-Infinity,Infinity]}')),
  keys_twice: text((body) => `{"choices":[],"usage":null,${body.slice(1)}`),
  keys_proto: text((body) => `{"__proto__":{"choices":[]},"constructor":{"prototype":{"model":"x"}},${body.slice(1)}`),
  deep: text((body) => body.replace(/\}$/, `,"deep":${"[".repeat(DEEP)}${"]".repeat(DEEP)}}`)),
  events: any(({ model, content, calls, usage }) => ({
    body: stream(model, { content, ...(calls.length === 0 ? {} : { tool_calls: calls }) }, usage),
    headers: { "content-type": "text/event-stream" },
  })),
  events_whole: text((body) => `data: ${body}\n\ndata: [DONE]\n\n`),
  events_error: text(() => `data: ${JSON.stringify({ error: { message: OVERLOADED } })}\n\n`, "error"),
  gzip: any((sound) => ({
    body: new Uint8Array(gzipSync(bodyOf(sound))),
    headers: { "content-type": "application/json", "content-encoding": "gzip" },
  })),
  extra_large: any(
    withBody(() => ({ extra: "x".repeat(EXTRA) })),
    "too_large",
  ),
  text_plain: any((sound) => ({ body: bodyOf(sound), headers: { "content-type": "text/plain" } })),
  text_html: any((sound) => ({ body: bodyOf(sound), headers: { "content-type": "text/html; charset=utf-8" } })),
  retry_after_absurd: {
    reads: "throttled",
    of: "any",
    send: () => ({
      status: 429,
      body: JSON.stringify({ error: { message: "Rate limit reached", type: "rate_limit_error" } }),
      headers: { "content-type": "application/json", "retry-after": "315360000" },
    }),
  },
} as const satisfies Record<string, Form>;

/** Every form of the catalogue, of an answer, of one call and of two: read as the catalogue says. */
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type StoredReply, storedReplySchema } from "../../../../functions/models/reply.ts";
import { type RequestFacts, readReply } from "../../../../functions/models/wire/reply.ts";
import { concerns, FORM_NAMES, type Form, formOf, type Sound } from "../../../support/models/forms.ts";

const asked: RequestFacts = {
  model: "asked",
  characters: 4000,
  prompted: false,
  tools: new Map([
    ["add", { needsArguments: true }],
    ["now", { needsArguments: false }],
  ]),
  salt: "call_2",
};
const call = (id: string, name: string, input: object) =>
  ({ id, type: "function", function: { name, arguments: JSON.stringify(input) } }) as const;
const usage = { prompt_tokens: 900, completion_tokens: 30, total_tokens: 930 };
const answer: Sound = { model: "m", content: 'It\'s said: "42".\nAnswer: 42 🧬', calls: [], usage };
const one: Sound = {
  ...answer,
  content: null,
  calls: [call("call_a", "add", { a: 1, b: [2.5, -3], note: "it's", all: true, none: null })],
};
const two: Sound = { ...answer, content: null, calls: [...one.calls, call("call_b", "now", {})] };
const sounds = [
  ["an answer", answer],
  ["a call", one],
  ["two calls", two],
] as const;

function bodyText(form: Form, sound: Sound): string {
  const { body, headers } = form.send(sound);
  if (typeof body === "string") return body;
  return (headers?.["content-encoding"] === "gzip" ? gunzipSync(body) : Buffer.from(body)).toString();
}

function expectAsSound(read: StoredReply, sound: Sound): void {
  if (read.kind !== "completion") throw new Error(read.detail);
  const { content, tool_calls = [] } = read.message;
  expect(content).toBe(sound.content);
  const said = tool_calls.map(({ function: { name, arguments: input } }) => [name, JSON.parse(input)]);
  expect(said).toEqual(sound.calls.map(({ function: { name, arguments: input } }) => [name, JSON.parse(input)]));
  const ids = new Set(tool_calls.map(({ id }) => id));
  expect(ids.size).toBe(sound.calls.length);
  for (const id of ids) expect(id).toMatch(/^.{1,64}$/);
}

describe("a reply", () => {
  for (const name of FORM_NAMES) {
    const form = formOf(name);
    const concerned = sounds.filter(([, sound]) => concerns(form, sound));
    if (form.reads === "throttled" || form.reads === "too_large") continue;
    test.each(concerned)(`${name}, of %s, is read: ${form.reads}`, (_, sound) => {
      const read = readReply(bodyText(form, sound), asked);
      expect(storedReplySchema.parse(read)).toEqual(read);
      if (form.reads === "as sound" || form.reads === "estimated") {
        expectAsSound(read, sound);
        expect(read.usage.estimated).toBe(form.reads === "estimated");
        return;
      }
      if (form.reads === "length") {
        expectAsSound(read, sound);
        expect(read).toMatchObject({ finish_reason: "length" });
      } else if (form.reads === "content_filter") {
        expect(read).toMatchObject({ message: { content: null }, finish_reason: "content_filter" });
      } else if (form.reads === "refusal") {
        expect(read).toMatchObject({ message: { content: null, refusal: "I cannot help with that." } });
      } else if (form.reads === "no answer") {
        expect(read).toMatchObject({ kind: "completion", message: { content: null } });
        expect(read).not.toHaveProperty("message.tool_calls");
      } else expect(read).toMatchObject({ kind: "fault", fault: form.reads });
    });
  }

  test("with an error is a fault that has the endpoint's own words", () => {
    for (const name of FORM_NAMES.filter((name) => formOf(name).reads === "error" && name !== "error_finish"))
      expect(readReply(bodyText(formOf(name), answer), asked), name).toMatchObject({
        detail: expect.stringMatching(/overloaded|Provider returned error/),
      });
  });
});

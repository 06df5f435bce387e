/** What models are told, and what is read of their word on a round or a question. */
import { describe, expect, test } from "vitest";
import { SOLVER_SYSTEM } from "../../../functions/domain/solving/prompt.ts";
import { saysDone } from "../../../functions/models/prompts/collect.ts";
import { derivePayloadSchema, describedPayload } from "../../../functions/models/prompts/derive.ts";
import { EDIT_FORM, EDIT_VERSION, parseEdit } from "../../../functions/models/prompts/edit.ts";
import { CLOSED_BOOK } from "../../../functions/models/prompts/instructions/closed_book.ts";
import { COLLECTOR } from "../../../functions/models/prompts/instructions/collector.ts";
import { DERIVER } from "../../../functions/models/prompts/instructions/deriver.ts";
import { EDITOR } from "../../../functions/models/prompts/instructions/editor.ts";
import { RESPONSE_JUDGE } from "../../../functions/models/prompts/instructions/response_judge.ts";
import { TASK_JUDGE } from "../../../functions/models/prompts/instructions/task_judge.ts";
import { parseVerdict } from "../../../functions/models/prompts/judge.ts";
import { promptVersion } from "../../../functions/models/prompts/version.ts";
import { POOL } from "../../support/embedded.ts";

const ALL = { COLLECTOR, DERIVER, EDITOR, SOLVER_SYSTEM, TASK_JUDGE, RESPONSE_JUDGE, CLOSED_BOOK };

test.each(Object.entries(ALL))("%s is short, and its lines end in no space", (_, text) => {
  // About 1,100 tokens: less than the tools that go with it.
  expect(text.length).toBeLessThan(4_500);
  expect(text).not.toMatch(/[ \t]$/m);
  expect(text).not.toContain("\n\n\n");
});

test("a version changes with every change of wording", () => {
  expect(EDIT_VERSION).toBe(promptVersion("edit", 1, EDITOR));
  expect(promptVersion("edit", 1, `${EDITOR} `)).not.toBe(EDIT_VERSION);
});

describe("a collector says that it is done", () => {
  test.each([
    ['{"links": [], "done": true}', true],
    ['I have what I need. {"done": true}', true],
    ['{"done": false}', false],
    ['{"done": "true"}', false],
    ['{"links": [{"from": {"call": "c1", "pointer": "/done"}}]}', false],
    ["done", false],
    [null, false],
  ])("%j: %s", (content, done) => expect(saysDone(content)).toBe(done));
});

describe("an editor's reply", () => {
  test.each([
    ['{"question": "How tall is that mountain?"}', "How tall is that mountain?"],
    ['Sure:\n```json\n{"question": "How tall is that mountain?"}\n```', "How tall is that mountain?"],
    ['{"question": null}', null],
    ['{"question": "Why?"}', undefined],
    ['{"answer": 4}', undefined],
    ["How tall is that mountain?", undefined],
  ])("%j", (text, question) => expect(parseEdit(text)).toBe(question));

  test("is asked for as one closed object", () =>
    expect(EDIT_FORM.schema).toMatchObject({ type: "object", required: ["question"], additionalProperties: false }));
});

test("a judge's fault is one of those it was told, or none: the booleans decide", () => {
  const verdict = { reason: "it is in grams", entailed: false, ambiguous: false };
  expect(parseVerdict(JSON.stringify({ ...verdict, fault: "unit" }))).toEqual({ ...verdict, fault: "unit" });
  expect(parseVerdict(JSON.stringify({ ...verdict, fault: "Wrong unit" }))).toEqual({ ...verdict, fault: null });
  expect(parseVerdict(JSON.stringify({ ...verdict, fault: null }))).toEqual({ ...verdict, fault: null });
});

test("a deriver sees what was called and what a later round may call, and the last round's nothing of the latter", () => {
  const payload = derivePayloadSchema.parse({
    random: 1,
    round: 1,
    last_round: false,
    question: null,
    answer_pointers: [],
    evidence: [{ id: "c1", round: 1, step: 0, tool: "text_measure", input: {}, output: {}, ok: true, error: null }],
    provenance: [],
    exemplars: [],
    wanted: null,
    toolset: ["country_profile", "no_such_tool"],
  });
  const described = describedPayload(payload, POOL);
  expect(described).toMatchObject({
    tools: [{ name: "text_measure", returns: expect.stringContaining("letters: Number of letters") }],
    toolset: [{ name: "country_profile", description: expect.stringContaining("capital") }],
  });
  // A teacher that knows tools by name reads either form.
  expect(derivePayloadSchema.parse(described)).toEqual({ ...payload, toolset: ["country_profile"] });
  expect(describedPayload({ ...payload, last_round: true }, POOL)).toMatchObject({ toolset: [] });
});

/** The schemas that endpoints are given: a part of JSON Schema that they all know, and wide enough for every derivation. */
import { Validator } from "@cfworker/json-schema";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { type Answer, type ScalarAnswer, scalarsOf } from "../../../../functions/domain/schema.ts";
import { deriveRound } from "../../../../functions/embedded/teacher/deriver.ts";
import { DERIVATION_FORM, derivationSchema } from "../../../../functions/models/prompts/derive.ts";
import { GRADE_VERDICT_FORM, VERDICT_FORM } from "../../../../functions/models/prompts/judge.ts";
import { endpointSchema } from "../../../../functions/models/wire/schemas.ts";
import { POOL } from "../../../support/embedded.ts";
import { capital, EXEMPLARS, neighbours, people, traced, twin } from "../../embedded/teacher/world.ts";

const accepts = (schema: object, value: unknown) => new Validator(schema).validate(value).valid;

/** Every schema within a schema, itself first. */
function parts(schema: unknown): Record<string, unknown>[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = Array.isArray(schema) ? [] : [schema as Record<string, unknown>];
  return [...own, ...Object.values(schema).flatMap(parts)];
}

const number: Answer = { type: "number", value: 3, unit: "km", tolerance: { relative: 0.005, absolute: 0 } };
const words: Answer = { type: "text", value: "Lima", accepted: [] };
const ANSWERS: Answer[] = [
  number,
  words,
  { type: "date", value: "1969-07-20" },
  { type: "boolean", value: true },
  { type: "list", value: [words, number] },
  { type: "set", value: [words] },
  {
    type: "record",
    value: [
      { label: "capital", answer: words },
      { label: "distance", answer: number },
    ],
  },
];
const derivation = (answer: Answer) => ({
  question: "Which one is it, and how far away?",
  answer,
  answer_pointers: scalarsOf(answer).map(({ value }, i) => ({ value, call: "c1", pointer: `/values/${i}` })),
  exemplar: null,
});

describe.each([DERIVATION_FORM, VERDICT_FORM, GRADE_VERDICT_FORM])("the schema of a $name", ({ schema }) => {
  test("is one object at the root", () => {
    expect(schema).toMatchObject({ type: "object" });
    for (const choice of ["anyOf", "oneOf", "allOf", "$ref"]) expect(schema).not.toHaveProperty(choice);
  });
  test("has no references, patterns or formats, and closes every object", () => {
    for (const part of parts(schema)) {
      for (const keyword of ["$ref", "$defs", "$schema", "oneOf", "pattern", "format", "const"])
        expect(part).not.toHaveProperty(keyword);
      if (part.type === "object" && "properties" in part) expect(part.additionalProperties).toBe(false);
    }
  });
});

describe("a derivation", () => {
  test.each(ANSWERS)("with an answer of type $type is taken", (answer) => {
    const given = derivation(answer);
    expect(derivationSchema.safeParse(given).success).toBe(true);
    expect(accepts(DERIVATION_FORM.schema, given)).toBe(true);
  });
  const texts = (count: number, value = "x"): ScalarAnswer[] =>
    Array.from({ length: count }, () => ({ type: "text", value, accepted: [] }));
  const record = (count: number, part = texts(1)): Answer => ({
    type: "record",
    value: Array.from({ length: count }, (_, i) => ({ label: `part ${i}`, answer: { type: "set", value: part } })),
  });
  const pointed = (pointer: string) => ({ answer_pointers: [{ value: "x", call: "c1", pointer }] });
  test.each<[string, object, object, string]>([
    ["a record", { answer: record(12) }, { answer: record(13) }, "has 13 parts"],
    [
      "a list",
      { answer: { type: "list", value: texts(50) } },
      { answer: { type: "list", value: texts(51) } },
      "51 values",
    ],
    ["sets in a record", { answer: record(10, texts(5)) }, { answer: record(10, texts(6)) }, "has 60 values"],
    ["a text", { answer: texts(1, "x".repeat(500))[0] }, { answer: texts(1, "x".repeat(501))[0] }, "501 characters"],
    ["a pointer", pointed("/".repeat(500)), pointed("/".repeat(12_000)), "a pointer has more than 500 characters"],
    [
      "the pointer of a claim",
      { claims: [{ call: "c1", pointer: "/".repeat(500), means: "" }] },
      { claims: [{ call: "c1", pointer: "/".repeat(501), means: "" }] },
      "a pointer has more than 500 characters",
    ],
  ])("is bounded in %s", (_, most, over, message) => {
    const small = { ...derivation(words), answer_pointers: [{ value: "x", call: "c1", pointer: "/word" }] };
    expect(derivationSchema.safeParse({ ...small, ...most }).error).toBeUndefined();
    expect(derivationSchema.safeParse({ ...small, ...over }).error?.issues[0]?.message).toContain(message);
  });
  test("that is none is taken with its reason", () => {
    expect(accepts(DERIVATION_FORM.schema, { question: null, problem: "nothing follows" })).toBe(true);
  });
  test.each([
    ["an answer without a value", { ...derivation(words), answer: { type: "text" } }],
    ["a field that it does not have", { ...derivation(words), reason: "x" }],
    ["no question", { problem: "x" }],
    ["a type that no answer has", { ...derivation(words), answer: { type: "unit", value: 1 } }],
  ])("with %s is not", (_, given) => {
    expect(accepts(DERIVATION_FORM.schema, given)).toBe(false);
  });
  test.each([
    ["a text", [{ tool: capital, stated: { country: "Peru" } }]],
    ["a set", [{ tool: neighbours, stated: { country: "Peru" } }]],
    ["a number", [{ tool: people, stated: { city: "Lima" } }]],
    ["another text", [{ tool: twin, stated: { city: "Lima" } }]],
  ])("of %s by the embedded deriver is taken", (_, written) => {
    const tools = new Map(written.map(({ tool }) => [tool.name, tool]));
    const trace = traced(...written);
    const result = deriveRound(
      POOL.graph,
      {
        random: 1,
        round: 1,
        last_round: true,
        question: null,
        answer_pointers: [],
        ...trace,
        exemplars: [...EXEMPLARS],
        toolset: [...tools.keys()],
        wanted: null,
      },
      tools,
    );
    expect(result.question).not.toBeNull();
    expect(accepts(DERIVATION_FORM.schema, JSON.parse(JSON.stringify(result)))).toBe(true);
  });
});

test("a recursive schema is refused", () => {
  expect(() => endpointSchema(z.object({ any: z.json() }))).toThrow();
});

/** The task that the README shows is what it is said to be: its answer stands in what its calls returned. */
import jsonpointer from "jsonpointer";
import { expect, test } from "vitest";
import { z } from "zod";
import { recordSchema } from "../../functions/datasets/record.ts";
import { entailmentCheck } from "../../functions/domain/certificate/entailment.ts";
import { leakCheck } from "../../functions/domain/certificate/leak.ts";
import { locationsOf } from "../../functions/domain/schema.ts";
import { blocksOf, textOf } from "./markdown.ts";

const shownSchema = recordSchema.pick({
  domain: true,
  seed: true,
  question: true,
  answer: true,
  evidence: true,
  provenance: true,
  solution: true,
  answer_pointers: true,
  passed: true,
  attempted: true,
});

const [json] = blocksOf({ path: "README.md", text: textOf("README.md") }).filter(({ language }) => language === "json");
const task = shownSchema.parse(JSON.parse(json?.code ?? "null"));

test("it is a task of a record, and passes the checks that need no tool", () => {
  expect(entailmentCheck({ ...task, pointers: task.answer_pointers })).toMatchObject({ passed: true, figure: 1 });
  expect(leakCheck(task.question, task.answer).passed).toBe(true);
});

test("its values stand where it says that they stand", () => {
  const calls = new Map(task.evidence.map((call) => [call.id, call]));
  for (const { value, call, pointer } of locationsOf(task.answer_pointers))
    expect(jsonpointer.get(z.record(z.string(), z.unknown()).parse(calls.get(call)?.output), pointer)).toBe(value);
  expect(task.solution).toEqual([...calls.keys()]);
});

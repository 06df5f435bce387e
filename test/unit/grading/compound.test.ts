/** Records with counts, lists and sets in them, and sets with their count, in the forms that people give them in. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graderCheck } from "../../../functions/domain/certificate/grader.ts";
import { accepts, gradeResponse } from "../../../functions/domain/grading/grade.ts";
import { readAs } from "../../../functions/domain/grading/read.ts";
import { answerText } from "../../../functions/domain/grading/text.ts";
import { type Answer, answerSchema, type PartAnswer, type ScalarAnswer } from "../../../functions/domain/schema.ts";
import { dates, numbers, texts } from "./answers.ts";

const text = (value: string): ScalarAnswer => ({ type: "text", value, accepted: [] });
const count = (value: number): ScalarAnswer => ({ type: "number", value, tolerance: { relative: 0, absolute: 0 } });
const set = (...values: string[]): Extract<Answer, { type: "set" }> => ({ type: "set", value: values.map(text) });
const record = (...parts: (readonly [string, PartAnswer])[]): Answer => ({
  type: "record",
  value: parts.map(([label, answer]) => ({ label, answer })),
});

const domains = record(["domains", count(23)], ["prefixes", set("bio", "chem")]);
const sizes = record(["domains", count(23)], ["prefixes", count(2)]);
const prefixes = set("bio", "chem");
const towns = record(
  ["most populous", text("Lyon")],
  ["others", { type: "list", value: ["Lille", "Trinidad and Tobago"].map(text) }],
);

describe("is taken", () => {
  test.each<[string, Answer, string]>([
    ["23 domains; 2 prefixes (bio, chem)", domains, ""],
    ["23 domains, 2 prefixes (bio, chem)", domains, ""],
    ["23 domains and two prefixes: chem and bio", domains, ""],
    ["Domains: 23, prefixes: bio and chem", domains, ""],
    ["prefixes: bio and chem; domains: 23", domains, ""],
    ["domains: 23; prefixes: bio, chem", domains, ""],
    ["23; bio, chem", domains, ""],
    ["23; prefixes (chem, bio)", domains, ""],
    ["- 23 domains\n- 2 prefixes (bio, chem)", domains, ""],
    ["- Domains: 23\n- Prefixes: bio, chem", domains, ""],
    ["- Domains: 23\n- Prefixes:\n  - bio\n  - chem", domains, ""],
    ["1. Domains: 23\n2. Prefixes: bio and chem", domains, ""],
    ["**Domains:** 23; **Prefixes:** bio, chem", domains, ""],
    ["23 domains; 2 prefixes", sizes, ""],
    ["2 prefixes; 23 domains", sizes, ""],
    ["domains: 23, prefixes: 2", sizes, ""],
    ["23 and 2", sizes, ""],
    ["2 prefixes (bio, chem)", prefixes, ""],
    ["Two prefixes: chem and bio", prefixes, ""],
    ["there are 2: bio, chem", prefixes, ""],
    ["bio, chem (2 prefixes)", prefixes, ""],
    ["(bio, chem)", prefixes, ""],
    ["Lyon; Lille and Trinidad and Tobago", towns, ""],
    ["most populous: Lyon; others: [Lille; Trinidad and Tobago]", towns, ""],
  ])("%s", (said, answer) => {
    expect(accepts(answer, said)).toBe(true);
    expect(gradeResponse(answer, `So much for that.\nAnswer: ${said}`).correct).toBe(1);
  });
});

describe("is refused", () => {
  test.each<[string, Answer]>([
    ["23 domains; 3 prefixes (bio, chem)", domains],
    ["23 domains; 2 prefixes (bio, phys)", domains],
    ["23 domains; 2 prefixes (bio)", domains],
    ["23 domains; 3 prefixes (bio, chem, phys)", domains],
    ["23 domains; not 2 prefixes (bio, chem)", domains],
    ["24 domains; 2 prefixes (bio, chem)", domains],
    ["23 domains", domains],
    ["2 prefixes (bio, chem)", domains],
    ["domains: bio, chem; prefixes: 23", domains],
    ["23 prefixes; 2 domains", sizes],
    ["23 prefixes, 2 domains", sizes],
    ["2 domains; 23 prefixes", sizes],
    ["3 prefixes (bio, chem)", prefixes],
    ["one prefix (bio, chem)", prefixes],
    ["all but these (bio, chem)", prefixes],
    ["at least 2 prefixes (bio, chem)", prefixes],
    ["2 prefixes (bio, chem), and phys", prefixes],
    ["2 prefixes", prefixes],
    ["Lyon; Trinidad and Tobago, Lille", towns],
    ["Lille; Lyon and Trinidad and Tobago", towns],
  ])("%s", (said, answer) => expect(accepts(answer, said)).toBe(false));
});

test("its text is taken, and read back", () => {
  for (const answer of [domains, sizes, prefixes, towns]) {
    expect(answerSchema.parse(answer)).toEqual(answer);
    expect(accepts(answer, answerText(answer))).toBe(true);
    if (answer !== towns) expect(readAs(answer, answerText(answer))).toBeDefined();
  }
});

test("the grader tells any record with lists and sets in it from what is near it", () => {
  const scalars = fc.oneof(numbers, texts, dates);
  const collection = fc
    .tuple(fc.constantFrom("list" as const, "set" as const), fc.oneof(numbers, dates), fc.oneof(numbers, dates))
    .map(([type, a, b]): PartAnswer => ({ type, value: [a, b] }));
  const compound = fc
    .tuple(scalars, collection)
    .map(([one, many]) => record(["first thing", one], ["other ones", many]));
  fc.assert(
    fc.property(compound, (answer) => {
      expect(graderCheck(answer)).toMatchObject({ passed: true });
    }),
    { numRuns: 60 },
  );
});

/** Words beside the values of a record, items too many in its parts, and the bounds of what is graded. */
import { describe, expect, test } from "vitest";
import { graderCheck } from "../../../functions/domain/certificate/grader.ts";
import { PARTS_MAX, TEXT_MAX, tooMany, VALUES_MAX } from "../../../functions/domain/grading/bounds.ts";
import { accepts } from "../../../functions/domain/grading/grade.ts";
import { needsJudge } from "../../../functions/domain/grading/needs_judge.ts";
import type { Answer, PartAnswer, ScalarAnswer } from "../../../functions/domain/schema.ts";
import { boolean, date, number, text } from "../../../functions/local/trust/labels.ts";

const set = (...value: ScalarAnswer[]): Extract<PartAnswer, { type: "set" }> => ({ type: "set", value });
const record = (parts: Readonly<Record<string, PartAnswer>>): Answer => ({
  type: "record",
  value: Object.entries(parts).map(([label, answer]) => ({ label, answer })),
});

const waters = record({
  rivers: set(text("Rhine"), text("Elbe"), text("Oder")),
  lakes: set(text("Como"), text("Garda")),
});
const sights = record({ mountain: text("Zugspitze"), river: text("Rhine") });
const extremes = record({ minimum: number(3), maximum: number(7) });
const people = record({ "population of France": number(68), "population of Spain": number(48) });
const match = record({ winner: text("Arsenal"), loser: text("Chelsea") });
const town = record({ people: number(9_751_717), area: number(2672, "km2") });
const span = record({ begin: date("2023-05-01"), end: date("2023-06-01") });
const prime = record({ "is prime": boolean(false), digits: number(4) });
const prefixes: Answer = set(text("bio"), text("chem"));

describe("is taken", () => {
  test.each<[string, Answer]>([
    ["rivers: Rhine, Elbe, Oder; lakes: Como, Garda", waters],
    ["lake: Como, Garda; river: Rhine, Elbe, Oder", waters],
    ["3 rivers (Rhine, Elbe, Oder); 2 lakes (Como, Garda)", waters],
    ["Zugspitze; the river is Rhine", sights],
    ["max 7; min 3", extremes],
    ["3 is the minimum; 7 is the maximum", extremes],
    ["7 (maximum), 3 (minimum)", extremes],
    ["a) 3; b) 7", extremes],
    ["Spain: 48; France: 68", people],
    ["Monday, May 1, 2023; June 1, 2023", span],
    ["2 distinct values (bio, chem)", prefixes],
  ])("%s", (said, answer) => expect(accepts(answer, said)).toBe(true));
});

describe("is refused, and left to a judge", () => {
  test.each<[string, Answer]>([
    ["rivers: Rhine, Elbe, Oder, Volga; lakes: Como, Garda", waters],
    ["rivers: [Rhine; Elbe; Oder; Volga]; lakes: Como, Garda", waters],
    ["rivers: Rhine, Elbe, Oder; x: y; lakes: Como, Garda", waters],
    ["seas: Rhine, Elbe, Oder; ponds: Como, Garda", waters],
    ["mountain: Zugspitze; or perhaps the Matterhorn, river: Rhine", sights],
    ["Zugspitze; not the river: Rhine", sights],
    ["Zugspitze; the river Elbe is Rhine", sights],
    ["highest 3; lowest 7", extremes],
    ["3 is the maximum; 7 is the minimum", extremes],
    ["3 (maximum), 7 (minimum)", extremes],
    ["ES 68, FR 48", people],
    ["68 in Spain, 48 in France", people],
    ["lost: Arsenal; won: Chelsea", match],
    ["9751717; perhaps, area 2672 km2", town],
    ["2023-05-01 (end), 2023-06-01 (begin)", span],
    ["not composite: no; 4", prime],
    ["2 wrong prefixes (bio, chem)", prefixes],
    ["2 prefixes are missing: bio, chem", prefixes],
    ["bio, chem (2 rejected)", prefixes],
    ["2 impostors: bio, chem", prefixes],
  ])("%s", (said, answer) => {
    expect(accepts(answer, said)).toBe(false);
    expect(needsJudge(answer, `Answer: ${said}`)).toBe(true);
  });
});

test("a number too many in a part is refused", () => {
  expect(accepts(town, "people: 9751717; 800; area: 2672 km2")).toBe(false);
});

test.each(["It is 42.", "The distance is 42 km", "The distance by road is about 42 kilometres."])(
  "another number in a plain sentence is for no judge: %s",
  (said) => expect(needsJudge(number(43, "km"), `Answer: ${said}`)).toBe(false),
);

test.each(["It is 26 miles.", "The distance is not 42 km", "It is 42 km or 43 km"])("others are: %s", (said) =>
  expect(needsJudge(number(43, "km"), `Answer: ${said}`)).toBe(true),
);

describe("bounds", () => {
  const texts = (count: number, length = 6) =>
    Array.from({ length: count }, (_, i) => text(`T${i}`.padEnd(length, "x")));
  const grid = (parts: number, items: number) =>
    record(Object.fromEntries(Array.from({ length: parts }, (_, i) => [`group ${i}`, set(...texts(items))])));

  test("hold parts, values and their length", () => {
    expect(tooMany(set(...texts(VALUES_MAX)))).toBeNull();
    expect(tooMany(set(...texts(VALUES_MAX + 1)))).toContain("51 values");
    expect(tooMany(grid(PARTS_MAX, 4))).toBeNull();
    expect(tooMany(grid(PARTS_MAX + 1, 1))).toContain("13 parts");
    expect(tooMany(text("x".repeat(TEXT_MAX)))).toBeNull();
    expect(tooMany(text("x".repeat(TEXT_MAX + 1)))).toContain("501 characters");
    expect(tooMany(set(...texts(20, 400)))).toContain("8000 characters");
  });

  test("the check of the grader on a large answer passes, in little time", () => {
    const towns = (i: number) => set(...Array.from({ length: 7 }, (_, j) => text(`Town${i}x${j}`)));
    const answer = record(Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`group ${i}`, towns(i)])));
    const start = performance.now();
    expect(graderCheck(answer)).toMatchObject({ passed: true });
    // Alone it takes a tenth of that.
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

/** Planted pairs in words that the program does not read: of every type, and known to be right or wrong. */
import { beforeAll, describe, expect, test } from "vitest";
import { gradeResponse } from "../../../../functions/domain/grading/grade.ts";
import { needsJudge } from "../../../../functions/domain/grading/needs_judge.ts";
import type { Answer } from "../../../../functions/domain/schema.ts";
import type { Case } from "../../../../functions/local/trust/grader.ts";
import { boolean, date, list, number, record, set, text } from "../../../../functions/local/trust/labels.ts";
import { numberInWords } from "../../../../functions/local/trust/number_words.ts";
import { spokenCases } from "../../../../functions/local/trust/spoken.ts";
import type { KnownTask } from "../../../../functions/local/trust/tasks.ts";
import { realTasks } from "./tasks.ts";

let real: KnownTask[];
let cases: Case[];
beforeAll(async () => {
  real = await realTasks(120, 7);
  cases = spokenCases(real, 1);
}, 60_000);

test("a judge would be asked of each", () => {
  for (const { id, answer, response } of cases) {
    expect(gradeResponse(answer, response).correct, id).toBe(0);
    expect(needsJudge(answer, response), id).toBe(true);
  }
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
});

test("most tasks give a right and a wrong one, and no two are the same", () => {
  const right = cases.filter(({ right }) => right);
  const wrong = cases.filter(({ right }) => !right);
  expect(right.length).toBeGreaterThan(real.length / 2);
  expect(wrong.length).toBeGreaterThan(real.length / 2);
  for (const { id, response } of right)
    expect(wrong.find((other) => other.id === id.replace("/spoken", "/misspoken"))?.response).not.toBe(response);
});

describe("of one task", () => {
  const other = { answer: text("Bergen"), id: "other" };
  const pair = (answer: Answer) => {
    const tasks = [{ id: "t", question: "q", answer }, other].map((task) => ({ ...real[0], ...task }) as KnownTask);
    return spokenCases(tasks, 3)
      .filter(({ id }) => id.startsWith("t/"))
      .map(({ response, right }) => `${right}: ${response}`);
  };
  test.each<[Answer, RegExp, RegExp]>([
    [
      number(1204),
      /^true: Answer: a total of one thousand two hundred and four$/,
      /^false: Answer: a total of one thousand four hundred/,
    ],
    [number(5, "days"), /^true: Answer: a total of five days$/, /^false: Answer: a total of six days$/],
    [text("Oslo"), /^true: Answer: .*Oslo/, /^false: Answer: .*Bergen/],
    [
      date("2020-03-12"),
      /^true: Answer: (?:12\. März|le 12 mars) 2020$/,
      /^false: Answer: (?:21\. April|le 21 avril) 2020$/,
    ],
    [
      boolean(true),
      /^true: Answer: (?:that is the case|it holds)$/,
      /^false: Answer: (?:that is hardly so|far from it)$/,
    ],
    [
      list(number(2), number(7)),
      /^true: Answer: from the end: 7 is the last, before it stands 2$/,
      /^false: Answer: from the end: [27] is the last$/,
    ],
    [set(text("A1"), text("B2")), /^true: .*there is A1, there is B2/, /^false: .*there is (?:A1|B2), that is all/],
    [
      record({ city: text("Lagos"), people: number(8) }),
      /^true: Answer: Lagos is what I get for city, while 8 is what I get for people$/,
      /^false: .*Lagos is what I get for city, while 10 is/,
    ],
  ])("%j", (answer, right, wrong) => {
    const [first, second] = pair(answer);
    expect(first).toMatch(right);
    expect(second).toMatch(wrong);
  });

  test("there are those of every type that tasks have", () => {
    const typesOf = (these: readonly { readonly answer: Answer }[]) => new Set(these.map(({ answer }) => answer.type));
    expect(typesOf(cases)).toEqual(typesOf(real));
  });
});

test.each<[number, string | undefined]>([
  [0, "zero"],
  [-17, "minus seventeen"],
  [100, "one hundred"],
  [342, "three hundred and forty-two"],
  [53_000_001, "fifty-three million one"],
  [0.05, "zero point zero five"],
  [-38.83, "minus thirty-eight point eight three"],
  [1e-9, undefined],
  [1e21, undefined],
])("%d in words is %j", (value, words) => expect(numberInWords(value)).toBe(words));

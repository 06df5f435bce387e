/** Planted errors: each is really one, by the checks that the program makes itself. */
import { beforeAll, describe, expect, test } from "vitest";
import { entailmentCheck } from "../../../../functions/domain/certificate/entailment.ts";
import { gradeResponse } from "../../../../functions/domain/grading/grade.ts";
import { answerText } from "../../../../functions/domain/grading/text.ts";
import { graded, otherCases, renderedCases } from "../../../../functions/local/trust/grader.ts";
import { ERRORS, type Planted, type PlantedError, planted } from "../../../../functions/local/trust/planted.ts";
import { findTool } from "../../../support/embedded.ts";
import { attempt } from "../../../support/synthesize.ts";
import { type OfferedTask, realTasks } from "./tasks.ts";

let tasks: OfferedTask[];
let all: { readonly task: OfferedTask; readonly one: Planted }[];

const kindOf = (tool: string) => findTool(tool)?.kind;
const withError = (error: PlantedError | null) => all.filter(({ one }) => one.error === error);

beforeAll(async () => {
  tasks = await realTasks(80, 5);
  all = tasks.flatMap((task) => planted(task, tasks, 1, kindOf).map((one) => ({ task, one })));
}, 60_000);

describe("planted errors", () => {
  test("there are several of every kind, and every task is there as it is", () => {
    expect(tasks.length).toBeGreaterThan(50);
    expect(withError(null).map(({ one }) => one.id)).toEqual(tasks.map(({ id }) => id));
    for (const error of ERRORS) expect(withError(error).length, error).toBeGreaterThan(10);
  });

  test("what is not changed is what the task has", () => {
    for (const { task, one } of all) {
      if (one.error !== "cut_conditions") expect(one.question).toBe(task.question);
      if (one.error !== "near_miss" && one.error !== "other_answer") expect(one.answer).toBe(answerText(task.answer));
      if (one.error !== "missing_call") expect(one.calls.map(({ id }) => id)).toEqual(task.solution);
    }
  });

  test("a wrong answer is wrong, and the sound one right", () => {
    for (const { task, one } of [...withError("near_miss"), ...withError("other_answer")])
      expect(gradeResponse(task.answer, `Answer: ${one.answer}`).correct, `${task.id} ${one.answer}`).toBe(0);
    for (const { task, one } of withError(null))
      expect(gradeResponse(task.answer, `Answer: ${one.answer}`).correct).toBe(1);
  });

  test("without the missing call the answer is not entailed, and with it it is", () => {
    for (const { task, one } of withError("missing_call")) {
      const { provenance, solution, answer, answer_pointers: pointers } = task;
      expect(one.calls.length).toBe(solution.length - 1);
      const rest = { provenance, solution, answer, pointers };
      expect(entailmentCheck({ ...rest, evidence: task.evidence }).passed).toBe(true);
      expect(entailmentCheck({ ...rest, evidence: one.calls }).passed).toBe(false);
    }
  });

  test("a question with its conditions cut cannot be solved, while the whole one mostly can", async () => {
    const solved = async (task: OfferedTask, question: string) =>
      gradeResponse(task.answer, (await attempt(question, task.tools, 1)).response ?? "").correct;
    const cut = withError("cut_conditions");
    const sums = { whole: 0, cut: 0 };
    for (const { task, one } of cut) {
      expect(one.question).toContain("that one");
      sums.whole += await solved(task, task.question);
      sums.cut += await solved(task, one.question);
    }
    expect(sums.whole).toBeGreaterThan(0.9 * cut.length);
    expect(sums.cut).toBe(0);
  });

  test("are the same for the same seed and others for another", () => {
    const again = (seed: number) => tasks.flatMap((task) => planted(task, tasks, seed, kindOf));
    expect(again(1)).toEqual(all.map(({ one }) => one));
    expect(again(2)).not.toEqual(again(1));
  });
});

test("the program is right on renderings, near misses and answers of other tasks of certified tasks", () => {
  const others = otherCases(tasks, 1);
  expect(others.length).toBeGreaterThan(20);
  const verdicts = graded([...renderedCases(tasks), ...others]);
  expect(verdicts.filter(({ right, passed }) => right !== passed)).toEqual([]);
});

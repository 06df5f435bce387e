/** Tasks over a state: what is done to it stands in the question, in the solution, and in what the solver does. */
import { describe, expect, test } from "vitest";
import { gradeResponse } from "../../../../functions/domain/grading/grade.ts";
import { actionSentences, actionsIn } from "../../../../functions/embedded/teacher/language/actions.ts";
import { readings } from "../../../../functions/embedded/teacher/language/parse.ts";
import { plannedFields } from "../../../../functions/embedded/tool.ts";
import { findTool, TOOLS } from "../../../support/embedded.ts";
import { attempt, focused, isTask, synthesize, type Task, toolsOf } from "../../../support/synthesize.ts";

const DRAWS = 40;
const BASKET = TOOLS.filter(({ state }) => state === "basket");

/** Kept tasks that rest on the basket. */
async function tasks(): Promise<Task[]> {
  const found: Task[] = [];
  for (let draw = 0; draw < DRAWS; draw++) {
    const focus = BASKET[draw % BASKET.length];
    if (focus === undefined) continue;
    const made = await synthesize(focused(focus, draw));
    const rests = isTask(made) && made.solution.some(({ tool }) => findTool(tool)?.state === "basket");
    if (isTask(made) && made.lost === null && rests) found.push(made);
  }
  return found;
}

describe("sentences of things to do", () => {
  test("are read as they were written", () => {
    const actions = ["put 2 packs of penne in the basket", "put 3 of rye in it", "take all out again"];
    const told = actions.map((text, i) => ({ text, words: `${i}` }));
    const sentences = actionSentences(told);
    expect(sentences).toEqual([
      "Put 2 packs of penne in the basket, then put 3 of rye in it.",
      "After that, take all out again.",
    ]);
    expect(sentences.flatMap((sentence) => actionsIn(sentence.slice(0, -1)))).toEqual(actions);
  });

  test("are read with the question after them, values that are looked up among them", () => {
    const toolset = TOOLS.filter(({ state, name }) => state === "basket" || name === "shop_item");
    const [best] = readings(
      "Put 2 packs of penne in my grocery basket, then 3 packs of rye bread. After that, choose express delivery. What is the total to pay for my basket in euros?",
      toolset,
    );
    expect(best?.actions.map(({ tool, inputs }) => [tool.name, Object.fromEntries(inputs)])).toEqual([
      ["basket_add", { quantity: { stated: 2 }, item: { stated: "penne" } }],
      ["basket_add", { quantity: { stated: 3 }, item: { stated: "rye bread" } }],
      ["basket_set_delivery", { delivery: { stated: "express" } }],
    ]);
    expect(best?.roots.map(({ tool, pointer }) => [tool.name, pointer])).toEqual([["basket_total", "/total"]]);
  });
});

test("of a state a task has all changes in its solution and its question, and the solver comes to the answer by them", async () => {
  const made = await tasks();
  expect(made.length).toBeGreaterThanOrEqual(DRAWS / 4);
  let solved = 0;
  for (const { question, solution, evidence, answer, configuration } of made) {
    const changes = solution.filter(({ tool }) => findTool(tool)?.effect === "write");
    expect(changes.length).toBeGreaterThan(0);
    const last = Math.max(...solution.map(({ id }) => evidence.findIndex((call) => call.id === id)));
    const all = evidence.slice(0, last).filter(({ ok, tool }) => ok && findTool(tool)?.effect === "write");
    expect(changes.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    for (const { tool, input } of changes)
      for (const [field] of plannedFields(findTool(tool) as (typeof TOOLS)[number]))
        expect(question).toContain(String(input[field]));
    const { response, made: calls } = await attempt(question, toolsOf(configuration), 1);
    if (gradeResponse(answer, response ?? "").correct !== 1) continue;
    solved++;
    const done = calls.filter(({ tool }) => findTool(tool)?.effect === "write");
    expect(done.map(({ tool, input }) => ({ tool, input }))).toEqual(
      changes.map(({ tool, input }) => ({ tool, input })),
    );
  }
  expect(solved / made.length).toBeGreaterThanOrEqual(0.8);
}, 120_000);

/** Tasks over a state: what is done to it stands in the question, in the solution, and in what the solver does. */
import { describe, expect, test } from "vitest";
import { gradeResponse } from "../../../../functions/domain/grading/grade.ts";
import { actionSentences, actionsIn, listedIn } from "../../../../functions/embedded/teacher/language/actions.ts";
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
    const toolset = TOOLS.filter(({ state }) => state === "basket" || state === "tour");
    const [add, other] = [findTool("basket_add"), findTool("basket_remove")];
    if (add === undefined || other === undefined) expect.fail("the pool has a basket");
    const put = (body: string) => ({ tool: add, before: "put", body, after: " in the basket" });
    const out = { tool: other, before: "", body: "take the rye back out", after: "" };
    const sentences = actionSentences([put(" 2 packs of penne"), put(" 3 of rye"), out, put(" 1 of rice")]);
    expect(sentences).toEqual([
      "Put 2 packs of penne and 3 of rye in the basket, then take the rye back out.",
      "After that, put 1 of rice in the basket.",
    ]);
    expect(sentences.flatMap((sentence) => actionsIn(sentence.slice(0, -1)))).toEqual([
      "put 2 packs of penne and 3 of rye in the basket",
      "take the rye back out",
      "put 1 of rice in the basket",
    ]);
    const [best] = readings(
      "Add Rome, Lima and Oslo to the end of my tour, then leave Lima out after all. How many kilometres is the whole tour as the crow flies, without the way back?",
      toolset,
    );
    expect(best?.actions.map(({ tool, inputs }) => [tool.name, ...inputs.values()])).toEqual([
      ...["Rome", "Lima", "Oslo"].map((stated) => ["tour_add_stop", { stated }]),
      ["tour_remove_stop", { stated: "Lima" }],
    ]);
  });

  test("are listed where a list can be read: what stands in quotation marks is one thing", () => {
    const form = { tool: TOOLS[0] as (typeof TOOLS)[number], fixed: [], slots: [], before: "add ", after: " to it" };
    expect(listedIn("add a, b and c to it", form)).toEqual([["a, b and c"], ["a", "b", "c"], ["a, b", "c"]]);
    expect(listedIn("add a to that", form)).toEqual([]);
    expect(listedIn("a, b and c", { ...form, before: "", after: "" })).toEqual([["a, b and c"]]);
  });

  test("are read with the question after them, values that are looked up among them", () => {
    const toolset = TOOLS.filter(({ state, name }) => state === "basket" || name === "shop_item");
    const [best] = readings(
      "Put 2 packs of penne in my grocery basket, then choose express delivery. How many euros do I have to pay for my basket in all?",
      toolset,
    );
    expect(best?.actions.map(({ tool, inputs }) => [tool.name, Object.fromEntries(inputs)])).toEqual([
      ["basket_add", { quantity: { stated: 2 }, item: { stated: "penne" } }],
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

/**
 * The embedded teacher over tools like real ones: it turns pages, picks the record that a question tells from the others, and
 * recovers from what a tool refuses with the names or the form that it takes.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { gradeResponse } from "../../../../functions/domain/grading/grade.ts";
import type { ChatMessage } from "../../../../functions/domain/messages.ts";
import { recoveredErrors } from "../../../../functions/domain/solving/recovered.ts";
import type { SolverCall } from "../../../../functions/embedded/teacher/follow.ts";
import { literalText } from "../../../../functions/embedded/teacher/language/stating.ts";
import { askedBefore } from "../../../../functions/embedded/teacher/repairs.ts";
import type { EmbeddedTool, Takes } from "../../../../functions/embedded/tool.ts";
import { toolContent } from "../../../../functions/models/prompts/solve.ts";
import { findTool, TOOLS } from "../../../support/embedded.ts";
import { attempt, focused, isTask, synthesize, type Task, toolsOf } from "../../../support/synthesize.ts";

/** Configurations a tool. */
const DRAWS = 6;

/** True of a tool that takes a date which a question states: in words it is refused, with the form it should have. */
const takesDates = ({ takes }: EmbeddedTool) =>
  Object.values(takes).some(({ concept, literalOnly }) => concept === "date" && literalOnly !== true);

let kept: Task[] = [];

beforeAll(async () => {
  kept = [];
  for (const tool of TOOLS.filter((one) => one.paged || one.options !== undefined || takesDates(one)))
    for (let draw = 0; draw < DRAWS; draw++) {
      const made = await synthesize(focused(tool, draw));
      if (isTask(made) && made.lost === null) kept.push(made);
    }
}, 240_000);

const paged = ({ solution }: Task) => solution.some(({ input }) => Number(input.page) > 1);
const slips = ({ evidence, solution }: Task) =>
  solution.filter((call) => {
    const tool = findTool(call.tool);
    const failed = evidence.filter((before) => !before.ok && before.tool === call.tool);
    if (tool === undefined) return false;
    // A date in words is how a question states any date: a solver reads it without a refusal.
    return [...askedBefore(failed, call, tool)].some(
      ([field, written]) => written !== literalText(call.input[field] ?? null, tool.takes[field] as Takes),
    );
  });

/** The attempt as it is stored: a turn that asks for calls, then what came back. */
function messagesOf(question: string, made: readonly SolverCall[]): ChatMessage[] {
  return [
    { role: "user", content: question },
    ...made.flatMap(({ tool, input, output, error }, i): ChatMessage[] => [
      {
        role: "assistant",
        content: "",
        tool_calls: [{ id: `t${i}`, type: "function", function: { name: tool, arguments: JSON.stringify(input) } }],
      },
      {
        role: "tool",
        tool_call_id: `t${i}`,
        content: toolContent(
          error === undefined ? { ok: true, output: output ?? null, error: null } : { ok: false, output: null, error },
        ),
      },
    ]),
  ];
}

describe("tasks over tools that search", () => {
  test("are kept, with pages turned in some and options set in others", () => {
    expect(kept.length).toBeGreaterThanOrEqual(120);
    expect(kept.filter(paged).length).toBeGreaterThanOrEqual(10);
    const set = kept.filter(({ solution }) =>
      solution.some(({ tool, input }) => Object.keys(findTool(tool)?.options ?? {}).some((field) => field in input)),
    );
    expect(set.length).toBeGreaterThanOrEqual(10);
  });

  test("say what tells a record from the others, and nothing of pages", () => {
    for (const { question } of kept) {
      expect(question).not.toMatch(/[|{}@]|\bpage\b|next_page|\w_\w/);
    }
  });

  test("are solved from the question and the toolset alone, pages and all", async () => {
    const right: Task[] = [];
    const turned = kept.filter(paged);
    const some = [...turned, ...kept.filter((task) => !paged(task)).slice(0, 60)];
    for (const task of some) {
      const { response } = await attempt(task.question, toolsOf(task.configuration), 1);
      if (gradeResponse(task.answer, response ?? "").correct) right.push(task);
    }
    console.info(
      `${right.length} of ${some.length} solved; with pages ${right.filter(paged).length} of ${turned.length}`,
    );
    expect(right.length / some.length).toBeGreaterThanOrEqual(0.9);
    expect(right.filter(paged).length / turned.length).toBeGreaterThanOrEqual(0.8);
  }, 120_000);
});

describe("questions that write something otherwise than the tool does", () => {
  test("come of a refusal that leads to what was meant", () => {
    const written = kept.flatMap(slips);
    console.info(`${written.length} calls were led to by an error`);
    expect(written.length).toBeGreaterThanOrEqual(3);
  });

  test("are solved by way of the same refusal: the attempt has an error and a success after it", async () => {
    const some = kept.filter((task) => slips(task).length > 0);
    let recovered = 0;
    for (const task of some) {
      const { response, made } = await attempt(task.question, toolsOf(task.configuration), 1);
      if (!gradeResponse(task.answer, response ?? "").correct) continue;
      if (recoveredErrors(messagesOf(task.question, made)) > 0) recovered++;
    }
    console.info(`${recovered} of ${some.length} are right after a recovery`);
    expect(recovered).toBeGreaterThan(0);
    expect(recovered / some.length).toBeGreaterThanOrEqual(0.6);
  }, 120_000);
});

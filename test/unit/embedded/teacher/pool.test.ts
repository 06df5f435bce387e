/** What holds of every task that the embedded teacher makes of the embedded pool, over the first tasks of a run. */

import { beforeAll, describe, expect, test } from "vitest";
import { TARGETS } from "../../../../functions/domain/diversity/targets.ts";
import { extractAnswer } from "../../../../functions/domain/grading/extract.ts";
import { getPointer, sameJson } from "../../../../functions/domain/json.ts";
import type { Call, Json, JsonObject } from "../../../../functions/domain/schema.ts";
import { follow, inOrder } from "../../../../functions/embedded/teacher/follow.ts";
import { readings } from "../../../../functions/embedded/teacher/language/parse.ts";
import type { Node, Reading } from "../../../../functions/embedded/teacher/language/reading.ts";
import { literalText } from "../../../../functions/embedded/teacher/language/stating.ts";
import { askedBefore } from "../../../../functions/embedded/teacher/repairs.ts";
import { type EmbeddedTool, OWN, plannedFields } from "../../../../functions/embedded/tool.ts";
import { findTool, TOOLS } from "../../../support/embedded.ts";
import {
  attempt,
  isTask,
  planned,
  type Synthesis,
  synthesize,
  type Task,
  toolsOf,
} from "../../../support/synthesize.ts";

const CONFIGURATIONS = 360;
const SEED = 20;

let made: Synthesis[] = [];
let tasks: Task[] = [];
let kept: Task[] = [];

beforeAll(async () => {
  made = [];
  for (const configuration of planned(CONFIGURATIONS, SEED)) made.push(await synthesize(configuration));
  tasks = made.filter(isTask);
  kept = tasks.filter((task) => task.lost === null);
}, 120_000);

const share = (some: readonly unknown[], all: readonly unknown[]) => some.length / all.length;
const keyOf = (tool: string, input: JsonObject) => `${tool} ${JSON.stringify(input)}`;

/** The calls that a reading comes to if tools return what they returned; undefined if it needs one that was not made. */
function callsOf(reading: Reading, evidence: readonly Call[]): Set<string> | undefined {
  const recorded = new Map(evidence.map((call) => [keyOf(call.tool, call.input), call]));
  const needed = new Set<string>();
  const inputOf = ({ tool, inputs }: Pick<Node, "tool" | "inputs">): JsonObject | undefined => {
    const input: JsonObject = {};
    for (const [field, filling] of inputs) {
      if (field.startsWith(OWN)) continue;
      const value = "stated" in filling ? filling.stated : evaluate(filling);
      if (value === undefined) return undefined;
      input[field] = value;
    }
    return inOrder(tool, input);
  };
  const madeOf = (tool: string) => (asked: JsonObject) => {
    const key = keyOf(tool, asked);
    const call = recorded.get(key);
    if (call?.ok) needed.add(key);
    return call === undefined ? [] : [{ ...call, output: call.ok ? call.output : undefined, error: call.error ?? "" }];
  };
  const evaluate = (node: Node): Json | undefined => {
    const input = inputOf(node);
    const followed = input === undefined ? "failed" : follow(node, input, madeOf(node.tool.name), true);
    return followed !== "failed" && "value" in followed ? followed.value : undefined;
  };
  const done = reading.actions.every((action) => {
    const input = inputOf(action);
    return input !== undefined && madeOf(action.tool.name)(input).at(-1)?.ok === true;
  });
  return done && reading.roots.every((root) => evaluate(root) !== undefined) ? needed : undefined;
}

/** True if the reading asks for the answer's values by exactly the calls of the solution. */
function isRight(reading: Reading, { solution, evidence }: Task): boolean {
  const failed = evidence.filter((call) => !call.ok);
  const calls = callsOf(reading, [...solution, ...failed]);
  return calls !== undefined && calls.size === solution.length;
}

/** Values that the solution was given from outside, as a question states them: with what an error was about where it led to them. */
function statedIn({ solution, provenance, evidence }: Task): string[] {
  const failed = evidence.filter((call) => !call.ok);
  return solution.flatMap((call) => {
    const tool = findTool(call.tool) as EmbeddedTool;
    return plannedFields(tool).flatMap(([field, takes]) => {
      const linked = provenance.some(({ to }) => to.call === call.id && to.pointer === `/${field}`);
      if (linked) return [];
      const before = failed.filter((one) => one.tool === call.tool);
      const words = askedBefore(before, call, tool).get(field) ?? takes.wording?.[String(call.input[field])];
      return [words ?? literalText(call.input[field] ?? null, takes)];
    });
  });
}

test("nearly every configuration comes to a task, and nearly every task passes every check", () => {
  expect(share(tasks, made)).toBeGreaterThanOrEqual(0.9);
  expect(share(kept, tasks)).toBeGreaterThanOrEqual(0.9);
  expect(kept.length).toBeGreaterThanOrEqual(300);
});

describe("collecting", () => {
  test("the focus is in the solution of four tasks in five", () => {
    const reached = tasks.filter(({ solution, configuration }) => solution.some((c) => c.tool === configuration.focus));
    console.info(`focus reached: ${(100 * share(reached, tasks)).toFixed(1)}% of ${tasks.length} tasks`);
    expect(share(reached, tasks)).toBeGreaterThanOrEqual(0.8);
  });

  test("a solution has twelve calls at the most, whatever the target", () => {
    expect(new Set(tasks.map((task) => task.configuration.target))).toEqual(
      new Set(TARGETS.map((target) => target.id)),
    );
    expect(tasks.filter((task) => task.solution.length > 12).map((task) => task.configuration.target)).toEqual([]);
  });

  test("calls are those of the toolset, and none is made twice", () => {
    for (const { evidence, configuration } of made) {
      // A state that has changed meanwhile may be looked at again, and what failed may be tried again.
      const sound = evidence.filter(({ ok }) => ok);
      const keys = sound.map((call) => `${keyOf(call.tool, call.input)} ${call.after ?? ""}`);
      expect(new Set(keys).size, keys.join("\n")).toBe(keys.length);
      expect(configuration.toolset).toEqual(expect.arrayContaining(evidence.map((call) => call.tool)));
    }
  });

  test("the same configuration gives the same calls and the same question", async () => {
    for (const task of tasks.slice(0, 25)) expect(await synthesize(task.configuration)).toEqual(task);
  });
});

describe("deriving", () => {
  test("every round rests on the round before, by the calls that its answer stands in", () => {
    for (const { derivations, evidence, provenance } of tasks)
      for (const [i, { answer_pointers }] of derivations.entries()) {
        const behind = new Set(answer_pointers.map((at) => at.call));
        for (const { id, after } of evidence.toReversed()) {
          if (!behind.has(id)) continue;
          if (after !== undefined) behind.add(after);
          for (const { from, to } of provenance) if (to.call === id) behind.add(from.call);
        }
        const rounds = evidence.filter((call) => behind.has(call.id)).map((call) => call.round);
        expect(rounds).toContain(i + 1);
        if (i > 0) expect(derivations[i - 1]?.answer_pointers.some((at) => behind.has(at.call))).toBe(true);
      }
  });

  test("every answer stands where its pointers say", () => {
    for (const { pointers, evidence } of tasks)
      for (const { call, pointer, value } of pointers) {
        const output = evidence.find(({ id }) => id === call)?.output ?? null;
        expect(sameJson(getPointer(output, pointer) ?? null, value)).toBe(true);
      }
  });
});

describe("wording", () => {
  test("questions are sentences and show nothing of the machinery", () => {
    const names = new RegExp(`\\b(${TOOLS.map((tool) => tool.name).join("|")})\\b`);
    for (const task of tasks) {
      const { question } = task;
      const own = statedIn(task)
        .toSorted((a, b) => b.length - a.length)
        .reduce((text, value) => text.replaceAll(value, "X"), question);
      expect(own, question).not.toMatch(names);
      expect(own, question).not.toMatch(/[{}]|\w_\w|\bundefined\b|\bnull\b| {2}| [.?,;]/);
      expect(question).toMatch(/^[A-Z].*[.?]$/s);
    }
  });

  test("every value that the calls were given from outside is stated, and the answer is not", () => {
    for (const task of tasks) {
      for (const value of statedIn(task)) expect(task.question).toContain(value);
      expect(task.certificate.leak).toEqual({ passed: true, figure: 0 });
    }
  });
});

describe("reading", () => {
  test("a question is read back into the calls of its solution, nearly always at once", () => {
    const right = tasks.map((task) =>
      readings(task.question, toolsOf(task.configuration)).findIndex((r) => isRight(r, task)),
    );
    const unread = tasks.filter((_, i) => right[i] === -1).map((task) => task.question);
    const atOnce = right.filter((position) => position === 0);
    console.info(`first reading right: ${(100 * share(atOnce, right)).toFixed(1)}% of ${right.length} questions`);
    expect(unread.length, unread.join("\n")).toBeLessThanOrEqual(tasks.length * 0.01);
    expect(share(atOnce, right)).toBeGreaterThanOrEqual(0.95);
  });

  test("what the solver says is short, in sentences, and shows nothing of the machinery", async () => {
    const names = new RegExp(
      `\\b(${TOOLS.map((tool) => tool.name)
        .filter((name) => name.includes("_"))
        .join("|")})\\b`,
    );
    for (const task of kept.slice(0, 60)) {
      const { said, response } = await attempt(task.question, toolsOf(task.configuration), 1);
      const [closing = ""] = (response ?? "").split("\n");
      for (const text of [...said, closing]) {
        expect(text).toMatch(/^[A-Z"\d].*[.]$/s);
        expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(40);
        expect(text).not.toMatch(names);
        expect(text).not.toMatch(/[{}]|\bundefined\b|\bnull\b|\[object| {2}|\.\.$/);
      }
    }
  });

  test("the solver answers most questions from the question and the toolset alone", async () => {
    const some = kept.slice(0, 60);
    const answered: Task[] = [];
    for (const task of some) {
      const { response } = await attempt(task.question, toolsOf(task.configuration), 1);
      if (extractAnswer(response ?? "").format) answered.push(task);
    }
    expect(share(answered, some)).toBeGreaterThanOrEqual(0.9);
  });
});

/** What the teacher asks where questions are to be varied, on made-up tools and on the pool. */
import { describe, expect, test } from "vitest";
import { composeWave } from "../../../../functions/coordinator/planner.ts";
import { EMPTY_QUOTA } from "../../../../functions/coordinator/quota.ts";
import {
  callsOf,
  EXTRA_ROUND_MOVES,
  isShort,
  type Move,
  movesOfExtraRound,
  targetsFor,
} from "../../../../functions/domain/diversity/targets.ts";
import { gradeResponse } from "../../../../functions/domain/grading/grade.ts";
import { readings } from "../../../../functions/embedded/teacher/language/parse.ts";
import type { EmbeddedTool } from "../../../../functions/embedded/tool.ts";
import { partsOf } from "../../../../functions/local/questions/figures.ts";
import { POOL, specificationOf } from "../../../support/embedded.ts";
import { attempt, isTask, synthesize, type Task, toolsOf } from "../../../support/synthesize.ts";
import { capital, drawn, onCapital, people, run, small } from "./world.ts";

const letters = small(
  "letters_in",
  { word: { concept: "word.english", quote: true } },
  { "/letters": { concept: "letter.count", phrase: "the number of letters in {word}" } },
  ({ word }) => ({ letters: String(word).length + 3 }),
  { kind: "processing" },
);
const lakes = small(
  "lakes_of",
  { country: "country.name" },
  { "/lakes": { concept: "entry.count", phrase: "the number of lakes in {country}" } },
  ({ country }) => ({ lakes: String(country).length * 7 }),
);
const gap = small(
  "gap_between",
  { a: "count.weighed", b: "count.weighed" },
  { "/gap": { concept: "count.gap", phrase: "the gap between {a} and {b}" } },
  ({ a, b }) => ({ gap: Math.abs(Number(a) - Number(b)) + 2 }),
  { kind: "processing", alike: [["a", "b"]] },
);

describe("what varied questions go on with", () => {
  test("a name feeds what takes words, and natural ones leave it", async () => {
    const toolset = [capital, letters];
    const natural = await run(onCapital(["extend"]), toolset);
    expect(natural.calls).toEqual([]);
    const varied = await run(onCapital(["extend"], { questions: "varied" }), toolset);
    expect(drawn(varied.calls, varied.provenance)).toEqual(["c2 letters_in < c1"]);
  });

  test("counts of different things are weighed against each other, and in natural ones only two of a kind", async () => {
    const weighed = new Set<string>();
    for (let random = 0; random < 10; random++) {
      const moves: Move[] = ["extend", "join"];
      const toolset = [capital, people, lakes, gap];
      const varied = await run(onCapital(moves, { questions: "varied", random }), toolset);
      const [, , last] = drawn(varied.calls, varied.provenance);
      expect(last).toMatch(/^c4 gap_between < c2 c3$/);
      for (const { tool } of varied.calls) weighed.add(tool);
      const natural = await run(onCapital(moves, { random }), toolset);
      expect(natural.calls.map(({ tool }) => tool)).not.toContain("lakes_of");
    }
    expect(weighed).toContain("lakes_of");
  });
});

describe("reading them", () => {
  const toolset: EmbeddedTool[] = [capital, people, lakes, gap, letters];

  test("a question that nothing natural can be read from is read as a varied one", () => {
    const [reading] = readings("What is the number of letters in the capital of Peru?", toolset);
    const [root] = reading?.roots ?? [];
    expect(root?.tool.name).toBe("letters_in");
    expect(root?.inputs.get("word")).toMatchObject({ tool: { name: "capital_of" } });
  });

  test("a question that can be read as a natural one has its natural readings alone", () => {
    const found = readings("What is the number of people in the capital of Peru?", toolset);
    expect(found.length).toBeGreaterThan(0);
    for (const { roots } of found) expect(roots.map(({ tool }) => tool.name)).toEqual(["people_of"]);
  });
});

describe("shapes", () => {
  const calls = { min: 1, max: 12 };

  test("of more moves are wanted more, those that a run weighs itself as it says", () => {
    const [natural, varied] = (["natural", "varied"] as const).map((questions) => {
      const targets = targetsFor(3, { diamond: 5 }, calls, questions);
      const all = targets.reduce((sum, { weight }) => sum + weight, 0);
      return { targets, mean: targets.reduce((sum, target) => sum + (target.weight * callsOf(target)) / all, 0) };
    });
    expect(varied?.mean).toBeGreaterThan((natural?.mean ?? 0) + 0.3);
    expect(varied?.targets.find(({ id }) => id === "diamond")?.weight).toBe(5);
    expect(natural?.targets).toEqual(targetsFor(3, { diamond: 5 }, calls));
  });

  test("too short for a call graph of their own are gone on from, twice at most", () => {
    expect([1, 3, 4].map((n) => isShort("varied", n))).toEqual([true, true, false]);
    expect(isShort("natural", 1)).toBe(false);
    expect(movesOfExtraRound("natural", 1)).toBe(EXTRA_ROUND_MOVES);
    expect(movesOfExtraRound("natural", 2)).toBeUndefined();
    expect(movesOfExtraRound("varied", 1)).toBe(EXTRA_ROUND_MOVES);
    expect(movesOfExtraRound("varied", 2)).toBeDefined();
    expect(movesOfExtraRound("varied", 3)).toBeUndefined();
  });
});

describe("tasks of the pool", async () => {
  const graph = POOL.graphFor("varied");
  const plan = composeWave(EMPTY_QUOTA, specificationOf({ seed: 4, questions: "varied" }), 0, 40, graph, () => false);
  const made = await Promise.all(
    plan.map(async (configuration) => ({
      configuration,
      task: await synthesize(configuration, undefined, undefined, "varied"),
    })),
  );
  const kept = made.filter((one): one is { task: Task; configuration: (typeof plan)[number] } => {
    return isTask(one.task) && one.task.lost === null;
  });

  test("are mostly kept, of four calls for the most part, and each one connected graph", () => {
    expect(kept.length).toBeGreaterThan(30);
    const long = kept.filter(({ task }) => task.solution.length >= 4).length;
    expect(long / kept.length).toBeGreaterThan(0.5);
    for (const { task } of kept) expect(partsOf(task), task.question).toBe(1);
  });

  test("are solved from the question alone, nine in ten at least", async () => {
    const right = await Promise.all(
      kept.map(async ({ task, configuration }) => {
        const { response } = await attempt(task.question, toolsOf(configuration), 1);
        return gradeResponse(task.answer, response ?? "").correct;
      }),
    );
    expect(right.filter((one) => one === 1).length / kept.length).toBeGreaterThanOrEqual(0.9);
  });
});

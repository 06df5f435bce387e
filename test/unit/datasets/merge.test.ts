import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Candidate } from "../../../functions/domain/dataset/candidate.ts";
import { filterSchema } from "../../../functions/domain/dataset/filter.ts";
import { Merge, type MergeRules, type Place } from "../../../functions/domain/dataset/merge.ts";
import { HELD_APART } from "../../../functions/domain/dataset/merge_specification.ts";
import { datasetSpecificationSchema } from "../../../functions/domain/dataset/specification.ts";

function rules(more: { filter?: object; apart?: MergeRules["apart"]; selection?: object } = {}): MergeRules {
  return {
    selection: datasetSpecificationSchema.parse(more.selection ?? {}),
    filter: filterSchema.parse(more.filter ?? {}),
    apart: more.apart ?? [],
  };
}

function candidate(id: string, more: Partial<Candidate> = {}): Candidate {
  return {
    id,
    domain: "general",
    question: "",
    blocked: null,
    seed: `seed of ${id}`,
    question_key: `question of ${id}`,
    calls_key: `calls of ${id}`,
    tools: ["capital_of", "population_of"],
    topology: "R>R",
    calls: 2,
    passed: 1,
    attempted: 2,
    solved: true,
    teachers: ["embedded"],
    figures: { guess: 0.1, leak: 0 },
    source: "embedded",
    varies: null,
    ...more,
  };
}

function offeredAll(merge: Merge, tasks: readonly Candidate[]): Place[] {
  return tasks.flatMap((task) => {
    const found = merge.offer(task);
    return typeof found === "string" ? [] : [found];
  });
}

test("what stands in a block list is left out, and counted by list; what the filter leaves out is not", () => {
  const merge = new Merge(rules({ filter: { domains: ["general"] } }));
  const offers = [
    candidate("a", { blocked: "block-1" }),
    candidate("b"),
    candidate("c", { blocked: "block-2", domain: "finance" }),
    candidate("d", { blocked: "block-1" }),
  ];
  expect(offers.map((one) => merge.offer(one)).filter((found) => typeof found === "string")).toEqual([
    "blocked",
    "filtered",
    "blocked",
  ]);
  expect([...merge.blockedBy]).toEqual([["block-1", 2]]);
  expect(merge.left).toMatchObject({ blocked: 2, filtered: 1 });
});

/** Tasks among which seeds, questions, solutions, topology classes and tools meet again and again. */
const someTasks = fc.array(
  fc.record({
    seed: fc.integer({ min: 0, max: 30 }),
    question: fc.integer({ min: 0, max: 80 }),
    calls: fc.integer({ min: 0, max: 80 }),
    topology: fc.constantFrom("R", "R>R", "R>P", "R>R>P", "P"),
    tools: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"), { minLength: 1, maxLength: 4 }),
    passed: fc.integer({ min: 0, max: 4 }),
    solved: fc.boolean(),
  }),
  { maxLength: 150 },
);

const tasksOf = (drawn: typeof someTasks extends fc.Arbitrary<infer T> ? T : never, from = 0): Candidate[] =>
  drawn.map(({ seed, question, calls, passed, ...same }, i) =>
    candidate(`t${from + i}`, {
      ...same,
      seed: `s${seed}`,
      question_key: `q${question}`,
      calls_key: `c${calls}`,
      passed,
      attempted: 4,
    }),
  );

describe("splits of a dataset over runs", () => {
  test("share no seed, question or solution, nor what is held apart, whatever is offered", () => {
    fc.assert(
      fc.property(
        someTasks,
        fc.subarray([...HELD_APART]),
        fc.double({ min: 0.05, max: 0.5, noNaN: true }),
        (drawn, apart, share) => {
          const tasks = tasksOf(drawn);
          const merge = new Merge(rules({ apart, selection: { shares: { eval: share } } }));
          const places = offeredAll(merge, tasks);
          const byId = new Map(tasks.map((task) => [task.id, task]));
          const splitsOf = (keysOf: (task: Candidate) => readonly string[], among: (split: string) => string) => {
            const found = new Map<string, Set<string>>();
            for (const { task, split } of places)
              for (const key of keysOf(byId.get(task) as Candidate))
                found.set(key, (found.get(key) ?? new Set()).add(among(split)));
            return [...found.values()].filter((splits) => splits.size > 1).length;
          };
          const own = (split: string) => split;
          const evaluation = (split: string) => String(split === "eval");
          expect(splitsOf(({ seed }) => [seed], own)).toBe(0);
          expect(splitsOf(({ question_key }) => [question_key], own)).toBe(0);
          expect(splitsOf(({ calls_key }) => [calls_key], own)).toBe(0);
          if (apart.includes("topologies")) expect(splitsOf(({ topology }) => [topology], evaluation)).toBe(0);
          const { topologies, tools, ...always } = merge.leaks;
          expect(always).toEqual({ seeds: 0, questions: 0, solutions: 0 });
          expect(topologies).toBe(apart.includes("topologies") ? 0 : null);
          expect(tools).toBe(apart.includes("tools") ? 0 : null);
          const left = Object.values(merge.left).reduce((sum, n) => sum + n, 0);
          expect(places.length + left).toBe(tasks.length);
          expect(places.map(({ position }) => position)).toEqual(places.map((_, i) => i));
        },
      ),
    );
  });

  test("stay as they are in a version that adds, and the new tasks come after", () => {
    fc.assert(
      fc.property(someTasks, someTasks, fc.subarray([...HELD_APART]), (first, second, apart) => {
        const before = tasksOf(first);
        const old = new Merge(rules({ apart }));
        const places = offeredAll(old, before);
        const next = new Merge(rules({ apart }));
        const byId = new Map(before.map((task) => [task.id, task]));
        for (const place of places) next.keep(place, byId.get(place.task) as Candidate);
        const added = offeredAll(
          next,
          [...before, ...tasksOf(second, before.length)].filter(({ id }) => !next.has(id)),
        );
        expect(added.map(({ position }) => position)).toEqual(added.map((_, i) => places.length + i));
        const { seeds, questions, solutions } = next.leaks;
        expect({ seeds, questions, solutions }).toEqual({ seeds: 0, questions: 0, solutions: 0 });
      }),
    );
  });

  test("have about the shares that are asked for, also where topology classes are held apart", () => {
    const tasks = Array.from({ length: 6_000 }, (_, i) =>
      candidate(`t${i}`, { seed: `s${i % 3_000}`, topology: `class ${(i * 7) % 500}` }),
    );
    const shareOf = (apart: MergeRules["apart"]) => {
      const places = offeredAll(new Merge(rules({ apart })), tasks);
      return {
        kept: places.length / tasks.length,
        eval: places.filter(({ split }) => split === "eval").length / places.length,
      };
    };
    expect(shareOf([]).kept).toBe(1);
    expect(shareOf([]).eval).toBeCloseTo(0.1, 1);
    expect(shareOf(["topologies"]).eval).toBeCloseTo(0.1, 1);
    expect(shareOf(["topologies"]).kept).toBeGreaterThan(0.5);
  });
});

describe("a task is left out", () => {
  test("that does not pass the filter, by each of its conditions", () => {
    const task = candidate("t");
    const passing: object[] = [
      {},
      { domains: ["general"] },
      { tools: { any: ["capital_of"], none: ["area_of"] } },
      { topologies: ["R>R"] },
      { calls: { min: 2, max: 2 } },
      { pass_rate: { min: 0.5, max: 0.5 } },
      { tiers: [3] },
      { certificate: { guess: { max: 0.2 } } },
      { teachers: ["embedded"] },
      { sources: ["embedded"] },
    ];
    const failing: object[] = [
      { domains: ["finance"] },
      { tools: { any: ["area_of"] } },
      { tools: { none: ["population_of"] } },
      { topologies: ["R"] },
      { calls: { min: 3 } },
      { pass_rate: { min: 0.6 } },
      { tiers: [1, 5] },
      { certificate: { guess: { max: 0.05 } } },
      { certificate: { closed_book: { max: 1 } } },
      { teachers: ["gpt"] },
      { sources: ["shop"] },
    ];
    for (const filter of passing) expect(new Merge(rules({ filter })).offer(task)).toMatchObject({ task: "t" });
    for (const filter of failing) expect(new Merge(rules({ filter })).offer(task)).toBe("filtered");
    const untried = candidate("t", { passed: 0, attempted: 0 });
    expect(new Merge(rules({ filter: { pass_rate: {} } })).offer(untried)).toBe("filtered");
    expect(new Merge(rules({ filter: { tiers: [1, 2, 3, 4, 5] } })).offer(untried)).toBe("filtered");
  });

  test("whose question or solution one before it has, of whatever run", () => {
    const merge = new Merge(rules());
    merge.offer(candidate("a"));
    expect(merge.offer(candidate("b", { question_key: "question of a" }))).toBe("same_question");
    expect(merge.offer(candidate("c", { calls_key: "calls of a" }))).toBe("same_calls");
  });

  test("for SFT without a trajectory, and for RL outside its pass rates; neither goes to another split", () => {
    const sft = rules({ selection: { shares: { eval: 0, sft: 1 } } });
    expect(new Merge(sft).offer(candidate("a", { solved: false }))).toBe("unsolved");
    const rl = rules({ selection: { shares: { eval: 0, sft: 0 }, rl_pass_rate: { max: 0.4 } } });
    expect(new Merge(rl).offer(candidate("a"))).toBe("outside_rl");
    expect(new Merge(rl).offer(candidate("a", { passed: 0, attempted: 0 }))).toMatchObject({ split: "rl" });
  });

  test("that varies one which is not there; one that varies a task stands where that does", () => {
    const merge = new Merge(rules());
    const variant = candidate("a-v1", { varies: "a", question_key: "question of a", calls_key: "calls of a" });
    expect(merge.offer(variant)).toBe("variant_alone");
    const place = merge.offer(candidate("a")) as Place;
    expect(merge.offer(variant)).toEqual({ ...place, task: "a-v1", position: 1 });
    expect(merge.leaks).toMatchObject({ seeds: 0, questions: 0, solutions: 0 });
  });
});

/** Scaling subsets: nested, confined to what their axis allows, alike in kind, and the same whatever order tasks come in. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scalingOrder } from "../../../functions/domain/dataset/scaling.ts";
import { figuresOf, scalingFacts } from "../../../functions/domain/dataset/scaling_facts.ts";
import { seriesNameOf, seriesOf } from "../../../functions/domain/dataset/series.ts";
import {
  cutSpecificationSchema,
  datasetSpecificationSchema,
  SCALING_AXES,
  type ScalingAxis,
  scalingSchema,
} from "../../../functions/domain/dataset/specification.ts";
import { type TrainingTask, TrainingTasks, usedTools } from "../../../functions/domain/dataset/training.ts";
import { randomOf } from "../../../functions/lib/random.ts";

function orderOf(tasks: readonly TrainingTask[], axis: ScalingAxis, base: number, size: number, seed = "run-a") {
  const all = new TrainingTasks();
  for (const task of tasks) all.add(task);
  const { ordinals, largest } = scalingOrder(all, { axis, base, size, seed });
  const byOrdinal = new Map(tasks.map((task) => [task.ordinal, task]));
  return { ordinals, largest, tasks: ordinals.flatMap((ordinal) => byOrdinal.get(ordinal) ?? []) };
}

const toolsetsOf = (tasks: readonly TrainingTask[]) =>
  new Set(tasks.map(({ sequence }) => usedTools(sequence).join(" ")));
const toolsOf = (tasks: readonly TrainingTask[]) => new Set(tasks.flatMap(({ sequence }) => usedTools(sequence)));

const within = (some: ReadonlySet<string>, all: ReadonlySet<string>) => [...some].every((one) => all.has(one));

const anyTask = fc.record({
  split: fc.constantFrom("sft" as const, "rl" as const),
  domain: fc.constantFrom("biology", "finance", "general"),
  sequence: fc
    .array(fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"), { minLength: 1, maxLength: 4 })
    .map((tools) => tools.join(" > ")),
});
const anyRun = fc.array(anyTask, { minLength: 1, maxLength: 80 }).map((made) =>
  made.map(
    (task, n): TrainingTask => ({
      ...task,
      ordinal: 3 * n,
      calls: task.sequence.split(" > ").length,
    }),
  ),
);
/** A run, a base that it can supply, and two sizes, ascending. */
const anyCut = anyRun.chain((run) =>
  fc
    .tuple(fc.integer({ min: 1, max: run.length }), fc.nat(run.length), fc.nat(run.length))
    .map(([base, more, yet]) => ({ run, base, small: base + more, large: base + more + yet })),
);

describe("a scaling order", () => {
  it("begins with the same base on every axis and holds a smaller subset in a larger one", () => {
    fc.assert(
      fc.property(anyCut, ({ run, base, small, large }) => {
        const bases = SCALING_AXES.map((axis) => orderOf(run, axis, base, base).ordinals);
        for (const axis of SCALING_AXES) {
          const [less, more] = [orderOf(run, axis, base, small), orderOf(run, axis, base, large)];
          expect(more.ordinals.slice(0, small)).toEqual(less.ordinals);
          expect(less.ordinals.slice(0, base)).toEqual(bases[0]);
          expect(new Set(more.ordinals).size).toBe(more.ordinals.length);
          expect(more.ordinals).toHaveLength(Math.min(large, more.largest));
          expect(more.largest).toBe(less.largest);
        }
      }),
    );
  });

  it("stays within what its axis allows, and supplies all that is allowed", () => {
    fc.assert(
      fc.property(anyCut, ({ run, base }) => {
        const all = Object.fromEntries(SCALING_AXES.map((axis) => [axis, orderOf(run, axis, base, run.length)]));
        const start = orderOf(run, "pool", base, base).tasks;
        const [toolsets, tools] = [toolsetsOf(start), toolsOf(start)];
        expect(toolsetsOf(all.quantity?.tasks ?? [])).toEqual(toolsets);
        expect(toolsOf(all.variety?.tasks ?? [])).toEqual(tools);
        const count = (allows: (task: TrainingTask) => boolean) => run.filter(allows).length;
        expect(all.quantity?.largest).toBe(count((task) => within(toolsetsOf([task]), toolsets)));
        expect(all.variety?.largest).toBe(count((task) => within(toolsOf([task]), tools)));
        expect(all.pool?.largest).toBe(run.length);
      }),
    );
  });

  it("does not depend on the order that tasks come in, and depends on the seed", () => {
    fc.assert(
      fc.property(anyCut, fc.nat(), ({ run, base, small }, shuffle) => {
        const other = randomOf(shuffle, "test").shuffle(run);
        for (const axis of SCALING_AXES)
          expect(orderOf(other, axis, base, small).ordinals).toEqual(orderOf(run, axis, base, small).ordinals);
      }),
    );
    const run = sampleRun(300);
    expect(orderOf(run, "pool", 50, 100, "run-b").ordinals).not.toEqual(orderOf(run, "pool", 50, 100).ordinals);
  });

  it("of a run with fewer tasks than the base says how many it has", () => {
    for (const axis of SCALING_AXES)
      expect(orderOf(sampleRun(20), axis, 21, 40)).toEqual({ ordinals: [], largest: 20, tasks: [] });
    expect(orderOf([], "pool", 1, 2).largest).toBe(0);
  });
});

/** Like a real run: a few toolsets are shared by many tasks, most by few; tasks of more calls use more tools. */
function sampleRun(tasks: number): TrainingTask[] {
  return Array.from({ length: tasks }, (_, ordinal) => {
    const random = randomOf(1, "sample", ordinal);
    const domain = ordinal % 4;
    const calls = random.weighted([1, 2, 3, 4], (n) => [1, 3, 4, 2][n - 1] ?? 0);
    const tool = () => `d${domain}t${Math.floor(15 * random.float() ** 2)}`;
    const sequence = Array.from({ length: calls }, tool).join(" > ");
    return { ordinal, split: random.float() < 0.6 ? "sft" : "rl", domain: `d${domain}`, calls, sequence };
  });
}

describe("the axes", () => {
  const run = sampleRun(2_000);
  const [base, size] = [100, 400];
  const at = (axis: ScalingAxis, n: number) => orderOf(run, axis, base, n).tasks;

  it("let tasks, toolsets and tools grow as they say", () => {
    const counts = (axis: ScalingAxis, n: number) => [toolsetsOf(at(axis, n)).size, toolsOf(at(axis, n)).size] as const;
    const [toolsets, tools] = counts("quantity", base);
    expect(toolsets).toBeLessThanOrEqual(0.75 * base);
    expect(counts("quantity", size)).toEqual([toolsets, tools]);
    expect(counts("variety", size)[0]).toBeGreaterThan(2 * toolsets);
    expect(counts("variety", size)[1]).toBe(tools);
    expect(counts("pool", size)[0]).toBeGreaterThan(2 * toolsets);
    expect(counts("pool", size)[1]).toBeGreaterThanOrEqual(1.8 * tools);
  });

  it("keep the shares of the base", async () => {
    const start = await figuresOf(streamed(at("quantity", base)));
    for (const axis of SCALING_AXES)
      for (const n of [200, size]) {
        const figures = await figuresOf(streamed(at(axis, n)));
        const { off } = scalingFacts({ axis, size: n, sizes: [base, n] }, [], start, figures);
        for (const share of Object.values(off)) expect(share).toBeLessThan(0.05);
      }
  });

  it("take a task that brings something new before one of its kind that does not", () => {
    for (const axis of ["variety", "pool"] as const) {
      const order = at(axis, size);
      const later = orderOf(run, axis, base, run.length).tasks.slice(size);
      const known = toolsetsOf(order);
      const kind = ({ split, domain, calls }: TrainingTask) => `${split} ${domain} ${calls}`;
      const unseen = new Set(later.filter((task) => !known.has([...toolsetsOf([task])][0] ?? "")).map(kind));
      for (let n = base; n < size; n++) {
        const task = order[n];
        if (task === undefined || !unseen.has(kind(task))) continue;
        expect(toolsetsOf(order.slice(0, n + 1)).size).toBeGreaterThan(toolsetsOf(order.slice(0, n)).size);
      }
    }
  });
});

async function* streamed(tasks: readonly TrainingTask[]): AsyncGenerator<TrainingTask> {
  yield* tasks;
}

describe("a series", () => {
  const selection = datasetSpecificationSchema.parse({ shares: { eval: 0.2 } });
  const scaling = scalingSchema.parse({ axis: "variety", sizes: [10, 20] });

  it("has a name and a specification for each size, which can be read back", () => {
    const series = seriesOf("demo", selection, scaling);
    expect(series.map(({ name }) => name)).toEqual(["demo-variety-10", "demo-variety-20"]);
    const cut = cutSpecificationSchema.parse(JSON.parse(series[1]?.specification ?? ""));
    expect(cut).toEqual({ ...selection, scaling: { ...scaling, size: 20 } });
    if (cut.scaling === undefined) throw new Error("no scaling");
    expect(seriesNameOf("demo-variety-20", cut.scaling)).toBe("demo");
  });

  it("needs two to eight sizes that increase", () => {
    const accepts = (sizes: number[]) => scalingSchema.safeParse({ axis: "pool", sizes }).success;
    expect(
      [
        [1, 2],
        [1, 2, 3, 4, 5, 6, 7, 8],
      ].map(accepts),
    ).toEqual([true, true]);
    expect([[1], [], [2, 2], [2, 1], [0, 1], [1.5, 2], [1, 2, 3, 4, 5, 6, 7, 8, 9]].some(accepts)).toBe(false);
    // What a user sends cannot name a size: that is for the stored specification alone.
    expect(scalingSchema.safeParse({ ...scaling, size: 10 }).success).toBe(false);
  });
});

it("figures count tools, toolsets and shares, and how far off the base's they are", async () => {
  const task = (ordinal: number, sequence: string, domain: string): TrainingTask => ({
    ordinal,
    split: "sft",
    domain,
    calls: sequence.split(" > ").length,
    sequence,
  });
  const [one, two, three] = [task(0, "a > b", "x"), task(1, "b > a > b", "x"), task(2, "c", "y")];
  const base = await figuresOf(streamed([one, two]));
  expect(base).toEqual({
    tasks: 2,
    tools: 2,
    toolsets: 1,
    shares: { split: { sft: 1 }, domain: { x: 1 }, calls: { "2": 0.5, "3": 0.5 } },
  });
  const subset = await figuresOf(streamed([one, two, three]));
  expect([subset.tools, subset.toolsets, subset.shares.domain]).toEqual([3, 2, { x: 0.6667, y: 0.3333 }]);
  const facts = scalingFacts({ axis: "pool", size: 3, sizes: [2, 3] }, ["n-2", "n-3"], base, subset);
  expect(facts.off).toEqual({ split: 0, domain: 0.333, calls: 0.333 });
});

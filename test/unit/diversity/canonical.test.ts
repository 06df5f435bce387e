/** Canonical forms against brute force over all renamings, and the cases that blow up a search without pruning. */
import { describe, expect, test } from "vitest";
import { canonical, type LabelledGraph } from "../../../functions/domain/diversity/canonical.ts";
import { type Random, randomOf } from "../../../functions/lib/random.ts";

function permutations(n: number): number[][] {
  if (n === 0) return [[]];
  return permutations(n - 1).flatMap((p) =>
    Array.from({ length: n }, (_, i) => [...p.slice(0, i), n - 1, ...p.slice(i)]),
  );
}
const PERMUTATIONS = [0, 1, 2, 3, 4, 5, 6].map(permutations);

/** The smallest of all renamings' plain descriptions: right by definition, and slow. */
function bruteForce({ labels, edges }: LabelledGraph): string {
  const all = (PERMUTATIONS[labels.length] ?? []).map((to) => {
    const names = labels.map((_, i) => labels[to.indexOf(i)]);
    const pairs = edges.map(([a, b]) => `${to[a]}>${to[b]}`).sort();
    return `${names.join()};${[...new Set(pairs)].join()}`;
  });
  return all.sort()[0] ?? "";
}

function renamed(graph: LabelledGraph, random: Random): LabelledGraph {
  const to = random.shuffle([...graph.labels.keys()]);
  const labels = graph.labels.map((_, i) => graph.labels[to.indexOf(i)] ?? "");
  return { labels, edges: random.shuffle(graph.edges.map(([a, b]) => [to[a] ?? 0, to[b] ?? 0] as const)) };
}

/** Two classifications agree: equal forms here if and only if equal forms there. */
function expectSameClasses(graphs: readonly LabelledGraph[]) {
  const there = new Map<string, string>();
  const back = new Map<string, string>();
  for (const graph of graphs) {
    const [mine, truth] = [canonical(graph), bruteForce(graph)];
    expect(there.get(truth) ?? mine).toBe(mine);
    expect(back.get(mine) ?? truth).toBe(truth);
    there.set(truth, mine);
    back.set(mine, truth);
  }
  return there.size;
}

/** Every DAG of n labelled nodes: each set of ordered pairs that has no cycle, so nodes come in no particular order. */
function everyEdgeSet(n: number): (readonly [number, number])[][] {
  const nodes = Array.from({ length: n }, (_, i) => i);
  const pairs = nodes.flatMap((a) => nodes.flatMap((b) => (a === b ? [] : [[a, b] as const])));
  return Array.from({ length: 2 ** pairs.length }, (_, e) => pairs.filter((_, i) => (e >> i) & 1)).filter(
    (edges) => !hasCycle(n, edges),
  );
}

/** Takes away nodes that nothing leads to until none is left or none can be taken. */
function hasCycle(n: number, edges: readonly (readonly [number, number])[]): boolean {
  let left = Array.from({ length: n }, (_, i) => i);
  for (;;) {
    const held = left.filter((node) => edges.some(([from, to]) => to === node && left.includes(from)));
    if (held.length === left.length) return left.length > 0;
    left = held;
  }
}

function everyDag(n: number): LabelledGraph[] {
  const edgeSets = everyEdgeSet(n);
  return Array.from({ length: 2 ** n }, (_, l) =>
    edgeSets.map((edges) => ({ labels: Array.from({ length: n }, (_, i) => ((l >> i) & 1 ? "P" : "R")), edges })),
  ).flat();
}

describe("canonical form", () => {
  test.each([1, 2, 3, 4])("agrees with brute force on every DAG of %i nodes and 2 labels", (n) => {
    const graphs = everyDag(n);
    // Labelled DAGs number 1, 3, 25, 543 (OEIS A003024).
    expect(graphs).toHaveLength(2 ** n * ([1, 1, 3, 25, 543][n] ?? 0));
    const classes = expectSameClasses(graphs);
    // Unlabelled DAGs number 1, 2, 6, 31 (OEIS A003087); two labels can only make more.
    expect(classes).toBeGreaterThan([0, 1, 2, 6, 31][n] ?? 0);
  });

  test("counts the DAGs without labels as published (OEIS A003087)", () => {
    const counts = [1, 2, 3, 4].map(
      (n) => new Set(everyDag(n).map(({ edges }) => canonical({ labels: Array(n).fill("x"), edges }))).size,
    );
    expect(counts).toEqual([1, 2, 6, 31]);
  });

  test("agrees with brute force on random DAGs of 5 and 6 nodes", () => {
    const random = randomOf(1, "dags");
    const graphs = Array.from({ length: 250 }, () => {
      const n = random.between(5, 6);
      const density = random.float();
      const labels = Array.from({ length: n }, () => random.pick(["R", "P"]));
      const edges = labels.flatMap((_, a) =>
        labels.flatMap((_, b) => (a < b && random.float() < density ? [[a, b] as const] : [])),
      );
      return renamed({ labels, edges }, random);
    });
    expectSameClasses([...graphs, ...graphs.map((graph) => renamed(graph, random))]);
  });

  test("reads in order of execution", () => {
    expect(
      canonical({
        labels: ["P", "R", "P"],
        edges: [
          [1, 0],
          [1, 2],
          [1, 2],
        ],
      }),
    ).toBe("0:R 1:P 2:P;0>1,0>2");
    expect(canonical({ labels: [], edges: [] })).toBe(";");
  });

  test("labels cannot be mistaken for one another", () => {
    expect(canonical({ labels: ["a b"], edges: [] })).not.toBe(canonical({ labels: ["a", "b"], edges: [] }));
    expect(canonical({ labels: ["a 1:b"], edges: [] })).not.toBe(canonical({ labels: ["a", "b"], edges: [] }));
  });

  test("refuses cycles and edges to nowhere", () => {
    expect(() =>
      canonical({
        labels: ["a", "b"],
        edges: [
          [0, 1],
          [1, 0],
        ],
      }),
    ).toThrow(RangeError);
    expect(() => canonical({ labels: ["a"], edges: [[0, 0]] })).toThrow(RangeError);
    expect(() => canonical({ labels: ["a"], edges: [[0, 1]] })).toThrow(RangeError);
  });

  const range = (n: number) => Array.from({ length: n }, (_, i) => i);
  const symmetric: [string, LabelledGraph][] = [
    ["24 loose nodes", { labels: Array(24).fill("R"), edges: [] }],
    ["24 fans", { labels: Array(25).fill("R"), edges: range(24).map((i) => [0, i + 1]) }],
    [
      "12 chains into one",
      {
        labels: Array(25).fill("R"),
        edges: range(12).flatMap(
          (i) =>
            [
              [i, 12 + i],
              [12 + i, 24],
            ] as const,
        ),
      },
    ],
    ["12 by 12", { labels: Array(24).fill("R"), edges: range(144).map((i) => [i % 12, 12 + Math.floor(i / 12)]) }],
    [
      "10 diamonds",
      {
        labels: Array(40).fill("R"),
        edges: range(10).flatMap(
          (i) =>
            [
              [4 * i, 4 * i + 1],
              [4 * i, 4 * i + 2],
              [4 * i + 1, 4 * i + 3],
              [4 * i + 2, 4 * i + 3],
            ] as const,
        ),
      },
    ],
    [
      "a ring of 12 in two layers",
      {
        labels: Array(24).fill("R"),
        edges: range(12).flatMap(
          (i) =>
            [
              [i, 12 + i],
              [i, 12 + ((i + 1) % 12)],
            ] as const,
        ),
      },
    ],
    [
      "two rings of 6",
      {
        labels: Array(24).fill("R"),
        edges: range(12).flatMap(
          (i) =>
            [
              [i, 12 + i],
              [i, 12 + ((i + 1) % 6) + (i < 6 ? 0 : 6)],
            ] as const,
        ),
      },
    ],
  ];
  test.each(symmetric)("is quick and stable for %s", (_name, graph) => {
    const random = randomOf(2, "renamed");
    const form = canonical(graph);
    const start = performance.now();
    for (let i = 0; i < 3; i++) expect(canonical(renamed(graph, random))).toBe(form);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

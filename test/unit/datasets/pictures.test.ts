/** The pictures of a card: well-formed whatever stands in them, with everything inside, and the same for the same. */
import { DOMParser, type Element } from "@xmldom/xmldom";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CALLS_MAX, callGraph, type DrawnTask } from "../../../functions/datasets/pictures/call_graph.ts";
import { diversityPicture } from "../../../functions/datasets/pictures/diversity.ts";
import { drawn } from "../../../functions/datasets/pictures/layout.ts";
import { graphOf, type Spread } from "../../../functions/domain/dataset/spread.ts";
import { canonical } from "../../../functions/domain/diversity/canonical.ts";
import type { Call, Provenance } from "../../../functions/domain/schema.ts";

const parsed = (svg: string): Element => {
  const complaints: string[] = [];
  const parser = new DOMParser({ onError: (level, message) => level === "warning" || complaints.push(message) });
  const { documentElement } = parser.parseFromString(svg, "image/svg+xml");
  expect(complaints).toEqual([]);
  if (documentElement === null) throw new Error("no element");
  return documentElement;
};
const all = (of: Element, name: string) => [...of.getElementsByTagName(name)];
const number = (of: Element, name: string) => Number(of.getAttribute(name));

const call = (id: string, tool: string): Call => ({
  id,
  round: 1,
  step: 0,
  tool,
  input: {},
  output: {},
  ok: true,
  error: null,
});
const flow = (from: string, to: string, field = "name"): Provenance => ({
  from: { call: from, pointer: `/${field}` },
  to: { call: to, pointer: "/x" },
});
const DIAMOND: DrawnTask = {
  id: "task-1",
  answer_text: "42 letters",
  evidence: [
    call("c1", "find_country"),
    call("c2", "city_of"),
    call("c3", "people_of"),
    call("c4", "compare"),
    call("c5", "unused"),
  ],
  provenance: [
    flow("c1", "c2"),
    flow("c1", "c3"),
    flow("c2", "c4", "size"),
    flow("c3", "c4", "people"),
    flow("c1", "c5"),
  ],
  solution: ["c1", "c2", "c3", "c4"],
  answer_pointers: [{ value: 42, call: "c4", pointer: "/length" }],
};
const kindOf = (tool: string) => (tool === "compare" ? "processing" : "retrieval");

/** Rectangles of nodes, from the middle of the legend on. */
const nodesOf = (svg: Element) =>
  all(svg, "rect").filter(
    (rect) => number(rect, "y") > 40 && rect.getAttribute("stroke") !== "" && rect.hasAttribute("rx"),
  );

function expectInside(svg: Element) {
  const [, , width = 0, height = 0] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
  for (const rect of all(svg, "rect")) {
    const [x, y] = [number(rect, "x"), number(rect, "y")];
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + number(rect, "width")).toBeLessThanOrEqual(width + 0.01);
    expect(y + number(rect, "height")).toBeLessThanOrEqual(height + 0.01);
  }
  for (const path of all(svg, "path"))
    for (const [, x, y] of (path.getAttribute("d") ?? "").matchAll(/(-?[\d.]+) (-?[\d.]+)/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(-0.01);
      expect(Number(x)).toBeLessThanOrEqual(width + 0.01);
      expect(Number(y)).toBeGreaterThanOrEqual(-0.01);
      expect(Number(y)).toBeLessThanOrEqual(height + 0.01);
    }
}

describe("the picture of a call graph", () => {
  it("has the calls of the solution, what flows between them, and the answer", () => {
    const svg = parsed(callGraph(DIAMOND, kindOf) ?? "");
    const said = all(svg, "text").map(({ textContent }) => textContent);
    for (const text of ["c1", "c4", "find_country", "compare", "42 letters", "size", "people", "length"])
      expect(said).toContain(text);
    expect(said).not.toContain("unused");
    expect(nodesOf(svg)).toHaveLength(5);
    expect(all(svg, "path")).toHaveLength(2 * 5);
    expect(all(svg, "desc")[0]?.textContent).toContain("c2 city_of to c4 compare: size");
    expectInside(svg);
  });

  it("leads from a call to the one that found its state", () => {
    const evidence = [call("c1", "add"), { ...call("c2", "total"), after: "c1" }];
    const svg = parsed(
      callGraph({ ...DIAMOND, evidence, provenance: [], solution: ["c1", "c2"], answer_pointers: [] }, kindOf) ?? "",
    );
    expect(all(svg, "path")).toHaveLength(2);
  });

  it("is none of a task without calls, or with more than anybody would read", () => {
    expect(callGraph({ ...DIAMOND, solution: [] }, kindOf)).toBeNull();
    const many = Array.from({ length: CALLS_MAX + 1 }, (_, i) => call(`c${i}`, "find"));
    expect(callGraph({ ...DIAMOND, evidence: many, solution: many.map(({ id }) => id) }, kindOf)).toBeNull();
  });

  it("holds whatever tools and models wrote as text alone", () => {
    const evil = `"/><script>alert(1)</script><image href='x'/>&#0;\u0000\u202e`;
    const svg = parsed(
      callGraph(
        { ...DIAMOND, id: evil, answer_text: evil, provenance: [flow("c1", "c2", evil), flow("c1", "c2", "~1a~0b")] },
        () => undefined,
      ) ?? "",
    );
    expect(new Set(all(svg, "*").map(({ tagName }) => tagName))).toEqual(
      new Set(["title", "desc", "style", "rect", "path", "text"]),
    );
    expect(all(svg, "text").some(({ textContent }) => textContent?.startsWith(`"/><script>`))).toBe(true);
    expectInside(svg);
  });

  it("of any graph has all inside, no node on another, and is the same again", () => {
    const graph = fc.integer({ min: 1, max: 12 }).chain((size) =>
      fc.record({
        size: fc.constant(size),
        pairs: fc.uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 20, selector: String }),
      }),
    );
    fc.assert(
      fc.property(graph, ({ size, pairs }) => {
        const ids = Array.from({ length: size }, (_, i) => `c${i + 1}`);
        const task: DrawnTask = {
          ...DIAMOND,
          evidence: ids.map((id) => call(id, "a_tool_with_a_long_name_of_many_words")),
          solution: ids,
          provenance: pairs
            .filter(([from, to]) => from < to)
            .map(([from, to]) => flow(ids[from] ?? "", ids[to] ?? "", "a_field_of_many_letters_and_more")),
          answer_pointers: [{ value: 1, call: ids.at(-1) ?? "", pointer: "" }],
        };
        const text = callGraph(task, kindOf) ?? "";
        expect(callGraph(task, kindOf)).toBe(text);
        const svg = parsed(text);
        expectInside(svg);
        const boxes = nodesOf(svg).map((rect) => ({
          left: number(rect, "x"),
          right: number(rect, "x") + number(rect, "width"),
          top: number(rect, "y"),
          bottom: number(rect, "y") + number(rect, "height"),
        }));
        expect(boxes).toHaveLength(size + 1);
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1))
            expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a layout", () => {
  it("puts what follows below, or to the right", () => {
    const nodes = [
      { width: 10, height: 10 },
      { width: 10, height: 10 },
    ];
    const of = (direction: "down" | "right") =>
      drawn({ nodes, edges: [{ from: 0, to: 1 }], direction, gap: 5, layerGap: 20 }).nodes;
    const [[a, b], [c, d]] = [of("down"), of("right")];
    expect([(b?.x ?? 0) - (a?.x ?? 0), (b?.y ?? 0) - (a?.y ?? 0)]).toEqual([0, 30]);
    expect([(d?.x ?? 0) - (c?.x ?? 0), (d?.y ?? 0) - (c?.y ?? 0)]).toEqual([30, 0]);
  });

  it("of nothing is nothing", () => {
    expect(drawn({ nodes: [], edges: [], direction: "down", gap: 1, layerGap: 1 })).toMatchObject({
      width: 0,
      nodes: [],
    });
  });
});

describe("the picture of diversity", () => {
  const spread: Spread = {
    tasks: 40,
    domains: Array.from({ length: 15 }, (_, i) => ({ name: `domain_${i}`, tasks: 15 - i })),
    topologies: [
      {
        name: canonical({
          labels: ["R", "P", "R", "P"],
          edges: [
            [0, 1],
            [0, 2],
            [1, 3],
            [2, 3],
          ],
        }),
        tasks: 20,
      },
      { name: "<not a graph>", tasks: 1 },
    ],
    topology_classes: 11,
    tools: [9, 3, 1],
    pool_tools: 7,
  };

  it("has every figure, and is narrow enough for a telephone", () => {
    const svg = parsed(diversityPicture(spread));
    const said = all(svg, "text").map(({ textContent }) => textContent);
    for (const text of [
      "domain_0",
      "15 (37.5 %)",
      "3 others",
      "20 (50 %)",
      "and 9 more classes",
      "3 of 7 tools stand in a solution; 4 in none",
    ])
      expect(said).toContain(text);
    expect(number(svg, "width")).toBeLessThanOrEqual(440);
    expect(all(svg, "circle")).toHaveLength(2);
    expectInside(svg);
  });

  it("of nothing is a picture too", () => {
    expectInside(
      parsed(
        diversityPicture({ tasks: 0, domains: [], topologies: [], topology_classes: 0, tools: [], pool_tools: 0 }),
      ),
    );
  });

  it("reads topology classes as they are written", () => {
    const graph = {
      labels: ["R", "R", "P"],
      edges: [
        [0, 2],
        [1, 2],
      ] as const,
    };
    expect(graphOf(canonical(graph))).toEqual({
      labels: ["R", "R", "P"],
      edges: [
        { from: 0, to: 2 },
        { from: 1, to: 2 },
      ],
    });
    for (const text of ["", ";", "0:R;0>1", "0:R;0>0", "0:R 1:P;0>x"]) expect(graphOf(text)).toBeNull();
  });
});

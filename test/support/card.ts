/** What a card is made of, by hand, and how the card is read back. */
import { marked } from "marked";
import type { DatasetFacts, RunFacts } from "../../functions/datasets/manifest.ts";
import type { TaskFacts } from "../../functions/datasets/record.ts";
import { holdOutFacts } from "../../functions/domain/dataset/hold_out.ts";
import { datasetSpecificationSchema } from "../../functions/domain/dataset/specification.ts";
import { recordOf, sampleFacts } from "./dataset.ts";
import { specificationOf } from "./embedded.ts";

export const run: RunFacts = {
  run_id: "run-aa",
  pool: { name: "embedded", digest: "00" },
  specification: specificationOf({}),
  funnel: { planned: 12, kept: 10, graded: 10, dropped: { leak: 2 } },
};

export const asked = (specification: object): DatasetFacts["runs"] => [
  { ...run, specification: specificationOf(specification) },
];

export const facts: DatasetFacts = {
  name: "demo",
  runs: [run],
  selection: datasetSpecificationSchema.parse({}),
  held: holdOutFacts("call_graphs", null),
  tasks: { sft: 5, rl: 3, eval: 2 },
  taken_down: [],
  left: { attempts: { with_verdict: 40, left_out: {} }, dropped: { records: 0, reasons: [] } },
  counts: { recovered: 3, judged: { number: { right: 2, wrong: 5 } }, tiers: { "1": 6, "4": 4 } },
  structure: {
    tasks: 10,
    tools_covered: 4,
    unique_toolsets: 10,
    unique_sequences: 9,
    unique_graphs: 8,
    topology_classes: 3,
    calls: { mean: 3.25, median: 3, max: 7 },
    depth: { mean: 2, median: 2, max: 4 },
    width: { mean: 1.5, median: 1, max: 3 },
    fan_in: { mean: 1, median: 1, max: 2 },
    tool_types: { mean: 2.5, median: 2, max: 5 },
    domains: null,
  },
  spread: {
    tasks: 10,
    domains: [{ name: "general", tasks: 10 }],
    topologies: [{ name: "0:R 1:P;0>1", tasks: 8 }],
    topology_classes: 3,
    tools: [9, 4, 2, 1],
    pool_tools: 20,
  },
  contamination: {
    checks: {
      contamination: { tasks: 10, above: 1, worst: 0.125 },
      duplicate: { tasks: 10, above: 4, worst: 0.5 },
      leak: { tasks: 10, above: 0, worst: 0 },
      closed_book: { tasks: 0, above: 0, worst: 0 },
    },
    shared: { questions: 0, call_graphs: 0, topologies: 1, seeds: 2 },
    references: 30,
  },
  sources: [
    { name: "Natural Earth", licence: "public domain", version: "5.1", url: "https://www.naturalearthdata.com" },
  ],
  recorded: [],
  files: [{ path: "tasks.jsonl", bytes: 10, sha256: "ab", rows: 10 }],
};

export const example = (change: (given: TaskFacts) => TaskFacts = (given) => given): DatasetFacts["example"] => ({
  record: recordOf(change({ ...sampleFacts(3), split: "sft" })),
  kindOf: () => "retrieval",
  isDrawn: true,
});

/** What Markdown makes of the card, without its front matter. */
export const rendered = (card: string) =>
  marked.parse(card.split("\n---\n").slice(1).join("\n---\n"), { async: false, gfm: true });

export const frontMatter = (card: string) => card.split("---\n")[1] ?? "";

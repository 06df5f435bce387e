/** The dataset card and the manifest. */
import { describe, expect, it } from "vitest";
import { datasetCard } from "../../../functions/datasets/card.ts";
import { type DatasetFacts, manifestOf, type RunFacts } from "../../../functions/datasets/manifest.ts";
import { NO_COUNTS } from "../../../functions/domain/dataset/attempt_counts.ts";
import { holdOutFacts, NAMES_MAX } from "../../../functions/domain/dataset/hold_out.ts";
import { scalingFacts } from "../../../functions/domain/dataset/scaling_facts.ts";
import { datasetSpecificationSchema } from "../../../functions/domain/dataset/specification.ts";
import { specificationOf } from "../../support/embedded.ts";

const run: RunFacts = {
  run_id: "run-aa",
  pool: { name: "embedded", digest: "00" },
  specification: specificationOf({}),
  funnel: { planned: 12, kept: 10, graded: 10, dropped: { leak: 2 } },
};

const asked = (specification: object): DatasetFacts["runs"] => [
  { ...run, specification: specificationOf(specification) },
];

const facts: DatasetFacts = {
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
  sources: [
    { name: "Natural Earth", licence: "public domain", version: "5.1", url: "https://www.naturalearthdata.com" },
  ],
  recorded: [],
  files: [{ path: "tasks.jsonl", bytes: 10, sha256: "ab", rows: 10 }],
};

const frontMatter = (card: string) => card.split("---\n")[1] ?? "";

describe("the dataset card", () => {
  it("names a configuration and its files for each split", () => {
    const card = datasetCard(facts);
    expect(card.startsWith("---\n")).toBe(true);
    expect(frontMatter(card)).toContain(
      "- config_name: eval\n  data_files:\n  - split: test\n    path: data/eval-*.parquet\n",
    );
    expect(card).toContain("[Natural Earth](https://www.naturalearthdata.com) (5.1): public domain");
  });

  it("does not name a split without tasks", () => {
    const card = datasetCard({ ...facts, tasks: { sft: 0, rl: 3, eval: 0 } });
    expect(frontMatter(card)).not.toContain("sft");
    expect(frontMatter(card)).not.toContain("eval");
    expect(frontMatter(datasetCard({ ...facts, tasks: { sft: 0, rl: 0, eval: 0 } }))).not.toContain("configs");
  });

  it("names the files that it has where it says how they are loaded, and the format of each", () => {
    expect(datasetCard(facts)).toContain("FOLDER/data/rl-00000-of-00001.parquet");
    const large = datasetCard({ ...facts, tasks: { sft: 10_001, rl: 5_001, eval: 1 } });
    expect(large).toContain("FOLDER/data/rl-00000-of-00002.parquet");
    expect(large).toContain("FOLDER/data/eval-00000-of-00001.parquet");
    expect(large).toContain("| `trl-sft` | `data/sft-*.parquet` | ");
    expect(large).not.toContain("trl-grpo");
  });

  it("says of attempts how many recovered from an error, and what a judge said", () => {
    const card = datasetCard(facts);
    expect(card).toContain(
      "| of these, right after an error | 3 |\n| judged, answer of type number: right / wrong | 2 / 5 |\n",
    );
    expect(datasetCard({ ...facts, counts: NO_COUNTS })).toContain("| of these, right after an error | 0 |\n\n");
    const file = { path: "README.md", bytes: 1, sha256: "cd", rows: 0 };
    expect(manifestOf(facts, file).attempts).toEqual({ with_verdict: 40, left_out: {}, ...facts.counts });
  });

  it("names the tools that were not called again, where there are any", () => {
    expect(datasetCard({ ...facts, recorded: ["ask_registry"] })).toContain(
      "What these tools return may change: `ask_registry`.",
    );
    expect(datasetCard(facts)).not.toContain("from_record");
  });

  it("says of a scaling subset how it was cut", () => {
    const figures = (tasks: number) => ({
      tasks,
      tools: 3,
      toolsets: tasks - 1,
      shares: { split: { sft: 1 }, domain: { general: 1 }, calls: { "2": 1 } },
    });
    const scaling = scalingFacts({ axis: "variety", size: 8, sizes: [4, 8] }, ["a-4", "a-8"], figures(4), figures(8));
    const card = datasetCard({ ...facts, scaling });
    expect(card).toContain("*variety*: `a-4`, `a-8`.");
    expect(card).toContain("| used toolsets (sets of tools that a solution uses) | 3 | 7 |");
    expect(datasetCard(facts)).not.toContain("## Scaling");
    const own = { path: "README.md", bytes: 1, sha256: "cd", rows: 0 };
    expect(manifestOf({ ...facts, scaling }, own).scaling).toEqual(scaling);
    expect(manifestOf(facts, own)).not.toHaveProperty("scaling");
  });

  it("says that pass rates are biased where attempts ended early", () => {
    const runs = asked({ early_stop: { after_correct: 1 } });
    expect(datasetCard({ ...facts, runs })).toContain("pass rates are biased estimates");
    expect(datasetCard(facts)).not.toContain("biased");
  });

  it("says how evaluation was held out and how trajectories were picked", () => {
    const of = (held: DatasetFacts["held"], given: object) =>
      datasetCard({ ...facts, held, selection: datasetSpecificationSchema.parse(given) });
    const plain = datasetCard(facts);
    expect(plain).toContain("no call graph of these tasks occurs in the other splits");
    expect(plain).toContain("at most 1 trajectory each, shortest first");
    const tools = holdOutFacts("tools", ["a", "b"]);
    const card = of(tools, { hold_out: "tools", sft_trajectories: 4, sft_pick: "sampled" });
    expect(card).toContain("no held-out tool occurs in the other splits");
    expect(card).toContain("Held out are 2: `a`, `b`.");
    expect(card).toContain("at most 4 trajectories each, drawn at random");
    expect(of(holdOutFacts("toolsets", null), { hold_out: "toolsets" })).not.toContain("Held out are");
    expect(of(holdOutFacts("topologies", []), { hold_out: "topologies" })).toContain("Held out are 0: none.");
  });

  it("and the manifest name a bounded number of what is held out, and say how many there are", () => {
    const names = Array.from({ length: 2 * NAMES_MAX }, (_, n) => `tool_${n}`);
    const held = holdOutFacts("tools", names);
    const own = { path: "README.md", bytes: 1, sha256: "cd", rows: 0 };
    expect(manifestOf({ ...facts, held }, own).hold_out).toMatchObject({
      by: "tools",
      held_out: 2 * NAMES_MAX,
      names: names.slice(0, NAMES_MAX),
    });
    expect(datasetCard({ ...facts, held })).toContain("and 960 more, in `manifest.json`.");
  });

  it("and the manifest say what was left out, by why, and how many of the reasons are not listed", () => {
    const left: DatasetFacts["left"] = {
      attempts: { with_verdict: 38, left_out: { content_filter: 1, ungraded: 2 } },
      dropped: { records: 5, reasons: [{ reason: "answer.value: expected number, received string", records: 3 }] },
    };
    const card = datasetCard({ ...facts, left });
    expect(card).toContain("| with a verdict | 38 |");
    expect(card).toContain("| left out (`content_filter`): the endpoint withheld what the model said | 1 |");
    expect(card).toContain("5 tasks were chosen and left out");
    expect(card).toContain("| `answer.value: expected number, received string` | 3 |\n| other reasons | 2 |");
    expect(datasetCard(facts)).toContain("Every record that was chosen parsed.");
    const { attempts, dropped } = manifestOf(
      { ...facts, left },
      { path: "README.md", bytes: 1, sha256: "cd", rows: 0 },
    );
    expect({ attempts, dropped }).toEqual({ ...left, attempts: { ...left.attempts, ...facts.counts } });
  });

  it("says who made it", () => {
    expect(datasetCard(facts)).toContain("Made without a language model");
    const models = { solver: { base_url: "http://localhost:1/v1", model: "some-model", key: "SOME_KEY" } };
    const card = datasetCard({ ...facts, runs: asked({ models }) });
    expect(card).not.toContain("Made without a language model");
    expect(card).toContain("solver: `some-model`");
  });
});

it("the manifest counts and lists every file by path", () => {
  const manifest = manifestOf(facts, { path: "README.md", bytes: 1, sha256: "cd", rows: 0 });
  expect(manifest.counts).toEqual({ tasks: 10, sft: 5, rl: 3, eval: 2 });
  expect(manifest.files.map((file) => file.path)).toEqual(["README.md", "tasks.jsonl"]);
});

it("says of several runs how their tasks were found, and adds up what became of them", () => {
  const merge: NonNullable<DatasetFacts["merge"]> = {
    filter: { domains: ["general"] },
    apart: ["topologies"],
    offered: 20,
    kept: 0,
    added: 12,
    left_out: { filtered: 6, same_calls: 2 },
    leaks: { seeds: 0, questions: 0, solutions: 0, topologies: 0, tools: null },
  };
  const other = {
    ...run,
    run_id: "run-bb",
    funnel: { planned: 8, kept: 5, graded: 5, dropped: { leak: 1, replay: 2 } },
  };
  const several: DatasetFacts = { ...facts, runs: [run, other], merge };
  const card = datasetCard(several);
  expect(card).toContain("Run `run-bb` over the tool pool");
  expect(card).toContain("| topologies in more than one split | 0 |");
  expect(card).not.toContain("tools in more than one split");
  expect(card).toContain("| left out: its solution makes the calls of a task before it | 2 |");
  const manifest = manifestOf(several, facts.files[0] as (typeof facts.files)[number]);
  expect(manifest.funnel).toEqual({ planned: 20, kept: 15, graded: 15, dropped: { leak: 3, replay: 2 } });
  expect(manifest).toMatchObject({ runs: [run, other], merge });
  expect(manifest).not.toHaveProperty("run_id");
});

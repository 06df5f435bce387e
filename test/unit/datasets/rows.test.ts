/** Which files there are, and the figures of the card. */
import { describe, expect, it } from "vitest";
import { filesOf } from "../../../functions/datasets/formats/index.ts";
import { planFiles } from "../../../functions/domain/dataset/files.ts";
import { DEFAULT_FORMATS } from "../../../functions/domain/dataset/format_names.ts";
import { funnelOf, sizesOf } from "../../../functions/domain/dataset/structure.ts";

describe("files", () => {
  const paths = (counts: { sft: number; rl: number; eval: number }) =>
    planFiles(counts, filesOf(DEFAULT_FORMATS)).map((file) => file.path);

  it("are sharded every 5,000 tasks", () => {
    expect(paths({ sft: 5001, rl: 5000, eval: 1 })).toEqual([
      "tasks.jsonl",
      "data/sft-00000-of-00002.parquet",
      "data/sft-00001-of-00002.parquet",
      "data/rl-00000-of-00001.parquet",
      "data/eval-00000-of-00001.parquet",
      "verl/tool_config.yaml",
      "verl/dive_tools.py",
      "jsonl/sft.openai.jsonl",
      "jsonl/sft.openai.columns.jsonl",
    ]);
  });

  it("are not written for an empty split", () => {
    expect(paths({ sft: 0, rl: 2, eval: 0 })).toEqual([
      "tasks.jsonl",
      "data/rl-00000-of-00001.parquet",
      "verl/tool_config.yaml",
      "verl/dive_tools.py",
    ]);
    expect(paths({ sft: 0, rl: 0, eval: 0 })).toEqual(["tasks.jsonl"]);
  });
});

describe("figures", () => {
  it("are the mean, the median and the most of a histogram", () => {
    expect(sizesOf([])).toBeNull();
    expect(
      sizesOf([
        { value: 2, tasks: 1 },
        { value: 3, tasks: 1 },
      ]),
    ).toEqual({ mean: 2.5, median: 2.5, max: 3 });
    expect(
      sizesOf([
        { value: 1, tasks: 3 },
        { value: 7, tasks: 2 },
      ]),
    ).toEqual({ mean: 3.4, median: 1, max: 7 });
  });

  it("count kept tasks as those that passed every check", () => {
    const counts = [
      { status: "collect", reason: null, tasks: 1 },
      { status: "solve", reason: null, tasks: 2 },
      { status: "graded", reason: null, tasks: 4 },
      { status: "dropped", reason: "leak", tasks: 8 },
    ];
    expect(funnelOf(counts)).toEqual({ planned: 15, kept: 6, graded: 4, dropped: { leak: 8 } });
  });
});

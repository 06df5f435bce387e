/** What machines read of a card: its front matter, and the lines that load the dataset. */
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { datasetCard } from "../../../functions/datasets/card/card.ts";
import { hubLicences, licenceText } from "../../../functions/datasets/card/licences.ts";
import { named } from "../../../functions/datasets/card/loading.ts";
import { yamlLines } from "../../../functions/datasets/card/yaml.ts";
import { formatsOf } from "../../../functions/datasets/formats/index.ts";
import type { DatasetFacts } from "../../../functions/datasets/manifest.ts";
import { planFiles } from "../../../functions/domain/dataset/files.ts";
import { FORMAT_NAMES } from "../../../functions/domain/dataset/format_names.ts";
import { facts, frontMatter } from "../../support/card.ts";

describe("the front matter", () => {
  it("is YAML with what the Hub reads", () => {
    const read = parse(frontMatter(datasetCard(facts)));
    expect(read).toMatchObject({
      pretty_name: "demo",
      license: "other",
      license_link: "LICENSE.md",
      language: ["en"],
      task_categories: ["text-generation", "question-answering"],
      size_categories: ["n<1K"],
    });
    expect(read.dataset_info.map(({ config_name }: { config_name: string }) => config_name)).toEqual([
      "sft",
      "rl",
      "eval",
    ]);
  });

  it("reads a name as text, whatever it looks like", () => {
    for (const name of ["1.5", "true", "no", "a-b", "null", "2026-11-30", "~"])
      expect(parse(frontMatter(datasetCard({ ...facts, name }))).pretty_name).toBe(name);
  });

  it("names the size class of the number of tasks", () => {
    const sizeOf = (rl: number) =>
      parse(frontMatter(datasetCard({ ...facts, tasks: { sft: 0, rl, eval: 0 } }))).size_categories;
    expect([999, 1_000, 99_999, 250_000, 1_000_000].flatMap(sizeOf)).toEqual([
      "n<1K",
      "1K<n<10K",
      "10K<n<100K",
      "100K<n<1M",
      "1M<n<10M",
    ]);
  });

  it("says licences as the Hub names them", () => {
    const of = (...licences: string[]) => hubLicences(licences.map((licence) => ({ licence })));
    expect(of("MIT", "none (published formula)", "MIT")).toEqual(["mit"]);
    expect(of("ODbL-1.0; Unicode-3.0", "CC-BY-4.0")).toEqual(["cc-by-4.0", "odbl", "other"]);
    expect(of("public domain")).toEqual(["other"]);
    expect(of()).toEqual(["other"]);
    expect(licenceText(facts.sources)).toContain(
      "## public domain\n\n- [Natural Earth](https://www.naturalearthdata.com/) (5.1)",
    );
  });

  it("says the licence of the dataset before those of its sources, as the Hub names it or as a text", () => {
    const under = (licence: string | undefined, ofRun?: string, sources = facts.sources) => {
      const [run] = facts.runs;
      const runs = [{ ...run, specification: { ...run.specification, ...(ofRun && { licence: ofRun }) } }] as const;
      const selection = { ...facts.selection, ...(licence && { licence }) };
      const card = datasetCard({ ...facts, selection, runs, sources });
      return { ...parse(frontMatter(card)), card };
    };
    const mit = [{ name: "x", version: "1", licence: "MIT" }];
    expect(under("Apache-2.0", undefined, mit)).toMatchObject({ license: ["apache-2.0", "mit"] });
    expect(under("MIT", undefined, mit)).toMatchObject({ license: "mit" });
    expect(under("CC-BY-4.0", "MIT", mit)).toMatchObject({ license: ["cc-by-4.0", "mit"] });
    expect(under(undefined, "CC-BY-4.0", [])).toMatchObject({ license: "cc-by-4.0" });
    const own = under("ours: ask <us> at https://us.example", undefined, mit);
    expect(own).toMatchObject({
      license: ["other", "mit"],
      license_name: "licence-of-the-dataset",
      license_link: "LICENSE.md",
    });
    expect(own.card).toContain(
      "The licence of the dataset, as its maker gives it: ours: ask &#60;us&#62; at https&#58;",
    );
    expect(licenceText(facts.sources, "MIT")).toContain("## The dataset itself\n\nMIT, as its maker says");
    expect(licenceText(facts.sources)).not.toContain("## The dataset itself");
  });

  it("is written so that any value is read back", () => {
    const value = { a: ["x", { b: 1, c: [{ d: "e: f" }] }], g: "no", h: 'quo"te', i: true, j: ["data/sft-*.parquet"] };
    expect(parse(yamlLines(value).join("\n"))).toEqual(value);
  });
});

it("takes another file of the format where an example's split has no tasks", () => {
  const planned = (tasks: DatasetFacts["tasks"]) =>
    planFiles(
      tasks,
      formatsOf(FORMAT_NAMES).flatMap(({ files }) => files),
    ).map(({ path }) => path);
  for (const tasks of [
    { sft: 3, rl: 0, eval: 2 },
    { sft: 3, rl: 2, eval: 0 },
    { sft: 0, rl: 2, eval: 0 },
    { sft: 10_001, rl: 5_001, eval: 5_001 },
  ])
    for (const { loads, files } of formatsOf(FORMAT_NAMES).filter((one) =>
      one.files.some(({ split }) => tasks[split] > 0),
    ))
      for (const lines of Object.values(loads))
        for (const [, path = ""] of named(lines, files, tasks).matchAll(/FOLDER\/([\w./*-]+)/g)) {
          const pattern = new RegExp(`^${path.replaceAll(".", "\\.").replaceAll("*", ".*")}(/|$)`);
          expect([path, planned(tasks).some((one) => pattern.test(one))]).toEqual([path, true]);
        }
  expect(datasetCard({ ...facts, tasks: { sft: 3, rl: 2, eval: 0 } })).toContain("The dataset has no tasks in `eval`");
});

/** A dataset in every format of the registry: released, read back, and held against its records and its manifest. */
import { env, SELF } from "cloudflare:test";
import { parquetReadObjects } from "hyparquet";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import type { Dataset } from "../../../db/datasets.ts";
import type { Manifest } from "../../../functions/datasets/manifest.ts";
import type { TaskRecord } from "../../../functions/datasets/record.ts";
import { datasetKey } from "../../../functions/domain/dataset/files.ts";
import { DEFAULT_FORMATS, FORMAT_NAMES } from "../../../functions/domain/dataset/format_names.ts";
import {
  type DatasetSpecification,
  datasetSpecificationSchema,
} from "../../../functions/domain/dataset/specification.ts";
import { escaped } from "../../../functions/lib/escape.ts";
import {
  copyOf,
  cut,
  expectConsistent,
  manifestOf,
  recordsIn,
  release,
  solvedRun,
  text,
} from "../../support/releases.ts";

let run = "";
let dataset: Dataset;
let manifest: Manifest;
let records: TaskRecord[] = [];

const released = async (name: string, given: Partial<DatasetSpecification>): Promise<Dataset> => {
  const made = await cut(run, {
    name,
    selection: datasetSpecificationSchema.parse({ shares: { eval: 0.2, sft: 0.5 }, ...given }),
  });
  await release(made);
  return made;
};

beforeAll(async () => {
  run = await copyOf(await solvedRun(24, { quotas: { calls: { min: 3 } } }), "f0");
  dataset = await released("all", { formats: [...FORMAT_NAMES], sft_trajectories: 2 });
  manifest = await manifestOf(dataset);
  records = await recordsIn(dataset);
}, 120_000);

const bytesOf = async (of: Dataset, path: string): Promise<ArrayBuffer> => {
  const object = await env.BUCKET.get(datasetKey(of.id, path));
  if (object === null) throw new Error(`no ${path}`);
  return object.arrayBuffer();
};

/** Rows of a file, as they are read back. */
const rowsOf = async (of: Dataset, path: string): Promise<Record<string, unknown>[]> =>
  path.endsWith(".parquet")
    ? parquetReadObjects({ file: await bytesOf(of, path) })
    : (await text(of, path))
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line));

const frontMatterSchema = z.object({
  configs: z.array(
    z.object({
      config_name: z.string(),
      default: z.literal(true).optional(),
      data_files: z.array(z.object({ split: z.enum(["train", "test"]), path: z.string() })).min(1),
    }),
  ),
  dataset_info: z.array(
    z.object({
      config_name: z.string(),
      features: z.array(z.looseObject({ name: z.string() })).optional(),
      splits: z.array(z.object({ name: z.string(), num_bytes: z.int(), num_examples: z.int() })),
    }),
  ),
});

const frontMatterOf = async (of: Dataset) =>
  frontMatterSchema.parse(parse((await text(of, "README.md")).split("---\n")[1] ?? ""));

/** As the Hub reads a pattern. */
const matches = (pattern: string, path: string) =>
  new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", "[^/]*")}$`).test(path);

describe("a dataset in every format", () => {
  it("has the files that its manifest names, with so many rows", async () => {
    expect(manifest.files.map(({ path }) => path)).toEqual([
      "LICENSE.md",
      "README.md",
      "data/axolotl.sft-00000-of-00001.parquet",
      "data/eval-00000-of-00001.parquet",
      "data/rl-00000-of-00001.parquet",
      "data/sft-00000-of-00001.parquet",
      "data/trl-grpo.eval-00000-of-00001.parquet",
      "data/trl-grpo.rl-00000-of-00001.parquet",
      "data/verl-sft.sft-00000-of-00001.parquet",
      "jsonl/dataset_info.json",
      "jsonl/eval.nemo-gym.jsonl",
      "jsonl/rl.nemo-gym.jsonl",
      "jsonl/sft.hermes.jsonl",
      "jsonl/sft.ms-swift.jsonl",
      "jsonl/sft.openai.columns.jsonl",
      "jsonl/sft.openai.jsonl",
      "jsonl/sft.sharegpt.jsonl",
      "pictures/diversity.svg",
      "pictures/example.svg",
      "schemas/task-record-1.json",
      "tasks.jsonl",
      "tools.jsonl",
      "traces/sft-00000-of-00001.jsonl",
      "verl/dive_tools.py",
      "verl/tool_config.yaml",
    ]);
    for (const { path, rows } of manifest.files)
      if (!/\.(md|json|svg|py|yaml)$/.test(path))
        expect([path, (await rowsOf(dataset, path)).length]).toEqual([path, rows]);
  });

  it("has the same trajectories in each, in the same order, and every task of the other splits once", async () => {
    const ids = async (path: string) => (await rowsOf(dataset, path)).map(({ id }) => id);
    const trained = await ids("data/sft-00000-of-00001.parquet");
    expect(new Set(trained.map((id) => String(id).split("/")[0]))).toEqual(
      new Set(records.filter(({ split }) => split === "sft").map(({ id }) => id)),
    );
    for (const { path } of manifest.files) {
      const [, split] = /[./](sft|rl|eval)[.-].*(?:parquet|jsonl)$/.exec(path) ?? [];
      if (split === undefined || path === "jsonl/sft.openai.jsonl") continue;
      const expected = split === "sft" ? trained : records.filter((one) => one.split === split).map(({ id }) => id);
      expect([path, await ids(path)]).toEqual([path, expected]);
    }
  });

  it("has a card that names each configuration, and says how each format is loaded", async () => {
    const card = await text(dataset, "README.md");
    for (const name of ["sft", "rl", "eval", "trl-grpo", "verl-sft", "axolotl", "traces"])
      expect(card).toContain(`- config_name: ${name}\n`);
    expect(card).toContain(
      "- config_name: trl-grpo\n  data_files:\n  - split: train\n    path: data/trl-grpo.rl-*.parquet\n  - split: test\n    path: data/trl-grpo.eval-*.parquet\n",
    );
    for (const name of FORMAT_NAMES) expect(card).toMatch(new RegExp(`^\\| \`${name}\` \\| \``, "m"));
  });

  it("has front matter whose configurations are its files, with their columns and rows", async () => {
    const { configs, dataset_info } = await frontMatterOf(dataset);
    expect(configs.map(({ config_name }) => config_name)).toEqual(dataset_info.map(({ config_name }) => config_name));
    expect(configs.filter((one) => one.default === true).map(({ config_name }) => config_name)).toEqual(["sft"]);
    const taken: string[] = [];
    for (const { config_name, data_files } of configs)
      for (const { split, path } of data_files) {
        const files = manifest.files.filter((file) => matches(path, file.path));
        const info = dataset_info.find((one) => one.config_name === config_name);
        const rows = files.reduce((sum, file) => sum + file.rows, 0);
        expect(rows).toBeGreaterThan(0);
        expect(info?.splits.find(({ name }) => name === split)?.num_examples).toBe(rows);
        if (path.endsWith(".parquet"))
          for (const file of files) {
            const [row = {}] = await rowsOf(dataset, file.path);
            expect(info?.features?.map(({ name }) => name)).toEqual(Object.keys(row));
          }
        taken.push(...files.map((file) => file.path));
      }
    expect(new Set(taken).size).toBe(taken.length);
    expect(manifest.files.filter(({ path }) => path.endsWith(".parquet") && !taken.includes(path))).toEqual([]);
  });

  it("shows a task of its own that is no evaluation task, and pictures that are there", async () => {
    const card = await text(dataset, "README.md");
    const [, id] = /`(task-[^`]+)` of `/.exec(card) ?? [];
    const record = records.find((one) => one.id === id);
    expect(record?.split).not.toBe("eval");
    expect(card).toContain(`**Question:** ${escaped(record?.question ?? "none")}`);
    for (const call of record?.evidence.filter((one) => record.solution.includes(one.id)) ?? [])
      expect(card).toContain(`\`${call.id}\` \`${call.tool}\`, `);
    const shown = [...card.matchAll(/!\[[^\]]*\]\(([^)]*)\)/g)].map(([, path]) => path);
    expect(shown).toEqual(["pictures/example.svg", "pictures/diversity.svg"]);
    for (const path of shown) expect(manifest.files.some((file) => file.path === path)).toBe(true);
    expect(await text(dataset, "pictures/example.svg")).toContain(`Call graph of ${id}`);
    const again = await manifestOf(await released("drawn-again", { formats: [] }));
    const pictures = ({ files }: Manifest) => files.filter(({ path }) => path.startsWith("pictures/"));
    expect(pictures(again)).toEqual(pictures(manifest));
  });

  it.each([
    ["evaluation", { shares: { eval: 0, sft: 0.5 } }],
    ["reinforcement learning", { shares: { eval: 0.3, sft: 1 } }],
    ["supervised fine-tuning", { shares: { eval: 0.3, sft: 0 } }],
  ])("without tasks for %s has a card that names no file that is not there", async (name, given) => {
    const without = await released(`no-${name.slice(0, 4)}`, { formats: [...FORMAT_NAMES], ...given });
    const { files } = await manifestOf(without);
    const card = await text(without, "README.md");
    const named = [...card.matchAll(/FOLDER\/([\w./*-]+)/g)].map(([, path = ""]) => path);
    expect(named.length).toBeGreaterThan(0);
    for (const path of named)
      expect([path, files.some((file) => matches(path, file.path) || file.path.startsWith(`${path}/`))]).toEqual([
        path,
        true,
      ]);
    for (const { data_files } of (await frontMatterOf(without)).configs)
      for (const { path } of data_files) expect(files.some((file) => matches(path, file.path))).toBe(true);
  });

  it("has what was in it before without asking, and is that dataset in whatever order its formats are asked for", async () => {
    const plain = await released("plain", {});
    expect(JSON.parse(plain.specification).formats).toEqual(DEFAULT_FORMATS);
    await expectConsistent(plain);
    const turned = datasetSpecificationSchema.parse({
      shares: { eval: 0.2, sft: 0.5 },
      formats: [...DEFAULT_FORMATS, "openai"].toReversed(),
    });
    expect((await cut(run, { name: "plain", selection: turned })).id).toBe(plain.id);
  });

  it("may have none beside its records", async () => {
    const bare = await released("bare", { formats: [] });
    expect((await manifestOf(bare)).files.map(({ path }) => path)).toEqual([
      "LICENSE.md",
      "README.md",
      "pictures/diversity.svg",
      "pictures/example.svg",
      "schemas/task-record-1.json",
      "tasks.jsonl",
      "tools.jsonl",
    ]);
    expect(await text(bare, "README.md")).not.toContain("configs:");
  });
});

describe("calls one after the other", () => {
  it("stand so in every trajectory, and records keep them together", async () => {
    const serial = await released("serial", { serial_calls: true, sft_trajectories: 2 });
    const most = (rows: Record<string, unknown>[]) =>
      Math.max(
        ...rows
          .flatMap(({ messages }) => messages as { tool_calls?: unknown[] }[])
          .map(({ tool_calls = [] }) => tool_calls.length),
      );
    for (const path of ["data/sft-00000-of-00001.parquet", "jsonl/sft.openai.jsonl"]) {
      expect(most(await rowsOf(dataset, path))).toBeGreaterThan(1);
      expect(most(await rowsOf(serial, path))).toBe(1);
    }
    expect(await text(serial, "tasks.jsonl")).toBe(await text(dataset, "tasks.jsonl"));
    expect(await text(serial, "README.md")).toContain("`serial_calls`");
  });
});

it("a format that there is not is refused with those that there are", async () => {
  const reply = await SELF.fetch("https://dive/v1/datasets", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ run, specification: { formats: ["openai", "alpaca"] } }),
  });
  expect(reply.status).toBe(400);
  const { errors } = await reply.json<{ errors: { field: string; message: string }[] }>();
  expect(errors.map(({ field }) => field)).toEqual(["specification.formats.1"]);
  for (const name of FORMAT_NAMES) expect(errors[0]?.message).toContain(name);
});

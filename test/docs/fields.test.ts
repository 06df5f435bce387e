/** What can be set and asked for is described: settings of a deployment, fields of a run, of its quotas, of a model, of a dataset. */
import { expect, test } from "vitest";
import { configOf } from "../../functions/config.ts";
import { FORMATS } from "../../functions/datasets/formats/index.ts";
import { CHECK_NAMES } from "../../functions/domain/certificate/certificate.ts";
import { DROP_REASONS } from "../../functions/domain/configuration.ts";
import { datasetSpecificationSchema } from "../../functions/domain/dataset/specification.ts";
import { modelSpecificationSchema, ROLES } from "../../functions/domain/models.ts";
import { quotasSchema } from "../../functions/domain/quotas.ts";
import { runSpecificationSchema } from "../../functions/domain/run.ts";
import { attemptEndSchema } from "../../functions/domain/solving/attempt_end.ts";
import { textOf } from "./markdown.ts";

/** Names that no table of the page has in its first column. */
function undescribed(path: string, names: readonly string[]): string[] {
  const cells = textOf(path)
    .split("\n")
    .flatMap((line) => /^\| (.+?) \|/.exec(line)?.[1] ?? []);
  return names.filter((name) => !cells.some((cell) => new RegExp(`\`${name}(?:\\.\\w+)?\``).test(cell)));
}

test("settings", () => {
  const names = [...textOf("functions/config.ts").matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name = ""]) => name);
  // Those without a default are in the source alone.
  expect(names).toEqual(expect.arrayContaining(Object.keys(configOf({}))));
  expect(undescribed("docs/deploy.md", names)).toEqual([]);
});

test("fields of a run", () => {
  expect(undescribed("docs/runs.md", Object.keys(runSpecificationSchema.shape))).toEqual([]);
  expect(undescribed("docs/runs.md", Object.keys(quotasSchema.shape))).toEqual([]);
});

test("models and their roles", () => {
  expect(undescribed("docs/models.md", Object.keys(modelSpecificationSchema.shape))).toEqual([]);
  expect(undescribed("docs/models.md", ROLES)).toEqual([]);
});

test("fields of a dataset's specification", () => {
  expect(undescribed("docs/datasets.md", Object.keys(datasetSpecificationSchema.shape))).toEqual([]);
});

test("formats of a dataset", () => {
  expect(
    undescribed(
      "docs/datasets.md",
      FORMATS.map(({ name }) => name),
    ),
  ).toEqual([]);
});

test("checks, reasons for a loss, and how attempts end", () => {
  expect(undescribed("docs/checks.md", CHECK_NAMES)).toEqual([]);
  expect(undescribed("docs/checks.md", DROP_REASONS)).toEqual([]);
  expect(undescribed("docs/checks.md", attemptEndSchema.options)).toEqual([]);
});

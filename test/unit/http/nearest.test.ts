import { describe, expect, it } from "vitest";
import { z } from "zod";
import { runSpecificationSchema } from "../../../functions/domain/run.ts";
import { fieldNames, propertyNames } from "../../../functions/http/fields.ts";
import { nearest } from "../../../functions/lib/nearest.ts";

it.each([
  ["cuont", "count"],
  ["Count", "count"],
  ["tool-set", "toolset"],
  ["toolsets", "toolset"],
  ["earlystop", "early_stop"],
  ["wave_ahead", "waves_ahead"],
  ["wave", "wave"],
  ["page", undefined],
  ["tasks", undefined],
  ["", undefined],
  ["c".repeat(100_000), undefined],
])("%s may have meant %s", (written, meant) => {
  expect(nearest(written, Object.keys(runSpecificationSchema.shape))).toBe(meant);
});

describe("the fields that a schema knows at a place", () => {
  const schema = z.strictObject({
    one: z.strictObject({ a: z.string(), b: z.string() }).prefault({ a: "", b: "" }),
    list: z.array(z.object({ c: z.string() })).optional(),
    either: z.union([z.object({ d: z.string() }), z.array(z.object({ e: z.string() })), z.literal("f")]).nullable(),
    by: z.partialRecord(z.enum(["g", "h"]), z.object({ i: z.number() })),
    piped: z.object({ j: z.string() }).transform(({ j }) => j),
  });
  it.each([
    [[], ["one", "list", "either", "by", "piped"]],
    [["one"], ["a", "b"]],
    [["list"], []],
    [["list", 0], ["c"]],
    [["either"], ["d"]],
    [["either", 3], ["e"]],
    [["by"], ["g", "h"]],
    [["by", "g"], ["i"]],
    [["piped"], ["j"]],
    [["nowhere", "at", "all"], []],
    [["toString"], []],
  ])("%j: %j", (path, names) => {
    expect(fieldNames(schema, path)).toEqual(names);
  });
});

describe("the same of a JSON Schema", () => {
  const schema = {
    type: "object",
    properties: { a: { properties: { b: {} } }, list: { items: { properties: { c: {} } } } },
  };
  it.each([
    [[], ["a", "list"]],
    [["a"], ["b"]],
    [["list", 0], ["c"]],
    [["a", "b", "c"], []],
    [["toString"], []],
  ])("%j: %j", (path, names) => {
    expect(propertyNames(schema, path)).toEqual(names);
  });
});

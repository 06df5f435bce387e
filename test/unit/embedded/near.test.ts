/** Near matches of names that a look-up does not know, and what a caller makes of them. */
import { describe, expect, test } from "vitest";
import { nearMatches, suggestedBy } from "../../../functions/embedded/near.ts";
import { repaired } from "../../../functions/embedded/teacher/repairs.ts";
import type { EmbeddedTool } from "../../../functions/embedded/tool.ts";
import { callEmbedded } from "../../support/call.ts";
import { findTool } from "../../support/embedded.ts";

describe("near matches", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["Brasil", ["Brunei", "Brazil", "Israel"], ["Brazil"]],
    ["Korea", ["Kenya", "North Korea", "South Korea"], ["North Korea", "South Korea"]],
    ["ZURICH", ["Zürich", "Munich"], ["Zürich"]],
    ["zzqx-nonsense", ["Brazil", "Kenya"], []],
    ["", ["Brazil"], []],
  ])("of %j among %j are %j", (written, known, near) => {
    expect(suggestedBy(`no such name${nearMatches(written, known)}`)).toEqual(near);
  });

  test("are three at most, whatever the order of the table", () => {
    const known = ["Marina", "Marine", "Marino", "Marins", "Mariana"];
    const told = nearMatches("Marin", known);
    expect(suggestedBy(told)).toHaveLength(3);
    expect(nearMatches("Marin", known.toReversed())).toBe(told);
  });

  test("with quotation marks in their names are read as they are", () => {
    expect(suggestedBy(nearMatches('Say "Hi', ['Say "Hi"']))).toEqual(['Say "Hi"']);
  });
});

test.each<[string, Record<string, string>, string]>([
  ["country_profile", { country: "Venezuella" }, "Venezuela"],
  ["city_facts", { city: "Nairobbi" }, "Nairobi"],
  ["airport_facts", { airport: "NBX" }, "NBO"],
  ["element_facts", { element: "alluminium" }, "aluminium"],
  ["star_facts", { star: "Betelguese" }, "Betelgeuse"],
  ["language_codes", { language: "Swahilli" }, "Swahili"],
  ["drugs_of_class", { drug_class: "statins" }, "statin"],
  ["date_difference", { a: "20 July 1969", b: "1989-11-09" }, "1969-07-20"],
])("%s of %j fails with an error that leads to %j", async (name, input, meant) => {
  const tool = findTool(name) as EmbeddedTool;
  const failed = await callEmbedded(name, input);
  expect(failed.ok).toBe(false);
  const mended = repaired(tool, input, failed.error ?? "");
  expect(Object.values(mended ?? {})[0]).toBe(meant);
  expect((await callEmbedded(name, mended ?? {})).error).toBeNull();
});

/**
 * The academia tools over several entities, against the tools over one.
 */
import { expect, test } from "vitest";
import type { JsonObject } from "../../../functions/domain/schema.ts";
import { addresses } from "../../../functions/embedded/academia/addresses.ts";
import { academia } from "../../../functions/embedded/academia/index.ts";
import { papers } from "../../../functions/embedded/academia/papers.ts";
import { preprints } from "../../../functions/embedded/academia/preprints.ts";
import { outputOf } from "../../support/call.ts";

async function output(name: string, input: JsonObject): Promise<JsonObject> {
  const tool = academia.tools.find((t) => t.name === name);
  if (tool === undefined) throw new Error(`no tool ${name}`);
  return outputOf(tool, input);
}

test("two lives overlap as their years say", async () => {
  const [newton, leibniz] = [
    await output("scholar_life", { person: "Isaac Newton" }),
    await output("scholar_life", { person: "Gottfried Wilhelm Leibniz" }),
  ];
  expect([newton.born, newton.died, leibniz.born, leibniz.died]).toEqual([1642, 1727, 1646, 1716]);
  const both = await output("scholars_compared", { first: "Isaac Newton", second: "Gottfried Wilhelm Leibniz" });
  expect(both).toEqual({ elder: "Isaac Newton", longer: "Isaac Newton", shared: 70 });
});

test("everyone alive in a year was born by then and had not died, and the oldest was born first", async () => {
  const { people, oldest } = await output("scholars_alive_in_year", { occupation: "economist", year: 1900 });
  const births: number[] = [];
  for (const person of people as string[]) {
    const { born, died } = await output("scholar_life", { person });
    expect(born).toBeLessThanOrEqual(1900);
    expect(died).toBeGreaterThanOrEqual(1900);
    births.push(born as number);
  }
  const { born } = await output("scholar_life", { person: oldest as string });
  expect(born).toBe(Math.min(...births));
});

test("the addresses of all presidents are all addresses", async () => {
  const presidents = new Set(addresses().map((row) => row[1] ?? ""));
  let total = 0;
  for (const president of presidents)
    total += (await output("state_of_the_union_by_president", { president })).count as number;
  expect(total).toBe(addresses().length);
});

test("journals of a style say that they follow it, and are sorted by how they cite", async () => {
  const style = "American Geophysical Union";
  const { journals } = await output("journals_of_citation_style", { style });
  for (const journal of journals as string[]) expect((await output("journal_profile", { journal })).style).toBe(style);
  const group = await output("journal_group_citing", { journals: journals as string[] });
  expect(group.style).toBe(style);
  expect([...(group.numeric as string[]), ...(group.dated as string[])].sort()).toEqual(
    (journals as string[]).toSorted(),
  );
});

test("each branch of physics has physics or a branch of it in common with acoustics", async () => {
  const { branches } = await output("discipline_branches", { discipline: "physics" });
  for (const second of (branches as string[]).filter((name) => name !== "acoustics"))
    expect(await output("common_wider_discipline", { first: "acoustics", second })).toEqual({
      common: "physics",
      links: 2,
    });
});

test("universities that name a city name it as a whole word", async () => {
  const { universities } = await output("universities_naming_city", { city: "Bath" });
  for (const name of universities as string[]) expect(name).toMatch(/\bBath\b/);
});

test("every preprint is found by its identifier", async () => {
  for (const [title = "", author, identifier = ""] of preprints())
    expect(await output("arxiv_preprint_by_identifier", { identifier })).toEqual({ preprint: title, author });
});

test("the papers of all journals are all papers", async () => {
  const titles = new Set(papers().map((row) => row[3] ?? ""));
  let total = 0;
  for (const journal of titles) total += (await output("landmark_papers_of_journal", { journal })).count as number;
  expect(total).toBe(papers().length);
});

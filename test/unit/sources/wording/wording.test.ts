/** What is learnt of tools that say nothing of their fields, and that the embedded teacher makes tasks with it. */
import { beforeAll, describe, expect, it } from "vitest";
import { gradeResponse } from "../../../../functions/domain/grading/grade.ts";
import { runRequestSchema, specificationOver } from "../../../../functions/domain/run.ts";
import { conceptChaining } from "../../../../functions/embedded/concept_chaining.ts";
import { plainExemplars } from "../../../../functions/sources/wording/exemplars.ts";
import { learnFields, type Probed } from "../../../../functions/sources/wording/fields.ts";
import { mineSeeds, seedTrials } from "../../../../functions/sources/wording/seeds.ts";
import { worded } from "../../../../functions/sources/wording/worded.ts";
import type { Tool } from "../../../../functions/tools/contract.ts";
import { ToolPool } from "../../../../functions/tools/pool.ts";
import { ARTISTS, EXHIBITS, MUSEUM_TOOLS, MUSEUMS } from "../../../support/museum.ts";
import { solve, type Taught, teach } from "./teach.ts";

/** What it returns is a figure, and no object that holds one. */
const COUNT: (typeof MUSEUM_TOOLS)[number] = {
  name: "countExhibits",
  input: { type: "object", properties: { museumId: { type: "string" } }, required: ["museumId"] },
  via: { type: "http", method: "GET", url: "https://museum.example/museums/{museumId}/exhibits/count", arguments: [] },
  call: ({ museumId }) => EXHIBITS.filter(({ museum_id }) => museum_id === museumId).length,
};
const TOOLS = [...MUSEUM_TOOLS, COUNT];

const INPUTS: Readonly<Record<string, readonly Record<string, string>[]>> = {
  listMuseums: [{}],
  getMuseum: MUSEUMS.slice(0, 3).map(({ id }) => ({ museumId: id })),
  listExhibits: MUSEUMS.slice(0, 3).map(({ id }) => ({ museumId: id })),
  getExhibit: EXHIBITS.slice(0, 4).map(({ id }) => ({ exhibit_id: id })),
  getArtist: ARTISTS.slice(0, 6).map(({ id }) => ({ artistId: id })),
  searchExhibits: [{ material: "oak" }, { material: "linen" }],
  countExhibits: MUSEUMS.slice(0, 3).map(({ id }) => ({ museumId: id })),
};

const FIRST: readonly Probed[] = TOOLS.map((tool) => ({
  tool,
  observed: (INPUTS[tool.name] ?? []).map((input) => ({ input, output: tool.call(input) })),
}));
/** As a source does it: things that lists returned are tried before they are seeds. */
const TRIALS = seedTrials(learnFields(FIRST), FIRST, 100);
const PROBED: readonly Probed[] = FIRST.map(({ tool, observed }) => ({
  tool,
  observed: [
    ...observed,
    ...TRIALS.filter((trial) => trial.tool === tool.name).map(({ input }) => ({
      input,
      output: TOOLS.find(({ name }) => name === tool.name)?.call(input) ?? null,
    })),
  ],
}));

const LEARNT = learnFields(PROBED);

const POOL = new ToolPool({
  name: "museum",
  tools: TOOLS.map(({ via: _, ...named }): Tool => {
    const fields = LEARNT.get(named.name);
    const tool: Tool = {
      ...named,
      domain: "museum",
      kind: "retrieval",
      description: named.name,
      output: {},
      source: "museum",
      effect: "read",
      sources: [],
    };
    return fields === undefined ? tool : worded(tool, fields);
  }),
  seeds: () => mineSeeds("museum", LEARNT, PROBED),
  exemplars: plainExemplars("museum", "museum"),
  chaining: conceptChaining,
  content: "museum",
});

describe("fields", () => {
  const givesOf = (tool: string) => LEARNT.get(tool)?.gives ?? {};
  const takesOf = (tool: string) => LEARNT.get(tool)?.takes ?? {};

  it("that mean the same have one concept, however they are written", () => {
    const museum = takesOf("getMuseum").museumId?.concept;
    expect(museum).toBe("learnt.tag.museum_id");
    expect(givesOf("listMuseums")["/museums/*/id"]?.concept).toBe(museum);
    expect(givesOf("getExhibit")["/museum_id"]?.concept).toBe(museum);
  });

  it("that hold what another tool was called with mean what that takes", () => {
    expect(givesOf("getExhibit")["/creator"]).toMatchObject({
      concept: takesOf("getArtist").artistId?.concept,
      phrase: "the [id of the ]creator of {exhibit_id}",
    });
  });

  it.each([
    ["listMuseums", "/museums/*/id", 'the [id of the ]museum "{@name}"'],
    ["getMuseum", "/city", "the city of {museumId}"],
    ["getMuseum", "/founded", "the year of the foundation of {museumId}"],
    ["getMuseum", "/name", "[the name of ]{museumId}"],
    ["listExhibits", "/items/*/height_cm", 'the height [in centimetres] of the exhibit "{@title}" in {museumId}'],
    ["getArtist", "/prizes", "the number of prizes of {artistId}"],
    ["searchExhibits", "/tallest", 'the entry "tallest" of the exhibits where the material is {material}'],
  ])("%s %s is %s", (tool, pointer, phrase) => {
    expect(givesOf(tool)[pointer]?.phrase).toBe(phrase);
  });

  it("leave out addresses, and what only says the input again", () => {
    expect(Object.keys(givesOf("getExhibit")).filter((pointer) => pointer.includes("links"))).toEqual([]);
    expect(givesOf("getMuseum")["/id"]).toBeUndefined();
  });

  it("of what was never seen to answer are not known", () => {
    const unseen = PROBED.map(({ tool }) => ({ tool, observed: [] }));
    expect(learnFields(unseen).size).toBe(0);
  });
});

describe("seeds", () => {
  it("are things that some tool takes, by name where they have one, each once", () => {
    const { seeds } = POOL;
    expect(seeds).toContainEqual({
      name: "Cedar House",
      domain: "museum",
      kind: "museum",
      values: { "learnt.tag.museum_id": "mus-114" },
    });
    expect(new Set(seeds.map(({ values }) => JSON.stringify(values))).size).toBe(seeds.length);
    expect(seeds.filter(({ kind }) => kind === "museum")).toHaveLength(MUSEUMS.length);
  });

  it("are those that a tool was called with and answered; the others are calls to be made, of each concept in turn", () => {
    const found = mineSeeds("museum", learnFields(FIRST), FIRST);
    expect(found.filter(({ kind }) => kind === "museum").map(({ name }) => name)).toEqual(
      MUSEUMS.slice(0, 3).map(({ name }) => name),
    );
    const asked = TRIALS.filter(({ tool }) => tool === "getMuseum").map(({ input }) => input.museumId);
    expect(asked).toEqual(MUSEUMS.slice(3).map(({ id }) => id));
    const few = seedTrials(learnFields(FIRST), FIRST, 4);
    expect(new Set(few.map(({ tool }) => tool)).size).toBeGreaterThan(1);
  });
});

describe("tasks over such tools", () => {
  let made: (Taught | string)[];
  beforeAll(async () => {
    const over = specificationOver(POOL, runRequestSchema.parse({ pool: "museum", count: 60 }));
    if (!over.ok) throw new Error(JSON.stringify(over.faults));
    made = await teach(POOL, over.specification, 60);
  }, 60_000);
  const tasks = () => made.filter((one) => typeof one !== "string");

  it("are made of nearly all configurations", () => {
    expect(tasks().length).toBeGreaterThanOrEqual(54);
  });

  it("chain calls, and use every tool that was learnt", () => {
    const chained = tasks().filter(({ provenance }) => provenance.length > 0);
    expect(chained.length / tasks().length).toBeGreaterThan(0.6);
    const used = new Set(tasks().flatMap(({ evidence }) => evidence.map(({ tool }) => tool)));
    expect([...used].sort()).toEqual([...LEARNT.keys()].sort());
  });

  it("are answered by the embedded solver, from question and tools alone", async () => {
    const responses = await Promise.all(tasks().map(async (task) => ({ task, response: await solve(task) })));
    const right = responses.filter(({ task, response }) => gradeResponse(task.answer, response ?? "").correct);
    expect(right.length / tasks().length).toBeGreaterThanOrEqual(0.95);
  });
});

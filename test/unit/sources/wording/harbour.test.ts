/** Ids that are numbers here and texts there, a search that wants a filter, units in names, and which of a list has the most of something. */
import { beforeAll, describe, expect, it } from "vitest";
import { gradeResponse } from "../../../../functions/domain/grading/grade.ts";
import { runRequestSchema, specificationOver } from "../../../../functions/domain/run.ts";
import type { JsonObject } from "../../../../functions/domain/schema.ts";
import { conceptChaining } from "../../../../functions/embedded/concept_chaining.ts";
import { plainExemplars } from "../../../../functions/sources/wording/exemplars.ts";
import { fieldsSchema, learnFields, type Probed } from "../../../../functions/sources/wording/fields.ts";
import { mineSeeds } from "../../../../functions/sources/wording/seeds.ts";
import { worded } from "../../../../functions/sources/wording/worded.ts";
import { probedOf } from "../../../../functions/sources/wording.ts";
import type { Tool } from "../../../../functions/tools/contract.ts";
import { ToolPool } from "../../../../functions/tools/pool.ts";
import { checkBySchema } from "../../../../functions/tools/schema_check.ts";
import { CAPTAINS, HARBOUR_TOOLS, SHIPS } from "../../../support/harbour.ts";
import { solve, type Taught, teach } from "./teach.ts";

const INPUTS: Readonly<Record<string, readonly JsonObject[]>> = {
  listShips: [{ flag: "NO" }, { flag: "PT" }],
  listFlags: [{}],
  getShip: SHIPS.map(({ id }) => ({ shipId: String(id) })),
  getCaptain: CAPTAINS.map(({ captain_id }) => ({ captain_id: captain_id as number })),
};

const TOOLS = HARBOUR_TOOLS.map(({ via, ...named }): Tool => {
  const needs = named.name === "listShips" ? { needs: ["flag", "name"] } : {};
  return {
    ...named,
    domain: "harbour",
    kind: "retrieval",
    description: named.name,
    output: {},
    source: "harbour",
    effect: "read",
    sources: [],
    origin: { source: "s", via: via as unknown as JsonObject, ...needs },
  };
});

const PROBED: readonly Probed[] = probedOf(
  TOOLS,
  HARBOUR_TOOLS.flatMap(({ name, call }) =>
    (INPUTS[name] ?? []).map((input) => ({ tool: name, input, output: call(input) })),
  ),
);
const LEARNT = learnFields(PROBED);
const POOL = new ToolPool({
  name: "harbour",
  tools: TOOLS.map((tool) => {
    const fields = LEARNT.get(tool.name);
    return fields === undefined ? tool : worded(tool, fields);
  }),
  seeds: () => mineSeeds("harbour", LEARNT, PROBED),
  exemplars: plainExemplars("harbour", "harbour"),
  chaining: conceptChaining,
  content: "harbour",
});

describe("fields", () => {
  const takes = (tool: string) => LEARNT.get(tool)?.takes ?? {};
  const gives = (tool: string) => LEARNT.get(tool)?.gives ?? {};

  it("that hold one thing's id as a number and as a text chain, and say how each takes it", () => {
    const ship = takes("getShip").shipId;
    expect(ship).toEqual({ concept: "learnt.integer.ship_id", written: "text" });
    expect(gives("listShips")["/ships/*/id"]?.concept).toBe(ship?.concept);
    const captain = takes("getCaptain").captain_id;
    expect(captain).toEqual({ concept: "learnt.integer.captain_id", written: "integer" });
    expect(gives("getShip")["/captain_id"]?.concept).toBe(captain?.concept);
    const { subject: _, ...fields } = LEARNT.get("getShip") ?? { subject: null };
    expect(fieldsSchema.parse(JSON.parse(JSON.stringify(fields)))).toEqual(fields);
  });

  it("that are no whole numbers throughout stay what they are", () => {
    const odd = PROBED.map(({ tool, observed }) => {
      if (tool.name !== "getShip") return { tool, observed };
      return { tool, observed: observed.map((one, i) => (i > 0 ? one : { ...one, input: { shipId: "flagship" } })) };
    });
    expect(learnFields(odd).get("getShip")?.takes.shipId).toEqual({ concept: "learnt.tag.ship_id", quote: true });
  });

  it("of which a call must have one are always set, though the schema lets them be left out", () => {
    expect(Object.keys(takes("listShips"))).toEqual(["flag"]);
    expect(gives("listShips")["/total"]?.ask).toBe("how many ships are listed whose flag is {flag}");
  });

  it.each([
    ["listShips", "/ships/*/length_m", 'the length [in metres] of the ship "{@name}" whose flag is {flag}'],
    ["listShips", "/ships/*/name?most=/length_m&of=/total", "the longest ship whose flag is {flag}"],
    ["listShips", "/ships/*/id?least=/length_m&of=/total", "the [id of the ]shortest ship whose flag is {flag}"],
    ["getCaptain", "/voyages_count", "the number of voyages of {captain_id}"],
    ["getShip", "/captain_id", "the [id of the ]captain of {shipId}"],
  ])("%s %s is %s", (tool, pointer, phrase) => {
    expect(gives(tool)[pointer]?.phrase).toBe(phrase);
  });
});

describe("tasks", () => {
  let made: (Taught | string)[];
  const tasks = () => made.filter((one) => typeof one !== "string");
  const calls = () => tasks().flatMap(({ evidence }) => evidence);
  beforeAll(async () => {
    const over = specificationOver(POOL, runRequestSchema.parse({ pool: "harbour", count: 60 }));
    if (!over.ok) throw new Error(JSON.stringify(over.faults));
    made = await teach(POOL, over.specification, 60);
  }, 60_000);

  it("chain numbers into texts and texts into numbers, each call as its schema has it", () => {
    const linked = (from: string, to: string) =>
      tasks().filter(({ provenance, evidence }) => {
        const toolOf = (id: string) => evidence.find((call) => call.id === id)?.tool;
        return provenance.some((one) => toolOf(one.from.call) === from && toolOf(one.to.call) === to);
      }).length;
    expect(linked("listShips", "getShip")).toBeGreaterThan(0);
    expect(linked("getShip", "getCaptain")).toBeGreaterThan(0);
    for (const { tool, input } of calls())
      expect(checkBySchema(TOOLS.find(({ name }) => name === tool)?.input ?? {}, input)).toMatchObject({ ok: true });
  });

  it("never search without a filter", () => {
    const searches = calls().filter(({ tool }) => tool === "listShips");
    expect(searches.length).toBeGreaterThan(0);
    for (const { ok, input } of searches) expect([ok, Object.keys(input)]).toEqual([true, ["flag"]]);
  });

  it("go on from which of a whole list has the most or the least of something, and are right", () => {
    const extremes = tasks().flatMap(({ question, evidence }) => {
      const [, side, flag] = /\b(longest|shortest) ship whose flag is "(\w+)"/.exec(question) ?? [];
      return flag === undefined
        ? []
        : [{ question, side, flag, asked: evidence.find(({ tool }) => tool === "getShip") }];
    });
    expect(extremes.length).toBeGreaterThan(2);
    for (const { question, side, flag, asked } of extremes) {
      const under = SHIPS.filter((ship) => ship.flag === flag).toSorted(
        (a, b) => Number(a.length_m) - Number(b.length_m),
      );
      expect(asked?.input.shipId, question).toBe(String(under.at(side === "longest" ? -1 : 0)?.id));
    }
  });

  it("are answered by the embedded solver, from question and tools alone", async () => {
    const responses = await Promise.all(tasks().map(async (task) => ({ task, response: await solve(task) })));
    const wrong = responses.filter(({ task, response }) => !gradeResponse(task.answer, response ?? "").correct);
    expect(tasks().length).toBeGreaterThan(50);
    expect(wrong.map(({ task, response }) => [task.question, response]).slice(2)).toEqual([]);
  });
});

/** Units that names end on or schemas state, nouns of tools that are called by what they do, and what is said of conditions. */
import { describe, expect, it } from "vitest";
import { learnFields, type Probed } from "../../../../functions/sources/wording/fields.ts";
import { nounOfDescription, nounOfName, nounOfTitle, wordsOf } from "../../../../functions/sources/wording/names.ts";
import { subjectOf } from "../../../../functions/sources/wording/subject.ts";
import { unitIn, unitOf } from "../../../../functions/sources/wording/units.ts";

describe("units", () => {
  it.each([
    ["depth_m", "depth", "m"],
    ["area_km2", "area", "km²"],
    ["price_usd", "price", "US dollars"],
    ["humidityPct", "humidity", "%"],
    ["temperature_c", "temperature", "°C"],
    ["response_ms", "response", "ms"],
  ])("%s is a figure of %s in %s", (name, rest, sign) => {
    const found = unitOf(wordsOf(name));
    expect([found?.rest.join(" "), found?.unit.sign]).toEqual([rest, sign]);
  });

  it.each(["m", "vitamin_c", "name", "grade_s"])("%s ends on none", (name) => {
    expect(unitOf(wordsOf(name))).toBeUndefined();
  });

  it.each([
    [{ "x-unit": "km" }, "km"],
    [{ description: "Height above the sea (unit: ft)" }, "ft"],
    [{ description: "Depth in metres" }, "m"],
    [{ description: "Depth in meters, rounded" }, "m"],
    [{ description: "Lies in Norway" }, undefined],
    [{}, undefined],
  ])("%j states %s", (schema, sign) => {
    expect(unitIn(schema)?.sign).toBe(sign);
  });
});

describe("nouns", () => {
  const ofName = (name: string, more: object = {}) =>
    subjectOf({ name, input: {}, via: { type: "mcp", url: "" }, ...more }).noun;

  it.each([
    ["search_nodes", "node"],
    ["get_request", "request"],
    ["nodes_search", "node"],
    ["trigger-long-running-operation", "long running operation"],
  ])("%s is about a %s", (name, noun) => {
    expect(nounOfName(name).join(" ").replace(/s$/, "")).toBe(noun);
  });

  it("are never what a tool does: its output's title says more, its description, or nothing", () => {
    expect(ofName("echo")).toBe("reply");
    expect(ofName("fetch", { output: { title: "Weather report list" } })).toBe("weather report");
    expect(ofName("query", { description: "Lists the lakes of a country" })).toBe("lake");
    expect([nounOfTitle("Response"), nounOfDescription("Echoes back the input string")]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("of a path that says only what is done are those of the tool's name", () => {
    const via = { type: "http", url: "https://x.example/search" } as const;
    expect(subjectOf({ name: "search_lakes", input: {}, via }).noun).toBe("lake");
  });
});

describe("conditions", () => {
  const lakes = ["Alder", "Birch", "Cedar"].map((name, i) => ({ name, depth_m: 11 + i, is_salty: i === 0 }));
  const phraseWith = (field: string, schema: object, values: readonly (string | number | boolean)[]) => {
    const tool: Probed["tool"] = {
      name: "lakes",
      input: { type: "object", required: [field], properties: { [field]: schema } },
      via: { type: "http", method: "GET", url: "https://x.example/lakes", arguments: [] },
    };
    const observed = values.map((value, i) => ({ input: { [field]: value }, output: { count: i + 1, items: lakes } }));
    return learnFields([{ tool, observed }])
      .get("lakes")
      ?.gives["/items/*/depth_m"]?.phrase.replace(/^.*?"\{@name\}"/, "");
  };

  it.each([
    ["depth_m", { type: "integer" }, [12, 13], " whose depth is {depth_m} m"],
    ["is_salty", { type: "boolean" }, [true, false], ' where "is salty" is {is_salty}'],
    ["min_depth", { type: "integer", "x-unit": "m" }, [1, 2], " where the minimum depth is {min_depth} m"],
    ["q", { type: "string" }, ["a lake", "the sea"], " found for {q}"],
    ["region", { type: "string" }, ["north", "south"], " where the region is {region}"],
  ])("on %s of %j", (field, schema, values, said) => {
    expect(phraseWith(field, schema, values)).toBe(said);
  });
});

it("a text that only says its input again is not asked about", () => {
  const tool: Probed["tool"] = {
    name: "echo",
    input: { type: "object", required: ["message"], properties: { message: { type: "string" } } },
    via: { type: "mcp", url: "https://x.example/mcp", tool: "echo" } as unknown as Probed["tool"]["via"],
  };
  const observed = ["Alder Ridge", "Birch Water"].map((message) => ({
    input: { message },
    output: `Echo: ${message}`,
  }));
  expect(learnFields([{ tool, observed }]).get("echo")?.gives).toEqual({});
});

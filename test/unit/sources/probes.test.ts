/** Probes, as far as they are decided without I/O: inputs, verdicts, and schemas that are learnt. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../../../functions/domain/schema.ts";
import { isEmpty, type Outcome, type Trial, verdictOf } from "../../../functions/sources/probes/decide.ts";
import { inferSchema } from "../../../functions/sources/probes/infer_schema.ts";
import { inputsFor } from "../../../functions/sources/probes/inputs.ts";
import type { FoundBy } from "../../../functions/sources/probes/matches.ts";
import { valuesIn } from "../../../functions/sources/probes/values.ts";
import { checkBySchema, schemaFault } from "../../../functions/tools/schema_check.ts";

const text = fc.oneof(
  fc.string(),
  fc.constantFrom("2026-11-30", "2026-11-30T12:00:00Z", "https://example.org/a", "2026-13-99"),
);
const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    text,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom("id", "name", "a/b", "~", "toString", ""), tie("value"), { maxKeys: 4 }),
  ),
})).value;

describe("a schema that is learnt", () => {
  it("takes every output that it was learnt from, in any order", () => {
    fc.assert(
      fc.property(fc.array(json, { minLength: 1, maxLength: 5 }), (outputs) => {
        const schema = inferSchema(outputs);
        expect(schemaFault(schema)).toBeNull();
        for (const output of outputs) expect(checkBySchema(schema, output)).toMatchObject({ ok: true });
        const turned = inferSchema(outputs.toReversed());
        for (const output of outputs) expect(checkBySchema(turned, output)).toMatchObject({ ok: true });
      }),
    );
  });

  it("says what is always there, what may be null, and what lists hold", () => {
    const outputs = [
      { id: 1, seen: "2026-11-30", tags: [], place: { lat: 1.5 } },
      { id: 2, seen: null, tags: ["a"], place: { lat: 2, name: "Loa" } },
    ];
    expect(inferSchema(outputs)).toEqual({
      type: "object",
      required: ["id", "seen", "tags", "place"],
      properties: {
        id: { type: "number" },
        seen: { type: ["null", "string"], format: "date" },
        tags: { type: "array", items: { type: "string" } },
        place: {
          type: "object",
          required: ["lat"],
          properties: { lat: { type: "number" }, name: { type: "string" } },
        },
      },
    });
  });

  it("is bounded: maps, depth and numbers of places", () => {
    const map = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`id-${i}`, { n: i }]));
    expect(inferSchema([map])).toEqual({ type: "object" });
    const deep = Array.from({ length: 90 }).reduce<Json>((inner) => ({ inner }), "end");
    expect(JSON.stringify(inferSchema([deep])).length).toBeLessThan(2_000);
    const wide = Array.from({ length: 60 }, (_, i) =>
      Object.fromEntries(Array.from({ length: 90 }, (_, j) => [`f${i}_${j}`, j])),
    );
    const schema = inferSchema([wide.map((one, i) => ({ [`k${i}`]: one }))]);
    expect(JSON.stringify(schema).length).toBeLessThan(200_000);
    expect(checkBySchema(schema, wide.map((one, i) => ({ [`k${i}`]: one })) as Json)).toMatchObject({ ok: true });
  });
});

const tried = (name: string, properties: object, required: string[], more: object = {}) => ({
  name,
  input: { type: "object", properties, required },
  examples: [],
  ...more,
});
const found = (tool: string, output: Json): FoundBy[] => valuesIn(output).map((one) => ({ ...one, tool }));
const none = { given: [], found: [] };

describe("inputs to try a tool with", () => {
  it("are a user's, then those of its source, and no others beside them", () => {
    const tool = tried("river", { id: { type: "string", default: "r-0" } }, ["id"], {
      examples: [{ id: "r-1" }, { id: 7 }],
    });
    expect(inputsFor(tool, { given: [{ id: "mine" }, { no: 1 }], found: [] })).toEqual([{ id: "mine" }, { id: "r-1" }]);
  });

  it("are put together of what the schema states", () => {
    const unit = { enum: ["km", "mi"] };
    const tool = tried("area", { unit, of: { type: "string", examples: ["PE"] }, exact: { type: "boolean" } }, [
      "unit",
      "of",
      "exact",
    ]);
    expect(inputsFor(tool, none)).toEqual([
      { unit: "km", of: "PE", exact: false },
      { unit: "mi", of: "PE", exact: true },
    ]);
    expect(inputsFor(tried("all", {}, []), none)).toEqual([{}]);
    const list = tried("some", { ids: { type: "array", items: { $ref: "#/$defs/id" } } }, ["ids"]);
    expect(inputsFor({ ...list, input: { ...list.input, $defs: { id: { const: "a" } } } }, none)).toEqual([
      { ids: ["a"] },
    ]);
  });

  it("are what other tools returned in fields of the same name and type", () => {
    const rivers = found("list_rivers", { rivers: [{ river_id: "r-1", id: 4, length: 440 }, { river_id: "r-2" }] });
    const by = (name: string, field: string, type: string) =>
      inputsFor(tried(name, { [field]: { type } }, [field]), { given: [], found: rivers });
    expect(by("get_river", "river_id", "string")).toEqual([{ river_id: "r-1" }, { river_id: "r-2" }]);
    expect(by("get_river", "riverId", "string")).toEqual([{ riverId: "r-1" }, { riverId: "r-2" }]);
    // The `id` of a river, as text too; not of something else, nor what the tool itself returned.
    expect(by("get_river", "id", "string")[0]).toEqual({ id: "4" });
    expect(by("get_lake", "lake_id", "string")).toEqual([]);
    expect(by("list_rivers", "river_id", "string")).toEqual([]);
    expect(by("get_river", "length", "string")).toEqual([{ length: "440" }]);
  });

  it("are guessed for an id that no name matches, from what looks like one and is not another thing's, where that is asked for", () => {
    const found: FoundBy[] = [
      { tool: "listWorks", name: "id", of: "works", value: "wrk-1" },
      { tool: "listWorks", name: "museum_id", of: "works", value: "mus-7" },
      { tool: "listWorks", name: "creator", of: "works", value: "art-500" },
      { tool: "listWorks", name: "creator", of: "works", value: "art-501" },
      { tool: "listWorks", name: "title", of: "works", value: "Study 4" },
      { tool: "listWorks", name: "seen", of: "works", value: "2026-11-30" },
      { tool: "listWorks", name: "version", of: "works", value: "v1.20.3" },
    ];
    const artist = tried("getArtist", { artistId: { type: "string" } }, ["artistId"]);
    expect(inputsFor(artist, { given: [], found })).toEqual([]);
    expect(inputsFor(artist, { given: [], found, loose: true })).toEqual([{ artistId: "art-500" }]);
    const named = tried("getPlace", { place: { type: "string" } }, ["place"]);
    expect(inputsFor(named, { given: [], found, loose: true })).toEqual([]);
    const uuid = tried("getArtist", { artistId: { type: "string", format: "uuid" } }, ["artistId"]);
    expect(inputsFor(uuid, { given: [], found, loose: true })).toEqual([]);
  });

  it("are of the thing that the path or the name of the tool is about, and of another only where that is asked for", () => {
    const at = (tool: string, path: string, output: Json): FoundBy[] =>
      found(tool, output).map((one) => ({ ...one, url: `https://api.example.org${path}` }));
    const all = [
      ...at("read_flows", "/flows/filter", [{ id: "f-1", name: "import", state: { id: "s-1" } }]),
      ...at("read_deployments", "/deployments/filter", [{ id: "d-1", name: "live", flow_id: "f-2" }]),
      ...at("lakes", "/collections/lakes/items", { features: [{ id: "lk-1", properties: { name: "Alder" } }] }),
      ...at("stations", "/collections/stations/items", { features: [{ id: "st-1" }] }),
    ];
    const asked = (name: string, path: string, field: string, loose = false) =>
      inputsFor(
        { ...tried(name, { [field]: { type: "string" } }, [field]), url: `https://api.example.org${path}` },
        { given: [], found: all, loose },
      ).map((input) => input[field]);
    expect(asked("read_flow", "/flows/{id}", "id")).toEqual(["f-1"]);
    expect(asked("read_deployment", "/deployments/{id}", "id")).toEqual(["d-1"]);
    // Whatever it calls an id.
    expect(asked("read_runs", "/flows/{flow_pk}/runs", "flow_pk")[0]).toBe("f-1");
    expect(asked("read_flow_by_name", "/flows/name/{name}", "name")).toEqual(["import"]);
    expect(asked("lake", "/collections/lakes/items/{featureId}", "featureId")).toEqual(["lk-1"]);
    expect(asked("station", "/collections/stations/items/{featureId}", "featureId")).toEqual(["st-1"]);
    expect(asked("read_variable", "/variables/{id}", "id")).toEqual([]);
    expect(asked("read_variable", "/variables/{id}", "id", true)).toEqual(["f-1", "s-1", "d-1"]);
    expect(asked("read_state", "/states/{id}", "id")).toEqual(["s-1"]);
  });

  it("are names for a field that takes any text, and figures for a tool that computes, where nothing else is known", () => {
    const all = found("read_graph", {
      entities: [
        { name: "Ada Brook", since: 2011 },
        { name: "Ben Carrow", since: 2012 },
      ],
    });
    const search = tried("search_nodes", { query: { type: "string" } }, ["query"]);
    expect(inputsFor(search, { given: [], found: all })).toEqual([]);
    expect(inputsFor(search, { given: [], found: all, loose: true })).toEqual([{ query: "Ada Brook" }]);
    const sum = tried("get_sum", { a: { type: "number" }, b: { type: "number" } }, ["a", "b"]);
    expect(inputsFor({ ...sum, kind: "processing" }, { given: [], found: all, loose: true })[0]).toEqual({
      a: 2011,
      b: 2011,
    });
    expect(inputsFor({ ...sum, kind: "retrieval" }, { given: [], found: all, loose: true })).toEqual([]);
  });

  it("are none where a field is not known, or refers to itself", () => {
    expect(inputsFor(tried("x", { q: { type: "string" } }, ["q"]), none)).toEqual([]);
    expect(
      inputsFor(
        {
          name: "x",
          input: { type: "object", required: ["a"], properties: { a: { $ref: "#/properties/a" } } },
          examples: [],
        },
        none,
      ),
    ).toEqual([]);
  });

  it("fit the schema, whatever it is", () => {
    fc.assert(
      fc.property(json, json, (properties, output) => {
        const tool = tried("x", Object(properties) as object, ["id"]);
        const inputs = inputsFor(tool, { given: [], found: found("y", output) });
        for (const input of inputs) expect(checkBySchema(tool.input, input)).toMatchObject({ ok: true });
      }),
    );
  });
});

const ok = (output: Json): Outcome => ({ ok: true, output });
const lost: Outcome = { ok: false, reason: "failed", message: "away" };
const trial = (first: Outcome, second?: Outcome): Trial => ({ input: {}, first, ...(second && { second }) });

describe("a verdict", () => {
  it.each<[string, Trial[], string]>([
    ["no input", [], "no_input"],
    ["the same twice", [trial(ok({ a: 1, b: 2 }), ok({ b: 2, a: 1 }))], "ready"],
    ["something else", [trial(ok(1), ok(2))], "drifting"],
    ["nothing", [trial(ok([{ a: null }]), ok([]))], "empty"],
    ["an error", [trial(lost)], "failed"],
    ["an error the second time", [trial(ok(1), lost)], "unsteady"],
    ["one input of two", [trial(lost), trial(ok(1), ok(1))], "ready"],
    ["nothing and an error", [trial(lost), trial(ok(""), ok(""))], "empty"],
    ["a write, asked once", [trial(ok(1))], "ready"],
  ])("on %s", (_, trials, said) => {
    const { state, reason, message, answered } = verdictOf(trials);
    expect(reason ?? state).toBe(said);
    expect(state === "quarantined").toBe(answered.length === 0);
    if (state === "quarantined") expect(message).not.toBe("");
  });

  it("calls empty what says nothing, and nothing else", () => {
    for (const value of [null, "", [], {}, [[]], { a: { b: "" } }]) expect(isEmpty(value as Json)).toBe(true);
    for (const value of [0, false, "x", [0], { a: false }]) expect(isEmpty(value as Json)).toBe(false);
  });
});

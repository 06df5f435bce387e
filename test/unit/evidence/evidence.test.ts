/** Pointers, canonical form, closure and provenance. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { solutionOf } from "../../../functions/domain/evidence/closure.ts";
import { inferProvenance } from "../../../functions/domain/evidence/infer.ts";
import { checkProvenance } from "../../../functions/domain/evidence/provenance.ts";
import { canonicalJson, getPointer, sameJson, sha256Hex } from "../../../functions/domain/json.ts";
import type { Call, Json, JsonObject, Provenance } from "../../../functions/domain/schema.ts";

const call = (id: string, input: JsonObject, output: Json, more: Partial<Call> = {}): Call => ({
  id,
  round: 1,
  step: Number(id.slice(1)),
  tool: `tool_${id}`,
  input,
  output,
  ok: true,
  error: null,
  ...more,
});
const edge = (from: string, to: string): Provenance => {
  const at = (text: string) => ({ call: text.split("/")[0] ?? "", pointer: text.slice(text.indexOf("/")) });
  return { from: at(from), to: at(to) };
};

describe("getPointer", () => {
  // The examples of RFC 6901, section 5.
  const document = {
    foo: ["bar", "baz"],
    "": 0,
    "a/b": 1,
    "c%d": 2,
    "e^f": 3,
    "g|h": 4,
    "i\\j": 5,
    'k"l': 6,
    " ": 7,
    "m~n": 8,
  };
  test.each([
    ["", document],
    ["/foo", ["bar", "baz"]],
    ["/foo/0", "bar"],
    ["/", 0],
    ["/a~1b", 1],
    ["/c%d", 2],
    ["/e^f", 3],
    ["/g|h", 4],
    ["/i\\j", 5],
    ['/k"l', 6],
    ["/ ", 7],
    ["/m~0n", 8],
  ])("%j", (pointer, value) => expect(getPointer(document, pointer)).toEqual(value));

  test.each([
    "foo",
    "/foo/2",
    "/foo/-",
    "/foo/01",
    "/foo/length",
    "/constructor",
    "/__proto__",
    "/toString/name",
    "/foo/0/0",
    "/m~n",
    "/none",
  ])("nothing at %j", (pointer) => expect(getPointer(document, pointer)).toBeUndefined());

  test("a scalar document has only itself", () => {
    expect(getPointer(5, "")).toBe(5);
    expect(getPointer(null, "/a")).toBeUndefined();
    expect(getPointer("text", "/length")).toBeUndefined();
  });
});

describe("canonical form", () => {
  test("orders members and writes numbers the shortest way", () => {
    expect(canonicalJson({ b: [1.0, 1e30, "é"], a: null })).toBe('{"a":null,"b":[1,1e+30,"é"]}');
    expect(sameJson({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
    expect(sameJson([1, 2], [2, 1])).toBe(false);
    expect(sameJson(-0, 0)).toBe(true);
    expect(sameJson("1", 1)).toBe(false);
    expect(canonicalJson("\ud800")).toBe('"\ufffd"');
  });

  test("equal values, however ordered, have one form and one hash", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(sha256Hex(canonicalJson(turned as Json))).toBe(sha256Hex(canonicalJson(value as Json)));
      }),
    );
  });

  // FIPS 180-4, the one-block example.
  test("sha256Hex", () =>
    expect(sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
});

describe("solutionOf", () => {
  const evidence = ["c1", "c2", "c3", "c4"].map((id) => call(id, {}, {}));
  const provenance = [edge("c1/a", "c3/x"), edge("c3/a", "c4/x"), edge("c2/a", "c2/x"), edge("c9/a", "c4/y")];

  test.each([
    [["c4"], ["c1", "c3", "c4"]],
    [["c3"], ["c1", "c3"]],
    [["c2"], ["c2"]],
    [
      ["c2", "c1"],
      ["c1", "c2"],
    ],
    [["c7"], []],
    [[], []],
  ])("from %j", (ids, wanted) => {
    const pointers = ids.map((id) => ({ call: id, pointer: "", value: null }));
    expect(solutionOf(evidence, provenance, pointers)).toEqual(wanted);
  });
});

describe("checkProvenance", () => {
  const evidence = [
    call("c1", { country: "Kenya" }, { capital: "Nairobi", area: 580367, neighbours: ["Uganda", "Somalia"] }),
    call("c2", { city: "Nairobi" }, null, { ok: false, error: "no" }),
    call("c3", { city: "nairobi ", size: "580367", list: ["Uganda", "Somalia"], other: "Mombasa" }, { x: "Mombasa" }),
  ];
  test.each([
    ["c1/capital", "c2/city"],
    ["c1/capital", "c3/city"],
    ["c1/area", "c3/size"],
    ["c1/neighbours", "c3/list"],
    ["c1/neighbours/1", "c3/list/1"],
  ])("%s -> %s holds", (from, to) => expect(checkProvenance(evidence, [edge(from, to)])).toEqual([]));

  test.each([
    ["c9/capital", "c3/city", "missing_source"],
    ["c1/capital", "c9/city", "missing_destination"],
    ["c3/x", "c3/other", "not_earlier"],
    ["c3/x", "c1/country", "not_earlier"],
    ["c2/x", "c3/city", "source_failed"],
    ["c1/none", "c3/city", "absent_source_value"],
    ["c1/capital", "c3/none", "absent_destination_value"],
    ["c1/capital", "c3/other", "different_values"],
    ["c1/neighbours/0", "c3/list/1", "different_values"],
    ["c1/neighbours", "c3/city", "different_values"],
  ])("%s -> %s: %s", (from, to, reason) => {
    const problems = checkProvenance(evidence, [edge("c1/capital", "c3/city"), edge(from, to)]);
    expect(problems.map((problem) => [problem.edge, problem.reason])).toEqual([[1, reason]]);
  });
});

describe("inferProvenance", () => {
  const arrows = (evidence: Call[]) =>
    inferProvenance(evidence).map(({ from, to }) => `${from.call}${from.pointer} -> ${to.call}${to.pointer}`);

  test("finds values at any depth, whole lists before their elements", () => {
    const evidence = [
      call(
        "c1",
        { country: "Kenya" },
        { capital: "Nairobi", facts: [{ area: 580367 }], near: ["Uganda", "Mali"], "a/b": "Kisumu" },
      ),
      call("c2", { query: { places: ["NAIROBI "], size: "580367.0" }, names: ["Uganda", "Mali"] }, {}),
      call("c3", { names: ["Mali", "Kisumu"] }, {}),
    ];
    expect(arrows(evidence)).toEqual([
      "c1/capital -> c2/query/places/0",
      "c1/facts/0/area -> c2/query/size",
      "c1/near -> c2/names",
      "c1/near/1 -> c3/names/0",
      "c1/a~1b -> c3/names/1",
    ]);
  });

  test("passes over what is common anywhere", () => {
    const values: Json = {
      a: true,
      b: null,
      c: 7,
      d: -12,
      e: "to",
      f: "",
      g: "Uruguay",
      h: 7.48,
      i: "x",
      j: [1, true],
    };
    const renamed = Object.fromEntries(Object.entries(values).map(([name, value]) => [`my_${name}`, value]));
    expect(arrows([call("c1", {}, values), call("c2", renamed, {})])).toEqual(["c1/g -> c2/my_g", "c1/h -> c2/my_h"]);
  });

  test("the latest call that made the value wins, in it the place that is written alike; an echo, a failure and the same step are no source", () => {
    const evidence = [
      call("c1", {}, { name: "Nairobi" }),
      call("c2", {}, { first: "nairobi", second: "Nairobi" }),
      call("c3", { city: "Nairobi" }, { city: "Nairobi" }),
      call("c4", {}, { city: "Nairobi" }, { ok: false }),
      call("c5", {}, { city: "Nairobi" }, { step: 6 }),
      call("c6", { city: "Nairobi" }, {}, { step: 6 }),
    ];
    expect(arrows(evidence)).toEqual(["c2/second -> c3/city", "c2/second -> c6/city"]);
  });

  test("whatever the trace, what is inferred holds", () => {
    const value = fc.oneof(
      fc.constantFrom<Json>("Nairobi", "NAIROBI", " nairobi", "KE", 100, "100", "1e2", 3, true, ["Uganda", 55]),
      fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
    );
    const trace = fc.array(
      fc.record({ input: fc.dictionary(fc.string(), value), output: value, ok: fc.boolean(), step: fc.nat(4) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(trace, (calls) => {
        const evidence = calls.map((made, index) =>
          call(`c${index + 1}`, made.input, made.output, { ok: made.ok, step: made.step }),
        );
        expect(checkProvenance(evidence, inferProvenance(evidence))).toEqual([]);
      }),
    );
  });
});

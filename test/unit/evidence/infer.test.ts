/** What inference takes for a copy, and which of several origins it prefers, case by case. */
import { describe, expect, test } from "vitest";
import { type Hints, inferProvenance } from "../../../functions/domain/evidence/infer.ts";
import { checkProvenance } from "../../../functions/domain/evidence/provenance.ts";
import type { Call, Json, JsonObject } from "../../../functions/domain/schema.ts";

const call = (n: number, tool: string, input: JsonObject, output: Json): Call => ({
  id: `c${n}`,
  round: 1,
  step: n,
  tool,
  input,
  output,
  ok: true,
  error: null,
});

function arrows(evidence: Call[], hints: Hints = {}): string[] {
  const edges = inferProvenance(evidence, hints);
  expect(checkProvenance(evidence, edges)).toEqual([]);
  return edges.map(({ from, to }) => `${from.call}${from.pointer} -> ${to.call}${to.pointer}`);
}

describe("a copy", () => {
  test.each<[Json, Json]>([
    [12.5, "12.50"],
    ["12.50", 12.5],
    [1234, "1,234"],
    [0.7240000000000001, 0.724],
    [1234.5678, 1234.57],
    [1234.5678, 1235],
    [1234567, "1,230,000"],
    ["São Tomé", " SAO TOME"],
    ["2020-05-03", "3 May 2020"],
    ["2020-05-03T10:15:00Z", "2020-05-03"],
    ["2020-05-03", "03/05/2020"],
    ["2020-05-03", "3.5.2020"],
    ["https://example.org/orders/AB-10432?full=1", "AB-10432"],
    ["AB-10432", "https://example.org/orders/AB-10432?full=1"],
    ["Ana Souza", "https://example.org/?q=ana%20souza"],
    [580367, "larger than 580,367 km2"],
    ["2020-05-03", "since 3 May 2020, if ever"],
    [
      ["Kenya", "Peru"],
      ["Peru", "kenya"],
    ],
    [
      [3, 1, 4, 5],
      ["1", "3", "4", "5"],
    ],
  ])("%j passed on as %j", (given, taken) =>
    expect(arrows([call(1, "one", {}, { a: given }), call(2, "two", { b: taken }, {})])).toEqual(["c1/a -> c2/b"]),
  );

  test.each<[Json, Json]>([
    [1987, 1990],
    [7.48, 7],
    [12.5, 12.51],
    ["0042", "42"],
    ["2020-05-03T10:15:00Z", "2020-05-03T11:00:00Z"],
    ["2020-05-03", 2020],
    ["kg", "kg"],
    [99, 99],
    [250, 250],
    [1000, 1000],
    [1987, 1987],
    ["US", "US"],
    ["iron", "iron"],
    ["yes", "yes"],
    [2.5, 2.5],
    ["The river rises in spring", "spring"],
    ["AB-10432", "https://example.org/orders/AB-104325"],
    [1234, "about 12345 people"],
    [2019, "census of 2019 in Peru"],
    ["2020-05-03", "05/04/2020"],
  ])("%j is not taken for %j", (given, taken) =>
    expect(arrows([call(1, "one", {}, { a: given }), call(2, "two", { b: taken }, {})])).toEqual([]),
  );
});

describe("a distinctive value", () => {
  const never: Hints["feeds"] = () => false;

  test.each<[Json, number]>([
    ["Nairobi", 1],
    ["AB-10432", 1],
    [580367, 1],
    ["2020-05-03", 1],
    [["Kenya", "Peru"], 1],
    [7.48, 0],
    ["iron", 0],
    [1987, 0],
    [7, 0],
  ])("%j is an edge though the concepts say otherwise: %i", (value, edges) =>
    expect(arrows([call(1, "one", {}, { a: value }), call(2, "two", { b: value }, {})], { feeds: never })).toHaveLength(
      edges,
    ),
  );

  test("comes from where the concepts agree, if anywhere", () => {
    const evidence = [
      call(1, "one", {}, { a: "Nairobi" }),
      call(2, "two", {}, { b: "Nairobi" }),
      call(3, "three", { c: "Nairobi" }, {}),
    ];
    const feeds: Hints["feeds"] = (from) => from.pointer === "/a";
    expect(arrows(evidence, { feeds })).toEqual(["c1/a -> c3/c"]);
  });

  test("several in one text are as many edges, and what was stated is none", () => {
    const evidence = [
      call(1, "one", {}, { a: "Ana Souza" }),
      call(2, "two", {}, { b: "AB-10432" }),
      call(3, "find", { query: "AB-10432 by Ana Souza" }, {}),
    ];
    expect(arrows(evidence)).toEqual(["c2/b -> c3/query", "c1/a -> c3/query"]);
    expect(arrows(evidence, { stated: ["What did Ana Souza write?"] })).toEqual(["c2/b -> c3/query"]);
  });

  test("takes a common one of its object along, under the same name", () => {
    const rows = [
      { title: "Harbour Lights", id: 3 },
      { title: "Winter Road", id: 4 },
    ];
    const evidence = [call(1, "list", {}, { rows }), call(2, "get", { title: "Winter Road", id: 4, no: 3 }, {})];
    expect(arrows(evidence)).toEqual(["c1/rows/1/title -> c2/title", "c1/rows/1/id -> c2/id"]);
  });
});

describe("what is common or stated", () => {
  test("needs a field whose meaning agrees", () => {
    const evidence = [
      call(1, "one", {}, { neighbours: 7, area: 7 }),
      call(2, "two", { neighbour: 7 }, {}),
      call(3, "two", { size: 7 }, {}),
    ];
    expect(arrows(evidence)).toEqual(["c1/neighbours -> c2/neighbour"]);
    const feeds: Hints["feeds"] = (from, to) => from.pointer === "/area" && to.pointer === "/size";
    expect(arrows(evidence, { feeds })).toEqual(["c1/area -> c3/size"]);
  });

  test("a small number counts as the answer so far, and beside its counterpart", () => {
    const evidence = [
      call(1, "count", { of: "bees" }, { n: 7 }),
      call(2, "count", { of: "ants" }, { n: 9 }),
      call(3, "compare", { a: 7, b: 9 }, {}),
      call(4, "root", { of: 9 }, {}),
    ];
    expect(arrows(evidence)).toEqual(["c1/n -> c3/a", "c2/n -> c3/b"]);
    expect(arrows(evidence, { answer: [{ call: "c2", pointer: "/n" }] })).toContain("c2/n -> c4/of");
  });

  test("a value of the question came from there", () => {
    const evidence = [call(1, "one", {}, { a: "Nairobi", b: 1234 }), call(2, "two", { x: "nairobi", y: "1,234" }, {})];
    expect(arrows(evidence)).toHaveLength(2);
    expect(arrows(evidence, { stated: ["Which is nearer to Nairobi, of 1,234 places?"] })).toEqual([]);
  });
});

describe("of several origins", () => {
  test("the field whose meaning agrees comes before a later one", () => {
    const evidence = [
      call(1, "where_born", {}, { city: "Lima" }),
      call(2, "pick", {}, { word: "Lima" }),
      call(3, "weather", { city: "Lima" }, {}),
    ];
    expect(arrows(evidence)).toEqual(["c1/city -> c3/city"]);
  });

  test("a choice is an origin, an echo is none, and a choice among new rivals is another try", () => {
    const evidence = [
      call(1, "city_of", { person: "Ana" }, { city: "Lima" }),
      call(2, "cities_compared", { a: "Lima", b: "Oslo" }, { a: "Lima", b: "Oslo", larger: "Lima" }),
      call(3, "cities_compared", { a: "Lima", b: "Rome" }, { larger: "Rome" }),
      call(4, "weather_of_city", { city: "Lima" }, { place: "Lima" }),
      call(5, "river_of_city", { city: "Lima" }, {}),
    ];
    expect(arrows(evidence)).toEqual([
      "c1/city -> c2/a",
      "c1/city -> c3/a",
      "c2/larger -> c4/city",
      "c2/larger -> c5/city",
    ]);
  });

  test("names far down a long list are no origins, single figures of a list neither", () => {
    const names = ["Asa", "Bo", "Cid", "Dora", "Eve", "Finn"];
    expect(arrows([call(1, "list", {}, { names }), call(2, "look", { a: "Dora", b: "Finn" }, {})])).toEqual([
      "c1/names/3 -> c2/a",
    ]);
    const figures = [call(1, "one", {}, { total: 140 }), call(2, "mean", { of: [140, 155, 160] }, {})];
    expect(arrows(figures)).toEqual([]);
  });

  test("large outputs are read up to a bound, in a moment", () => {
    const rows = Array.from({ length: 200_000 }, (_, i) => ({ id: `row ${i}` }));
    const start = performance.now();
    expect(arrows([call(1, "table", {}, { rows }), call(2, "row", { a: "row 7", b: "row 199999" }, {})])).toEqual([
      "c1/rows/7/id -> c2/a",
    ]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

/** What a collector declares is checked link by link, and what it leaves out is inferred. */
import { describe, expect, test } from "vitest";
import { attributed } from "../../../functions/domain/evidence/declared.ts";
import type { Call, Json, JsonObject, Provenance } from "../../../functions/domain/schema.ts";
import { declaredLinks } from "../../../functions/models/declared_links.ts";

const call = (n: number, input: JsonObject, output: Json, step = n): Call => ({
  id: `c${n}`,
  round: 1,
  step,
  tool: `tool_${n}`,
  input,
  output,
  ok: true,
  error: null,
});
const at = (place: string) => ({ call: place.split("/")[0] ?? "", pointer: place.slice(place.indexOf("/")) });
const link = (from: string, to: string): Provenance => ({ from: at(from), to: at(to) });
const arrow = ({ from, to }: Provenance) => `${from.call}${from.pointer} -> ${to.call}${to.pointer}`;

const EVIDENCE = [
  call(1, {}, { city: "Nairobi", capital: "Nairobi", area: 580367, neighbours: ["Uganda", "Somalia"], n: 7 }),
  call(2, { place: "Nairobi", size: 580367, near: ["Uganda", "Somalia"], count: 7 }, { id: "AB-10432" }),
  call(3, { id: "AB-10432" }, {}),
  call(4, { key: "AB-10432" }, { key: "new-1" }, 5),
  call(5, { key: "new-1" }, {}, 5),
];

function of(links: readonly Provenance[], { from = 0, whole = false } = {}) {
  const { provenance, dropped } = attributed(EVIDENCE, { links, whole }, {}, from);
  return { arrows: provenance.map(arrow), dropped };
}

describe("declared links", () => {
  test("come before inferred ones for the same value, and inferred ones fill the rest", () => {
    const { arrows, dropped } = of([link("c1/capital", "c2/place"), link("c1/n", "c2/count")]);
    expect(dropped).toEqual([]);
    expect(arrows).toEqual([
      "c1/capital -> c2/place",
      "c1/n -> c2/count",
      "c1/area -> c2/size",
      "c1/neighbours -> c2/near",
      "c2/id -> c3/id",
      "c2/id -> c4/key",
    ]);
  });

  test("of a list's items leave no room for the list", () => {
    const { arrows } = of([link("c1/neighbours/0", "c2/near/0"), link("c1/neighbours/1", "c2/near/1")]);
    expect(arrows.filter((text) => text.includes("/near"))).toEqual([
      "c1/neighbours/0 -> c2/near/0",
      "c1/neighbours/1 -> c2/near/1",
    ]);
  });

  test.each([
    ["c1/city", "c2/size", "different_values"],
    ["c9/city", "c2/place", "missing_source"],
    ["c3/id", "c2/place", "not_earlier"],
    ["c1/none", "c2/place", "absent_source_value"],
    ["c4/key", "c5/key", "same_step"],
  ])("%s -> %s is dropped: %s; the others stay and what is true is inferred", (from, to, reason) => {
    const { arrows, dropped } = of([link("c1/n", "c2/count"), link(from, to)]);
    expect(dropped).toEqual([`${reason}: ${from} -> ${to}`]);
    expect(arrows).toContain("c1/n -> c2/count");
    expect(arrows).toContain("c1/area -> c2/size");
    expect(arrows.some((text) => text.endsWith("c2/place"))).toBe(true);
  });

  test("into a call of another round are dropped", () => {
    expect(of([link("c1/city", "c2/place")], { from: 2 }).dropped).toEqual(["other_round: c1/city -> c2/place"]);
  });

  test("of a collector that says everything are all there is", () => {
    expect(of([link("c1/n", "c2/count")], { whole: true }).arrows).toEqual(["c1/n -> c2/count"]);
  });

  test.each(["area", "#/area", "$.area", "/output/area", "output/area"])("%s is read as /area", (pointer) => {
    const { arrows, dropped } = of([{ from: { call: "c1", pointer }, to: { call: "c2", pointer: "input/size" } }]);
    expect({ first: arrows[0], dropped }).toEqual({ first: "c1/area -> c2/size", dropped: [] });
  });
});

describe("links in a message", () => {
  const turn = new Map([["call_0", "c3"]]);
  const earlier = new Map([
    ["call_0", "c1"],
    ["call_1", "c2"],
  ]);
  const read = (content: string | null) => {
    const { links, unread } = declaredLinks(content, { turn, earlier });
    return { arrows: links.map(arrow), unread };
  };
  const JSON_LINK = '{"from": {"call": "c1", "pointer": "/city"}, "to": {"call": "call_0", "pointer": "/place"}}';
  const ARROW = "c1/city -> c3/place";

  test.each([
    ["alone", `{"links": [${JSON_LINK}]}`],
    ["in prose", `I take the city on.\n{"links": [${JSON_LINK}]}\nThen the weather.`],
    ["in a fence", `Next:\n\`\`\`json\n{"links": [${JSON_LINK}]}\n\`\`\``],
    ["behind a thought", `<think>{"links": []}</think>{"links": [${JSON_LINK}]}`],
    ["as texts", '{"links": [{"from": "c1/city", "to": "call_0/place"}]}'],
    ["by the id that an earlier turn gave its call", '{"links": [{"from": "call_0/city", "to": "call_0/place"}]}'],
  ])("%s", (_, content) => expect(read(content)).toEqual({ arrows: [ARROW], unread: [] }));

  test("what is no link is told and leaves the others", () => {
    expect(read(`{"links": [{"from": 3}, ${JSON_LINK}]}`)).toEqual({
      arrows: [ARROW],
      unread: ['unreadable: {"from":3}'],
    });
  });

  test.each([null, "", "The round is complete.", '{"links": "none"}', '{"links": [', "[1]"])(
    "%j holds none",
    (content) => expect(read(content)).toEqual({ arrows: [], unread: [] }),
  );
});

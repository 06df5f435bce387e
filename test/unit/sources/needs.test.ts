/** A search that refuses a call without a filter: which it needs is found by setting one at a time. */
import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../../functions/domain/schema.ts";
import type { FoundBy } from "../../../functions/sources/probes/matches.ts";
import { probeNeeds } from "../../../functions/sources/probes/needs.ts";
import { probe } from "../../../functions/sources/probes/probe.ts";
import { type Tool, ToolError } from "../../../functions/tools/contract.ts";
import { HARBOUR_TOOLS, REFUSAL } from "../../support/harbour.ts";

const OPTIONS = { limits: { deadline_ms: 1_000, output_bytes: 100_000 }, key: "k", allowWrites: false };
const FLAGS: readonly FoundBy[] = [
  { tool: "listFlags", url: "https://harbour.example/api/flags", of: "", name: "code", value: "NO" },
  { tool: "listFlags", url: "https://harbour.example/api/flags", of: "", name: "name", value: "Norway" },
];

function searching(call: (input: JsonObject) => Json, more: Partial<Tool> = {}) {
  const { name, input, via } = HARBOUR_TOOLS.find((one) => one.name === "listShips") as (typeof HARBOUR_TOOLS)[number];
  const asked: JsonObject[] = [];
  const tool: Tool = {
    name,
    input,
    domain: "harbour",
    kind: "retrieval",
    description: name,
    output: {},
    source: "harbour",
    effect: "read",
    sources: [],
    call: (given) => {
      asked.push(given);
      return call(given);
    },
    ...more,
  };
  const asking = { name, input, url: via.type === "http" ? via.url : undefined, examples: [] };
  const need = async (inputs: readonly JsonObject[], found: readonly FoundBy[] = FLAGS) => {
    const verdict = await probe(tool, inputs, OPTIONS);
    return probeNeeds(tool, asking, { verdict, inputs, found, options: OPTIONS });
  };
  return { need, asked };
}

const ships = HARBOUR_TOOLS.find(({ name }) => name === "listShips")?.call ?? (() => null);

describe("a call that is refused with nothing set", () => {
  it("is made with one field at a time, and those that find something are needed", async () => {
    const { need, asked } = searching(ships);
    const { verdict, needs, waits } = await need([{}]);
    expect([verdict.state, needs, waits]).toEqual(["ready", ["flag"], false]);
    expect(verdict.message).toBe(`it is answered only with one of flag; without: ${REFUSAL} (asked {})`);
    expect(verdict.answered.map(({ input }) => input)).toEqual([{ flag: "NO" }]);
    // No two at a time, and never how much is returned.
    for (const input of asked) expect(Object.keys(input).length).toBeLessThan(2);
    expect(asked.some((input) => "limit" in input)).toBe(false);
  });

  it("waits where what its refusal names cannot be tried yet", async () => {
    const { verdict, needs, waits } = await searching(ships).need([{}], []);
    expect([verdict.state, needs, waits]).toEqual(["quarantined", [], true]);
  });

  it("stays refused where no field helps", async () => {
    const refusing = () => {
      throw new ToolError("the harbour is closed");
    };
    const { verdict, needs } = await searching(refusing).need([{}]);
    expect([verdict.state, verdict.reason, needs]).toEqual(["quarantined", "refused", []]);
  });

  it("is none of a tool that changes something", async () => {
    const { need, asked } = searching(ships, { effect: "write" });
    expect((await need([{}])).needs).toEqual([]);
    expect(asked).toEqual([]);
  });
});

describe("a tool whose examples set what may be left out", () => {
  it("is asked once without, and needs nothing where it answers", async () => {
    const { need, asked } = searching(() => ({ ships: [1] }));
    expect((await need([{ flag: "NO" }])).needs).toEqual([]);
    expect(asked.filter((input) => Object.keys(input).length === 0).length).toBeLessThanOrEqual(2);
  });

  it("needs the field that it was answered with where it refuses", async () => {
    expect((await searching(ships).need([{ flag: "NO", limit: 3 }])).needs).toEqual(["flag"]);
  });
});

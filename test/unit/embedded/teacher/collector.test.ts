/** The moves of the embedded collector, each on just the tools that it needs. */
import { describe, expect, test } from "vitest";
import { getPointer } from "../../../../functions/domain/json.ts";
import type { CollectPayload } from "../../../../functions/models/prompts/collect.ts";
import {
  asked,
  capital,
  distance,
  drawn,
  larger,
  onCapital,
  people,
  run,
  share,
  small,
  streets,
  traced,
  twin,
} from "./world.ts";

describe("moves", () => {
  test("start: a call on the seed", async () => {
    const { calls } = await run(asked({}), [capital, people]);
    expect(calls).toHaveLength(1);
    const [call] = calls;
    expect(Object.values(call?.input ?? {})).toEqual(call?.tool === "capital_of" ? ["Peru"] : [expect.any(String)]);
    const alone = await run(asked({}), [capital]);
    expect(alone.calls[0]).toMatchObject({
      id: "c1",
      tool: "capital_of",
      input: { country: "Peru" },
      step: 0,
      ok: true,
    });
  });

  test("extend: a call that takes the current answer", async () => {
    const { calls, provenance } = await run(onCapital(["extend"]), [capital, people]);
    expect(drawn(calls, provenance)).toEqual(["c2 people_of < c1"]);
    expect(calls[0]?.input).toEqual({ city: "Peru-ville" });
    expect(provenance).toEqual([{ from: { call: "c1", pointer: "/capital" }, to: { call: "c2", pointer: "/city" } }]);
  });

  test("extend twice: a chain", async () => {
    const { calls, provenance } = await run(onCapital(["extend", "extend"], { focus: "people_of" }), [
      capital,
      twin,
      people,
    ]);
    expect(drawn(calls, provenance)[0]).toMatch(/^c2 (twin|people)_of < c1$/);
    const only = small(
      "name_of",
      { count: "count" },
      { "/name": { concept: "text", phrase: "the name of {count}" } },
      () => ({ name: "n" }),
    );
    const chain = await run(onCapital(["extend", "extend"]), [capital, people, only]);
    expect(drawn(chain.calls, chain.provenance)).toEqual(["c2 people_of < c1", "c3 name_of < c2"]);
  });

  test("join: a fresh call, and a call on its result and the current answer", async () => {
    const { calls, provenance } = await run(onCapital(["join"]), [capital, distance]);
    expect(drawn(calls, provenance)).toEqual(["c2 capital_of", "c3 distance_between < c1 c2"]);
    expect(calls[0]?.input).not.toEqual({ country: "Peru" });
  });

  test("mirror: the chain behind the answer for another entity, and a call on both ends", async () => {
    const chain = traced(
      { tool: capital, stated: { country: "Peru" } },
      { tool: people, links: { city: ["c1", "/capital"] } },
    );
    const payload = asked({
      ...chain,
      round: 3,
      moves: ["mirror"],
      question: "What is the number of people in the capital of Peru?",
      answer_pointers: [
        { value: getPointer(chain.evidence[1]?.output ?? null, "/people") ?? null, call: "c2", pointer: "/people" },
      ],
    });
    const { calls, provenance } = await run(payload, [capital, people, larger]);
    expect(drawn(calls, provenance)).toEqual(["c3 capital_of", "c4 people_of < c3", "c5 larger_of < c2 c4"]);
    expect(calls[0]?.input).not.toEqual({ country: "Peru" });
  });

  test("diamond: two calls on the answer, asked for together, and one on both", async () => {
    const { calls, provenance } = await run(onCapital(["diamond"]), [capital, people, streets, share]);
    expect(drawn(calls, provenance).map((line) => line.replace(/people|streets/, "arm"))).toEqual([
      "c2 arm_of < c1",
      "c3 arm_of < c1",
      "c4 share_of < c2 c3",
    ]);
    expect(calls.map((call) => call.step)).toEqual([0, 0, 1]);
    expect(calls[0]?.tool).not.toBe(calls[1]?.tool);
  });

  test("fan: calls of different tools on the answer, asked for together", async () => {
    const { calls, provenance } = await run(onCapital(["fan", "fan", "fan"]), [capital, people, streets, twin]);
    expect(
      drawn(calls, provenance)
        .map((line) => line.replace(/^c\d /, ""))
        .toSorted(),
    ).toEqual(["people_of < c1", "streets_of < c1", "twin_of < c1"]);
    expect(new Set(calls.map((call) => call.step)).size).toBe(1);
  });

  test("a move that the tools do not allow is replaced by the nearest one they do", async () => {
    const joined = await run(onCapital(["mirror"]), [capital, people, share]);
    expect(drawn(joined.calls, joined.provenance)).toEqual(["c2 people_of < c1"]);
    expect((await run(onCapital(["fan", "fan"]), [capital])).calls).toEqual([]);
    expect((await run(asked({}), [distance])).calls.length).toBeLessThanOrEqual(1);
  });
});

test("what no one would go on from is gone on from where questions are varied", async () => {
  const last = small(
    "last_city_of",
    { country: "country.name" },
    { "/city": { concept: "city.name", phrase: "the alphabetically last city in {country}", ends: true } },
    ({ country }) => ({ city: `${country}-z` }),
  );
  const moves = { moves: ["start", "extend"] as CollectPayload["moves"] };
  const natural = await run(asked(moves), [last, people]);
  expect(natural.provenance).toEqual([]);
  const varied = await run(asked({ ...moves, questions: "varied" }), [last, people]);
  expect(drawn(varied.calls, varied.provenance)).toContain("c2 people_of < c1");
});

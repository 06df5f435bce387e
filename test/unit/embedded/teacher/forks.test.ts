/** Moves that fork, and what the deriver asks for after them. */
import { describe, expect, test } from "vitest";
import type { Located } from "../../../../functions/domain/schema.ts";
import {
  asked,
  capital,
  drawn,
  larger,
  neighbours,
  people,
  run,
  small,
  streets,
  traced,
  twin,
  type Written,
} from "./world.ts";

const doubled = small(
  "doubled",
  { people: "count" },
  { "/double": { concept: "figure", phrase: "the double of {people}" } },
  () => ({ double: 4 }),
);
const nickname = small(
  "nickname_of",
  { city: "city.name" },
  { "/name": { concept: "tag", phrase: "the nickname of {city}" } },
  () => ({ name: "Pearl" }),
);
const PERU_VILLE: Written = { tool: capital, stated: { country: "Peru" } };

/** A second round after these calls, on what the pointers say was answered. */
function forkAt(written: readonly Written[], pointers: readonly Omit<Located, "value">[]) {
  const trace = traced(...written);
  const answer_pointers = pointers.map((at) => ({ ...at, value: 0 }));
  return asked({ ...trace, round: 2, moves: ["branch"], later_moves: 0, question: "What?", answer_pointers });
}

describe("branch", () => {
  const chain: Written[] = [PERU_VILLE, { tool: people, links: { city: ["c1", "/capital"] } }];

  test("calls another tool on a value from further back", async () => {
    for (let random = 0; random < 5; random++) {
      const payload = { ...forkAt(chain, [{ call: "c2", pointer: "/people" }]), random };
      const { calls, provenance } = await run(payload, [capital, people, streets, larger]);
      expect(drawn(calls, provenance)).toEqual(["c3 streets_of < c1"]);
    }
  });

  test("goes on from things rather than from figures", async () => {
    const sizes = small(
      "size_in_words",
      { people: "count" },
      { "/size": { concept: "tag", phrase: "the size in words of {people}" } },
      () => ({ size: "large" }),
    );
    const longer: Written[] = [...chain, { tool: sizes, links: { people: ["c2", "/people"] } }];
    for (let random = 0; random < 5; random++) {
      const payload = { ...forkAt(longer, [{ call: "c3", pointer: "/size" }]), random };
      const { calls, provenance } = await run(payload, [capital, people, sizes, streets, doubled]);
      expect(drawn(calls, provenance)).toEqual(["c4 streets_of < c1"]);
    }
  });

  test("never asks for what shares no call with the answer", async () => {
    const about = forkAt([{ tool: people, stated: { city: "Oslo" } }], [{ call: "c1", pointer: "/people" }]);
    expect((await run(about, [people, capital, streets])).calls).toEqual([]);
  });

  test("stands in for a first move that finds nothing to go on from, and the moves after it go on from there", async () => {
    const dead: Written[] = [PERU_VILLE, { tool: streets, links: { city: ["c1", "/capital"] } }];
    const payload = {
      ...forkAt(dead, [{ call: "c2", pointer: "/streets" }]),
      moves: ["extend", "extend"] as const,
    };
    const { calls, provenance } = await run({ ...payload, moves: [...payload.moves] }, [
      capital,
      streets,
      twin,
      people,
    ]);
    const [first, second] = drawn(calls, provenance);
    expect(first).toBe("c3 twin_of < c1");
    expect(second).toMatch(/^c4 (people|streets)_of < c3$/);
  });
});

describe("none", () => {
  test("is made beside a set, which has to be asked for alone", async () => {
    const set: Written[] = [PERU_VILLE, { tool: neighbours, links: { country: ["c1", "/capital"] } }];
    const items = [0, 1].map((i) => ({ call: "c2", pointer: `/countries/${i}` }));
    expect((await run(forkAt(set, items), [capital, neighbours, people])).calls).toEqual([]);
  });

  test("is made beside two answers", async () => {
    const tools = [people, twin, streets];
    const towns: Written[] = [
      PERU_VILLE,
      ...tools.map((tool): Written => ({ tool, links: { city: ["c1", "/capital"] } })),
    ];
    const two = ["c3/twin", "c4/streets"].map((at) => ({ call: at.slice(0, 2), pointer: at.slice(2) }));
    const more = [capital, ...tools, nickname];
    expect((await run(forkAt(towns, two), more)).calls).toEqual([]);
    expect((await run(forkAt(towns, two.slice(1)), more)).calls).toHaveLength(1);
  });
});

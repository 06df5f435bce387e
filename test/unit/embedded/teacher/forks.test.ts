/** Moves that fork, and what the deriver asks for after them. */
import { describe, expect, test } from "vitest";
import type { Located } from "../../../../functions/domain/schema.ts";
import {
  asked,
  capital,
  distance,
  drawn,
  larger,
  neighbours,
  onCapital,
  people,
  run,
  streets,
  traced,
  twin,
  type Written,
} from "./world.ts";

const PERU_VILLE: Written = { tool: capital, stated: { country: "Peru" } };

/** A second round after these calls, on what the pointers say was answered. */
function forkAt(written: readonly Written[], pointers: readonly Omit<Located, "value">[], moves: "branch" | "aside") {
  const trace = traced(...written);
  const answer_pointers = pointers.map((at) => ({ ...at, value: 0 }));
  return asked({ ...trace, round: 2, moves: [moves], later_moves: 0, question: "What?", answer_pointers });
}

describe("branch", () => {
  const chain: Written[] = [PERU_VILLE, { tool: people, links: { city: ["c1", "/capital"] } }];

  test("calls another tool on a value from further back", async () => {
    for (let random = 0; random < 5; random++) {
      const payload = { ...forkAt(chain, [{ call: "c2", pointer: "/people" }], "branch"), random };
      const { calls, provenance } = await run(payload, [capital, people, streets, larger]);
      expect(drawn(calls, provenance)).toEqual(["c3 streets_of < c1"]);
    }
  });

  test("where there is no such value, calls one on what the question names", async () => {
    const { calls, provenance } = await run(onCapital(["branch"]), [capital, neighbours, distance]);
    expect(drawn(calls, provenance)).toEqual(["c2 neighbours_of"]);
    expect(calls[0]?.input).toEqual({ country: "Peru" });
  });

  test("stands in for a first move that finds nothing to go on from, and the moves after it go on from there", async () => {
    const dead: Written[] = [PERU_VILLE, { tool: streets, links: { city: ["c1", "/capital"] } }];
    const payload = {
      ...forkAt(dead, [{ call: "c2", pointer: "/streets" }], "branch"),
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

describe("aside", () => {
  test("calls a tool on the seed, never one that has been called", async () => {
    const about = forkAt([{ tool: people, stated: { city: "Oslo" } }], [{ call: "c1", pointer: "/people" }], "aside");
    const { calls, provenance } = await run(about, [people, capital]);
    expect(drawn(calls, provenance)).toEqual(["c2 capital_of"]);
    expect(calls[0]?.input).toEqual({ country: "Peru" });
    expect((await run(about, [people])).calls).toEqual([]);
  });

  test("goes on as a chain of its own", async () => {
    const about = forkAt([{ tool: people, stated: { city: "Oslo" } }], [{ call: "c1", pointer: "/people" }], "aside");
    const { calls, provenance } = await run({ ...about, moves: ["aside", "extend"] }, [people, capital, twin]);
    const [first, second] = drawn(calls, provenance);
    expect(first).toBe("c2 capital_of");
    expect(second).toMatch(/^c3 (people|twin)_of < c2$/);
  });

  test("is of the seed's domain", async () => {
    const about = forkAt([{ tool: people, stated: { city: "Oslo" } }], [{ call: "c1", pointer: "/people" }], "aside");
    expect((await run(about, [people, { ...capital, domain: "finance" }])).calls).toEqual([]);
  });
});

describe("neither", () => {
  test.each(["branch", "aside"] as const)("%s is made beside a set, which has to be asked for alone", async (move) => {
    const set: Written[] = [{ tool: neighbours, stated: { country: "Peru" } }];
    const items = [0, 1].map((i) => ({ call: "c1", pointer: `/countries/${i}` }));
    expect((await run(forkAt(set, items, move), [neighbours, capital])).calls).toEqual([]);
  });

  test.each(["branch", "aside"] as const)("%s is made beside three answers", async (move) => {
    const towns = ["Oslo", "Rome", "Bonn"].map((city): Written => ({ tool: people, stated: { city } }));
    const three = ["c1", "c2", "c3"].map((call) => ({ call, pointer: "/people" }));
    expect((await run(forkAt(towns, three, move), [people, capital, streets])).calls).toEqual([]);
    expect((await run(forkAt(towns, three.slice(1), move), [people, capital, streets])).calls).toHaveLength(1);
  });
});

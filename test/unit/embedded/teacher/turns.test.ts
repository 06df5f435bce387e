/** How the embedded collector gets to its focus, what it does about calls that fail, and where it ends. */
import { describe, expect, test } from "vitest";
import type { Move } from "../../../../functions/domain/diversity/targets.ts";
import { nextCalls } from "../../../../functions/embedded/teacher/collector.ts";
import { POOL } from "../../../support/embedded.ts";
import {
  asked,
  capital,
  distance,
  drawn,
  neighbours,
  onCapital,
  people,
  run,
  share,
  small,
  streets,
  TOOLSET,
  traced,
  twin,
} from "./world.ts";

describe("focus", () => {
  test("is gone to before a move that would leave the way to it", async () => {
    const { calls } = await run(onCapital(["mirror"], { focus: "people_of", later_moves: 0 }), [
      capital,
      people,
      distance,
    ]);
    expect(calls[0]).toMatchObject({ tool: "people_of", input: { city: "Peru-ville" } });
  });

  test("is gone to after the last round's moves, where they end short of it", async () => {
    const end = small(
      "name_of",
      { count: "count" },
      { "/name": { concept: "text", phrase: "the name of {count}" } },
      () => ({ name: "n" }),
    );
    const payload = onCapital(["extend"], { focus: "name_of", later_moves: 0 });
    const { calls } = await run(payload, [capital, people, end]);
    expect(calls.map((call) => call.tool)).toEqual(["people_of", "name_of"]);
    expect((await run({ ...payload, later_moves: 1 }, [capital, people, end])).calls).toHaveLength(1);
  });

  test("may lead through another output of the call that the answer is from", async () => {
    const both = small(
      "profile_of",
      { country: "country.name" },
      {
        "/capital": { concept: "city.name", phrase: "the capital of {country}" },
        "/language": { concept: "language.name", phrase: "the language of {country}" },
      },
      () => ({ capital: "Lima", language: "Spanish" }),
    );
    const payload = onCapital(["extend"], {
      ...traced({ tool: both, stated: { country: "Peru" } }),
      focus: "people_of",
    });
    const onLanguage = { ...payload, answer_pointers: [{ value: "Spanish", call: "c1", pointer: "/language" }] };
    expect((await run(onLanguage, [both, people])).calls).toMatchObject([
      { tool: "people_of", input: { city: "Lima" } },
    ]);
  });
});

describe("failed calls", () => {
  test("stay in evidence, and another tool is tried", async () => {
    const { calls, provenance } = await run(
      onCapital(["extend"], { focus: "people_of" }),
      [capital, people, streets],
      ["people_of"],
    );
    expect(drawn(calls, provenance)).toEqual(["c2 people_of! < c1", "c3 streets_of < c1"]);
    expect(calls[0]?.error).toBe("people_of is broken");
  });

  test("so do calls that say nothing to go on from", async () => {
    const empty = small(
      "mayors_of",
      { city: "city.name" },
      { "/mayors": { concept: "count", phrase: "the number of mayors of {city}" } },
      () => ({ mayors: 0 }),
    );
    const { calls } = await run(onCapital(["extend"], { focus: "mayors_of" }), [capital, empty, streets]);
    expect(calls.map((call) => call.tool)).toEqual(["mayors_of", "streets_of"]);
  });

  test("are given up after a few tries", async () => {
    const names = TOOLSET.map((tool) => tool.name);
    const { calls } = await run(asked({}), TOOLSET, names);
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.length).toBeLessThanOrEqual(4);
    expect(calls.every((call) => !call.ok)).toBe(true);
  });
});

describe("a solution", () => {
  test("grows to twelve calls and no further", async () => {
    const towns = Array.from({ length: 12 }, (_, i) =>
      i === 0
        ? { tool: capital, stated: { country: "Peru" } }
        : ({ tool: twin, links: { city: [`c${i}`, i === 1 ? "/capital" : "/twin"] } } as const),
    );
    const grown = (calls: number, moves: Move[]) => {
      const chain = traced(...towns.slice(0, calls));
      const pointer = calls === 1 ? "/capital" : "/twin";
      return run(
        asked({
          ...chain,
          round: 2,
          moves,
          question: "?",
          answer_pointers: [{ value: "", call: `c${calls}`, pointer }],
        }),
        [capital, twin, people, streets, share, distance],
      );
    };
    expect((await grown(11, ["extend"])).calls).toHaveLength(1);
    expect((await grown(12, ["extend"])).calls).toEqual([]);
    expect((await grown(11, ["fan", "fan"])).calls).toHaveLength(1);
    // Six calls mirrored would make thirteen: a join is made of them.
    for (const moves of [["join"], ["mirror"], ["diamond"]] as Move[][]) {
      const { calls } = await grown(6, moves);
      expect(calls.length, moves[0]).toBeLessThanOrEqual(3);
    }
  });
});

describe("turns", () => {
  const moves: Move[][] = [["start", "extend"], ["join"], ["diamond"], ["mirror"], ["fan", "fan"]];
  const cases = moves.flatMap((of) => [1, 2, 3].map((random) => ({ of, random })));

  test.each(cases)("of $of with seed $random: the same again, and from any point on", async ({ of, random }) => {
    const payload = of[0] === "start" ? asked({ moves: of, random }) : onCapital(of, { random });
    const broken = random === 3 ? ["people_of"] : [];
    const { calls } = await run(payload, TOOLSET, broken);
    expect(await run(payload, TOOLSET, broken)).toMatchObject({ calls });
    for (let known = 0; known <= calls.length; known++) {
      const next = nextCalls(POOL.graph, payload, TOOLSET, calls.slice(0, known)).map(({ tool, input }) => ({
        tool: tool.name,
        input,
      }));
      const expected = calls.slice(known, known + next.length).map(({ tool, input }) => ({ tool, input }));
      expect(next).toEqual(expected);
      expect(next.length > 0).toBe(known < calls.length);
    }
  });

  test("of different seeds differ", async () => {
    const made = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7, 8].map((random) =>
        run(onCapital(["extend"], { random }), [capital, people, streets, twin, neighbours]),
      ),
    );
    expect(new Set(made.map(({ calls }) => calls[0]?.tool)).size).toBeGreaterThan(1);
  });
});

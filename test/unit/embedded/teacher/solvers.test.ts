/** The family of solvers: slips that are acted out, the more the more a question demands and the less a solver holds. */
import { describe, expect, test } from "vitest";
import type { Json } from "../../../../functions/domain/schema.ts";
import { SKILLS, type Skill, skillOf } from "../../../../functions/domain/solving/skill.ts";
import { nearMatches } from "../../../../functions/embedded/near.ts";
import { follow } from "../../../../functions/embedded/teacher/follow.ts";
import { readings } from "../../../../functions/embedded/teacher/language/parse.ts";
import { solveTurn } from "../../../../functions/embedded/teacher/solver.ts";
import { loadOf, nodesOf } from "../../../../functions/embedded/teacher/solvers/load.ts";
import { misread, otherUnit, type Slip, slipsIn } from "../../../../functions/embedded/teacher/solvers/slips.ts";
import { coursesOf, slipsOf } from "../../../../functions/embedded/teacher/solvers/solver.ts";
import { cutShort, spoilt } from "../../../../functions/embedded/teacher/solvers/spoil.ts";
import type { EmbeddedTool } from "../../../../functions/embedded/tool.ts";
import { randomOf } from "../../../../functions/lib/random.ts";
import { attempt } from "../../../support/synthesize.ts";
import { capital, small, TOOLSET, twin, worldOf } from "./world.ts";

const ONE = "What is the capital of Peru?";
const CHAIN = "I'm looking at the capital of Peru. What is the number of people in the twin town of that city?";
const LONG =
  "I'm looking at the capital of Peru. Then find the twin town of the capital of Chile. What is the larger one of the number of people in the first city and the number of streets of the second city?";
const { call } = worldOf([...TOOLSET]);
const readingOf = (question: string, toolset: readonly EmbeddedTool[] = TOOLSET) =>
  readings(question, toolset)[0] ?? expect.fail(`no reading of ${question}`);
const solved = (question: string, seed: number, skill?: Skill, toolset = TOOLSET) =>
  attempt(question, toolset, seed, call, skill);

/** The calls and the response of a question whose reading is carried out with these slips. */
async function actedOut(question: string, choose: (slips: readonly Slip[]) => Slip[], toolset = TOOLSET) {
  const reading = readingOf(question, toolset);
  const plan = spoilt(reading, choose(slipsIn(reading, toolset, randomOf(1, "slips")).slips));
  const made: { tool: string; input: Record<string, Json>; output: Json | undefined }[] = [];
  const roots = new Map<unknown, Json | undefined>();
  for (const node of nodesOf(plan)) {
    const input = Object.fromEntries(
      [...node.inputs].map(([field, given]) => [field, ("stated" in given ? given.stated : roots.get(given)) as Json]),
    );
    const { output } = await worldOf([...toolset]).call(node.tool.name, input);
    made.push({ tool: node.tool.name, input, output });
    roots.set(node, (output as Record<string, Json>)[node.pointer.slice(1).split("/")[0] ?? ""]);
  }
  return { plan, made };
}
const name = (field: string, stated: string) => [field, { stated }] as const;
const of =
  (...kinds: Slip["kind"][]) =>
  (slips: readonly Slip[]) =>
    slips.filter(({ kind }) => kinds.includes(kind));

describe("a slip", () => {
  test("skip: the value that the left-out call starts from is used in its place", async () => {
    const { made } = await actedOut(CHAIN, (slips) =>
      slips.filter((slip) => slip.kind === "skip" && slip.node.tool === twin),
    );
    expect(made.map(({ tool, input }) => [tool, input])).toEqual([
      ["capital_of", { country: "Peru" }],
      ["people_of", { city: "Peru-ville" }],
    ]);
  });

  test("entity: the call is made for another name of its kind, one of the question if there is one", async () => {
    const { made } = await actedOut(LONG, (slips) =>
      slips.filter((slip) => slip.kind === "entity" && "value" in slip && slip.value === "Chile"),
    );
    expect(made.filter(({ tool }) => tool === "capital_of").map(({ input }) => input.country)).toEqual([
      "Chile",
      "Chile",
    ]);
  });

  test("entity: where the question has no other name, it is one of the tools' own examples", () => {
    const told = { ...capital, probes: [{ input: { country: "Togo" }, expect: {} }] };
    const { slips } = slipsIn(readingOf(ONE, [told]), [told], randomOf(1, "slips"));
    expect(slips).toMatchObject([{ kind: "entity", field: "country", value: "Togo" }]);
  });

  test("field: another value of the reply is read", async () => {
    const facts = small(
      "facts_of",
      { country: "country.name" },
      {
        "/men": { concept: "count", phrase: "the number of men in {country}" },
        "/women": { concept: "count", phrase: "the number of women in {country}" },
      },
      () => ({ men: 3, women: 4 }),
    );
    const { plan } = await actedOut("What is the number of men in Peru?", of("field"), [facts]);
    expect(plan.roots.map(({ pointer }) => pointer)).toEqual(["/women"]);
  });

  test("early: the answer is given before the last call", async () => {
    const { made } = await actedOut(CHAIN, of("early"));
    expect(made.map(({ tool }) => tool)).toEqual(["capital_of", "twin_of"]);
  });

  test("part: one of several values is left out", async () => {
    const question = "What is the capital of Peru, and what is the capital of Chile?";
    expect(readingOf(question).roots).toHaveLength(2);
    const { plan, made } = await actedOut(question, of("part"));
    expect(plan.roots).toHaveLength(1);
    expect(made.map(({ input }) => input.country)).toEqual(["Peru"]);
  });

  test("first_hit, option: a list ends after its first value, a choice is another", async () => {
    const { plan: first } = await actedOut("What are the neighbours of Peru?", of("first_hit"));
    expect(first.roots).toMatchObject([{ pointer: "/countries/0", gives: { concept: "country.name" } }]);
    const measured = small(
      "size_of",
      { country: "country.name", unit: { concept: "text", literals: ["kilometres", "miles"], literalOnly: true } },
      { "/size": { concept: "number", phrase: "the size of {country} in {unit}" } },
      () => ({ size: 5 }),
    );
    const { made } = await actedOut("What is the size of Peru in miles?", of("option"), [measured]);
    expect(made).toMatchObject([{ input: { country: "Peru", unit: "kilometres" } }]);
  });

  test("first_hit and page: the first record is taken for the one that is told, or only the first page is looked at", () => {
    const places = small(
      "places_called",
      { name: "city.name" },
      { "/places/*/people": { concept: "count", phrase: "the number of people in the {name} that lies in {@state}" } },
      () => null,
      { paged: true },
    );
    const [pointer, gives] = Object.entries(places.gives)[0] ?? expect.fail("no value");
    const told = { tool: places, pointer, gives, inputs: new Map([name("name", "Lima"), name("@state", "Ohio")]) };
    const pages: Record<string, Json>[] = [
      { places: [{ state: "Iowa", people: 5 }], next_page: 2 },
      { places: [{ state: "Ohio", people: 7 }], next_page: null },
    ];
    const found = (kind: Slip["kind"] | null) => {
      const reading = { roots: [told], actions: [], cost: 0 };
      const { slips } = slipsIn(reading, [places], randomOf(1, "slips"));
      const [node] = spoilt(
        reading,
        slips.filter((slip) => slip.kind === kind),
      ).roots;
      const made = (input: Record<string, Json>) => [
        { tool: places.name, input, output: pages[Number(input.page ?? 1) - 1] },
      ];
      return follow(node ?? told, { name: "Lima" }, made, true);
    };
    expect([found(null), found("first_hit"), found("page")]).toEqual([{ value: 7 }, { value: 5 }, "failed"]);
    expect(loadOf({ roots: [told], actions: [] })).toBe(1 + 0.5 + 0.5);
  });

  test("forget: something that is to be done is left out", () => {
    const root = readingOf(ONE).roots[0] ?? expect.fail("no value");
    const put = {
      tool: small("put_in", { item: "city.name" }, {}, () => null),
      inputs: new Map([name("item", "tea")]),
    };
    const reading = { roots: [root], actions: [put, { ...put, inputs: new Map([name("item", "rice")]) }], cost: 0 };
    const { slips } = slipsIn(reading, TOOLSET, randomOf(1, "slips"));
    const forgotten = slips.filter((slip) => slip.kind === "forget" && slip.node === put);
    expect(forgotten).toHaveLength(1);
    expect(spoilt(reading, forgotten).actions.map(({ inputs }) => inputs.get("item"))).toEqual([{ stated: "rice" }]);
    expect(loadOf(reading)).toBe(1 + 2 + 0.6);
  });

  test("rounding and unit change what is written, and nothing that is called", async () => {
    const area = small(
      "area_of",
      { country: "country.name" },
      { "/area": { concept: "area.km2", phrase: "the area of {country}" } },
      () => ({ area: 12.75 }),
    );
    const states = async (...kinds: Slip["kind"][]) => {
      const { plan } = await actedOut("What is the area of Peru?", of(...kinds), [area]);
      return plan.states(0, 12.75);
    };
    expect(await states()).toBeUndefined();
    expect(await states("rounding")).toBe("12 square kilometres");
    expect(await states("unit")).toBe("12.75 square miles");
    expect(otherUnit("square miles")).toBe("square kilometres");
  });

  test("of a number is another number", () => {
    expect([1234, 100, 10, 7, 12.5, 33].map(misread)).toEqual([1243, 101, 11, 8, 21.5, 34]);
    expect([12.75, 1234, 7, 0.4, -3.9].map(cutShort)).toEqual([12, 1200, 7, 0, -3]);
    for (let n = -50; n < 2_000; n++) expect(misread(n)).not.toBe(n);
  });
});

describe("the load of a question", () => {
  test("grows with calls, their depth, and names to tell apart", () => {
    const loads = [ONE, CHAIN, LONG].map((question) => loadOf(readingOf(question)));
    expect(loads).toEqual([1, 4, 6 + 0.5 * 3 + 0.6]);
  });
});

describe("a solver of the family", () => {
  test("goes the same way for the same seed, and makes the faultless one's calls where it makes no slip", async () => {
    for (let seed = 0; seed < 20; seed++) {
      const one = await solved(CHAIN, seed, "fair");
      expect(await solved(CHAIN, seed, "fair")).toEqual(one);
      if (slipsOf("fair", readingOf(CHAIN), TOOLSET, seed).length === 0) expect(one).toEqual(await solved(CHAIN, seed));
    }
  });

  test("slips more often the more the question demands and the less able it is", () => {
    const rates = SKILLS.map((skill) =>
      [ONE, CHAIN, LONG].map((question) => {
        const seeds = Array.from({ length: 400 }, (_, seed) => seed);
        return seeds.filter((seed) => slipsOf(skill, readingOf(question), TOOLSET, seed).length > 0).length / 400;
      }),
    );
    for (const [one = 0, chain = 0, long = 0] of rates) {
      expect(one).toBeLessThan(chain);
      // The least able always slip on the longest.
      expect(chain).toBeLessThanOrEqual(long);
    }
    expect(rates[3]?.[1]).toBeLessThan(rates[3]?.[2] ?? 0);
    const ofChain = rates.map((rate) => rate[1] ?? 0);
    expect(ofChain).toEqual(ofChain.toSorted((a, b) => b - a));
    expect((ofChain[0] ?? 0) - (ofChain[3] ?? 0)).toBeGreaterThan(0.2);
  });

  test("may be right or wrong, and what it answers after a slip is what its calls gave", async () => {
    const right = (await solved(LONG, 0)).response?.split("\n").at(-1);
    const ends = await Promise.all(Array.from({ length: 60 }, (_, seed) => solved(LONG, seed, "expert")));
    const last = ends.map(({ response }) => response?.split("\n").at(-1));
    expect(last).toContain(right);
    expect(new Set(last).size).toBeGreaterThan(3);
    for (const { response, made } of ends) if (response?.includes("Answer:")) expect(made.length).toBeGreaterThan(0);
  });

  test("gives up on an error that says what was meant, or calls again with that", () => {
    const [root] = readingOf("What is the capital of Perru?").roots;
    const error = `country: there is no "Perru"${nearMatches("Perru", ["Peru", "Chile"])}`;
    const failed = (input: Record<string, Json>) =>
      input.country === "Perru" ? [{ tool: capital.name, input, output: undefined, error }] : [];
    const node = root ?? expect.fail("no value");
    expect(follow(node, { country: "Perru" }, failed, true)).toEqual({ wanted: { country: "Peru" }, detour: "repair" });
    expect(follow(node, { country: "Perru" }, failed, false)).toBe("failed");
    const goOn = (skill: Skill) =>
      Array.from({ length: 200 }, (_, seed) => coursesOf(skill, readings(ONE, TOOLSET), TOOLSET, seed)[0]?.goesOn);
    const share = (skill: Skill) => goOn(skill).filter(Boolean).length / 200;
    expect(share("novice")).toBeLessThan(0.4);
    expect(share("expert")).toBeGreaterThan(0.85);
  });

  test("gives up on an error, or goes on from it", () => {
    const lengths = (skill: Skill) =>
      Array.from({ length: 200 }, (_, seed) => coursesOf(skill, readings(LONG, TOOLSET), TOOLSET, seed).length);
    const mean = (values: number[]) => values.reduce((sum, n) => sum + n, 0) / values.length;
    expect(Math.min(...lengths("novice"))).toBe(1);
    expect(mean(lengths("expert"))).toBeGreaterThanOrEqual(1);
    const broken = solveTurn(
      ONE,
      [capital],
      [{ tool: "capital_of", input: { country: "Peru" }, output: undefined }],
      3,
      "novice",
    );
    expect(broken).toEqual({ response: "I could not work out which calls the question needs." });
  });
});

test("each member plays as many attempts as another, and begins somewhere else at each task", () => {
  const played = Array.from({ length: 200 }, (_, random) =>
    Array.from({ length: 8 }, (_, n) => skillOf({ skill: "graded" }, random, n)),
  );
  for (const members of played)
    for (const skill of SKILLS) expect(members.filter((one) => one === skill)).toHaveLength(2);
  const first = Map.groupBy(played, ([one]) => one);
  for (const skill of SKILLS) expect(first.get(skill)?.length).toBeGreaterThan(25);
  expect(skillOf({ skill: "best" }, 1, 0)).toBeUndefined();
});

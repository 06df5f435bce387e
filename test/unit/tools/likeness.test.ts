/** What chains where questions are to be varied, and that natural ones go by kinds alone. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canFeed, conceptChaining } from "../../../functions/embedded/concept_chaining.ts";
import {
  CONCEPTS,
  type ConceptName,
  conceptOf,
  isA,
  isLike,
  mayStandFor,
} from "../../../functions/embedded/concepts/index.ts";
import { randomOf } from "../../../functions/lib/random.ts";
import { POOL, TOOLS } from "../../support/embedded.ts";

const concept = fc.constantFrom(...(Object.keys(CONCEPTS) as ConceptName[]));
const gives = (name: ConceptName) => ({ concept: name, phrase: "" });

describe("concepts that are alike", () => {
  test.each<[ConceptName, ConceptName, boolean]>([
    ["money.gdp_per_capita", "money.future", true],
    ["money.usd", "money.euro", false],
    ["length.metre", "length.kilometre", false],
    ["element.name", "element.single", true],
    ["country.name", "city.name", false],
    ["country.count", "airport.count", true],
    ["count", "year", false],
    ["count", "ratio", false],
    ["date", "date.period", true],
    ["date", "time", false],
    ["truth", "truth", true],
  ])("%s and %s: %s", (one, other, like) => expect(isLike(one, other)).toBe(like));

  test("are so both ways, each with itself, and of one unit", () => {
    fc.assert(
      fc.property(concept, concept, (one, other) => {
        expect(isLike(one, one)).toBe(true);
        expect(isLike(one, other)).toBe(isLike(other, one));
        if (isLike(one, other)) {
          expect(conceptOf(one).type).toBe(conceptOf(other).type);
          expect(conceptOf(one).unit).toBe(conceptOf(other).unit);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("what may stand in a field", () => {
  test("is all that is of its kind, and of another type nothing", () => {
    fc.assert(
      fc.property(concept, concept, (one, wanted) => {
        if (isA(one, wanted)) expect(mayStandFor(one, wanted)).toBe(true);
        if (mayStandFor(one, wanted)) expect(conceptOf(one).type).toBe(conceptOf(wanted).type);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each<[ConceptName, ConceptName, boolean]>([
    ["mass.molar", "quantity.weighed", true],
    ["temperature.boiling", "quantity.weighed", true],
    ["year", "quantity.weighed", false],
    ["temperature.boiling", "amount.added", false],
    ["percent.gc", "amount.added", false],
    ["rate.growth", "amount.added", false],
    ["length.kilometre", "amount.added", true],
    ["count", "count.weighed", true],
    ["year", "count.weighed", false],
    ["ratio", "count.weighed", false],
    ["country.name", "word.english", true],
    ["dna.natural", "word.english", false],
  ])("%s in %s: %s", (one, wanted, may) => expect(mayStandFor(one, wanted)).toBe(may));

  test("is of its kind alone where questions are natural", () => {
    fc.assert(
      fc.property(concept, concept, (one, wanted) => {
        expect(canFeed(gives(one), { concept: wanted })).toBe(isA(one, wanted));
        expect(canFeed(gives(one), { concept: wanted }, "varied")).toBe(mayStandFor(one, wanted));
      }),
      { numRuns: 2_000 },
    );
  });

  test("is no list for a single value, nor anything for a parameter", () => {
    expect(canFeed({ ...gives("percent"), list: "set" }, { concept: "percent" }, "varied")).toBe(false);
    expect(canFeed(gives("percent"), { concept: "percent", literalOnly: true }, "varied")).toBe(false);
  });
});

describe("the graph of varied questions", () => {
  const varied = POOL.graphFor("varied");

  test("has every edge of the natural one, and twice as many", () => {
    let [all, natural] = [0, 0];
    for (const tool of TOOLS) {
      const [wide, narrow] = [varied.consumersOf(tool), POOL.graph.consumersOf(tool)];
      expect(wide).toEqual(expect.arrayContaining([...narrow]));
      all += wide.length;
      natural += narrow.length;
    }
    expect(all).toBeGreaterThan(2 * natural);
  });

  test("is the pool's own where nothing is said of them, and one without tools has its chaining", () => {
    expect(POOL.graphFor("natural")).toBe(POOL.graph);
    expect(POOL.graphFor("varied")).toBe(varied);
    const [first] = TOOLS;
    const less = POOL.graphWithout([first?.name ?? ""], "varied");
    expect(less.pool.chaining).toBe(varied.pool.chaining);
    expect(less.pool.tools).toHaveLength(TOOLS.length - 1);
    expect(POOL.graphWithout([first?.name ?? ""]).pool.chaining).toBe(conceptChaining);
  });

  test("starts from the same seeds: what a question states is what a field is named for", () => {
    for (const tool of TOOLS) expect(varied.startable(tool)).toBe(POOL.graph.startable(tool));
    const seeds = POOL.seeds.filter((_, i) => i % 97 === 0);
    for (const seed of seeds) expect(varied.consumersOfSeed(seed)).toEqual(POOL.graph.consumersOfSeed(seed));
  });

  test("names partners: tools called first whose figures may be weighed against one's own; the natural graph names none", () => {
    const tool = TOOLS.find(({ name }) => name === "gapminder_country_year") ?? expect.fail();
    const partners = varied.partnersOf(tool);
    expect(partners.length).toBeGreaterThan(0);
    expect(partners).not.toContain(tool);
    for (const partner of partners) {
      expect(varied.startable(partner)).toBe(true);
      const sides = Object.values(varied.givesOf(partner)).flatMap((a) =>
        Object.values(tool.gives).map((b) => mayStandFor(a.concept as ConceptName, b.concept)),
      );
      expect(sides).toContain(true);
    }
    expect(POOL.graph.partnersOf(tool)).toEqual([]);
  });

  test("begins a path before the focus where longer ones are asked for, as far as tools lead there", () => {
    const led = TOOLS.filter((tool) => varied.startable(tool) && varied.sourcesOf(tool).length > 0);
    const paths = (least: number) =>
      led
        .map(({ name }, i) => varied.feederPath(name, randomOf(i, "path"), 4, least))
        .filter(({ length }) => length > 0);
    const alone = (least: number) => paths(least).filter(({ length }) => length === 1).length / led.length;
    expect(led.length).toBeGreaterThan(100);
    expect(alone(1)).toBeGreaterThan(0.2);
    expect(alone(2)).toBeLessThan(0.1);
    for (const path of paths(2)) expect(varied.startable(varied.find(path[0] ?? "") ?? expect.fail())).toBe(true);
  });
});

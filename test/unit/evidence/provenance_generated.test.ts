/**
 * How well inferred provenance meets the truth on generated traces, with values that are equal by chance, by kind of trap.
 * The same figures at more traces: `npm run provenance`.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { randomOf } from "../../../functions/lib/random.ts";
import { type Counts, counted, none, plus } from "../../../functions/local/provenance/measure.ts";
import { TRAPS, UNKNOWABLE } from "../../../functions/local/provenance/synthetic.ts";
import { Maker } from "../../../functions/local/provenance/trace.ts";
import { tracesOf } from "../../../functions/local/provenance/traces.ts";

const SEEDS = [2_001, 2_002];
const TRACES_A_TRAP = 25;
const FLOOR = 0.97;

/**
 * Recall where names do not say enough of values that tell little by themselves, which are left out rather than guessed: years
 * and counts through tools of which nothing is known, short words against the concepts, and what nobody could know.
 */
const RECALL_FLOORS: Readonly<Record<string, number>> = {
  "pool, concepts unknown": 0.85,
  "pool, against the concepts": 0.88,
  [UNKNOWABLE]: 0,
};

const traps = new Map<string, Counts>();
const mistakes: string[] = [];

beforeAll(async () => {
  for (const seed of SEEDS)
    for await (const trace of tracesOf(TRACES_A_TRAP, seed)) {
      const counts = counted(trace, ({ trap, text }) => mistakes.push(`${trap}: ${text}`));
      traps.set(trace.trap, plus(traps.get(trace.trap) ?? none(), counts));
    }
}, 120_000);

/** Precision where names do not say enough: several records of a search hold one short word. */
const PRECISION_FLOORS: Readonly<Record<string, number>> = { "pool, concepts unknown": 0.95 };

describe("inferred provenance on generated traces", () => {
  test("in total", () => {
    const { right, found, wanted, either } = [...traps.values()].reduce(plus, none());
    console.log(`precision ${right}/${found}, recall ${right}/${wanted}, ${either} of them another that is as right`);
    expect(wanted).toBeGreaterThan(3_000);
    expect(right / found).toBeGreaterThanOrEqual(FLOOR);
    expect(right / wanted).toBeGreaterThanOrEqual(FLOOR);
    expect(either / right).toBeLessThan(0.1);
  });

  test("trap by trap", () => {
    expect(traps.size).toBeGreaterThan(Object.keys(TRAPS).length);
    const low = [...traps].filter(
      ([trap, { right, found, wanted }]) =>
        (found > 0 && right / found < (PRECISION_FLOORS[trap] ?? FLOOR)) ||
        right / wanted < (RECALL_FLOORS[trap] ?? FLOOR),
    );
    expect(low, mistakes.filter((line) => low.some(([trap]) => line.startsWith(trap))).join("\n")).toEqual([]);
  });
});

describe("the truth", () => {
  const maker = (opaque = false) => new Maker({ trap: "test", random: randomOf(1, "truth"), opaque });

  test("another place counts if it holds the value under the same name and its call found or chose it", () => {
    const made = maker();
    const at = made.call("one", { of: "x" }, { city: "Lima", town: "Lima" });
    made.call("two", { of: "y" }, { city: "LIMA" });
    made.call("echo", { city: "Lima" }, { city: "Lima" }, { links: [["/city", at("/city")]] });
    made.call("choice", { a: "Lima", b: "Oslo" }, { city: "Lima" }, { links: [["/a", at("/city")]] });
    made.call("together", {}, { city: "Lima" });
    made.call("use", { city: "Lima" }, {}, { links: [["/city", at("/city")]], together: true });
    const truth = made.finish().truth.at(-1);
    expect(truth?.to).toEqual({ call: "c6", pointer: "/city" });
    expect(truth?.either.map(({ call, pointer }) => call + pointer)).toEqual(["c2/city", "c4/city"]);
  });

  test("an edge counts once, by what it names", () => {
    const made = maker();
    const at = made.call("one", {}, { city: "Tallinn", spare: "Tallinn" });
    made.call("use", { city: "Tallinn", own: "Tallinn" }, {}, { links: [["/city", at("/city")]] });
    expect(counted(made.finish())).toEqual({ traces: 1, wanted: 1, found: 2, right: 1, either: 0 });
  });

  test("opaque names are the same in every call of a tool and nowhere else", () => {
    const made = maker(true);
    made.call("one", { a: 1 }, { a: 2 });
    made.call("one", { a: 1 }, { a: 2 });
    made.call("two", { a: 1 }, { a: 2 });
    const [first, second, third] = made.evidence.map(({ tool, input }) => [tool, ...Object.keys(input)].join(" "));
    expect(first).toBe(second);
    expect(third?.split(" ").some((name) => first?.includes(name))).toBe(false);
  });
});

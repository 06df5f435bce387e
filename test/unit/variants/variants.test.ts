import { describe, expect, it } from "vitest";
import type { Call } from "../../../functions/domain/schema.ts";
import { likeness, withDistractors } from "../../../functions/domain/variants/distractors.ts";
import { drawFaults } from "../../../functions/domain/variants/faults.ts";
import { drawNoise } from "../../../functions/domain/variants/noise.ts";
import { kindsFor, VARIANT_KINDS, variantsSchema } from "../../../functions/domain/variants/variant.ts";
import { worldOf } from "../../../functions/domain/variants/world.ts";
import { randomOf } from "../../../functions/lib/random.ts";

const random = () => randomOf(7, "test");

describe("which tasks are varied", () => {
  const first = (variants: Parameters<typeof kindsFor>[0]) =>
    Array.from({ length: 2_000 }, (_, ordinal) => kindsFor(variants, 3, ordinal));

  it("is about the share, by seed and ordinal alone", () => {
    const drawn = first(variantsSchema.parse({ share: 0.3 }));
    const share = drawn.filter((kinds) => kinds.length > 0).length / drawn.length;
    expect(Math.abs(share - 0.3)).toBeLessThan(0.03);
    expect(first(variantsSchema.parse({ share: 0.3 }))).toEqual(drawn);
  });

  it("tries every kind that is asked for, more often first what has more weight", () => {
    const all = first(variantsSchema.parse({ share: 1 }));
    expect(all.every((kinds) => new Set(kinds).size === VARIANT_KINDS.length)).toBe(true);
    const two = first(variantsSchema.parse({ share: 1, kinds: { faults: 3, noise: 1 } }));
    expect(two.every((kinds) => kinds.length === 2)).toBe(true);
    expect(two.filter(([kind]) => kind === "faults").length / two.length).toBeCloseTo(0.75, 1);
  });

  it.each([{ share: 0 }, { share: 1.1 }, { share: 1, kinds: { faults: 0 } }, { share: 1, kinds: { harder: 1 } }, {}])(
    "refuses %j",
    (given) => {
      expect(variantsSchema.safeParse(given).success).toBe(false);
    },
  );
});

describe("distractors", () => {
  const tool = (name: string, description: string) => ({ name, domain: "general", description, fields: ["country"] });
  const capital = tool("country_capital", "Looks up the capital of a country.");
  const twin = tool("country_largest_city", "Looks up the largest city of a country.");
  const others = Array.from({ length: 30 }, (_, i) => ({
    ...tool(`other_${i}`, "Computes the mass of a sample."),
    fields: ["mass"],
  }));

  it("are near twins before anything else, and keep what is offered", () => {
    const made = withDistractors(["country_capital"], [capital], [capital, twin, ...others], 10, random());
    expect(made?.added).toContain("country_largest_city");
    expect(made?.added).toHaveLength(10);
    expect(new Set(made?.toolset)).toEqual(new Set(["country_capital", ...(made?.added ?? [])]));
    expect(likeness(capital, capital)).toBeCloseTo(1);
  });

  it("are none where there is no room or no tool", () => {
    expect(withDistractors(["country_capital"], [capital], [capital], 10, random())).toBeUndefined();
    expect(withDistractors(["country_capital"], [capital], [capital, twin], 0, random())).toBeUndefined();
  });
});

describe("the world of a variant", () => {
  it("has tools fail as often as it says, and then no more", () => {
    const world = worldOf({ kind: "faults", faults: [{ tool: "a", calls: 2, error: "try again" }] });
    expect([1, 2, 3].map((nth) => world.faultOf("a", nth))).toEqual(["try again", "try again", undefined]);
    expect(world.faultOf("b", 1)).toBeUndefined();
    for (const { tool, calls, error } of drawFaults(["a", "b", "c"], random())) {
      expect(["a", "b", "c"]).toContain(tool);
      expect(calls).toBeGreaterThan(0);
      expect(error).toMatch(/try again|retry/);
    }
  });

  it("puts what no longer holds before what does, for that input alone, and never over a field of the tool", () => {
    const call: Call = {
      id: "c1",
      round: 1,
      step: 0,
      tool: "city",
      input: { city: "Oslo" },
      output: { people: 1000, name: "Oslo" },
      ok: true,
      error: null,
    };
    const noise = drawNoise([call], [{ value: 1000, call: "c1", pointer: "/people" }], random());
    expect(noise).toHaveLength(1);
    const world = worldOf({ kind: "noise", noise });
    const heard = world.outputOf("city", { city: "Oslo" }, call.output) as Record<string, Record<string, number>>;
    expect(Object.keys(heard)).toEqual(["superseded", "people", "name"]);
    expect(heard).toMatchObject(call.output as object);
    expect(heard.superseded?.people).not.toBe(1000);
    expect(world.outputOf("city", { city: "Rome" }, call.output)).toEqual(call.output);
    const taken = { ...call, output: { superseded: 1, people: 5 } };
    expect(drawNoise([taken], [{ value: 5, call: "c1", pointer: "/people" }], random())).toEqual([]);
    expect(drawNoise([call], [{ value: "Oslo", call: "c1", pointer: "/name" }], random())).toEqual([]);
  });
});

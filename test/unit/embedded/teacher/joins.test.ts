/** What natural questions join: every thing of the pool that chains is spoken of, and what is said of it is so. */
import { describe, expect, it } from "vitest";
import { canFeed } from "../../../../functions/embedded/concept_chaining.ts";
import {
  ENDS,
  isAskedBeside,
  isCarriedOn,
  isSettled,
  JOINS,
  TOGETHER,
} from "../../../../functions/embedded/teacher/joins.ts";
import { isThing } from "../../../../functions/embedded/teacher/sense.ts";
import { type EmbeddedTool, plannedFields } from "../../../../functions/embedded/tool.ts";
import { TOOLS } from "../../../support/embedded.ts";

const byName = new Map(TOOLS.map((tool) => [tool.name, tool]));
const named = (name: string): EmbeddedTool => {
  const tool = byName.get(name);
  if (tool === undefined) throw new Error(`no tool ${name}`);
  return tool;
};
const valueAt = (key: string) => {
  const [, name = "", pointer = ""] = /^([^/]*)(.*)$/.exec(key) ?? [];
  const tool = named(name);
  const gives = tool.gives[pointer];
  if (gives === undefined) throw new Error(`${name} gives no ${pointer}`);
  return { tool, gives, place: pointer };
};

describe("joins", () => {
  it("are said of every thing of the pool that another tool takes", () => {
    const open = TOOLS.flatMap((tool) =>
      Object.entries(tool.gives).flatMap(([place, gives]) => {
        const taken = TOOLS.some(
          (other) => other !== tool && plannedFields(other).some(([, takes]) => canFeed(gives, takes, "natural")),
        );
        return taken && isThing({ gives }) && !isSettled({ tool, gives, place }) ? [`${tool.name}${place}`] : [];
      }),
    );
    expect(open).toEqual([]);
  });

  it("lead from values that there are into tools that take them, for values that these give", () => {
    for (const [key, into] of Object.entries(JOINS)) {
      const { gives } = valueAt(key);
      for (const one of into.split(" ")) {
        const [, name = "", pointer = ""] = /^([^/]*)(.*)$/.exec(one) ?? [];
        const tool = named(name);
        expect(
          plannedFields(tool).some(([, takes]) => canFeed(gives, takes, "natural")),
          `${key} into ${one}`,
        ).toBe(true);
        expect(pointer === "" || tool.gives[pointer] !== undefined, `${key} into ${one}`).toBe(true);
      }
    }
    for (const key of ENDS) expect(isThing(valueAt(key)), key).toBe(true);
    expect(ENDS.filter((key) => JOINS[key] !== undefined)).toEqual([]);
    for (const name of TOGETHER.flat()) named(name);
  });

  it("leave a riddle aside, and what a tool of somebody else's gives alone", () => {
    const larger = valueAt("countries_compared/larger");
    expect(isCarriedOn(larger, named("country_profile"))).toBe(true);
    expect(isCarriedOn(larger, named("airports_of_country"))).toBe(false);
    const theirs = { ...larger, tool: { ...larger.tool, name: "their_countries" } };
    expect(isCarriedOn(theirs, named("airports_of_country"))).toBe(true);
    expect(isAskedBeside([named("protein_mass")], named("protein_properties"))).toBe(true);
    expect(isAskedBeside([named("dna_melting")], named("dna_strands"))).toBe(false);
    expect(isAskedBeside([{ ...named("dna_melting"), name: "their_melting" }], named("dna_strands"))).toBe(true);
  });
});

/** What natural questions join: every thing of the pool that chains is spoken of, and what is said of it is so. */
import { describe, expect, it } from "vitest";
import { canFeed } from "../../../../functions/embedded/concept_chaining.ts";
import {
  APART,
  CONTRIVED,
  ENDS,
  isAskedBeside,
  isCarriedOn,
  isSettled,
  JOINS,
  TOGETHER,
} from "../../../../functions/embedded/teacher/joins.ts";
import { ALL_FOLLOW_UPS, unsaidFields } from "../../../../functions/embedded/teacher/language/follow_ups.ts";
import { readings } from "../../../../functions/embedded/teacher/language/parse.ts";
import { formsOf } from "../../../../functions/embedded/teacher/language/phrases.ts";
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
    for (const key of CONTRIVED) valueAt(key);
    for (const name of Object.entries(APART).flatMap(([from, into]) => [from, ...into.split(" ")])) named(name);
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

describe("follow-ups", () => {
  const pairs = [...ALL_FOLLOW_UPS].flatMap(([key, asks]) =>
    asks.flatMap(({ ask, after }) => [...after].map((before) => ({ key, ask, before }))),
  );

  it("ask for what people go on to ask of the thing, and leave no field open", () => {
    for (const { key, ask, before } of pairs) {
      const [thing, asked] = [valueAt(before), valueAt(key)];
      expect(isCarriedOn(thing, asked.tool), `${before} into ${key}`).toBe(true);
      const owned = plannedFields(asked.tool).flatMap(([field, takes]) =>
        canFeed(thing.gives, takes, "natural") ? [field] : [],
      );
      expect(owned, `${before} into ${key}`).toHaveLength(1);
      expect(unsaidFields(asked.tool, ask, owned, thing.tool), `${before} into ${key}`).toBeDefined();
    }
  });

  it("are read with the thing and with what was said of it", () => {
    const { gives, tool } = valueAt("gapminder_countries_compared/richer");
    const first = formsOf(gives).asks[0] ?? "";
    const question = `${first.replace("{year}", "1997").replace("{a}", "Peru").replace("{b}", "Chile")}, and what was its GDP per capita in US dollars?`;
    const [reading] = readings(question.slice(0, 1).toUpperCase() + question.slice(1), [
      tool,
      named("gapminder_country_year"),
    ]);
    const [thing, asked] = reading?.roots ?? [];
    expect(asked?.tool.name).toBe("gapminder_country_year");
    expect(asked?.pointer).toBe("/gdp_per_capita");
    expect(asked?.inputs.get("country")).toEqual(thing);
    expect(asked?.inputs.get("year")).toEqual({ stated: 1997 });
  });
});

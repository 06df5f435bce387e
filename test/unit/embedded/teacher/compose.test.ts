/** How questions are worded, on traces written by hand. */
import { describe, expect, test } from "vitest";
import { compose, type Question } from "../../../../functions/embedded/teacher/language/compose.ts";
import { formsOf, nounOf } from "../../../../functions/embedded/teacher/language/phrases.ts";
import { literalText } from "../../../../functions/embedded/teacher/language/stating.ts";
import { introduces, type Manner, mannerOf } from "../../../../functions/embedded/teacher/language/voices.ts";
import { Trace } from "../../../../functions/embedded/teacher/trace.ts";
import type { EmbeddedTool } from "../../../../functions/embedded/tool.ts";
import { randomOf } from "../../../../functions/lib/random.ts";
import {
  acronym,
  capital,
  distance,
  neighbours,
  people,
  share,
  small,
  streets,
  traced,
  twin,
  type Written,
  worldOf,
} from "./world.ts";

const area = small(
  "area_of",
  { country: "country.name" },
  {
    "/area": {
      concept: "area.km2",
      phrase: "the area [in square kilometres] of {country} <Atlas>",
      ask: "how large [in square kilometres] is {country} <Atlas>",
    },
  },
  () => ({ area: 3 }),
);
const TOOLS = worldOf([capital, people, streets, twin, neighbours, distance, share, acronym, area]).tools;

type Roots = readonly (readonly [call: string, pointer: string])[];

/** The questions for values of a trace by several seeds. */
function questions(
  written: readonly Written[],
  roots: Roots,
  { manner = "question" as Manner, nesting = 2, tools = TOOLS } = {},
): Question[] {
  const { evidence, provenance } = traced(...written);
  const trace = new Trace(evidence, provenance, tools);
  const values = roots.flatMap(([call, pointer]) => trace.value({ call, pointer }) ?? []);
  expect(values).toHaveLength(roots.length);
  return Array.from({ length: 40 }, (_, seed) =>
    compose(trace, values, { manner, nesting, random: randomOf(seed, "test") }),
  );
}

const worded = (...args: Parameters<typeof questions>) => questions(...args).map(({ text }) => text);

const ofPeru = { tool: capital, stated: { country: "Peru" } };
const ofChile = { tool: capital, stated: { country: "Chile" } };
const inIt = (tool: EmbeddedTool): Written => ({ tool, links: { city: ["c1", "/capital"] } });

describe("nesting", () => {
  const chain = [ofPeru, inIt(twin), { tool: people, links: { city: ["c2", "/twin"] } }] as const;

  test("phrases stand inside phrases as deep as is allowed", () => {
    for (const text of worded([...chain], [["c3", "/people"]]))
      expect(text).toMatch(/people (?:are there )?in the twin town of the capital of Peru/);
    for (const text of worded([...chain], [["c3", "/people"]], { nesting: 1 })) {
      expect(text).toMatch(/the twin town of the capital of Peru[.,] .*people (?:are there )?in (?:it|that city)/);
    }
  });

  test("a value used twice is introduced once", () => {
    const links = { part: ["c3", "/streets"], whole: ["c2", "/people"] } as const;
    for (const text of worded([ofPeru, inIt(people), inIt(streets), { tool: share, links }], [["c4", "/share"]])) {
      expect(text.match(/the capital of Peru/g)).toHaveLength(1);
      expect(text).toContain("its number of streets makes of the number of people in that city");
    }
  });
});

describe("references", () => {
  test("the second side of a comparison is spoken of as the first for another thing", () => {
    const links = { from: ["c1", "/capital"], to: ["c2", "/capital"] } as const;
    for (const text of worded([ofPeru, ofChile, { tool: distance, links }], [["c3", "/distance"]]))
      expect(text).toContain("the distance between the capital of Peru and that of Chile");
  });

  test("two things of one noun that are introduced are numbered, and the question says that of itself", () => {
    const links = { from: ["c2", "/capital"], to: ["c1", "/capital"] } as const;
    const twice = [
      ofPeru,
      ofChile,
      { tool: distance, links },
      { tool: distance, links: { from: links.to, to: links.from } },
    ];
    const roots = [
      ["c3", "/distance"],
      ["c4", "/distance"],
    ] as const;
    for (const { text, numbered } of questions(twice, roots)) {
      expect(text).toContain("the distance between the second city and the first city");
      expect(numbered).toBe(true);
    }
  });

  test("the noun is that of the concept, or its plural", () => {
    expect(nounOf({ concept: "country.name", phrase: "the country" })).toBe("country");
    expect(nounOf({ concept: "country.name", list: "set", phrase: "the countries" })).toBe("countries");
  });
});

describe("marks of a phrase", () => {
  test("units are said of what is asked for, and sources once", () => {
    const list = [{ tool: area, stated: { country: "Peru" } }];
    for (const text of worded(list, [["c1", "/area"]])) {
      expect(text).toContain("in square kilometres");
      expect(text.match(/Atlas/g)).toHaveLength(1);
    }
    expect(formsOf(area.gives["/area"] ?? expect.fail("no area"))).toMatchObject({
      full: "the area in square kilometres of {country}",
      short: "the area of {country}",
      sources: ["Atlas"],
      owned: "country",
    });
  });

  test("a question is made of the phrase where a tool has none", () => {
    const asked = (phrase: string) => formsOf({ concept: "count", phrase }).asks[0];
    expect(asked("the number of moons of {planet}")).toBe("how many moons does {planet} have");
    expect(asked("the number of stars in {group}")).toBe("how many stars are there in {group}");
    expect(asked("the number of states that border {state}")).toBe("how many states border {state}");
    expect(asked("the country with the larger area out of {a} and {b}")).toBe(
      "which country has the larger area, {a} or {b}",
    );
    expect(asked("the heavier element out of {a} and {b}")).toBe("which element is heavier, {a} or {b}");
    expect(asked("the drug with the longest half-life among {drugs}")).toBe(
      "which of {drugs} has the longest half-life",
    );
    expect(asked("the group that contains {star}")).toBe("which group contains {star}");
    expect(asked("the depth of {lake}")).toBe("what is the depth of {lake}");
  });
});

describe("records", () => {
  const roots = [
    ["c2", "/people"],
    ["c3", "/streets"],
  ] as const;

  test("their parts share a sentence", () => {
    for (const text of worded([ofPeru, inIt(people), inIt(streets)], roots))
      expect(text.match(/[.?]/g)?.length).toBeLessThan(4);
    for (const text of worded([ofPeru, inIt(people), inIt(streets)], roots, { manner: "request" }))
      expect(text).toMatch(
        /the number of people in that city and its number of streets\.$|ow many people are there in the capital of Peru, and how many streets does it have\?$/,
      );
  });
});

describe("several questions about one thing", () => {
  const asked = [ofPeru, inIt(people), inIt(streets)];
  const full = (roots: Roots) => worded(asked, roots).filter((text) => /how many.*, and how many/i.test(text));

  test("name it in the first and go on to speak of it", () => {
    const found = full([
      ["c2", "/people"],
      ["c3", "/streets"],
    ]);
    expect(found.length).toBeGreaterThan(20);
    for (const text of found) expect(text).toMatch(/in the capital of Peru, and how many streets does it have\?/);
  });

  test("go on from one that is itself asked for", () => {
    for (const text of worded(asked, [
      ["c1", "/capital"],
      ["c2", "/people"],
    ]))
      expect(text).toMatch(/the capital of Peru, and how many people are there in it\?/i);
  });
});

describe("stated values", () => {
  test("lists are joined, quoted where the field says so; dates are said in words and large numbers in groups", () => {
    expect(literalText(["a", "b", "c"], { concept: "text" })).toBe("a, b and c");
    expect(literalText(["a", "b"], { concept: "text", quote: true })).toBe('"a" and "b"');
    expect(literalText([2.5], { concept: "number" })).toBe("2.5");
    expect(literalText(1234567.5, { concept: "number" })).toBe("1,234,567.5");
    expect(literalText("2024-02-29", { concept: "date" })).toBe("29 February 2024");
    expect(literalText(120, { concept: "length.kilometre" })).toBe("120 kilometres");
    expect(literalText(120, { concept: "length.kilometre", literalOnly: true })).toBe("120");
  });

  test("what looks like a pattern in them is left as it is", () => {
    const odd = { tool: capital, stated: { country: "$& {country}" } };
    for (const text of worded([odd, inIt(people)], [["c2", "/people"]]))
      expect(text).toContain("the capital of $& {country}");
  });
});

describe("exemplars", () => {
  test("lend their manner by their last sentence", () => {
    expect(mannerOf("Take a lake. Calculate its depth.")).toBe("request");
    expect(mannerOf("How deep is the lake?")).toBe("question");
    expect(mannerOf("I want to know the depth of the lake.")).toBe("statement");
  });
  test("tell whether they introduce things first", () => {
    expect(introduces("Take a lake. How deep is it?")).toBe(true);
    expect(introduces("How deep is the lake?")).toBe(false);
  });
});

test("questions open in many ways", () => {
  const openings = worded([ofPeru], [["c1", "/capital"]]).map((text) => text.split(" ").slice(0, 2).join(" "));
  expect(new Set(openings).size).toBeGreaterThanOrEqual(8);
});

/** How questions are worded, on traces written by hand. */
import { describe, expect, test } from "vitest";
import { compose, literalText, nounOf } from "../../../../functions/embedded/teacher/language/compose.ts";
import { introduces, VOICES, type Voice, voiceOf } from "../../../../functions/embedded/teacher/language/voices.ts";
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

const TOOLS = worldOf([capital, people, streets, twin, neighbours, distance, share, acronym]).tools;
const voiceWith = (id: string): Voice => VOICES.find((voice) => voice.id === id) ?? expect.fail(id);
const WHAT = voiceWith("what");
const GIVE = voiceWith("give");

/** The question for values of a trace, with every "Take", "Find" and the like written as "Take". */
function worded(
  written: readonly Written[],
  roots: readonly (readonly [call: string, pointer: string])[],
  { voice = WHAT, nesting = 2, tools = TOOLS } = {},
): string {
  const { evidence, provenance } = traced(...written);
  const trace = new Trace(evidence, provenance, tools);
  const values = roots.flatMap(([call, pointer]) => trace.value({ call, pointer }) ?? []);
  expect(values).toHaveLength(roots.length);
  return compose(trace, values, { voice, nesting, random: randomOf(1, "test") }).replace(
    /(^|\. )(?!What|Give|Report|Tell)[A-Z][^.]*? (?=the |whether )/g,
    "$1Take ",
  );
}

const ofPeru = { tool: capital, stated: { country: "Peru" } };
const ofChile = { tool: capital, stated: { country: "Chile" } };
const inIt = (tool: EmbeddedTool): Written => ({ tool, links: { city: ["c1", "/capital"] } });

describe("nesting", () => {
  test("phrases stand inside phrases as deep as is allowed", () => {
    const chain = [ofPeru, inIt(twin), { tool: people, links: { city: ["c2", "/twin"] } }] as const;
    const roots = [["c3", "/people"]] as const;
    expect(worded([...chain], roots)).toBe("What is the number of people in the twin town of the capital of Peru?");
    expect(worded([...chain], roots, { nesting: 1 })).toBe(
      "Take the twin town of the capital of Peru. What is the number of people in that city?",
    );
    expect(worded([...chain], roots, { nesting: 0 })).toBe(
      "Take the capital of Peru. Take the twin town of the first city. What is the number of people in the second city?",
    );
  });

  test("a phrase that is too long to stand inside another is introduced", () => {
    const long = { tool: capital, stated: { country: "P".repeat(90) } };
    expect(worded([long, inIt(people)], [["c2", "/people"]])).toMatch(/^Take the capital of P+\. What is the number/);
  });

  test("a value used twice is introduced once", () => {
    const links = { part: ["c3", "/streets"], whole: ["c2", "/people"] } as const;
    expect(worded([ofPeru, inIt(people), inIt(streets), { tool: share, links }], [["c4", "/share"]])).toBe(
      "Take the capital of Peru. What is the share that the number of streets of that city makes of the number of people in that city?",
    );
  });
});

describe("references", () => {
  test("two things of one noun are numbered in the order in which they are introduced", () => {
    const links = { from: ["c2", "/capital"], to: ["c1", "/capital"] } as const;
    expect(worded([ofPeru, ofChile, { tool: distance, links }], [["c3", "/distance"]], { nesting: 0 })).toBe(
      "Take the capital of Peru. Take the capital of Chile. What is the distance between the second city and the first city?",
    );
  });

  test("lists are spoken of in the plural", () => {
    const list = { tool: neighbours, stated: { country: "Peru" } };
    const first = { tool: acronym, links: { names: ["c1", "/countries"] } } as const;
    expect(worded([list, first], [["c2", "/acronym"]], { nesting: 0 })).toBe(
      "Take the neighbours of Peru. What is the acronym made of those countries?",
    );
    const both = [list, { tool: neighbours, stated: { country: "Chile" } }, first] as const;
    const second = { tool: acronym, links: { names: ["c2", "/countries"] } } as const;
    const roots = [
      ["c3", "/acronym"],
      ["c4", "/acronym"],
    ] as const;
    expect(worded([...both, second], roots, { nesting: 0 })).toContain("the second list of countries");
  });

  test("the noun is that of the concept, or its plural", () => {
    expect(nounOf({ concept: "country.name", phrase: "the country" })).toBe("country");
    expect(nounOf({ concept: "country.name", list: "set", phrase: "the countries" })).toBe("countries");
  });
});

describe("records", () => {
  test("two parts share a sentence and agree in number", () => {
    expect(
      worded(
        [ofPeru, inIt(people), inIt(streets)],
        [
          ["c2", "/people"],
          ["c3", "/streets"],
        ],
      ),
    ).toBe(
      "Take the capital of Peru. What is the number of people in that city, and what is the number of streets of that city?",
    );
    const list = { tool: neighbours, stated: { country: "Chile" } };
    const roots = [
      ["c1", "/capital"],
      ["c2", "/countries"],
    ] as const;
    expect(worded([ofPeru, list], roots)).toBe("What is the capital of Peru, and what are the neighbours of Chile?");
    expect(worded([ofPeru, list], roots, { voice: GIVE })).toBe(
      "Give the capital of Peru, and also the neighbours of Chile.",
    );
  });

  test("three parts are a series", () => {
    const parts = [
      ["c2", "/people"],
      ["c3", "/streets"],
      ["c4", "/twin"],
    ] as const;
    expect(worded([ofPeru, inIt(people), inIt(streets), inIt(twin)], parts)).toBe(
      "Take the capital of Peru. Report each of these, in order: the number of people in that city; the number of streets of that city; the twin town of that city.",
    );
  });

  test("a part that another part rests on is introduced", () => {
    expect(
      worded(
        [ofPeru, inIt(people)],
        [
          ["c1", "/capital"],
          ["c2", "/people"],
        ],
      ),
    ).toMatch(/^Take the capital of Peru\. /);
  });
});

describe("stated values", () => {
  test("lists are joined, and quoted item by item where the field says so", () => {
    expect(literalText(["a", "b", "c"], false)).toBe("a, b and c");
    expect(literalText(["a", "b"], true)).toBe('"a" and "b"');
    expect(literalText([2.5], true)).toBe("2.5");
    expect(worded([{ tool: acronym, stated: { names: ["Peru", "Chile"] } }], [["c1", "/acronym"]])).toBe(
      'What is the acronym made of "Peru" and "Chile"?',
    );
  });

  test("what looks like a pattern in them is left as it is", () => {
    const odd = { tool: capital, stated: { country: "$& {country}" } };
    expect(worded([odd, inIt(people)], [["c2", "/people"]])).toBe(
      "What is the number of people in the capital of $& {country}?",
    );
  });
});

describe("voices", () => {
  test("follow the last sentence of the exemplar", () => {
    expect(voiceOf("Take a lake. Calculate its depth.", false).id).toBe("calculate");
    // No one calculates a name.
    expect(voiceOf("Take a lake. Calculate its depth.", true).id).toBe("what");
    expect(voiceOf("How deep is the lake?", false).id).toBe("what");
    expect(voiceOf("Zürich lies on which lake?", true).id).toBe("what");
  });
  test("tell whether the exemplar introduces things first", () => {
    expect(introduces("Take a lake. How deep is it?")).toBe(true);
    expect(introduces("How deep is the lake?")).toBe(false);
  });
});

test("a tool without stated values is asked for by its phrase alone", () => {
  const pi = small("value_of_pi", {}, { "/pi": { concept: "number", phrase: "the value of pi" } }, () => ({
    pi: Math.PI,
  }));
  expect(worded([{ tool: pi }], [["c1", "/pi"]], { tools: worldOf([pi]).tools })).toBe("What is the value of pi?");
});

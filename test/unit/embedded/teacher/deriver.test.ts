/** What the embedded deriver makes of a round: typed answers, grounded and not given away, or a reason why there are none. */
import { describe, expect, test } from "vitest";
import { groundingComplaints } from "../../../../functions/domain/derivation/ground.ts";
import type { AnswerPointer, Exemplar, JsonObject } from "../../../../functions/domain/schema.ts";
import { type ConceptName, conceptOf } from "../../../../functions/embedded/concepts/index.ts";
import { deriveRound, type LocatedDerivation } from "../../../../functions/embedded/teacher/deriver.ts";
import type { EmbeddedTool, Gives } from "../../../../functions/embedded/tool.ts";
import type { DerivePayload } from "../../../../functions/models/prompts/derive.ts";
import { POOL } from "../../../support/embedded.ts";
import { capital, EXEMPLARS, neighbours, people, small, streets, traced, twin, type Written } from "./world.ts";

/** The derivation of a round over the calls, of which those of the round before ended on `before`. */
function derived(written: readonly Written[], more: Partial<DerivePayload> = {}) {
  const tools = new Map(written.map(({ tool }) => [tool.name, tool]));
  const payload: DerivePayload = {
    random: 1,
    round: 1,
    last_round: true,
    question: null,
    answer_pointers: [],
    ...traced(...written),
    exemplars: [...EXEMPLARS],
    toolset: [...tools.keys()],
    wanted: null,
    ...more,
  };
  const result = deriveRound(POOL.graph, payload, tools);
  if (result.question !== null) {
    const { evidence, provenance, round, answer_pointers } = payload;
    expect(groundingComplaints(result, { evidence, provenance, round, before: answer_pointers })).toEqual([]);
  }
  return result;
}

const question = (result: ReturnType<typeof derived>): LocatedDerivation =>
  result.question === null ? expect.fail(result.problem) : result;

/** A tool of a country that returns this value, of this concept. */
const facts = (concept: ConceptName, value: JsonObject[string], more: Partial<Gives> = {}): EmbeddedTool =>
  small(
    "fact_of",
    { country: "country.name" },
    { "/fact": { concept, phrase: "the fact about {country}", ...more } },
    () => ({
      fact: value,
    }),
  );
const about = (tool: EmbeddedTool): Written => ({ tool, stated: { country: "Peru" } });
const answerOf = (concept: ConceptName, value: JsonObject[string], more: Partial<Gives> = {}) =>
  question(derived([about(facts(concept, value, more))])).answer;

describe("what has to be found out first", () => {
  const oldest = small(
    "oldest_city_of",
    { country: "country.name" },
    { "/city": { concept: "city.name", phrase: "the oldest city in {country}", ends: true } },
    () => ({ city: "Caral" }),
  );
  const written: readonly Written[] = [about(oldest), { tool: people, links: { city: ["c1", "/city"] } }];

  test("is asked for first where questions are natural", () => {
    const { question: text, answer, answer_pointers } = question(derived(written));
    expect(text).toMatch(/oldest city in Peru,? and .*\b(?:it|that city)\b/);
    expect(answer.type).toBe("record");
    expect(answer_pointers.map((at) => "pointer" in at && at.pointer)).toEqual(["/city", "/people"]);
  });

  test("goes by its description where they are varied", () => {
    const { question: text, answer } = question(derived(written, { questions: "varied" }));
    expect(text).toContain("in the oldest city in Peru");
    expect(answer.type).toBe("number");
  });
});

describe("answers are typed by their concept", () => {
  test("numbers with their unit and half a percent of tolerance", () => {
    const { unit } = conceptOf("percent");
    expect(unit).toBeDefined();
    expect(answerOf("percent", 12.5)).toEqual({
      type: "number",
      value: 12.5,
      unit,
      tolerance: { relative: 0.005, absolute: 0 },
    });
    expect(answerOf("number", 12.5)).not.toHaveProperty("unit");
  });
  test("counts and years to the digit", () => {
    expect(answerOf("count", 12)).toMatchObject({ type: "number", tolerance: { relative: 0, absolute: 0 } });
    expect(answerOf("year", 1969)).toMatchObject({ type: "number", tolerance: { relative: 0, absolute: 0 } });
  });
  test("texts and dates", () => {
    expect(answerOf("city.name", "Lima")).toEqual({ type: "text", value: "Lima", accepted: [] });
    expect(answerOf("date", "1969-07-20")).toEqual({ type: "date", value: "1969-07-20" });
  });
  test("sets and lists, with a pointer for each item", () => {
    const items = ["Lima", "Cusco"].map((value) => ({ type: "text", value, accepted: [] }));
    expect(answerOf("city.name", ["Lima", "Cusco"], { list: "set" })).toEqual({ type: "set", value: items });
    expect(answerOf("city.name", ["Lima", "Cusco"], { list: "ordered" })).toEqual({ type: "list", value: items });
    const { answer_pointers } = question(derived([about(neighbours)]));
    expect(answer_pointers.map((at) => at.pointer)).toEqual(["/countries/0", "/countries/1"]);
  });
});

describe("several ends", () => {
  const split: Written[] = [
    about(capital),
    { tool: people, links: { city: ["c1", "/capital"] }, step: 1 },
    { tool: streets, links: { city: ["c1", "/capital"] }, step: 1 },
    { tool: twin, links: { city: ["c1", "/capital"] }, step: 1 },
  ];

  test("make a record whose labels differ, in the order of the question", () => {
    const { answer, question: text, answer_pointers } = question(derived(split));
    expect(answer.type).toBe("record");
    if (answer.type !== "record") return;
    expect(answer.value.map((part) => part.label)).toEqual(["count", "count 2", "city"]);
    expect(answer_pointers.map((at) => at.call)).toEqual(["c2", "c3", "c4"]);
    expect(text).toMatch(/(?:number of|how many) people.*(?:number of|how many) streets.*twin town/i);
  });

  test("of two calls make a record of two", () => {
    const { answer } = question(derived(split.slice(0, 3)));
    expect(answer.type === "record" ? answer.value : []).toHaveLength(2);
  });

  test("that an earlier turn left unused are left out", () => {
    const { answer_pointers } = question(derived([about(neighbours), about(capital)]));
    expect(new Set(answer_pointers.map((at) => at.call))).toEqual(new Set(["c2"]));
  });
});

describe("rounds", () => {
  const before: AnswerPointer[] = [{ value: "Peru-ville", call: "c1", pointer: "/capital" }];

  test("after the first rest on the answer before", () => {
    const onward: Written = { tool: people, links: { city: ["c1", "/capital"] }, round: 2, step: 0 };
    const apart: Written = { tool: twin, stated: { city: "Oslo" }, round: 2, step: 0 };
    const result = question(derived([about(capital), onward, apart], { round: 2, answer_pointers: before }));
    expect(result.answer_pointers.map((at) => at.call)).toEqual(["c2"]);
    // What shares no call with the answer is another question.
    expect(derived([about(capital), apart], { round: 2, answer_pointers: before }).question).toBeNull();
    expect(derived([about(capital)], { round: 2, answer_pointers: before })).toEqual({
      question: null,
      problem: "the round has no call that the question could rest on",
    });
  });

  describe("after a fork", () => {
    const fork: Written = { tool: people, links: { city: ["c1", "/capital"] }, round: 2, step: 0 };
    const forked: AnswerPointer[] = [...before, { value: "n", call: "c2", pointer: "/people" }];

    test("go on asking for the part that the new one does not rest on", () => {
      const onward: Written = { tool: twin, links: { city: ["c1", "/capital"] }, round: 3, step: 0 };
      const result = question(derived([about(capital), fork, onward], { round: 3, answer_pointers: forked }));
      expect(result.answer_pointers.map(({ call, pointer }) => call + pointer)).toEqual(["c2/people", "c3/twin"]);
      expect(result.answer.type).toBe("record");
    });

    test("ask for a set alone, and for nothing beside one", () => {
      const towns = small(
        "towns_around",
        { city: "city.name" },
        { "/towns": { concept: "city.name", list: "set", phrase: "the towns around {city}" } },
        () => ({ towns: ["Ayacucho", "Cusco"] }),
      );
      const onward: Written = { tool: towns, links: { city: ["c1", "/capital"] }, round: 3, step: 0 };
      const result = question(derived([about(capital), fork, onward], { round: 3, answer_pointers: forked }));
      expect([...new Set(result.answer_pointers.map(({ call }) => call))]).toEqual(["c3"]);
      const set = [0, 1].map((i) => ({ value: "", call: "c1", pointer: `/countries/${i}` }));
      expect(
        derived([about(neighbours), { ...fork, stated: { city: "Oslo" }, links: {} }], {
          round: 2,
          answer_pointers: set,
        }),
      ).toMatchObject({ question: null });
    });
  });

  test("before the last end on a value that a tool can go on from", () => {
    const profile = small(
      "profile_of",
      { country: "country.name" },
      {
        "/motto": { concept: "text", phrase: "the motto of {country}" },
        "/capital": { concept: "city.name", phrase: "the capital of {country}" },
        "/anthem": { concept: "text", phrase: "the anthem of {country}" },
      },
      () => ({ motto: "Firm and happy", capital: "Lima", anthem: "We are free" }),
    );
    const apart: Written = { tool: people, stated: { city: "Oslo" }, round: 0 };
    for (let random = 0; random < 10; random++) {
      const result = question(derived([about(profile), apart], { random, last_round: false }));
      expect(result.answer_pointers[0]?.pointer).toBe("/capital");
    }
  });
});

describe("no question", () => {
  const given = "every value of the round stands in its own question, makes no answer or takes too long to ask for";
  test.each<[string, EmbeddedTool]>([
    ["asks for what it states", facts("country.name", "Peru")],
    ["asks for part of what it states, or for what a phrase says", facts("text", "fact")],
    ["asks for nought, one, yes or no", facts("count", 0)],
    ["asks for a truth value", facts("truth", true, { phrase: "whether {country} is large" })],
    ["asks for a word that says yes", facts("text", "yes")],
    ["asks for what is not meant to be an answer", facts("text", "ACGT", { answer: false })],
    ["asks for a text that is too long", facts("text", "word ".repeat(40))],
    [
      "asks for a list that is too long",
      facts(
        "count",
        Array.from({ length: 13 }, (_, i) => i + 2),
        { list: "set" },
      ),
    ],
    ["asks for a list of which an item is stated", facts("country.name", ["Chile", "Peru"], { list: "set" })],
  ])("%s", (_, tool) => {
    expect(derived([about(tool)])).toEqual({ question: null, problem: given });
  });

  test("where no call succeeded", () => {
    const { evidence } = traced(about(capital));
    const failed = evidence.map((call) => ({ ...call, ok: false, output: null, error: "no" }));
    expect(derived([about(capital)], { evidence: failed })).toMatchObject({ question: null });
  });

  test("but another value of the round, where one is given away", () => {
    const both = small(
      "both_of",
      { country: "country.name" },
      {
        "/same": { concept: "country.name", phrase: "the name of {country}" },
        "/capital": { concept: "city.name", phrase: "the capital of {country}" },
      },
      ({ country }) => ({ same: country ?? null, capital: "Lima" }),
    );
    for (let random = 0; random < 10; random++) {
      const { answer } = question(derived([about(both)], { random }));
      expect(answer).toMatchObject({ type: "text", value: "Lima" });
    }
  });
});

describe("exemplars", () => {
  const only = (exemplar: Exemplar) => question(derived([about(capital)], { exemplars: [exemplar] }));
  test("lend their form and are named", () => {
    const asking = {
      id: "state",
      domain: "general",
      family: "lookup",
      question: "Look up the lake.",
    } as const;
    expect(only(asking)).toMatchObject({
      question: expect.stringMatching(/ the capital of Peru\.$/),
      exemplar: "state",
    });
  });
  test("of a family that fits the calls are preferred", () => {
    for (let random = 0; random < 10; random++)
      expect(question(derived([about(capital)], { random })).exemplar).toBe("split");
  });
});

test("the same payload gives the same derivation", () => {
  expect(derived([about(capital)])).toEqual(derived([about(capital)]));
});

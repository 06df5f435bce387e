/** The embedded solver has the question and the toolset, and nothing else. */
import { describe, expect, test } from "vitest";
import { extractAnswer } from "../../../../functions/domain/grading/extract.ts";
import { getPointer } from "../../../../functions/domain/json.ts";
import type { JsonObject } from "../../../../functions/domain/schema.ts";
import { solveTurn } from "../../../../functions/embedded/teacher/solver.ts";
import type { CallResult } from "../../../../functions/tools/call.ts";
import { attempt } from "../../../support/synthesize.ts";
import { capital, distance, neighbours, people, share, small, streets, twin, worldOf } from "./world.ts";

const TOOLSET = [capital, people, streets, twin, neighbours, distance, share];
const { call } = worldOf(TOOLSET);
const solved = (question: string, toolset = TOOLSET, seed = 1, run = call) => attempt(question, toolset, seed, run);

const CHAIN = "I'm looking at the capital of Peru. What is the number of people in that city?";
/** Two towns or three, depending on which "and" is part of a name. */
const AMBIGUOUS = "What is the distance between Tarn and Garonne and Lima?";

/** The answer of a response in the form that is asked for; null of one that is not. */
function answerIn(response: string | null): string | null {
  const { format, text } = extractAnswer(response ?? "");
  return format ? text : null;
}

describe("what is said", () => {
  test("is a plan, a reason a turn with the value that it goes on from, and what was found", async () => {
    const { said, response, made } = await solved(CHAIN);
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/two (?:calls|steps).*the capital of Peru\./);
    expect(said[1]).toMatch(/^The (?:city|capital) is Peru-ville\. .*the number of people in Peru-ville\.$/);
    const people = Number(getPointer(made[1]?.output ?? null, "/people")).toLocaleString("en-US");
    expect(response?.split("\n")[0]).toMatch(new RegExp(`[Tt]he number of people in Peru-ville is ${people}.*\\.$`));
  });

  test("is of one question word by word the same, whatever the seed, and differs from question to question", async () => {
    const one = await solved(CHAIN, TOOLSET, 1);
    expect(await solved(CHAIN, TOOLSET, 2)).toEqual(one);
    const openings = new Set<string>();
    for (const country of ["Peru", "Chile", "Cuba", "Togo", "Mali", "Iran", "Oman", "Fiji"]) {
      const { said } = await solved(CHAIN.replace("Peru", country));
      openings.add((said[0] ?? "").replaceAll(country, "X"));
    }
    expect(openings.size).toBeGreaterThanOrEqual(3);
  });

  test("after a call that failed is that it failed", async () => {
    const fussy = async (name: string, input: JsonObject): Promise<CallResult> =>
      input.from === "Tarn and Garonne" ? call(name, input) : { ok: false, output: null, error: "no such town" };
    const all = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => solved(AMBIGUOUS, TOOLSET, seed, fussy)));
    const retries = all.flatMap(({ said }) => said.slice(1));
    expect(retries.length).toBeGreaterThan(0);
    for (const text of retries) expect(text).toMatch(/^That (?:call came back with an error|did not work)/);
  });
});

describe("answering", () => {
  test("calls what the reading needs, one layer a turn", async () => {
    const { made, response } = await solved(CHAIN);
    expect(made).toMatchObject([
      { tool: "capital_of", input: { country: "Peru" } },
      { tool: "people_of", input: { city: "Peru-ville" } },
    ]);
    expect(answerIn(response)).toBe(String(getPointer(made[1]?.output ?? null, "/people")));
  });

  test("asks for calls that do not depend on each other together, and for the same call once", () => {
    const question =
      "I'm looking at the capital of Peru. What is the share that the number of streets of that city makes of the number of people in the capital of Chile?";
    const first = solveTurn(question, TOOLSET, [], 1);
    expect(first).toMatchObject({
      calls: [
        { tool: "capital_of", input: { country: "Peru" } },
        { tool: "capital_of", input: { country: "Chile" } },
      ],
    });
  });

  test("gives units, and several values in the order of the question", async () => {
    const facts = small(
      "facts_of",
      { country: "country.name" },
      {
        "/rate": { concept: "percent", phrase: "the rate of {country}" },
        "/large": { concept: "truth", phrase: "whether {country} is large" },
      },
      () => ({ rate: 12.5, large: true }),
    );
    const { response } = await solved(
      "What is the rate of Peru, and what is whether Peru is large?",
      [facts],
      1,
      worldOf([facts]).call,
    );
    expect(answerIn(response)).toBe("12.5 percent; yes");
    expect(answerIn((await solved("What are the neighbours of Peru?")).response)).toBe("North Peru; South Peru");
  });
});

describe("failing", () => {
  test("a question that needs a tool which is not offered is given up", async () => {
    const { made, response } = await solved(CHAIN, [people, twin]);
    expect(made).toEqual([]);
    expect(response).toMatch(/^I could not /);
  });

  test("so is one that is in no language it knows", async () => {
    expect((await solved("Why is the sky blue?")).response).toMatch(/^I could not /);
  });

  test("so is one whose only reading fails", async () => {
    const { made, response } = await solved(CHAIN, TOOLSET, 1, worldOf(TOOLSET, ["people_of"]).call);
    expect(made).toHaveLength(2);
    expect(response).toMatch(/^I could not /);
  });

  test("a call that fails leads to the next reading", async () => {
    const fussy = async (name: string, input: JsonObject): Promise<CallResult> =>
      input.from === "Tarn and Garonne" ? call(name, input) : { ok: false, output: null, error: "no such town" };
    for (let seed = 0; seed < 12; seed++) {
      const { made, response } = await solved(AMBIGUOUS, TOOLSET, seed, fussy);
      expect(made.at(-1)?.input).toEqual({ from: "Tarn and Garonne", to: "Lima" });
      expect(answerIn(response)).not.toBeNull();
    }
  });

  test("an output without the value that is asked for counts as a failed call", async () => {
    const silent = async (): Promise<CallResult> => ({ ok: true, output: { people: null }, error: null });
    expect((await solved("What is the number of people in Oslo?", TOOLSET, 1, silent)).response).toMatch(
      /^I could not /,
    );
  });
});

describe("attempts", () => {
  test("of one seed are the same", async () => {
    expect(await solved(AMBIGUOUS, TOOLSET, 7)).toEqual(await solved(AMBIGUOUS, TOOLSET, 7));
  });

  test("of different seeds may differ where the question has two readings", async () => {
    const responses = new Set<string | null>();
    for (let seed = 0; seed < 24; seed++) responses.add((await solved(AMBIGUOUS, TOOLSET, seed)).response);
    expect(responses.size).toBe(2);
  });
});

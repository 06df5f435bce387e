/** Inputs that may be left out: which of them a tool heeds is seen from calls, and questions say those that they need. */
import { beforeAll, describe, expect, it } from "vitest";
import { gradeResponse } from "../../../../functions/domain/grading/grade.ts";
import { runRequestSchema, specificationOver } from "../../../../functions/domain/run.ts";
import { conceptChaining } from "../../../../functions/embedded/concept_chaining.ts";
import { plainExemplars } from "../../../../functions/sources/wording/exemplars.ts";
import { fieldsSchema, learnFields, optionTrials, type Probed } from "../../../../functions/sources/wording/fields.ts";
import { mineSeeds, seedTrials } from "../../../../functions/sources/wording/seeds.ts";
import { worded } from "../../../../functions/sources/wording/worded.ts";
import type { Tool } from "../../../../functions/tools/contract.ts";
import { ToolPool } from "../../../../functions/tools/pool.ts";
import { DOMES, OBSERVATORY_TOOLS } from "../../../support/observatory.ts";
import { solve, type Taught, teach } from "./teach.ts";

const FIRST: readonly Probed[] = OBSERVATORY_TOOLS.map((tool) => {
  const inputs =
    tool.name === "listDomes"
      ? [{}]
      : tool.name === "getCountry"
        ? ["CL", "ES", "ZA"].map((country) => ({ country }))
        : DOMES.slice(0, 3).map(({ id }) => ({ [tool.name === "listInstruments" ? "dome_pk" : "domeId"]: id }));
  return { tool, observed: inputs.map((input) => ({ input, output: tool.call(input) })) };
});

/** As a source does it: what is answered is recorded. */
function withTrials(probed: readonly Probed[]): readonly Probed[] {
  const learnt = learnFields(probed);
  const trials = [...optionTrials(learnt, probed, 40), ...seedTrials(learnt, probed, 40)];
  return probed.map(({ tool, observed }) => ({
    tool,
    observed: [
      ...observed,
      ...trials
        .filter((trial) => trial.tool === tool.name)
        .flatMap(({ input }) => {
          try {
            const output = OBSERVATORY_TOOLS.find(({ name }) => name === tool.name)?.call(input) ?? null;
            return [{ input, output }];
          } catch {
            return [];
          }
        }),
    ],
  }));
}

const PROBED = withTrials(FIRST);
const LEARNT = learnFields(PROBED);

const POOL = new ToolPool({
  name: "observatory",
  tools: OBSERVATORY_TOOLS.map(({ via: _, ...named }): Tool => {
    const tool: Tool = {
      ...named,
      domain: "observatory",
      kind: "retrieval",
      description: named.name,
      output: {},
      source: "observatory",
      effect: "read",
      sources: [],
    };
    const fields = LEARNT.get(named.name);
    return fields === undefined ? tool : worded(tool, fields);
  }),
  seeds: () => mineSeeds("observatory", LEARNT, PROBED),
  exemplars: plainExemplars("observatory", "observatory"),
  chaining: conceptChaining,
  content: "observatory",
});

describe("inputs that may be left out", () => {
  const optionsOf = (tool: string) => LEARNT.get(tool)?.options ?? {};

  it("are tried with pages, a longer list, what the source's own tools return, and choices", () => {
    const trials = optionTrials(learnFields(FIRST), FIRST, 40);
    expect(trials.filter(({ tool }) => tool === "listDomes").map(({ input }) => input)).toEqual([
      { page: 2 },
      { page: 3 },
      { per_page: 10 },
      { country: "CL" },
      { country: "ES" },
      { country: "ZA" },
    ]);
    expect(trials.filter(({ tool }) => tool === "getWeather").map(({ input }) => input)).toEqual([
      { domeId: DOMES[0]?.id, units: "imperial" },
    ]);
    expect(optionTrials(learnFields(FIRST), FIRST, 3)).toHaveLength(3);
  });

  it("are options where they make a difference, with the values that did", () => {
    expect(optionsOf("listDomes")).toMatchObject({
      page: { default: 1, literals: [2] },
      per_page: { default: null, literals: [10], beyond: 8 },
      country: { literals: ["CL", "ES", "ZA"], open: true, concept: "learnt.text.country" },
    });
    expect(optionsOf("getWeather")).toMatchObject({ units: { default: "metric", literals: ["imperial"] } });
    expect(Object.keys(optionsOf("listDomes")).sort()).toEqual(["country", "page", "per_page"]);
    expect(optionsOf("getDome")).toEqual({});
  });

  it("are none where nothing was seen to come of them", () => {
    const deaf = PROBED.map(({ tool, observed }) => ({
      tool,
      observed: observed.map(({ input }) => ({ input, output: observed[0]?.output ?? null })),
    }));
    expect([...learnFields(deaf).values()].flatMap(({ options }) => Object.keys(options ?? {}))).toEqual([]);
  });

  it("are read back from what is stored of a tool, and are part of its definition", () => {
    const { subject: _, ...fields } = LEARNT.get("listDomes") ?? { subject: null };
    expect(fieldsSchema.parse(JSON.parse(JSON.stringify(fields)))).toEqual(fields);
    const { text } = POOL.stored.definitions.find(({ name }) => name === "listDomes") ?? { text: "{}" };
    expect(JSON.parse(text).fields.options.page.literals).toEqual([2]);
  });
});

describe("phrases", () => {
  it.each([
    // A record is told where it stands; whichever others a filter leaves out makes no difference to it.
    [
      "listDomes",
      "/results/*/night_count",
      'the number of nights of the dome "{@name}"| on page {page} of the domes|| on a page of {per_page} domes|',
    ],
    [
      "listDomes",
      "/results/*/site/altitude_m",
      'the altitude [in metres] of the site of the dome "{@^name}"| on page {page} of the domes|| on a page of {per_page} domes|',
    ],
    ["listDomes", "/pagination/total_items", "the number of domes listed| whose country is {country}|"],
    ["getDome", "/results/0/night_count", "the number of nights of {domeId}"],
    ["getDome", "/results/0/site/name", "the [name of the ]site of {domeId}"],
    ["getTelescope", "/mount/maker/name", "the [name of the ]maker of the mount of the telescope of {domeId}"],
    ["listInstruments", "/*/slits", 'the number of slits of the instrument with the id "{@id}" in {dome_pk}'],
    [
      "listInstruments",
      "/*/instrument_handle",
      'the instrument handle of the instrument with the id "{@id}" in {dome_pk}',
    ],
    ["getWeather", "/temperature", "the temperature of the weather of {domeId}| where the units are {units}|"],
  ])("%s %s is %s", (tool, pointer, phrase) => {
    expect(LEARNT.get(tool)?.gives[pointer]?.phrase).toBe(phrase);
  });

  it("ask how many there are in the words that people have for it", () => {
    expect(LEARNT.get("listDomes")?.gives["/pagination/total_items"]?.ask).toBe(
      "how many domes are listed| whose country is {country}|",
    );
  });

  it("say nothing of what a list only says again of what it was asked for", () => {
    expect(Object.keys(LEARNT.get("listInstruments")?.gives ?? {})).not.toContain("/*/dome_id");
  });

  it("say nothing of small figures as if they were ids", () => {
    expect(LEARNT.get("getTelescope")?.gives["/mirror"]?.concept).toBe("learnt.integer.mirror");
  });
});

describe("tasks", () => {
  let made: (Taught | string)[];
  const tasks = () => made.filter((one) => typeof one !== "string");
  const setting = ({ evidence }: Taught, field: string) =>
    evidence.some(({ tool, input, ok }) => ok && tool !== "getCountry" && input[field] !== undefined);
  beforeAll(async () => {
    const over = specificationOver(POOL, runRequestSchema.parse({ pool: "observatory", count: 80 }));
    if (!over.ok) throw new Error(JSON.stringify(over.faults));
    made = await teach(POOL, over.specification, 80);
  }, 60_000);

  it("say each option that they rest on, and are answered from the question alone", async () => {
    expect(tasks().length).toBeGreaterThan(60);
    const responses = await Promise.all(tasks().map(async (task) => ({ task, response: await solve(task) })));
    const wrong = responses.filter(({ task, response }) => !gradeResponse(task.answer, response ?? "").correct);
    expect(wrong.length / tasks().length).toBeLessThan(0.05);
    const said = tasks().filter(({ question }) => /on page 2 of the domes|on a page of 10 domes/.test(question));
    expect(said.length).toBeGreaterThan(0);
    for (const { question, evidence } of said) {
      // What is on the first page anyway is not asked for by another.
      const first = DOMES.slice(0, 8).map(({ name }) => String(name));
      const asked = /dome "([^"]+)" on (?:a )?page/.exec(question)?.[1] ?? "";
      expect(first, question).not.toContain(asked);
      expect(evidence.some(({ input }) => input.page === 2 || input.per_page === 10)).toBe(true);
    }
  });

  it("filter by what another call returned", () => {
    const linked = tasks().filter(({ provenance, evidence }) =>
      provenance.some(
        ({ to }) =>
          to.pointer === "/country" && evidence.some(({ id, tool }) => id === to.call && tool === "listDomes"),
      ),
    );
    expect(linked.length).toBeGreaterThan(0);
    expect(tasks().filter((task) => setting(task, "units")).length).toBeGreaterThan(0);
  });
});

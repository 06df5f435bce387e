/** Whole tasks over the made-up tools: the shape of the solution is the one that the target names, and every check is passed. */
import { describe, expect, test } from "vitest";
import type { Configuration } from "../../../../functions/domain/configuration.ts";
import { findTarget, TARGETS } from "../../../../functions/domain/diversity/targets.ts";
import type { EmbeddedTool } from "../../../../functions/embedded/tool.ts";
import { isTask, synthesize } from "../../../support/synthesize.ts";
import {
  capital,
  distance,
  drawn,
  EXEMPLARS,
  larger,
  PERU,
  people,
  share,
  small,
  streets,
  TOOLSET,
  twin,
  worldOf,
} from "./world.ts";

const name = small(
  "name_of",
  { value: "ratio" },
  { "/name": { concept: "text", phrase: "the nickname of {value}" } },
  ({ value }) => ({ name: `N${value}` }),
);

const language = small(
  "language_of",
  { city: "city.name" },
  { "/language": { concept: "language.name", phrase: "the language of {city}" } },
  ({ city }) => ({ language: `${city}ian` }),
);
const speakers = small(
  "speakers_of",
  { language: "language.name" },
  { "/speakers": { concept: "ratio", phrase: "the share of people who speak {language}" } },
  ({ language: spoken }) => ({ speakers: String(spoken).length / 128 }),
);

const configuration = (target: string, toolset: readonly EmbeddedTool[], random: number): Configuration => ({
  ordinal: random,
  wave: 0,
  domain: "general",
  seed: PERU,
  toolset: toolset.map((tool) => tool.name),
  focus: "capital_of",
  exemplars: EXEMPLARS.map(({ id }) => id),
  target,
  answer: null,
  rounds: findTarget(target)?.rounds.length ?? 0,
  random,
});

/** The shapes of the solutions of tasks with this target: which call feeds which. */
async function shapes(target: string, toolset: readonly EmbeddedTool[], seeds: number): Promise<string[]> {
  const found: string[] = [];
  for (let random = 0; random < seeds; random++) {
    const made = await synthesize(configuration(target, toolset, random), worldOf(toolset));
    if (!isTask(made)) expect.fail(`${target}: ${made.detail}`);
    expect(made.lost).toBeNull();
    const names = new Map(made.solution.map(({ id }, i) => [id, String(i + 1)]));
    const lines = drawn(made.solution, made.provenance).map((line) => line.replace(/ [a-z_]+/, ""));
    found.push(lines.join("; ").replaceAll(/c\d+/g, (id) => names.get(id) ?? id));
  }
  return found;
}

describe("a target mostly gives its shape where the tools allow it", () => {
  test.each<[string, EmbeddedTool[], string]>([
    ["single", [capital], "1"],
    ["chain_2", [capital, people], "1; 2 < 1"],
    ["chain_4", [capital, language, speakers, name], "1; 2 < 1; 3 < 2; 4 < 3"],
    ["fan_out_2", [capital, twin, people, streets], "1; 2 < 1; 3 < 2; 4 < 2"],
    ["fan_in", [capital, twin, distance], "1; 2 < 1; 3; 4 < 2 3"],
    ["diamond", [capital, people, streets, share, name], "1; 2 < 1; 3 < 1; 4 < 2 3; 5 < 4"],
    ["compare_chain", [capital, people, larger], "1; 2 < 1; 3; 4 < 3; 5 < 2 4"],
  ])("%s", async (target, toolset, shape) => {
    const found = await shapes(target, toolset, 20);
    expect(
      found.filter((other) => other === shape).length,
      `of 20: ${[...new Set(found)].join(" | ")}`,
    ).toBeGreaterThan(10);
  });
});

test("every target gives tasks of twelve calls or fewer that pass every check", async () => {
  for (const { id } of TARGETS)
    for (const shape of await shapes(id, [...TOOLSET, name], 4)) expect(shape.split("; ").length).toBeLessThan(13);
});

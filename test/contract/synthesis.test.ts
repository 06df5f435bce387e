/**
 * Every tool of the pool can be part of a task: one that the embedded teacher finds with it as the focus, whose solution
 * calls it, and that passes every check. Limit it to some tools with TOOLS=name,name or to a domain with DOMAIN=biology.
 */
import { expect, test } from "vitest";
import type { EmbeddedTool } from "../../functions/embedded/tool.ts";
import { TOOLS } from "../support/embedded.ts";
import { focused, isTask, POOL, synthesize } from "../support/synthesize.ts";

/** Configurations a tool, at most. A tool that needs more than a few is hardly ever used by a run. */
const DRAWS_MAX = 80;

const only = process.env.TOOLS?.split(",");
const domain = process.env.DOMAIN;
const chosen = TOOLS.filter((t) => (only?.includes(t.name) ?? true) && (domain === undefined || t.domain === domain));

/**
 * Tools that tasks offer and that none is made of: what they say is chosen from what the question names, so it could be read off,
 * and nobody asks for more by way of it. A solver may call them all the same.
 */
const OFFERED_ALONE = new Set(["us_economy_years_compared", "foods_ranked_by_nutrient", "add_numbers"]);

/** Tools whose answers are guessed, or asked for by nobody, unless something far from them is asked as well. */
const GUESSED_ALONE = new Set([
  "bacterium_antibiotic_profile",
  "lowest_common_taxon",
  "common_hypernym",
  "common_wider_discipline",
  "go_common_ancestor",
  "state_of_the_union_compared",
  "drugs_of_class",
  "name_at_position",
  "year_difference",
  "usda_foods_compared",
  "names_by_letter",
  "journal_group_citing",
]);

/** Tools of which only a puzzle asks: questions that are to be varied are made with them. */
function isContrived({ name, gives }: EmbeddedTool): boolean {
  if (GUESSED_ALONE.has(name)) return true;
  const values = Object.values(gives);
  return values.length > 0 && values.every(({ contrived, answer }) => contrived === true || answer === false);
}

/** What became of configurations with the tool as focus; a task with it in the solution ends the list. */
async function tried(tool: EmbeddedTool): Promise<{ found: boolean; losses: string }> {
  const losses = new Map<string, number>();
  const count = (loss: string) => losses.set(loss, (losses.get(loss) ?? 0) + 1);
  for (let draw = 0; draw < DRAWS_MAX; draw++) {
    const made = await synthesize(focused(tool, draw), POOL, undefined, isContrived(tool) ? "varied" : "natural");
    const used = isTask(made) && made.solution.some((call) => call.tool === tool.name);
    if (used && made.lost === null) return { found: true, losses: "" };
    const calls = made.evidence.filter((call) => call.tool === tool.name);
    const error = calls.find((call) => !call.ok)?.error;
    if (used) count(made.lost ?? "");
    else if (calls.length === 0) count("never called");
    else count(calls.some((call) => call.ok) ? (made.lost ?? "called, but not in the solution") : `refused: ${error}`);
  }
  return { found: false, losses: [...losses].map(([loss, times]) => `${times}x ${loss}`).join("; ") };
}

test("a task that passes every check can be synthesized with each tool in its solution", async () => {
  const missing: string[] = [];
  for (const tool of chosen.filter(({ name }) => !OFFERED_ALONE.has(name))) {
    const { found, losses } = await tried(tool);
    if (!found) missing.push(`${tool.name} (${tool.domain}): ${losses}`);
  }
  expect(missing, `tools that no task was found for:\n${missing.join("\n")}\n`).toEqual([]);
}, 600_000);

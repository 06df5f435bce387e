/**
 * The family of embedded solvers: four programs of rising skill, of which one plays each attempt, so that a pass rate says
 * how hard a task is. Each takes its turn as often as the others, and begins somewhere else at each task: where a run
 * stops early, none is always first.
 */
import { z } from "zod";
import { randomOf } from "../../lib/random.ts";

/** Members of the family, the least able first. */
export const SKILLS = ["novice", "fair", "good", "expert"] as const;
export type Skill = (typeof SKILLS)[number];

export const skillSchema = z.enum(["graded", "best"]);

/** The member that plays an attempt; undefined where it is played by the one that makes no slip of its own. */
export function skillOf(
  { skill }: { readonly skill: z.infer<typeof skillSchema> },
  random: number,
  attempt: number,
): Skill | undefined {
  if (skill === "best") return undefined;
  const first = randomOf(random, "skill").int(SKILLS.length);
  return SKILLS[(first + attempt) % SKILLS.length];
}

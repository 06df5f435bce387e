/**
 * A solver of the family: the faultless one's plans, carried out with slips. How likely it slips at all grows with what the
 * question demands against what the solver can hold; where, each place that the question leaves room for has its share.
 * All of it is drawn from the attempt's seed, so an attempt goes the same way however often it is made.
 */
import type { Json } from "../../../domain/schema.ts";
import type { Skill } from "../../../domain/solving/skill.ts";
import { randomOf } from "../../../lib/random.ts";
import type { EmbeddedTool } from "../../tool.ts";
import type { Reading } from "../language/reading.ts";
import { loadOf } from "./load.ts";
import { type Slip, slipsIn, weightOf } from "./slips.ts";
import { spoilt } from "./spoil.ts";

/** What a solver is like. */
interface Ability {
  /** The load at which it slips 63 times in a hundred. */
  readonly holds: number;
  /** Chance that it goes on after a call that failed, for each. */
  readonly recovers: number;
}

export const ABILITIES: Readonly<Record<Skill, Ability>> = {
  novice: { holds: 1.6, recovers: 0.25 },
  fair: { holds: 2.2, recovers: 0.5 },
  good: { holds: 3.2, recovers: 0.75 },
  expert: { holds: 4.8, recovers: 0.95 },
};
/** How steeply slips grow with the load: one of twice the load has so many powers of two as many. */
const STEEPNESS = 2.5;

/** A way to carry a reading out: the calls to make, and how values of the answer are written where not as they should be. */
export interface Course {
  readonly plan: Reading;
  /** Whether a call that fails is made again, or as its error says that it was meant. */
  readonly goesOn: boolean;
  readonly states?: (root: number, value: Json) => string | undefined;
}

/** How often a reading is carried out, at most: what ended in an error may have been read rightly and done wrongly. */
const TRIES = 2;

/** Slips of a solver that carries a reading out, for the first time or (`again`, from 1) once more. */
export function slipsOf(
  skill: Skill,
  reading: Reading,
  toolset: readonly EmbeddedTool[],
  seed: number,
  again = 0,
): readonly Slip[] {
  const random = randomOf(seed, "slips", skill, again);
  const { slips, rivals } = slipsIn(reading, toolset, random);
  const total = slips.reduce((sum, slip) => sum + weightOf(slip, rivals), 0);
  const expected = (loadOf(reading) / ABILITIES[skill].holds) ** STEEPNESS;
  return slips.filter((slip) => random.float() < 1 - Math.exp((-expected * weightOf(slip, rivals)) / total));
}

/** The ways in which a solver tries readings, in turn, until one leads to an answer or it gives up. */
export function coursesOf(
  skill: Skill,
  tried: readonly Reading[],
  toolset: readonly EmbeddedTool[],
  seed: number,
): Course[] {
  const random = randomOf(seed, "recovers", skill);
  const courses: Course[] = [];
  for (const reading of tried) {
    for (let again = 0; again < TRIES; again++) {
      const slips = slipsOf(skill, reading, toolset, seed, again);
      const { states, ...plan } = spoilt(reading, slips);
      const goesOn = random.float() < ABILITIES[skill].recovers;
      courses.push(slips.length === 0 ? { plan: reading, goesOn } : { plan, goesOn, states });
      if (!goesOn) return courses;
      // Done as it is read, and not as it is meant: it has to be read in another way.
      if (slips.length === 0) break;
    }
  }
  return courses;
}

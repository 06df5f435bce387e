/**
 * How well inferred provenance meets the truth: traces of the embedded collector, which knows where each value came from,
 * are stripped of it and inferred again as the collect stage does. Printed with
 * `npx vitest run --project pure test/unit/evidence/provenance_truth.test.ts --silent=false`.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { inferProvenance } from "../../../functions/domain/evidence/infer.ts";
import type { Call, Provenance } from "../../../functions/domain/schema.ts";
import { fieldsMatchIn } from "../../../functions/tools/field_match.ts";
import { POOL } from "../../support/embedded.ts";
import { isTask, planned, type Synthesis, synthesize } from "../../support/synthesize.ts";
import { rewritten, withDistractors } from "./perturb.ts";

/** Run seeds, not those that the rule was made with. */
const SEEDS = [401, 402, 403];
const TRACES_A_SEED = 120;

let made: Synthesis[];
beforeAll(async () => {
  const configurations = SEEDS.flatMap((seed) => planned(TRACES_A_SEED, seed));
  made = [];
  for (const configuration of configurations) made.push(await synthesize(configuration));
}, 120_000);

/** What collect infers, round by round: a round sees the calls so far and the question and answer of the round before. */
function inferred(task: Synthesis, evidence: readonly Call[], concepts: boolean): Provenance[] {
  const derivations = isTask(task) ? task.derivations : [];
  return [1, 2, 3].flatMap((round) => {
    const before = derivations[round - 2];
    const stated = [...Object.values(task.configuration.seed.values), before?.question ?? null];
    const hints = {
      stated,
      answer: before?.answer_pointers ?? [],
      ...(concepts ? { feeds: fieldsMatchIn(POOL) } : {}),
    };
    // Edges into calls of other tasks have a truth of their own, which is not known here.
    const own = new Set(task.evidence.filter((call) => call.round === round).map((call) => call.id));
    const known = evidence.filter((call) => call.round <= round);
    return inferProvenance(known, hints).filter((edge) => own.has(edge.to.call));
  });
}

type Level = "call" | "pointer";

function keysOf(edges: readonly Provenance[], level: Level): Set<string> {
  return new Set(
    edges.map(({ from, to }) => `${from.call}${level === "call" ? "" : from.pointer} > ${to.call}${to.pointer}`),
  );
}

interface Share {
  readonly hits: number;
  readonly of: number;
}

function measured(evidenceOf: (task: Synthesis, i: number) => readonly Call[], concepts: boolean, level: Level) {
  let [hits, found, wanted] = [0, 0, 0];
  for (const [i, task] of made.entries()) {
    const mine = keysOf(inferred(task, evidenceOf(task, i), concepts), level);
    const truth = keysOf(task.provenance, level);
    hits += [...mine].filter((edge) => truth.has(edge)).length;
    found += mine.size;
    wanted += truth.size;
  }
  return { precision: { hits, of: found }, recall: { hits, of: wanted } };
}

/** Wilson's score interval at 95 % (J. Am. Stat. Assoc. 22, 1927). */
function wilson({ hits, of }: Share): [number, number] {
  const [z, p] = [1.959964, hits / of];
  const centre = p + z ** 2 / (2 * of);
  const width = z * Math.sqrt((p * (1 - p)) / of + z ** 2 / (4 * of ** 2));
  return [(centre - width) / (1 + z ** 2 / of), (centre + width) / (1 + z ** 2 / of)];
}

const shown = (share: Share) =>
  `${(share.hits / share.of).toFixed(3)} [${wilson(share)
    .map((bound) => bound.toFixed(3))
    .join(", ")}] (${share.hits}/${share.of})`;

const asMade = (task: Synthesis) => task.evidence;
const asRewritten = ({ evidence }: Synthesis, i: number) => rewritten(evidence, i);
const amongOthers = ({ evidence }: Synthesis, i: number) =>
  withDistractors(evidence, made[(i + 1) % made.length]?.evidence ?? [], i);
const rewrittenAmongOthers = (task: Synthesis, i: number) => rewritten(amongOthers(task, i), i);

describe("inferred provenance against the truth", () => {
  // Floors: precision and recall of calls, precision and recall of pointers. They leave room for a pool that changes:
  // which tools there are decides how often two calls return the same value.
  test.each([
    ["as made, concepts known", asMade, true, [0.93, 0.945, 0.91, 0.925]],
    ["as made, concepts unknown", asMade, false, [0.915, 0.9, 0.88, 0.855]],
    ["inputs rewritten, concepts known", asRewritten, true, [0.92, 0.935, 0.9, 0.915]],
    ["inputs rewritten, concepts unknown", asRewritten, false, [0.9, 0.885, 0.855, 0.835]],
    ["distractors, concepts known", amongOthers, true, [0.925, 0.945, 0.905, 0.925]],
    ["distractors, concepts unknown", amongOthers, false, [0.915, 0.9, 0.88, 0.855]],
    ["rewritten and distractors, concepts known", rewrittenAmongOthers, true, [0.91, 0.935, 0.89, 0.915]],
    ["rewritten and distractors, concepts unknown", rewrittenAmongOthers, false, [0.89, 0.885, 0.85, 0.835]],
  ] as const)("%s", (name, evidenceOf, concepts, floors) => {
    const call = measured(evidenceOf, concepts, "call");
    const pointer = measured(evidenceOf, concepts, "pointer");
    console.log(
      `${name}: call precision ${shown(call.precision)}, recall ${shown(call.recall)};`,
      `pointer precision ${shown(pointer.precision)}, recall ${shown(pointer.recall)}`,
    );
    for (const [i, { hits, of }] of [call.precision, call.recall, pointer.precision, pointer.recall].entries())
      expect(hits / of).toBeGreaterThanOrEqual(floors[i] ?? 1);
  });
});

/**
 * The embedded deriver: picks the values that a round ends on, types them by their concepts, and composes the question
 * from the phrases of the tools they rest on, in a form that one of the exemplars shows.
 */
import { guessCheck } from "../../domain/certificate/guess.ts";
import { leakCheck } from "../../domain/certificate/leak.ts";
import { optionsIn } from "../../domain/certificate/options.ts";
import { solutionOf } from "../../domain/evidence/closure.ts";
import { QUESTIONS_DEFAULT, type Questions } from "../../domain/questions.ts";
import { type Exemplar, type Family, type Located, locationsOf } from "../../domain/schema.ts";
import { type Random, randomOf } from "../../lib/random.ts";
import type { Derivation, DerivePayload } from "../../models/prompts/derive.ts";
import { floorsIn } from "../../tools/floors.ts";
import type { ToolGraph } from "../../tools/graph.ts";
import type { EmbeddedTool } from "../tool.ts";
import { pointersOf, typed } from "./answers.ts";
import { endings, riddlesIn, shorter } from "./endings.ts";
import { compose } from "./language/compose.ts";
import { introduces, mannerOf } from "./language/voices.ts";
import { Trace, type Value } from "./trace.ts";

/** Words of a question, at most: one that a reader would have to take notes on makes no better task than the one before it. */
const WORDS_MAX: Readonly<Record<Questions, number>> = { natural: 72, varied: 84 };
/** And where things are told apart as the first and the second. */
const WORDS_NUMBERED_MAX: Readonly<Record<Questions, number>> = { natural: 55, varied: 66 };
/** Words that anyone takes in at once; of several wordings the first that is no longer is taken, else the shortest. */
const WORDS_EASY = 36;
/** How many words it is worth to end on something that a constant answer would seldom hit. */
const GUESSED = 100;
/** How many words it is worth to ask for what has to be found out first, and not to go by it as if it were known. */
const RIDDLE = 60;
/** How many words it is worth not to tell things apart as the first and the second. */
const NUMBERED = 12;
/** Choices of values that are worded and checked before the round is given up. */
const TRIES = 24;

/** A derivation whose values all stand in an output: this deriver computes none. */
export interface LocatedDerivation extends Derivation {
  answer_pointers: Located[];
}

/** A derivation for the round, or why there is none. */
export function deriveRound(
  graph: ToolGraph,
  payload: DerivePayload,
  tools: ReadonlyMap<string, EmbeddedTool>,
): LocatedDerivation | { question: null; problem: string } {
  const { questions = QUESTIONS_DEFAULT } = payload;
  const trace = new Trace(payload.evidence, payload.provenance, tools);
  const random = randomOf(payload.random, "derive", payload.round);
  const toolset = payload.toolset.flatMap((name) => tools.get(name) ?? []);
  const choosing = { graph, trace, toolset, payload, random };
  const found = endings(choosing);
  if (found === undefined) return { question: null, problem: "the round has no call that the question could rest on" };
  const short = questions === "varied" ? shorter(choosing) : [];
  let best: { readonly derivation: LocatedDerivation; readonly burden: number } | undefined;
  for (const [i, roots] of [...found.slice(0, TRIES), ...short].entries()) {
    // What rests on fewer calls is asked for where nothing else can be.
    if (best !== undefined && i >= Math.min(found.length, TRIES)) break;
    const exemplar = exemplarFor(roots, trace, payload.exemplars, random);
    const { text: question, numbered } = compose(trace, roots, {
      manner: mannerOf(exemplar.question),
      nesting: questions === "varied" && introduces(exemplar.question) ? 2 : 3,
      random: randomOf(payload.random, "word", payload.round),
    });
    const words = question.split(/\s+/).length;
    if (words > (numbered ? WORDS_NUMBERED_MAX : WORDS_MAX)[questions]) continue;
    const answer = typed(roots);
    const answer_pointers = roots.flatMap(pointersOf);
    const floors = { pointers: answer_pointers, evidence: payload.evidence, floorAt: floorsIn(graph) };
    const solution = solutionOf(payload.evidence, payload.provenance, locationsOf(answer_pointers));
    const optionsOf = optionsIn({ ...payload, question, answer, pointers: answer_pointers, solution });
    const guessed = payload.last_round && !guessCheck(answer, optionsOf, floors).passed;
    // What has to be found out first is asked for, or the question is a riddle: one is asked where there is nothing else to ask.
    const riddles = questions === "natural" ? riddlesIn(roots, trace).length : 0;
    if (riddles > 1) continue;
    const burden =
      Math.max(0, words - WORDS_EASY) + (numbered ? NUMBERED : 0) + (guessed ? GUESSED : 0) + riddles * RIDDLE;
    if (best !== undefined && best.burden <= burden) continue;
    if (!leakCheck(question, answer, optionsOf).passed) continue;
    best = {
      derivation: { question, answer, answer_pointers, exemplar: exemplar.id },
      burden,
    };
    if (burden === 0) break;
  }
  if (best !== undefined) return best.derivation;
  return {
    question: null,
    problem: "every value of the round stands in its own question, makes no answer or takes too long to ask for",
  };
}

/** The exemplar whose form the graph can take: by family if one fits, otherwise any of the task's. */
function exemplarFor(roots: readonly Value[], trace: Trace, exemplars: readonly Exemplar[], random: Random): Exemplar {
  const families = familiesOf(roots, trace);
  const fitting = exemplars.filter((exemplar) => families.has(exemplar.family));
  return random.pick(fitting.length > 0 ? fitting : exemplars);
}

function familiesOf(roots: readonly Value[], trace: Trace): Set<Family> {
  const families = new Set<Family>();
  const [root] = roots;
  if (root === undefined) return families;
  const behind = trace.behind(root.call);
  if (roots.length > 1) families.add("record");
  if (root.gives.list !== undefined) families.add("list");
  if (behind.length === 1) families.add("lookup");
  if (behind.length > 1) families.add("multi_hop");
  if (root.tool.kind === "processing") families.add("computation");
  const takes = Object.values(root.tool.takes);
  if ((root.tool.alike ?? []).length > 0) {
    families.add("comparison");
    if (takes.some((t) => t.list)) families.add("set_operation");
    else families.add("difference");
  } else if (takes.some((t) => t.list)) for (const f of ["aggregation", "ranking", "filter"] as const) families.add(f);
  if (/convert|expressed in|in the unit/i.test(root.gives.phrase)) families.add("conversion");
  if (/^the number of/i.test(root.gives.phrase)) families.add("counting");
  return families;
}

/**
 * The embedded deriver: picks the values that a round ends on, types them by their concepts, and composes the question
 * from the phrases of the tools they rest on, in a form that one of the exemplars shows.
 */
import { guessCheck } from "../../domain/certificate/guess.ts";
import { leakCheck } from "../../domain/certificate/leak.ts";
import { optionsIn } from "../../domain/certificate/options.ts";
import { solutionOf } from "../../domain/evidence/closure.ts";
import { QUESTIONS_DEFAULT } from "../../domain/questions.ts";
import {
  type Answer,
  type Exemplar,
  type Family,
  type Json,
  type Located,
  locationsOf,
  type ScalarAnswer,
} from "../../domain/schema.ts";
import { type Random, randomOf } from "../../lib/random.ts";
import type { Derivation, DerivePayload } from "../../models/prompts/derive.ts";
import { floorsIn } from "../../tools/floors.ts";
import type { ToolGraph } from "../../tools/graph.ts";
import { conceptOf } from "../concepts/index.ts";
import type { EmbeddedTool } from "../tool.ts";
import { fieldsFor } from "./fill.ts";
import { compose } from "./language/compose.ts";
import { nounOf } from "./language/phrases.ts";
import { introduces, mannerOf } from "./language/voices.ts";
import { rarity } from "./round.ts";
import { isChosen, isThing, sense } from "./sense.ts";
import { sameValue, Trace, type Value } from "./trace.ts";

/** Numbers are right within half a percent, unless their concept counts. */
const RELATIVE_TOLERANCE = 0.005;
/** Items in an answer, at most. */
const LIST_ANSWER_MAX = 12;
/** Longest text that is asked for, in characters. */
const TEXT_ANSWER_MAX = 120;
/** Words of a question, at most: one that a reader would have to take notes on makes no better task than the one before it. */
const WORDS_MAX = 72;
/** And where things are told apart as the first and the second. */
const WORDS_NUMBERED_MAX = 55;
/** Words that anyone takes in at once; of several wordings the first that is no longer is taken, else the shortest. */
const WORDS_EASY = 36;
/** How many words it is worth to end on something that a constant answer would seldom hit. */
const GUESSED = 100;
/** How many words it is worth not to tell things apart as the first and the second. */
const NUMBERED = 12;
/** How much less a set is wanted between rounds: nothing can be asked for beside it, since its items have no order. */
const SET = 0.4;
/** Share of questions that ask for two things that one call returned, where an exemplar does. */
const RECORDS = 0.2;
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
  const leaves = leavesOf(payload, trace);
  const found =
    leaves.length > 0
      ? choices(graph, leaves, trace, toolset, payload, random).map((roots) => {
          const asked = [...leftOver(roots, payload, trace), ...roots];
          return questions === "natural" ? withFound(asked, trace) : asked;
        })
      : beside(payload, trace, random);
  if (leaves.length + found.length === 0)
    return { question: null, problem: "the round has no call that the question could rest on" };
  let best: { readonly derivation: LocatedDerivation; readonly burden: number } | undefined;
  for (const roots of found.filter((some) => isConnected(some, trace)).slice(0, TRIES)) {
    const exemplar = exemplarFor(roots, trace, payload.exemplars, random);
    const { text: question, numbered } = compose(trace, roots, {
      manner: mannerOf(exemplar.question),
      nesting: introduces(exemplar.question) ? 2 : 3,
      random: randomOf(payload.random, "word", payload.round),
    });
    const words = question.split(/\s+/).length;
    if (words > (numbered ? WORDS_NUMBERED_MAX : WORDS_MAX)) continue;
    const answer = typed(roots);
    const answer_pointers = roots.flatMap(pointersOf);
    const floors = { pointers: answer_pointers, evidence: payload.evidence, floorAt: floorsIn(graph) };
    const solution = solutionOf(payload.evidence, payload.provenance, locationsOf(answer_pointers));
    const optionsOf = optionsIn({ ...payload, question, answer, pointers: answer_pointers, solution });
    const guessed = payload.last_round && !guessCheck(answer, optionsOf, floors).passed;
    const burden = Math.max(0, words - WORDS_EASY) + (numbered ? NUMBERED : 0) + (guessed ? GUESSED : 0);
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

/** The calls of the round that end it and rest on the answer before. */
function leavesOf(payload: DerivePayload, trace: Trace): string[] {
  const before = new Set(locationsOf(payload.answer_pointers).map((at) => at.call));
  return endsOf(payload, trace, (id) => payload.round === 1 || trace.behind(id).some((call) => before.has(call)));
}

/** Lists of values that ask for the answer before and, beside it, for what a fork led to. */
function beside(payload: DerivePayload, trace: Trace, random: Random): Value[][] {
  if (payload.round === 1) return [];
  const before = trace.answered(locationsOf(payload.answer_pointers));
  const behind = new Set(before.flatMap((value) => trace.behind(value.call)));
  const [end, ...others] = endsOf(payload, trace, (id) => !behind.has(id));
  if (end === undefined || others.length > 0 || before.some(isSet)) return [];
  return random
    .shuffle(
      trace.values(end).filter((value) => answerable(value) && trace.isNews(value) && value.gives.list === undefined),
    )
    .map((value) => [...before, value]);
}

/** Values of a forked answer that the new ones do not rest on: they go on being asked for, unless one is a set. */
function leftOver(roots: readonly Value[], payload: DerivePayload, trace: Trace): Value[] {
  const before = trace.answered(locationsOf(payload.answer_pointers));
  if (before.length < 2 || [...before, ...roots].some(isSet)) return [];
  const behind = new Set(roots.flatMap((root) => trace.behind(root.call)));
  return before.filter((value) => !behind.has(value.call));
}

/** True if the values rest on calls in common, each with another: what shares nothing is several questions. */
function isConnected(roots: readonly Value[], trace: Trace): boolean {
  const [first = [], ...rest] = roots.map((root) => trace.behind(root.call));
  const reached = new Set(first);
  const left = [...rest];
  for (let at = 0; at >= 0; ) {
    at = left.findIndex((calls) => calls.some((call) => reached.has(call)));
    for (const call of left.splice(at, at < 0 ? 0 : 1).flat()) reached.add(call);
  }
  return left.length === 0;
}

/**
 * What is asked for, behind the one thing that has to be found out first and that no one would speak of to ask further: "which
 * country has the lower rate, Malta or Cyprus, and which cities are there in it".
 */
function withFound(roots: readonly Value[], trace: Trace): Value[] {
  const found = new Map<string, Value>();
  for (const id of roots.flatMap((root) => trace.behind(root.call)))
    for (const from of trace.linksOf(id).values()) {
      const value = trace.value(from);
      if (value !== undefined && isFoundOut(value)) found.set(`${from.call} ${from.pointer}`, value);
    }
  const [thing, ...others] = found.values();
  const root = roots.at(-1);
  if (thing === undefined || others.length > 0 || root === undefined || isSet(root)) return [...roots];
  return sameValue(root, thing) ? [...roots] : [thing, root];
}

function isFoundOut(value: Value): boolean {
  return (
    (isChosen(value) || (value.gives.ends === true && isThing(value))) &&
    !Array.isArray(value.value) &&
    answerable(value)
  );
}

/** True if the order of the value's items says nothing: beside something else they could not be told apart. */
function isSet({ gives }: Value): boolean {
  return gives.list === "set";
}

/** The successful calls of the round that no other call rests on, those of its last turn. */
function endsOf(payload: DerivePayload, trace: Trace, holds: (call: string) => boolean): string[] {
  const consumed = new Set<string>();
  for (const call of trace.calls.values())
    if (call.ok)
      for (const from of [...trace.linksOf(call.id).values()].map((at) => at.call).concat(trace.after(call.id) ?? []))
        consumed.add(from);
  const leaves = [...trace.calls.values()].filter(
    (call) => call.ok && call.round === payload.round && !consumed.has(call.id) && holds(call.id),
  );
  const lastStep = Math.max(...leaves.map((call) => call.step));
  // Calls of one turn stand side by side; what an earlier turn left unused was a try that came to nothing.
  return leaves.filter((call) => call.step === lastStep).map((call) => call.id);
}

/** Lists of values to end on, best first. */
function choices(
  graph: ToolGraph,
  leaves: readonly string[],
  trace: Trace,
  toolset: readonly EmbeddedTool[],
  payload: DerivePayload,
  random: Random,
): Value[][] {
  const { questions = QUESTIONS_DEFAULT } = payload;
  const good = leaves.map((id) =>
    random.shuffle(
      trace.values(id).filter((value) => answerable(value) && regards(trace, value) && trace.isNews(value)),
    ),
  );
  if (leaves.length > 1) {
    const ordered = good.map((values) => values.filter((value) => !isSet(value)));
    const width = Math.max(...ordered.map((values) => values.length));
    const rows = Array.from({ length: width }, (_, i) =>
      ordered.flatMap((values) => values[Math.min(i, values.length - 1)] ?? []),
    );
    return rows.filter((row) => row.length > 1).concat(good.flatMap((v) => v.map((x) => [x])));
  }
  const values = good[0] ?? [];
  if (!payload.last_round) {
    // Between rounds a value must be one that the next round can go on from, the more ways of its own the better.
    const ways = (value: Value) =>
      toolset
        .filter(
          (tool) =>
            tool !== value.tool && fieldsFor(value, tool).some((field) => sense(questions, value, tool, field) > 0),
        )
        .reduce((sum, tool) => sum + rarity(graph, tool), 0);
    return values
      .map((value) => ({ value, ways: ways(value) * (0.5 + random.float()) * (isSet(value) ? SET : 1) }))
      .sort((a, b) => b.ways - a.ways)
      .map(({ value }) => [value]);
  }
  const single = values.map((value) => [value]);
  const scalars = values.filter((value) => value.gives.list === undefined);
  const wantsRecord = payload.exemplars.some((exemplar) => exemplar.family === "record") && random.float() < RECORDS;
  const record = scalars.length > 1 && (wantsRecord || payload.wanted === "record") ? [scalars.slice(0, 2)] : [];
  // A choice between two is guessed half of the time, and hardly ever together with something else that is said of it.
  const chosen = scalars.flatMap((value) =>
    isChosen(value)
      ? scalars.filter((other) => other !== value && !isChosen(other)).map((other) => [value, other])
      : [],
  );
  const all = [...record, ...single, ...(questions === "natural" ? chosen : [])];
  const asWanted = (roots: readonly Value[]) => typed(roots).type === payload.wanted;
  return [...all.filter(asWanted), ...all.filter((roots) => !asWanted(roots))];
}

/** True if all that was done to the state that the value was read from may make a difference to it. */
function regards(trace: Trace, { call, gives: { regardless = [] } }: Value): boolean {
  return trace.behind(call).every((id) => !regardless.includes(trace.tool(id)?.name ?? ""));
}

/** True if the value makes an answer: short, and not one that a guess would hit. */
function answerable({ gives, value }: Value): boolean {
  if (gives.answer === false) return false;
  if (Array.isArray(value)) return value.length <= LIST_ANSWER_MAX && value.every((item) => fits(item));
  return fits(value);
}

function fits(value: Json): boolean {
  if (typeof value === "number") return value !== 0 && value !== 1;
  return (
    typeof value === "string" && value.length <= TEXT_ANSWER_MAX && !/^(yes|no|none|unknown|true|false)$/i.test(value)
  );
}

function typed(roots: readonly Value[]): Answer {
  const [first] = roots;
  if (first !== undefined && roots.length === 1) {
    if (!Array.isArray(first.value)) return scalar(first, first.value);
    return { type: first.gives.list === "set" ? "set" : "list", value: first.value.map((item) => scalar(first, item)) };
  }
  const seen = new Map<string, number>();
  return {
    type: "record",
    value: roots.flatMap((root) => {
      const noun = nounOf(root.gives);
      const count = (seen.get(noun) ?? 0) + 1;
      seen.set(noun, count);
      const label = count === 1 ? noun : `${noun} ${count}`;
      const items = Array.isArray(root.value) ? root.value : [root.value];
      return items.map((item, i) => ({
        label: items.length > 1 ? `${label} ${i + 1}` : label,
        answer: scalar(root, item),
      }));
    }),
  };
}

function scalar({ gives }: Value, value: Json): ScalarAnswer {
  const { type, unit, integer } = conceptOf(gives.concept);
  switch (type) {
    case "number":
      return {
        type,
        value: Number(value),
        ...(unit === undefined ? {} : { unit }),
        tolerance: { relative: integer ? 0 : RELATIVE_TOLERANCE, absolute: 0 },
      };
    case "date":
    case "time":
      return { type, value: String(value) };
    case "boolean":
      return { type, value: value === true };
    case "text":
      return { type, value: String(value), accepted: [] };
  }
}

/** One pointer a value: a list's items one by one, so that each stands on its own. */
function pointersOf(root: Value): Located[] {
  if (!Array.isArray(root.value)) return [{ value: root.value, call: root.call, pointer: root.pointer }];
  return root.value.map((value, i) => ({ value, call: root.call, pointer: `${root.pointer}/${i}` }));
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

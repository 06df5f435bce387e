/** What a round may end on: lists of values that a question can ask for together, best first. */
import { QUESTIONS_DEFAULT } from "../../domain/questions.ts";
import { type Json, locationsOf } from "../../domain/schema.ts";
import type { Random } from "../../lib/random.ts";
import type { DerivePayload } from "../../models/prompts/derive.ts";
import type { ToolGraph } from "../../tools/graph.ts";
import type { EmbeddedTool } from "../tool.ts";
import { typed } from "./answers.ts";
import { fieldsFor } from "./fill.ts";
import { isWanted } from "./joins.ts";
import { rarity } from "./round.ts";
import { isChosen, isThing, sense } from "./sense.ts";
import { keyOf, sameValue, type Trace, type Value } from "./trace.ts";

/** Items in an answer, at most. */
const LIST_ANSWER_MAX = 12;
/** Longest text that is asked for, in characters. */
const TEXT_ANSWER_MAX = 120;
/** How much less a set is wanted between rounds: nothing can be asked for beside it, since its items have no order. */
const SET = 0.4;
/** Share of questions that ask for two things that one call returned, where an exemplar does. */
const RECORDS = 0.2;

/** What a derivation chooses from, and by what chance. */
export interface Choosing {
  readonly graph: ToolGraph;
  readonly trace: Trace;
  readonly toolset: readonly EmbeddedTool[];
  readonly payload: DerivePayload;
  readonly random: Random;
}

/** Lists of values of the round that hang together; undefined where the round has no call that a question could rest on. */
export function endings(choosing: Choosing): Value[][] | undefined {
  const { trace, payload, random } = choosing;
  const leaves = leavesOf(payload, trace);
  const found = leaves.length > 0 ? choices(leaves, choosing) : beside(payload, trace, random);
  if (leaves.length + found.length === 0) return undefined;
  const asked =
    leaves.length === 0
      ? found
      : found.map((roots) => {
          const all = [...leftOver(roots, payload, trace), ...roots];
          return payload.questions === "varied" ? all : withFound(all, trace);
        });
  return asked.filter((roots) => isConnected(roots, trace));
}

/**
 * The same, of the round's inner calls, those that most rests on first: what a question asks for that would be too long if it
 * went to the round's end. None of a round that forked.
 */
export function shorter(choosing: Choosing): Value[][] {
  const { trace, payload } = choosing;
  const leaves = leavesOf(payload, trace);
  if (leaves.length !== 1) return [];
  const before = new Set(locationsOf(payload.answer_pointers).map((at) => at.call));
  const inner = leaves
    .flatMap((id) => trace.behind(id))
    .filter((id) => !leaves.includes(id) && trace.calls.get(id)?.round === payload.round)
    .filter((id) => payload.round === 1 || trace.behind(id).some((call) => before.has(call)))
    .filter((id) => trace.tool(id)?.does === undefined)
    .sort((a, b) => trace.behind(b).length - trace.behind(a).length);
  return inner
    .flatMap((id) => choices([id], choosing))
    .map((roots) => [...leftOver(roots, payload, trace), ...roots])
    .filter((roots) => isConnected(roots, trace));
}

/** Things that the values rest on, that have to be found out and that are not asked for. */
export function riddlesIn(roots: readonly Value[], trace: Trace): Value[] {
  return foundBehind(roots, trace).filter((value) => !roots.some((root) => sameValue(root, value)));
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
      trace
        .values(end)
        .filter((value) => answerable(value) && trace.isNews(value) && value.gives.list === undefined)
        .filter((value) => payload.questions === "varied" || isWanted(trace, value)),
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
  const [thing, ...others] = foundBehind(roots, trace);
  const root = roots.at(-1);
  if (thing === undefined || others.length > 0 || root === undefined || isSet(root)) return [...roots];
  return sameValue(root, thing) ? [...roots] : [thing, root];
}

/** What has to be found out before what is asked for. */
function foundBehind(roots: readonly Value[], trace: Trace): Value[] {
  const found = new Map<string, Value>();
  for (const id of roots.flatMap((root) => trace.behind(root.call)))
    for (const from of trace.linksOf(id).values()) {
      const value = trace.value(from);
      if (value !== undefined && isFoundOut(value)) found.set(keyOf(from), value);
    }
  return [...found.values()];
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
function choices(leaves: readonly string[], { graph, trace, toolset, payload, random }: Choosing): Value[][] {
  const { questions = QUESTIONS_DEFAULT } = payload;
  const good = leaves.map((id) =>
    random.shuffle(
      trace
        .values(id)
        .filter((value) => answerable(value) && regards(trace, value) && trace.isNews(value))
        .filter((value) => questions === "varied" || isWanted(trace, value)),
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
            tool !== value.tool &&
            fieldsFor(questions, value, tool).some((field) => sense(questions, value, tool, field) > 0),
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
  // Of a figure that was found people ask one thing: not what it is in kelvin and in Fahrenheit.
  const aboutFigure = leaves.some((id) =>
    [...trace.linksOf(id).values()].some((from) => {
      const source = trace.value(from);
      return source !== undefined && !isThing(source) && source.gives.list === undefined;
    }),
  );
  const several = scalars.length > 1 && (questions === "varied" || !aboutFigure);
  const record = several && (wantsRecord || payload.wanted === "record") ? [scalars.slice(0, 2)] : [];
  // A choice between two is guessed half of the time, and hardly ever together with something else that is said of it.
  const chosen = scalars.flatMap((value) =>
    isChosen(value)
      ? scalars.filter((other) => other !== value && !isChosen(other)).map((other) => [value, other])
      : [],
  );
  // What is guessed by itself is asked for together with something else that the call says: the deriver takes it as the last resort.
  const both = questions === "natural" && several ? [scalars.slice(0, 2)] : [];
  const all = [...record, ...single, ...(questions === "natural" ? chosen : []), ...both];
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

/**
 * The move over tools that share a state: changes of it, told in the question as things to do, and a look at what it has come
 * to. A state that was looked at is not changed again, so that one order of calls is as good as what the question says.
 */
import type { Json } from "../../domain/schema.ts";
import { type EmbeddedTool, plannedFields } from "../tool.ts";
import { fieldsFor, fill, type Planned } from "./fill.ts";
import type { Group } from "./groups.ts";
import { ask, type CollectorRound, type Plan, used, weight } from "./round.ts";
import { sense } from "./sense.ts";
import type { Value } from "./trace.ts";

/** Changes that a question tells, and tries with other tools to look at what they came to. */
const CHANGES = { min: 2, max: 4 };
/** Share of last changes that may alter what others built up. */
const ALTERED = 0.15;
const LOOKS = 3;
/** How often a task whose focus has no state makes one, and one whose focus has makes it where it could lead there first. */
const BY_CHANCE = 0.04;
const AT_ONCE = 0.5;

/** True if a move should be one over a state: towards a focus that has one, and now and then without need. `last`: there is no later one. */
export function wantsAct(round: CollectorRound, last: boolean): boolean {
  if (round.groups.length === 0) return false;
  if (used(round) || !round.groups.some((group) => has(group, round.payload.focus)))
    return round.random.float() < BY_CHANCE;
  return last || round.random.float() < AT_ONCE;
}

function has({ changes, looks }: Group, name: string | null): boolean {
  return [...changes, ...looks].some((tool) => tool.name === name);
}

/**
 * Changes a state that the task has not touched, the first change taking one of the current values, or stated ones alone where
 * there are none; then looks at it. Empty where nothing fits.
 */
export function* act(round: CollectorRound, current: readonly Value[]): Plan {
  const { trace, random, payload } = round;
  const touched = new Set([...trace.calls.keys()].flatMap((id) => trace.tool(id)?.state ?? []));
  const wanted = used(round) ? null : payload.focus;
  const fresh = round.groups.filter(({ name }) => !touched.has(name));
  const groups = fresh.some((group) => has(group, wanted)) ? fresh.filter((group) => has(group, wanted)) : fresh;
  const group = groups.length === 0 ? undefined : random.pick(groups);
  if (group === undefined) return [];
  const changes = changesOf(round, group, current, wanted);
  if (changes.length === 0) return [];
  const made = yield changes;
  if (made[0]?.ok !== true || (wanted !== null && made.some(({ ok, tool }) => tool === wanted && !ok))) return [];
  const fitting = group.looks.filter((tool) => followsOn(tool, group, changes));
  const looks = random.shuffle(fitting.filter((tool) => tool.name !== wanted));
  // A look that is wanted is taken in another way where the first says nothing.
  const first = fitting.filter((tool) => tool.name === wanted);
  const ordered = [...first, ...first, ...byWeight(round, looks)];
  for (const tool of ordered.slice(0, LOOKS)) {
    const called = calledForBy(tool, group);
    const held = called.length === 0 ? changes : changes.filter((change) => called.includes(change.tool));
    const call = fill(round, tool, heldFields(round, tool, held, called.length > 0));
    const values = call === undefined || trace.has(tool.name, call.input) ? undefined : yield* ask(round, [call]);
    if (values !== undefined) return values.flat();
  }
  return [];
}

/** The changes of the group after which people look in this way: what the goods that are left cost, they ask once some were sold. */
function calledForBy({ follows = [] }: EmbeddedTool, { changes }: Group): EmbeddedTool[] {
  return changes.filter(({ name }) => follows.includes(name));
}

function followsOn(look: EmbeddedTool, group: Group, made: readonly Planned[]): boolean {
  const called = calledForBy(look, group);
  return called.length === 0 || made.some(({ tool }) => called.includes(tool));
}

function byWeight(round: CollectorRound, tools: readonly EmbeddedTool[]): EmbeddedTool[] {
  const weights = new Map(tools.map((tool) => [tool, weight(round, tool) * (0.5 + round.random.float())]));
  return tools.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
}

/** Calls to make one after the other; none where the first cannot be made of the current values. */
function changesOf(round: CollectorRound, group: Group, current: readonly Value[], wanted: string | null): Planned[] {
  const { random } = round;
  const { changes } = group;
  const builders = buildersOf(group);
  const first = openingOf(round, preferred(builders, wanted), current) ?? openingOf(round, builders, current);
  if (first === undefined) return [];
  const planned = [first];
  const look = group.looks.find((tool) => tool.name === wanted) ?? random.pick(group.looks);
  const called = calledForBy(look, group);
  const wish =
    changes.find((tool) => tool.name === wanted && tool !== first.tool) ??
    (called.length > 0 ? random.pick(called) : undefined);
  // Two texts, and what becomes of one of them, are as much as a question dictates.
  const most = builders.some(isDictated) ? CHANGES.min + 1 : CHANGES.max;
  // What comes in twice before some of it goes out makes a method of valuing it matter.
  const least = builders.some(comesAgain) ? CHANGES.min + 1 : CHANGES.min;
  const count = random.between(least, most);
  for (let tries = 0; planned.length < count && tries < 3 * CHANGES.max; tries++) {
    const left = count - planned.length;
    // A state is built up, and altered where the task is about that: few undo in the same breath what they have just asked for.
    const tool =
      left === 1 && wish !== undefined
        ? wish
        : random.pick(random.float() < ALTERED && left === 1 ? changes : builders);
    const held = heldFields(round, tool, planned);
    if (refers(tool) && held.size === 0) continue;
    for (const [field, value] of againFields(tool, planned)) held.set(field, { stated: value });
    const call = fill(round, tool, held);
    if (call !== undefined && !planned.some((one) => isSame(one, call) || saysAgain(one, call) || leaves(one, call)))
      planned.push(call);
  }
  return wish === undefined || planned.some(({ tool }) => tool === wish) ? planned : [];
}

/** Changes that name what others can refer to; where none does, those that refer to nothing. */
function buildersOf({ changes }: Group): readonly EmbeddedTool[] {
  const free = changes.filter((tool) => !refers(tool));
  const held = new Set(
    changes.flatMap((tool) => plannedFields(tool).flatMap(([, takes]) => (takes.held ? [takes.concept] : []))),
  );
  const naming = free.filter((tool) => plannedFields(tool).some(([, { concept }]) => held.has(concept)));
  // What is done but once, such as to choose a delivery, is nothing to start with.
  return (naming.length > 0 ? naming : free).filter(({ does }) => does?.includes("|"));
}

function preferred(tools: readonly EmbeddedTool[], wanted: string | null): readonly EmbeddedTool[] {
  const own = tools.filter(({ name }) => name === wanted);
  return own.length > 0 ? own : tools;
}

/** The first change: on one of the current values, or on the seed and stated values where there are none. */
function openingOf(
  round: CollectorRound,
  tools: readonly EmbeddedTool[],
  current: readonly Value[],
): Planned | undefined {
  const { random, payload, questions } = round;
  if (tools.length === 0) return undefined;
  if (current.length === 0) return fill(round, random.pick(tools), new Map(), payload.seed);
  const linked = tools.flatMap((tool) =>
    current.flatMap((value) =>
      fieldsFor(questions, value, tool)
        .filter((field) => sense(questions, value, tool, field) > 0)
        .map((field) => ({ tool, field, value })),
    ),
  );
  if (linked.length === 0) return undefined;
  const { tool, field, value } = random.pick(linked);
  return fill(round, tool, new Map([[field, value]]));
}

/** True if both do the same to the same: what differs in how many alone would have been said at once. */
function isSame(one: Planned, other: Planned): boolean {
  if (one.tool !== other.tool) return false;
  const differing = Object.keys(one.input).filter(
    (field) => JSON.stringify(one.input[field]) !== JSON.stringify(other.input[field]),
  );
  return (
    differing.length === 0 ||
    (differing.length === 1 && differing.every((field) => typeof one.input[field] === "number"))
  );
}

/** True if the later change makes of what the other named what it is already: "tag it home" of what was tagged so. */
function leaves(one: Planned, later: Planned): boolean {
  const fields = plannedFields(later.tool);
  const held = fields.filter(([, takes]) => takes.held === true);
  const set = fields.filter(([, takes]) => takes.held !== true);
  const said = new Set(Object.values(one.input).map((value) => JSON.stringify(value)));
  const has = ([field]: readonly [string, unknown]) => said.has(JSON.stringify(later.input[field]));
  return one.tool !== later.tool && held.length > 0 && held.every(has) && set.length > 0 && set.every(has);
}

/** True if both say the same words, which no one writes down twice. */
function saysAgain(one: Planned, other: Planned): boolean {
  const quoted = ({ tool, input }: Planned) =>
    plannedFields(tool).flatMap(([field, { quote }]) => (quote === true ? [input[field]] : []));
  return quoted(one).some((text) => quoted(other).includes(text));
}

/** True if the tool takes what an earlier change of the state has named. */
function refers(tool: EmbeddedTool): boolean {
  return plannedFields(tool).some(([, takes]) => takes.held === true);
}

/** The names that the first of the changes by this tool gave where they make sense again. */
function againFields(tool: EmbeddedTool, changes: readonly Planned[]): [string, Json][] {
  const [before, ...others] = changes.filter((one) => one.tool === tool);
  if (before === undefined || others.length > 0) return [];
  return plannedFields(tool).flatMap(([field, { again }]): [string, Json][] => {
    const value = before.input[field];
    return again === true && value !== undefined ? [[field, value]] : [];
  });
}

function comesAgain(tool: EmbeddedTool): boolean {
  return plannedFields(tool).some(([, { again }]) => again === true);
}

/** True if the change puts down a text, word by word. */
function isDictated(tool: EmbeddedTool): boolean {
  return plannedFields(tool).some(([, { quote }]) => quote === true);
}

/**
 * For the fields of the tool that name what earlier changes have named, one of those names, from where it was taken; `whatever`
 * of a look that is about what these changes were made to.
 */
function heldFields(
  round: CollectorRound,
  tool: EmbeddedTool,
  changes: readonly Planned[],
  whatever = false,
): Map<string, Value | { stated: Json }> {
  const given = new Map<string, Value | { stated: Json }>();
  for (const [field, takes] of plannedFields(tool)) {
    if (takes.held !== true) continue;
    const named = changes.flatMap((call) =>
      plannedFields(call.tool).flatMap(([name, other]) =>
        other.concept !== takes.concept || (other.held === true && !whatever) ? [] : [{ call, name }],
      ),
    );
    const free = named.filter(({ call, name }) => {
      const value = JSON.stringify(call.input[name]);
      return [...given.values()].every(
        (known) => JSON.stringify("stated" in known ? known.stated : known.value) !== value,
      );
    });
    if (free.length === 0) continue;
    const repeated = free.filter(({ call, name }) =>
      changes.some(
        (other) =>
          other !== call && other.tool === call.tool && comesAgain(call.tool) && other.input[name] === call.input[name],
      ),
    );
    const { call, name } = round.random.pick(repeated.length > 0 ? repeated : free);
    const from = call.links.find(({ pointer }) => pointer === `/${name}`)?.from;
    const origin = from === undefined ? undefined : round.trace.value(from);
    given.set(field, origin ?? { stated: call.input[name] as Json });
  }
  return given;
}

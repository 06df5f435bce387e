/**
 * The move that forks: a call whose result is to be asked for beside the answer. It makes a harder question of one that
 * nothing goes on from, like a comparison or a rounded figure.
 */
import type { Questions } from "../../domain/questions.ts";
import { locationsOf } from "../../domain/schema.ts";
import { drawExtension } from "./draws.ts";
import { isBroad, type Planned } from "./fill.ts";
import { isAskedBeside } from "./joins.ts";
import { join } from "./moves.ts";
import { ask, type CollectorRound, type Plan, SOLUTION_MAX } from "./round.ts";
import { apartFrom, isThing } from "./sense.ts";
import { keyOf } from "./trace.ts";

/** Values that a question can ask for side by side, at most, where they come from rounds of their own. */
const ASKED_MAX: Readonly<Record<Questions, number>> = { natural: 2, varied: 3 };

/** Tries with other tools when a call fails or says nothing. */
const TRIES = 4;

/**
 * One more call on something that the answer rests on: on a thing that the question speaks of already: two requests in one breath are about one thing.
 */
export function* branch(round: CollectorRound): Plan {
  const { trace, random } = round;
  const fork = forkOf(round);
  if (fork === undefined || (round.questions === "natural" && setsTwoSides(round, fork))) return [];
  const taken = new Set([...fork.behind].flatMap((id) => [...trace.linksOf(id).values()].map(keyOf)));
  const answered = new Set(trace.answered(locationsOf(round.payload.answer_pointers)).map(keyOf));
  // What the question asks for already is not spoken of once more; what the same call says besides is.
  const values = [...fork.behind].flatMap((id) => trace.values(id)).filter((value) => !answered.has(keyOf(value)));
  if (round.questions === "varied") {
    const found = yield* tried(round, [() => drawExtension(round, values, fork.without)]);
    return found.length > 0 ? found : yield* join(round, values);
  }
  const things = values.filter((value) => taken.has(keyOf(value)) && isThing(value));
  const asked = [...fork.asked].flatMap((id) => trace.tool(id) ?? []);
  const drawn = random.shuffle(things).map((thing) => () => {
    const far = [...apartFrom(round, thing, asked), ...round.toolset.filter((tool) => !isAskedBeside(asked, tool))].map(
      (tool) => tool.name,
    );
    return drawExtension(round, [thing], new Set([...fork.without, ...far]));
  });
  return yield* tried(round, drawn);
}

/**
 * True if the answer sets two things that were found against each other: that is enough for one question, unless it is what the
 * task is about and each was simply looked up.
 */
function setsTwoSides({ trace, payload }: CollectorRound, { behind }: Fork): boolean {
  return [...behind].some((id) => {
    const tool = trace.tool(id);
    const links = trace.linksOf(id);
    const sides = (tool?.alike ?? []).flatMap((group) => group.flatMap((field) => links.get(`/${field}`) ?? []));
    return (
      sides.length > 0 && (tool?.name !== payload.focus || sides.some(({ call }) => trace.behind(call).length > 1))
    );
  });
}

interface Fork {
  /** Calls that the answer is taken from, and all that it rests on. */
  readonly asked: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
  /** Tools that have been called, and those that go with anything: what they would say beside the answer is no news. */
  readonly without: ReadonlySet<string>;
}

/** Undefined where the question has no room for more, or where a set is asked for: its items have no order to ask for them in beside something else. */
function forkOf({ graph, payload, questions, trace, toolset }: CollectorRound): Fork | undefined {
  const asked = new Set(locationsOf(payload.answer_pointers).map((at) => at.call));
  const behind = new Set([...asked].flatMap((id) => trace.behind(id)));
  if (asked.size === 0 || asked.size >= ASKED_MAX[questions] || behind.size >= SOLUTION_MAX) return undefined;
  if (trace.answered(locationsOf(payload.answer_pointers)).some((value) => value.gives.list === "set"))
    return undefined;
  const made = new Set([...trace.calls.values()].map((call) => call.tool));
  const without = toolset.filter((tool) => isBroad(graph, tool) || made.has(tool.name)).map((tool) => tool.name);
  return { asked, behind, without: new Set(without) };
}

/** The values of the first call drawn that says something. */
function* tried(round: CollectorRound, draws: readonly (() => Planned | undefined)[]): Plan {
  for (const draw of draws)
    for (let tries = 0; tries < TRIES; tries++) {
      const call = draw();
      if (call === undefined) break;
      const found = yield* ask(round, [call]);
      if (found !== undefined) return found.flat();
    }
  return [];
}

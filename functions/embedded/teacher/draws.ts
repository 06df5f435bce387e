/** Finding calls that fit: every search is over the concepts of the toolset, and draws by how much its tools are wanted. */
import { canFeed } from "../concept_chaining.ts";
import type { EmbeddedTool } from "../tool.ts";
import { areSides, fieldsFor, fill, isWide, type Planned } from "./fill.ts";
import { type CollectorRound, roomFor, sideWeight, telling, weight } from "./round.ts";
import { isChosen, isThing, sense, senseOnwards } from "./sense.ts";
import type { Value } from "./trace.ts";

/** Draws of a search before it gives up. */
const TRIES = 4;
/** Candidates that a search looks at, at most: beyond it more choice does not make better tasks. */
const CANDIDATES_MAX = 400;

/** Draws a tool by weight and fills it; tools that cannot be filled, or whose call was made before, are put aside. */
export function drawCall<C extends { tool: EmbeddedTool; weight: number }>(
  round: CollectorRound,
  candidates: C[],
  make: (tool: EmbeddedTool, candidate: C) => Planned | undefined,
): Planned | undefined {
  const left = [...candidates];
  while (left.length > 0) {
    const chosen = round.random.weighted(left, (candidate) => candidate.weight);
    const call = make(chosen.tool, chosen);
    if (call !== undefined && !round.trace.has(call.tool.name, call.input)) return call;
    left.splice(left.indexOf(chosen), 1);
  }
  return undefined;
}

/** A call that takes one of the values; tools named in `without` stay out. */
export function drawExtension(
  round: CollectorRound,
  current: readonly Value[],
  without: ReadonlySet<string>,
): Planned | undefined {
  const candidates = withRoom(round, current, 1).flatMap((value) =>
    round.toolset.flatMap((tool) => {
      if (tool === value.tool || without.has(tool.name) || isFarFetched(round, value)) return [];
      return fieldsFor(round.questions, value, tool).flatMap((field) => {
        const asked = senseOnwards(round.questions, value, tool, field, round.payload.focus);
        return asked > 0
          ? [{ tool, field, value, weight: weight(round, tool) * (telling(value) ? 1 : 0.05) * asked }]
          : [];
      });
    }),
  );
  return drawCall(round, candidates, (tool, { field, value }) =>
    fill(round, tool, new Map([[field, value]]), round.payload.seed),
  );
}

/** True of what is said of a thing that had to be picked out first: who asks which is the heaviest asks what it weighs, and no more. */
function isFarFetched({ questions, trace }: CollectorRound, value: Value): boolean {
  if (questions === "varied" || value.tool.learnt === true) return false;
  return trace.behind(value.call).some((id) =>
    [...trace.linksOf(id).values()].some((from) => {
      const source = trace.value(from);
      return source !== undefined && isThing(source) && (isChosen(source) || source.gives.ends === true);
    }),
  );
}

interface Join {
  value: Value;
  into: EmbeddedTool;
  field: string;
  sideField: string;
  side: Planned;
  pointer: string;
}

/** A fresh call and a call that takes its result beside a current value. */
export function drawJoin(round: CollectorRound, current: readonly Value[]): Join | undefined {
  const pairs = withRoom(round, current, 2).flatMap((value) =>
    round.toolset.flatMap((into) =>
      fieldsFor(round.questions, value, into).flatMap((field) => {
        const asked = sense(round.questions, value, into, field);
        return Object.entries(into.takes).flatMap(([sideField, takes]) =>
          sideField === field || takes.literalOnly || asked === 0
            ? []
            : [{ value, into, field, sideField, takes, asked }],
        );
      }),
    ),
  );
  const candidates = pairs.flatMap((pair) => {
    const alike = (pair.into.alike ?? []).some((g) => g.includes(pair.field) && g.includes(pair.sideField));
    return round.toolset.flatMap((tool) => {
      if (!round.graph.startable(tool)) return [];
      return Object.entries(tool.gives).flatMap(([pointer, gives]) => {
        if (!canFeed(gives, pair.takes, round.questions)) return [];
        const asked = pair.asked * sense(round.questions, { gives, tool }, pair.into, pair.sideField);
        if (asked === 0) return [];
        // Nobody sets the figure of a thing that took several steps to find against that of one that is simply named.
        const found = tool === pair.value.tool && round.trace.behind(pair.value.call).length > 1;
        if (alike && found && round.questions === "natural") return [];
        // Between fields that take anything, only values of one concept say something together.
        const together = areSides(round.questions, gives.concept, pair.value.gives.concept);
        if (!together && (alike || isWide(pair.takes.concept))) return [];
        return [{ ...pair, tool, pointer, weight: weight(round, pair.into) * (sideWeight(round, tool) + 0.2) * asked }];
      });
    });
  });
  const left = candidates.length > CANDIDATES_MAX ? round.random.sample(candidates, CANDIDATES_MAX) : candidates;
  for (let tries = 0; tries < TRIES && left.length > 0; tries++) {
    const chosen = round.random.weighted(left, (candidate) => candidate.weight);
    const seed = round.random.float() < 0.5 ? round.payload.seed : undefined;
    const side = fill(round, chosen.tool, new Map(), seed);
    if (side !== undefined && !round.trace.has(side.tool.name, side.input)) return { ...chosen, side };
    left.splice(left.indexOf(chosen), 1);
  }
  return undefined;
}

interface Diamond {
  into: EmbeddedTool;
  fields: [string, string];
  sides: [{ call: Planned; pointer: string }, { call: Planned; pointer: string }];
}

/** Two calls on one value and a call that takes both results. */
export function drawDiamond(round: CollectorRound, current: readonly Value[]): Diamond | undefined {
  const arms = withRoom(round, current, 3).flatMap((value) =>
    round.toolset.flatMap((tool) =>
      tool === value.tool
        ? []
        : fieldsFor(round.questions, value, tool)
            .filter((field) => sense(round.questions, value, tool, field) > 0)
            .flatMap((field) =>
              Object.entries(tool.gives).map(([pointer, gives]) => ({ value, tool, field, pointer, gives })),
            ),
    ),
  );
  const candidates = round.toolset.flatMap((into) => {
    const fields = Object.entries(into.takes).filter(([, takes]) => !takes.literalOnly);
    return fields.flatMap(([first, takesFirst], i) =>
      fields.slice(i + 1).flatMap(([second, takesSecond]) => {
        const alike = (into.alike ?? []).some((g) => g.includes(first) && g.includes(second));
        const same = alike || (isWide(takesFirst.concept) && isWide(takesSecond.concept));
        return arms
          .filter((a) => canFeed(a.gives, takesFirst, round.questions) && a.tool !== into)
          .flatMap((a) =>
            arms
              .filter(
                (b) =>
                  b.value === a.value &&
                  b.tool !== a.tool &&
                  b.tool !== into &&
                  canFeed(b.gives, takesSecond, round.questions),
              )
              .filter((b) => !same || areSides(round.questions, b.gives.concept, a.gives.concept))
              .map((b) => ({
                into,
                first,
                second,
                a,
                b,
                asked: sense(round.questions, a, into, first) * sense(round.questions, b, into, second),
              })),
          );
      }),
    );
  });
  const sensible = candidates.filter(({ asked }) => asked > 0);
  const left = sensible.length > CANDIDATES_MAX ? round.random.sample(sensible, CANDIDATES_MAX) : sensible;
  for (let tries = 0; tries < TRIES && left.length > 0; tries++) {
    const chosen = round.random.weighted(
      left,
      ({ into, a, b, asked }) =>
        asked * weight(round, into) * (sideWeight(round, a.tool) + 0.1) * (sideWeight(round, b.tool) + 0.1),
    );
    const [a, b] = [chosen.a, chosen.b].map((arm) =>
      fill(round, arm.tool, new Map([[arm.field, arm.value]]), round.payload.seed),
    );
    const fresh = (call: Planned | undefined) => call !== undefined && !round.trace.has(call.tool.name, call.input);
    if (a !== undefined && b !== undefined && fresh(a) && fresh(b))
      return {
        into: chosen.into,
        fields: [chosen.first, chosen.second],
        sides: [
          { call: a, pointer: chosen.a.pointer },
          { call: b, pointer: chosen.b.pointer },
        ],
      };
    left.splice(left.indexOf(chosen), 1);
  }
  return undefined;
}

/** A call whose alike fields all take the kind of value that a current one is. */
export function drawMirror(
  round: CollectorRound,
  current: readonly Value[],
): { value: Value; into: EmbeddedTool; fields: readonly string[] } | undefined {
  // What was done to a state is not done again for another entity.
  const repeatable = current.filter(({ call }) =>
    round.trace.behind(call).every((id) => round.trace.tool(id)?.state === undefined),
  );
  const candidates = repeatable.flatMap((value) =>
    round.toolset.flatMap((into) =>
      (into.alike ?? [])
        .filter((group) => group.every((field) => fieldsFor(round.questions, value, into).includes(field)))
        // Every further side repeats the calls behind the value.
        .filter((group) => roomFor(round, value, round.trace.behind(value.call).length * (group.length - 1) + 1))
        .map((fields) => ({
          value,
          into,
          fields,
          weight: weight(round, into) * Math.min(...fields.map((field) => sense(round.questions, value, into, field))),
        }))
        .filter((candidate) => candidate.weight > 0),
    ),
  );
  return candidates.length === 0 ? undefined : round.random.weighted(candidates, (candidate) => candidate.weight);
}

function withRoom(round: CollectorRound, values: readonly Value[], calls: number): Value[] {
  return values.filter((value) => roomFor(round, value, calls));
}

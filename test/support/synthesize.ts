/**
 * One task from a configuration, in memory: what the stages do without what they store it in. The collector, the tools, the
 * deriver, the checks of the certificate and the solver are the real ones.
 */

import { Bonds } from "../../functions/coordinator/bonds.ts";
import { composeWave } from "../../functions/coordinator/planner.ts";
import { EMPTY_QUOTA } from "../../functions/coordinator/quota.ts";
import { composeToolset, supportOf } from "../../functions/coordinator/toolset.ts";
import { type Certificate, certificateOf, firstFailure } from "../../functions/domain/certificate/certificate.ts";
import { replayCheck } from "../../functions/domain/certificate/replay.ts";
import type { Configuration, DropReason } from "../../functions/domain/configuration.ts";
import { groundingComplaints } from "../../functions/domain/derivation/ground.ts";
import { graphKey, shapeOf } from "../../functions/domain/diversity/shape.ts";
import {
  callsInARow,
  findTarget,
  isShort,
  type Move,
  movesOfExtraRound,
  TARGETS,
} from "../../functions/domain/diversity/targets.ts";
import { solutionOf } from "../../functions/domain/evidence/closure.ts";
import { QUESTIONS_DEFAULT, type Questions } from "../../functions/domain/questions.ts";
import { DISTRACTORS, TOOLSET_MAX, TOOLSET_MIN } from "../../functions/domain/run.ts";
import { type Call, type Exemplar, type Located, locationsOf, type Provenance } from "../../functions/domain/schema.ts";
import type { Skill } from "../../functions/domain/solving/skill.ts";
import { nextCalls } from "../../functions/embedded/teacher/collector.ts";
import { deriveRound, type LocatedDerivation } from "../../functions/embedded/teacher/deriver.ts";
import type { SolverCall } from "../../functions/embedded/teacher/follow.ts";
import { solveTurn } from "../../functions/embedded/teacher/solver.ts";
import type { EmbeddedTool } from "../../functions/embedded/tool.ts";
import { perObject } from "../../functions/lib/memo.ts";
import { type Random, randomOf } from "../../functions/lib/random.ts";
import type { CollectPayload } from "../../functions/models/prompts/collect.ts";
import type { EarlierCall } from "../../functions/tools/contract.ts";
import { floorsIn } from "../../functions/tools/floors.ts";
import { withState } from "../../functions/tools/state.ts";
import { unitsIn } from "../../functions/tools/units.ts";
import { callEmbedded } from "./call.ts";
import { POOL as EMBEDDED, EXEMPLARS, specificationOf, TOOLS } from "./embedded.ts";

/** Turns of the collector in a round and of the solver in an attempt, as the stages bound them. */
const COLLECTOR_TURNS_MAX = 12;
const SOLVER_TURNS_MAX = 16;

/** What a task is made with: tools, how they are called, and exemplars. */
export interface World {
  readonly tools: ReadonlyMap<string, EmbeddedTool>;
  readonly exemplars: readonly Exemplar[];
  readonly call: typeof callEmbedded;
}

export const POOL: World = {
  tools: new Map(TOOLS.map((tool) => [tool.name, tool])),
  exemplars: EXEMPLARS,
  call: callEmbedded,
};

interface Collected {
  readonly configuration: Configuration;
  /** Calls of all rounds, failed ones too, in order. */
  readonly evidence: readonly Call[];
  readonly provenance: readonly Provenance[];
}

/** A task with the derivations of its rounds, the last of which is its own; `lost` is null if it passed every check. */
export interface Task extends Collected {
  readonly derivations: readonly LocatedDerivation[];
  readonly question: string;
  readonly answer: LocatedDerivation["answer"];
  readonly pointers: readonly Located[];
  readonly solution: readonly Call[];
  readonly certificate: Certificate;
  readonly lost: DropReason | null;
}

/** A configuration that came to no question. */
export interface Fruitless extends Collected {
  readonly lost: DropReason;
  readonly detail: string;
}

export type Synthesis = Task | Fruitless;

export function isTask(made: Synthesis): made is Task {
  return "question" in made;
}

/** The tools of a configuration that the world has, in the order they are offered. */
export function toolsOf({ toolset }: Configuration, { tools }: World = POOL): EmbeddedTool[] {
  return toolset.flatMap((name) => tools.get(name) ?? []);
}

/**
 * Collects, derives and certifies, round by round; one round more if the call graph is one that `isKnown` says the run had.
 * Duplicates are a matter of whole waves and are not looked for.
 */
export async function synthesize(
  configuration: Configuration,
  world: World = POOL,
  isKnown: (graph: string) => boolean = () => false,
  questions: Questions = QUESTIONS_DEFAULT,
): Promise<Synthesis> {
  const target = findTarget(configuration.target);
  if (target === undefined) throw new RangeError(`no target ${configuration.target}`);
  const evidence: Call[] = [];
  const provenance: Provenance[] = [];
  const derivations: LocatedDerivation[] = [];
  const made: TaskInProgress = { questions, configuration, evidence, provenance, derivations };
  for (const [i, moves] of target.rounds.entries()) {
    const later = target.rounds.slice(i + 1).flat().length;
    const lost = await oneRound(made, { number: i + 1, moves, later, last: i + 1 === target.rounds.length }, world);
    if (lost === null) continue;
    // A later round that leads to nothing leaves the question of the round before as it is.
    if (derivations.length === 0 || lost.lost === "not_grounded") return { ...made, ...lost };
    break;
  }
  for (let extra = 1; ; extra++) {
    const moves = movesOfExtraRound(questions, extra);
    const shape = shapeOf(solutionFor(made), provenance, (name) => world.tools.get(name)?.kind ?? "processing");
    if (moves === undefined || !(isShort(questions, shape.calls) || isKnown(graphKey(shape)))) break;
    const further = { number: target.rounds.length + extra, moves, later: 0, last: true };
    const lost = await oneRound(made, further, world);
    if (lost?.lost === "not_grounded") return { ...made, ...lost };
  }
  return certified(made, world);
}

interface TaskInProgress {
  readonly questions: Questions;
  readonly configuration: Configuration;
  readonly evidence: Call[];
  readonly provenance: Provenance[];
  readonly derivations: LocatedDerivation[];
}

/** Adds the round's calls and what was derived from them; says why where it came to nothing. */
async function oneRound(
  made: TaskInProgress,
  { number, moves, later, last }: { number: number; moves: readonly Move[]; later: number; last: boolean },
  world: World,
): Promise<{ lost: DropReason; detail: string } | null> {
  const { configuration, questions, evidence, provenance, derivations } = made;
  const before = derivations.at(-1);
  const common = {
    random: configuration.random,
    questions,
    round: number,
    question: before?.question ?? null,
    answer_pointers: before?.answer_pointers ?? [],
  };
  const { seed, focus, answer: wanted } = configuration;
  const known = { evidence: [...evidence], provenance: [...provenance] };
  const found = await collectRound(
    { ...common, ...known, seed, focus, wanted, moves: [...moves], later_moves: later },
    toolsOf(configuration, world),
    world.call,
    world.tools,
  );
  if (!found.calls.some((call) => call.ok))
    return { lost: "no_evidence", detail: found.calls[0]?.error ?? "the collector made no call" };
  evidence.push(...found.calls);
  provenance.push(...found.provenance);
  const exemplars = world.exemplars.filter(({ id }) => configuration.exemplars.includes(id));
  const { toolset } = configuration;
  const derived = deriveRound(
    EMBEDDED.graphFor(questions),
    { ...common, last_round: last, evidence, provenance, exemplars, toolset, wanted },
    world.tools,
  );
  if (derived.question === null) return { lost: "no_question", detail: derived.problem };
  const complaints = groundingComplaints(derived, {
    evidence,
    provenance,
    round: number,
    before: common.answer_pointers,
  });
  if (complaints.length > 0) return { lost: "not_grounded", detail: complaints.join("; ") };
  derivations.push(derived);
  return null;
}

function solutionFor({ evidence, provenance, derivations }: TaskInProgress): Call[] {
  const ids = solutionOf(evidence, provenance, locationsOf(derivations.at(-1)?.answer_pointers ?? []));
  return evidence.filter((call) => ids.includes(call.id));
}

/** The earlier calls that the state of a call follows from. */
function beforeCall(
  { state }: EmbeddedTool,
  earlier: readonly Pick<Call, "tool" | "input" | "ok">[],
  tools: ReadonlyMap<string, EmbeddedTool>,
): EarlierCall[] {
  if (state === undefined) return [];
  return earlier
    .filter(({ ok, tool }) => ok && tools.get(tool)?.state === state)
    .map(({ tool, input }) => ({ tool, input }));
}

/** One round of the collector against tools that `run` calls, one turn after the other. */
export async function collectRound(
  payload: CollectPayload,
  toolset: readonly EmbeddedTool[],
  run: typeof callEmbedded,
  tools: ReadonlyMap<string, EmbeddedTool> = POOL.tools,
): Promise<{ calls: Call[]; provenance: Provenance[] }> {
  const calls: Call[] = [];
  const provenance: Provenance[] = [];
  for (let step = 0; step < COLLECTOR_TURNS_MAX; step++) {
    const planned = nextCalls(EMBEDDED.graphFor(payload.questions ?? QUESTIONS_DEFAULT), payload, toolset, calls);
    if (planned.length === 0) break;
    for (const { tool, input, links } of planned) {
      const id = `c${payload.evidence.length + calls.length + 1}`;
      const earlier = [...payload.evidence, ...calls];
      const came = await run(tool.name, input, beforeCall(tool, earlier, tools));
      const call = { id, round: payload.round, step, tool: tool.name, input, ...came };
      calls.push(...withState([call], earlier, (name) => tools.get(name)));
      provenance.push(...links.map(({ pointer, from }) => ({ from, to: { call: id, pointer } })));
    }
  }
  return { calls, provenance };
}

/** One list for all tasks: what is held against a list cuts it up once. */
const questionsOf = perObject((exemplars: readonly Exemplar[]) => exemplars.map(({ question }) => question));

async function certified(made: TaskInProgress, world: World): Promise<Task> {
  const { evidence, provenance, derivations } = made;
  const last = derivations.at(-1);
  if (last === undefined) throw new RangeError("a task needs a derivation");
  const { question, answer, answer_pointers: pointers } = last;
  const solution = solutionFor(made);
  const ids = solution.map((call) => call.id);
  const again = await Promise.all(
    solution.map(async ({ id, tool, input }, i) => {
      const made = world.tools.get(tool);
      const before = made === undefined ? [] : beforeCall(made, solution.slice(0, i), world.tools);
      const { ok, output } = await world.call(tool, input, before);
      return { id, ok, output };
    }),
  );
  const certificate = certificateOf(
    {
      question,
      answer,
      evidence,
      provenance,
      solution: ids,
      pointers,
      references: questionsOf(world.exemplars),
      unitAt: unitsIn(EMBEDDED),
      floorAt: floorsIn(EMBEDDED.graph),
    },
    { replay: replayCheck(solution, again), duplicate: { passed: true, figure: 0 } },
  );
  const lost = firstFailure(certificate);
  return { ...made, question, answer, pointers, solution, certificate, lost };
}

/** One attempt of the embedded solver, which sees the question and the toolset alone. */
export async function attempt(
  question: string,
  toolset: readonly EmbeddedTool[],
  seed: number,
  run: typeof callEmbedded = callEmbedded,
  skill?: Skill,
): Promise<{ response: string | null; made: readonly SolverCall[]; said: readonly string[] }> {
  const made: SolverCall[] = [];
  const said: string[] = [];
  for (let turn = 0; turn < SOLVER_TURNS_MAX; turn++) {
    const next = solveTurn(question, toolset, made, seed, skill);
    if ("response" in next) return { response: next.response, made, said };
    said.push(next.said);
    for (const { tool, input } of next.calls) {
      const named = POOL.tools.get(tool);
      const sound = made.filter((call) => call.output !== undefined).map((call) => ({ ...call, ok: true }));
      const before = named === undefined ? [] : beforeCall(named, sound, POOL.tools);
      const { ok, output, error } = await run(tool, input, before);
      made.push({ tool, input, ...(ok ? { output } : { output: undefined, error }) });
    }
  }
  return { response: null, made, said };
}

/** The first configurations that a run of this seed over the whole pool, or over some of its domains, is given. */
export function planned(count: number, seed: number, domains?: readonly string[]): Configuration[] {
  return composeWave(
    EMPTY_QUOTA,
    specificationOf({ seed, ...(domains === undefined ? {} : { domains }) }),
    0,
    count,
    EMBEDDED.graph,
    () => false,
  );
}

/** A configuration with this tool as its focus, drawn like those of a run. */
export function focused(focus: EmbeddedTool, draw: number): Configuration {
  const graph = EMBEDDED.graph;
  const random = randomOf(draw, "focused", focus.name);
  const within = TARGETS.filter((target) => (graph.callsBefore(focus.name) ?? 2) < callsInARow(target));
  const target = random.weighted(within.length > 0 ? within : TARGETS, ({ weight }) => weight);
  const chain = graph.feederPath(focus.name, random, Math.min(callsInARow(target), 4));
  const path = chain.length > 0 ? chain : supportOf(graph, focus, random);
  const seed = random.pick(seedsFrom(path[0] ?? focus.name, focus));
  const size = random.between(TOOLSET_MIN, TOOLSET_MAX);
  const calls = callsInARow(target);
  const bonds = new Bonds();
  const request = { domain: focus.domain, focus: focus.name, path, seed, size, calls, distractors: DISTRACTORS, bonds };
  return {
    ordinal: draw,
    wave: 0,
    domain: focus.domain,
    seed,
    toolset: composeToolset(graph, request, () => 0, { allows: () => true, allowsAsLastResort: () => true }, random),
    focus: focus.name,
    exemplars: exemplarsFor(focus, random),
    target: target.id,
    answer: null,
    rounds: target.rounds.length,
    random: random.uint32(),
  };
}

function seedsFrom(name: string, focus: EmbeddedTool) {
  const graph = EMBEDDED.graph;
  const first = graph.find(name) ?? focus;
  const choices = [graph.seedsFor(first, focus.domain), graph.seedsFor(first), graph.pool.seeds];
  return choices.find((seeds) => seeds.length > 0) ?? [];
}

function exemplarsFor({ domain }: EmbeddedTool, random: Random): string[] {
  const own = EXEMPLARS.filter((exemplar) => exemplar.domain === domain);
  const others = EXEMPLARS.filter((exemplar) => exemplar.domain !== domain);
  return [...random.sample(own, 2), ...random.sample(others, 2)].map(({ id }) => id);
}

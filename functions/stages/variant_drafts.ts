/** What a variant is made of, by its kind: the question, the toolset and the evidence of the task that it varies, but for one thing. */
import { limitsOf } from "../config.ts";
import type { Configuration } from "../domain/configuration.ts";
import { canonicalJson, pointerToken, sameJson } from "../domain/json.ts";
import { type RunSpecification, TOOLSET_MAX } from "../domain/run.ts";
import { type Call, type Json, locationsOf, type Provenance } from "../domain/schema.ts";
import { type Looks, withDistractors } from "../domain/variants/distractors.ts";
import { drawFaults } from "../domain/variants/faults.ts";
import { drawNoise, RULED_OUT } from "../domain/variants/noise.ts";
import { DESCRIBING_CALL, type Variant, type VariantKind } from "../domain/variants/variant.ts";
import { worldOf } from "../domain/variants/world.ts";
import type { Random } from "../lib/random.ts";
import type { Context } from "../pipeline/stage.ts";
import { type LoadedRound, type LoadedTask, traceOf } from "../store/tasks.ts";
import type { Tool } from "../tools/contract.ts";
import { describe } from "../tools/describe.ts";
import type { ToolPool } from "../tools/pool.ts";
import type { Solution } from "./extra_round.ts";

/** What is made of a task, before it is checked. */
export interface Draft {
  readonly variant: Variant;
  readonly question: string;
  readonly configuration: Configuration;
  readonly rounds: readonly LoadedRound[];
}

type Drafting = (context: Context, base: LoadedTask, solved: Solution, random: Random) => Promise<Draft | undefined>;

/** What each kind of variant makes of a task; undefined where there is nothing of the kind to be made of it. */
export const draftOf: Readonly<Record<VariantKind, Drafting>> = {
  async distractors({ pool, specification }, base, { calls }, random) {
    const { toolset } = base.configuration;
    const looks = pool.tools.filter(({ name }) => isAllowed(specification, name)).map((tool) => looksOf(pool, tool));
    const needed = new Set(calls.map(({ tool }) => tool));
    const made = withDistractors(
      toolset,
      looks.filter(({ name }) => needed.has(name)),
      looks,
      TOOLSET_MAX - toolset.length,
      random,
    );
    if (made === undefined) return undefined;
    return {
      ...unchanged(base),
      variant: { kind: "distractors", added: made.added },
      configuration: { ...base.configuration, toolset: made.toolset },
    };
  },

  async faults(_context, base, { calls }, random) {
    const tools = [...new Set(calls.map(({ tool }) => tool))];
    return { ...unchanged(base), variant: { kind: "faults", faults: drawFaults(tools, random) } };
  },

  async noise({ pool }, base, { calls, pointers }, random) {
    if (base.rounds.some(isElsewhere)) return undefined;
    const lookedUp = calls.filter(({ tool }) => pool.find(tool)?.kind === "retrieval");
    const noise = drawNoise(lookedUp, locationsOf(pointers), random);
    if (noise.length === 0) return undefined;
    const variant: Variant = { kind: "noise", noise };
    const world = worldOf(variant);
    const heard = (call: Call): Call =>
      call.ok ? { ...call, output: world.outputOf(call.tool, call.input, call.output) } : call;
    return {
      variant,
      question: `${base.row.question} ${RULED_OUT}`,
      configuration: base.configuration,
      rounds: base.rounds.map((round) => ({ ...round, evidence: round.evidence.map(heard) })),
    };
  },

  async indirect({ env, pool, specification }, base, { calls }, random) {
    if (base.rounds.some(isElsewhere)) return undefined;
    const question = base.row.question ?? "";
    for (const { concept, value } of random.shuffle(namedIn(question, base, calls, pool))) {
      const isOpen = (tool: string) => isAllowed(specification, tool) && !calls.some((call) => call.tool === tool);
      const found = await describe(pool, { concept, value }, isOpen, limitsOf(env), random);
      const [first, ...rounds] = base.rounds;
      if (found === undefined || first === undefined) continue;
      const { tool, input, output, pointer, words } = found;
      const call: Call = { id: DESCRIBING_CALL, round: 1, step: 0, tool, input, output, ok: true, error: null };
      const to = calls.flatMap((other) => placesOf(other.input, value).map((at) => ({ call: other.id, pointer: at })));
      const links: Provenance[] = to.map((at) => ({ from: { call: call.id, pointer }, to: at }));
      const toolset = [...new Set([...base.configuration.toolset, tool])];
      if (toolset.length > TOOLSET_MAX) continue;
      return {
        variant: { kind: "indirect", named: value, described: words },
        question: question.replaceAll(value, words),
        configuration: { ...base.configuration, toolset: random.shuffle(toolset) },
        rounds: [
          { ...first, evidence: [call, ...first.evidence], provenance: [...links, ...first.provenance] },
          ...rounds,
        ],
      };
    }
    return undefined;
  },
};

/** True of a round whose evidence is too large for its row: it is not written again. */
function isElsewhere({ row }: LoadedRound): boolean {
  return row.evidence_key !== null;
}

function unchanged({ row, configuration, rounds }: LoadedTask): Pick<Draft, "question" | "configuration" | "rounds"> {
  return { question: row.question ?? "", configuration, rounds };
}

function isAllowed({ quotas }: RunSpecification, tool: string): boolean {
  return quotas.tools[tool] !== 0;
}

function looksOf({ chaining }: ToolPool, tool: Tool): Looks {
  const { name, domain, description } = tool;
  return { name, domain, description, fields: Object.keys(chaining.takes(tool)) };
}

/** Names that the question states and a call of the solution was given, which came from no other call. */
function namedIn(
  question: string,
  base: LoadedTask,
  calls: readonly Call[],
  pool: ToolPool,
): { readonly concept: string; readonly value: string }[] {
  const linked = new Set(traceOf(base).provenance.map(({ to }) => `${to.call} ${to.pointer}`));
  const found = calls.flatMap(({ id, tool: name, input }) => {
    const tool = pool.find(name);
    if (tool === undefined) return [];
    return Object.entries(pool.chaining.takes(tool)).flatMap(([field, takes]) => {
      const value = input[field];
      if (typeof value !== "string" || takes.literalOnly || linked.has(`${id} /${field}`)) return [];
      return isNamed(question, value) ? [{ concept: takes.concept, value }] : [];
    });
  });
  return [...new Map(found.map((one) => [canonicalJson(one), one])).values()];
}

/** True if the text stands in the question as words of their own, and not as a quotation. */
function isNamed(question: string, value: string): boolean {
  const at = question.indexOf(value);
  if (value.length < 3 || at < 0) return false;
  const [before = " ", after = " "] = [question[at - 1], question[at + value.length]];
  return !/[\p{L}\p{N}"“'-]/u.test(before) && !/[\p{L}\p{N}"”-]/u.test(after);
}

/** Pointers into an input where the value stands. */
function placesOf(input: Json, value: string, at = ""): string[] {
  if (sameJson(input, value)) return [at];
  if (typeof input !== "object" || input === null) return [];
  return Object.entries(input).flatMap(([key, inner]) => placesOf(inner as Json, value, `${at}/${pointerToken(key)}`));
}

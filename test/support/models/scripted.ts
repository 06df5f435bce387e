/**
 * Answers of fixed size for measuring what everything around a model costs: a collector that makes three calls a round and
 * then stops, a deriver that asks for one more value each round, a solver that makes the calls again and answers, a judge
 * that agrees. With three rounds, one attempt and one judgement that is twelve completions and twelve tool calls a task.
 */

import { leakCheck } from "../../../functions/domain/certificate/leak.ts";
import { getPointer } from "../../../functions/domain/json.ts";
import type { Json, ScalarAnswer } from "../../../functions/domain/schema.ts";
import { answerTypeOf } from "../../../functions/embedded/tool.ts";
import type { CollectPayload } from "../../../functions/models/prompts/collect.ts";
import type { DerivePayload } from "../../../functions/models/prompts/derive.ts";
import { callEmbedded } from "../call.ts";
import { findTool, TOOLS } from "../embedded.ts";
import { asking, type Chat, type Reply, roleOf } from "./chat.ts";
import { chance } from "./faults.ts";

const CALLS_A_ROUND = 3;

/** A call whose output holds a value that a question can ask for. */
interface Known {
  readonly tool: string;
  readonly input: string;
  readonly pointer: string;
  readonly value: string | number;
}

/** Calls that each tool is known to answer, from its probes; a tool without such a call is not in it. */
async function knownCalls(): Promise<Map<string, Known[]>> {
  const known = new Map<string, Known[]>();
  for (const { name, probes, gives } of TOOLS) {
    const pointers = Object.entries(gives).filter(
      ([, given]) =>
        given.answer !== false && given.list === undefined && ["number", "text"].includes(answerTypeOf(given)),
    );
    for (const { input } of probes) {
      const { ok, output } = await callEmbedded(name, input);
      if (!ok) continue;
      for (const [pointer] of pointers) {
        const value = getPointer(output as Json, pointer);
        if (typeof value !== "string" && typeof value !== "number") continue;
        // An answer that stands in the question is no answer.
        if (JSON.stringify(input).includes(String(value))) continue;
        known.set(name, [...(known.get(name) ?? []), { tool: name, input: JSON.stringify(input), pointer, value }]);
        break;
      }
    }
  }
  return known;
}

/** The scripted models. What they derived they remember, for the solver to know. */
export async function scriptedModels(): Promise<(chat: Chat) => Reply> {
  const known = await knownCalls();
  const solutions = new Map<string, { readonly calls: [string, string][]; readonly answer: string }>();

  function collect({ messages, tools }: Chat): Reply {
    if (messages.some(({ role }) => role === "tool")) return { content: "That is the evidence of this round." };
    const payload = JSON.parse(messages[1]?.content ?? "") as CollectPayload;
    const made = new Set(payload.evidence.map(({ tool }) => tool));
    const able = tools.map(({ function: { name } }) => name).filter((name) => known.has(name));
    const fresh = able.filter((name) => !made.has(name));
    const from = fresh.length >= CALLS_A_ROUND ? fresh : able;
    const start = Math.floor(chance(payload.random, payload.round) * from.length);
    const calls = Array.from({ length: CALLS_A_ROUND }, (_, i): [string, string] => {
      const name = from[(start + i) % from.length] ?? "no_such_tool";
      const inputs = known.get(name) ?? [];
      const one = inputs[Math.floor(chance(payload.random, payload.round, name) * inputs.length)];
      return [name, one?.input ?? "{}"];
    });
    return asking(calls, `r${payload.round}`);
  }

  function derive({ messages }: Chat): Reply {
    const payload = JSON.parse(messages[1]?.content ?? "") as DerivePayload;
    const rounds = Map.groupBy(
      payload.evidence.filter(({ ok, step }) => ok && step === 0),
      ({ round }) => round,
    );
    const parts = [...rounds.values()].map((calls) =>
      calls.flatMap(({ id, tool, input, output }) => {
        const one = known.get(tool)?.find((call) => call.input === JSON.stringify(input));
        const value = one && getPointer(output as Json, one.pointer);
        if (one === undefined || (typeof value !== "string" && typeof value !== "number")) return [];
        const phrase = findTool(tool)?.gives[one.pointer]?.phrase ?? "";
        return [{ id, tool, input: one.input, pointer: one.pointer, value, phrase }];
      }),
    );
    const said = askedFor(parts);
    if (said.length === 0) return { content: JSON.stringify({ question: null, problem: "nothing to ask for" }) };
    const question = questionOf(said);
    const values = said.map(({ value }) => value);
    solutions.set(question, {
      calls: said.map(({ tool, input }) => [tool, input]),
      answer: values.join("; "),
    });
    const answers = said.map(({ value }, i) => ({ label: `value ${labelOf(i)}`, answer: scalar(value) }));
    const only = said.length === 1 ? answers[0]?.answer : undefined;
    return {
      content: JSON.stringify({
        question,
        answer: only ?? { type: "record", value: answers },
        answer_pointers: said.map(({ id, pointer, value }) => ({ value, call: id, pointer })),
        exemplar: null,
      }),
    };
  }

  function solve({ messages }: Chat): Reply {
    const solution = solutions.get(messages[1]?.content ?? "");
    if (solution === undefined || messages.some(({ role }) => role === "tool"))
      return { content: `Answer: ${solution?.answer ?? "unknown"}` };
    return asking(solution.calls, "s");
  }

  return (chat) => {
    switch (roleOf(chat.model)) {
      case "collector":
        return collect(chat);
      case "deriver":
        return derive(chat);
      case "solver":
        return solve(chat);
      case "judge": {
        const grading = (chat.messages[1]?.content ?? "").includes('"response":');
        return { content: JSON.stringify(grading ? { correct: true } : { entailed: true, ambiguous: false }) };
      }
      default:
        return { content: "Answer: unknown" };
    }
  };
}

interface Part {
  readonly phrase: string;
  readonly input: string;
  readonly value: string | number;
}

/** Of each round's parts one, so that no value stands in the question that asks for them all: this deriver knows what a leak is. */
function askedFor<P extends Part>(rounds: readonly (readonly P[])[], chosen: readonly P[] = []): readonly P[] {
  const [parts, ...later] = rounds;
  if (parts === undefined) return chosen;
  for (const part of parts) {
    const asked = [...chosen, part];
    if (!asked.every(({ value }) => leakCheck(questionOf(asked), scalar(value)).passed)) continue;
    const all = askedFor(later, asked);
    if (all.length === rounds.length + chosen.length) return all;
  }
  return askedFor(later, chosen);
}

function questionOf(parts: readonly Part[]): string {
  const asked = parts.map(({ phrase, input }, i) => `(${labelOf(i)}) ${filled(phrase, JSON.parse(input) as object)}`);
  return `What are these values? ${asked.join("; ")}?`;
}

/** Letters, since a number in a question may be an answer to it. */
function labelOf(i: number): string {
  return String.fromCharCode("a".charCodeAt(0) + i);
}

function scalar(value: string | number): ScalarAnswer {
  return typeof value === "number"
    ? { type: "number", value, tolerance: { relative: 0.001, absolute: 0 } }
    : { type: "text", value, accepted: [] };
}

/** The phrase of a tool's output with the input's values in its slots. */
function filled(phrase: string, input: object): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => String((input as Record<string, unknown>)[name] ?? ""));
}

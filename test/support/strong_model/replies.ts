/** The scripts as a model: what it is asked about it knows by the seed, the evidence or the question of the request. */
import { z } from "zod";
import type { JsonObject } from "../../../functions/domain/schema.ts";
import { asking, type Chat, type Reply } from "../models/chat.ts";
import { KEPT } from "./kept.ts";
import { REFUSED } from "./refused.ts";
import { type CollectorTurn, questionOf, type RefusedTask, type ScriptedRound, type ScriptedTask } from "./script.ts";

type Script = Omit<ScriptedTask, "solve"> & Partial<Pick<ScriptedTask, "solve"> & Pick<RefusedTask, "sees">>;

const SCRIPTS: readonly Script[] = [...KEPT, ...REFUSED];

const collectPayload = z.looseObject({
  seed: z.looseObject({ name: z.string(), domain: z.string() }),
  round: z.int().positive(),
});
const derivePayload = z.looseObject({
  round: z.int().positive(),
  evidence: z.array(z.looseObject({ tool: z.string(), input: z.unknown() })),
});
const judgePayload = z.looseObject({ question: z.string(), response: z.string().optional() });

/** Throws for what no script is about, and for a call of a tool that the request does not offer: the endpoint then answers with an error. */
export function scriptedReply(chat: Chat): Reply {
  const role = chat.model.replace(/^strong-/, "");
  switch (role) {
    case "collector":
      return collected(chat);
    case "deriver":
      return { content: JSON.stringify(derived(chat)) };
    case "judge":
      return { content: JSON.stringify(judged(chat)) };
    case "solver":
      return solved(chat);
    default:
      throw new Error(`no script for ${chat.model}`);
  }
}

function collected(chat: Chat): Reply {
  const { seed, round } = collectPayload.parse(payloadOf(chat));
  const script = theOne(({ seed: [name, domain] }) => name === seed.name && domain === seed.domain, seed.name);
  const turns = roundOf(script, round).collect;
  const turn = turns[turnsTaken(chat)];
  if (turn === undefined) return { content: "That is the evidence of this round." };
  const { tool_calls } = offered(chat, asking(turn.calls.map(asText), `r${round}_${turnsTaken(chat)}`));
  const links = linksOf(
    turn,
    (tool_calls ?? []).map(({ id }) => id),
  );
  return { content: JSON.stringify({ links, done: turn === turns.at(-1) }), ...(tool_calls && { tool_calls }) };
}

/** What the turn says of where its values come from, by the ids of its calls. */
function linksOf({ links = [] }: CollectorTurn, ids: readonly string[]): JsonObject[] {
  return links.map(([from, to, pointer]) => {
    const [call = "", ...path] = from.split("/");
    return { from: { call, pointer: `/${path.join("/")}` }, to: { call: ids[to] ?? "", pointer } };
  });
}

function derived(chat: Chat): JsonObject {
  const { evidence, round } = derivePayload.parse(payloadOf(chat));
  const first = JSON.stringify([evidence[0]?.tool, evidence[0]?.input]);
  const script = theOne(({ rounds }) => JSON.stringify(rounds[0]?.collect[0]?.calls[0]) === first, first);
  return roundOf(script, round).derive;
}

function judged(chat: Chat): JsonObject {
  const { question, response } = judgePayload.parse(payloadOf(chat));
  const { judge, sees } = theOne((script) => questionOf(script) === question, question);
  if (response !== undefined) return { reason: "It is not the reference answer.", correct: false };
  const isShown = sees === undefined || sees.test(chat.messages[1]?.content ?? "");
  return isShown ? judge : { reason: "The outputs say so.", entailed: true, ambiguous: false };
}

function solved(chat: Chat): Reply {
  const question = chat.messages[1]?.content ?? "";
  const { solve = [] } = theOne((script) => questionOf(script) === question, question);
  const turn = solve[turnsTaken(chat)];
  if (turn === undefined) throw new Error(`the script of "${question}" is over`);
  const { says, calls = [] } = turn;
  if (calls.length === 0) return { content: says };
  return { ...offered(chat, asking(calls.map(asText), `s${turnsTaken(chat)}`)), content: says };
}

const asText = ([tool, input]: readonly [string, JsonObject]) => [tool, JSON.stringify(input)] as const;

/** Throws for a call of a tool that is not offered. */
function offered(chat: Chat, reply: Reply): Reply {
  const names = new Set(chat.tools.map(({ function: { name } }) => name));
  for (const { function: called } of reply.tool_calls ?? [])
    if (!names.has(called.name)) throw new Error(`the script calls ${called.name}, which is not offered`);
  return reply;
}

function theOne(isIt: (script: Script) => boolean, asked: string): Script {
  const script = SCRIPTS.find(isIt);
  if (script === undefined) throw new Error(`no script is about ${asked}`);
  return script;
}

function roundOf({ id, rounds }: Script, round: number): ScriptedRound {
  const found = rounds[round - 1];
  if (found === undefined) throw new Error(`the script "${id}" has no round ${round}`);
  return found;
}

function payloadOf({ messages }: Chat): unknown {
  return JSON.parse(messages[1]?.content ?? "");
}

function turnsTaken({ messages }: Chat): number {
  return messages.filter(({ role }) => role === "assistant").length;
}

/**
 * What a model server may do wrong, and when: decided by a hash of the seed, the request and how often it came, so that a
 * run that is repeated meets the same faults in whatever order its requests arrive.
 */
import { createHash } from "node:crypto";
import { asking, type Chat, type Message, type Reply, roleOf } from "./chat.ts";

/** Faults of the wire: the client gets no completion, and nothing is billed. */
export const WIRE_FAULTS = ["409", "429", "500", "503", "cut", "cut_body", "malformed", "empty"] as const;
/** Faults of the model: a whole completion, billed, that is of no use or only of some. */
export const MODEL_FAULTS = ["wrong_tool", "bad_arguments", "no_json", "huge", "late"] as const;
export const FAULTS = [...WIRE_FAULTS, ...MODEL_FAULTS] as const;
export type Fault = (typeof FAULTS)[number];

export function isWireFault(fault: Fault): fault is (typeof WIRE_FAULTS)[number] {
  return (WIRE_FAULTS as readonly Fault[]).includes(fault);
}

/** A number in [0, 1) that a text stands for. */
export function chance(...salt: readonly (string | number)[]): number {
  return createHash("sha256").update(JSON.stringify(salt)).digest().readUInt32BE(0) / 2 ** 32;
}

/** The fault that a request meets when it comes for the `n`-th time (from 0). */
export function faultOf(
  { faults, share, seed }: { readonly faults: readonly Fault[]; readonly share: number; readonly seed: number },
  request: string,
  n: number,
): Fault | undefined {
  if (faults.length === 0 || chance(seed, "fault", n, request) >= share) return undefined;
  return faults[Math.floor(chance(seed, "kind", n, request) * faults.length)];
}

/** Characters of a huge completion: far more than is kept, and less than is read of a reply. */
const HUGE = 500_000;
/** Marks a turn that a fault made up, so that it can be told from what the answering model said. */
const ODD = "odd";

/** The reply with the fault in it; the same reply where the fault has no bearing on the role. */
export function spoilt(fault: Fault, reply: Reply, chat: Chat): Reply {
  const role = roleOf(chat.model);
  const calls = role === "collector" || role === "solver";
  const salt = `${ODD}${chat.messages.length}`;
  switch (fault) {
    case "wrong_tool":
      return calls ? asking([["no_such_tool", "{}"]], salt) : reply;
    case "bad_arguments":
      return calls ? asking([[chat.tools[0]?.function.name ?? "no_such_tool", "{not JSON"]], salt) : reply;
    case "no_json":
      return role === "deriver" || role === "judge" ? { content: "Certainly! Let me think about this." } : reply;
    case "huge":
      return { ...reply, content: `${"word ".repeat(HUGE / 5)}\n${reply.content ?? ""}` };
    default:
      return reply;
  }
}

/** The conversation without the turns that faults made up and what came of them. */
export function withoutOddTurns(messages: readonly Message[]): Message[] {
  const odd = (id: string | undefined) => id?.startsWith(ODD) ?? false;
  return messages.filter(
    ({ tool_call_id, tool_calls }) => !odd(tool_call_id) && !(tool_calls ?? []).some(({ id }) => odd(id)),
  );
}

/** JSON-RPC messages as servers really send them: what is no answer is told in words, and what only lacks a formality is read. */
import type { JSONRPCMessage } from "@modelcontextprotocol/client";
import { isObject, isShallow } from "../../domain/json.ts";
import { SourceFailure } from "../failure.ts";

export interface Request {
  readonly id: string | number;
  readonly method: string;
}

/** Levels of a message: those of a list of tools, whose schemas are held against their own limit one by one. */
const NESTED_MAX = 1_000;

export function isRequest(message: unknown): message is Request {
  return isObject(message) && typeof message.method === "string" && message.id !== undefined && message.id !== null;
}

/** The one answer that a reply in JSON is to be. */
export function checkedAnswer(text: string, { id }: Request): unknown {
  const wrong = (message: string) => new SourceFailure("bad_reply", message);
  const answer = parsed(text);
  if (answer === undefined) throw wrong("the server answered with what is no JSON");
  if (Array.isArray(answer)) throw wrong(`the server answered with a batch of ${answer.length} messages: expected one`);
  if (!isObject(answer)) throw wrong("the server answered with JSON that is no message: expected an object");
  checkDepth(answer);
  // An error of somebody who did not get as far as the id.
  if (isObject(answer.error) && answer.id == null) return { ...answer, jsonrpc: "2.0", id };
  if (!("result" in answer) && !("error" in answer))
    throw wrong("the server answered with a message that is no answer: expected a result or an error");
  if (String(answer.id) !== String(id))
    throw wrong("the server answered another request than the one that was made: expected its id");
  return answer;
}

function checkDepth(value: unknown): void {
  if (!isShallow(value, NESTED_MAX))
    throw new SourceFailure("bad_reply", `the server answered with what is nested more than ${NESTED_MAX} deep`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * An answer as the client takes it. A list of tools is taken past it, under `listed`: it would refuse all of them for one that
 * it cannot read. What newer revisions want besides is filled in where it is missing, since nothing here rests on it.
 */
export function lenient(message: JSONRPCMessage, method: string): JSONRPCMessage {
  if (!("result" in message)) return message;
  const result: Readonly<Record<string, unknown>> = message.result;
  checkDepth(result);
  const resultType = result.resultType ?? "complete";
  if (resultType !== "complete") return message;
  return { ...message, result: { ...filled(result, method), resultType } } as JSONRPCMessage;
}

function filled(result: Readonly<Record<string, unknown>>, method: string): Readonly<Record<string, unknown>> {
  switch (method) {
    case "tools/list": {
      const { tools, nextCursor, _meta } = result;
      return {
        ...(_meta === undefined ? {} : { _meta }),
        tools: [],
        ttlMs: 0,
        cacheScope: "private",
        listed: { tools, nextCursor },
      };
    }
    case "server/discover":
      return { ttlMs: 0, cacheScope: "private", capabilities: {}, ...result };
    case "tools/call":
      return { content: [], ...result };
    default:
      return result;
  }
}

/** The calls of a message: in whatever form an endpoint or a model states them, in one form of ours. */
import type { ToolCall } from "../../domain/messages.ts";
import { argumentsOf } from "./arguments.ts";
import { type Fields, fieldsOf, nonEmptyText } from "./fields.ts";
import { ARGUMENTS_BYTES, clean, ID_BYTES, jsonBytes, NAME_BYTES, REPLY_CALLS_MAX, truncateEnd } from "./limits.ts";
import type { RequestFacts } from "./request_facts.ts";

/** A call as it was stated, before its parts are judged. */
export interface StatedCall {
  readonly id?: unknown;
  readonly name: unknown;
  readonly arguments: unknown;
}

/** The name of a call that states none: no tool has it, and the model is told so. */
export const NAMELESS = "unnamed";

/** Prefixes that models write before a tool's name: the namespaces of OpenAI's and Google's prompts, or one of their own. */
const PREFIX = /^(?:(?:functions|function|tools|tool|default_api)[.:/]|[\w-]{1,64}::)/;
/** What gpt-oss and Kimi write after it: a token of their format, or the number of the call. */
const SUFFIX = /(?:<\||:\d{1,4}$).*$/s;
/** Characters that endpoints refuse in a name when the conversation is sent on. */
const REFUSED = /[^\w.-]+/g;
/** An id that counts calls within a message, so that the next message has it again. */
const NUMBER = /^\d{1,6}$/;

/** Fields that name a tool and that hold its arguments: OpenAI's first, then those of Cohere, LangChain and models' own making. */
const NAMES = ["name", "tool_name", "tool", "action"] as const;
const ARGUMENTS = ["arguments", "parameters", "input", "args", "tool_input", "action_input"] as const;

/** The calls that a list states, or an object in place of one; nothing that is neither a call nor an object around one. */
export function statedCalls(value: unknown): StatedCall[] {
  const fields = fieldsOf(value);
  const items: readonly unknown[] = Array.isArray(value)
    ? value
    : fields === undefined
      ? []
      : isCall(fields)
        ? [fields]
        : Object.values(fields);
  return items
    .slice(0, REPLY_CALLS_MAX)
    .flatMap((item) => statedCall(fieldsOf(item)) ?? [])
    .map((call, i) => ({ call, i }))
    .sort((a, b) => (a.call.index ?? a.i) - (b.call.index ?? b.i))
    .map(({ call }) => call);
}

function isCall(fields: Fields): boolean {
  return "function" in fields || "custom" in fields || NAMES.some((name) => name in fields);
}

function statedCall(call: Fields | undefined): (StatedCall & { readonly index?: number }) | undefined {
  if (call === undefined) return undefined;
  const { id, index } = call;
  const inner = fieldsOf(call.function) ?? fieldsOf(call.custom) ?? fieldsOf(call.function_call) ?? call;
  const [stated] = NAMES.flatMap((name) => nonEmptyText(inner[name]) ?? []);
  const name = stated ?? call.name ?? (typeof call.function === "string" ? call.function : undefined);
  const places = [...ARGUMENTS.map((field) => inner[field]), call.arguments].filter((value) => value !== undefined);
  const given = places.find((value) => value !== null) ?? places[0];
  // A shell without name and arguments states nothing.
  if (nonEmptyText(name) === undefined && (given === undefined || given === null || given === "")) return undefined;
  return { id, name, arguments: given, ...(Number.isSafeInteger(index) ? { index: index as number } : {}) };
}

/** The calls with names that were offered where they mean those, ids that differ, and arguments as JSON text. */
export function toolCalls(
  stated: readonly StatedCall[],
  asked: RequestFacts,
): { readonly calls: ToolCall[]; readonly lenient: boolean } {
  let left = ARGUMENTS_BYTES;
  let lenient = false;
  const taken = new Set<string>(asked.taken);
  const own = stated.slice(0, REPLY_CALLS_MAX).map(({ id }) => {
    const kept = ownId(id);
    if (kept === undefined || taken.has(kept)) return undefined;
    taken.add(kept);
    return kept;
  });
  const calls = stated.slice(0, REPLY_CALLS_MAX).map((call, i): ToolCall => {
    const name = nameOf(call.name, asked.tools);
    const read = argumentsOf(call.arguments, asked.tools.get(name)?.needsArguments ?? true);
    lenient ||= (asked.tools.has(name) && name !== call.name) || isMended(call.arguments, read);
    const text = truncateEnd(clean(read), left);
    left -= jsonBytes(text);
    return { id: own[i] ?? madeId(asked.salt, i, taken), type: "function", function: { name, arguments: text } };
  });
  return { calls, lenient };
}

/** True of arguments that were read from another text: encoded twice, in Python's words, with a comma too many. */
function isMended(given: unknown, read: string): boolean {
  return typeof given === "string" && read !== "" && read !== "{}" && read !== given.trim() && read !== given;
}

function ownId(id: unknown): string | undefined {
  const text = nonEmptyText(id)?.trim();
  if (text === undefined || NUMBER.test(text) || ["null", "None", "undefined"].includes(text)) return undefined;
  const kept = clean(text);
  return jsonBytes(kept) > ID_BYTES ? undefined : kept;
}

function madeId(salt: string, i: number, taken: Set<string>): string {
  let id = `${salt}_${i}`;
  while (taken.has(id)) id += "_";
  taken.add(id);
  return id;
}

/**
 * The name of the tool that is meant, where that was offered; else what was written, as far as it can be sent on. Case, and what
 * joins words, are passed over where one tool alone is then meant.
 */
export function nameOf(stated: unknown, tools: RequestFacts["tools"]): string {
  const written = nonEmptyText(stated)
    ?.slice(0, 10 * NAME_BYTES)
    .trim();
  if (written === undefined) return NAMELESS;
  const bare = written.replace(SUFFIX, "").trim();
  const ways = [written, written.replace(PREFIX, ""), bare, bare.replace(PREFIX, "")];
  const meant = ways.find((name) => tools.has(name));
  if (meant !== undefined) return meant;
  const letters = new Set(ways.map(lettersOf));
  const alike = [...tools.keys()].filter((name) => letters.has(lettersOf(name)));
  return (alike.length === 1 ? alike[0] : undefined) ?? truncateEnd(written.replace(REFUSED, "_"), NAME_BYTES);
}

function lettersOf(name: string): string {
  return name.toLowerCase().replaceAll(/[-_ .]/g, "");
}

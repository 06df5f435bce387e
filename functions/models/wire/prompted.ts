/**
 * Tool calling for models that have none: tools, calls and results are written into the messages, and calls are read from
 * the text. The form asked for is one JSON object; that of Hermes and Qwen (`<tool_call>`) is read as well.
 */
import type { ChatCompletionMessageParam, ChatCompletionTool } from "openai/resources";
import { z } from "zod";
import { marksAnswer } from "../../domain/grading/extract.ts";
import { fieldsOf } from "./fields.ts";
import { type Found, jsonsIn, withoutThinking } from "./json.ts";
import { strictJson } from "./lenient.ts";
import { nameOf, type StatedCall } from "./reply_calls.ts";
import type { RequestFacts } from "./request_facts.ts";
import { isMadeUp, quoted, saysMore } from "./text_calls.ts";

const named = { name: z.string().min(1), arguments: z.unknown().optional(), parameters: z.unknown().optional() };
const statedCall = z.object(named);
/** As OpenAI's own messages have it, which some models write from memory. */
const nestedCall = z.object({ function: statedCall }).transform(({ function: call }) => call);
/** Alone, an object with a name is a call only if it has arguments as well: answers are objects with names too. */
const bareCall = statedCall.refine((call) => call.arguments !== undefined || call.parameters !== undefined);
const bareCalls = z.union([
  z.object({ tool_calls: z.array(z.union([statedCall, nestedCall])).min(1) }).transform(({ tool_calls }) => tool_calls),
  bareCall.transform((call) => [call]),
  z.array(bareCall).min(1),
]);
/** Between tags there is nothing but calls. */
const taggedCalls = z.union([bareCalls, statedCall.transform((call) => [call])]);

/** What stands right before and after a call and belongs to it. */
const OPENINGS = ["```json", "```tool_call", "```", "<tool_call>", "<tool_calls>"];
const CLOSINGS = ["```", "</tool_call>", "</tool_calls>"];
/** How many of them around one another are taken off. */
const WRAPPED_MAX = 4;
/** Characters before a call in which its tag is looked for. */
const TAG_SEEN = 100;

const FORM = '{"tool_calls": [{"name": "<tool>", "arguments": {<arguments>}}]}';

/** Whether tools must, may or must not be called. */
export type ToolChoice = "required" | "auto" | "none";

/** The same in words, after what is said of the form of calls. */
const CHOICES: Readonly<Record<ToolChoice, string>> = {
  required: " Call at least one tool now.",
  auto: "",
  none: " Call no tool now.",
};

/** The same conversation for a model without tool calling; roles alternate where they can, as many chat templates need. */
export function promptedMessages(
  messages: readonly ChatCompletionMessageParam[],
  tools: readonly ChatCompletionTool[],
  choice: ToolChoice = "auto",
): ChatCompletionMessageParam[] {
  const written: { role: "system" | "user" | "assistant"; content: string }[] = [];
  const add = (role: "system" | "user" | "assistant", content: string, joined: boolean) => {
    const last = written.at(-1);
    if (joined && last?.role === role) last.content += `\n${content}`;
    else written.push({ role, content });
  };
  // Several by one id: a server may give two calls of a conversation the same one.
  const called = new Map<string, string[]>();
  for (const message of messages) {
    const content = textOf(message.content);
    if (message.role === "assistant") {
      const calls = (message.tool_calls ?? []).flatMap((call) => (call.type === "function" ? [call] : []));
      for (const { id, function: asked } of calls) called.set(id, [...(called.get(id) ?? []), asked.name]);
      const asked = calls.map(({ function: { name, arguments: text } }) => ({ name, arguments: argumentsIn(text) }));
      const parts = [content, asked.length === 0 ? "" : JSON.stringify({ tool_calls: asked })];
      add("assistant", parts.filter((part) => part !== "").join("\n"), false);
    } else if (message.role === "tool") {
      add("user", `Result of ${called.get(message.tool_call_id)?.shift() ?? "a call"}: ${content}`, true);
    } else add(message.role === "user" ? "user" : "system", content, message.role === "user");
  }
  if (tools.length === 0) return written;
  const instructions = `${toolInstructions(tools)}${CHOICES[choice]}`;
  const [first] = written;
  if (first?.role === "system") first.content += `\n\n${instructions}`;
  else written.unshift({ role: "system", content: instructions });
  return written;
}

/** The text of a content, whose parts that are no text (images) a prompt cannot hold. */
function textOf(content: ChatCompletionMessageParam["content"]): string {
  if (typeof content === "string") return content;
  return (content ?? []).flatMap((part) => (part.type === "text" ? [part.text] : [])).join("\n");
}

function toolInstructions(tools: readonly ChatCompletionTool[]): string {
  const lines = tools.flatMap((tool) =>
    tool.type === "function"
      ? [
          `${tool.function.name}: ${tool.function.description ?? ""} Parameters: ${JSON.stringify(tool.function.parameters ?? {})}`,
        ]
      : [],
  );
  return `Tools, one a line, each with the JSON Schema of its parameters:\n${lines.join("\n")}
To call tools, reply with one JSON object and nothing else: ${FORM}. The results come in the next message. To call none, reply in plain text without such an object.`;
}

/**
 * The calls that a text asks for, and the other text; undefined where it asks for none. An object that is neither of the form
 * asked for nor between tags is a call only of a tool that was offered; a call that the text goes on behind is not made.
 */
export function promptedCalls(
  content: string,
  tools: RequestFacts["tools"],
): { readonly content: string; readonly calls: StatedCall[] } | undefined {
  const text = withoutThinking(content);
  const asking = jsonsIn(text).flatMap((found) => {
    const tagged = /<tool_calls?>$/.test(text.slice(Math.max(0, found.from - TAG_SEEN), found.from).trimEnd());
    const calls = (tagged ? taggedCalls : bareCalls).safeParse(found.value);
    if (!calls.success) return [];
    const isForm = tagged || fieldsOf(found.value)?.tool_calls !== undefined;
    return isForm || calls.data.every(({ name }) => tools.has(nameOf(name, tools)))
      ? [{ ...found, calls: calls.data }]
      : [];
  });
  const around = textAround(text, asking);
  // A call that is quoted beside an answer is a part of what is said.
  if (asking.length === 0 || marksAnswer(around)) return undefined;
  const last = asking.findLastIndex(({ to }, i) => goesOn(text.slice(to, asking[i + 1]?.from)));
  const calls = asking.flatMap(({ calls }, i) =>
    calls
      .map(({ name, arguments: given, parameters }) => ({ name, arguments: given ?? parameters ?? {} }))
      .map((call) => (i <= last ? quoted(call) : call)),
  );
  return { content: around, calls };
}

/** True of a content that is one object of the form that is asked for, and nothing else. */
export function isAskedForm(content: string): boolean {
  return fieldsOf(strictJson(content.trim()))?.tool_calls !== undefined;
}

/** True of what stands behind a call, up to the next one, that is neither around them nor a result that the model made up. */
function goesOn(behind: string): boolean {
  const rest = withoutClosing(withoutOpening(behind));
  return saysMore(rest) && !isMadeUp(rest);
}

function argumentsIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** What stands beside the calls, without the fences and tags right around them. */
function textAround(text: string, calls: readonly Pick<Found, "from" | "to">[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to } of calls) {
    const between = text.slice(at, from);
    pieces.push(withoutOpening(at === 0 ? between : withoutClosing(between)));
    at = to;
  }
  pieces.push(withoutClosing(text.slice(at)));
  return pieces.filter((piece) => piece !== "").join("\n");
}

function withoutOpening(text: string): string {
  let rest = text.trim();
  for (let i = 0; i < WRAPPED_MAX; i++) {
    const opening = OPENINGS.find((one) => rest.endsWith(one));
    // An even number of fences is closed ones: the last of them belongs to what it closes.
    if (opening === undefined || (opening.startsWith("```") && rest.split("```").length % 2 === 1)) break;
    rest = rest.slice(0, -opening.length).trim();
  }
  return rest;
}

function withoutClosing(text: string): string {
  let rest = text.trim();
  for (let i = 0; i < WRAPPED_MAX; i++) {
    const closing = CLOSINGS.find((one) => rest.startsWith(one));
    if (closing === undefined) break;
    rest = rest.slice(closing.length).trim();
  }
  return rest;
}

/**
 * Calls in the text of a reply whose server did not read them. Between the tags and tokens of a form of calls nothing else can
 * be meant, so they are calls wherever they stand, and one that cannot be read, or is of no tool, is answered as an error. So is
 * one that the text goes on behind: it may be quoted, from what a tool returned even, and is not made.
 * Without tags they are calls only where they name tools that were offered and end the text. Where the rest of the text states
 * an answer, what looks like a call is a part of it.
 */
import { marksAnswer } from "../../domain/grading/extract.ts";
import { fieldsOf } from "./fields.ts";
import { lenientJson } from "./lenient.ts";
import { REPLY_CALLS_MAX } from "./limits.ts";
import { nameOf, type StatedCall } from "./reply_calls.ts";
import type { RequestFacts } from "./request_facts.ts";
import { afterSpace, type CallsAt, callsInJson, formAt } from "./text_forms.ts";

/** Characters of a text that is read for calls: what is longer is more than calls whose arguments are kept. */
const LOOKED_AT = 100_000;

/** What begins calls. */
const OPENINGS = [
  "<tool_call>",
  "<tool_calls>",
  "<|tool_call|>",
  "<|tool_calls|>",
  "<|tool_call_start|>",
  "<|python_tag|>",
  "[TOOL_CALLS]",
  "<TOOLCALL>",
  "<|tool_calls_section_begin|>",
  "<|tool_call_begin|>",
  "<｜tool▁calls▁begin｜>",
  "<｜tool▁call▁begin｜>",
  "<function_calls>",
  "<minimax:tool_call>",
  "<seed:tool_call>",
  "<start_function_call>",
  "<|START_ACTION|>",
  "<|action_start|>",
  "```tool_call",
  "```tool_code",
] as const;
/** What ends them. */
const CLOSINGS = [
  "</tool_call>",
  "</tool_calls>",
  "<|/tool_call|>",
  "<|tool_call_end|>",
  "[/TOOL_CALLS]",
  "</TOOLCALL>",
  "<|tool_calls_section_end|>",
  "<｜tool▁calls▁end｜>",
  "<｜tool▁call▁end｜>",
  "</function_calls>",
  "</minimax:tool_call>",
  "</seed:tool_call>",
  "<end_function_call>",
  "<|END_ACTION|>",
  "<|action_end|>",
  "<|call|>",
  "<|eom_id|>",
  "<|eot_id|>",
  "<|im_end|>",
  "</s>",
  "<｜end▁of▁sentence｜>",
  "```",
] as const;
/** What stands around calls besides, and says nothing. */
const BETWEEN = ["<|plugin|>", "```json", "```python", "```xml", ";"] as const;
const AROUND = [...OPENINGS, ...BETWEEN, ...CLOSINGS];
/** Where calls begin by a tag of their own, or one that is no tag in the text: a quoted one stands behind a backtick. */
const MARK = new RegExp(
  `(?<![\`"'])(?:${[...OPENINGS, "<function=", '<invoke name="', "commentary to=functions."].map(escaped).join("|")})`,
  "g",
);
/** The beginning of what is meant as a call, right after the tag. */
const MEANT = /[{[]|[\w.:-]{1,128}\s{0,8}[({[<]|<(?:function|invoke|parameter)/y;
/** What the model made up of a call's result, as it is shown results, or of turns to come. */
const MADE_UP =
  /^(?:<tool_response>|<\|im_start\|>|<\|start_header_id\|>|<function_results?>|\[TOOL_RESULTS\]|Result of [\w.-]{1,128}:)/;
/** What stands for the arguments of a call that the text goes on behind. */
const QUOTED = "[not called, since text follows the call: a reply ends with its calls]";
/** The end of a text that says that the call behind it is not made: "I did not need to call". */
const DENIED =
  /(?:\b(?:not|never|without|cannot)|n['’]t)\s+(?:\w+\s+){0,4}(?:call|calling|called|use|using|used|run|running|make|making)\b[^.!?,;]{0,12}$/i;
/** Characters of the text before a call in which that is looked for. */
const SAID = 200;
/** A bracket too many after a call. */
const SPARE = /[}\]]{1,3}(?=\s{0,20}(?:<|\[\/|$))/y;
/** Where calls without tags may begin: a line with a bracket, a fence or a name before one. */
const LINE = /^[ \t]{0,20}(?:```|[{[]|[\w.]{1,128}\()/gm;
/** Lines and tags of a text that are tried, at most. */
const LINES_MAX = 40;
const MARKS_MAX = 200;

interface TextCalls {
  /** What is said besides. */
  readonly content: string;
  readonly calls: readonly StatedCall[];
}

/** The calls that the text asks for, and what it says besides; undefined where it asks for none. */
export function callsInText(text: string, tools: RequestFacts["tools"]): TextCalls | undefined {
  if (tools.size === 0 || text.length > LOOKED_AT) return undefined;
  const read = markedCalls(text, tools) ?? bareCalls(text, tools) ?? actionIn(text, tools);
  return read === undefined || read.calls.length === 0 || marksAnswer(read.content) ? undefined : read;
}

/** Calls between tags, wherever they stand. */
function markedCalls(text: string, tools: RequestFacts["tools"]): TextCalls | undefined {
  let calls: StatedCall[] = [];
  const besides: string[] = [];
  let at = 0;
  let from = 0;
  for (let n = 0; n < MARKS_MAX && calls.length < REPLY_CALLS_MAX; n++) {
    MARK.lastIndex = from;
    const mark = MARK.exec(text)?.index;
    if (mark === undefined) break;
    const read = sequenceAt(text, mark, tools, true);
    // A tag that is only spoken of is a part of what is said.
    from = Math.max(read.to, mark + 1);
    if (read.calls.length === 0) continue;
    const before = text.slice(at, mark);
    if (saysMore(before)) calls = calls.map(quoted);
    besides.push(before);
    calls.push(...read.calls);
    at = read.to;
  }
  if (calls.length === 0) return undefined;
  const rest = text.slice(at).trim();
  if (isMadeUp(rest)) return { content: joined(besides), calls };
  return { content: joined([...besides, rest]), calls: saysMore(rest) ? calls.map(quoted) : calls };
}

/** True of what follows a call and begins with its result. */
export function isMadeUp(rest: string): boolean {
  return MADE_UP.test(rest);
}

/** True of a text in which something stands beside tags. */
export function saysMore(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replace(/<[^<>\n]{1,60}>/g, ""));
}

/** A call that the text goes on behind, its arguments no JSON, so that the model is told and may make it after all. */
export function quoted({ id, name }: StatedCall): StatedCall {
  return { id, name, arguments: QUOTED };
}

/** Calls without tags: the whole text, or the end of it. */
function bareCalls(text: string, tools: RequestFacts["tools"]): TextCalls | undefined {
  const isKnown = ({ name }: StatedCall) => tools.has(nameOf(name, tools));
  const whole = sequenceAt(text, 0, tools, false);
  if (isToEnd(whole, text) && whole.calls.every(isKnown)) return { content: "", calls: whole.calls };
  const starts = [...text.matchAll(LINE)]
    .map(({ index }) => index)
    .slice(0, LINES_MAX)
    .filter((from) => !closesFence(text, from));
  const inline = /(?<=\s)\{\s{0,20}["'](?:name|tool_calls|function|tool|action)["']\s{0,4}:/.exec(text)?.index;
  for (const from of inline === undefined ? starts : [...starts, inline]) {
    const read = sequenceAt(text, from, tools, false);
    if (isToEnd(read, text) && read.calls.every(isKnown) && !DENIED.test(text.slice(0, from).trimEnd().slice(-SAID)))
      return { content: joined([text.slice(0, from)]), calls: read.calls };
  }
  return undefined;
}

/** True of a fence that ends what an earlier one began: it stands around no call. */
function closesFence(text: string, from: number): boolean {
  return text.startsWith("```", afterSpace(text, from)) && text.slice(0, from).split("```").length % 2 === 0;
}

function isToEnd(read: CallsAt, text: string): boolean {
  return read.calls.length > 0 && read.to === text.length;
}

/** Calls one after another, from `at` up to what is none and stands around none. */
function sequenceAt(text: string, from: number, tools: RequestFacts["tools"], isMarked: boolean): CallsAt {
  const calls: StatedCall[] = [];
  let at = afterSpace(text, from);
  let isOpen = false;
  while (at < text.length) {
    const around = AROUND.find((token) => text.startsWith(token, at));
    if (around !== undefined) {
      isOpen =
        (OPENINGS as readonly string[]).includes(around) || (isOpen && (BETWEEN as readonly string[]).includes(around));
      at += around.length;
    } else {
      const found = formAt(text, at, tools) ?? (isMarked && isOpen ? brokenAt(text, at, tools) : undefined);
      if (found === undefined || calls.length >= REPLY_CALLS_MAX) break;
      calls.push(...found.calls);
      SPARE.lastIndex = found.to;
      at = found.to + (SPARE.exec(text)?.[0].length ?? 0);
      isOpen = false;
    }
    at = afterSpace(text, at);
  }
  return { calls, to: at };
}

/** A call that was meant and cannot be read, up to its closing tag: mended where brackets alone are missing, else told as it was written. */
function brokenAt(text: string, at: number, tools: RequestFacts["tools"]): CallsAt | undefined {
  MEANT.lastIndex = at;
  if (!MEANT.test(text)) return undefined;
  const ends = CLOSINGS.map((token) => text.indexOf(token, at)).filter((end) => end >= 0);
  const to = Math.min(text.length, ...ends);
  const written = text.slice(at, to).trim();
  // Where no tag closes it the text was cut off, and more than brackets may be missing.
  const mended = ends.length === 0 ? [] : callsInJson(closed(written), tools);
  if (mended.length > 0) return { calls: mended, to };
  const name =
    /["'](?:name|tool|function)["']\s{0,8}:\s{0,8}["']([^"']{1,128})["']/.exec(written)?.[1] ??
    /^(?:<(?:function|invoke)[^\w]{0,8}(?:name=["'])?)?([\w.:-]{1,128})/.exec(written)?.[1];
  const given = /["'](?:arguments|parameters|args)["']\s{0,8}:\s{0,8}([\s\S]+)$/.exec(written)?.[1];
  // An object with nothing but a name is a call without arguments.
  const isNameAlone = Object.keys(fieldsOf(lenientJson(written)) ?? {}).length === 1 && name !== undefined;
  return { calls: [{ name, arguments: given ?? (isNameAlone ? undefined : written) }], to };
}

/** JSON whose last brackets were forgotten. */
function closed(text: string): unknown {
  const open: string[] = [];
  for (let i = 0, quoted = false; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === "\\") i++;
      else if (c === '"') quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === "{") open.push("}");
    else if (c === "[") open.push("]");
    else if ((c === "}" || c === "]") && open.pop() !== c) return undefined;
    if (i === text.length - 1 && quoted) return undefined;
  }
  return open.length === 0 ? undefined : lenientJson(text + open.reverse().join(""));
}

/** The form of ReAct: an action and its input, of which each turn has one. What it goes on with is made up. */
function actionIn(text: string, tools: RequestFacts["tools"]): TextCalls | undefined {
  const action = /^[ \t]{0,20}[*_]{0,3}Action[*_]{0,3}:[ \t]{0,20}[*_]{0,3}[ \t]{0,20}`?([^\n`*]{1,200})/im.exec(text);
  if (action === null) return undefined;
  const content = joined([text.slice(0, action.index).replace(/^[ \t]{0,20}Thought:[ \t]{0,20}/gim, "")]);
  const rest = text.slice(action.index + action[0].length);
  const input = /^\W{0,20}Action[ _]Input[*_]{0,3}:[ \t]{0,20}[*_]{0,3}/i.exec(rest);
  const name = action[1]?.trim();
  // What follows may hold an answer, which then is what counts.
  if (marksAnswer(rest)) return { content: text, calls: [] };
  if (input === null) {
    const inline = formAt(name ?? "", 0, tools);
    return inline?.calls.every((call) => tools.has(nameOf(call.name, tools)))
      ? { content, calls: inline.calls.slice(0, 1) }
      : undefined;
  }
  // Other texts have a line for an action, too.
  if (!tools.has(nameOf(name, tools))) return undefined;
  const given =
    rest
      .slice(input[0].length)
      .split(/\n[ \t]{0,20}[*_]{0,3}(?:Observation|Thought|Action)\b/i)[0]
      ?.trim() ?? "";
  return { content, calls: [{ name, arguments: given }] };
}

function joined(pieces: readonly string[]): string {
  return pieces
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "")
    .join("\n");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/**
 * The one place where a tool is called: its input and its output are read by their schemas, it has a deadline and a limit of
 * bytes, and whatever goes wrong comes back as data.
 */
import { isShallow, NESTED_MAX, parseWellFormed } from "../domain/json.ts";
import type { Json, JsonObject } from "../domain/schema.ts";
import { lazy } from "../lib/memo.ts";
import { type CallOptions, type Checked, isRepeatable, SourceAway, type Tool, ToolError } from "./contract.ts";
import { checkBySchema } from "./schema_check.ts";

/** What is wrong with a call that could not be made. */
export type Mistake = "unknown_tool" | "bad_arguments";

export type CallResult = { ok: true; output: Json; error: null } | { ok: false; output: null; error: string };
/** Without a mistake of the caller's, a tool that fails has no answer. */
export type Called = CallResult & { readonly mistake?: Mistake };

export interface CallLimits {
  /** How long a tool may take, milliseconds. */
  readonly deadline_ms: number;
  /** Bytes of the output as JSON, at most. */
  readonly output_bytes: number;
}

/** What a call came to, and what it took. */
export interface Measured {
  readonly called: Called;
  /** Milliseconds. */
  readonly duration: number;
  /** Bytes of what was returned, as JSON; of a pure tool that answers at once they are not counted. */
  readonly bytes: number;
  /** What kept a call that was made from having an output. */
  readonly fault?: CallFault;
}

/** What went wrong with a call that was made, for whoever judges the tool and not the call. */
export type CallFault =
  | { readonly kind: "late" | "too_large" | "too_deep" | "bad_output" }
  | { readonly kind: "threw"; readonly thrown: unknown };

/** The tool did not answer in time. */
export class Late extends ToolError {}

/** Characters of an error, at most: a tool may say anything, and what is wrong with an output may quote from it. */
const ERROR_CHARS = 2_000;

/** Which call it is, and what came before it. */
export type CallContext = Pick<CallOptions, "key" | "before">;

/** Calls a tool. Never throws: also what a tool throws that is no `ToolError` comes back as an error, without its stack. */
export async function callTool(
  tool: Tool,
  input: JsonObject,
  limits: CallLimits,
  said: CallContext = {},
): Promise<Called> {
  return (await measuredCall(tool, input, limits, said)).called;
}

/** The same, measured. */
export async function measuredCall(
  tool: Tool,
  input: JsonObject,
  limits: CallLimits,
  said: CallContext = {},
): Promise<Measured> {
  let began = Date.now();
  let bytes = 0;
  const ended = (called: Called, fault?: CallFault): Measured => {
    const duration = Date.now() - began;
    if (called.ok) return { called, duration, bytes };
    // Well-formed, as all text that is stored comes back.
    const said = { ...called, error: called.error.slice(0, ERROR_CHARS).toWellFormed() };
    return { called: said, duration, bytes, ...(fault === undefined ? {} : { fault }) };
  };
  const read = readInput(tool, input);
  if (!read.ok) {
    const [wrong] = read.wrong;
    const path = wrong?.path.map(String).join(".") || "input";
    return ended(failed(`${path}: ${wrong?.message ?? "invalid"}`, "bad_arguments"));
  }
  // The tool's own: whatever it does to it, the input that is recorded is the one that was asked for.
  const own = read.value === input ? structuredClone(input) : read.value;
  try {
    const make = () => {
      began = Date.now();
      return within(tool, own, limits.deadline_ms, said);
    };
    const { returned, atOnce } = await (tool.inTurn?.(make) ?? make());
    // What a pure tool returns at once is its own data and bounded by its code; what others do is counted, and no more than its JSON says.
    const text = atOnce ? null : (JSON.stringify(returned) ?? "null");
    if (text !== null) bytes = new TextEncoder().encode(text).byteLength;
    if (bytes > limits.output_bytes)
      return ended(failed(`the tool returned ${bytes} bytes; at most ${limits.output_bytes} are taken`), {
        kind: "too_large",
      });
    const value = text === null ? returned : parseWellFormed(text);
    if (text !== null && !isShallow(value))
      return ended(failed(`the tool returned what is nested more than ${NESTED_MAX} deep`), { kind: "too_deep" });
    const output = readOutput(tool, value);
    if (!output.ok) {
      const [wrong] = output.wrong;
      return ended(failed(`the tool returned output that breaks its own schema: ${wrong?.message ?? "invalid"}`), {
        kind: "bad_output",
      });
    }
    return ended({ ok: true, output: output.value, error: null });
  } catch (error) {
    const message = messageOf(error);
    const fault: CallFault = error instanceof Late ? { kind: "late" } : { kind: "threw", thrown: error };
    return ended(failed(error instanceof ToolError ? message : `internal error in the tool: ${message}`), fault);
  }
}

/** Why a call was not made that may be made later; undefined of any other. */
export function awayIn({ fault }: Measured): SourceAway | undefined {
  return fault?.kind === "threw" && fault.thrown instanceof SourceAway ? fault.thrown : undefined;
}

/** What was thrown, in words: it may be anything, also what has none. */
function messageOf(thrown: unknown): string {
  try {
    return String(thrown instanceof Error ? thrown.message : thrown);
  } catch {
    return "it threw what cannot be told";
  }
}

/** The input as the tool takes it, or every place where it does not. */
export function readInput(tool: Tool, input: JsonObject): Checked<JsonObject> {
  return tool.reads?.input(input) ?? checkBySchema(tool.input, input);
}

/** The output as its schema has it, or every place where it is not. */
export function readOutput(tool: Tool, output: unknown): Checked<Json> {
  return tool.reads?.output(output) ?? checkBySchema(tool.output, output as Json);
}

/**
 * Calls the tool and waits for it until the deadline. What a pure tool hands back at once needs no timer, which would cost more
 * than the call; one that has to be waited for is as far away as any other.
 */
async function within(
  tool: Tool,
  input: JsonObject,
  deadline_ms: number,
  { key, before }: CallContext,
): Promise<{ returned: unknown; atOnce: boolean }> {
  // Made for a tool that looks at it: it costs more than most calls.
  const deadline = lazy(() => new AbortController());
  const options: CallOptions = {
    get signal() {
      return deadline().signal;
    },
    ...(key === undefined ? {} : { key }),
    ...(before === undefined ? {} : { before }),
  };
  const returning: unknown = tool.call(input, options);
  if (isRepeatable(tool) && !(returning instanceof Promise)) return { returned: returning, atOnce: true };
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    deadline().abort();
    late.reject(new Late(`the tool did not answer within ${deadline_ms / 1000} s`));
  }, deadline_ms);
  try {
    return { returned: await Promise.race([returning, late.promise]), atOnce: false };
  } finally {
    clearTimeout(timer);
  }
}

export function failed(error: string, mistake?: Mistake): Called {
  return { ok: false, output: null, error, ...(mistake === undefined ? {} : { mistake }) };
}

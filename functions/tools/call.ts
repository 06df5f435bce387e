/**
 * The one place where a tool is called: its input and its output are read by their schemas, it has a deadline and a limit of
 * bytes, and whatever goes wrong comes back as data.
 */
import type { Json, JsonObject } from "../domain/schema.ts";
import { lazy } from "../lib/memo.ts";
import { type CallOptions, type Checked, type Tool, ToolError } from "./contract.ts";
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
  /** Bytes of what was returned, as JSON; of a pure tool they are not counted. */
  readonly bytes: number;
}

/** Characters of what a tool that is not pure says went wrong, at most: it may say anything. */
const ERROR_CHARS = 2_000;

/** Calls a tool. Never throws: also what a tool throws that is no `ToolError` comes back as an error, without its stack. */
export async function callTool(tool: Tool, input: JsonObject, limits: CallLimits): Promise<Called> {
  return (await measuredCall(tool, input, limits)).called;
}

/**
 * The same, measured.
 * @param key which call it is (`CallOptions`).
 */
export async function measuredCall(tool: Tool, input: JsonObject, limits: CallLimits, key?: string): Promise<Measured> {
  const began = Date.now();
  let bytes = 0;
  const ended = (called: Called): Measured => ({ called, duration: Date.now() - began, bytes });
  const read = readInput(tool, input);
  if (!read.ok) {
    const [wrong] = read.wrong;
    const path = wrong?.path.map(String).join(".") || "input";
    return ended(failed(`${path}: ${wrong?.message ?? "invalid"}`, "bad_arguments"));
  }
  try {
    let returned = await within(tool, read.value, limits.deadline_ms, key);
    // What a pure tool returns is its own data and bounded by its code; what others do is counted, and no more than its JSON says.
    if (tool.effect !== "pure") {
      const text = JSON.stringify(returned) ?? "null";
      bytes = new TextEncoder().encode(text).byteLength;
      if (bytes > limits.output_bytes)
        return ended(failed(`the tool returned ${bytes} bytes; at most ${limits.output_bytes} are taken`));
      returned = JSON.parse(text);
    }
    const output = readOutput(tool, returned);
    if (!output.ok) {
      const [wrong] = output.wrong;
      return ended(failed(`the tool returned output that breaks its own schema: ${wrong?.message ?? "invalid"}`));
    }
    return ended({ ok: true, output: output.value, error: null });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const said = error instanceof ToolError ? message : `internal error in the tool: ${message}`;
    return ended(failed(tool.effect === "pure" ? said : said.slice(0, ERROR_CHARS)));
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

/** A pure tool answers at once, and a timer for each of its calls would cost more than the call. */
async function within(tool: Tool, input: JsonObject, deadline_ms: number, key?: string): Promise<unknown> {
  if (tool.effect === "pure") return tool.call(input, never());
  const deadline = new AbortController();
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    deadline.abort();
    late.reject(new ToolError(`the tool did not answer within ${deadline_ms / 1000} s`));
  }, deadline_ms);
  const options: CallOptions = { signal: deadline.signal, ...(key === undefined ? {} : { key }) };
  try {
    return await Promise.race([tool.call(input, options), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Made at first use: a worker may not make one while it starts. */
const never = lazy((): CallOptions => ({ signal: new AbortController().signal }));

export function failed(error: string, mistake?: Mistake): Called {
  return { ok: false, output: null, error, ...(mistake === undefined ? {} : { mistake }) };
}

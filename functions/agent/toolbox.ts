/** What collect and solve share: a toolset as a teacher works with it, and the calls that it asks for. */
import type { ChatCompletionTool } from "openai/resources";
import { isShallow, parseJson } from "../domain/json.ts";
import type { ToolCall } from "../domain/messages.ts";
import { type JsonObject, jsonObjectSchema } from "../domain/schema.ts";
import { allEnded } from "../lib/batches.ts";
import { didYouMean } from "../lib/nearest.ts";
import type { ReplyMessage } from "../models/reply.ts";
import type { Teacher } from "../models/teacher.ts";
import type { Meter } from "../pipeline/meter.ts";
import { type Called, type CallResult, failed, type Mistake } from "../tools/call.ts";
import type { EarlierCall, Tool } from "../tools/contract.ts";
import { toolDefinition } from "../tools/definition.ts";
import type { ToolPool } from "../tools/pool.ts";
import { EarlierCalls } from "./earlier_calls.ts";
import { truncatedFor } from "./truncation.ts";

/** Calls the tool for the call at a place of a step, after those that its state follows from. */
type CallAt = (
  tool: Tool,
  input: JsonObject,
  step: string,
  index: number,
  before: readonly EarlierCall[],
) => Promise<Called>;

/** A call that was asked for and what came of it. */
export interface Answered {
  readonly asked: ToolCall;
  /** Empty where the arguments are no object. */
  readonly input: JsonObject;
  readonly result: CallResult;
  /** The result as its teacher is shown it. */
  readonly shown: CallResult;
  /** The call is of a tool that there is not, or with what is no input. */
  readonly mistake?: Mistake | undefined;
}

/** The tools of one toolset, for one teacher and one piece of work. */
export class Toolbox {
  /** The toolset as a request names it; a tool that cannot be called any more is left out, unless records of it are served. */
  readonly definitions: readonly ChatCompletionTool[];
  /** What of a call the teacher is shown. */
  readonly shown: ReturnType<typeof truncatedFor>;
  readonly #meter: Meter;
  readonly #tools: ReadonlyMap<string, Tool>;
  readonly #call: CallAt;

  constructor(
    {
      meter,
      pool,
      recorded,
    }: { readonly meter: Meter; readonly pool: ToolPool; readonly recorded?: ReadonlySet<string> },
    toolset: readonly string[],
    teacher: Teacher,
    call: CallAt,
  ) {
    const tools = toolset.flatMap((name) => pool.find(name) ?? []);
    const isOffered = (name: string) => pool.offers(name) || recorded?.has(name) === true;
    this.definitions = tools.filter(({ name }) => isOffered(name)).map(teacher.model === null ? named : defined);
    this.shown = truncatedFor(teacher);
    this.#meter = meter;
    this.#tools = new Map(tools.map((tool) => [tool.name, tool]));
    this.#call = call;
  }

  /**
   * Makes the calls of one turn side by side, but those of tools that share a state one after another, in the order that they
   * were asked for in: `earlier` holds what came before them, and then them as well. A tool outside the toolset and arguments that are no object, or one without end, come back as errors,
   * for the teacher to read. Calls and mistakes are counted. Throws where one could not be recorded, and not before all have
   * ended: none is under way when the claim on the work is given up.
   */
  answer(step: string, asked: readonly ToolCall[], earlier = new EarlierCalls()): Promise<Answered[]> {
    const last = new Map<string, Promise<unknown>>();
    return allEnded(
      asked.map((call, index): Promise<Answered> => {
        const tool = this.#tools.get(call.function.name);
        const make = () => this.#answerOne(call, tool, step, index, earlier);
        if (tool?.state === undefined) return make();
        const made = (last.get(tool.state) ?? Promise.resolve()).then(make);
        last.set(tool.state, made);
        return made;
      }),
    );
  }

  async #answerOne(
    call: ToolCall,
    tool: Tool | undefined,
    step: string,
    index: number,
    earlier: EarlierCalls,
  ): Promise<Answered> {
    const given = parseJson(call.function.arguments);
    const parsed = jsonObjectSchema.safeParse(isShallow(given) ? given : undefined);
    const input = parsed.success ? parsed.data : {};
    const { mistake, ...result } =
      tool === undefined
        ? failed(
            `no tool "${call.function.name}" in this toolset${didYouMean(call.function.name, this.#tools.keys())}`,
            "unknown_tool",
          )
        : parsed.success
          ? await this.#call(tool, input, step, index, earlier.of(tool))
          : failed("arguments: expected a JSON object", "bad_arguments");
    if (tool !== undefined && result.ok) earlier.add(tool, input);
    this.#meter.tool_calls++;
    if (mistake === "unknown_tool") this.#meter.unknown_tools++;
    if (mistake === "bad_arguments") this.#meter.bad_arguments++;
    return { asked: call, input, result, shown: this.shown(result), mistake };
  }
}

/** The embedded teacher knows the tools of the pool by name: their schemas would be made, written and read for nothing. */
function named({ name }: Tool): ChatCompletionTool {
  return { type: "function", function: { name } };
}

/** A JSON Schema is what the client's type calls function parameters. */
function defined(tool: Tool): ChatCompletionTool {
  return toolDefinition(tool) as ChatCompletionTool;
}

/** A reply as a turn of the conversation, with those of its calls that are made. What it thought is sent back: some endpoints go on from it. */
export function assistantTurn({ content, reasoning_content, refusal }: ReplyMessage, calls: readonly ToolCall[]) {
  return {
    role: "assistant" as const,
    content: content ?? refusal ?? null,
    ...(calls.length === 0 ? {} : { tool_calls: [...calls] }),
    ...(reasoning_content === undefined ? {} : { reasoning_content }),
  };
}

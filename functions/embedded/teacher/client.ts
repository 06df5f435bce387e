/** The embedded teacher behind the port that every teacher stands behind: the `openai` client with an in-process `fetch`. */
import OpenAI, { APIError } from "openai";
import type { ChatCompletionMessage } from "openai/resources";
import { ModelCallFailed } from "../../domain/fault.ts";
import type { Role } from "../../domain/models.ts";
import type { Skill } from "../../domain/solving/skill.ts";
import type { Completion } from "../../models/reply.ts";
import type { Teacher } from "../../models/teacher.ts";
import type { ToolPool } from "../../tools/pool.ts";
import { EMBEDDED_URL, embeddedEndpoint } from "./endpoint.ts";

const FREE = { input_tokens: 0, cached_tokens: 0, output_tokens: 0, estimated: false };

/** @param skill the member of the family of solvers; the one without slips, or another role, if not given. */
export function embeddedTeacher(role: Role, pool: ToolPool, skill?: Skill): Teacher {
  const model = skill === undefined ? `embedded-${role}` : `embedded-${role}-${skill}`;
  const client = new OpenAI({
    baseURL: EMBEDDED_URL,
    apiKey: "none",
    maxRetries: 0,
    fetch: embeddedEndpoint(pool) as typeof fetch,
  });
  return {
    name: skill === undefined ? "embedded" : `embedded-${skill}`,
    model: null,
    async complete({ messages, tools, seed, json }) {
      const request = {
        model,
        messages,
        ...(tools === undefined || tools.length === 0 ? {} : { tools }),
        ...(seed === undefined ? {} : { seed }),
        ...(json === undefined ? {} : { response_format: { type: "json_object" as const } }),
      };
      const { choices } = await client.chat.completions.create(request).catch((error: unknown) => {
        throw rejection(model, error);
      });
      const [choice] = choices;
      if (choice === undefined) throw new Error(`${model}: completion without choices`);
      return completionOf(choice.message, model);
    },
  };
}

/**
 * What it fails on, it fails on however often it is asked: the work is given up with what went wrong. The client takes whatever
 * is thrown in this process for a broken connection, and has it as the cause.
 */
function rejection(model: string, error: unknown): unknown {
  if (!(error instanceof APIError)) return error;
  const { cause = error } = error;
  const said = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return new ModelCallFailed({ kind: "request_rejected", too_long: false, detail: `${model} failed on it: ${said}` });
}

/** Its replies are made in this process by our own code, and in our own form. */
function completionOf({ content, tool_calls = [] }: ChatCompletionMessage, model: string): Completion {
  const calls = tool_calls.flatMap(({ id, ...call }) =>
    call.type === "function" ? [{ id, type: call.type, function: call.function }] : [],
  );
  const message = { role: "assistant" as const, content, ...(calls.length === 0 ? {} : { tool_calls: calls }) };
  const finish_reason = calls.length === 0 ? ("stop" as const) : ("tool_calls" as const);
  return { kind: "completion", message, finish_reason, model, usage: FREE };
}

/**
 * The teacher port: every role of a run is a chat completions endpoint behind the `openai` client. A role that the
 * specification does not name is the embedded teacher, reached by the same client through an in-process `fetch`.
 */
import OpenAI from "openai";
import type { ChatCompletionMessage, ChatCompletionMessageParam, ChatCompletionTool } from "openai/resources";
import type { ModelSpecification, RunSpecification } from "../domain/run.ts";
import { EMBEDDED_URL, embeddedFetch } from "./embedded/endpoint.ts";

export type Role = "collector" | "deriver" | "solver";

export interface TeacherRequest {
  readonly messages: ChatCompletionMessageParam[];
  readonly tools?: ChatCompletionTool[];
  readonly seed?: number;
  /** Ask for one JSON object. */
  readonly json?: boolean;
}

export interface Teacher {
  /** `embedded`, or the model's name: what datasets state. */
  readonly name: string;
  /** True if completions cost nothing and repeat exactly, so that none needs to be stored. */
  readonly embedded: boolean;
  complete(request: TeacherRequest): Promise<ChatCompletionMessage>;
}

/** Deadline of one completion: longer than any useful one takes, shorter than a consumer may run. */
const COMPLETION_TIMEOUT_MS = 120_000;

/** The teacher of a role. Throws if the specification names a secret that the environment does not have. */
export function teacherOf(role: Role, specification: RunSpecification, env: object): Teacher {
  const model = specification.models?.[role];
  const apiKey = model === undefined ? NO_KEY : secret(model, env);
  const client =
    model === undefined
      ? new OpenAI({ baseURL: EMBEDDED_URL, apiKey, maxRetries: 0, fetch: embeddedFetch as typeof fetch })
      : new OpenAI({ baseURL: model.base_url, apiKey, maxRetries: 2, timeout: COMPLETION_TIMEOUT_MS });
  return {
    name: model?.model ?? "embedded",
    embedded: model === undefined,
    async complete({ messages, tools, seed, json }) {
      const name = model?.model ?? `embedded-${role}`;
      const asked = client.chat.completions.create({
        model: name,
        messages,
        ...(tools === undefined || tools.length === 0 ? {} : { tools }),
        ...(seed === undefined ? {} : { seed }),
        ...(json ? { response_format: { type: "json_object" as const } } : {}),
        ...(model?.temperature === undefined ? {} : { temperature: model.temperature }),
        ...(model?.max_tokens === undefined ? {} : { max_tokens: model.max_tokens }),
      });
      const completion = await asked.catch((error: unknown) => {
        throw withoutKey(name, error, apiKey);
      });
      // Servers that are not OpenAI's leave the list out, too.
      const message = (completion.choices as typeof completion.choices | undefined)?.[0]?.message;
      if (message === undefined) throw new Error(`${name}: completion without choices`);
      return message;
    },
  };
}

/** What is sent as the key where there is none. */
const NO_KEY = "none";

/** The error with the model's name in front and nothing of the key in it: some servers repeat the key that they refuse. */
function withoutKey(name: string, error: unknown, key: string): Error {
  const message = error instanceof Error ? error.message : String(error);
  return new Error(`${name}: ${key === NO_KEY ? message : message.replaceAll(key, "***")}`);
}

function secret(model: ModelSpecification, env: object): string {
  if (model.key === undefined) return NO_KEY;
  const value = (env as Record<string, unknown>)[model.key];
  if (typeof value === "string" && value !== "") return value;
  throw new Error(`secret ${model.key} is not set in the environment`);
}

/** The body of a request as text. */
import type { ChatCompletionCreateParamsNonStreaming } from "openai/resources";
import { perObject } from "../../lib/memo.ts";

const textOf = perObject((definition: object) => JSON.stringify(definition));

/**
 * The body's JSON, its tools last. Their definitions are most of a request, and the same objects at every turn of every task
 * that is offered them: each is written once and kept with the definition.
 */
export function bodyText(body: ChatCompletionCreateParamsNonStreaming): string {
  const { tools, ...rest } = body;
  if (!Array.isArray(tools)) return JSON.stringify(body);
  return `${JSON.stringify(rest).slice(0, -1)},"tools":[${tools.map(textOf).join()}]}`;
}

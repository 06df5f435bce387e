/** The body of a request as text. */
import type { ChatCompletionCreateParamsNonStreaming } from "openai/resources";

const written = new WeakMap<object, string>();

/**
 * The body's JSON, its tools last. Their definitions are most of a request, and the same objects at every turn of every task
 * that is offered them: each is written once and kept with the definition.
 */
export function bodyText(body: ChatCompletionCreateParamsNonStreaming): string {
  const { tools, ...rest } = body;
  if (!Array.isArray(tools)) return JSON.stringify(body);
  return `${JSON.stringify(rest).slice(0, -1)},"tools":[${tools.map(textOf).join()}]}`;
}

function textOf(definition: object): string {
  const known = written.get(definition);
  if (known !== undefined) return known;
  const text = JSON.stringify(definition);
  written.set(definition, text);
  return text;
}

/** What a model is shown of a call: long outputs are cut, with a note; what is stored of them is whole. */
import type { Json } from "../domain/schema.ts";
import type { Teacher } from "../teacher/teacher.ts";
import { cutOutput } from "../teacher/wire/cut.ts";

/** Tokens of one tool output where the model states none. */
const OUTPUT_TOKENS = 4_000;

/** A call, or what is said of one, as the teacher is shown it. The embedded teacher is shown everything. */
export function shownBy({
  model,
}: Teacher): <R extends { readonly ok: boolean; readonly output: Json }>(result: R) => R {
  if (model === null) return (result) => result;
  const tokens = model.output_tokens ?? OUTPUT_TOKENS;
  return (result) => (result.ok ? { ...result, output: cutOutput(result.output, tokens) } : result);
}

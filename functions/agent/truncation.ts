/** Tool outputs as a model reads them: long ones are truncated, with a note; what is stored of them is whole. */
import type { Json } from "../domain/schema.ts";
import type { Teacher } from "../models/teacher.ts";
import { truncateOutput } from "../models/wire/truncate.ts";

/** Tokens of one tool output where the model states none. */
const OUTPUT_TOKENS = 4_000;

/**
 * A call, or what is said of one, with its output truncated to what the teacher's model takes. The embedded teacher reads
 * everything.
 */
export function truncatedFor({
  model,
}: Teacher): <R extends { readonly ok: boolean; readonly output: Json }>(result: R) => R {
  if (model === null) return (result) => result;
  const tokens = model.output_tokens ?? OUTPUT_TOKENS;
  return (result) => (result.ok ? { ...result, output: truncateOutput(result.output, tokens) } : result);
}

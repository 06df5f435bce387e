/** What a solver reads between its turns; the opening messages are those of `domain/solving/prompt.ts`. */
import type { CallResult } from "../../tools/call.ts";

export const SOLVE_VERSION = "solve-1";

/** The content of a tool message: the output as JSON, or `{"error": ...}`. */
export function toolContent(result: CallResult): string {
  return JSON.stringify(result.ok ? result.output : { error: result.error });
}

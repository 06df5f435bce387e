/** What a solver reads between its turns; the opening messages are those of `domain/solving/prompt.ts`. */
import { SOLVER_SYSTEM } from "../../domain/solving/prompt.ts";
import type { CallResult } from "../../tools/call.ts";
import { promptVersion } from "./version.ts";

export const SOLVE_VERSION = promptVersion("solve", 3, SOLVER_SYSTEM);

/** The content of a tool message: the output as JSON, or `{"error": ...}`. */
export function toolContent(result: CallResult): string {
  return JSON.stringify(result.ok ? result.output : { error: result.error });
}

/** Tools of a solution that fail at first, as services do. */
import type { Random } from "../../lib/random.ts";
import type { ToolFault } from "./variant.ts";

/** What services say when they cannot answer just now: another try is what helps. */
const ERRORS = [
  "temporarily unavailable (503): try again",
  "timed out after 30 s: try again",
  "rate limited (429): retry after 1 s",
  "connection reset by the upstream service: try again",
] as const;

/** Tools that fail in a variant, at most. */
const TOOLS_MAX = 2;

/** @param tools of the solution, each once. */
export function drawFaults(tools: readonly string[], random: Random): ToolFault[] {
  return random
    .sample(tools, random.between(1, TOOLS_MAX))
    .map((tool) => ({ tool, calls: random.between(1, 2), error: random.pick(ERRORS) }));
}

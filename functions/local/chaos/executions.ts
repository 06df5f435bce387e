/** What the service of tools that are not pure has executed, and whether the evidence of records is what it returned. */
import { isDeepStrictEqual } from "node:util";

/** What an execution came to. */
export interface Execution {
  /** From 1, over all tools. */
  readonly n: number;
  /** The caller's name for it (`idempotency-key`). */
  readonly key: string | null;
  readonly tool: string;
  readonly input: unknown;
  readonly did: "returned" | "failed" | "flooded" | "hung";
  /** What was returned; null where nothing was, and of a flood. */
  readonly output: unknown;
  /** What a failure said. */
  readonly error: string | null;
}

/** A call as somebody has it, in evidence or recorded. */
export interface Kept {
  readonly tool: string;
  readonly input: unknown;
  readonly output: unknown;
  readonly error: string | null;
}

interface Call extends Kept {
  readonly round: number;
  readonly step: number;
}

/** The service's tools are called so, and what the service itself calls them. */
const PREFIX = "service_";

/**
 * Every call of the service in the evidence of the records (lines of `tasks.jsonl`) against the last execution of its key: one
 * before that was executed and not recorded came to nothing.
 */
export function compared(
  lines: readonly string[],
  executions: readonly Execution[],
): { readonly calls: number; readonly problems: readonly string[] } {
  const last = new Map(executions.map((execution) => [execution.key, execution]));
  const problems: string[] = [];
  let calls = 0;
  for (const line of lines) {
    const { id, evidence } = JSON.parse(line) as { id: string; evidence: Call[] };
    const places = new Map<string, number>();
    for (const call of evidence) {
      const step = `${call.round}/${call.step}`;
      const place = places.get(step) ?? 0;
      places.set(step, place + 1);
      if (!call.tool.startsWith(PREFIX)) continue;
      calls++;
      const key = `${id}/collect/${step}/${place}`;
      const problem = difference(call, last.get(key));
      if (problem !== null) problems.push(`${key}: ${problem}`);
    }
  }
  return { calls, problems };
}

/** In what a call is not what was executed; null where it is. */
export function difference({ tool, input, output, error }: Kept, execution: Execution | undefined): string | null {
  if (execution === undefined) return "the service did not execute it";
  if (tool !== `${PREFIX}${execution.tool}` || !isDeepStrictEqual(input, execution.input)) return "was another call";
  switch (execution.did) {
    case "returned":
      return error === null && isDeepStrictEqual(output, execution.output)
        ? null
        : "the service returned something else";
    case "failed":
      return error === execution.error ? null : `the service failed, and here stands ${error}`;
    case "flooded":
      return error?.includes("at most") ? null : `the service returned 5 MB, and here stands ${error}`;
    case "hung":
      return error?.includes("did not answer") ? null : `the service hung, and here stands ${error}`;
  }
}

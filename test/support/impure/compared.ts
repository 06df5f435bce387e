/** Compares the evidence of records with what the service returned. */
import { isDeepStrictEqual } from "node:util";
import type { Execution } from "./server.ts";

interface Call {
  readonly id: string;
  readonly round: number;
  readonly step: number;
  readonly tool: string;
  readonly input: unknown;
  readonly output: unknown;
  readonly ok: boolean;
  readonly error: string | null;
}

const PREFIX = "service_";

/**
 * Every call of the service in the evidence of the records (lines of `tasks.jsonl`) against the last execution of its key: one
 * before that was executed and not recorded came to nothing.
 * @param taskOf the id that a record's task has in keys; the record's own where it is the same.
 */
export function compared(
  lines: readonly string[],
  executions: readonly Execution[],
  taskOf: (record: string) => string = (record) => record,
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
      // What the tool does not take has not reached the service.
      if (!call.tool.startsWith(PREFIX)) continue;
      calls++;
      const key = `${taskOf(id)}/collect/${step}/${place}`;
      const problem = problemOf(call, last.get(key));
      if (problem !== null) problems.push(`${key}: ${problem}`);
    }
  }
  return { calls, problems };
}

function problemOf({ tool, input, ok, output, error }: Call, execution: Execution | undefined): string | null {
  if (execution === undefined) return "the service did not execute it";
  if (tool !== `${PREFIX}${execution.tool}` || !isDeepStrictEqual(input, execution.input)) return "was another call";
  switch (execution.did) {
    case "returned":
      return ok && isDeepStrictEqual(output, execution.output) ? null : "the service returned something else";
    case "failed":
      return !ok && error === execution.error ? null : `the service failed, and the evidence says ${error}`;
    case "flooded":
      return error?.includes("at most") ? null : `the service returned 5 MB, and the evidence says ${error}`;
    case "hung":
      return error?.includes("did not answer") ? null : `the service hung, and the evidence says ${error}`;
  }
}
